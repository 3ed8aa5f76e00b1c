"""Finds out what the subfolders of a photo folder are: classes, or training and test folders."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from xfer_gui.core.folder_walk import Place
from xfer_gui.core.names import class_key, class_name, natural_key, part_of
from xfer_gui.core.photos import Nested, Nesting, Part


@dataclass(slots=True)
class Layout:
    """What each folder with photos is.

    Attributes:
        labels: folder → the class and, in a folder that came split, the part of its photos.
        outside: folders whose photos belong to no class.
        untrained: classes that have no training photos; left out of `labels`.
        class_places: the class folders of the training part or of an unsplit folder, with photos or
            without.
        respelled: classes that were put together although their folders differ by case.
        nesting: the classes that there would be either way, where that makes a difference.
        is_split: there are training and test folders.
        only_parts: there are training and test folders, but no classes in them.
    """

    labels: dict[Place, tuple[str, Part | None]] = field(default_factory=dict)
    outside: list[Place] = field(default_factory=list)
    untrained: dict[Place, str] = field(default_factory=dict)
    class_places: list[Place] = field(default_factory=list)
    respelled: list[tuple[str, str]] = field(default_factory=list)
    nesting: Nesting | None = None
    is_split: bool = False
    only_parts: bool = False


def lay_out(
    with_photos: Iterable[Place], folders: Iterable[Place], nested: Nested = "merged"
) -> Layout:
    """Name the class and part of every folder that holds photos.

    A folder chosen one level (or more) too high is understood: as long as there is nothing but one
    subfolder, that one counts.

    Args:
        with_photos: places of all readable photos, repeated or not.
        folders: all folders, with photos or without.
        nested: deeper subfolders belong to the class that they are in ("merged"), or every folder
            with photos is a class named after the way to it, "a/b" ("separate").
    """
    places = sorted(set(with_photos), key=_place_key)
    layout = Layout()
    base = _descend(places, ())
    parts = _parts(places, base)
    if parts is None:
        layout.only_parts = True
        layout.outside = places
        return layout
    roots: dict[Place, Part | None] = {**parts} or {base: None}
    if len(set(roots.values())) == 1:
        # Training photos alone, say beside a test folder without classes, are still to be split.
        roots = dict.fromkeys(roots, None)
    layout.is_split = None not in roots.values()
    _label(layout, places, roots, nested)
    layout.nesting = _nesting(places, roots)
    tops = [root for root, part in roots.items() if part in (None, "training")]
    layout.class_places = [
        place for place in folders if any(place[:-1] == top and place != () for top in tops)
    ]
    return layout


def _descend(places: list[Place], start: Place) -> Place:
    """The folder below `start` whose subfolders are classes."""
    here = start
    below = {place for place in places if place[: len(start)] == start}
    while True:
        names = {place[len(here)] for place in below if len(place) > len(here)}
        if len(names) != 1:
            return here
        here = (*here, names.pop())
        if here in below:  # Photos right in it: it is the one class of `start`.
            return start


def _parts(places: list[Place], base: Place) -> dict[Place, Part] | None:
    """Folders whose subfolders are classes, by part; empty when the folder is not split.

    None when there are training and test folders, but without class folders.
    """
    named: dict[str, dict[Place, Part]] = defaultdict(dict)
    for child in _children(places, base):
        meaning = part_of(child[-1])
        if meaning is not None:
            named[meaning[1]][child] = meaning[0]
    depth = len(base) + 1
    filled = {place[:depth] for place in places if len(place) > depth}
    for family in named.values():
        if len(set(family.values())) < 2 or "training" not in family.values():
            continue
        with_classes = {child: part for child, part in family.items() if child in filled}
        if "training" not in with_classes.values():
            return None
        roots: dict[Place, Part] = {}
        for child, part in with_classes.items():
            if part == "training":
                roots[_descend(places, child)] = part
        known = {key for root in roots for key in _class_keys(places, root)}
        for child, part in with_classes.items():
            if part != "training":
                is_root = known & _class_keys(places, child)
                roots[child if is_root else _descend(places, child)] = part
        # Class folders that happen to be called so ("train", "bus") share no classes.
        if len(set(roots.values())) == 1 or any(
            known & _class_keys(places, root) for root, part in roots.items() if part != "training"
        ):
            return roots
    return {}


def _children(places: list[Place], parent: Place) -> list[Place]:
    depth = len(parent)
    below = (place for place in places if len(place) > depth and place[:depth] == parent)
    return list(dict.fromkeys(place[: depth + 1] for place in below))


def _class_keys(places: list[Place], root: Place) -> set[str]:
    return {class_key(place[-1]) for place in _children(places, root)}


def _label(
    layout: Layout, places: list[Place], roots: dict[Place, Part | None], nested: Nested
) -> None:
    spelling: dict[str, str] = {}
    found: dict[Place, tuple[str, Part | None]] = {}
    respelled: dict[tuple[str, str], None] = {}
    for place in places:
        root = _root_of(place, roots)
        if root is None:
            layout.outside.append(place)
            continue
        steps = _steps(place, root, nested)
        name = "/".join(map(class_name, steps))
        known = spelling.setdefault("/".join(map(class_key, steps)), name)
        if known != name:
            respelled[known, name] = None
        found[place] = (known, roots[root])
    layout.respelled = list(respelled)
    trained = {label for label, part in found.values() if part in (None, "training")}
    for place, (label, part) in found.items():
        if label in trained:
            layout.labels[place] = (label, part)
        else:
            layout.untrained[place] = label


def _root_of(place: Place, roots: Iterable[Place]) -> Place | None:
    return next((root for root in roots if place[: len(root)] == root and place != root), None)


def _steps(place: Place, root: Place, nested: Nested) -> Place:
    return place[len(root) : len(root) + 1] if nested == "merged" else place[len(root) :]


def _nesting(places: list[Place], roots: dict[Place, Part | None]) -> Nesting | None:
    ways: dict[Nested, dict[str, str]] = {"merged": {}, "separate": {}}
    for place in places:
        root = _root_of(place, roots)
        if root is None or roots[root] not in (None, "training"):
            continue
        for nested, names in ways.items():
            steps = _steps(place, root, nested)
            names.setdefault("/".join(map(class_key, steps)), "/".join(map(class_name, steps)))
    merged, separate = (tuple(names.values()) for names in ways.values())
    return Nesting(merged, separate) if len(separate) > len(merged) else None


def _place_key(place: Place) -> tuple[object, ...]:
    return tuple(natural_key(name) for name in place)
