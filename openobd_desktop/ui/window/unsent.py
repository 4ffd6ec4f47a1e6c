"""Contents of a page's fields, carried over to the same page of a new window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from openobd_desktop.ui.history.date_range import DateRange
from openobd_desktop.ui.widgets.fields import LineField, TextField
from openobd_desktop.ui.widgets.secret_field import SecretField

Contents = dict[str, Any]
"""What each field holds, by its way through the page; a secret is in it as it was typed, so nobody may keep it."""

# What is chosen decides what a text belongs to.
_KINDS = (QComboBox, QSpinBox, DateRange, LineField, TextField, QAbstractButton, QTabWidget)


def contents_of(page: QWidget, *, with_secrets: bool) -> Contents:
    """What stands in the fields of ``page``."""
    return {way: _read(field) for way, field in _fields(page) if with_secrets or not _is_secret(field)}


def put_back(page: QWidget, contents: Contents) -> None:
    """Fills the fields of ``page`` with what ``contents_of`` gave for one of its kind; what does not fit is left out.

    A field that holds it already is left alone.
    """
    # Buttons of a group, and fields that follow others, must not change what has not been filled yet.
    for way, field in list(_fields(page)):
        if way in contents and _read(field) != contents[way]:
            _write(field, contents[way])


def _fields(page: QWidget) -> Iterator[tuple[str, QWidget]]:
    for kind in _KINDS:
        for field in page.findChildren(kind):
            if not _is_part(field):
                yield _way(field, page), field


def _is_part(field: QWidget) -> bool:
    """It is a part of another field, or nothing is to be typed or chosen in it."""
    if isinstance(field, QAbstractButton) and not field.isCheckable():
        return True
    above = field.parentWidget()
    if isinstance(above, SecretField):
        return isinstance(field, QAbstractButton)
    while above is not None:
        if isinstance(above, (DateRange, QComboBox)):
            return True
        above = above.parentWidget()
    return False


def _is_secret(field: QWidget) -> bool:
    return isinstance(field.parentWidget(), SecretField)


def _way(field: QWidget, page: QWidget) -> str:
    """Class and number of each widget from ``page`` down to ``field``, which both pages have been built with."""
    steps = []
    at, parent = field, field.parentWidget()
    while at is not page and parent is not None:
        alike = [child for child in parent.children() if type(child) is type(at)]
        steps.append(f"{type(at).__name__}{alike.index(at)}")
        at, parent = parent, parent.parentWidget()
    return "/".join(reversed(steps))


def _read(field: QWidget) -> Any:
    match field:
        case QComboBox():
            return field.currentData()
        case QSpinBox():
            return field.value()
        case DateRange():
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
        case DateRange():
            field.choose_again(content)
        case LineField():
            field.setText(content)
        case TextField():
            field.setPlainText(content)
        case QAbstractButton():
            field.setChecked(content)
        case QTabWidget():
            field.setCurrentIndex(content)
