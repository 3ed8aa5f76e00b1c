"""The left side of the Train tab: which model, which strategy, and the rest under Advanced."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core import recommend, weights
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import STRATEGIES, Plan, StrategyId
from xfer_gui.ui import texts, theme
from xfer_gui.ui.advanced_panel import AdvancedPanel
from xfer_gui.ui.backbone_chooser import BackboneChooser
from xfer_gui.ui.cards import StrategyCard
from xfer_gui.ui.result_card import scrolled
from xfer_gui.ui.theme import SPACE

WIDTH = 49 * SPACE


class PlanPanel(QFrame):
    """Turns choices into a plan; the one primary button starts it."""

    train_requested = Signal(object)  # Plan
    fit_chosen = Signal(str)
    advanced_unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        self._dataset: Dataset | None = None
        self._backbones = BackboneChooser(weights.is_ready)
        self._strategy_area = QWidget()
        self._strategies: dict[StrategyId, StrategyCard] = {
            strategy: StrategyCard(strategy, self._strategy_area) for strategy in STRATEGIES
        }
        self._advanced = AdvancedPanel()
        self._summary_label = QLabel()
        self._summary_label.setProperty("role", "caption")
        self._summary_label.setWordWrap(True)
        self._train_button = QPushButton(self.tr("Train"))
        self._train_button.setProperty("role", "primary")
        self._train_button.setMinimumHeight(5 * SPACE)
        self._build()
        self._backbones.backbone_chosen.connect(self._on_backbones_backbone_chosen)
        for card in self._strategies.values():
            card.toggled.connect(self._on_strategy_card_toggled)
        self._advanced.fit_chosen.connect(self.fit_chosen)
        self._advanced.unfolded.connect(self.advanced_unfolded)
        self._train_button.clicked.connect(self._on_train_button_clicked)

    @property
    def train_button(self) -> QPushButton:
        """The one primary button."""
        return self._train_button

    @property
    def backbones(self) -> BackboneChooser:
        """The backbone cards."""
        return self._backbones

    @property
    def strategies(self) -> dict[StrategyId, StrategyCard]:
        """The strategy cards."""
        return dict(self._strategies)

    @property
    def advanced(self) -> AdvancedPanel:
        """What is folded away."""
        return self._advanced

    @property
    def strategy(self) -> StrategyId:
        """The strategy that is chosen."""
        return next(name for name, card in self._strategies.items() if card.isChecked())

    def plan(self) -> Plan:
        """Everything as it is chosen now."""
        backbone = self._backbones.chosen
        return self._advanced.filled_in(Plan(backbone.id, self.strategy, backbone.image_size))

    def forget_dataset(self) -> None:
        """Another project: the next dataset's recommended plan is chosen, too."""
        self._dataset = None

    def show_dataset(self, dataset: Dataset, recommended: Plan) -> None:
        """Fit the choices to photos; what the person chose stays.

        Args:
            dataset: what will be learned from.
            recommended: is marked as such, and chosen if these are the project's first photos.
        """
        choose, self._dataset = self._dataset is None, dataset
        self._backbones.recommend(recommended.backbone)
        for name, card in self._strategies.items():
            card.set_recommended(name == recommended.strategy)
        if choose:
            self._backbones.choose(recommended.backbone)
            self._strategies[recommended.strategy].setChecked(True)
            self._fit_to_backbone()
            self._advanced.show_plan(recommended)
        self._summary_label.setText(
            self.tr("{photos} in {classes}").format(
                photos=texts.photos(len(dataset.photos)),
                classes=texts.classes(len(dataset.classes)),
            )
        )

    def refresh_weights(self) -> None:
        """Look again which weights are on this machine."""
        self._backbones.refresh()

    def set_possible(self, why_not: str) -> None:
        """Enable Train, or say why it is not possible.

        Args:
            why_not: empty when it is.
        """
        self._train_button.setEnabled(not why_not)
        self._train_button.setToolTip(why_not)

    def set_first_choice(self, first: bool) -> None:
        """Make Train the page's primary button, or an ordinary one beside the next step.

        Args:
            first: nothing has been learned yet.
        """
        theme.set_role(self._train_button, "primary" if first else "")
        self._train_button.setText(self.tr("Train") if first else self.tr("Train again"))

    def _build(self) -> None:
        strategies = QVBoxLayout(self._strategy_area)
        strategies.setContentsMargins(0, 0, 0, 0)
        strategies.setSpacing(SPACE)
        for card in self._strategies.values():
            strategies.addWidget(card)
        self._strategies["feature_extraction"].setChecked(True)
        content = QWidget()
        choices = QVBoxLayout(content)
        choices.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        choices.setSpacing(SPACE)
        choices.addWidget(_heading(self.tr("Model")))
        choices.addWidget(self._backbones)
        choices.addSpacing(SPACE // 2)
        choices.addWidget(_heading(self.tr("Strategy")))
        choices.addWidget(self._strategy_area)
        choices.addWidget(self._advanced)
        choices.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        foot.setSpacing(SPACE)
        foot.addWidget(self._summary_label, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self._train_button)
        line = QFrame()
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(line)
        layout.addLayout(foot)

    def _fit_to_backbone(self) -> None:
        """Offer what the chosen backbone can do."""
        backbone = self._backbones.chosen
        size = backbone.image_size
        if self._dataset is not None:
            size = recommend.suitable_size(backbone, self._dataset)
        self._advanced.set_backbone(backbone, size)
        why_not = "" if backbone.has_weights else self.tr("This model always starts from scratch.")
        for name, card in self._strategies.items():
            card.set_possible(name == "from_scratch" or not why_not, why_not)
        if why_not:
            self._strategies["from_scratch"].setChecked(True)
        elif self.strategy == "from_scratch":
            self._strategies["feature_extraction"].setChecked(True)

    @Slot(str)
    def _on_backbones_backbone_chosen(self, backbone_id: str) -> None:
        self._fit_to_backbone()

    @Slot(bool)
    def _on_strategy_card_toggled(self, checked: bool) -> None:
        if checked:
            self._advanced.set_strategy(self.strategy)

    @Slot()
    def _on_train_button_clicked(self) -> None:
        self.train_requested.emit(self.plan())


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
