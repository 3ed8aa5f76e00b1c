"""The figures behind the catalogue, one row for each backbone.

Sources: file names, addresses and hashes from `keras/src/applications` of Keras 3.15.1. ImageNet
top-1 accuracy from the table at https://keras.io/api/applications/; for narrow MobileNets and for
MobileNetV3 from the tables in the documentation of those functions. Licences from the Keras
documentation and, for ConvNeXt, its repository. The engine's tests build the rows and compare
parameters, channels and sizes.

ResNet18 and CLIP are presets of KerasHub 0.32, from the address that KerasHub takes them from.
KerasHub has no preset of ResNet34 and converts the weights of timm, so these are what Xfer takes.
Accuracy of both from the tables of timm (recipe "a1", 224 pixels).

MobileNet and MobileNetV2 have weights for several image sizes; Xfer always takes those for 224, as
Keras does for every size that has none, so that one file serves all sizes. Keras publishes no
hashes for these two families, and for widths other than 1.0 the size of the file is computed from
the parameters (within 2 %).
"""

from typing import Literal, NamedTuple

from xfer_gui.core.text import QT_TRANSLATE_NOOP


class Variant(NamedTuple):
    """One backbone of a family; the fields mean what they mean in `catalogue.Backbone`."""

    id: str
    name: str
    builder: str
    parameters: int
    features: int
    sentence: str
    image_size: int = 224
    top1: float | None = None
    file: str | None = None
    download_bytes: int = 0
    hash: str | None = None
    rate: float = 1e-4
    alpha: float | None = None
    remote_file: str = ""
    companions: tuple[str, ...] = ()
    other_files: tuple[str, ...] = ()


class Family(NamedTuple):
    """Backbones of one kind: the same preprocessing, licence, address and smallest size."""

    name: str
    preprocessing: Literal["tf", "torch", "caffe", "inside"]
    licence: str
    url: str
    variants: tuple[Variant, ...]
    smallest_size: int = 32


_KERAS = "https://storage.googleapis.com/tensorflow/keras-applications/"
_EFFICIENTNET_URL = "https://storage.googleapis.com/keras-applications/"
_KAGGLE = "https://www.kaggle.com/api/v1/models/keras/"
_TF = "_weights_tf_dim_ordering_tf_kernels_notop.h5"
_V2 = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_{}_224_no_top.h5"

MOBILENET_V2 = Family("MobileNetV2", "tf", "Apache-2.0", _KERAS + "mobilenet_v2/", (
    Variant(
        "mobilenet_v2_0.35", "MobileNetV2 0.35", "MobileNetV2", 410_208, 1280,
        QT_TRANSLATE_NOOP("core", "Small and quick. A good first choice on a laptop."),
        224, 60.3, _V2.format("0.35"), 2_019_640, None, 6e-4, 0.35,
    ),
    Variant(
        "mobilenet_v2_0.5", "MobileNetV2 0.5", "MobileNetV2", 706_224, 1280,
        QT_TRANSLATE_NOOP("core", "Still quick, and a little more exact than the smallest."),
        224, 65.4, _V2.format("0.5"), 3_203_000, None, 6e-4, 0.5,
    ),
    Variant(
        "mobilenet_v2_0.75", "MobileNetV2 0.75", "MobileNetV2", 1_382_064, 1280,
        QT_TRANSLATE_NOOP("core", "The middle size of a quick family."),
        224, 69.8, _V2.format("0.75"), 5_906_000, None, 4e-4, 0.75,
    ),
    Variant(
        "mobilenet_v2_1.0", "MobileNetV2 1.0", "MobileNetV2", 2_257_984, 1280,
        QT_TRANSLATE_NOOP("core", "A good balance of speed and accuracy."),
        224, 71.3, _V2.format("1.0"), 9_406_464, None, 4e-4, 1.0,
    ),
    Variant(
        "mobilenet_v2_1.3", "MobileNetV2 1.3", "MobileNetV2", 3_766_048, 1664,
        QT_TRANSLATE_NOOP("core", "Wider than usual: more exact, and slower."),
        224, 74.4, _V2.format("1.3"), 15_443_000, None, 4e-4, 1.3,
    ),
    Variant(
        "mobilenet_v2_1.4", "MobileNetV2 1.4", "MobileNetV2", 4_363_712, 1792,
        QT_TRANSLATE_NOOP("core", "The most exact of its family, and the slowest."),
        224, 75.0, _V2.format("1.4"), 17_833_000, None, 4e-4, 1.4,
    ),
))  # fmt: skip

MOBILENET_V3 = Family("MobileNetV3", "inside", "Apache-2.0", _KERAS + "mobilenet_v3/", (
    Variant(
        "mobilenet_v3_small", "MobileNetV3 Small", "MobileNetV3Small", 939_120, 576,
        QT_TRANSLATE_NOOP("core", "Very quick, made for phones."),
        224, 68.1, "weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5", 4_334_752,
        "d3e8ec802a04aa4fc771ee12a9a9b836", 2e-4,
    ),
    Variant(
        "mobilenet_v3_large", "MobileNetV3 Large", "MobileNetV3Large", 2_996_352, 960,
        QT_TRANSLATE_NOOP("core", "Made for phones too, clearly more exact than the small one."),
        224, 75.6, "weights_mobilenet_v3_large_224_1.0_float_no_top_v2.h5", 12_683_000,
        "07fb09a5933dd0c8eaafa16978110389", 4e-4,
    ),
))  # fmt: skip

MOBILENET = Family("MobileNet", "tf", "Apache-2.0", _KERAS + "mobilenet/", (
    Variant(
        "mobilenet_0.25", "MobileNet 0.25", "MobileNet", 218_544, 256,
        QT_TRANSLATE_NOOP("core", "The smallest of all. For very old computers or a quick try."),
        224, 50.6, "mobilenet_2_5_224_tf_no_top.h5", 2_113_000, None, 6e-4, 0.25,
    ),
    Variant(
        "mobilenet_0.5", "MobileNet 0.5", "MobileNet", 829_536, 512,
        QT_TRANSLATE_NOOP("core", "Small, simple and quick."),
        224, 63.7, "mobilenet_5_0_224_tf_no_top.h5", 5_581_000, None, 6e-4, 0.5,
    ),
    Variant(
        "mobilenet_0.75", "MobileNet 0.75", "MobileNet", 1_832_976, 768,
        QT_TRANSLATE_NOOP("core", "Simple and quick, in a middle size."),
        224, 68.4, "mobilenet_7_5_224_tf_no_top.h5", 10_618_000, None, 4e-4, 0.75,
    ),
    Variant(
        "mobilenet_1.0", "MobileNet 1.0", "MobileNet", 3_228_864, 1024,
        QT_TRANSLATE_NOOP("core", "Simple and quick, in its full size."),
        224, 70.4, "mobilenet_1_0_224_tf_no_top.h5", 17_225_924, None, 4e-4, 1.0,
    ),
))  # fmt: skip

EFFICIENTNET_V2 = Family("EfficientNetV2", "inside", "Apache-2.0", _KERAS + "efficientnet_v2/", (
    Variant(
        "efficientnet_v2_b0", "EfficientNetV2 B0", "EfficientNetV2B0", 5_919_312, 1280,
        QT_TRANSLATE_NOOP("core", "Clearly more exact than the small ones. Fine on a laptop."),
        224, 78.7, "efficientnetv2-b0_notop.h5", 24_274_472, "893217f2bb855e2983157299931e43ff",
    ),
    Variant(
        "efficientnet_v2_b1", "EfficientNetV2 B1", "EfficientNetV2B1", 6_931_124, 1280,
        QT_TRANSLATE_NOOP("core", "One step more exact than B0, and one step slower."),
        240, 79.8, "efficientnetv2-b1_notop.h5", 28_456_008, "0e80663031ca32d657f9caa404b6ec37",
    ),
    Variant(
        "efficientnet_v2_b2", "EfficientNetV2 B2", "EfficientNetV2B2", 8_769_374, 1408,
        QT_TRANSLATE_NOOP("core", "More exact again. Slow without a graphics card."),
        260, 80.5, "efficientnetv2-b2_notop.h5", 35_839_040, "1dfe2e7a5d45b6632553a8961ea609eb",
    ),
    Variant(
        "efficientnet_v2_b3", "EfficientNetV2 B3", "EfficientNetV2B3", 12_930_622, 1536,
        QT_TRANSLATE_NOOP("core", "Very exact on large photos. Better with a graphics card."),
        300, 82.0, "efficientnetv2-b3_notop.h5", 52_606_240, "f6abf7b5849ac99a89b50dd3fd532856",
    ),
    Variant(
        "efficientnet_v2_s", "EfficientNetV2 S", "EfficientNetV2S", 20_331_360, 1280,
        QT_TRANSLATE_NOOP("core", "The most exact of all here. Needs a graphics card."),
        384, 83.9, "efficientnetv2-s_notop.h5", 82_420_632,
        "af0682fb74e8c54910f2d4393339c070", 5e-5,
    ),
))  # fmt: skip

EFFICIENTNET = Family("EfficientNet", "inside", "Apache-2.0", _EFFICIENTNET_URL, (
    Variant(
        "efficientnet_b0", "EfficientNet B0", "EfficientNetB0", 4_049_564, 1280,
        QT_TRANSLATE_NOOP("core", "Exact for its size: when the small ones do not suffice."),
        224, 77.1, "efficientnetb0_notop.h5", 16_705_208, "50bc09e76180e00e4465e1a485ddc09d",
    ),
    Variant(
        "efficientnet_b1", "EfficientNet B1", "EfficientNetB1", 6_575_232, 1280,
        QT_TRANSLATE_NOOP("core", "Looks closer than B0, and takes longer."),
        240, 79.1, "efficientnetb1_notop.h5", 27_018_416, "74c4e6b3e1f6a1eea24c589628592432",
    ),
    Variant(
        "efficientnet_b2", "EfficientNet B2", "EfficientNetB2", 7_768_562, 1408,
        QT_TRANSLATE_NOOP("core", "For fine differences. Slow without a graphics card."),
        260, 80.1, "efficientnetb2_notop.h5", 31_790_344, "111f8e2ac8aa800a7a99e3239f7bfb39",
    ),
    Variant(
        "efficientnet_b3", "EfficientNet B3", "EfficientNetB3", 10_783_528, 1536,
        QT_TRANSLATE_NOOP("core", "Fine differences on large photos. Needs a graphics card."),
        300, 81.6, "efficientnetb3_notop.h5", 43_941_136, "af6d107764bb5b1abb91932881670226",
    ),
))  # fmt: skip

RESNET = Family("ResNet", "caffe", "MIT", _KERAS + "resnet/", (
    Variant(
        "resnet50", "ResNet50", "ResNet50", 23_587_712, 2048,
        QT_TRANSLATE_NOOP("core", "The classic that others are compared with. Large, and steady."),
        224, 74.9, "resnet50" + _TF, 94_765_736, "4d473c1dd8becc155b73f8504c6f6626",
    ),
    Variant(
        "resnet101", "ResNet101", "ResNet101", 42_658_176, 2048,
        QT_TRANSLATE_NOOP("core", "The classic, twice as deep. Better with a graphics card."),
        224, 76.4, "resnet101" + _TF, 171_446_536, "88cf7a10940856eca736dc7b7e228a21", 5e-5,
    ),
    Variant(
        "resnet152", "ResNet152", "ResNet152", 58_370_944, 2048,
        QT_TRANSLATE_NOOP("core", "The classic, three times as deep. Needs patience."),
        224, 76.6, "resnet152" + _TF, 234_698_864, "ee4c566cf9a93f14d82f913c2dc6dd0c", 5e-5,
    ),
))  # fmt: skip

RESNET_SMALL = Family("ResNet", "torch", "Apache-2.0", "", (
    Variant(
        "resnet18", "ResNet18", "resnet18", 11_186_112, 512,
        QT_TRANSLATE_NOOP("core", "The classic in its smallest form: plain, steady and quick."),
        224, 71.5, "resnet_18_imagenet/model.weights.h5", 44_929_368, None, 2e-4,
        remote_file=_KAGGLE + "resnetv1/keras/resnet_18_imagenet/3/download/model.weights.h5",
        other_files=("resnet18.a1_in1k/model.safetensors",),
    ),
    Variant(
        "resnet34", "ResNet34", "resnet34", 21_301_696, 512,
        QT_TRANSLATE_NOOP("core", "Between ResNet18 and ResNet50 in depth, time and accuracy."),
        224, 76.4, "resnet34.a1_in1k/model.safetensors", 87_275_000, None, 1e-4,
        remote_file="https://huggingface.co/timm/resnet34.a1_in1k/resolve/main/model.safetensors",
        other_files=("resnet_34_imagenet/model.weights.h5",),
    ),
))  # fmt: skip

RESNET_V2 = Family("ResNetV2", "tf", "BSD-3-Clause", _KERAS + "resnet/", (
    Variant(
        "resnet50_v2", "ResNet50 V2", "ResNet50V2", 23_564_800, 2048,
        QT_TRANSLATE_NOOP("core", "The classic in its second form, a little more exact."),
        224, 76.0, "resnet50v2" + _TF, 94_668_760, "fac2f116257151a9d068a22e544a4917",
    ),
    Variant(
        "resnet101_v2", "ResNet101 V2", "ResNet101V2", 42_626_560, 2048,
        QT_TRANSLATE_NOOP("core", "Second form, twice as deep. Better with a graphics card."),
        224, 77.2, "resnet101v2" + _TF, 171_317_808, "c0ed64b8031c3730f411d2eb4eea35b5", 5e-5,
    ),
    Variant(
        "resnet152_v2", "ResNet152 V2", "ResNet152V2", 58_331_648, 2048,
        QT_TRANSLATE_NOOP("core", "Second form, three times as deep. Needs patience."),
        224, 78.0, "resnet152v2" + _TF, 234_545_216, "ed17cf2e0169df9d443503ef94b23b33", 5e-5,
    ),
))  # fmt: skip

DENSENET = Family("DenseNet", "torch", "BSD-3-Clause", _KERAS + "densenet/", (
    Variant(
        "densenet121", "DenseNet121", "DenseNet121", 7_037_504, 1024,
        QT_TRANSLATE_NOOP("core", "Much used for medical and microscope pictures. Slow."),
        224, 75.0, "densenet121" + _TF, 29_084_464, "30ee3e1110167f948a6b9946edeeb738",
    ),
    Variant(
        "densenet169", "DenseNet169", "DenseNet169", 12_642_880, 1664,
        QT_TRANSLATE_NOOP("core", "A deeper DenseNet: a little more exact, and slower."),
        224, 76.2, "densenet169" + _TF, 51_877_672, "b8c4d4c20dd625c148057b9ff1c1176b",
    ),
    Variant(
        "densenet201", "DenseNet201", "DenseNet201", 18_321_984, 1920,
        QT_TRANSLATE_NOOP("core", "The deepest DenseNet. Better with a graphics card."),
        224, 77.3, "densenet201" + _TF, 74_836_368, "c13680b51ded0fb44dff2d8f86ac8bb1",
    ),
))  # fmt: skip

CONVNEXT = Family("ConvNeXt", "inside", "MIT", _KERAS + "convnext/", (
    Variant(
        "convnext_tiny", "ConvNeXt Tiny", "ConvNeXtTiny", 27_820_128, 768,
        QT_TRANSLATE_NOOP("core", "Modern and very exact. Large. Better with a graphics card."),
        224, 81.3, "convnext_tiny_notop.h5", 111_650_432,
        "d547c096cabd03329d7be5562c5e14798aa39ed24b474157cef5e85ab9e49ef1", 5e-5,
    ),
))  # fmt: skip

INCEPTION = Family("Inception", "tf", "Apache-2.0", _KERAS + "inception_v3/", (
    Variant(
        "inception_v3", "InceptionV3", "InceptionV3", 21_802_784, 2048,
        QT_TRANSLATE_NOOP("core", "Older, made for larger photos. Found in many papers."),
        299, 77.9, "inception_v3" + _TF, 87_910_968, "bcbd6486424b2319ff4ef7d526e38f63",
    ),
), 75)  # fmt: skip

XCEPTION = Family("Xception", "tf", "MIT", _KERAS + "xception/", (
    Variant(
        "xception", "Xception", "Xception", 20_861_480, 2048,
        QT_TRANSLATE_NOOP("core", "Exact on larger photos. Slow without a graphics card."),
        299, 79.0, "xception" + _TF, 83_683_744, "b0042744bf5b25fce3cb969f33bebb97",
    ),
), 71)  # fmt: skip

NASNET = Family("NASNet", "tf", "Apache-2.0", _KERAS + "nasnet/", (
    Variant(
        "nasnet_mobile", "NASNet Mobile", "NASNetMobile", 4_269_716, 1056,
        QT_TRANSLATE_NOOP("core", "Designed by a computer. Small on disk, slow for its size."),
        224, 74.4, "nasnet_mobile_no_top.h5", 19_993_432, "1ed92395b5b598bdda52abe5c0dbfd63",
        remote_file="NASNet-mobile-no-top.h5",
    ),
))  # fmt: skip

VGG = Family("VGG", "caffe", "CC-BY-4.0", _KERAS, (
    Variant(
        "vgg16", "VGG16", "VGG16", 14_714_688, 512,
        QT_TRANSLATE_NOOP("core", "Old and plain. Slow, and less exact than newer ones."),
        224, 71.3, "vgg16" + _TF, 58_889_256, "6d6bbae143d832006294945121d1f1fc", 5e-5,
        remote_file="vgg16/vgg16" + _TF,
    ),
    Variant(
        "vgg19", "VGG19", "VGG19", 20_024_384, 512,
        QT_TRANSLATE_NOOP("core", "VGG16 with three more layers. Slower, and hardly more exact."),
        224, 71.3, "vgg19" + _TF, 80_134_624, "253f8cb515780f3b799900260a226db6", 5e-5,
        remote_file="vgg19/vgg19" + _TF,
    ),
))  # fmt: skip

# The accuracies that its sentence is about stand in packaging/starter/README.md.
STARTER = Family("Starter", "tf", "Apache-2.0", "", (
    Variant(
        "starter", QT_TRANSLATE_NOOP("core", "Xfer's starter network"), "starter", 1_021_912, 640,
        QT_TRANSLATE_NOOP(
            "core",
            "Comes with Xfer. Taught by two larger networks on 8,900 photos of animals, vehicles, "
            "scenes, flowers and hands: with such photos about as exact as MobileNetV2 0.35 at the "
            "same size, with others less.",
        ),
        128, None, "starter.npz", 1_900_000, None, 6e-4,
    ),
), smallest_size=64)  # fmt: skip

FROM_SCRATCH = Family("From scratch", "tf", "", "", (
    Variant(
        "small_vgg", QT_TRANSLATE_NOOP("core", "Small plain network"), "small_vgg", 796_384, 192,
        QT_TRANSLATE_NOOP("core", "Learns from your photos alone. Needs many of them."),
        64, rate=1e-3,
    ),
    Variant(
        "small_resnet", QT_TRANSLATE_NOOP("core", "Small residual network"), "small_resnet",
        697_568, 128,
        QT_TRANSLATE_NOOP("core", "Learns from your photos alone, steadier than the plain one."),
        64, rate=1e-3,
    ),
))  # fmt: skip

CLIP = Family("CLIP", "inside", "MIT", "", (
    Variant(
        "clip_vit_base_patch32", "CLIP ViT-B/32", "clip", 151_277_363, 512,
        QT_TRANSLATE_NOOP("core", "Compares photos with words. Nothing has to be trained."),
        224, 63.2, "clip_vit_base_patch32/model.weights.h5", 605_400_000, None,
        remote_file=_KAGGLE + "clip/keras/clip_vit_base_patch32/3/download/model.weights.h5",
        companions=(
            "config.json", "assets/tokenizer/vocabulary.json", "assets/tokenizer/merges.txt",
        ),
    ),
))  # fmt: skip

FAMILIES = (
    MOBILENET_V2,
    MOBILENET_V3,
    MOBILENET,
    EFFICIENTNET_V2,
    EFFICIENTNET,
    RESNET_SMALL,
    RESNET,
    RESNET_V2,
    DENSENET,
    CONVNEXT,
    INCEPTION,
    XCEPTION,
    NASNET,
    VGG,
    STARTER,
    FROM_SCRATCH,
)
