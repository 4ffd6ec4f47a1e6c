"""Every icon can be painted in any colour, and a missing file is an error."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.theme import DARK, LIGHT, palette

SOURCES = Path(resources.__file__).parents[1]


def _middle(pixmap: QPixmap) -> str:
    return pixmap.toImage().pixelColor(pixmap.width() // 2, pixmap.height() // 2).name()


def _is_empty(pixmap: QPixmap) -> bool:
    image = pixmap.toImage()
    return not any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


@pytest.fixture
def own_palette(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


@pytest.mark.parametrize("name", sorted(path.stem for path in (resources.folder() / "icons").glob("*.svg")))
def test_every_icon_can_be_painted(qapp: QApplication, name: str) -> None:
    assert not _is_empty(resources.tinted(name, QColor("#123456"), 48))


def test_an_icon_has_the_requested_colour(qapp: QApplication) -> None:
    assert _middle(resources.tinted("dot", QColor("#ab1f1b"), 24)) == "#ab1f1b"


def test_an_icon_has_the_resolution_of_the_screen(qapp: QApplication) -> None:
    pixmap = resources.tinted("dot", QColor("#000000"), 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


@pytest.mark.parametrize(("ratio", "side"), [(1.0, 24), (1.5, 36), (2.0, 48)])
def test_one_icon_is_sharp_on_each_of_several_screens(qapp: QApplication, ratio: float, side: int) -> None:
    painted = resources.icon("search").pixmap(QSize(24, 24), ratio).toImage()
    assert painted.width() >= side
    assert painted.width() / painted.devicePixelRatio() == 24
    enlarged = resources.icon("search").pixmap(QSize(24, 24), 1.0).toImage().scaled(painted.size())
    enlarged.setDevicePixelRatio(painted.devicePixelRatio())
    assert (painted == enlarged) is (ratio == 1.0)


def test_icons_of_the_window_are_never_scaled_up(qapp: QApplication) -> None:
    assert {each.suffix for each in ICONS.iterdir()} == {".svg"}
    sources = "".join(each.read_text(encoding="utf-8") for each in SOURCES.rglob("*.py"))
    assert re.findall(r"[\"'/][\w-]+\.(?:png|jpe?g|gif|bmp|ico)\b", sources) == []


def test_a_missing_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        resources.icon("no-such-icon")


def test_an_icon_follows_the_palette_without_being_recreated(own_palette: QApplication) -> None:
    icon = resources.icon("dot")
    own_palette.setPalette(palette(LIGHT))
    assert _middle(icon.pixmap(QSize(24, 24))) == LIGHT.text
    own_palette.setPalette(palette(DARK))
    assert _middle(icon.pixmap(QSize(24, 24))) == DARK.text


def test_an_icon_of_a_disabled_button_is_paler(own_palette: QApplication) -> None:
    own_palette.setPalette(palette(LIGHT))
    icon = resources.icon("dot", QPalette.ColorRole.ButtonText)
    assert _middle(icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled)) == LIGHT.disabled


def test_icons_survive_garbage_collection_and_copying(own_palette: QApplication) -> None:
    own_palette.setPalette(palette(LIGHT))
    copies = [QIcon(resources.icon("dot")) for _ in range(50)]
    gc.collect()
    assert all(_middle(copy.pixmap(QSize(16, 16))) == LIGHT.text for copy in copies)


def test_the_icon_of_the_program_has_all_sizes(qapp: QApplication) -> None:
    assert {size.width() for size in resources.app_icon().availableSizes()} >= {16, 32, 48, 256}


def test_every_icon_that_the_window_names_exists() -> None:
    known = set(resources.icon_names())
    for path in SOURCES.rglob("*.py"):
        for name in re.findall(r"""\bicon\("([a-z-]+)"|\btinted\("([a-z-]+)\"""", path.read_text(encoding="utf-8")):
            assert (name[0] or name[1]) in known, path


def test_the_style_sheet_uses_only_pictures_that_exist() -> None:
    names = re.findall(r"url\(icons:(@?[a-z-]+)\.svg\)", resources.style_sheet())
    assert set(names) - {"@mark"} <= set(resources.icon_names())
    assert len(names) == resources.style_sheet().count("url(") > 0


ICONS = resources.folder() / "icons"
TO_SIZE = {
    "app": "the sign of the program, of many colours and sizes",
    **dict.fromkeys(("arrow-down", "arrow-up"), "as large as the style sheet shows it, which cannot scale or tint"),
    **dict.fromkeys(("mark-dark", "mark-light"), "as large as the indicator it is in"),
}
"""Icons that do not use the grid, each with the reason."""
GRID = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
POINT = re.compile(r"([Mm][\d. -]+h\.01)+")


@pytest.mark.parametrize("name", sorted({path.stem for path in ICONS.glob("*.svg")} - set(TO_SIZE)))
def test_all_icons_use_the_same_grid_and_stroke_width(name: str) -> None:
    drawing = ElementTree.parse(ICONS / f"{name}.svg").getroot()
    assert drawing.attrib == GRID
    for part in drawing.iter():
        allowed = {"fill"} | ({"stroke-width"} if POINT.fullmatch(part.get("d", "")) else set())
        assert part is drawing or not ({"fill", "stroke", "stroke-width"} & set(part.attrib)) - allowed
        assert part.get("fill", "none") in ("none", "currentColor")


def test_every_exception_from_the_grid_exists() -> None:
    assert {name for name in TO_SIZE if (ICONS / f"{name}.svg").is_file()} == set(TO_SIZE)
