"""Names by which a program finds a widget belong to the page that is shown: there are several of one kind."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class PageNames:
    """Adds a suffix to the object names below a page while it is hidden behind another one.

    Without it a window with five sessions would have five labels called ``sessionState``.
    """

    def __init__(self, page: QWidget, suffix: str) -> None:
        self._page = page
        self._suffix = f" of {suffix}"

    def give(self) -> None:
        """The page is shown: its names are the plain ones."""
        for widget in self._named():
            widget.setObjectName(widget.objectName().removesuffix(self._suffix))

    def take(self) -> None:
        """The page is hidden: its names carry the suffix."""
        for widget in self._named():
            if not widget.objectName().endswith(self._suffix):
                widget.setObjectName(widget.objectName() + self._suffix)

    def _named(self) -> list[QWidget]:
        inner = [each for each in self._page.findChildren(QWidget) if not each.objectName().startswith("qt_")]
        return [each for each in (self._page, *inner) if each.objectName() and not each.isWindow()]
