"""Hint that explains why a table is empty and offers actions that may fill it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.focus import holds_focus

_FOLLOWED = frozenset(
    {
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
    }
)
ROOM = 176
"""Height in pixels below which the icon is hidden; it is also hidden if the text needs the space."""
SPACING, TIGHT = 8, 2
"""Pixels between the parts, with and without the icon."""


class Hint(Struct, frozen=True):
    """Content of a hint: why a table is empty, and what the user can do about it.

    Attributes:
        icon: The name of the icon.
        title: The reason in a few words; empty if the text is sufficient.
        text: The reason, or what the user can do, in a sentence.
        actions: The labels and callbacks of the buttons; the first is the main button.
        has_main: Whether there is a main button; False if the page already has one.
    """

    icon: str
    title: str
    text: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()
    has_main: bool = True


class EmptyState(QWidget):
    """Widget that shows a hint in the middle of an empty area.

    The object names of its labels begin with ``name``, which must be unique in the window. Inside a table, screen
    readers find only cells, so the hint is a sibling of the table and covers it.
    """

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "empty", over: QAbstractItemView | None = None
    ) -> None:
        """Builds an empty hint, which covers the table ``over``, if given."""
        super().__init__(parent or over)
        self._has_hint = False
        self._over = over
        if over is not None:
            follower = _Follower(over, self)
            # The viewport is resized after the table's own resize event.
            for watched in (over, over.viewport()):
                watched.installEventFilter(follower)
        self._icon = Icon(size=40)
        self._title = Text(name=f"{name}Title", role="heading")
        self._text = Text(name=f"{name}Text", role="muted", wrap=True)
        self._buttons = QHBoxLayout()
        self._shown: Hint | None = None
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hides the icon, and moves the rest together, if there is not enough room for both the icon and the text."""
        layout = self.layout()
        if layout is None:
            return
        title = self._title.sizeHint().height() if self._title.text() else 0
        words = title + self._text.heightForWidth(layout.contentsRect().width())
        below = self._buttons.sizeHint().height()
        margins, gaps = layout.contentsMargins(), 4 * SPACING + 8
        needed = self._icon.height() + words + below + gaps + margins.top() + margins.bottom()
        has_room = self.height() >= max(ROOM, needed)
        self._icon.setVisible(has_room)
        layout.setSpacing(SPACING if has_room else TIGHT)

    def reposition(self) -> None:
        """Moves the hint over the table, and makes it a child of the table's parent."""
        table = self._over
        if table is None:
            return
        parent = table.parentWidget()
        while isinstance(parent, QSplitter):
            # A splitter would treat the hint as one of its parts.
            parent = parent.parentWidget()
        if parent is not None and parent is not self.parentWidget():
            self.setParent(parent)
        area, ground = table.viewport(), parent or table
        self.setGeometry(QRect(area.mapTo(ground, QPoint(0, 0)), area.size()))
        self.setVisible(self._has_hint and (parent is None or table.isVisibleTo(parent)))
        self.raise_()

    def show_hint(self, hint: Hint | None) -> None:
        """Shows ``hint``, or hides the widget if it is None; replaces the buttons only if the hint has changed."""
        goes = hint is None or self._shown is None or not _same(hint, self._shown)
        if goes and self._over is not None and holds_focus(self):
            # Qt would otherwise move the focus to the next control, which may be a button.
            self._over.setFocus()
        self._has_hint = hint is not None
        if self._over is None:
            self.setVisible(self._has_hint)
        else:
            self.reposition()
        if hint is None:
            # The page may have a button with the same name.
            self._shown = None
            self._remove_buttons()
        if hint is None or (self._shown is not None and _same(hint, self._shown)):
            return
        self._shown = hint
        self._icon.show_icon(hint.icon, Tone.NEUTRAL)
        self._title.setText(hint.title)
        self._title.setVisible(bool(hint.title))
        self._text.setText(hint.text)
        self._replace_buttons(hint)
        self._fit()

    def _remove_buttons(self) -> None:
        while item := self._buttons.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _replace_buttons(self, hint: Hint) -> None:
        self._remove_buttons()
        for place, (text, do) in enumerate(hint.actions):
            button = QPushButton(text)
            button.setAccessibleName(text)
            button.setProperty("kind", "primary" if place == 0 and hint.has_main else "")
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._buttons.addWidget(button)
            button.show()
        if self._over is not None:
            before: QWidget = self._over
            for place in range(self._buttons.count()):
                item = self._buttons.itemAt(place)
                after = item.widget() if item is not None else None
                if after is not None and after.window() is before.window():
                    QWidget.setTabOrder(before, after)
                    before = after


class _Follower(QObject):
    """Event filter that repositions the hint when its table changes."""

    def __init__(self, table: QAbstractItemView, hint: EmptyState) -> None:
        super().__init__(table)
        self._table = table
        self._hint = hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A visible table hides itself while Qt is destroying it. An exception at that point would crash the program as
        # it exits.
        if event.type() in _FOLLOWED and isValid(self._hint) and isValid(self._table):
            self._hint.reposition()
        return False


def _same(one: Hint, other: Hint) -> bool:
    def face(hint: Hint) -> tuple[str, str, str, bool, tuple[str, ...]]:
        return (hint.icon, hint.title, hint.text, hint.has_main, tuple(text for text, _do in hint.actions))

    return face(one) == face(other)
