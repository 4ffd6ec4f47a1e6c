"""Places, sizes and views of the window, its pages and tables as texts, for the settings file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget

from openobd_desktop.ui.common.qt_states import is_geometry, is_header, is_splitter

GEOMETRY = "geometry"
PLACE = "place"
COLUMNS = "columns"
"""A property of a table: the version of the order of its columns. A header saved for another one is not restored."""


@runtime_checkable
class HasViewState(Protocol):
    """A page with more to remember than its tables and named splitters."""

    def saved_view(self) -> dict[str, str]:
        """What the user has chosen there."""

    def restore_view(self, view: dict[str, str]) -> None:
        """Takes in what ``saved_view`` gave, or a part of it; what makes no sense is left out."""


def saved_window(window: QWidget) -> dict[str, str]:
    """Place and size of a window."""
    return {GEOMETRY: _text(window.saveGeometry())}


def restore_window(window: QWidget, state: dict[str, str]) -> None:
    """Takes in what ``saved_window`` gave, if it makes sense; Qt brings the window onto a screen that is there."""
    geometry = _bytes(state.get(GEOMETRY, ""))
    if is_geometry(bytes(geometry.data())):
        window.restoreGeometry(geometry)


def saved_view(page: QWidget) -> dict[str, str]:
    """What there is to remember of a page."""
    name = type(page).__name__
    view = {f"{name}.{part}": _text(widget.saveState()) for part, widget in _parts(page)}
    own = page.saved_view() if isinstance(page, HasViewState) else {}
    return view | {f"{name}.{part}": value for part, value in own.items()}


def restore_view(page: QWidget, state: dict[str, str]) -> None:
    """Takes in what ``saved_view`` gave for a page of this kind; what does not fit or makes no sense is left out."""
    prefix = f"{type(page).__name__}."
    view = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
    for part, widget in _parts(page):
        state_of_part = _bytes(view.get(part, ""))
        if _fits(widget, bytes(state_of_part.data())):
            widget.restoreState(state_of_part)
    if isinstance(page, HasViewState):
        page.restore_view(view)


def _fits(widget: QHeaderView | QSplitter, state: bytes) -> bool:
    if isinstance(widget, QSplitter):
        return is_splitter(state, widget.count())
    return is_header(state, widget.count())


def _parts(page: QWidget) -> Iterator[tuple[str, QHeaderView | QSplitter]]:
    """The headers of all tables, and the splitters that have a name."""
    seen: Counter[str] = Counter()
    for table in page.findChildren(QTableView):
        name = f"{_owner(table)}{table.objectName() or _kind(table)}{_version(table)}"
        seen[name] += 1
        yield f"{name}.{seen[name]}" if seen[name] > 1 else name, table.horizontalHeader()
    for splitter in page.findChildren(QSplitter):
        if splitter.objectName():
            yield splitter.objectName(), splitter


def _kind(table: QTableView) -> str:
    """For a table without a name; Qt would give a header the columns of whatever state it is told to restore."""
    own = type(table)
    return own.__name__ if own is not QTableView else f"{own.__name__}{table.horizontalHeader().count()}"


def _version(table: QTableView) -> str:
    version = table.property(COLUMNS)
    return f".v{version}" if version else ""


def _owner(table: QTableView) -> str:
    """The panel that a table stands in, since two panels may have tables of one kind."""
    parent = table.parentWidget()
    return f"{parent.objectName()}." if parent is not None and parent.objectName() else ""


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", errors="ignore"))
