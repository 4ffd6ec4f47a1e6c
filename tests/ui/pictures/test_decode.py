"""T5: untrusted bytes are decoded, or refused before they take up memory."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter

from openobd_desktop.core.rules.pictures import LONGEST_SIDE, MOST_BYTES
from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.pictures.decode import MOST_MEGABYTES, decode_picture, picture_format

# Warnings of Qt's decoders about damaged files.
pytestmark = pytest.mark.qt_log_ignore(".")
KINDS = ("PNG", "JPEG", "WEBP")


def picture(kind: str, width: int = 40, height: int = 30) -> bytes:
    """Returns a red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.lower().encode())).write(image)
    return bytes(buffer.data().data())


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *, depth: int = 8, colour: int = 2, body: bytes = b"", extra: bytes = b"") -> bytes:
    """Returns a PNG with a header of any size, which need not match its data."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra
    return start + chunk(b"IDAT", body or zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


def bombs() -> dict[str, bytes]:
    """Returns small files that decompress to large pictures."""
    rows = zlib.compress(b"\0" * (1 + LONGEST_SIDE * 8) * LONGEST_SIDE, 1)
    return {
        "100,000 x 100,000": png(100_000, 100_000),
        "2^31": png(2**31 - 1, 2**31 - 1),
        "one side": png(LONGEST_SIDE + 1, 1),
        "the other side": png(1, 1_000_000),
        "16 bits": png(LONGEST_SIDE, LONGEST_SIDE, depth=16, colour=6, body=rows),
        "text": png(1, 1, extra=chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"\0" * 80_000_000, 1))),
        "profile": png(1, 1, extra=chunk(b"iCCP", b"p\0\0" + zlib.compress(b"\0" * 80_000_000, 1))),
        "the largest that is allowed": picture("PNG", LONGEST_SIDE, LONGEST_SIDE),
        "JPEG": picture("JPEG").replace(struct.pack(">HH", 30, 40), struct.pack(">HH", 65_535, 65_535), 1),
    }


OTHERS = {
    "empty": b"",
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "SVG with a declaration": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    "SVG packed": b"\x1f\x8b\x08\x00" + b"\0" * 100,
    "PDF": b"%PDF-1.7\n",
    "TIFF": b"II*\x00" + b"\0" * 100,
    "GIF": b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff",
    "BMP": b"BM" + b"\0" * 100,
    "ICO": b"\x00\x00\x01\x00\x01\x00",
    "XPM": b'/* XPM */ static char * x[] = {"1 1 1 1", "a c #ff0000", "a"};',
    "XBM": b"#define x_width 1\n#define x_height 1\nstatic char x_bits[] = {0x01};",
    "PPM": b"P6 1 1 255\n\xff\0\0",
    "HTML": b"<html><img src=x></html>",
    "RIFF that is a film": b"RIFF\x00\x00\x00\x00AVI LIST",
    "PNG behind a blank": b" \x89PNG\r\n\x1a\n",
    "a PNG whose line ends were changed": b"\x89PNG\n\x1a\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_png_jpeg_and_webp_are_decoded(kind: str) -> None:
    image = decode_picture(picture(kind))
    assert image.size() == QSize(40, 30)
    assert image.pixelColor(20, 15).red() > 240


def test_a_picture_of_the_maximum_size_is_decoded() -> None:
    assert decode_picture(picture("PNG", LONGEST_SIDE, LONGEST_SIDE)).size() == QSize(LONGEST_SIDE, LONGEST_SIDE)


@pytest.mark.parametrize("name", OTHERS)
def test_t5_f27_any_other_format_is_refused_by_its_first_bytes(name: str) -> None:
    with pytest.raises(PictureRefused, match="PNG, JPEG or WebP"):
        decode_picture(OTHERS[name])


@pytest.mark.parametrize("kind", KINDS)
def test_t5_the_first_bytes_count_and_the_rest_must_fit_them(kind: str) -> None:
    for other in KINDS:
        data = picture(kind)
        mixed = picture(other)[:12] + data[12:]
        if other == kind:
            assert picture_format(mixed) == kind.lower()
            continue
        with pytest.raises(PictureRefused):
            decode_picture(mixed)


def test_t5_more_than_5_mb_is_refused_without_decoding() -> None:
    with pytest.raises(PictureRefused, match="5 MB"):
        decode_picture(picture("PNG") + b"\0" * MOST_BYTES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.4])
def test_t5_a_truncated_picture_is_refused_or_decoded_partially(kind: str, share: float) -> None:
    data = picture(kind, 400, 300)
    try:
        image = decode_picture(data[: max(12, int(len(data) * share))])
    except PictureRefused:
        return
    assert (kind, image.size()) == ("JPEG", QSize(400, 300))


@settings(max_examples=150)
@given(st.sampled_from(KINDS), st.integers(0, 400), st.binary(min_size=1, max_size=40))
def test_t5_a_damaged_picture_is_decoded_or_refused(kind: str, at: int, noise: bytes) -> None:
    data = picture(kind)
    at = min(at, len(data))
    try:
        image = decode_picture(data[:at] + noise + data[at + len(noise) :])
    except PictureRefused:
        return
    assert max(image.width(), image.height()) <= LONGEST_SIDE


MEASURE = """
import resource
from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.pictures.decode import decode_picture
from tests.ui.pictures.test_decode import bombs, picture
decode_picture(picture("PNG"))
for name, data in bombs().items():
    file = open("/proc/self/clear_refs", "w")
    file.write("5")
    file.close()
    before = int(open("/proc/self/statm").read().split()[1]) * 4096
    try:
        image = decode_picture(data)
        outcome = f"{image.width()} x {image.height()}"
    except PictureRefused as refusal:
        outcome = "refused"
    peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) * 1024
    print(f"{name}: {outcome}, {len(data)} bytes, grew {(peak - before) / 1e6:.1f} MB")
"""


def test_t5_f27_no_decompression_bomb_takes_more_than_64_mb() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    print(done.stdout)
    lines = done.stdout.splitlines()
    grown = {line.partition(":")[0]: float(line.rpartition("grew ")[2].removesuffix(" MB")) for line in lines}
    assert len(grown) == 9
    # Megabytes of 1,048,576 bytes, plus some for the decoder itself.
    assert max(grown.values()) <= MOST_MEGABYTES * 1.05 + 5
    assert grown["the largest that is allowed"] > 50
    assert sum(": refused" in line for line in lines) == 6
