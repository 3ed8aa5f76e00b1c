"""Photos without classes: found in groups, arranged by the person, made into classes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core.grouping import NOWHERE
from xfer_gui.core.photos import Photo
from xfer_gui.core.sorting import Copied
from xfer_gui.session.session import Session
from xfer_gui.ui import dialogs, texts
from xfer_gui.ui.group_canvas import GroupCanvas
from xfer_gui.ui.group_list import GroupList
from xfer_gui.ui.group_list_model import EVERY, GroupListModel
from xfer_gui.ui.group_menus import ask_about_names, list_menu, photo_menu
from xfer_gui.ui.group_pane import WIDTH, GroupPane
from xfer_gui.ui.groups_header import GroupsHeader
from xfer_gui.ui.groups_progress import GroupsProgress
from xfer_gui.ui.groups_start import GroupsStart
from xfer_gui.ui.thumbnails import PictureLoader
from xfer_gui.ui.toast import Toast

TYPICAL = 5


class GroupsView(QWidget):
    """Left the groups, in the middle their photos as a gallery or a map.

    Args:
        session: what is open.
    """

    left = Signal()  # back to the photos and their classes
    classes_made = Signal()
    choose_requested = Signal()  # another folder

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups = session.groups
        self._shown: tuple[Photo, ...] = ()
        self._loaders = [PictureLoader(self, on_disk=True) for _ in range(3)]
        self._model = GroupListModel(self)
        self._build()
        self._wire()
        self._on_groups_changed()

    @property
    def canvas(self) -> GroupCanvas:
        """The middle: gallery and map."""
        return self._canvas

    @property
    def group_list(self) -> GroupList:
        """The groups."""
        return self._list

    def begin(self) -> None:
        """The person comes back from the classes, which may have been changed there."""
        self._groups.take_over_classes(self.titles())

    def close_loaders(self) -> None:
        """Make no more pictures."""
        for loader in self._loaders:
            loader.close()

    def titles(self) -> dict[int, str]:
        """What each group is called, named or not; those in no group, too."""
        work = self._groups.work
        names = work.arrangement.names if work is not None else {}
        titles = {
            number: name or self.tr("Group {number}").format(number=number)
            for number, name in names.items()
        }
        return {**titles, NOWHERE: self.tr("In no group")}

    def event(self, event: QEvent) -> bool:
        """Undo and redo are this view's own here, not the menu's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is(event, QKeySequence.StandardKey.Undo) or _is(
                event, QKeySequence.StandardKey.Redo
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 move to a group, N makes a new one, Delete leaves out; undo and redo."""
        if _is(event, QKeySequence.StandardKey.Undo):
            self._groups.undo()
        elif _is(event, QKeySequence.StandardKey.Redo):
            self._groups.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._move(NOWHERE)
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self._make_group()
        elif "1" <= event.text() <= "9" and len(event.text()) == 1:
            numbers = list(self.titles())[:-1]
            if int(event.text()) <= len(numbers):
                self._move(numbers[int(event.text()) - 1])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._start = GroupsStart()
        self._progress = GroupsProgress(self._session)
        self._list = GroupList(self._model, self._loaders[0])
        self._canvas = GroupCanvas(self._loaders[1], self._loaders[2])
        self._pane = GroupPane(self._list)
        self._header = GroupsHeader()
        self._toast = Toast(self._canvas)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._pane)
        splitter.addWidget(self._canvas)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([WIDTH, 10 * WIDTH])
        line = QFrame()
        line.setProperty("role", "line")
        self._arranging = QWidget()
        layout = QVBoxLayout(self._arranging)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(line)
        layout.addWidget(splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        self._stack.addWidget(self._arranging)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._progress)
        whole.addWidget(self._stack, 1)

    def _wire(self) -> None:
        session, groups = self._session, self._groups
        groups.changed.connect(self._on_groups_changed)
        groups.map_drawn.connect(self._on_groups_map_drawn)
        groups.copied.connect(self._on_groups_copied)
        session.job_started.connect(self._on_session_job_started)
        session.job_failed.connect(self._on_session_job_failed)
        session.job_finished.connect(self._on_session_job_finished)
        self._start.find_requested.connect(self._on_start_find_requested)
        self._start.other_requested.connect(self.choose_requested)
        self._pane.count.find_requested.connect(self._on_count_find_requested)
        self._pane.merge_requested.connect(self._merge)
        self._pane.split_requested.connect(self._split)
        self._model.name_wished.connect(groups.rename)
        self._list.groups_chosen.connect(self._on_list_groups_chosen)
        self._list.photos_dropped.connect(self._move)
        self._list.customContextMenuRequested.connect(self._on_list_menu_requested)
        self._canvas.menu_requested.connect(self._on_canvas_menu_requested)
        self._canvas.selection_changed.connect(self._canvas.show_count)
        self._canvas.new_group_requested.connect(self._make_group)
        self._canvas.leave_out_requested.connect(lambda: self._move(NOWHERE))
        self._header.back_requested.connect(self.left)
        self._header.undo_requested.connect(groups.undo)
        self._header.redo_requested.connect(groups.redo)
        self._header.sort_requested.connect(self._on_header_sort_requested)
        self._header.use_requested.connect(self._on_header_use_requested)
        self._toast.undo_requested.connect(groups.undo)

    def _numbers(self) -> list[int]:
        """Groups that are chosen in the list."""
        return [number for number in self._list.chosen if number > NOWHERE]

    @Slot(int)
    def _move(self, number: int) -> None:
        chosen = self._canvas.selected
        if chosen:
            self._groups.move(chosen, number)
            title = self.titles().get(number, "")
            moved = self.tr("{photos} moved to “{group}”.")
            left_out = self.tr("{photos} are in no group now.")
            sentence = left_out if number == NOWHERE else moved
            photos = texts.photos(len(chosen))
            self._toast.say(sentence.format(photos=photos, group=title), self._groups.can_undo)

    @Slot()
    def _make_group(self) -> None:
        chosen = self._canvas.selected
        if chosen:
            number = self._groups.make_group(chosen)
            self._list.choose([number])
            self._list.rename_current()

    @Slot()
    def _merge(self) -> None:
        numbers = self._numbers()
        if len(numbers) > 1:
            self._list.choose([self._groups.merge(numbers)])

    @Slot()
    def _split(self) -> None:
        numbers = self._numbers()
        if len(numbers) == 1:
            self._groups.split(numbers[0])

    @Slot()
    def _on_groups_changed(self) -> None:
        work, photos = self._groups.work, self._groups.photos
        self._start.show_photos(len(photos))
        if work is None or not work.arrangement.groups:
            self._shown = ()
            self._stack.setCurrentWidget(self._start)
            return
        self._shown = tuple(photos[name] for name in work.grouping.photos)
        self._stack.setCurrentWidget(self._arranging)
        chosen = self._list.chosen
        self._model.show_groups(work.arrangement, self.titles(), self._typical())
        if self._list.chosen != chosen or not chosen:
            self._list.choose(chosen)
        self._canvas.show_work(work, self._shown, self.titles())
        self._canvas.show_groups(self._list.chosen or [EVERY])
        self._pane.count.show_suggestion(work.grouping.suggested)
        self._start.count.show_suggestion(work.grouping.suggested)
        self._show_what_can_be_done()

    def _typical(self) -> Callable[[int], list[Photo]]:
        work = self._groups.work
        assert work is not None
        nearest: dict[int, list[int]] = {}
        groups, distances = work.arrangement.groups, work.grouping.distances
        for at in sorted(range(len(groups)), key=distances.__getitem__):
            if len(few := nearest.setdefault(groups[at], [])) < TYPICAL:
                few.append(at)
        return lambda number: [self._shown[at] for at in nearest.get(number, [])]

    def _show_what_can_be_done(self) -> None:
        work = self._groups.work
        if work is None:
            return
        counts = work.arrangement.counts()
        self._header.show_counts(len(self._shown), len(counts))
        self._header.set_can_undo(self._groups.can_undo, self._groups.can_redo)
        classes = set(work.arrangement.classes(self.titles()).values())
        self._header.set_can_end(
            len(classes) > 1, bool(counts) and not self._session.is_busy("sort")
        )
        numbers = self._numbers()
        one = len(numbers) == 1 and counts.get(numbers[0], 0) > 2
        self._pane.set_can(len(numbers) > 1, one and not self._session.is_busy("group"))

    @Slot()
    def _on_groups_map_drawn(self) -> None:
        work = self._groups.work
        if work is not None:
            self._canvas.show_work(work, self._shown, self.titles())

    @Slot(object)
    def _on_list_groups_chosen(self, numbers: list[int]) -> None:
        self._canvas.show_groups(numbers or [EVERY])
        self._show_what_can_be_done()

    @Slot(QPoint)
    def _on_list_menu_requested(self, point: QPoint) -> None:
        numbers = self._numbers()
        if numbers:
            rename = self._list.rename_current
            menu = list_menu(self._list, len(numbers), rename, self._merge, self._split)
            menu.popup(self._list.viewport().mapToGlobal(point))

    @Slot(QPoint)
    def _on_canvas_menu_requested(self, point: QPoint) -> None:
        if self._canvas.selected:
            menu = photo_menu(self, self.titles(), self._move, self._make_group)
            menu.popup(point)

    @Slot(object)
    def _on_start_find_requested(self, count: int | None) -> None:
        self._pane.count.choose(count)
        self._groups.find(count, keep_named=True)

    @Slot(object)
    def _on_count_find_requested(self, count: int | None) -> None:
        work = self._groups.work
        if work is None:
            return
        keep = True
        if work.arrangement.named():
            answer = ask_about_names(self)
            if answer is None:
                return
            keep = answer
        self._groups.find(count, keep)

    @Slot()
    def _on_header_use_requested(self) -> None:
        self._groups.use_as_classes(self.titles())
        self.classes_made.emit()

    @Slot()
    def _on_header_sort_requested(self) -> None:
        start = self._session.settings.last_folder("sort") or Path.home()
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a new folder for the copies"), str(start)
        )
        if chosen:
            self._session.settings.set_last_folder("sort", Path(chosen))
            self._groups.sort_into(Path(chosen), self.titles())

    @Slot(object)
    def _on_groups_copied(self, copied: Copied) -> None:
        photos = texts.photos(len(copied.copies))
        sentence = self.tr("{photos} were copied to {folder}.")
        if copied.vanished:
            sentence = self.tr("{photos} were copied to {folder}; {gone} could not be read.")
        gone = texts.photos(len(copied.vanished))
        self._toast.say(sentence.format(photos=photos, folder=copied.folder, gone=gone), False)
        dialogs.open_folder(copied.folder)

    @Slot(str)
    def _on_session_job_started(self, kind: str) -> None:
        if kind == "group":
            self._start.message.hide()
        self._show_busy()

    @Slot(str, object)
    def _on_session_job_failed(self, kind: str, error: BaseException) -> None:
        if kind == "group":
            self._start.message.say("warning", *texts.translated(error))

    @Slot(str)
    def _on_session_job_finished(self, kind: str) -> None:
        self._show_busy()

    def _show_busy(self) -> None:
        why = ""
        if self._session.is_busy("group"):
            why = self.tr("Groups are being found.")
        elif self._session.is_busy("train"):
            why = self.tr("A training is running.")
        self._pane.count.set_busy(why)
        self._start.count.set_busy(why)
        self._show_what_can_be_done()


def _is(event: QKeyEvent, key: QKeySequence.StandardKey) -> bool:
    return event.matches(key)
