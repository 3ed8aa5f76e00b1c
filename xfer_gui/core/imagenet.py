"""The 1,000 names of ImageNet, and which of them a person means by a word."""

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from xfer_gui.core.catalogue import IMAGENET_NAMES
from xfer_gui.core.errors import WeightsError, XferError
from xfer_gui.core.jobs import JobContext
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.weights import fetch

COUNT = 1000
LARGEST_FILE = 1_000_000

# Kinds of things that ImageNet names in many ways but not by their own word: first and last number.
KINDS: dict[str, tuple[tuple[int, int], ...]] = {
    "airplane": ((404, 404), (895, 895)),
    "ant": ((310, 310),),
    "ape": ((365, 369),),
    "bear": ((294, 297),),
    "beetle": ((300, 307),),
    "bicycle": ((444, 444), (671, 671)),
    "bird": ((7, 24), (80, 100), (127, 146)),
    "boat": ((472, 472), (484, 484), (554, 554), (576, 576), (625, 625), (814, 814), (914, 914)),
    "bus": ((654, 654), (779, 779), (874, 874)),
    "butterfly": ((321, 326),),
    "camel": ((354, 354),),
    "car": (
        (407, 407), (436, 436), (468, 468), (511, 511), (609, 609), (627, 627), (656, 656),
        (661, 661), (751, 751), (817, 817),
    ),
    "cat": ((281, 285),),
    "chicken": ((7, 8),),
    "cow": ((345, 345),),
    "crab": ((118, 121), (125, 125)),
    "crocodile": ((49, 50),),
    "deer": ((351, 353),),
    "dog": ((151, 268),),
    "elephant": ((385, 386),),
    "fish": ((0, 6), (389, 397)),
    "flower": ((985, 986),),
    "fox": ((277, 280),),
    "frog": ((30, 32),),
    "fruit": ((948, 957),),
    "horse": ((339, 339),),
    "hot dog": ((934, 934),),
    "insect": ((300, 326),),
    "lizard": ((38, 48),),
    "monkey": ((370, 382),),
    "motorcycle": ((665, 665), (670, 670)),
    "mushroom": ((947, 947), (991, 997)),
    "panda": ((387, 388),),
    "pig": ((341, 342),),
    "polar bear": ((296, 296),),
    "rabbit": ((330, 332),),
    "salamander": ((25, 29),),
    "shark": ((2, 4),),
    "sheep": ((348, 349),),
    "ship": ((403, 403), (510, 510), (628, 628), (724, 724), (780, 780), (871, 871)),
    "snail": ((113, 114),),
    "snake": ((52, 68),),
    "spider": ((72, 77),),
    "teddy bear": ((850, 850),),
    "train": ((466, 466), (547, 547), (705, 705), (820, 820)),
    "truck": ((555, 555), (569, 569), (675, 675), (717, 717), (864, 864), (867, 867)),
    "turtle": ((33, 37),),
    "vegetable": ((936, 946),),
    "whale": ((147, 148),),
    "wolf": ((269, 272),),
}  # fmt: skip
SAME = {
    "aeroplane": "airplane", "aircraft": "airplane", "auto": "car", "automobile": "car",
    "bike": "bicycle", "bunny": "rabbit", "cattle": "cow", "fungi": "mushroom",
    "fungus": "mushroom", "jet": "airplane", "kitten": "cat", "kitty": "cat",
    "lorry": "truck", "motorbike": "motorcycle", "pigeon": "bird", "plane": "airplane",
    "puppy": "dog", "toad": "frog", "tortoise": "turtle",
}  # fmt: skip


def load(context: JobContext) -> tuple[str, ...]:
    """The names in ImageNet's order, spelled as people do; found or fetched like weights.

    Args:
        context: hears of the download, if there is anything to fetch.
    Raises:
        WeightsMissing: they are not on this machine and cannot be fetched.
        WeightsError: the file is damaged.
    """
    path = fetch(IMAGENET_NAMES.id, context)
    assert path is not None
    return read(path)


def read(path: Path) -> tuple[str, ...]:
    """The names in a file. Raises `WeightsError` when it is damaged."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError("far too large")
        entries = json.loads(path.read_bytes())
        return tuple(str(entries[str(number)][1]).replace("_", " ") for number in range(COUNT))
    except (OSError, KeyError, IndexError, TypeError, ValueError) as error:
        raise WeightsError(
            QT_TRANSLATE_NOOP("core", "The file with the names of ImageNet is damaged."),
            QT_TRANSLATE_NOOP("core", "Delete it so that it is fetched again: {path}"),
            path=path,
        ) from error


def meant_by(text: str, names: Sequence[str]) -> tuple[int, ...]:
    """Which names a word stands for: a kind of things, the name itself, or names that contain it.

    Args:
        text: a word or a few, in singular or plural, in any spelling of folders.
        names: of ImageNet, in order.
    Returns:
        Positions in order; empty when none is meant.
    """
    spoken = _spoken(text)
    if not spoken:
        return ()
    for words in dict.fromkeys((spoken, spoken.rpartition(" ")[2])):
        for word in _singulars(words):
            kind = KINDS.get(SAME.get(word, word))
            if kind:
                return tuple(number for first, last in kind for number in range(first, last + 1))
        for word in _singulars(words):
            exact = tuple(at for at, name in enumerate(names) if _spoken(name) == word)
            if exact:
                return exact
        for word in _singulars(words):
            inside = tuple(
                at for at, name in enumerate(names) if f" {word} " in f" {_spoken(name)} "
            )
            if inside:
                return inside
    return ()


def asked_for(
    words: Iterable[tuple[str, str]], classes: Sequence[str], names: Sequence[str]
) -> dict[str, tuple[int, ...]]:
    """The names that a person gave to classes.

    Args:
        words: pairs of a class and names, parted by commas; a class may have several pairs.
        classes: of the photos.
        names: of ImageNet, in order.
    Returns:
        Positions for each class that has any.
    Raises:
        XferError: no such class, no such name, or one name for two classes.
    """
    found: dict[str, list[int]] = {}
    owner: dict[int, str] = {}
    for label, text in words:
        if label not in classes:
            raise XferError(
                QT_TRANSLATE_NOOP("core", "There are words for “{name}”, but no such class."),
                QT_TRANSLATE_NOOP("core", "The classes are: {known}."),
                name=label,
                known=", ".join(classes[:20]),
            )
        for word in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
            for position in _sure(word, names):
                if owner.setdefault(position, label) != label:
                    raise XferError(
                        QT_TRANSLATE_NOOP(
                            "core", "“{word}” was given to “{one}” and to “{other}”."
                        ),
                        QT_TRANSLATE_NOOP("core", "Give each name of ImageNet to one class."),
                        word=names[position],
                        one=owner[position],
                        other=label,
                    )
                found.setdefault(label, []).append(position)
    return {label: tuple(dict.fromkeys(positions)) for label, positions in found.items()}


def by_words(
    classes: Iterable[str], names: Sequence[str], taken: Iterable[int]
) -> dict[str, tuple[int, ...]]:
    """Names that the names of classes speak of; each goes to the class that means the fewest.

    Args:
        classes: without names so far.
        names: of ImageNet, in order.
        taken: positions that belong to other classes already.
    Returns:
        Positions for each class that its own name says something about.
    """
    candidates = {label: meant_by(label, names) for label in classes}
    used, found = set(taken), {}
    for label in sorted(candidates, key=lambda each: len(candidates[each])):
        left = tuple(position for position in candidates[label] if position not in used)
        if left:
            found[label] = left
            used.update(left)
    return found


def by_photos(
    shares: Mapping[str, Mapping[int, float]], least: float
) -> dict[str, tuple[int, ...]]:
    """Names that the photos of classes get most often; each goes to the class that has it most.

    Args:
        shares: for each class and position, the share of its photos that are named so, 0 to 1.
        least: share from which a name counts.
    Returns:
        Positions for each class that has any, the most frequent first.
    """
    found: dict[str, tuple[int, ...]] = {}
    for label, own in shares.items():
        others = [other for name, other in shares.items() if name != label]
        kept = [
            position
            for position, share in sorted(own.items(), key=lambda pair: (-pair[1], pair[0]))
            if share >= least and all(other.get(position, 0.0) < share for other in others)
        ]
        if kept:
            found[label] = tuple(kept)
    return found


def _sure(word: str, names: Sequence[str]) -> tuple[int, ...]:
    positions = meant_by(word, names)
    if positions:
        return positions
    small = [name.lower() for name in names]
    alike = difflib.get_close_matches(word.lower(), small, n=3, cutoff=0.5)
    spelled = [names[small.index(close)] for close in alike]
    raise XferError(
        QT_TRANSLATE_NOOP("core", "ImageNet has no name like “{word}”."),
        QT_TRANSLATE_NOOP("core", "Did you mean {names}?"),
        word=word,
        names=", ".join(dict.fromkeys(spelled or ("tabby", "golden retriever", "daisy"))),
    )


def _spoken(name: str) -> str:
    """A folder's or ImageNet's name as words: "HotDogs_2" is "hot dogs"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"[^\W\d_]+", apart.lower()))


def _singulars(words: str) -> tuple[str, ...]:
    """Words as they are and as they may be in the singular: "butterflies", "foxes", "cats"."""
    forms = [words]
    for plural, singular in (("ies", "y"), ("ves", "f"), ("es", ""), ("s", "")):
        if words.endswith(plural) and len(words) > len(plural) + 1:
            forms.append(words[: -len(plural)] + singular)
    return tuple(forms)
