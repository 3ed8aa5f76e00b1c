from PySide6.QtWidgets import QLabel

from xfer_gui.ui.flow_box import FlowBox


def boxes(qtbot, *sizes):
    flow = FlowBox(8)
    qtbot.addWidget(flow)
    widgets = []
    for width, height in sizes:
        widget = QLabel()
        widget.sizeHint = lambda width=width, height=height: _size(width, height)
        widgets.append(widget)
    flow.show_widgets(widgets)
    flow.show()
    return flow, widgets


def _size(width, height):
    from PySide6.QtCore import QSize

    return QSize(width, height)


def test_lines_break_where_the_room_ends(qtbot):
    flow, (first, second, third) = boxes(qtbot, (60, 20), (60, 20), (60, 20))
    flow.resize(140, 100)
    assert [each.geometry().topLeft().toTuple() for each in (first, second, third)] == [
        (0, 0),
        (68, 0),
        (0, 28),
    ]
    assert flow.heightForWidth(140) == 48
    assert flow.heightForWidth(400) == 20


def test_low_widgets_stand_in_the_middle_of_their_line(qtbot):
    flow, (high, low) = boxes(qtbot, (50, 30), (50, 20))
    flow.resize(200, 40)
    assert (high.y(), low.y()) == (0, 5)


def test_wide_widget_is_never_wider_than_the_box(qtbot):
    flow, (wide,) = boxes(qtbot, (300, 20))
    assert flow._places(200)[0].width() == 200


def test_without_widgets_it_takes_no_room(qtbot):
    flow, _ = boxes(qtbot)
    assert flow.heightForWidth(100) == 0
    assert flow.sizeHint().width() == 0
