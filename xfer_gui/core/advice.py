"""What the figures of a run suggest, in plain words with a remedy."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """One finding.

    Attributes:
        id: what was found, for example "too_few_photos".
        template: English, marked with `QT_TRANSLATE_NOOP("core", ...)`: the finding with its numbers and the remedy.
        values: pairs that fill the template's `{fields}`.
    """

    id: str
    template: str
    values: tuple[tuple[str, str | int | float], ...] = ()

    @property
    def text(self) -> str:
        """The finding in English."""
        return self.template.format(**dict(self.values))
