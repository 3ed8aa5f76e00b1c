"""A CLIP of random numbers, kept on disk the way KerasHub keeps its presets."""

import json
import warnings
from pathlib import Path

import keras
import numpy as np

NAME = "clip_vit_base_patch32"
WORDS = ("a", "photo", "of", "circles", "squares", "stripes", "round", "thing")
SIDE, PATCH = 32, 16


def vocabulary() -> tuple[dict[str, int], list[str]]:
    """Every letter alone and at the end of a word, and two merges; the ends come last."""
    letters = sorted(set("".join(WORDS)))
    tokens = [*letters, *(f"{letter}</w>" for letter in letters), "ph", "of</w>"]
    tokens += ["<|startoftext|>", "<|endoftext|>"]
    return {token: number for number, token in enumerate(tokens)}, ["p h", "o f</w>"]


def save(folder: Path, activation: str = "quick_gelu") -> Path:
    """Write a preset into `folder`/NAME; its numbers differ with `activation` alone."""
    from keras_hub.models import CLIPBackbone, CLIPTextEncoder, CLIPVisionEncoder

    keras.utils.set_random_seed(3)
    words, merges = vocabulary()
    clip = CLIPBackbone(
        CLIPVisionEncoder(
            PATCH, 24, 2, 3, 40, intermediate_activation=activation, image_shape=(SIDE, SIDE, 3)
        ),
        CLIPTextEncoder(
            len(words), 16, 16, 2, 2, 32,
            intermediate_activation=activation, max_sequence_length=20,
        ),
        12,
    )  # fmt: skip
    rng = np.random.default_rng(5)
    for variable in clip.weights:
        if "position_ids" in variable.path:
            variable.assign(np.arange(variable.shape[1])[None])
        elif "logit_scale" not in variable.path:
            # Zeros and ones of a fresh network would hide what is left out or added twice.
            variable.assign(
                keras.ops.convert_to_numpy(variable) + rng.normal(0, 0.1, variable.shape)
            )
    preset = folder / NAME
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        clip.save_to_preset(str(preset))
    assets = preset / "assets" / "tokenizer"
    assets.mkdir(parents=True)
    (assets / "vocabulary.json").write_text(json.dumps(words))
    (assets / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n")
    return preset
