"""A project on disk: which photo folder, what was left out or corrected, and its runs."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from xfer_gui.core import files
from xfer_gui.core.errors import ProjectError
from xfer_gui.core.photos import DEFAULT_FIT, Dataset, Fit, Part, Photo
from xfer_gui.core.text import QT_TRANSLATE_NOOP

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Project:
    """What `project.json` holds. Photos are referred to, never copied or changed.

    Attributes:
        photo_folder: absolute path of the imported folder.
        fit: how photos become square.
        excluded_classes: class names left out by the user.
        excluded_photos: paths inside the photo folder, with forward slashes, left out by the user.
        corrections: path inside the photo folder → the class the user says it is.
        parts: path inside the photo folder → the part it fell into at its first training, so that a
            photo that was once learned from never becomes a test photo.
        format_version: of `project.json`.
    """

    photo_folder: Path
    fit: Fit = DEFAULT_FIT
    excluded_classes: tuple[str, ...] = ()
    excluded_photos: tuple[str, ...] = ()
    corrections: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION

    def apply(self, dataset: Dataset) -> Dataset:
        """The dataset as the user wants it: exclusions left out, corrections made."""
        # Compared as whole paths: making 20,000 relative ones takes 0.2 s at each click.
        excluded = {str(dataset.folder / name) for name in self.excluded_photos}
        corrected = {str(dataset.folder / name): label for name, label in self.corrections.items()}
        photos = []
        for photo in dataset.photos:
            path = str(photo.path)
            label = corrected.get(path, photo.label)
            if path not in excluded and label not in self.excluded_classes:
                photos.append(photo if label == photo.label else _relabelled(photo, label))
        classes = tuple(name for name in dataset.classes if name not in self.excluded_classes)
        return replace(dataset, classes=classes, photos=tuple(photos))


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


def _relabelled(photo: Photo, label: str) -> Photo:
    return replace(photo, label=label)
