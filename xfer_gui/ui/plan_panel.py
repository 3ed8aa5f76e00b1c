"""The left side of the Train tab: which model, which strategy, and the rest under Advanced."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from xfer_gui.core import advice, recommend, weights
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan, StrategyId
from xfer_gui.core.runs import Run
from xfer_gui.ui import strategy_limits, texts
from xfer_gui.ui.advanced_panel import AdvancedPanel
from xfer_gui.ui.backbone_chooser import BackboneChooser
from xfer_gui.ui.budget_card import BudgetCard
from xfer_gui.ui.cards import StrategyCard
from xfer_gui.ui.descriptions import Descriptions
from xfer_gui.ui.fields import caption
from xfer_gui.ui.member_list import MemberList
from xfer_gui.ui.own_names import OwnNames
from xfer_gui.ui.result_card import scrolled
from xfer_gui.ui.size_choice import SizeChoice
from xfer_gui.ui.start_bar import StartBar
from xfer_gui.ui.strategy_chooser import FIRST, StrategyChooser
from xfer_gui.ui.strategy_details import EmptyNetwork, LastBlocks, StrategyDetails
from xfer_gui.ui.strategy_limits import LEARNING, WITHOUT_BACKBONE
from xfer_gui.ui.theme import SPACE

WIDTH = 51 * SPACE


class PlanPanel(QFrame):
    """Turns choices into a plan; the one primary button starts it."""

    train_requested = Signal(object)  # Plan
    sweep_requested = Signal(object)  # Plan
    names_wanted = Signal()
    plan_changed = Signal()
    fit_chosen = Signal(str)
    advanced_unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        self._dataset: Dataset | None = None
        self._recommended: Plan | None = None
        self._why_not = ""
        self._strategy_before: StrategyId | None = None
        self._budget = BudgetCard()
        self._backbones = BackboneChooser(weights.is_ready)
        self._size_choice = SizeChoice()
        self._members = MemberList()
        self._empty_network = EmptyNetwork()
        self._own_names = OwnNames()
        self._details: dict[StrategyId, StrategyDetails] = {
            "partial_fine_tuning": LastBlocks(),
            "from_scratch": self._empty_network,
            "zero_shot": Descriptions(),
            "as_is": self._own_names,
            "ensemble": self._members,
        }
        self._strategies = StrategyChooser(self._details)
        self._advanced = AdvancedPanel()
        self._model_note = caption()
        self._strategy_note = caption(self.tr("Chosen for you, by trying them out."))
        self._start_bar = StartBar()
        self._build()
        self._wire()
        self._fit_to_backbone()
        self._show_what_is_needed()

    @property
    def train_button(self) -> QPushButton:
        """The one primary button."""
        return self._start_bar.button

    @property
    def budget(self) -> BudgetCard:
        """ "Find the best for me"."""
        return self._budget

    @property
    def backbones(self) -> BackboneChooser:
        """The backbone cards."""
        return self._backbones

    @property
    def size_choice(self) -> SizeChoice:
        """How large photos are seen."""
        return self._size_choice

    @property
    def strategies(self) -> dict[StrategyId, StrategyCard]:
        """The strategy cards, also those that are folded away."""
        return self._strategies.cards

    @property
    def strategy_chooser(self) -> StrategyChooser:
        """The strategy cards with what they ask for."""
        return self._strategies

    @property
    def advanced(self) -> AdvancedPanel:
        """What is folded away."""
        return self._advanced

    @property
    def strategy(self) -> StrategyId:
        """The strategy that is chosen."""
        return self._strategies.chosen

    @property
    def advice(self) -> str:
        """What is said above the button; empty when nothing is."""
        return self._start_bar.advice

    def plan(self) -> Plan:
        """Everything as it is chosen now."""
        minutes = self._budget.minutes
        if minutes is not None and self._recommended is not None:
            start = self._recommended
            plan = Plan(start.backbone, start.strategy, start.image_size, time_budget=minutes)
            return self._advanced.filled_in(plan)
        plan = Plan(self._backbones.chosen.id, self.strategy, self._size_choice.size)
        details = self._strategies.details
        return self._advanced.filled_in(details.filled_in(plan) if details else plan)

    def show_plan(self, plan: Plan) -> None:
        """Choose everything as a plan says."""
        self._budget.show_minutes(plan.time_budget)
        if plan.strategy not in WITHOUT_BACKBONE:
            self._backbones.choose(plan.backbone)
        self._strategies.choose(plan.strategy)
        self._fit_to_backbone()
        if plan.strategy not in WITHOUT_BACKBONE:
            self._size_choice.choose(plan.image_size)
        for details in self._details.values():
            details.show_plan(plan)
        self._advanced.show_plan(plan)

    def forget_dataset(self) -> None:
        """Another project: the next dataset's recommended plan is chosen, too."""
        self._dataset = None

    def show_dataset(self, dataset: Dataset, recommended: Plan) -> None:
        """Fit the choices to photos; what the person chose stays.

        Args:
            dataset: what will be learned from.
            recommended: is marked as such, and chosen if these are the project's first photos.
        """
        choose, self._dataset, self._recommended = self._dataset is None, dataset, recommended
        self._backbones.recommend(recommended.backbone)
        self._strategies.recommend(recommended.strategy)
        for details in self._details.values():
            details.show_dataset(dataset)
        self._advanced.show_dataset(dataset)
        self._show_what_is_possible()
        if choose:
            self.show_plan(recommended)
        self._on_choice_changed()

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Offer finished trainings to those strategies that build on them."""
        self._members.show_runs(runs)
        self._show_what_is_possible()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Offer the 1,000 names of ImageNet to the strategy that needs them."""
        self._own_names.show_names(names)

    @property
    def wants_estimates_of(self) -> tuple[StrategyId, ...]:
        """Strategies whose time a person would like to know now."""
        if self._budget.minutes is not None:
            return ()
        return tuple(each for each in self._strategies.in_sight if each in LEARNING)

    def set_estimates(
        self,
        strategies: Mapping[StrategyId, float | None],
        backbones: Mapping[str, float | None] | None = None,
    ) -> None:
        """Say on the cards how long each would take.

        Args:
            strategies: seconds with the chosen model and size.
            backbones: seconds with the chosen strategy, by id; without them the chosen model has
                the time of the chosen strategy.
        """
        for name, card in self._strategies.cards.items():
            card.set_estimate(strategies.get(name))
        if backbones is None:
            backbones = {self._backbones.chosen.id: strategies.get(self.strategy)}
        self._backbones.set_estimates(backbones)

    def refresh_weights(self) -> None:
        """Look again which weights are on this machine."""
        self._backbones.refresh()
        self._show_what_is_possible()

    def set_possible(self, why_not: str) -> None:
        """Enable Train, or say why it is not possible.

        Args:
            why_not: empty when it is.
        """
        self._why_not = why_not
        self._advanced.pace.set_sweep_possible(why_not)
        self._show_whether_possible()

    def set_first_choice(self, first: bool) -> None:
        """Make Train the page's primary button, or an ordinary one beside the next step.

        Args:
            first: nothing has been learned yet.
        """
        self._start_bar.set_first_choice(first)

    def _build(self) -> None:
        content = QWidget()
        choices = QVBoxLayout(content)
        choices.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        choices.setSpacing(SPACE)
        self._model_part = _part((self._backbones, self._size_choice))
        for each in (
            self._budget,
            _heading(self.tr("Model")),
            self._model_note,
            self._model_part,
            _heading(self.tr("Strategy")),
            self._strategy_note,
            self._strategies,
            self._advanced,
        ):
            if each.property("role") == "heading":
                choices.addSpacing(SPACE)
            choices.addWidget(each)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._area = scrolled(content)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._start_bar)

    def _wire(self) -> None:
        self._budget.changed.connect(self._on_budget_changed)
        self._backbones.backbone_chosen.connect(self._on_backbones_backbone_chosen)
        self._size_choice.size_changed.connect(self._on_choice_changed)
        self._strategies.strategy_chosen.connect(self._on_strategies_strategy_chosen)
        self._strategies.unfolded.connect(self.plan_changed)
        self._empty_network.backbone_wanted.connect(self._backbones.choose)
        self._own_names.names_wanted.connect(self.names_wanted)
        for details in self._details.values():
            details.changed.connect(self._on_choice_changed)
        self._advanced.changed.connect(self._on_choice_changed)
        self._advanced.fit_chosen.connect(self.fit_chosen)
        self._advanced.unfolded.connect(self.advanced_unfolded)
        self._advanced.sweep_requested.connect(self._on_advanced_sweep_requested)
        self._start_bar.button.clicked.connect(self._on_train_button_clicked)

    def _fit_to_backbone(self) -> None:
        """Offer what the chosen backbone can do."""
        backbone = self._backbones.chosen
        size = backbone.image_size
        if self._dataset is not None:
            size = recommend.suitable_size(backbone, self._dataset)
        self._size_choice.show_backbone(backbone, size)
        self._empty_network.show_backbone(backbone.id)
        self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        """Say on the cards which strategies cannot be chosen, and leave one that cannot."""
        backbone = self._backbones.chosen
        why_not = strategy_limits.why_not(backbone) | {"ensemble": self._members.why_not()}
        self._strategies.set_possible(why_not)
        for name, facts in strategy_limits.downloads(backbone).items():
            self._strategies.cards[name].set_facts(facts)
        chosen = self.strategy
        if why_not.get(chosen):
            forced = not backbone.has_weights
            self._strategies.choose("from_scratch" if forced else FIRST)
            self._strategy_before = chosen if forced else None
        elif self._strategy_before is not None and backbone.has_weights:
            # It was the model that asked for an empty start, not the person.
            before, self._strategy_before = self._strategy_before, None
            self._strategies.choose(before)

    def _bring_details_into_sight(self) -> None:
        details = self._strategies.details
        if details is not None and details.isVisible():
            for widget in (details, self._strategies.cards[self.strategy]):
                self._area.ensureWidgetVisible(widget, 0, SPACE)

    def _show_what_is_needed(self) -> None:
        searching = self._budget.minutes is not None
        needs_model = not searching and self.strategy not in WITHOUT_BACKBONE
        self._model_part.setVisible(needs_model)
        self._model_note.setVisible(not needs_model)
        self._model_note.setText(
            self.tr("Chosen for you, by trying them out.")
            if searching
            else self.tr("Not needed: this strategy brings its own.")
        )
        self._strategies.setVisible(not searching)
        self._strategy_note.setVisible(searching)
        self._advanced.set_searching(searching)
        self._advanced.set_strategy(self.strategy)

    def _show_whether_possible(self) -> None:
        details = self._strategies.details
        why_not = self._why_not
        if not why_not and details is not None and self._budget.minutes is None:
            why_not = details.problem()
        summary = ""
        if self._dataset is not None:
            summary = self.tr("{photos} in {classes}").format(
                photos=texts.photos(len(self._dataset.photos)),
                classes=texts.classes(len(self._dataset.classes)),
            )
        self._start_bar.set_possible(why_not, summary)

    def _show_advice(self) -> None:
        found = advice.before_training(self.plan(), self._dataset) if self._dataset else ()
        if self._budget.minutes is not None:
            found = ()
        sizes = [each for each in found if each.id == "blown_up"]
        self._size_choice.show_advice(sizes[0] if sizes else None)
        words = [texts.translated(each)[0] for each in found if each.id != "blown_up"]
        self._start_bar.show_advice(" ".join(words))

    @Slot()
    def _on_choice_changed(self) -> None:
        self._advanced.show_size(self._size_choice.size)
        self._show_advice()
        self._show_whether_possible()
        self.plan_changed.emit()

    @Slot()
    def _on_budget_changed(self) -> None:
        self._show_what_is_needed()
        self._on_choice_changed()

    @Slot(str)
    def _on_backbones_backbone_chosen(self, backbone_id: str) -> None:
        self._fit_to_backbone()
        self._on_choice_changed()

    @Slot(str)
    def _on_strategies_strategy_chosen(self, strategy: str) -> None:
        self._strategy_before = None
        self._show_what_is_needed()
        self._on_choice_changed()
        # Once what stands below the card has its place.
        QTimer.singleShot(0, self._bring_details_into_sight)
        if strategy == "as_is" and self._own_names.could_be_read:
            self.names_wanted.emit()

    @Slot()
    def _on_advanced_sweep_requested(self) -> None:
        self.sweep_requested.emit(self.plan())

    @Slot()
    def _on_train_button_clicked(self) -> None:
        self.train_requested.emit(self.plan())


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _part(widgets: Sequence[QWidget]) -> QWidget:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    return part
