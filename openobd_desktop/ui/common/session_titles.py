"""Titles of open sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.labels import ticket_label
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("sidebar")


def entry_title(active: ActiveSession) -> str:
    """The ticket or connector; the id for a session claimed from the list, whose ticket nobody knows here."""
    if active.origin.ticket:
        return _tr("Ticket {number}").format(number=one_line(active.origin.ticket, 40))
    if active.origin.connector:
        return ticket_label("", active.origin.connector)
    return _tr("Session {id}").format(id=one_line(active.id, 8))


def entry_titles(sessions: Iterable[ActiveSession]) -> dict[str, str]:
    """The titles of the sessions by their ids, each of them different: a ticket may have had several sessions."""
    titles = {active.id: entry_title(active) for active in sessions}
    count = Counter(titles.values())
    return {
        session_id: title
        if count[title] == 1
        else _tr("{session} …{end}").format(session=title, end=one_line(session_id[-4:], 4))
        for session_id, title in titles.items()
    }
