"""A CLIP as KerasHub keeps it on disk: its figures, its numbers, its way of cutting up words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import keras
import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from xfer_gui.core.catalogue import Backbone
from xfer_gui.core.errors import WeightsError
from xfer_gui.engine import hub
from xfer_gui.engine.vision_tower import VisionTower

VOCABULARY, MERGES = "assets/tokenizer/vocabulary.json", "assets/tokenizer/merges.txt"
PHRASES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class TextTower:
    """How the half of a CLIP that reads is built; the names are KerasHub's."""

    vocabulary_size: int
    embedding_dim: int
    hidden_dim: int
    num_layers: int
    num_heads: int
    intermediate_dim: int
    max_sequence_length: int
    intermediate_activation: Literal["quick_gelu", "gelu"] = "quick_gelu"

    @property
    def is_buildable(self) -> bool:
        """False for what no preset has: zero layers, widths that do not divide, monsters."""
        return (
            1 <= self.vocabulary_size <= 1_000_000
            and 1 <= self.embedding_dim == self.hidden_dim <= 4096
            and 1 <= self.num_layers <= 64
            and 1 <= self.num_heads <= 64
            and self.hidden_dim % self.num_heads == 0
            and 1 <= self.intermediate_dim <= 16384
            and 4 <= self.max_sequence_length <= 1024
        )


class ClipPreset:
    """One preset, loaded.

    Args:
        entry: whose it is, for messages.
        folder: with `config.json`, `model.weights.h5` and the files of the tokenizer.
    Raises:
        WeightsError: something in it is damaged or of another kind.
    """

    def __init__(self, entry: Backbone, folder: Path) -> None:
        from keras_hub.models import CLIPBackbone, CLIPTextEncoder, CLIPVisionEncoder

        self._entry, self._folder = entry, folder
        self.tower, self._text = self._figures()
        tower = self.tower
        self._tokenizer = self._load_tokenizer()
        self.network: keras.Model = CLIPBackbone(
            CLIPVisionEncoder(
                tower.patch,
                tower.width,
                tower.blocks,
                tower.heads,
                tower.inner,
                intermediate_activation=tower.activation,
                image_shape=(tower.side, tower.side, 3),
            ),
            CLIPTextEncoder(**{name: getattr(self._text, name) for name in TextTower.__slots__}),
            tower.shared,
        )
        hub.fill(self.network, entry.name, folder / "model.weights.h5")

    def tokens(self, phrases: Sequence[str]) -> NDArray[np.int32]:
        """Phrases as CLIP reads them: N × the longest that it can read; what is longer is cut."""
        length = self._text.max_sequence_length
        start, end = self._tokenizer.start_token_id, self._tokenizer.end_token_id
        rows = np.full((len(phrases), length), self._tokenizer.pad_token_id, dtype=np.int32)
        for row, words in zip(rows, self._tokenizer(list(phrases)), strict=True):
            line = [start, *list(words)[: length - 2], end]
            row[: len(line)] = line
        return rows

    def meanings(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """What phrases mean to CLIP: N × shared, every row of length 1."""
        tokens = self.tokens(phrases)
        parts = [
            keras.ops.convert_to_numpy(
                self.network.get_text_embeddings(
                    keras.ops.convert_to_tensor(tokens[begin : begin + PHRASES_AT_ONCE])
                )
            )
            for begin in range(0, len(tokens), PHRASES_AT_ONCE)
        ]
        return _of_length_one(np.concatenate(parts))

    @property
    def scale(self) -> float:
        """What likenesses between photos and words are multiplied with before the softmax."""
        return float(np.exp(keras.ops.convert_to_numpy(self.network.clip_head.logit_scale)))

    def _figures(self) -> tuple[VisionTower, TextTower]:
        path = self._folder / "config.json"
        config = hub.read_config(path, self._entry.name)
        try:
            figures = config["config"]
            seeing = figures["vision_encoder"]["config"]
            reading = figures["text_encoder"]["config"]
            tower = TypeAdapter(VisionTower).validate_python(
                {
                    "side": seeing["image_shape"][0],
                    "patch": seeing["patch_size"],
                    "width": seeing["hidden_dim"],
                    "blocks": seeing["num_layers"],
                    "heads": seeing["num_heads"],
                    "inner": seeing["intermediate_dim"],
                    "shared": figures["projection_dim"],
                    "activation": seeing.get("intermediate_activation", "quick_gelu"),
                }
            )
            text = TypeAdapter(TextTower).validate_python(
                {name: reading[name] for name in TextTower.__slots__ if name in reading}
            )
        except (IndexError, KeyError, TypeError, ValidationError) as error:
            raise self._foreign(path) from error
        if not tower.is_buildable or not text.is_buildable:
            raise self._foreign(path)
        return tower, text

    def _load_tokenizer(self) -> Any:
        vocabulary = hub.read_config(self._folder / VOCABULARY, self._entry.name)
        merges = hub.read_text(self._folder / MERGES, self._entry.name).splitlines()
        try:
            tokenizer = _tokenizer_class()(dict(vocabulary), [line.rstrip() for line in merges])
            ends = tokenizer.start_token_id, tokenizer.end_token_id
        except (AttributeError, TypeError, ValueError) as error:
            raise self._foreign(self._folder / VOCABULARY) from error
        # CLIP finds the end of a phrase by its number, which is the highest.
        if max(vocabulary.values()) != ends[1] or ends[1] >= self._text.vocabulary_size:
            raise self._foreign(self._folder / VOCABULARY)
        return tokenizer

    def _foreign(self, path: Path) -> WeightsError:
        return WeightsError(
            hub.FOREIGN, hub.REMEDY, name=self._entry.name, file=path.name, path=path
        )


def average(meanings: NDArray[np.float32]) -> NDArray[np.float32]:
    """What several phrases mean together, again of length 1."""
    return _of_length_one(meanings.mean(axis=0, keepdims=True))[0]


def _tokenizer_class() -> Any:
    from keras_hub.tokenizers import CLIPTokenizer

    class Tokenizer(CLIPTokenizer):
        """KerasHub's, which without tensorflow-text (Windows) forgets the words it was given."""

        def _set_vocabulary_and_merges_tokenizers(
            self, vocabulary: Mapping[str, int], merges: Sequence[str]
        ) -> None:
            self.vocabulary, self.merges = dict(vocabulary), list(merges)
            super()._set_vocabulary_and_merges_tokenizers(vocabulary, merges)

    return Tokenizer


def _of_length_one(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)
