"""The icon files of Windows and macOS contain the pictures that they list."""

from __future__ import annotations

import struct

import icons

PNG = b"\x89PNG\r\n\x1a\n"
PICTURES = {16: PNG + b"small", 256: PNG + b"large picture"}


def test_an_ico_file_refers_to_each_picture() -> None:
    data = icons.ico(PICTURES)
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, (side, picture) in enumerate(PICTURES.items()):
        width, height, _, _, _, depth, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width, height, depth) == (side % 256, side % 256, 32)
        assert data[place : place + length] == picture


def test_an_icns_file_is_a_chain_of_pictures() -> None:
    data = icons.icns(PICTURES)
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack_from(">I", data, place + 4)[0]
        found[kind] = data[place + 8 : place + length]
        place += length
    assert found == {b"icp4": PICTURES[16], b"ic08": PICTURES[256]}
