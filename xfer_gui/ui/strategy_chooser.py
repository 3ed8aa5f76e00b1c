"""Choosing a strategy: a few good ones as cards, the others one click away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from xfer_gui.core.plan import STRATEGIES, StrategyId
from xfer_gui.ui import icons
from xfer_gui.ui.cards import StrategyCard
from xfer_gui.ui.strategy_details import StrategyDetails
from xfer_gui.ui.theme import SPACE

FIRST: StrategyId = "feature_extraction"
# One quick, one thorough, one classic; the recommended and the chosen one stay in sight as well.
GOOD_ONES: tuple[StrategyId, ...] = ("feature_extraction", "hybrid", "full_fine_tuning")
LEARNING: tuple[StrategyId, ...] = (
    "feature_extraction",
    "hybrid",
    "partial_fine_tuning",
    "gradual_fine_tuning",
    "full_fine_tuning",
    "from_scratch",
)
NOT_LEARNING: tuple[StrategyId, ...] = ("zero_shot", "as_is", "ensemble")


class StrategyChooser(QWidget):
    """A card for each strategy; what a strategy asks for stands below its card.

    Args:
        details: what is asked for, by strategy; most ask for nothing.
        parent: its owner.
    """

    strategy_chosen = Signal(str)  # StrategyId
    unfolded = Signal(bool)

    def __init__(
        self, details: Mapping[StrategyId, StrategyDetails], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recommended: StrategyId = FIRST
        self._unfolded = False
        # Arrow keys move among cards of one parent, so the cards have one of their own.
        self._area = QWidget()
        self._cards = {strategy: StrategyCard(strategy, self._area) for strategy in STRATEGIES}
        self._details = dict(details)
        self._legend_label = _label(
            self.tr("In the drawings, coloured layers learn and grey ones stay as they are."),
            "caption",
        )
        self._learning_label = _label(self.tr("Learning from your photos"), "section")
        self._not_learning_label = _label(self.tr("Without learning anything new"), "section")
        self._more_button = QToolButton()
        self._more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._build()
        self._cards[FIRST].setChecked(True)
        for card in self._cards.values():
            card.toggled.connect(self._on_card_toggled)
        self._more_button.clicked.connect(self._on_more_button_clicked)
        self._show_cards()

    @property
    def cards(self) -> dict[StrategyId, StrategyCard]:
        """All cards, also those that are folded away."""
        return dict(self._cards)

    @property
    def in_sight(self) -> tuple[StrategyId, ...]:
        """Strategies that can be chosen without unfolding anything."""
        return tuple(
            name
            for name, card in self._cards.items()
            if card.isVisibleTo(self) and card.isEnabledTo(self)
        )

    @property
    def details(self) -> StrategyDetails | None:
        """What the chosen strategy asks for; None if it asks for nothing."""
        return self._details.get(self.chosen)

    @property
    def more_button(self) -> QToolButton:
        """Unfolds and folds the less usual strategies."""
        return self._more_button

    @property
    def chosen(self) -> StrategyId:
        """The strategy that is chosen."""
        return next(name for name, card in self._cards.items() if card.isChecked())

    def choose(self, strategy: StrategyId) -> None:
        """Choose a strategy; it comes into sight."""
        self._cards[strategy].setChecked(True)

    def recommend(self, strategy: StrategyId) -> None:
        """Mark a strategy as recommended."""
        self._recommended = strategy
        for name, card in self._cards.items():
            card.set_recommended(name == strategy)
        self._show_cards()

    def set_possible(self, why_not: Mapping[StrategyId, str]) -> None:
        """Say which strategies cannot be chosen.

        Args:
            why_not: a sentence for each of those; the others can be chosen.
        """
        for name, card in self._cards.items():
            card.set_possible(not why_not.get(name), why_not.get(name, ""))

    def set_unfolded(self, unfolded: bool) -> None:
        """Show all strategies, or only a few good ones."""
        self._unfolded = unfolded
        self._show_cards()
        self.unfolded.emit(unfolded)

    def _build(self) -> None:
        rows = QVBoxLayout(self._area)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE)
        for heading, strategies in (
            (self._learning_label, LEARNING),
            (self._not_learning_label, NOT_LEARNING),
        ):
            heading.setContentsMargins(0, SPACE, 0, 0)
            rows.addWidget(heading)
            for strategy in strategies:
                rows.addWidget(self._cards[strategy])
                if strategy in self._details:
                    rows.addWidget(self._details[strategy])
        self._legend_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._legend_label)
        layout.addWidget(self._area)
        layout.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        before: QWidget = self._cards[LEARNING[0]]
        for strategy in (*LEARNING, *NOT_LEARNING):
            for widget in (self._cards[strategy], self._details.get(strategy)):
                if widget is not None and widget is not before:
                    QWidget.setTabOrder(before, widget)
                    before = widget

    def _show_cards(self) -> None:
        chosen = self.chosen
        in_sight = {*GOOD_ONES, self._recommended, chosen}
        for name, card in self._cards.items():
            card.setVisible(self._unfolded or name in in_sight)
        for name, details in self._details.items():
            details.setVisible(name == chosen)
        for heading in (self._learning_label, self._not_learning_label):
            heading.setVisible(self._unfolded)
        hidden = len(self._cards) - len(in_sight)
        self._more_button.setText(
            self.tr("Fewer strategies")
            if self._unfolded
            else self.tr("{count} more strategies").format(count=hidden)
        )
        self._more_button.setIcon(icons.icon("chevron-down" if self._unfolded else "chevron-right"))
        self._more_button.setAccessibleDescription(
            self.tr("unfolded") if self._unfolded else self.tr("folded")
        )

    @Slot(bool)
    def _on_card_toggled(self, checked: bool) -> None:
        if checked:
            self._show_cards()
            self.strategy_chosen.emit(self.chosen)

    @Slot()
    def _on_more_button_clicked(self) -> None:
        self.set_unfolded(not self._unfolded)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
