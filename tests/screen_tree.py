"""Description of a window as text: one line per widget in layout order, with its role, name, value and state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QDate, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from openobd_desktop.ui.tabs.ask.conversation import Bubble

# Ages depend on the duration of the scene, and versions on the environment of the run.
_AGES = re.compile(r"\b\d+(?= (s|min)\b)|\b\d+:\d\d(?= h\b)")
_VERSIONS = re.compile(r"^(Version .*|\d+\.\d+\.\d+|Linux.*|Windows.*|macOS.*)$|(?<=their licences:\n).*", re.DOTALL)
ROWS = 20
_QUIET = frozenset({QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.StaticText})
_BARS = ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer")
_PARTS = (QScrollBar, QSplitterHandle, QHeaderView)
_ROLE = Qt.ItemDataRole
_ROOT = QModelIndex()


def tree(window: QWidget) -> str:
    """Returns the lines of ``window`` and of the dialogs and menus in front of it.

    They contain no position, size or nesting, and neither fonts nor versions.
    """
    fronts = [each for each in window.findChildren(QWidget) if isinstance(each, (QDialog, QMenu)) and each.isVisible()]
    lines = [line for each in (window, *fronts) for line in _of_widget(each)]
    return _AGES.sub("#", "\n".join(lines)) + "\n"


def _of_widget(widget: QWidget) -> Iterator[str]:
    own = _words(widget)
    if own:
        yield own
    if isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
        yield from _inside(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, (QMenu, QMenuBar)):
        yield from _actions(widget)
    elif not isinstance(widget, (QComboBox, QAbstractSpinBox, QPlainTextEdit, QLineEdit)):
        yield from _inside(widget)


def _inside(widget: QWidget) -> Iterator[str]:
    """Yields the lines of the widgets in the layout, in its order, and then of the other children."""
    laid = [] if isinstance(widget, QStackedWidget) else list(_laid_out(widget.layout()))
    rest = [each for each in _children(widget) if each not in laid and not each.isWindow() and not _is_a_part(each)]
    for child in (*laid, *rest):
        # How many chips fit depends on the font.
        if child.isVisible() and child.objectName() != "templateChip":
            yield from _of_widget(child)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """Yields the widgets of a layout and of the layouts in it."""
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        assert item is not None
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter):
        parts = [widget.widget(number) for number in range(widget.count())]
        return [each for each in parts if each is not None]
    # Only bubbles near the visible part exist, which depends on the size of the window; the rows have their texts.
    return [each for each in widget.children() if isinstance(each, QWidget) and not isinstance(each, Bubble)]


def _is_a_part(widget: QWidget) -> bool:
    """Returns whether Qt has added the widget to one of its own."""
    return isinstance(widget, _PARTS) or widget.objectName().startswith(_BARS)


def _words(widget: QWidget) -> str:
    """Returns role, name, text, value and state; empty for a plain container."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)  # The stub omits None.
    if interface is None:
        return ""
    name = interface.text(QAccessible.Text.Name)
    parts = [_role(interface.role())] if interface.role() not in _QUIET or name else []
    parts += [_quoted(name)] if name else []
    parts += [f"text {_quoted(text)}" for text in [_text(widget)] if text and _plain(text) != name]
    parts += [f"value {_quoted(value)}" for value in [_value(widget)] if value]
    parts += [f"called {widget.objectName()}"] if widget.isWindow() and widget.objectName() else []
    description = interface.text(QAccessible.Text.Description)
    parts += (
        [f"description {_quoted(description)}"] if description and description not in (name, widget.toolTip()) else []
    )
    parts += _flags(widget, interface)
    return " ".join(parts)


def _role(role: QAccessible.Role) -> str:
    return "label" if role is QAccessible.Role.StaticText else role.name


def _quoted(text: str) -> str:
    return '"' + _VERSIONS.sub("(versions)", text).replace("\n", " / ") + '"'


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return widget.windowTitle() if widget.isWindow() else ""


def _value(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.displayText() or (f"({widget.placeholderText()})" if widget.placeholderText() else "")
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or (f"({widget.placeholderText()})" if widget.placeholderText() else "")
    if isinstance(widget, QComboBox):
        return " | ".join([widget.currentText(), *(widget.itemText(n) for n in range(widget.count()))])
    if isinstance(widget, QDateEdit) and widget.date() == QDate.currentDate():
        return "today"
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    return widget.text() if isinstance(widget, QProgressBar) else ""


def _flags(widget: QWidget, interface: QAccessibleInterface) -> list[str]:
    states = {
        "off": not widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus,
        "checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
        "read only": isinstance(widget, (QLineEdit, QPlainTextEdit)) and widget.isReadOnly(),
        "focus": widget.window().focusWidget() is widget,
    }
    return [f"[{name}]" for name, is_so in states.items() if is_so]


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        if bar.isTabVisible(number):
            yield f"tab {_quoted(bar.tabText(number))}{' [chosen]' if number == bar.currentIndex() else ''}"


def _actions(menu: QWidget) -> Iterator[str]:
    for action in menu.actions():
        if action.isVisible():
            words = "-----" if action.isSeparator() else f"entry {_quoted(action.text())}"
            yield words + (" [checked]" if action.isChecked() else "") + ("" if action.isEnabled() else " [off]")


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = _columns(view)
    if isinstance(view, QTableView) and view.horizontalHeader().isVisible():
        yield "columns " + _line(str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in columns)
    count = model.rowCount(_ROOT)
    for row in range(min(count, ROWS)):
        chosen = view.selectionModel().isRowSelected(row, _ROOT)
        yield f"row {_line(_cell(model, row, column) for column in columns)}{' [chosen]' if chosen else ''}"
    if count > ROWS:
        yield f"and {count - ROWS} more"


def _columns(view: QAbstractItemView) -> list[int]:
    if not isinstance(view, QTableView):
        return [0]
    return [number for number in range(view.model().columnCount(_ROOT)) if not view.isColumnHidden(number)]


def _line(cells: Iterator[str]) -> str:
    return " | ".join(cell.replace("\n", " / ") for cell in cells).rstrip()


def _cell(model: QAbstractItemModel, row: int, column: int) -> str:
    index = model.index(row, column)
    return str(index.data(_ROLE.DisplayRole) or index.data(_ROLE.AccessibleTextRole) or "")
