"""What a session is about, as a headline."""

from __future__ import annotations

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("subject")
WHOLE = 12
"""Characters up to which the id of a connector is shown whole: the numbers of older hardware."""


def subject_text(ticket: str, connector: str) -> str:
    """The ticket, or the connector of a development session, or that neither is known here."""
    if ticket:
        return _tr("Ticket {number}").format(number=one_line(ticket, 40))
    if connector:
        shown = one_line(connector, 60)
        return _tr("Connector {id}, not charged").format(id=shown if len(shown) <= WHOLE else f"{shown[:4]}…")
    return _tr("Ticket not known here")
