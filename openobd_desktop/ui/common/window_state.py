"""Saved state of windows, pages and tables, as text for the settings file."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QTableWidget, QWidget

LARGEST_SIZE = 20_000
"""Maximum size in pixels of a header section or a splitter part."""
FARTHEST = 100_000
"""Maximum distance in pixels between a window's edge and the origin of the desktop."""
MOST_SCREENS = 100

_HEADER, _SPLITTER, _GEOMETRY = 0xFF, 0xFF, 0x1D9D0CB
_LARGEST_ALIGNMENT = 0x1FF


class _Unsound(Exception):
    """Raised for a state that Qt cannot have saved for the given widget."""


class _Reader:
    """Reads a saved state value by value."""

    def __init__(self, state: bytes) -> None:
        self._state = state
        self._at = 0

    def number(self, low: int, high: int) -> int:
        """Reads an integer, which must be from ``low`` to ``high``."""
        found: int = self._unpack(">i")
        if not low <= found <= high:
            raise _Unsound
        return found

    def numbers(self, count: int, low: int, high: int) -> list[int]:
        """Reads a list of ``count`` integers in Qt's format for lists."""
        self.number(count, count)
        return [self.number(low, high) for _ in range(count)]

    def flag(self) -> bool:
        """Reads a boolean, which is one byte."""
        found: int = self._unpack("B")
        if found not in (0, 1):
            raise _Unsound
        return bool(found)

    def take(self, count: int) -> bytes:
        """Reads ``count`` bytes with any content."""
        found = self._state[self._at : self._at + count]
        if len(found) < count:
            raise _Unsound
        self._at += count
        return found

    def end(self) -> None:
        """Checks that the whole state has been read."""
        if self._at != len(self._state):
            raise _Unsound

    def _unpack(self, form: str) -> int:
        try:
            (found,) = struct.unpack_from(form, self._state, self._at)
        except struct.error as error:
            raise _Unsound from error
        self._at += struct.calcsize(form)
        return int(found)


def is_header(state: bytes, sections: int) -> bool:
    """Returns whether ``state`` is the saved state of a horizontal header with ``sections`` sections."""
    try:
        _read_header(_Reader(state), sections)
    except _Unsound:
        return False
    return True


def _read_header(reader: _Reader, count: int) -> None:
    reader.number(_HEADER, _HEADER)
    reader.number(0, 0)
    reader.number(1, 1)  # horizontal
    reader.number(0, 1)  # sort order
    reader.number(-1, count - 1)  # sorted column
    reader.flag()
    _read_order(reader, count)
    hidden = reader.number(0, count)  # one bit per section, up to the last hidden one
    if sum(map(int.bit_count, reader.take((hidden + 7) // 8))) >= count:
        # A header whose sections are all hidden has no height, so the user could not show any column again.
        raise _Unsound
    for _ in range(reader.number(0, count)):  # sizes of the hidden sections
        reader.number(0, count - 1)
        reader.number(0, LARGEST_SIZE)
    length = reader.number(0, count * LARGEST_SIZE)
    reader.number(count, count)
    for _ in range(5):  # movable, clickable, highlights, stretches its last section, cascades
        reader.flag()
    reader.number(0, count)  # number of stretched sections
    reader.number(0, count)  # number of sections resized to their contents
    reader.number(0, LARGEST_SIZE)  # default size
    reader.number(-1, LARGEST_SIZE)  # minimum size
    reader.number(0, _LARGEST_ALIGNMENT)
    reader.number(0, 3)  # resize mode
    sizes = []
    for _ in range(reader.number(0, count)):
        sizes.append(reader.number(0, LARGEST_SIZE))
        reader.number(1, 1)  # number of sections with this size, several in Qt 4 only
        reader.number(0, 3)
    if sizes and (len(sizes), sum(sizes)) != (count, length):
        raise _Unsound
    reader.number(-1, LARGEST_SIZE)  # rows considered for resizing to contents
    reader.flag()
    for _ in range(3):  # size and resize mode of the last section before it was stretched
        reader.number(-1, LARGEST_SIZE)
    reader.number(0, count)  # sections that have not been laid out
    reader.number(0, 1)
    reader.end()


def _read_order(reader: _Reader, count: int) -> None:
    """Reads the mappings between visual and logical indexes; both are empty if no section has been moved."""
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
    """Returns whether ``state`` is the saved state of a splitter with ``halves`` parts."""
    reader = _Reader(state)
    try:
        reader.number(_SPLITTER, _SPLITTER)
        reader.number(0, 1)
        reader.numbers(halves, 0, LARGEST_SIZE)
        reader.flag()
        reader.number(-1, LARGEST_SIZE)  # width of the handle; -1 for the default of the style
        reader.flag()
        reader.number(1, 2)
        reader.flag()
        reader.end()
    except _Unsound:
        return False
    return True


def is_geometry(state: bytes) -> bool:
    """Returns whether ``state`` is a window geometry within the bounds of any desktop."""
    reader = _Reader(state)
    try:
        reader.number(_GEOMETRY, _GEOMETRY)
        reader.number(3 << 16, 3 << 16)  # version 3.0
        rectangles = [_rectangle(reader) for _ in range(2)]
        reader.number(-1, MOST_SCREENS)
        reader.take(2)  # maximized, full screen
        reader.number(0, FARTHEST)  # width of the screen
        rectangles.append(_rectangle(reader))
        reader.end()
    except _Unsound:
        return False
    return all(left <= right + 1 and top <= bottom + 1 for left, top, right, bottom in rectangles)


def _rectangle(reader: _Reader) -> tuple[int, int, int, int]:
    left, top, right, bottom = (reader.number(-FARTHEST, FARTHEST) for _ in range(4))
    return left, top, right, bottom


GEOMETRY = "geometry"
PLACE = "place"
COLUMNS = "columns"
"""Name of the property that holds the version of a table's columns; a header of another version is not restored."""


FORMER_COLUMNS = "formerColumns"
"""Name of the property that lists how many columns the table had before new columns were added at the end."""


@runtime_checkable
class HasViewState(Protocol):
    """A page that saves user choices beyond the state of its tables and named splitters."""

    def saved_view(self) -> dict[str, str]:
        """Returns the choices that the user made on the page."""

    def restore_view(self, view: dict[str, str]) -> None:
        """Restores all or part of what ``saved_view`` returned; ignores invalid values."""


@runtime_checkable
class HasHeader(Protocol):
    """A table whose saved header state differs from the state of the header on the screen."""

    def saved_header(self) -> QByteArray:
        """Returns the header state to save."""


def saved_window(window: QWidget) -> dict[str, str]:
    """Returns the position and size of a window."""
    return {GEOMETRY: _text(window.saveGeometry())}


def restore_window(window: QWidget, state: dict[str, str]) -> None:
    """Restores what ``saved_window`` returned, if it is valid; Qt moves the window onto an existing screen."""
    geometry = _bytes(state.get(GEOMETRY, ""))
    if is_geometry(bytes(geometry.data())):
        window.restoreGeometry(geometry)


def saved_view(page: QWidget) -> dict[str, str]:
    """Returns the state of a page's tables and named splitters, and the choices that the user made on the page."""
    name = type(page).__name__
    view = {f"{name}.{part}": _text(_state_of(widget)) for part, widget in _parts(page)}
    own = page.saved_view() if isinstance(page, HasViewState) else {}
    return view | {f"{name}.{part}": value for part, value in own.items()}


def _state_of(widget: QHeaderView | QSplitter) -> QByteArray:
    """Returns the state to save, in which columns that the table has hidden automatically are not hidden."""
    table: object = widget.parent()
    return table.saved_header() if isinstance(table, HasHeader) else widget.saveState()


def restore_view(page: QWidget, state: dict[str, str]) -> None:
    """Restores what ``saved_view`` returned for a page of the same class; ignores invalid or unsuitable values."""
    prefix = f"{type(page).__name__}."
    view = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
    for part, widget in _parts(page):
        state_of_part = _bytes(view.get(part, ""))
        if _fits(widget, bytes(state_of_part.data())):
            widget.restoreState(state_of_part)
        elif isinstance(widget, QHeaderView):
            _restore_former(widget, state_of_part)
    if isinstance(page, HasViewState):
        page.restore_view(view)


def _fits(widget: QHeaderView | QSplitter, state: bytes) -> bool:
    if isinstance(widget, QSplitter):
        return is_splitter(state, widget.count())
    return is_header(state, widget.count())


def _restore_former(header: QHeaderView, state: QByteArray) -> None:
    """Restores a state that was saved when the table had fewer columns; the new columns stay at the end.

    Qt's own ``restoreState`` would leave the header with the wrong length.
    """
    table = header.parent()
    counts = table.property(FORMER_COLUMNS) if table is not None else None
    count = next((int(one) for one in counts or () if is_header(bytes(state.data()), int(one))), 0)
    if not count:
        return
    former = QTableWidget(0, count)
    saved = former.horizontalHeader()
    saved.restoreState(state)
    for place in range(saved.count()):
        column = saved.logicalIndex(place)
        is_hidden = saved.isSectionHidden(column)
        header.moveSection(header.visualIndex(column), place)
        header.setSectionHidden(column, is_hidden)
        if not is_hidden:
            header.resizeSection(column, saved.sectionSize(column))
    if 0 <= saved.sortIndicatorSection() < saved.count():
        header.setSortIndicator(saved.sortIndicatorSection(), saved.sortIndicatorOrder())
    former.deleteLater()


def _parts(page: QWidget) -> Iterator[tuple[str, QHeaderView | QSplitter]]:
    """Yields the headers of all tables and the named splitters, each with a unique name."""
    seen: Counter[str] = Counter()
    for table in page.findChildren(QTableView):
        name = f"{_owner(table)}{table.objectName() or _kind(table)}{_version(table)}"
        seen[name] += 1
        yield f"{name}.{seen[name]}" if seen[name] > 1 else name, table.horizontalHeader()
    for splitter in page.findChildren(QSplitter):
        if splitter.objectName():
            yield splitter.objectName(), splitter


def _kind(table: QTableView) -> str:
    """Returns a name made from an unnamed table's class or column count, since Qt would restore any table's state."""
    own = type(table)
    return own.__name__ if own is not QTableView else f"{own.__name__}{table.horizontalHeader().count()}"


def _version(table: QTableView) -> str:
    version = table.property(COLUMNS)
    return f".v{version}" if version else ""


def _owner(table: QTableView) -> str:
    """Returns the name of the panel that contains a table, since two panels may have tables of the same kind."""
    parent = table.parentWidget()
    return f"{parent.objectName()}." if parent is not None and parent.objectName() else ""


def header_state(text: str) -> bytes:
    """Returns the bytes of a header state that was saved as ``text``; the bytes need not be valid."""
    return bytes(_bytes(text).data())


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", errors="ignore"))
