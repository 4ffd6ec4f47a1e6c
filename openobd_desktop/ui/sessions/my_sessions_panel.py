"""Upper part of the Sessions page: its heading, and the cards of the open sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs
from openobd_desktop.ui.look.text import ElidedLabel, Text
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.ui.sessions.my_sessions import MySessions

ROWS_OF_CARDS = ((560, 1), (760, 2))
"""Page heights in pixels, each with the number of rows of cards visible below that height; taller pages show three."""


class MySessionsPanel(QWidget):
    """Heading with the button that starts a session, and the cards of the open sessions, or a line if there are none.

    Attributes:
        cards: The cards; None until the first session is open.
    """

    def __init__(self, context: AppContext, start: BusyButton, margin: int, parent: QWidget | None = None) -> None:
        """Builds the panel with the button ``start``; ``margin`` is the space in pixels after the heading."""
        super().__init__(parent)
        self._context = context
        self.cards: MySessions | None = None
        self._none = ElidedLabel(role="muted")
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, margin, 0)
        heading.setSpacing(12)
        heading.addWidget(Text(self.tr("My sessions"), name="pageTitle", role="title"))
        heading.addWidget(self._none, 1)
        # The page must not move when the button is hidden.
        policy = start.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        start.setSizePolicy(policy)
        heading.addWidget(start)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(heading)

    def refresh(self, height: int, *, least: int, has_hint: bool) -> None:
        """Shows the current state; ``height`` is the page's height in pixels, which limits the rows of cards.

        If the page is less than ``least`` pixels high, no cards are shown. If ``has_hint`` is true, because the table
        shows a hint, the line saying that no session is open stays empty.
        """
        sessions = self._context.service.open_sessions
        can_start = not SessionVerbs(self._context).why_not_start()
        none = self.tr("No session is open. Start one on a ticket.") if can_start else self.tr("No session is open.")
        self._none.setText("" if sessions or has_hint else none)
        if sessions and self.cards is None:
            # Imported when the first session is opened, so that the import does not delay the first list.
            from openobd_desktop.ui.sessions.my_sessions import MySessions

            self.cards = MySessions(self._context, self)
            self._column.addWidget(self.cards)
        if self.cards is not None:
            self.cards.setVisible(bool(sessions) and height >= least)
            self.cards.show_rows(next((rows for limit, rows in ROWS_OF_CARDS if height < limit), 3))
            self.cards.refresh()
