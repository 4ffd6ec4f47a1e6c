"""Decoder for external pictures, which refuses unsuitable pictures before memory is allocated for them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from openobd_desktop.core.rules.pictures import LONGEST_SIDE, MOST_BYTES
from openobd_desktop.errors import PictureRefused, message
from openobd_desktop.system.files import read_limited

MOST_MEGABYTES = 64
"""Number of megabytes that decoding may allocate, enough for 4096 x 4096 pixels of 4 bytes each."""
MOST_SCANS = 100
"""Maximum number of scans in a JPEG picture: each of them passes over all pixels, so thousands of tiny ones would take
minutes to decode; the usual progressive picture has ten."""
DAMAGED = message("This picture is damaged.")
LOGO_SIDE = 1000
"""Maximum width and height of a logo in pixels."""
_SCAN = b"\xff\xda"
"""Marker at which a scan begins (ITU-T T.81, annex B); compressed data never contains it."""
_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", 0, b"", "png"),
    (b"\xff\xd8\xff", 0, b"", "jpeg"),
    (b"RIFF", 8, b"WEBP", "webp"),
)


def picture_format(data: bytes) -> str:
    """Returns the format of ``data`` according to its first bytes; the server's content type is ignored.

    Raises:
        PictureRefused: the format is not PNG, JPEG or WebP.
    """
    for start, place, mark, name in _MAGIC:
        if data.startswith(start) and data[place : place + len(mark)] == mark:
            return name
    raise PictureRefused(what="This file is not a PNG, JPEG or WebP picture.")


def decode_picture(data: bytes) -> QImage:
    """Returns the picture in ``data``, or the first frame of an animation; may take a second, so call it in a thread.

    Raises:
        PictureRefused: the picture is too large, has another format, is damaged, or would take too long to decode.
    """
    if len(data) > MOST_BYTES:
        raise PictureRefused(what="This picture is larger than 5 MB.")
    kind = picture_format(data)
    if kind == "jpeg" and data.count(_SCAN) > MOST_SCANS:
        raise PictureRefused(f"more than {MOST_SCANS} scans", what="This picture would take too long to decode.")
    # The limit applies to the whole program, which never decodes a larger picture.
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LONGEST_SIDE:
        raise PictureRefused(what=_unfit())
    image = reader.read()
    if image.isNull():
        raise PictureRefused(reader.errorString(), what=DAMAGED)
    return image


def read_logo(path: Path) -> QImage:
    """Returns the picture at ``path``, scaled down if it is larger than a report requires; may block.

    Raises:
        PictureRefused: the file cannot be read, or the picture is unsuitable.
    """
    try:
        image = decode_picture(read_limited(path, MOST_BYTES))
    except (OSError, ValueError) as error:
        raise PictureRefused(str(error), what="The file with the picture cannot be read.") from error
    if max(image.width(), image.height()) <= LOGO_SIDE:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(LOGO_SIDE, LOGO_SIDE, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _unfit() -> str:
    return message("This picture is damaged or has more than {most} pixels per side.", most=LONGEST_SIDE)
