"""Renderer of the program's icon for the packages: PNG files for Linux, one .ico for Windows, one .icns for macOS.

Usage: python packaging/bundle/icons.py FOLDER
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from facts import ROOT
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""Types with a PNG, by size (Apple Icon Image format)."""


def png(renderer: QSvgRenderer, side: int) -> bytes:
    """Returns the icon as a PNG of ``side`` pixels; rendered by Qt, since other renderers fail on SVG details."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Returns a Windows icon with PNG pictures (ICONDIR and one ICONDIRENTRY each)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for side, data in pictures.items():
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Returns a macOS icon with PNG pictures."""
    body = b"".join(MACOS[side] + struct.pack(">I", len(data) + 8) + data for side, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    """Writes all icons to ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources/icons/app.svg"))
    pictures = {side: png(renderer, side) for side in sorted({*LINUX, *WINDOWS, *MACOS})}
    folder.mkdir(parents=True, exist_ok=True)
    for side in LINUX:
        (folder / f"{side}.png").write_bytes(pictures[side])
    (folder / "openobd.ico").write_bytes(ico({side: pictures[side] for side in WINDOWS}))
    (folder / "openobd.icns").write_bytes(icns({side: pictures[side] for side in MACOS}))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
