"""The state of a session as an icon before its word, in table cells and elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from openobd_desktop.domain.session import SessionEntry, SessionState
from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.tone import Tone, foreground
from openobd_desktop.ui.tables.row_hover import RowHover, light_row

ICON = 16

_LOOKS = {
    SessionState.AVAILABLE: ("state-available", Tone.INFO),
    SessionState.ACTIVE: ("state-active", Tone.GOOD),
    SessionState.FINISHED: ("state-finished", Tone.NEUTRAL),
    SessionState.INTERRUPTED: ("state-interrupted", Tone.WARN),
    SessionState.FAILED: ("state-failed", Tone.BAD),
    SessionState.UNKNOWN: ("state-unknown", Tone.WARN),
}


def state_look(state: SessionState) -> tuple[str, Tone]:
    """The icon and the tone of a state; each state has an icon of its own."""
    return _LOOKS[state]


class StateDelegate(QStyledItemDelegate):
    """Adds the icon when a cell is painted, since its colour depends on the palette of that moment.

    The session is read from the model's ``role``.
    """

    def __init__(self, role: int, hover: RowHover | None = None) -> None:
        super().__init__()
        self._role = role
        self._hover = hover

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if self._hover is not None:
            light_row(option, index, self._hover.row)
        entry = index.data(self._role)
        if not isinstance(entry, SessionEntry):
            return
        name, tone = state_look(entry.session.state)
        colour = foreground(tone, option.palette)
        option.icon = _icon(tinted(name, colour, ICON, 2.0))
        option.decorationSize = QSize(ICON, ICON)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _icon(pixmap: QPixmap) -> QIcon:
    """The same picture whether selected or not; left to itself Qt would wash it out."""
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made
