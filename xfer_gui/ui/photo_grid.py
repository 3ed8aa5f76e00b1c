"""The grid of thumbnails, grouped by class: smooth with tens of thousands of photos."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from xfer_gui.core.photos import Photo
from xfer_gui.ui import theme
from xfer_gui.ui.grid_geometry import GridGeometry, runs
from xfer_gui.ui.photo_filter import file_name
from xfer_gui.ui.photo_list_model import PhotoListModel
from xfer_gui.ui.photo_painter import CAPTION, HEADER, PhotoPainter
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.thumbnails import Picture, PictureLoader
from xfer_gui.ui.zoom_gestures import ZoomGestures

SMALLEST, LARGEST, ZOOM_STEP = 64, 256, 16
FIRST_SIDE = 112
PAUSE_MILLISECONDS = 60
Flag = QItemSelectionModel.SelectionFlag


class PhotoGrid(QAbstractItemView):
    """Lays out sections of equal cells itself: Qt's own icon view would measure every photo.

    Args:
        model: the photos.
        loader: makes the thumbnails.
    """

    zoomed = Signal(int)  # side of a thumbnail
    leave_out_requested = Signal()  # Delete was pressed
    search_started = Signal(str)  # letters were typed

    def __init__(
        self, model: PhotoListModel, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self._loader = loader
        self._side = FIRST_SIDE
        self._exact_side = float(FIRST_SIDE)
        self._anchor = -1
        self._extending_to: int | None = None
        self._geometry = GridGeometry((), 0, (1, 1), 0, 0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Only what is opaque is moved when scrolled, and not painted anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        gestures = ZoomGestures(self.viewport())
        gestures.stepped.connect(lambda notches: self._zoom_by(round(notches * ZOOM_STEP)))
        gestures.scaled.connect(lambda factor: self._zoom_by(self._exact_side * (factor - 1)))
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)
        loader.loaded.connect(self._on_loader_loaded)
        self._lay_out()

    @property
    def side(self) -> int:
        """Side of a thumbnail in window pixels."""
        return self._side

    @Slot(int)
    def set_side(self, side: int) -> None:
        """Zoom; the photo at the top stays at the top."""
        side = max(SMALLEST, min(LARGEST, side))
        if side != self._side:
            top = next(iter(self._visible_cells()), None)
            self._side = self._exact_side = side
            self._lay_out()
            if top is not None:
                self.verticalScrollBar().setValue(self._geometry.rect(top)[1] - HEADER)
            self.zoomed.emit(side)

    def selected_photos(self) -> list[Photo]:
        """What the person chose, in the order of the grid."""
        return [
            self._photos.photo(row)
            for first, last in self._selected_ranges()
            for row in range(first, last + 1)
        ]

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select rows, in ascending order, and scroll to the first."""
        if rows:
            index = self._photos.index(rows[0])
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self.selectionModel().select(self._selection(runs(rows)), Flag.ClearAndSelect)
            self.scrollTo(index)
            self.setFocus()

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Let the photos change without the view jumping to the top and forgetting the choice."""
        offset, chosen = self.verticalOffset(), self.selected_photos()
        yield
        if not self.selectionModel().hasSelection():
            rows = map(self._photos.row_of, (photo.path for photo in chosen))
            ranges = runs(sorted(row for row in rows if row is not None))
            self.selectionModel().select(self._selection(ranges), Flag.Select)
        self.verticalScrollBar().setValue(offset)

    # What QAbstractItemView asks of its subclasses.

    def visualRect(self, index: QModelIndex) -> QRect:
        """Where a photo is, in the viewport."""
        return self._cell_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo at a point of the viewport."""
        cell = self._geometry.cell_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if cell is None else self._photos.index(cell)

    def scrollTo(
        self,
        index: QModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll no more than needed to show a photo whole."""
        if not index.isValid():
            return
        _, top, _, height = self._geometry.rect(index.row())
        bar = self.verticalScrollBar()
        if top - HEADER < bar.value():
            bar.setValue(top - HEADER)
        elif top + height > bar.value() + self.viewport().height():
            bar.setValue(top + height - self.viewport().height())

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels scrolled down."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex) -> bool:
        """Filtered photos are not in the model at all."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads from the current photo."""
        count = self._geometry.cells
        if not count:
            return QModelIndex()
        if not self.currentIndex().isValid():
            return self._photos.index(0)
        cell = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._cell_size()[1] - 1)
        move = QAbstractItemView.CursorAction
        new = {
            move.MoveLeft: cell - 1,
            move.MovePrevious: cell - 1,
            move.MoveRight: cell + 1,
            move.MoveNext: cell + 1,
            move.MoveUp: self._geometry.moved(cell, -1),
            move.MoveDown: self._geometry.moved(cell, 1),
            move.MovePageUp: self._geometry.moved(cell, -page),
            move.MovePageDown: self._geometry.moved(cell, page),
            move.MoveHome: 0,
            move.MoveEnd: count - 1,
        }[action]
        return self._photos.index(max(0, min(count - 1, new)))

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> Flag:
        """Remember from where to where Shift reaches: Qt passes on no more than a rectangle."""
        if isinstance(event, QMouseEvent | QKeyEvent):
            self._extending_to = None
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and index.isValid():
                self._extending_to = index.row()
            elif event.type() != QEvent.Type.MouseMove:
                self._anchor = index.row()
        return super().selectionCommand(index, event)

    def setSelection(self, rect: QRect, command: Flag) -> None:
        """Choose what a rectangle touches, or all from the anchor to where Shift was used."""
        if self._extending_to is not None and self._anchor >= 0:
            cells = sorted((self._anchor, self._extending_to))
            ranges = [(cells[0], cells[1])]
        else:
            ranges = self._touched(rect.translated(0, self.verticalOffset()))
        self.selectionModel().select(self._selection(ranges), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All of it: a few dozen cells are on the screen."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """Lay the cells out for the present width."""
        super().updateGeometries()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photos in sight and ask for those that are not there yet."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.surface())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        ratio = self.devicePixelRatioF()
        paint = PhotoPainter(painter, self._side, ratio)
        current = self.currentIndex().row() if self.hasFocus() else -1
        chosen = self._selected_ranges()
        for cell in self._cells_in(event.region()):
            photo = self._photos.photo(cell)
            picture = self._picture(photo)
            paint.cell(
                self._cell_rect(cell),
                file_name(photo),
                self._loader.pixmap(picture),
                broken=self._loader.error(picture) is not None,
                left_out=self._photos.is_left_out(photo),
                selected=any(first <= cell <= last for first, last in chosen),
                current=cell == current,
            )
        self._paint_headers(paint)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._paint_rubber_band(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep the rubber band up to date."""
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band_end = event.position().toPoint()
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a rubber band begins."""
        self._band_start = event.position().toPoint() + QPoint(0, self.verticalOffset())
        self._band_end = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rubber band away."""
        super().mouseReleaseEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete leaves out, Ctrl with + and - zooms, Escape chooses nothing."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.leave_out_requested.emit()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or _is_ctrl(event, Qt.Key.Key_Equal):
            self._zoom_by(ZOOM_STEP)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self._zoom_by(-ZOOM_STEP)
        elif _is_ctrl(event, Qt.Key.Key_0):
            self.set_side(FIRST_SIDE)
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters begin a search by name; Qt would ask each of 20,000 rows for its name."""
        if search.strip():
            self.search_started.emit(search)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, and ask for what comes into sight; the rest is no longer wanted."""
        if abs(dy) > self.viewport().height():
            # Thrown through thousands of photos: nobody sees those that fly by.
            self._loader.want(())
            self._pause.start()
        else:
            self._ask()
        width = self.viewport().width()
        self.viewport().scroll(0, dy)
        # The header that stays at the top was moved along: its old and its new place.
        self.viewport().update(0, 0, width, HEADER)
        self.viewport().update(0, dy, width, HEADER)

    def _cell_size(self) -> tuple[int, int]:
        return self._side + 2 * SPACE, self._side + 2 * SPACE + CAPTION

    def _lay_out(self) -> None:
        counts = [section.count for section in self._photos.sections]
        width = self.viewport().width()
        self._geometry = GridGeometry(counts, width, self._cell_size(), HEADER, SPACE)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._geometry.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._cell_size()[1] // 3)
        self._ask()
        self.viewport().update()

    def _cell_rect(self, cell: int) -> QRect:
        left, top, width, height = self._geometry.rect(cell)
        return QRect(left, top - self.verticalOffset(), width, height)

    def _visible_cells(self) -> list[int]:
        top = self.verticalOffset()
        return list(self._geometry.cells_between(top, top + self.viewport().height()))

    def _cells_in(self, region: QRegion) -> list[int]:
        top = self.verticalOffset()
        cells: dict[int, None] = {}
        for rect in region:
            cells |= dict.fromkeys(
                self._geometry.cells_between(rect.top() + top, rect.bottom() + top)
            )
        return list(cells)

    def _picture(self, photo: Photo) -> Picture:
        side = round(self._side * self.devicePixelRatioF())
        return Picture(photo.path, side, stamp=photo.modified)

    @Slot()
    def _ask(self) -> None:
        """Want what is in sight, then the next screen."""
        top, height = self.verticalOffset(), self.viewport().height()
        if not self.isVisible():
            return
        cells = self._geometry.cells_between(top, top + 2 * height)
        self._loader.want(self._picture(self._photos.photo(cell)) for cell in cells)

    def showEvent(self, event: QEvent) -> None:
        """Ask for thumbnails once they can be seen."""
        super().showEvent(event)
        self._ask()

    def _selected_ranges(self) -> list[tuple[int, int]]:
        # Ranges and not rows: asking Qt for each of 20,000 chosen rows takes a tenth of a second.
        return sorted((each.top(), each.bottom()) for each in self.selectionModel().selection())

    def _touched(self, rect: QRect) -> list[tuple[int, int]]:
        cells = [
            cell
            for cell in self._geometry.cells_between(rect.top(), rect.bottom())
            if QRect(*self._geometry.rect(cell)).intersects(rect)
        ]
        return runs(cells)

    def _selection(self, ranges: Iterable[tuple[int, int]]) -> QItemSelection:
        selection = QItemSelection()
        for first, last in ranges:
            top, bottom = self._photos.index(first), self._photos.index(last)
            selection.append(QItemSelectionRange(top, bottom))
        return selection

    def _zoom_by(self, pixels: float) -> None:
        # A slow pinch moves by less than a pixel at a time.
        exact = max(SMALLEST, min(LARGEST, self._exact_side + pixels))
        self.set_side(round(exact))
        self._exact_side = exact

    def _paint_headers(self, paint: PhotoPainter) -> None:
        top, width = self.verticalOffset(), self.viewport().width()
        for section in self._geometry.sections_between(top, top + self.viewport().height()):
            y = self._geometry.section_top(section) - top
            if y < 0:
                # The header of the class in sight stays, until the next one pushes it out.
                end = self._geometry.section_top(section + 1) - top
                y = min(0, end - HEADER)
            paint.header(QRect(0, y, width, HEADER), self._photos.sections[section])

    def _paint_rubber_band(self, painter: QPainter) -> None:
        start = self._band_start - QPoint(0, self.verticalOffset())
        tint = theme.accent()
        painter.setPen(tint)
        tint.setAlpha(40)
        painter.setBrush(tint)
        painter.drawRect(QRect(start, self._band_end).normalized())

    @Slot()
    def _on_model_reset(self) -> None:
        self._anchor = -1
        self._lay_out()

    @Slot(object)
    def _on_loader_loaded(self, picture: Picture) -> None:
        row = self._photos.row_of(picture.path)
        if row is not None:
            self.viewport().update(self._cell_rect(row))


def _is_ctrl(event: QKeyEvent, key: Qt.Key) -> bool:
    return event.key() == key and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
