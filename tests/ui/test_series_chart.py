import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from xfer_gui.ui import theme
from xfer_gui.ui.chart import NAMES
from xfer_gui.ui.chart_frame import Band, Frame, Mark, fitting
from xfer_gui.ui.series_chart import Series, SeriesChart, Words

FRAME = Frame((Band("", 0.0, 1.0),), ((0.5, "5"),), ((0.0, "0"), (1.0, "1")))
LINE = Series((0.1, 0.9), (0.2, 0.8), "strong")


@pytest.fixture
def chart(qtbot):
    chart = SeriesChart("Title", "Nothing yet")
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show()
    qtbot.waitUntil(lambda: chart.full_draws > 0)
    return chart


def colours(chart) -> set[str]:
    picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def test_another_series_is_drawn_without_drawing_the_axes_again(qtbot, chart):
    chart.show_series(FRAME, (LINE,))
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    full = chart.full_draws
    chart.show_series(FRAME, (LINE, Series((0.5,), (0.5,), "best")))
    quick = chart.grab().toImage()
    assert chart.full_draws == full

    chart.draw()
    assert chart.grab().toImage() == quick


def test_a_series_that_is_gone_is_gone_from_the_picture(qtbot, chart):
    chart.show_series(FRAME, (LINE,))
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    with_line = colours(chart)
    chart.show_series(FRAME, ())

    assert theme.accent().name() in with_line
    assert theme.accent().name() not in colours(chart)


def test_what_nobody_sees_is_drawn_when_it_is_seen(qtbot, chart):
    chart.hide()
    before = chart.full_draws
    chart.show_series(FRAME, (LINE,))
    QApplication.processEvents()
    assert chart.full_draws == before

    chart.show()
    qtbot.waitUntil(lambda: chart.full_draws > before)
    assert theme.accent().name() in colours(chart)


def test_lines_follow_light_and_dark(qtbot, chart):
    app = QApplication.instance()
    chart.show_series(FRAME, (LINE,))
    try:
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            full = chart.full_draws
            theme.apply(app, scheme)
            qtbot.waitUntil(lambda full=full: chart.full_draws > full)
            assert {theme.accent().name(), theme.surface().name()} <= colours(chart)
    finally:
        theme.apply(app, Qt.ColorScheme.Light)


def test_words_stay_inside_the_chart(qtbot, chart):
    long = "a very long name that could never stand beside the last point of this small chart"
    chart.show_series(FRAME, (LINE,), [Words(1.0, 0.5, long), Words(0.0, 0.5, long, "above")])
    qtbot.waitUntil(lambda: chart.full_draws > 1)
    picture = chart.grab().toImage()
    right = {picture.pixelColor(picture.width() - 1, y).name() for y in range(picture.height())}

    assert right == {theme.surface().name()}


def test_marks_take_a_row_of_their_own_and_give_it_back(qtbot, chart):
    low = chart.minimumHeight()
    marks = (Mark(("all layers", "all"), 0.0, 1.0),)
    chart.show_series(Frame(FRAME.bands, FRAME.x_ticks, FRAME.y_ticks, marks), (LINE,))
    assert chart.minimumHeight() == low + NAMES

    chart.show_series(FRAME, (LINE,))
    assert chart.minimumHeight() == low


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(theme.font("small"))


def test_marks_have_long_names_where_all_fit(metrics):
    marks = (Mark(("last half", "50 %"), 0.0, 0.5), Mark(("all layers", "all"), 0.5, 1.0))
    assert fitting(marks, 400, metrics) == ["last half", "all layers"]


def test_marks_have_short_names_where_one_would_not_fit(metrics):
    marks = (Mark(("last half", "50 %"), 0.0, 0.9), Mark(("all layers", "all"), 0.9, 1.0))
    assert fitting(marks, 400, metrics) == ["50 %", "all"]


def test_a_mark_without_any_room_has_no_name(metrics):
    marks = (Mark(("last half", "50 %"), 0.0, 0.99), Mark(("all layers", "all"), 0.99, 1.0))
    assert fitting(marks, 400, metrics) == ["50 %", ""]


def test_no_marks_have_no_names(metrics):
    assert fitting((), 400, metrics) == []
