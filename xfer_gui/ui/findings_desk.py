"""Brings the doctor's findings to the Photos tab: cards at the right, galleries in the middle."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from xfer_gui.core.findings import Finding, FindingKind, Remedy
from xfer_gui.core.photos import Photo
from xfer_gui.session.library import nothing_to_learn_from
from xfer_gui.session.session import Session
from xfer_gui.ui import finding_words, texts
from xfer_gui.ui.finding_gallery import FindingGallery
from xfer_gui.ui.findings_panel import FindingsPanel
from xfer_gui.ui.grid_pane import GridPane
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_tile import PhotoTile
from xfer_gui.ui.photo_wishes import PhotoWishes
from xfer_gui.ui.thumbnails import PictureLoader

MEMORY_BYTES = 32 * 1024 * 1024


class FindingsDesk(QObject):
    """Knows which kind of finding is looked at.

    Args:
        session: what is open; its `doctor` finds.
        model: knows what photos are now.
        wishes: where goes what is to be done.
        grid_pane: the middle of the tab while no gallery is shown.
        panel: the right of the tab.
        parent: its owner.
    """

    photos_opened = Signal(object, int)  # list[Photo], position

    def __init__(
        self,
        session: Session,
        model: PhotoListModel,
        wishes: PhotoWishes,
        grid_pane: GridPane,
        panel: FindingsPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wishes = wishes
        self._grid_pane = grid_pane
        self._panel = panel
        self._kind: FindingKind | None = None
        self._loader = PictureLoader(self, on_disk=True, memory=MEMORY_BYTES)
        self._gallery = FindingGallery(
            self._loader, lambda photo: PhotoTile(photo, model, self._loader, wishes)
        )
        self._centre = QStackedWidget()
        self._centre.addWidget(grid_pane)
        self._centre.addWidget(self._gallery)
        self._wire()
        self._on_doctor_changed()
        self.refresh()

    @property
    def centre(self) -> QStackedWidget:
        """The middle of the tab: the grid, or a gallery."""
        return self._centre

    def refresh(self) -> None:
        """The photos, or what was said about them, may be others now."""
        self._gallery.refresh()
        self._show_whether_possible()

    def show_grid(self) -> None:
        """Leave the gallery."""
        self._kind = None
        self._panel.cards.mark(None)
        self._centre.setCurrentWidget(self._grid_pane)

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()

    def _wire(self) -> None:
        session, search = self._session, self._panel.search
        session.doctor.changed.connect(self._on_doctor_changed)
        session.job_started.connect(self._on_session_job_started)
        session.job_reported.connect(self._on_session_job_reported)
        session.job_finished.connect(self._on_session_job_finished)
        session.engine_changed.connect(self._show_whether_possible)
        search.requested.connect(session.doctor.find_suspects)
        search.stop_requested.connect(lambda: session.stop("suspects"))
        self._panel.kept_wanted.connect(session.doctor.take_back_all)
        self._panel.cards.chosen.connect(self._on_card_chosen)
        self._gallery.closed.connect(self._on_gallery_closed)
        self._gallery.remedies_chosen.connect(self._on_gallery_remedies_chosen)
        self._gallery.grid_requested.connect(self._on_gallery_grid_requested)
        self._gallery.photos_opened.connect(self.photos_opened)

    def _of_kind(self, kind: FindingKind) -> list[Finding]:
        return [each for each in self._session.doctor.findings if each.kind == kind]

    @Slot()
    def _on_doctor_changed(self) -> None:
        findings = self._session.doctor.findings
        if self._kind is not None:
            shown = self._of_kind(self._kind)
            if shown:
                self._gallery.show_findings(shown)
            else:
                self.show_grid()
        doctor = self._session.doctor
        self._panel.show_findings(findings, self._kind, len(doctor.kept), doctor.is_examined)
        offered = [
            (finding_words.title(group), _paths(group))
            for group in (
                list(same) for _, same in groupby(findings, key=lambda finding: finding.kind)
            )
        ]
        self._grid_pane.filter_bar.offer_findings([each for each in offered if each[1]])

    @Slot(str)
    def _on_card_chosen(self, kind: FindingKind) -> None:
        if kind == self._kind:
            self.show_grid()
            return
        self._kind = kind
        self._panel.cards.mark(kind)
        self._gallery.show_findings(self._of_kind(kind))
        self._centre.setCurrentWidget(self._gallery)

    @Slot()
    def _on_gallery_closed(self) -> None:
        self.show_grid()
        self._grid_pane.grid.setFocus()

    @Slot(object)
    def _on_gallery_remedies_chosen(self, pairs: Sequence[tuple[Finding, Remedy]]) -> None:
        self._wishes.cure(pairs)

    @Slot(object)
    def _on_gallery_grid_requested(self, findings: Sequence[Finding]) -> None:
        title = finding_words.title(findings)
        self.show_grid()
        self._grid_pane.filter_bar.show_finding(title, _paths(findings))

    @Slot()
    def _show_whether_possible(self) -> None:
        session = self._session
        problem = nothing_to_learn_from(session.dataset)
        why_not = ""
        if problem is not None:
            why_not = texts.translated(problem)[0]
        elif session.engine.state == "failed":
            why_not = self.tr("The learning engine could not be started. The log says why.")
        elif session.is_busy("train"):  # It needs the same thread.
            why_not = self.tr("A training is running.")
        self._panel.search.set_possible(why_not)

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == "suspects":
            self._panel.search.begin()
        self._show_whether_possible()

    @Slot(str, object)
    def _on_session_job_reported(self, kind: str, event: object) -> None:
        if kind == "suspects":
            self._panel.search.take(event)

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        if kind == "suspects":
            self._panel.search.end()
        self._show_whether_possible()


def _paths(findings: Sequence[Finding]) -> frozenset[str]:
    photos: list[Photo] = [photo for finding in findings for photo in finding.photos]
    return frozenset(str(photo.path) for photo in photos)
