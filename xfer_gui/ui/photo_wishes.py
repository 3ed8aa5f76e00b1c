"""What can be done with photos, wherever they are shown: each wish is told and can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from xfer_gui.core.findings import Finding, Remedy
from xfer_gui.core.photos import Part, Photo
from xfer_gui.session.session import Session
from xfer_gui.ui import texts


class PhotoWishes(QObject):
    """Hands wishes to the session, and says in a sentence what was done.

    Args:
        session: what is open.
        parent: its owner.
    """

    told = Signal(str, bool)  # a sentence, and whether it can be undone

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def classes(self) -> Sequence[str]:
        """Names of all classes, also of those that are left out."""
        found = self._session.found
        return found.classes if found is not None else ()

    @property
    def can_undo(self) -> bool:
        """True when `undo` has something to take back."""
        return self._session.can_undo

    def set_left_out(self, photos: Sequence[Photo], left_out: bool) -> None:
        """Leave photos out or take them back."""
        self._session.set_photos_excluded([photo.path for photo in photos], left_out)
        some = texts.photos(len(photos))
        self._tell(
            self.tr("{photos} left out.").format(photos=some)
            if left_out
            else self.tr("{photos} taken back.").format(photos=some)
        )

    def move(self, photos: Sequence[Photo], label: str) -> None:
        """Say that photos are of another class."""
        self._session.wishes.move([photo.path for photo in photos], label)
        self._tell(
            self.tr("{photos} moved to “{name}”.").format(
                photos=texts.photos(len(photos)), name=label
            )
        )

    def put(self, photos: Sequence[Photo], part: Part | None) -> None:
        """Say what photos are used for; None leaves it to the program."""
        put = self._session.wishes.put([photo.path for photo in photos], part)
        if part is None:
            some = texts.photos(len(photos))
            self._tell(self.tr("Xfer decides about {photos}.").format(photos=some))
            return
        if put:
            self._tell(
                self.tr("{photos} used for: {part}.").format(
                    photos=texts.photos(put), part=texts.part(part)
                )
            )
        if put < len(photos):
            self.told.emit(self._stayed(len(photos) - put), put > 0)

    def cure(self, pairs: Sequence[tuple[Finding, Remedy]]) -> None:
        """Do what was chosen about findings, all of it as one wish.

        Args:
            pairs: of one, any remedy; of many, the first of its kind.
        """
        kinds = {remedy.kind for _, remedy in pairs}
        if len(pairs) == 1:
            self._session.doctor.remedy(*pairs[0])
        else:
            self._session.doctor.remedy_all([finding for finding, _ in pairs], pairs[0][1].kind)
        photos = texts.photos(sum(len(remedy.paths) for _, remedy in pairs))
        if kinds == {"leave_out"}:
            self._tell(self.tr("{photos} left out.").format(photos=photos))
        elif kinds == {"move"} and len(pairs) == 1:
            name = pairs[0][1].label
            self._tell(self.tr("{photos} moved to “{name}”.").format(photos=photos, name=name))
        elif kinds == {"move"}:
            self._tell(self.tr("{photos} moved.").format(photos=photos))
        elif kinds == {"keep"}:
            self._tell(self.tr("Kept as it is."))
        else:
            self._tell(self.tr("Done."))

    def undo(self) -> None:
        """Take back the last wish."""
        if self._session.can_undo:
            self._session.undo()
            self.told.emit(self.tr("Undone."), False)

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence, True)

    def _stayed(self, count: int) -> str:
        if count == 1:
            return self.tr(
                "1 photo was learned from already and stays a training photo: only so the test is "
                "honest."
            )
        return self.tr(
            "{photos} were learned from already and stay training photos: only so the test is "
            "honest."
        ).format(photos=texts.photos(count))
