"""How names of folders and files are understood: natural order, spellings, training and test."""

import re
import unicodedata

from xfer_gui.core.photos import Part

_PART_WORDS: dict[str, Part] = {
    **dict.fromkeys(("train", "training", "trn", "학습", "훈련"), "training"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "dev", "검증"), "validation"),
    **dict.fromkeys(("test", "testing", "tst", "holdout", "테스트", "시험"), "test"),
}
_FILLERS = frozenset(
    "set data dataset image images img imgs photo photos picture pictures pics split folder dir"
    " samples 데이터 세트 셋 용 사진 이미지".split()
)
_GLUED = re.compile(
    rf"({'|'.join(sorted(_PART_WORDS, key=len, reverse=True))})({'|'.join(_FILLERS)})+"
)


def natural_key(text: str) -> tuple[tuple[tuple[int, str], ...], str]:
    """Key that sorts "2" before "10" and "a" beside "A"; no two names have the same key."""
    # Words and numbers take turns, so a word is never compared with a number.
    pieces = re.split(r"(\d+)", unicodedata.normalize("NFC", text).lower())
    return tuple((int(piece) if piece.isdecimal() else 0, piece) for piece in pieces), text


def class_name(folder_name: str) -> str:
    """The name of a class: its folder's, in Unicode's composed form (macOS may write another)."""
    return unicodedata.normalize("NFC", folder_name)


def class_key(folder_name: str) -> str:
    """What two spellings of one class have in common.

    Case is ignored, as Windows and macOS do, except in names of one letter: "a" and "A" are
    different signs to whoever collects letters.
    """
    name = class_name(folder_name)
    return name if len(name) == 1 else class_name(name.lower())


def part_of(folder_name: str) -> tuple[Part, str] | None:
    """Which part of a split a folder's name means.

    Returns:
        The part, and what the name says beside it ("flowers" of "flowers_train_set"), which is the
        same for folders that belong together; None for any other name.
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", unicodedata.normalize("NFC", folder_name)).lower()
    parts: list[Part] = []
    rest = []
    for word in re.split(r"[\W_]+", spaced):
        glued = _GLUED.fullmatch(word)
        part = _PART_WORDS.get(glued[1] if glued else word)
        if part is not None:
            parts.append(part)
        elif word and word not in _FILLERS and not word.isdecimal():
            rest.append(word)
    return (parts[0], " ".join(rest)) if len(parts) == 1 else None
