"""What a strategy asks for beyond what every training asks: shown below its card."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from xfer_gui.core import catalogue
from xfer_gui.core.depths import DEPTHS, USUAL_DEPTHS
from xfer_gui.core.photos import Dataset
from xfer_gui.core.plan import Plan
from xfer_gui.ui import texts
from xfer_gui.ui.advanced_groups import MOST_BLOCKS
from xfer_gui.ui.fields import automatic_spin, caption, combo, form
from xfer_gui.ui.theme import SPACE

# The one that learns more surely comes first.
SMALL_NETWORKS = ("small_resnet", "small_vgg")


class StrategyDetails(QFrame):
    """A form that fills in its part of a plan."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, SPACE + 4, 2 * SPACE)
        self.column.setSpacing(SPACE)

    def show_dataset(self, dataset: Dataset) -> None:
        """Fit the form to photos; what the person filled in stays where it still makes sense."""

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with what the form says."""
        return plan

    def problem(self) -> str:
        """Why the training cannot begin with what the form says; empty when it can."""
        return ""


class LastBlocks(StrategyDetails):
    """How many of the model's last blocks adapt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks_spin = automatic_spin(MOST_BLOCKS)
        self._blocks_spin.setAccessibleName(self.tr("Last blocks that learn"))
        self._blocks_spin.valueChanged.connect(self.changed)
        self.column.addLayout(form((self.tr("Last blocks that learn"), self._blocks_spin)))
        self.column.addWidget(
            caption(
                self.tr(
                    "A block is a group of layers. The more of them learn, the better they can fit "
                    "your photos, and the more photos and time that takes. Automatic weighs both."
                )
            )
        )

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        self._blocks_spin.setValue(plan.blocks or 0)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with the number of blocks."""
        return replace(plan, blocks=self._blocks_spin.value() or None)


class EmptyNetwork(StrategyDetails):
    """Which network starts empty, and how deep it is."""

    backbone_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = ""
        self._network_combo = combo()
        self._network_combo.setAccessibleName(self.tr("Network"))
        self._depth_combo = combo()
        self._depth_combo.setAccessibleName(self.tr("Depth"))
        self._form = form(
            (self.tr("Network"), self._network_combo),
            (self.tr("Depth"), self._depth_combo),
        )
        self._caption_label = caption()
        self._network_combo.activated.connect(self._on_network_combo_activated)
        self._depth_combo.currentIndexChanged.connect(self.changed)
        self.column.addLayout(self._form)
        self.column.addWidget(self._caption_label)

    def show_backbone(self, backbone_id: str) -> None:
        """Show which model is chosen, wherever that was done."""
        if backbone_id not in SMALL_NETWORKS:
            self._other = backbone_id
        names = {each: texts.tr_core(catalogue.backbone(each).name) for each in SMALL_NETWORKS}
        if self._other:
            name = catalogue.backbone(self._other).name
            names[self._other] = self.tr("{name}, emptied").format(name=name)
        self._network_combo.clear()
        for each, name in names.items():
            self._network_combo.addItem(name, each)
        self._network_combo.setCurrentIndex(self._network_combo.findData(backbone_id))
        small = backbone_id in SMALL_NETWORKS
        if small:
            self._offer_depths(backbone_id, self._depth_combo.currentData())
        self._form.setRowVisible(self._depth_combo, small)
        self._caption_label.setText(
            self.tr(
                "In a deep plain network, what went wrong at the end hardly reaches the first "
                "layers: the gradient vanishes on its way, and they do not learn. In a residual "
                "network, shortcuts carry it there. A chart shows this during the training."
            )
            if small
            else self.tr(
                "All of its {count} million numbers are to be learned anew. From few photos, a "
                "small network learns sooner."
            ).format(count=texts.number(catalogue.backbone(backbone_id).parameters / 1e6, 1))
        )

    def show_plan(self, plan: Plan) -> None:
        """Fill the form."""
        self.show_backbone(plan.backbone)
        if plan.backbone in SMALL_NETWORKS:
            self._offer_depths(plan.backbone, plan.depth)

    def filled_in(self, plan: Plan) -> Plan:
        """The plan with the depth, where the network has a choice of it."""
        small = plan.backbone in SMALL_NETWORKS
        return replace(plan, depth=self._depth_combo.currentData() if small else None)

    def _offer_depths(self, backbone_id: str, chosen: int | None) -> None:
        self._depth_combo.blockSignals(True)
        self._depth_combo.clear()
        usual = self.tr("usual, {count} layers").format(count=USUAL_DEPTHS[backbone_id])
        self._depth_combo.addItem(usual, None)
        for depth in sorted({*DEPTHS, *((chosen,) if chosen else ())}):
            self._depth_combo.addItem(self.tr("{count} layers").format(count=depth), depth)
        self._depth_combo.setCurrentIndex(max(0, self._depth_combo.findData(chosen)))
        self._depth_combo.blockSignals(False)

    @Slot()
    def _on_network_combo_activated(self) -> None:
        self.backbone_wanted.emit(self._network_combo.currentData())
