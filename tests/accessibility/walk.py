"""Faults that affect people who use a screen reader or only the keyboard, or who need large text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from openobd_desktop.ui.look.text import Text

_ROLE = QAccessible.Role
USED = frozenset(
    {
        _ROLE.Button,
        _ROLE.ButtonMenu,
        _ROLE.CheckBox,
        _ROLE.RadioButton,
        _ROLE.ComboBox,
        _ROLE.EditableText,
        _ROLE.SpinBox,
        _ROLE.Slider,
        _ROLE.Table,
        _ROLE.List,
        _ROLE.Tree,
        _ROLE.PageTab,
        _ROLE.Link,
    }
)
"""Roles of controls."""
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
TAB_LIMIT = 200
BESIDE_TITLE = 22
"""Padding of a column title in the style sheet, in pixels."""
ARROW = 16
"""Width in pixels of the arrow beside the title of the sorted column."""


@dataclass(frozen=True)
class Fault:
    """A fault of one widget."""

    kind: str
    where: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}"


def windows(window: QWidget) -> list[QWidget]:
    """Returns the topmost dialog, or the window if there is none."""
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return [dialogs[-1]] if dialogs else [window]


def faults(window: QWidget) -> list[Fault]:
    """Returns all faults in ``window``, without its dialogs."""
    return [*name_faults(window), *tab_faults(window), *clipped(window), *painted_faults(window)]


def name_faults(window: QWidget) -> list[Fault]:
    """Returns the controls without a name, or with the same name as another control of the same role."""
    named = [(each.role().name, each.text(QAccessible.Text.Name)) for each in interfaces(window) if _is_used(each)]
    doubled = [one for one, times in Counter(named).items() if times > 1 and one[1]]
    return [
        *(Fault("has no name", role) for role, name in named if not name.strip()),
        *(Fault("has the name of another", f"{role} {name}") for role, name in doubled),
    ]


def interfaces(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yields all visible accessible objects in ``window``, except the cells of tables."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    yield from _below(root)


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    if interface.role() in (_ROLE.Table, _ROLE.List, _ROLE.Tree):
        return
    for number in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(number)  # The stub omits None.
        if child is not None and not child.state().invisible and not isinstance(child.object(), QDialog):
            yield from _below(child)


def _is_used(interface: QAccessibleInterface) -> bool:
    return interface.role() in USED and not _is_a_part(interface.object())


def _is_a_part(widget: object) -> bool:
    """Returns whether a widget is part of a compound control, such as the line of a spin box."""
    parent = widget.parent() if isinstance(widget, QWidget) else None
    return isinstance(parent, (QLineEdit, QAbstractItemView, QComboBox, QAbstractSpinBox))


def controls(window: QWidget) -> list[QWidget]:
    """Returns the visible controls of ``window`` itself."""
    found: list[QWidget] = [each for kind in CONTROLS for each in window.findChildren(kind)]
    return [each for each in found if each.window() is window and each.isVisible() and not _is_a_part(each)]


def word_faults(window: QWidget) -> list[Fault]:
    """Returns faults of English texts: names that differ from button texts, ambiguous labels, untitled dialogs."""
    labels = [each for each in window.findChildren(QLabel) if each.window() is window and each.isVisible()]
    count = Counter(each.objectName() for each in labels if each.objectName())
    buttons = [each for each in controls(window) if isinstance(each, QPushButton) and each.text()]
    return [
        *(Fault("is there twice", name) for name, times in count.items() if times > 1),
        *(Fault("has another name than text", each.text()) for each in buttons if not _reads_as_named(each)),
        *([] if window.windowTitle() and window.objectName() else [Fault("has no title or name", repr(window))]),
    ]


def _reads_as_named(button: QPushButton) -> bool:
    shown = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    return shown.startswith(button.accessibleName())


def tab_faults(window: QWidget) -> list[Fault]:
    """Returns enabled controls that Tab does not reach, and steps against the reading order."""
    reached = tab_walk(window)
    missing = [each for each in controls(window) if each.isEnabled() and not _reached(each, reached)]
    steps = [
        Fault("comes before what is above it", f"{_title(before)} → {_title(after)}")
        for before, after in pairwise(reached)
        if _goes_back(before, after)
    ]
    return [*(Fault("is not reached by Tab", _title(each)) for each in missing), *steps]


def tab_walk(window: QWidget) -> list[QWidget]:
    """Returns the widgets that Tab visits, in order, beginning with the first."""
    start = next((each for each in _focus_chain(window) if _takes_tab(each, window)), None)
    if start is None:
        return []
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(TAB_LIMIT):
        focused: QWidget | None = window.focusWidget()  # The stub omits None.
        if focused is None or focused in visited[:-1]:
            break
        # A date is three steps in one widget.
        if focused not in visited:
            visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return visited


def _focus_chain(window: QWidget) -> Iterator[QWidget]:
    each = window.nextInFocusChain()
    while each is not None and each is not window:
        yield each
        each = each.nextInFocusChain()


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.window() is window
    return takes and widget.isVisible() and widget.isEnabled()


def _reached(widget: QWidget, visited: list[QWidget]) -> bool:
    if widget in visited or (widget.focusProxy() and widget.focusProxy() in visited):
        return True
    return isinstance(widget, QAbstractButton) and any(_are_exclusive(widget, each) for each in visited)


def _are_exclusive(button: QAbstractButton, other: QWidget) -> bool:
    """Returns whether both buttons belong to an exclusive group, in which Tab reaches only one of them."""
    group: QButtonGroup | None = button.group()  # The stub omits None.
    if not isinstance(other, QAbstractButton) or (group is not None and not group.exclusive()):
        return False
    if group is not None:
        return other.group() is group
    return button.autoExclusive() and other.autoExclusive() and other.parent() is button.parent()


def _goes_back(before: QWidget, after: QWidget) -> bool:
    """Returns whether ``after`` is wholly above ``before`` in the same container, or beside it on the wrong side."""
    if before.parentWidget() is not after.parentWidget():
        return False
    first, second = before.geometry(), after.geometry()
    mirrored = before.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if second.bottom() < first.top():
        return second.right() >= first.left() if mirrored else second.left() <= first.right()
    overlap = first.top() <= second.bottom() and second.top() <= first.bottom()
    return overlap and (second.left() > first.right() if mirrored else second.right() < first.left())


def clipped(window: QWidget) -> list[Fault]:
    """Returns texts with less room than they need, and widgets cut off by the window."""
    found = [each for each in window.findChildren(QWidget) if each.window() is window and each.isVisible()]
    texts = [each for each in found if isinstance(each, (QLabel, QAbstractButton)) and each.text()]
    choices = [each for each in found if isinstance(each, QComboBox)]
    return [
        *(Fault("has a text that is cut", _title(each)) for each in (*texts, *choices) if not _has_room(each)),
        *(
            Fault("is cut off by what it is in", _title(each))
            for each in dict.fromkeys([*texts, *controls(window)])
            if _is_cut(each)
        ),
        *(
            Fault("has a title that is cut", f"{_title(table)} {title}")
            for table in found
            if isinstance(table, QTableView)
            for title in _cut_titles(table)
        ),
    ]


def _cut_titles(table: QTableView) -> list[str]:
    """Returns the titles of columns that are narrower than their titles, except columns that share what is left."""
    header, model = table.horizontalHeader(), table.model()
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    titles = {
        column: str(model.headerData(column, Qt.Orientation.Horizontal))
        for column in range(header.count())
        if not header.isSectionHidden(column) and header.sectionResizeMode(column) is not QHeaderView.ResizeMode.Stretch
    }
    ordered = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
    return [
        title
        for column, title in titles.items()
        if metrics.horizontalAdvance(title) + BESIDE_TITLE + ARROW * (column == ordered) > header.sectionSize(column)
    ]


def _has_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return _label_has_room(widget)
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
        return widget.minimumSizeHint().width() <= widget.width() + 1
    return not isinstance(widget, QComboBox) or _choice_has_room(widget)


def _choice_has_room(box: QComboBox) -> bool:
    """Returns whether the current choice is fully visible, or at least in its tooltip."""
    option = QStyleOptionComboBox()
    option.initFrom(box)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return bool(box.toolTip()) or box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()


def _label_has_room(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        asked = QRect(0, 0, room.width(), 10_000)
        needed = metrics.boundingRect(asked, int(Qt.TextFlag.TextWordWrap), label.text())
        return needed.height() <= room.height() + 2 and needed.width() <= room.width() + 2
    if isinstance(label, Text) and label.is_cut:
        return bool(label.toolTip() or _button_has_full_text(label))
    return max(metrics.horizontalAdvance(line) for line in label.text().split("\n")) <= room.width() + 1


def _button_has_full_text(label: QLabel) -> bool:
    """Returns whether the label is part of a button whose tooltip has the full text."""
    parent = label.parentWidget()
    return isinstance(parent, QAbstractButton) and bool(parent.toolTip())


def _is_cut(widget: QWidget) -> bool:
    """Returns whether a part of the widget is cut off and cannot be scrolled into view."""
    parent = widget.parentWidget()
    seen = widget.rect()
    child = widget
    while parent is not None:
        seen = QRect(child.mapToParent(seen.topLeft()), seen.size())
        if _scrolls(parent):
            return seen.right() > parent.width() + 1 or seen.left() < -1
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(seen):
            return True
        if parent.isWindow():
            return False
        child, parent = parent, parent.parentWidget()
    return False


def _scrolls(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QAbstractScrollArea)


def painted_faults(window: QWidget) -> list[Fault]:
    """Returns painted widgets without name, description or label, and tables with rows or columns without text."""
    found = [each for each in window.findChildren(QWidget) if each.window() is window and each.isVisible()]
    tables = [each for each in found if isinstance(each, QTableView)]
    return [
        *(
            Fault("is painted and not described", _title(each))
            for each in found
            if _paints(each) and not _is_described(each)
        ),
        *(Fault("has a column without a word", f"{_title(each)}") for each in tables if not all(_headers(each))),
        *(Fault("has a row without a word", f"{_title(each)}") for each in tables if not _rows_have_text(each)),
    ]


def _paints(widget: QWidget) -> bool:
    """Returns whether our own code paints the widget, unless it is a label."""
    own = any("paintEvent" in vars(each) for each in type(widget).__mro__ if not each.__module__.startswith("PySide6"))
    return own and not isinstance(widget, Text)


def _is_described(widget: QWidget) -> bool:
    if widget.accessibleDescription() or getattr(widget, "icon", None) == "":
        return True
    parent = widget.parentWidget()
    return any(_has_text(each) for place in (widget, parent) if place for each in place.findChildren(QWidget))


def _has_text(widget: QWidget) -> bool:
    """Returns whether the widget is a visible label or button with text."""
    return isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisible() and bool(widget.text().strip())


def _headers(table: QTableView) -> list[str]:
    model, direction = table.model(), Qt.Orientation.Horizontal
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    return [str(model.headerData(column, direction) or "") for column in shown]


def _rows_have_text(table: QTableView) -> bool:
    """Returns whether each row has text in its first column, which may contain icons."""
    model = table.model()
    return all(str(model.index(row, 0).data() or "").strip() for row in range(model.rowCount()))


def needs_more_than(window: QWidget, width: int, height: int) -> list[Fault]:
    """Returns a fault if the window cannot be made this small."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() <= width and least.height() <= height:
        return []
    return [Fault("does not fit", f"{window.objectName()} needs {least.width()}x{least.height()}")]


def _title(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} {name[:60]!r} {widget.width()}x{widget.height()} at {at.x()},{at.y()}"
