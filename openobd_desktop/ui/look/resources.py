"""Files in the resources folder, and icons that are tinted when painted."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_PACKAGE = Path(__file__).resolve().parents[2]
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


@cache
def folder() -> Path:
    """Returns the resources folder in the installed wheel or in the source tree.

    Raises:
        FileNotFoundError: neither folder exists; the installation is broken.
    """
    for place in _PLACES:
        if (place / "style" / "app.qss").is_file():
            return place
    raise FileNotFoundError(f"no resources folder in {' or '.join(str(place) for place in _PLACES)}")


def style_sheet() -> str:
    """Returns the style sheet with its ``@token`` placeholders; the paths of its images begin with ``icons:``.

    Raises:
        FileNotFoundError: the file is missing.
    """
    # A search path is used because not every path can be written as a URL in a Qt style sheet.
    QDir.setSearchPaths("icons", [str(folder() / "icons")])
    return (folder() / "style" / "app.qss").read_text(encoding="utf-8")


@cache
def _svg(name: str) -> str:
    return (folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> list[str]:
    """Returns the names of all icons, sorted."""
    return sorted(path.stem for path in (folder() / "icons").glob("*.svg"))


def tinted(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Returns the icon ``name`` in one colour.

    Args:
        name: The name of the icon.
        colour: The colour.
        size: The width and height in logical pixels.
        ratio: The device pixel ratio of the screen.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    key = f"openobd:{name}:{colour.name()}:{size}:{ratio:.2f}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour.name()).encode()))
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _Engine(QIconEngine):
    """Icon engine that paints in the current palette's colour, so that a change of theme does not require new icons."""

    def __init__(self, name: str, role: QPalette.ColorRole, checked: str) -> None:
        super().__init__()
        self._icon = name
        self._role = role
        self._checked = checked

    def _name(self, state: QIcon.State) -> str:
        return self._checked if state == QIcon.State.On else self._icon

    def _colour(self, mode: QIcon.Mode) -> QColor:
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        return QGuiApplication.palette().color(group, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, tinted(self._name(state), self._colour(mode), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return tinted(self._name(state), self._colour(mode), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # If Qt passes a size in device pixels, the pixmap is larger than necessary but is shown at the right size.
        return tinted(self._name(state), self._colour(mode), min(size.width(), size.height()), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._icon, self._role, self._checked)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText, *, checked: str = "") -> QIcon:
    """Returns the icon ``name``, or ``checked`` on a checked button, in the palette's colour for ``role``.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    for each in {name, checked or name}:
        _svg(each)
    return QIcon(_Engine(name, role, checked or name))


def app_icon() -> QIcon:
    """Returns the program's icon in its original colours.

    Raises:
        FileNotFoundError: the file is missing.
    """
    renderer = QSvgRenderer(QByteArray(_svg("app").encode()))
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made
