"""Everything about a plan that most people never touch, folded away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from xfer_gui.core.photos import Dataset, Fit
from xfer_gui.core.plan import TUNING, Plan, StrategyId
from xfer_gui.ui import icons
from xfer_gui.ui.advanced_groups import JudgingGroup, PaceGroup
from xfer_gui.ui.fields import caption
from xfer_gui.ui.photos_group import PhotosGroup
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.together_group import TogetherGroup

# Strategies that keep lower layers as they are, and what those say of each photo on disk.
WITH_COPIES: tuple[StrategyId, ...] = ("partial_fine_tuning", "hybrid")


class AdvancedPanel(QWidget):
    """A heading that unfolds, and groups of fields under it; only what is used is shown."""

    fit_chosen = Signal(str)
    unfolded = Signal(bool)
    changed = Signal()
    sweep_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strategy: StrategyId = "feature_extraction"
        self._searching = False
        self._toggle_button = QToolButton()
        self._toggle_button.setText(self.tr("Advanced"))
        self._toggle_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._photos, self._pace, self._judging = PhotosGroup(), PaceGroup(), JudgingGroup()
        self._together = TogetherGroup()
        self._unused_label = caption()
        self._groups = QWidget()
        groups = QVBoxLayout(self._groups)
        groups.setContentsMargins(SPACE, 0, 0, SPACE)
        groups.setSpacing(2 * SPACE)
        for each in (
            self._photos,
            self._unused_label,
            self._pace,
            self._judging,
            self._together,
        ):
            groups.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._toggle_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._groups)
        self._toggle_button.clicked.connect(self._on_toggle_button_clicked)
        self._photos.fit_chosen.connect(self.fit_chosen)
        self._pace.sweep_requested.connect(self.sweep_requested)
        for each in (self._photos, self._pace, self._judging):
            each.changed.connect(self.changed)
        # The plan's own defaults; nobody looks at backbone and size here.
        self.show_plan(Plan("", self._strategy, 0))
        self._show_what_is_used()
        self.set_unfolded(False)

    @property
    def is_unfolded(self) -> bool:
        """True while the form is shown."""
        return not self._groups.isHidden()

    @property
    def photos(self) -> PhotosGroup:
        """How photos are made square and varied."""
        return self._photos

    @property
    def pace(self) -> PaceGroup:
        """Rounds, photos at a time, rate."""
        return self._pace

    @property
    def judging(self) -> JudgingGroup:
        """Which photos judge, and how often."""
        return self._judging

    @property
    def together(self) -> TogetherGroup:
        """What stays together when photos are divided."""
        return self._together

    @property
    def unused(self) -> str:
        """Why some fields are not shown; empty when all are."""
        return "" if self._unused_label.isHidden() else self._unused_label.text()

    def set_unfolded(self, unfolded: bool) -> None:
        """Fold or unfold the form."""
        self._toggle_button.setIcon(icons.icon("chevron-down" if unfolded else "chevron-right"))
        self._toggle_button.setAccessibleDescription(
            self.tr("unfolded") if unfolded else self.tr("folded")
        )
        self._groups.setVisible(unfolded)
        self.unfolded.emit(unfolded)

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        for group in (self._photos, self._pace, self._judging):
            group.show_plan(plan)

    def show_dataset(self, dataset: Dataset) -> None:
        """Preview choices on these photos."""
        self._photos.show_dataset(dataset)

    def show_size(self, size: int) -> None:
        """Preview choices at this size, and take as many photos at a time as suit it."""
        self._photos.show_size(size)
        self._pace.show_size(size)

    def show_fit(self, fit: Fit) -> None:
        """Show how photos become square, which is chosen on the Photos tab as well."""
        self._photos.show_fit(fit)

    def show_rate(self, rate: float | None) -> None:
        """Show a learning rate; None is the automatic one."""
        self._pace.show_rate(rate)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        for group in (self._photos, self._pace, self._judging):
            plan = group.filled_in(plan)
        return plan

    def set_strategy(self, strategy: StrategyId) -> None:
        """Show what the strategy uses."""
        self._strategy = strategy
        self._show_what_is_used()

    def set_searching(self, searching: bool) -> None:
        """Show only what is left to choose while Xfer tries out the rest by itself."""
        self._searching = searching
        self._show_what_is_used()

    def set_split_fixed(self, why: str) -> None:
        """Say why the shares cannot be chosen; an empty string allows it."""
        self._judging.set_split_fixed(why)

    def _show_what_is_used(self) -> None:
        rounds = self._strategy in TUNING and not self._searching
        learns = self._strategy in ("feature_extraction", *TUNING)
        self._photos.show_use(rounds, self._strategy in WITH_COPIES)
        self._pace.show_use(self._strategy == "hybrid")
        self._pace.setVisible(rounds)
        self._judging.show_use(learns and not self._searching)
        self._unused_label.setVisible(not rounds)
        if self._searching:
            words = self.tr("Rounds, rate and variety are chosen for you.")
        elif learns:
            words = self.tr("Feature extraction has no rounds: it finds its own end.")
        else:
            words = self.tr("This strategy has no rounds: nothing is learned.")
        self._unused_label.setText(words)

    @Slot()
    def _on_toggle_button_clicked(self) -> None:
        self.set_unfolded(not self.is_unfolded)
