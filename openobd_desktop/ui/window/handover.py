"""State that the main window passes on to its replacement when the language changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QSpinBox,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.widgets.fields import ChoiceField, LineField, SecretField, TextField

Contents = dict[str, Any]
"""Contents of fields, keyed by the path to each field; must not be stored, because they include secrets."""

# The order matters, since a choice may determine which text fields are shown.
_KINDS = (QComboBox, QSpinBox, ChoiceField, LineField, TextField, QAbstractButton, QTabWidget)


def contents_of(page: QWidget, *, with_secrets: bool) -> Contents:
    """Returns the contents of all fields on ``page``, including secret fields only if ``with_secrets`` is true."""
    return {way: _read(field) for way, field in _fields(page) if with_secrets or not _is_secret(field)}


def put_back(page: QWidget, contents: Contents) -> None:
    """Fills the fields of ``page`` with ``contents`` from a page of the same kind; ignores contents that do not fit.

    Fields that already have the right content are not changed.
    """
    if not contents:
        return
    # All fields are listed before the first one is filled, because filling a field may change those that follow.
    for way, field in list(_fields(page)):
        if way in contents and _read(field) != contents[way]:
            _write(field, contents[way])


def _fields(page: QWidget) -> Iterator[tuple[str, QWidget]]:
    for kind in _KINDS:
        for field in page.findChildren(kind):
            if not _is_part(field):
                yield _way(field, page), field


def _is_part(field: QWidget) -> bool:
    """Returns whether the widget is part of another field or has no content to pass on."""
    if isinstance(field, QAbstractButton) and not field.isCheckable():
        return True
    above = field.parentWidget()
    if isinstance(above, SecretField):
        return isinstance(field, QAbstractButton)
    while above is not None:
        if isinstance(above, (ChoiceField, QComboBox)):
            return True
        above = above.parentWidget()
    return False


def _is_secret(field: QWidget) -> bool:
    return isinstance(field.parentWidget(), SecretField)


def _way(field: QWidget, page: QWidget) -> str:
    """Returns the path from ``page`` to ``field``: classes and indexes of widgets, the same for a rebuilt page."""
    steps = []
    at, parent = field, field.parentWidget()
    while at is not page and parent is not None:
        steps.append(f"{type(at).__name__}{_index(at, parent)}")
        at, parent = parent, parent.parentWidget()
    return "/".join(reversed(steps))


def _index(child: QWidget, parent: QWidget) -> int:
    # A stacked widget raises its current page, which changes the order of its children.
    if isinstance(parent, QStackedWidget):
        return parent.indexOf(child)
    return [each for each in parent.children() if type(each) is type(child)].index(child)


def _read(field: QWidget) -> Any:
    match field:
        case QComboBox():
            return field.currentData()
        case QSpinBox():
            return field.value()
        case ChoiceField():
            return field.choice
        case LineField():
            return field.text()
        case TextField():
            return field.toPlainText()
        case QAbstractButton():
            return field.isChecked()
        case QTabWidget():
            return field.currentIndex()
    raise TypeError(type(field).__name__)


def _write(field: QWidget, content: Any) -> None:
    match field:
        case QComboBox():
            if (place := field.findData(content)) >= 0:
                field.setCurrentIndex(place)
        case QSpinBox():
            field.setValue(content)
        case ChoiceField():
            field.choose_again(content)
        case LineField():
            field.setText(content)
        case TextField():
            field.setPlainText(content)
        case QAbstractButton():
            field.setChecked(content)
        case QTabWidget():
            field.setCurrentIndex(content)


class SideWindow(Struct, frozen=True):
    """State of an open side window.

    Attributes:
        name: The object name of the window.
        geometry: The position and size, in Qt's format.
        contents: The contents of the fields, without secrets.
    """

    name: str
    geometry: QByteArray
    contents: Contents


class SideWindows:
    """Windows that can be open beside the main window: the log and the mechanic's screen."""

    def __init__(self, context: AppContext, window: QWidget, log_window: Callable[[], QDialog]) -> None:
        """Sets the main window; ``log_window`` is a function that returns the log dialog, creating it if necessary."""
        self._context = context
        self._window = window
        self._makers: dict[str, Callable[[], QDialog | None]] = {
            "logDialog": log_window,
            "mechanicDialog": self._mechanic_window,
        }

    def saved(self) -> tuple[SideWindow, ...]:
        """Returns the state of the side windows that are open."""
        dialogs = self._window.findChildren(QDialog)
        shown = [each for each in dialogs if each.objectName() in self._makers and each.isVisible()]
        return tuple(
            SideWindow(each.objectName(), each.saveGeometry(), contents_of(each, with_secrets=False)) for each in shown
        )

    def reopen(self, former: tuple[SideWindow, ...]) -> None:
        """Reopens the windows whose states ``saved`` has returned for the previous window, without activating them."""
        for each in former:
            dialog = self._makers[each.name]()
            if dialog is None:
                continue
            dialog.restoreGeometry(each.geometry)
            # The fields are filled twice, since a choice may reveal more fields.
            for _ in range(2):
                put_back(dialog, each.contents)
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            dialog.show()
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    def _mechanic_window(self) -> QDialog | None:
        from openobd_desktop.ui.mechanic.window import mechanic_window

        return mechanic_window(self._context, self._window)
