"""The Models dialog: what is on this computer, bringing more, and removing what is not needed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xfer_gui.core import places
from xfer_gui.core.weights_delivery import Delivery
from xfer_gui.core.weights_shelf import Holding
from xfer_gui.session.models import Models
from xfer_gui.session.settings import Settings
from xfer_gui.ui import dialogs, models_words, texts
from xfer_gui.ui.inline_message import InlineMessage
from xfer_gui.ui.models_table import ModelsTable
from xfer_gui.ui.proxy_row import ProxyRow
from xfer_gui.ui.theme import SPACE
from xfer_gui.ui.transfer_card import TransferCard

SIZE = (880, 640)
SMALLEST = (840, 560)


class ModelsDialog(QDialog):
    """Stays beside the window, so that one may go on working while models are downloaded.

    Args:
        models: knows what there is, and fetches.
        settings: remember where the last import came from.
        parent: the window it belongs to.
    """

    def __init__(self, models: Models, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._settings = settings
        self._search_edit = QLineEdit()
        self._message = InlineMessage()
        self._table = ModelsTable()
        self._totals_label = QLabel()
        self._proxy_row = ProxyRow(models.proxy)
        self._transfer_card = TransferCard()
        self._import_button = QPushButton(self.tr("Import from a folder…"))
        self._remove_button = QPushButton(self.tr("Remove…"))
        self._all_button = QPushButton()
        self._selected_button = QPushButton()
        self._close_button = QPushButton(self.tr("Close"))
        self._build()
        self._add_actions()
        self._wire()
        self._on_models_inventory_changed()
        self._on_models_transfer_changed()
        self._on_models_checking_changed()
        models.refresh()

    @property
    def table(self) -> ModelsTable:
        """The models."""
        return self._table

    @property
    def message(self) -> InlineMessage:
        """What became of the last wish."""
        return self._message

    @property
    def transfer_card(self) -> TransferCard:
        """What is on its way."""
        return self._transfer_card

    @property
    def proxy_row(self) -> ProxyRow:
        """The way out of the network."""
        return self._proxy_row

    @property
    def totals(self) -> str:
        """How much there is."""
        return self._totals_label.text()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons below the table, by what they do."""
        return {
            "import": self._import_button,
            "remove": self._remove_button,
            "download all": self._all_button,
            "download selected": self._selected_button,
            "close": self._close_button,
        }

    def showEvent(self, event: QShowEvent) -> None:
        """News is shown here from now on, and not in the window behind."""
        super().showEvent(event)
        if not event.spontaneous():
            self._models.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """News goes to the window again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._models.watch(False)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Models"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._totals_label.setProperty("role", "caption")
        self._selected_button.setProperty("role", "primary")
        for button in self.buttons.values():
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(self._heading())
        layout.addWidget(self._message)
        layout.addWidget(self._framed_table(), 1)
        totals = QHBoxLayout()
        totals.addWidget(self._totals_label, 1)
        totals.addWidget(self._proxy_row)
        layout.addLayout(totals)
        layout.addWidget(self._transfer_card)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self._import_button, self._remove_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self._all_button, self._selected_button, self._close_button):
            row.addWidget(button)
        layout.addLayout(row)
        self._table.setFocus()

    def _heading(self) -> QHBoxLayout:
        title = QLabel(self.tr("Models to build on"))
        title.setProperty("role", "heading")
        sentence = QLabel(
            self.tr("What they learned from millions of photos is downloaded once and stays here.")
        )
        sentence.setProperty("role", "muted")
        self._search_edit.setPlaceholderText(self.tr("Search"))
        self._search_edit.setAccessibleName(self.tr("Search models"))
        self._search_edit.setClearButtonEnabled(True)
        self._search_edit.setFixedWidth(26 * SPACE)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(title)
        words.addWidget(sentence)
        heading = QHBoxLayout()
        heading.addLayout(words, 1)
        heading.addWidget(self._search_edit, 0, Qt.AlignmentFlag.AlignVCenter)
        return heading

    def _framed_table(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        # So that the frame's round corners stay free.
        inside.setContentsMargins(1, SPACE // 2, 1, SPACE // 2)
        inside.addWidget(self._table)
        return frame

    def _add_actions(self) -> None:
        """The same wishes in the table's context menu, and on the keyboard."""
        self._download_action = self._action(self.tr("Download"), self._download_selected)
        self._remove_action = self._action(self.tr("Remove…"), self._ask_to_remove)
        self._remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._folder_action = self._action(self.tr("Show in its folder"), self._show_in_folder)

    def _action(self, text: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self._table)
        action.triggered.connect(act)
        self._table.addAction(action)
        return action

    def _wire(self) -> None:
        models = self._models
        models.inventory_changed.connect(self._on_models_inventory_changed)
        models.transfer_changed.connect(self._on_models_transfer_changed)
        models.checking_changed.connect(self._on_models_checking_changed)
        models.delivered.connect(self._on_models_delivered)
        models.removed.connect(self._on_models_removed)
        models.proxy_named.connect(self._proxy_row.show_address)
        models.failed.connect(self._on_models_failed)
        self._search_edit.textChanged.connect(self._table.search)
        self._table.selection_changed.connect(self._show_choices)
        self._proxy_row.named.connect(models.name_proxy)
        self._transfer_card.stop_requested.connect(models.stop)
        self._import_button.clicked.connect(self._on_import_button_clicked)
        self._remove_button.clicked.connect(self._ask_to_remove)
        self._all_button.clicked.connect(self._on_all_button_clicked)
        self._selected_button.clicked.connect(self._download_selected)
        self._close_button.clicked.connect(self.reject)

    def _download(self, holdings: Sequence[Holding]) -> None:
        self._message.hide()
        self._models.download([each.backbone.id for each in holdings])

    @Slot()
    def _download_selected(self) -> None:
        self._download(_to_download(self._table.selected))

    @Slot()
    def _ask_to_remove(self) -> None:
        chosen = _to_remove(self._table.selected)
        if models_words.may_remove(self, chosen):
            self._message.hide()
            self._models.remove([each.backbone.id for each in chosen])

    @Slot()
    def _show_in_folder(self) -> None:
        paths = [each.path for each in self._table.selected if each.path is not None]
        dialogs.open_folder(paths[0].parent if paths else places.weights_folder())

    @Slot()
    def _show_choices(self) -> None:
        """Offer what can be done with what is selected, and say why the rest cannot."""
        busy = self._models.transfer is not None
        missing = _to_download(self._models.holdings)
        chosen = self._table.selected
        to_download, to_remove = _to_download(chosen), _to_remove(chosen)
        words = models_words.choices(missing, to_download, busy)
        self._all_button.setText(words.all_text)
        self._selected_button.setText(words.selected_text)
        for button, why_not in (
            (self._all_button, words.why_not_all),
            (self._selected_button, words.why_not_selected),
            (self._remove_button, models_words.why_not_remove(chosen, to_remove, busy)),
            (self._import_button, models_words.wait() if busy else ""),
        ):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
        self._download_action.setEnabled(self._selected_button.isEnabled())
        self._remove_action.setEnabled(self._remove_button.isEnabled())

    @Slot()
    def _on_models_inventory_changed(self) -> None:
        holdings = self._models.holdings
        self._table.models_model.show_holdings(holdings)
        self._totals_label.setText(models_words.totals(holdings))
        self._totals_label.setToolTip(str(places.weights_folder()))
        self._show_choices()

    @Slot()
    def _on_models_transfer_changed(self) -> None:
        transfer = self._models.transfer
        self._table.models_model.show_transfer(transfer)
        self._transfer_card.show_transfer(transfer)
        self._show_choices()

    @Slot()
    def _on_models_checking_changed(self) -> None:
        self._table.models_model.show_checking(self._models.checking)

    @Slot(object)
    def _on_models_delivered(self, delivery: Delivery) -> None:
        if delivery.problems:
            again = [id for id, _ in delivery.problems]
            self._message.say(
                "warning",
                *models_words.what_went_wrong(delivery),
                (
                    (self.tr("Try again"), lambda: self._models.download(again)),
                    (self.tr("Import…"), self._on_import_button_clicked),
                ),
            )
        else:
            self._message.say("notice", models_words.what_came(delivery))

    @Slot(object)
    def _on_models_removed(self, freed: int) -> None:
        self._message.say(
            "notice", self.tr("{size} are free again.").format(size=texts.data_size(freed))
        )

    @Slot(object)
    def _on_models_failed(self, error: Exception) -> None:
        self._message.say("warning", *texts.translated(error))

    @Slot()
    def _on_all_button_clicked(self) -> None:
        self._download(_to_download(self._models.holdings))

    @Slot()
    def _on_import_button_clicked(self) -> None:
        start = self._settings.last_folder("models") or Path.home()
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder or a stick with models"), str(start)
        )
        if chosen:
            self._settings.set_last_folder("models", Path(chosen))
            self._message.hide()
            self._models.import_folder(Path(chosen))


def _to_download(holdings: Sequence[Holding]) -> list[Holding]:
    return [each for each in holdings if each.state != "here"]


def _to_remove(holdings: Sequence[Holding]) -> list[Holding]:
    return [each for each in holdings if each.cached]
