"""Filters of the grid beside class and name: a menu to choose from, a chip for each that is on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from xfer_gui.ui import icons, texts
from xfer_gui.ui.photo_filter import PartWish, Usage
from xfer_gui.ui.theme import SPACE

Finding = tuple[str, frozenset[str]]
"""Title of what was found, and the paths of its photos."""


class FilterBar(QWidget):
    """The chips with how many photos are left; hidden while nothing is filtered.

    Args:
        parent: its owner.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part: PartWish | None = None
        self.usage: Usage | None = None
        self.finding: Finding | None = None
        self._findings: Sequence[Finding] = ()
        self._chips: list[QPushButton] = []
        self._button = QToolButton()
        self._button.setIcon(icons.icon("filter"))
        self._button.setToolTip(self.tr("Show only some of the photos"))
        self._button.setAccessibleName(self.tr("Filter"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._button.setMenu(self._menu)
        self._count_label = QLabel()
        self._count_label.setProperty("role", "muted")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        self._layout.setSpacing(SPACE)
        self._layout.addStretch()
        self._layout.addWidget(self._count_label)
        self.hide()

    @property
    def button(self) -> QToolButton:
        """Opens the menu; placed by whoever shows the bar."""
        return self._button

    def offer_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the photos can be filtered by; a filter whose finding is gone ends."""
        self._findings = findings
        if self.finding is not None:
            titles = dict(findings)
            paths = titles.get(self.finding[0])
            self._choose(finding=(self.finding[0], paths) if paths is not None else None)

    def show_finding(self, title: str, paths: frozenset[str]) -> None:
        """Show the photos of one finding alone."""
        self._choose(finding=(title, paths))

    def show_count(self, shown: int, every: int) -> None:
        """Say how many photos the filters leave."""
        self._count_label.setText(
            self.tr("{shown} of {photos}").format(
                shown=texts.number(shown), photos=texts.photos(every)
            )
        )

    def clear(self) -> None:
        """Filter nothing."""
        self._choose(part=None, usage=None, finding=None)

    def _choose(self, **wanted: object) -> None:
        before = self.part, self.usage, self.finding
        for name, value in wanted.items():
            setattr(self, name, value)
        if before != (self.part, self.usage, self.finding):
            self._show_chips()
            self.changed.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        parts = self._menu.addMenu(self.tr("Used for"))
        words: tuple[tuple[str, PartWish], ...] = (
            (texts.part("training"), "training"),
            (texts.part("validation"), "validation"),
            (texts.part("test"), "test"),
            (self.tr("Not decided yet"), "undecided"),
        )
        self._fill_group(parts, "part", self.part, words)
        usage = self._menu.addMenu(self.tr("Left out or not"))
        self._fill_group(usage, "usage", self.usage, self._usages())
        found = self._menu.addMenu(self.tr("Findings"))
        found.setEnabled(bool(self._findings))
        titles = [
            (f"{title} ({texts.number(len(paths))})", (title, paths))
            for title, paths in self._findings
        ]
        self._fill_group(found, "finding", self.finding, titles)
        self._menu.addSeparator()
        everything = self._menu.addAction(self.tr("Show all photos"), self.clear)
        everything.setEnabled(bool(self._chips))

    def _usages(self) -> tuple[tuple[str, Usage], ...]:
        return ((self.tr("Photos in use"), "used"), (self.tr("Photos left out"), "left_out"))

    def _fill_group(
        self, menu: QMenu, name: str, chosen: object, entries: Sequence[tuple[str, object]]
    ) -> None:
        group = QActionGroup(menu)
        for title, value in ((self.tr("All photos"), None), *entries):
            entry = QAction(title.replace("&", "&&"), menu, checkable=True)
            entry.setChecked(value == chosen)
            entry.triggered.connect(lambda _=False, value=value: self._choose(**{name: value}))
            group.addAction(entry)
            menu.addAction(entry)

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        if self.finding is not None:
            self._add_chip(self.finding[0], "finding")
        if self.part is not None:
            undecided = self.part == "undecided"
            title = self.tr("Not decided yet") if undecided else texts.part(self.part)
            self._add_chip(title, "part")
        if self.usage is not None:
            self._add_chip(
                dict((usage, title) for title, usage in self._usages())[self.usage], "usage"
            )
        self.setVisible(bool(self._chips))

    def _add_chip(self, title: str, name: str) -> None:
        chip = QPushButton(title)
        chip.setProperty("role", "chip")
        chip.setIcon(icons.icon("close", "muted"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(self.tr("Take this filter away"))
        chip.setAccessibleName(
            self.tr("Filter: {title}. Press to take it away.").format(title=title)
        )
        chip.clicked.connect(lambda: self._choose(**{name: None}))
        self._layout.insertWidget(len(self._chips), chip)
        chip.show()
        self._chips.append(chip)
