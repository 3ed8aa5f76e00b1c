""" "Is it too easy?": the result with and without test photos that are like training photos."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from xfer_gui.core import ease_words
from xfer_gui.core.ease import Counted, Ease, Pair
from xfer_gui.core.runs import Run
from xfer_gui.ui import texts, theme
from xfer_gui.ui.fields import caption
from xfer_gui.ui.photo_strip import PhotoStrip, Shown
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import PictureLoader

_COLUMNS = 4


class EaseCard(QFrame):
    """An answer in words, the figures behind it, and the photos behind those."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._loader = PictureLoader(self, on_disk=True)
        heading = QLabel(self.tr("Is it too easy?"))
        heading.setProperty("role", "section")
        self._answer = QFrame()
        self._answer_label = QLabel()
        self._answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self._answer_label.setWordWrap(True)
        inside = QVBoxLayout(self._answer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._answer_label)
        self._figures = QWidget()
        self._grid = QGridLayout(self._figures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self._pairs_label = caption()
        self._strip = PhotoStrip(self._loader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        for widget in (heading, self._answer, self._figures, self._pairs_label, self._strip):
            layout.addWidget(widget)
        self._strip.photo_activated.connect(self._on_strip_photo_activated)

    @property
    def answer(self) -> str:
        """The answer in words."""
        return self._answer_label.text()

    @property
    def rows(self) -> list[list[str]]:
        """The figures as they are shown, with their headings."""
        cells: list[list[str]] = []
        for row in range(self._grid.rowCount()):
            items = (self._grid.itemAtPosition(row, column) for column in range(_COLUMNS))
            labels = [item.widget() for item in items if item is not None]
            if labels:
                cells.append([label.text() for label in labels if isinstance(label, QLabel)])
        return cells

    @property
    def strip(self) -> PhotoStrip:
        """Test photos, each followed by the photo that it is like."""
        return self._strip

    def close_loader(self) -> None:
        """Make no more pictures."""
        self._loader.close()

    def show_run(self, run: Run) -> None:
        """Show a run; the card hides where nothing was compared."""
        ease = run.evaluation.ease if run.evaluation is not None else None
        self.setVisible(ease is not None)
        if ease is None:
            self._strip.show_photos(())
            return
        said = ease_words.answer(ease)
        warns = said.id in ease_words.WARNINGS
        theme.set_role(self._answer, "warning" if warns else "")
        margin = SPACE + SPACE // 2 if warns else 0
        self._answer.layout().setContentsMargins(margin, margin, margin, margin)
        self._answer_label.setText(texts.translated(said)[0])
        self._show_figures(ease)
        pairs = [shown for pair in ease.pairs for shown in self._shown(pair)]
        self._strip.show_photos(pairs)
        for widget in (self._pairs_label, self._strip):
            widget.setVisible(bool(pairs))
        self._pairs_label.setText(
            self.tr(
                "Each test photo, and right of it the photo it learned from that it is like. "
                "Double-click one to see it large."
            )
        )

    def _show_figures(self, ease: Ease) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        headings = ("", self.tr("Photos"), self.tr("Right"), self.tr("Likely"))
        for column, heading in enumerate(headings):
            self._put(0, column, heading, "caption")
        for row, (line, counted) in enumerate(ease_words.lines(ease), start=1):
            name = texts.tr_core(line)
            self._put(row, 0, name, "", self._tip(line, ease))
            self._put(row, 1, texts.number(counted.photos), "")
            self._put(row, 2, _share(counted), "section", name=f"{name}: {_share(counted)}")
            self._put(row, 3, _likely(counted), "muted")

    def _put(
        self, row: int, column: int, text: str, role: str, tip: str = "", name: str = ""
    ) -> None:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(tip)
        label.setAccessibleName(name)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)

    def _tip(self, line: str, ease: Ease) -> str:
        tips = {
            ease_words.WITHOUT_TWINS: self.tr(
                "Twins are copies, or one picture saved again, resized or cropped."
            ),
            ease_words.WITHOUT_ALIKE: self.tr(
                "Compared as tiny pictures, less strictly than twins are."
            ),
            ease_words.FARTHEST: self.tr("By what the model sees in photos.")
            if ease.measured_by == "features"
            else self.tr("Compared as tiny pictures."),
            ease_words.COPIED: self.tr(
                "Nothing is learned for this: each test photo gets the class of the photo that "
                "looks most like it as a tiny picture. The less this gets right, the more there "
                "was to learn."
            ),
        }
        return tips.get(line, "")

    def _shown(self, pair: Pair) -> tuple[Shown, Shown]:
        kind = self.tr("looks alike")
        if not pair.alike:
            kind = self.tr("same file content") if pair.exact else self.tr("same picture")
        judged = self.tr("test, right") if pair.right else self.tr("test, wrong")
        return (
            Shown(pair.photo, judged, f"{pair.photo}\n{kind}: {pair.twin}"),
            Shown(pair.twin, kind, str(pair.twin)),
        )

    @Slot(object)
    def _on_strip_photo_activated(self, path: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _share(counted: Counted) -> str:
    if counted.accuracy is None:
        return "–"
    return texts.percent(counted.accuracy, 1 if counted.accuracy < 1 else 0)


def _likely(counted: Counted) -> str:
    if counted.interval is None:
        return ""
    low, high = counted.interval
    return f"{texts.number(100 * low, 0)}–{texts.percent(high)}"
