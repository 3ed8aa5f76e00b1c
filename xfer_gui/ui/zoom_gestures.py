"""Zooming by hand, the same wherever something can be zoomed: Ctrl and wheel, pinch, trackpad."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

NOTCH = 120  # what a wheel reports for one step


class ZoomGestures(QObject):
    """Watches a widget and says by how much it is to be zoomed.

    Args:
        widget: what is zoomed; it owns this.
        plain_wheel: the wheel alone zooms, without Ctrl.
    """

    stepped = Signal(float, QPointF)  # notches of the wheel, and where
    scaled = Signal(float, QPointF)  # factor since the last time, and where

    def __init__(self, widget: QWidget, plain_wheel: bool = False) -> None:
        super().__init__(widget)
        self._plain_wheel = plain_wheel
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for zooming; everything else goes on its way."""
        if isinstance(event, QWheelEvent):
            return self._take_wheel(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.scaled.emit(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.scaled.emit(pinch.scaleFactor(), pinch.centerPoint())
                return True
        return False

    def _take_wheel(self, event: QWheelEvent) -> bool:
        by_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not by_ctrl and not self._plain_wheel:
            return False
        self.stepped.emit(event.angleDelta().y() / NOTCH, event.position())
        event.accept()
        return True
