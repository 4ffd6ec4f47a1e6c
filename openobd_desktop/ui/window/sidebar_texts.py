"""Texts of the sidebar's entries."""

from __future__ import annotations

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.ui.common.labels import phase_label
from openobd_desktop.ui.common.session_titles import entry_title
from openobd_desktop.ui.common.times import duration, remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.session.reading import age_tone, is_running_out, session_age, token_left_text, token_tone
from openobd_desktop.ui.tabs.connection.texts import health_text, health_tone, is_late
from openobd_desktop.ui.window.sidebar_entry import EntryTexts

_tr = translator("sidebar")
_WORST_FIRST = (Tone.BAD, Tone.WARN, Tone.GOOD, Tone.INFO, Tone.NEUTRAL)


def entry_texts(active: ActiveSession, now: float) -> EntryTexts:
    """What the entry of ``active`` says at ``now`` seconds since 1970 by the service's clock."""
    age = session_age(active, now)
    tones = (_phase_tone(active), health_tone(active), token_tone(active))
    tone = Tone.NEUTRAL if active.phase is Phase.ENDED else next(tone for tone in _WORST_FIRST if tone in tones)
    if warns := active.services.vehicle.warns:
        tone = Tone.BAD
    health = _tr("connection: {connection}; token: {token}").format(
        connection=health_text(active), token=token_left_text(active)
    )
    return EntryTexts(
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
    if active.send_error is not None:
        return _tr("{left} left").format(left=remaining(active.keeper.left))
    if active.phase is Phase.RECONNECTING:
        return _tr("disconnected")
    if token_tone(active) is not Tone.GOOD:
        return _tr("token overdue")
    return _connection_mark(active)


def _connection_mark(active: ActiveSession) -> str:
    reading = active.reading
    if not active.monitor_offered:
        return _tr("no monitoring")
    if reading is None or is_late(active):
        return _tr("no data")
    if not reading.connected:
        return _tr("no contact")
    return _tr("healthy") if reading.healthy else _tr("unhealthy")


def _state_word(active: ActiveSession) -> str:
    """The phase; in the last minute of its token what is left of that says more."""
    if active.phase is Phase.FINISHING and active.send_error is not None:
        return _tr("result pending")
    if is_running_out(active):
        return _tr("token {left} left").format(left=remaining(active.keeper.left))
    return phase_label(active)


def _phase_tone(active: ActiveSession) -> Tone:
    return {Phase.LOST: Tone.BAD, Phase.RECONNECTING: Tone.WARN}.get(active.phase, Tone.NEUTRAL)
