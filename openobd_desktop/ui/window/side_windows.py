"""Windows that stand beside the main window, carried over to the next one when the language changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDialog, QWidget

from openobd_desktop.ui.window.unsent import Contents, contents_of, put_back


@dataclass(frozen=True, slots=True)
class Beside:
    """One such window: its object name, its place and size, and what stands in its fields."""

    name: str
    geometry: QByteArray
    contents: Contents


def beside(window: QWidget, names: Mapping[str, object]) -> tuple[Beside, ...]:
    """How those of ``names`` that are open beside ``window`` stand."""
    found = [each for each in window.findChildren(QDialog) if each.objectName() in names and each.isVisible()]
    return tuple(
        Beside(each.objectName(), each.saveGeometry(), contents_of(each, with_secrets=False)) for each in found
    )


def open_again(former: tuple[Beside, ...], makers: Mapping[str, Callable[[], QDialog | None]]) -> None:
    """Opens what ``beside`` gave by the maker of its name, behind the window that is in use."""
    for each in former:
        dialog = makers[each.name]()
        if dialog is None:
            continue
        dialog.restoreGeometry(each.geometry)
        # What is chosen may bring other fields, which are there the second time.
        for _ in range(2):
            put_back(dialog, each.contents)
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        dialog.show()
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
