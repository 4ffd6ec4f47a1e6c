"""Targets that decode pictures and restore what Qt has saved."""

from __future__ import annotations

import base64
import functools
import struct
import zlib
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QSplitter, QTableWidget, QVBoxLayout, QWidget

from openobd_desktop.core.rules.pictures import LONGEST_SIDE
from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.common.window_state import LARGEST_SIZE, restore_view, restore_window, saved_view, saved_window
from openobd_desktop.ui.pictures.decode import decode_picture
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target

KINDS = ("png", "jpeg", "webp")
COLUMNS = 12


@functools.cache
def picture(kind: str, width: int, height: int) -> bytes:
    """Returns a picture with something on it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for at in range(0, min(width, height), 7):
        image.setPixelColor(at, at, QColor(at % 256, 0, 255))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def any_picture(draw: Draw) -> bytes:
    """Returns a damaged picture, or a PNG whose parts are consistent but lie about its size and kind."""
    if draw.chance(0.4):
        sides = (0, 1, 16, 400, LONGEST_SIDE, LONGEST_SIDE + 1, 2**16, 2**31 - 1, 2**31)
        head = struct.pack(
            ">IIBBBBB",
            draw.pick(sides),
            draw.pick(sides),
            draw.pick((1, 2, 4, 8, 16, 3)),
            draw.pick((0, 2, 3, 4, 6, 5)),
            0,
            0,
            draw.pick((0, 0, 1)),
        )
        extra = b"".join(
            _chunk(draw.pick((b"tEXt", b"zTXt", b"iCCP", b"PLTE", b"tRNS", b"gAMA", b"eXIf", b"acTL")), draw.data(300))
            for _ in range(draw.upto(3))
        )
        body = zlib.compress(bytes(draw.pick((10, 1000, 1_000_000))) + draw.data(), 1)
        return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + extra + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    content = picture(draw.pick(KINDS), draw.pick((1, 40, 300)), draw.pick((1, 30, 300)))
    head = content[:12]
    found = draw.bytes_like([content], (b"\xff\xd8", b"\xff\xc0", b"IHDR", b"VP8X", b"ANIM", b"\xff\xc2"))
    return found if draw.chance(0.3) else head + found[12:]


@target("pictures", any_picture, allowed=(PictureRefused,), in_thread=True, megabytes=75, cases=120)
def decode(content: bytes) -> None:
    image = decode_picture(content)
    assert max(image.width(), image.height()) <= LONGEST_SIDE


class Page(QWidget):
    """A page with a table and a splitter, as the pages of the program have them."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(3, COLUMNS)
        self.table.setObjectName("fuzzed")
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setObjectName("halves")
        self.halves.addWidget(self.table)
        self.halves.addWidget(QWidget())
        column = QVBoxLayout(self)
        column.addWidget(self.halves)
        self.resize(400, 300)


@functools.cache
def saved() -> tuple[dict[str, str], ...]:
    """Returns states that a page has saved: as it opens, and after the user has changed it."""
    page = Page()
    first = saved_view(page) | saved_window(page)
    header = page.table.horizontalHeader()
    header.setSectionsMovable(True)
    header.moveSection(0, 5)
    header.hideSection(2)
    header.resizeSection(3, 321)
    page.halves.setSizes([100, 20])
    return first, saved_view(page) | saved_window(page)


def any_state(draw: Draw) -> dict[str, str]:
    """Returns a saved state with numbers replaced, bytes damaged, or parts exchanged."""
    state = dict(draw.pick(saved()))
    for name in state:
        content = base64.b64decode(state[name])
        if draw.chance(0.7):
            at = draw.random.randrange(len(content) // 4) * 4
            number = draw.pick(
                (-1, 0, 1, COLUMNS, COLUMNS + 1, LARGEST_SIZE, 2**20, 2**31 - 1, -(2**31), draw.number() % 2**31)
            )
            content = content[:at] + struct.pack(">i", number) + content[at + 4 :]
        if draw.chance(0.3):
            content = draw.damaged(content)
        state[name] = base64.b64encode(content).decode() if draw.chance(0.95) else draw.text()
    return state


@target("window-states", any_state, megabytes=200)
def restore(state: dict[str, Any]) -> None:
    page = Page()
    restore_view(page, state)
    restore_window(page, state)
    header = page.table.horizontalHeader()
    sizes = [header.sectionSize(each) for each in range(header.count())]
    assert header.count() == COLUMNS
    assert header.length() == sum(sizes)
    assert header.hiddenSectionCount() < COLUMNS
    page.grab()
    page.deleteLater()
