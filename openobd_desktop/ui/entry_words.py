"""What the sidebar says of an open session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.active import ActiveSession, Phase
from openobd_desktop.core.ports import Clock
from openobd_desktop.ui.panels.connection_words import health_text, health_tone
from openobd_desktop.ui.panels.reading import is_running_out, session_age, token_left_text, token_tone
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


def entry_words(active: ActiveSession, clock: Clock) -> EntryWords:
    """What the entry of ``active`` says now."""
    age = session_age(active, clock.now())
    tones = (_phase_tone(active), health_tone(active), token_tone(active))
    tone = Tone.NEUTRAL if active.phase is Phase.ENDED else next(tone for tone in _WORST_FIRST if tone in tones)
    health = _tr("connection: {connection}; token: {token}").format(
        connection=health_text(active), token=token_left_text(active)
    )
    return EntryWords(
        ticket=entry_title(active),
        state=_state_word(active),
        age="" if age is None else duration(age),
        tone=tone,
        health=health,
    )


def _state_word(active: ActiveSession) -> str:
    """The phase; in the last minute of its token what is left of that says more."""
    if is_running_out(active):
        return _tr("token {left} left").format(left=remaining(active.keeper.left))
    return phase_word(active)


def _phase_tone(active: ActiveSession) -> Tone:
    return {Phase.LOST: Tone.BAD, Phase.RECONNECTING: Tone.WARN}.get(active.phase, Tone.NEUTRAL)
