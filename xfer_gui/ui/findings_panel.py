"""What was found about the photos, at the right of the tab: cards, the search, unused files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from xfer_gui.core.findings import Finding, FindingKind
from xfer_gui.core.photos import Problem
from xfer_gui.ui import texts
from xfer_gui.ui.finding_cards import FindingCards
from xfer_gui.ui.findings import Findings
from xfer_gui.ui.suspect_search import SuspectSearch
from xfer_gui.ui.theme import SPACE


class FindingsPanel(QScrollArea):
    """Scrolls where there is much."""

    kept_wanted = Signal()  # what was said to be fine is to be asked again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_label = QLabel(self.tr("Worth a look"))
        self._title_label.setProperty("role", "section")
        self._cards = FindingCards()
        self._kept_button = QPushButton()
        self._kept_button.setProperty("role", "link")
        self._kept_button.setProperty("flush", True)
        self._kept_button.clicked.connect(lambda: self.kept_wanted.emit())
        self._search = SuspectSearch()
        self._problems = Findings()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, SPACE // 2, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._title_label)
        layout.addWidget(self._cards)
        layout.addWidget(self._kept_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._problems)
        layout.addWidget(self._search)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_findings((), None, 0, looked=False)

    @property
    def cards(self) -> FindingCards:
        """One for each kind of finding."""
        return self._cards

    @property
    def search(self) -> SuspectSearch:
        """The search for wrong classes."""
        return self._search

    def show_findings(
        self, findings: Sequence[Finding], chosen: FindingKind | None, kept: int, looked: bool
    ) -> None:
        """Show what the doctor found.

        Args:
            findings: in their order.
            chosen: whose photos are shown; None while none are.
            kept: findings that the person said are fine.
            looked: all photos were looked at.
        """
        self._cards.show_findings(findings, chosen)
        self._cards.setVisible(bool(findings))
        self._title_label.setVisible(bool(findings))
        self._kept_button.setVisible(kept > 0)
        self._kept_button.setText(
            self.tr("Ask again about the 1 that is fine")
            if kept == 1
            else self.tr("Ask again about the {count} that are fine").format(
                count=texts.number(kept)
            )
        )
        self._problems.set_calm(looked and not findings)
        self._problems.setVisible(self._problems.has_news or not findings)

    def show_problems(self, problems: Sequence[Problem], obstacle: str) -> None:
        """Show files that cannot be used, and why nothing can be learned as it is."""
        self._problems.show_problems(problems, obstacle)
        self._problems.setVisible(self._problems.has_news or not self._cards.cards)
