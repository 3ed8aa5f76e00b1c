import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

from xfer_gui.core import places
from xfer_gui.ui import icons, theme

NAMES = sorted(path.stem for path in (places.resources_folder() / "icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def dressed(qapp):
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield
    theme.apply(qapp, Qt.ColorScheme.Light)


def colours(pixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", NAMES)
def test_icon_draws_something(name):
    assert colours(icons.pixmap(name, 40))


def test_icon_has_the_colour_of_its_token():
    assert theme.colour("warning").name() in colours(icons.pixmap("stop", 40, "warning"))


def test_icon_follows_the_scheme(qapp):
    icon = icons.icon("stop")
    light = colours(icon.pixmap(QSize(40, 40)))
    theme.apply(qapp, Qt.ColorScheme.Dark)
    assert colours(icon.pixmap(QSize(40, 40))) != light


def test_disabled_icon_stands_back():
    pixmap = icons.icon("stop").pixmap(QSize(40, 40), QIcon.Mode.Disabled)
    assert theme.colour("disabled").name() in colours(pixmap)


def test_pixmap_is_sharp_on_a_dense_screen():
    pixmap = icons.pixmap("stop", 20, ratio=2.0)
    assert pixmap.width() == 40
    assert pixmap.deviceIndependentSize().width() == 20
