"""Where the weights of whole networks are: backbones with the top that names 1,000 things.

Sources: names and hashes from `keras/src/applications` of Keras 3.15.1, which publishes these files
beside those without a top. Keras publishes no hashes for MobileNet and MobileNetV2. Sizes are
computed from the parameters (within 2 %).
"""

from typing import NamedTuple


class Top(NamedTuple):
    """The weights file of one backbone with its top.

    Attributes:
        file: Keras's own name of it.
        bytes: its size.
        hash: MD5 (32 digits) or SHA-256 (64) as Keras publishes it; None where it does not.
        remote_file: what it is called where it is published, when that is something else.
    """

    file: str
    bytes: int
    hash: str | None
    remote_file: str = ""


_TF = "_weights_tf_dim_ordering_tf_kernels.h5"
_V2 = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_{}_224.h5"

TOPS = {
    "mobilenet_v2_0.35": Top(_V2.format("0.35"), 7_144_000, None),
    "mobilenet_v2_0.5": Top(_V2.format("0.5"), 8_327_000, None),
    "mobilenet_v2_0.75": Top(_V2.format("0.75"), 11_030_000, None),
    "mobilenet_v2_1.0": Top(_V2.format("1.0"), 14_530_000, None),
    "mobilenet_v2_1.3": Top(_V2.format("1.3"), 22_103_000, None),
    "mobilenet_v2_1.4": Top(_V2.format("1.4"), 25_005_000, None),
    "mobilenet_v3_small": Top(
        "weights_mobilenet_v3_small_224_1.0_float.h5",
        10_798_000,
        "8768d4c2e7dee89b9d02b2d03d65d862",
    ),
    "mobilenet_v3_large": Top(
        "weights_mobilenet_v3_large_224_1.0_float.h5",
        22_727_000,
        "59e551e166be033d707958cf9e29a6a7",
    ),
    "mobilenet_0.25": Top("mobilenet_2_5_224_tf.h5", 2_113_000, None),
    "mobilenet_0.5": Top("mobilenet_5_0_224_tf.h5", 5_581_000, None),
    "mobilenet_0.75": Top("mobilenet_7_5_224_tf.h5", 10_628_720, None),
    "mobilenet_1.0": Top("mobilenet_1_0_224_tf.h5", 17_226_000, None),
    "efficientnet_v2_b0": Top(
        "efficientnetv2-b0.h5", 29_398_000, "21ecbf6da12460d5c40bb2f29ceb2188"
    ),
    "efficientnet_v2_b1": Top(
        "efficientnetv2-b1.h5", 33_580_000, "069f0534ff22adf035c89e2d9547a9dc"
    ),
    "efficientnet_v2_b2": Top(
        "efficientnetv2-b2.h5", 41_475_000, "424e49f28180edbde1e94797771950a7"
    ),
    "efficientnet_v2_b3": Top(
        "efficientnetv2-b3.h5", 58_754_000, "1f1fc43bd98a6e4fd8fdfd551e02c7a0"
    ),
    "efficientnet_v2_s": Top("efficientnetv2-s.h5", 87_545_000, "e1d88a8495beba45748fedd0cecbe016"),
    "efficientnet_b0": Top("efficientnetb0.h5", 21_829_000, "902e53a9f72be733fc0bcb005b3ebbac"),
    "efficientnet_b1": Top("efficientnetb1.h5", 32_142_000, "1d254153d4ab51201f1646940f018540"),
    "efficientnet_b2": Top("efficientnetb2.h5", 37_426_000, "b15cce36ff4dcbd00b6dd88e7857a6ad"),
    "efficientnet_b3": Top("efficientnetb3.h5", 50_089_000, "ffd1fdc53d0ce67064dc6a9c7960ede0"),
    "resnet50": Top("resnet50" + _TF, 102_962_000, "2cb95161c43110f7111970584f804107"),
    "resnet101": Top("resnet101" + _TF, 179_643_000, "f1aeb4b969a6efcfb50fad2f0c20cfc5"),
    "resnet152": Top("resnet152" + _TF, 242_895_000, "100835be76be38e30d865e96f2aaae62"),
    "resnet50_v2": Top("resnet50v2" + _TF, 102_865_000, "3ef43a0b657b3be2300d5770ece849e0"),
    "resnet101_v2": Top("resnet101v2" + _TF, 179_514_000, "6343647c601c52e1368623803854d971"),
    "resnet152_v2": Top("resnet152v2" + _TF, 242_741_000, "a49b44d1979771252814e80f8ec446f9"),
    "densenet121": Top("densenet121" + _TF, 33_184_000, "9d60b8095a5708f2dcce2bca79d332c7"),
    "densenet169": Top("densenet169" + _TF, 58_538_000, "d699b8f76981ab1b30698df4c175e90b"),
    "densenet201": Top("densenet201" + _TF, 82_520_000, "1ceb130c1ea1b78c3bf6114dbdfd8807"),
    "convnext_tiny": Top(
        "convnext_tiny.h5",
        114_726_000,
        "8ae6e78ce2933352b1ef4008e6dd2f17bc40771563877d156bc6426c7cf503ff",
    ),
    "inception_v3": Top("inception_v3" + _TF, 96_107_000, "9a0d58056eeedaa3f26cb7ebd46da564"),
    "xception": Top("xception" + _TF, 91_880_000, "0a58e3b7378bc2990ea3b43d5981f1f6"),
    "nasnet_mobile": Top(
        "nasnet_mobile.h5", 24_221_000, "020fb642bf7360b370c678b08e0adf61", "NASNet-mobile.h5"
    ),
    "vgg16": Top("vgg16" + _TF, 553_461_000, "64373286793e3c8b2b4e3219cbf3544b"),
    "vgg19": Top("vgg19" + _TF, 574_706_000, "cbe5617147190e668d6c5d5026f83318"),
}
