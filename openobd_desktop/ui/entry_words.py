"""What the sidebar says of an open session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.active import ActiveSession, Phase
from openobd_desktop.ui.panels.connection_words import health_text, health_tone, is_late
from openobd_desktop.ui.panels.reading import age_tone, is_running_out, session_age, token_left_text, token_tone
from openobd_desktop.ui.text import one_line
from openobd_desktop.ui.times import duration, remaining
from openobd_desktop.ui.widgets.session_entry import EntryWords
from openobd_desktop.ui.widgets.tone import Tone
from openobd_desktop.ui.words import phase_word, ticket_word

_WORST_FIRST = (Tone.BAD, Tone.WARN, Tone.GOOD, Tone.INFO, Tone.NEUTRAL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sidebar", text)


def entry_title(active: ActiveSession) -> str:
    """The ticket or connector; the id for a session claimed from the list, whose ticket nobody knows here."""
    if active.origin.ticket:
        return _tr("Ticket {number}").format(number=one_line(active.origin.ticket, 40))
    if active.origin.connector:
        return ticket_word("", active.origin.connector)
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


def entry_words(active: ActiveSession, now: float) -> EntryWords:
    """What the entry of ``active`` says at ``now`` seconds since 1970 by the service's clock."""
    age = session_age(active, now)
    tones = (_phase_tone(active), health_tone(active), token_tone(active))
    tone = Tone.NEUTRAL if active.phase is Phase.ENDED else next(tone for tone in _WORST_FIRST if tone in tones)
    if warns := active.inside.vehicle.warns:
        tone = Tone.BAD
    health = _tr("connection: {connection}; token: {token}").format(
        connection=health_text(active), token=token_left_text(active)
    )
    return EntryWords(
        ticket=entry_title(active),
        state=_state_word(active),
        age="" if age is None else duration(age),
        tone=tone,
        health=health,
        mark=_tr("wrong car") if warns else _mark(active),
        age_tone=age_tone(active, age),
    )


def _mark(active: ActiveSession) -> str:
    """The worst of token and connection in a word or two; empty once the session has ended."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return ""
    if active.phase is Phase.LOST:
        return _tr("no token")
    if active.unsent is not None:
        return _tr("{left} left").format(left=remaining(active.keeper.left))
    if active.phase is Phase.RECONNECTING:
        return _tr("disconnected")
    if token_tone(active) is not Tone.GOOD:
        return _tr("token overdue")
    return _connection_mark(active)


def _connection_mark(active: ActiveSession) -> str:
    reading = active.connection
    if not active.monitor_offered:
        return _tr("no monitoring")
    if reading is None or is_late(active):
        return _tr("no data")
    if not reading.connected:
        return _tr("no contact")
    return _tr("healthy") if reading.healthy else _tr("unhealthy")


def _state_word(active: ActiveSession) -> str:
    """The phase; in the last minute of its token what is left of that says more."""
    if active.phase is Phase.FINISHING and active.unsent is not None:
        return _tr("result pending")
    if is_running_out(active):
        return _tr("token {left} left").format(left=remaining(active.keeper.left))
    return phase_word(active)


def _phase_tone(active: ActiveSession) -> Tone:
    return {Phase.LOST: Tone.BAD, Phase.RECONNECTING: Tone.WARN}.get(active.phase, Tone.NEUTRAL)
