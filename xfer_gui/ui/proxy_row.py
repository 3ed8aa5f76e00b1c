"""The one field for networks that have no direct way out: the address of a proxy."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from xfer_gui.ui.theme import SPACE


class ProxyRow(QWidget):
    """A link until it is needed; then a label and a field.

    Args:
        address: the proxy that is named now; empty for none.
        parent: its owner.
    """

    named = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._link_button = QPushButton(self.tr("Use a proxy…"))
        self._link_button.setProperty("role", "link")
        self._link_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link_button.setToolTip(
            self.tr("Only if downloads fail in your network and its people told you an address.")
        )
        self._label = QLabel(self.tr("Proxy"))
        self._edit = QLineEdit(address)
        self._edit.setPlaceholderText(self.tr("as the system says"))
        self._edit.setToolTip(self.tr("For example proxy.example.org:8080"))
        self._edit.setAccessibleName(self.tr("Address of the proxy"))
        self._edit.setFixedWidth(30 * SPACE)
        self._label.setBuddy(self._edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in (self._link_button, self._label, self._edit):
            layout.addWidget(widget)
        self._unfold(bool(address))
        self._link_button.clicked.connect(self._on_link_button_clicked)
        self._edit.editingFinished.connect(self._on_edit_editing_finished)

    @property
    def edit(self) -> QLineEdit:
        """The field."""
        return self._edit

    @property
    def link_button(self) -> QPushButton:
        """The link that unfolds the field."""
        return self._link_button

    def show_address(self, address: str) -> None:
        """Show the address as it is kept."""
        self._address = address
        self._edit.setText(address)

    def _unfold(self, unfolded: bool) -> None:
        self._link_button.setVisible(not unfolded)
        self._label.setVisible(unfolded)
        self._edit.setVisible(unfolded)

    @Slot()
    def _on_link_button_clicked(self) -> None:
        self._unfold(True)
        self._edit.setFocus()

    @Slot()
    def _on_edit_editing_finished(self) -> None:
        address = self._edit.text().strip()
        if address != self._address:
            self._address = address
            self.named.emit(address)
