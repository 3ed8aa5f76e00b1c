"""Choosing a backbone: a few good ones as cards, all of them in a dialog with a search box."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core import catalogue
from xfer_gui.core.catalogue import BACKBONES, Backbone
from xfer_gui.ui import texts, theme
from xfer_gui.ui.cards import BackboneCard
from xfer_gui.ui.theme import SPACE

# One small, one balanced, one strong; the recommended and the chosen one come before them.
GOOD_ONES = ("mobilenet_v2_0.35", "mobilenet_v2_1.0", "efficientnet_v2_b0")
CARDS = 3


class BackboneChooser(QWidget):
    """Cards for a few backbones and a door to all."""

    backbone_chosen = Signal(str)
    manage_requested = Signal()

    def __init__(self, is_ready: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ready = is_ready
        self._chosen = GOOD_ONES[0]
        self._recommended = ""
        self._cards: list[BackboneCard] = []
        self._estimates: Mapping[str, float | None] = {}
        # Arrow keys move among cards of one parent, so the cards have one of their own.
        self._card_area = QWidget()
        self._card_layout = QVBoxLayout(self._card_area)
        self._card_layout.setContentsMargins(0, 0, 0, 0)
        self._card_layout.setSpacing(SPACE)
        self._show_cards()
        self._all_button = QPushButton(
            self.tr("Show all {count} models…").format(count=texts.number(len(BACKBONES)))
        )
        self._all_button.setProperty("role", "link")
        self._all_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._all_button.clicked.connect(self._on_all_button_clicked)
        self._manage_button = QPushButton(self.tr("Download, import…"))
        self._manage_button.setProperty("role", "link")
        self._manage_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._manage_button.setToolTip(self.tr("Which models are on this computer"))
        self._manage_button.clicked.connect(self.manage_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self._card_area)
        links = QHBoxLayout()
        links.addWidget(self._all_button)
        links.addStretch(1)
        links.addWidget(self._manage_button)
        layout.addLayout(links)

    @property
    def chosen(self) -> Backbone:
        """The backbone that is chosen."""
        return catalogue.backbone(self._chosen)

    @property
    def cards(self) -> list[BackboneCard]:
        """The cards as they are shown."""
        return list(self._cards)

    def recommend(self, backbone_id: str) -> None:
        """Mark a backbone as recommended."""
        if backbone_id != self._recommended:
            self._recommended = backbone_id
            self._show_cards()

    def choose(self, backbone_id: str) -> None:
        """Choose a backbone; it gets a card if it has none."""
        changed = backbone_id != self._chosen
        self._chosen = backbone_id
        card = next((each for each in self._cards if each.backbone.id == backbone_id), None)
        if card is None:
            self._show_cards()
        else:
            card.setChecked(True)
        if changed:
            self.backbone_chosen.emit(backbone_id)

    def refresh(self) -> None:
        """Look again which weights are on this machine."""
        for card in self._cards:
            card.set_ready(self._is_ready(card.backbone.id))

    def set_estimates(self, seconds: Mapping[str, float | None]) -> None:
        """Say on the cards how long each would take; None or nothing when nobody knows yet."""
        self._estimates = dict(seconds)
        for card in self._cards:
            card.set_estimate(seconds.get(card.backbone.id))

    def _show_cards(self) -> None:
        wanted = dict.fromkeys((self._recommended or GOOD_ONES[0], self._chosen, *GOOD_ONES))
        shown = list(wanted)[:CARDS]
        replaced = self._cards
        for card in replaced:
            card.hide()
            card.deleteLater()
        self._cards = [BackboneCard(catalogue.backbone(each), self._card_area) for each in shown]
        for card in self._cards:
            card.set_recommended(card.backbone.id == self._recommended)
            card.setChecked(card.backbone.id == self._chosen)
            card.set_estimate(self._estimates.get(card.backbone.id))
            card.toggled.connect(self._on_card_toggled)
            self._card_layout.addWidget(card)
        # New cards would else come last when Tab goes around.
        chain = [*replaced[-1:], *self._cards]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.refresh()

    @Slot(bool)
    def _on_card_toggled(self, checked: bool) -> None:
        card = self.sender()
        if checked and isinstance(card, BackboneCard) and card.backbone.id != self._chosen:
            self._chosen = card.backbone.id
            self.backbone_chosen.emit(self._chosen)

    @Slot()
    def _on_all_button_clicked(self) -> None:
        dialog = BackboneDialog(self._chosen, self._is_ready, self)
        dialog.accepted.connect(lambda: self.choose(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class BackboneDialog(QDialog):
    """Every backbone, grouped by family, with a search box.

    Args:
        chosen: id that is chosen at first.
        is_ready: tells whether a backbone's weights are on this machine.
        parent: its owner.
    """

    def __init__(
        self, chosen: str, is_ready: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All models"))
        self.resize(720, 560)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._search_edit = QLineEdit()
        self._search_edit.setPlaceholderText(self.tr("Search, for example “ResNet” or “phone”"))
        self._search_edit.setClearButtonEnabled(True)
        self._search_edit.setAccessibleName(self.tr("Search models"))
        self._tree = self._build_tree(is_ready)
        self._sentence_label = QLabel()
        self._sentence_label.setProperty("role", "muted")
        self._sentence_label.setWordWrap(True)
        self._sentence_label.setMinimumHeight(2 * QFontMetrics(theme.font()).lineSpacing())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok_button = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok_button.setText(self.tr("Use this model"))
        self._ok_button.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._search_edit.textChanged.connect(self._on_search_edit_text_changed)
        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self._tree.itemActivated.connect(self._on_tree_item_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        for widget in (self._search_edit, self._tree, self._sentence_label, self._buttons):
            layout.addWidget(widget)
        self._tree.setCurrentItem(self._items[chosen])

    @property
    def chosen(self) -> str:
        """Id of the backbone that is marked; empty when none is."""
        item = self._tree.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) or "" if item else ""

    def _build_tree(self, is_ready: Callable[[str], bool]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Models"))
        tree.setHeaderLabels(
            [self.tr("Model"), self.tr("ImageNet"), self.tr("Size"), self.tr("Weights")]
        )
        tree.setUniformRowHeights(True)
        families: dict[str, QTreeWidgetItem] = {}
        for backbone in BACKBONES:
            family = families.get(backbone.family)
            if family is None:
                family = families[backbone.family] = QTreeWidgetItem(
                    tree, [texts.tr_core(backbone.family)]
                )
                family.setFlags(Qt.ItemFlag.ItemIsEnabled)
                family.setForeground(0, theme.muted())
                family.setFirstColumnSpanned(True)
                family.setExpanded(True)
            self._items[backbone.id] = self._item(family, backbone, is_ready(backbone.id))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in (1, 2):
            tree.headerItem().setTextAlignment(column, right)
        header = tree.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _item(self, family: QTreeWidgetItem, backbone: Backbone, ready: bool) -> QTreeWidgetItem:
        accuracy = texts.percent(backbone.top1 / 100, 1) if backbone.top1 is not None else "–"
        size = texts.data_size(backbone.download_bytes) if backbone.has_weights else "–"
        if not backbone.has_weights:
            where = self.tr("none needed")
        else:
            where = self.tr("on this computer") if ready else self.tr("to download")
        item = QTreeWidgetItem(family, [texts.tr_core(backbone.name), accuracy, size, where])
        item.setData(0, Qt.ItemDataRole.UserRole, backbone.id)
        for column in (1, 2):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        return item

    @Slot(str)
    def _on_search_edit_text_changed(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for position in range(self._tree.topLevelItemCount()):
            family = self._tree.topLevelItem(position)
            left = False
            for row in range(family.childCount()):
                item = family.child(row)
                backbone = catalogue.backbone(item.data(0, Qt.ItemDataRole.UserRole))
                shown = " ".join(
                    map(texts.tr_core, (backbone.name, backbone.family, backbone.sentence))
                )
                about = f"{backbone.id} {backbone.name} {backbone.family} {shown}".casefold()
                found = all(word in about for word in words)
                item.setHidden(not found)
                left = left or found
                first = first or (item if found else None)
            family.setHidden(not left)
        if first is None or self._tree.currentItem() is None or self._tree.currentItem().isHidden():
            self._tree.setCurrentItem(first)

    @Slot()
    def _on_tree_current_item_changed(self) -> None:
        chosen = self.chosen
        self._ok_button.setEnabled(bool(chosen))
        self._ok_button.setToolTip("" if chosen else self.tr("No model has all of these words."))
        if not chosen:
            self._sentence_label.setText(self.tr("No model has all of these words."))
            return
        backbone = catalogue.backbone(chosen)
        facts = self.tr("{parameters} million parameters, made for photos of {size} px").format(
            parameters=texts.number(backbone.parameters / 1e6, 1), size=backbone.image_size
        )
        if backbone.licence:
            facts = self.tr("{facts}, licence {licence}").format(
                facts=facts, licence=backbone.licence
            )
        self._sentence_label.setText(f"{texts.tr_core(backbone.sentence)}\n{facts}.")

    @Slot()
    def _on_tree_item_activated(self) -> None:
        if self.chosen:
            self.accept()
