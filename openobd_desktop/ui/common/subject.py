"""What a session is about, as a headline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.ui.look.text import one_line

WHOLE = 12
"""Characters up to which the id of a connector is shown whole: the numbers of older hardware."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("subject", text)


def subject_text(ticket: str, connector: str) -> str:
    """The ticket, or the connector of a development session, or that neither is known here."""
    if ticket:
        return _tr("Ticket {number}").format(number=one_line(ticket, 40))
    if connector:
        shown = one_line(connector, 60)
        return _tr("Connector {id}, not charged").format(id=shown if len(shown) <= WHOLE else f"{shown[:4]}…")
    return _tr("Ticket not known here")
