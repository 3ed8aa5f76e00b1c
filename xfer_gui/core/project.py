"""A project on disk: which photo folder, what was left out or corrected, and its runs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.findings import Finding, Remedy
from xfer_gui.core.names import natural_key
from xfer_gui.core.photos import DEFAULT_FIT, Dataset, Fit, Nested, Part, Photo, inside, whole_path
from xfer_gui.core.text import QT_TRANSLATE_NOOP
from xfer_gui.core.together import KeepTogether

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Project:
    """What `project.json` holds. Photos are referred to, never copied or changed.

    Attributes:
        photo_folder: absolute path of the imported folder.
        fit: how photos become square.
        excluded_classes: class names left out by the user.
        excluded_photos: photos left out by the user.
        corrections: photo → the class the user says it is.
        parts: photo → the part it fell into at its first training, so that a photo that was once
            learned from never becomes a test photo.
        sides: photo → the part that the person put it into. It wins over where the folder or chance
            would put it.
        together: what must stay on one side when photos are divided.
        kept: keys of the doctor's findings to which the person said "keep, it is fine".
        added: photo → the class that the user put it into; these lie outside of the folder, or in
            it but in no class folder.
        renamed: name of a class as the scan gives it → the name that the user gave it. All other
            names of classes in here are those that the user sees. Runs keep the names that they
            were trained with.
        nested: what folders inside class folders are; None until the user was asked.
        table: name of the file in `photo_folder` that lists the photos and their classes; empty
            where folders are the classes.
        format_version: of `project.json`.

    A photo is named as `photos.inside` does it: by its path inside the photo folder, with forward
    slashes, or by its whole path when it lies elsewhere.
    """

    photo_folder: Path
    fit: Fit = DEFAULT_FIT
    excluded_classes: tuple[str, ...] = ()
    excluded_photos: tuple[str, ...] = ()
    corrections: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    sides: dict[str, Part] = field(default_factory=dict)
    together: KeepTogether = KeepTogether()
    kept: tuple[str, ...] = ()
    added: dict[str, str] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    nested: Nested | None = None
    table: str = ""
    format_version: int = FORMAT_VERSION

    def arrange(self, scanned: Dataset) -> Dataset:
        """What a scan found under the classes and on the sides that the user gave.

        Args:
            scanned: as it was found; photos that were added bear no label.
        Returns:
            Also what was left out; `scanned` itself where the user changed nothing. Classes are
            those that have photos. Photos without a class stay only in a folder without classes.
        """
        changed = self.renamed or self.added or self.corrections or self.sides
        if not changed and all(photo.label for photo in scanned.photos):
            return scanned
        loose = str(scanned.folder) if not scanned.classes else None
        photos = [
            photo
            for photo in map(self._arranger(scanned.folder), scanned.photos)
            if photo.label or (loose is not None and str(photo.path).startswith(loose))
        ]
        names = {photo.label for photo in photos} - {""}
        classes = tuple(sorted(names, key=natural_key))
        rank = {name: position for position, name in enumerate(classes)}
        # Stable: within a class the photos stay in the order of the scan.
        photos.sort(key=lambda photo: rank.get(photo.label, len(rank)))
        return replace(scanned, classes=classes, photos=tuple(photos))

    def _arranger(self, folder: Path) -> Callable[[Photo], Photo]:
        # Compared as whole paths: making 20,000 relative ones takes 0.2 s at each click.
        start = str(folder)
        given = {whole_path(start, name): label for name, label in self.added.items()}
        given |= {whole_path(start, name): label for name, label in self.corrections.items()}
        sides = {whole_path(start, name): part for name, part in self.sides.items()}

        def arranged(photo: Photo) -> Photo:
            path = str(photo.path)
            label = given.get(path) or self.renamed.get(photo.label, photo.label)
            part = sides.get(path, photo.part)
            as_it_is = label == photo.label and part == photo.part
            return photo if as_it_is else replace(photo, label=label, part=part)

        return arranged

    def apply(self, scanned: Dataset) -> Dataset:
        """The dataset as the user wants it to be learned from: arranged, exclusions left out."""
        return self.without_left_out(self.arrange(scanned))

    def without_left_out(self, arranged: Dataset) -> Dataset:
        """What `arrange` gave, as far as the user wants it to be learned from."""
        if not self.excluded_photos and not self.excluded_classes:
            if all([photo.label for photo in arranged.photos]):
                return arranged
        excluded = self.left_out_paths(arranged)
        photos = tuple(
            [
                photo
                for photo in arranged.photos
                if photo.label
                and photo.label not in self.excluded_classes
                and str(photo.path) not in excluded
            ]
        )
        classes = tuple(name for name in arranged.classes if name not in self.excluded_classes)
        return replace(arranged, classes=classes, photos=photos)

    def left_out_paths(self, dataset: Dataset) -> set[str]:
        """Paths of the photos that the user left out, as text."""
        start = str(dataset.folder)
        return {whole_path(start, name) for name in self.excluded_photos}

    def with_remedy(self, finding: Finding, remedy: Remedy) -> "Project":
        """The project after the person chose a remedy; undone by going back to the one before.

        Args:
            finding: what the person looks at.
            remedy: one of its remedies, or another made in its manner.
        Raises:
            ValueError: the remedy lacks what its kind needs.
        """
        names = self._names(remedy.paths)
        match remedy.kind:
            case "leave_out":
                photos = tuple(dict.fromkeys((*self.excluded_photos, *names)))
                return replace(self, excluded_photos=photos)
            case "move" if remedy.label:
                moved = dict.fromkeys(names, remedy.label)
                return replace(self, corrections=self.corrections | moved)
            case "put" if remedy.part is not None:
                put = dict.fromkeys(names, remedy.part)
                return replace(self, sides=self.sides | put)
            case "leave_out_class" if remedy.label:
                classes = tuple(dict.fromkeys((*self.excluded_classes, remedy.label)))
                return replace(self, excluded_classes=classes)
            case "fit" if remedy.fit is not None:
                return replace(self, fit=remedy.fit)
            case "keep":
                return replace(self, kept=tuple(dict.fromkeys((*self.kept, finding.key))))
        raise ValueError(f"{remedy} lacks what it needs")

    def _names(self, paths: Iterable[Path]) -> list[str]:
        return [inside(self.photo_folder, path) for path in paths]


def project_file(folder: Path) -> Path:
    """The file that makes `folder` a project."""
    return folder / "project.json"


def is_project(folder: Path) -> bool:
    """True when `folder` is a project of Xfer's."""
    return project_file(folder).is_file()


def open_project(folder: Path) -> Project:
    """Read a project.

    Raises:
        ProjectError: there is none, it is damaged, or it was written by a newer Xfer.
    """
    if not is_project(folder):
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "“{name}” is not a project of Xfer's."),
            QT_TRANSLATE_NOOP("core", "Choose a folder that has a project.json in it."),
            name=folder.name,
        )
    project = files.read_json(project_file(folder), Project)
    if project.format_version > FORMAT_VERSION:
        raise ProjectError(
            QT_TRANSLATE_NOOP("core", "“{name}” was saved by a newer version of Xfer."),
            QT_TRANSLATE_NOOP("core", "Update Xfer to open it."),
            name=folder.name,
        )
    return project


def save_project(folder: Path, project: Project) -> None:
    """Write a project, keeping the previous file beside it.

    Raises:
        ProjectError: the folder cannot be written; what was there is untouched.
    """
    files.write_json(project_file(folder), project, Project, keep_previous=True)
