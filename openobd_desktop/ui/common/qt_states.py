"""Checks of the binary states that Qt saves of headers, splitters and windows.

Qt believes what it reads: a damaged count makes it allocate without end, a damaged size ends the program. The layouts
are those of QHeaderView, QSplitter and QWidget in Qt 6 (QDataStream, big endian); what differs is not restored.
"""

from __future__ import annotations

import struct

LARGEST_SIZE = 20_000
"""Pixels of a section or of a half of a splitter."""
FARTHEST = 100_000
"""Pixels from the origin of the desktop to any edge of a window."""
MOST_SCREENS = 100

_HEADER, _SPLITTER, _GEOMETRY = 0xFF, 0xFF, 0x1D9D0CB
_LARGEST_ALIGNMENT = 0x1FF


class _Unsound(Exception):
    """The state is none that Qt would have saved here."""


class _Reader:
    """Takes values off the front."""

    def __init__(self, state: bytes) -> None:
        self._state = state
        self._at = 0

    def number(self, low: int, high: int) -> int:
        """A whole number within these bounds."""
        found: int = self._take(">i")
        if not low <= found <= high:
            raise _Unsound
        return found

    def numbers(self, count: int, low: int, high: int) -> list[int]:
        """A list of exactly so many numbers, as Qt writes it with its length."""
        self.number(count, count)
        return [self.number(low, high) for _ in range(count)]

    def flag(self) -> bool:
        """A truth value, which is one byte."""
        found: int = self._take("B")
        if found not in (0, 1):
            raise _Unsound
        return bool(found)

    def skip(self, count: int) -> None:
        """Passes over so many bytes of any content."""
        self._at += count
        if self._at > len(self._state):
            raise _Unsound

    def end(self) -> None:
        """There is nothing more."""
        if self._at != len(self._state):
            raise _Unsound

    def _take(self, form: str) -> int:
        try:
            (found,) = struct.unpack_from(form, self._state, self._at)
        except struct.error as error:
            raise _Unsound from error
        self._at += struct.calcsize(form)
        return int(found)


def is_header(state: bytes, sections: int) -> bool:
    """It is the state of a horizontal header of so many sections."""
    try:
        _read_header(_Reader(state), sections)
    except _Unsound:
        return False
    return True


def _read_header(reader: _Reader, count: int) -> None:
    reader.number(_HEADER, _HEADER)
    reader.number(0, 0)
    reader.number(1, 1)  # horizontal
    reader.number(0, 1)  # order of sorting
    reader.number(-1, count - 1)  # sorted by
    reader.flag()
    _read_order(reader, count)
    hidden = reader.number(0, count)  # a bit for each section up to the last that is hidden
    reader.skip((hidden + 7) // 8)
    for _ in range(reader.number(0, count)):  # sizes of those that are hidden
        reader.number(0, count - 1)
        reader.number(0, LARGEST_SIZE)
    length = reader.number(0, count * LARGEST_SIZE)
    reader.number(count, count)
    for _ in range(5):  # movable, clickable, highlights, stretches its last section, cascades
        reader.flag()
    reader.number(0, count)  # sections that stretch
    reader.number(0, count)  # sections as wide as their content
    reader.number(0, LARGEST_SIZE)  # usual size
    reader.number(-1, LARGEST_SIZE)  # least size
    reader.number(0, _LARGEST_ALIGNMENT)
    reader.number(0, 3)  # how sections are resized
    sizes = []
    for _ in range(reader.number(0, count)):
        sizes.append(reader.number(0, LARGEST_SIZE))
        reader.number(1, 1)  # sections of this size, of which there were several in Qt 4
        reader.number(0, 3)
    if sizes and (len(sizes), sum(sizes)) != (count, length):
        raise _Unsound
    reader.number(-1, LARGEST_SIZE)  # rows looked at for the content's size
    reader.flag()
    for _ in range(3):  # size of the last section, and how it was stretched
        reader.number(-1, LARGEST_SIZE)
    reader.number(0, count)  # sections that were not laid out yet
    reader.number(0, 1)
    reader.end()


def _read_order(reader: _Reader, count: int) -> None:
    """Where each section is seen, and which one is seen where; both are empty while nothing was moved."""
    visual = _numbers_or_none(reader, count)
    logical = _numbers_or_none(reader, count)
    if visual and logical and any(logical[place] != section for section, place in enumerate(visual)):
        raise _Unsound
    if bool(visual) is not bool(logical):
        raise _Unsound


def _numbers_or_none(reader: _Reader, count: int) -> list[int]:
    found = [reader.number(0, count - 1) for _ in range(reader.number(0, count))]
    if found and sorted(found) != list(range(count)):
        raise _Unsound
    return found


def is_splitter(state: bytes, halves: int) -> bool:
    """It is the state of a splitter of so many parts."""
    reader = _Reader(state)
    try:
        reader.number(_SPLITTER, _SPLITTER)
        reader.number(0, 1)
        reader.numbers(halves, 0, LARGEST_SIZE)
        reader.flag()
        reader.number(-1, LARGEST_SIZE)  # width of the handle; usually the style's
        reader.flag()
        reader.number(1, 2)
        reader.flag()
        reader.end()
    except _Unsound:
        return False
    return True


def is_geometry(state: bytes) -> bool:
    """It is the place of a window, not too far away for any desktop."""
    reader = _Reader(state)
    try:
        reader.number(_GEOMETRY, _GEOMETRY)
        reader.number(3 << 16, 3 << 16)  # version 3.0
        rectangles = [_rectangle(reader) for _ in range(2)]
        reader.number(-1, MOST_SCREENS)
        reader.skip(2)  # maximized, full screen
        reader.number(0, FARTHEST)  # width of that screen
        rectangles.append(_rectangle(reader))
        reader.end()
    except _Unsound:
        return False
    return all(left <= right + 1 and top <= bottom + 1 for left, top, right, bottom in rectangles)


def _rectangle(reader: _Reader) -> tuple[int, int, int, int]:
    left, top, right, bottom = (reader.number(-FARTHEST, FARTHEST) for _ in range(4))
    return left, top, right, bottom
