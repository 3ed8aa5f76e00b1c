"""Errors that a person reads: one sentence, one hint."""

from xfer_gui.core.text import Values


class XferError(Exception):
    """Something that could not be done, said so that the person at the screen understands it.

    Args:
        sentence: one plain English sentence, marked with `QT_TRANSLATE_NOOP("core", ...)`.
        hint: English template, marked the same way; what the person can do about it.
        **values: what fills the `{fields}` of both templates.
    """

    def __init__(self, sentence: str, hint: str = "", **values: object) -> None:
        super().__init__(sentence, hint)
        self.sentence_template = sentence
        self.hint_template = hint
        self.values = values

    @property
    def fillings(self) -> Values:
        """`values` as frozen data can hold them."""
        return tuple(
            (name, value if isinstance(value, str | int | float) else str(value))
            for name, value in self.values.items()
        )

    @property
    def sentence(self) -> str:
        """The sentence in English, fields filled in."""
        return self.sentence_template.format(**self.values)

    @property
    def hint(self) -> str:
        """The hint in English, fields filled in; may be empty."""
        return self.hint_template.format(**self.values)

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class PhotoError(XferError):
    """One photo cannot be used. Never ends a job: it becomes a `Problem`."""


class DatasetError(XferError):
    """A folder cannot be used as photos to learn from."""


class WeightsMissing(XferError):
    """A backbone's weights are not on this machine and could not be fetched.

    `backbone_id` and `file_name` say which, so that the window can offer "Choose file…".
    """

    def __init__(
        self, sentence: str, hint: str = "", *, backbone_id: str, file_name: str, **values: object
    ) -> None:
        super().__init__(sentence, hint, file_name=file_name, **values)
        self.backbone_id = backbone_id
        self.file_name = file_name


class WeightsError(XferError):
    """A weights file is there but cannot be used (truncated, of another network, not a number)."""


class ProjectError(XferError):
    """A project or a run on disk cannot be read or written."""


class ClassifierError(XferError):
    """A classifier file cannot be used."""


class Cancelled(Exception):  # noqa: N818 - it is a wish of the person, not an error
    """The person pressed Stop."""
