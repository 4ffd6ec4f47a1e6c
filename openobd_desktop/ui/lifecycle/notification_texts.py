"""The words in which the desktop is told of a session."""

from __future__ import annotations

from collections.abc import Sequence

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.core.sessions.notifications import Cause
from openobd_desktop.ui.common.session_titles import entry_title
from openobd_desktop.ui.common.translate import translator

_tr = translator("notices")
NAMED = 3
"""Sessions named at most; the rest is counted."""


def notification_title(cause: Cause, active: ActiveSession) -> str:
    """What happened, and to which session."""
    titles = {
        Cause.LINE_LOST: _tr("{session}: connection lost"),
        Cause.LINE_BACK: _tr("{session}: connected again"),
        Cause.CAR_LOST: _tr("{session}: no contact with the car"),
        Cause.CAR_BACK: _tr("{session}: contact with the car restored"),
        Cause.LIMIT_NEAR: _tr("{session}: less than 30 minutes left"),
        Cause.LIMIT_CLOSE: _tr("{session}: less than 10 minutes left"),
        Cause.RUNNING_OUT: _tr("{session}: its token is about to expire"),
        Cause.FINISH_UNSURE: _tr("{session}: the result has not been accepted yet"),
        Cause.FINISH_CONFIRMED: _tr("{session}: the result was accepted"),
        Cause.ANSWERED: _tr("{session}: the question was answered"),
    }
    return titles[cause].format(session=entry_title(active))


def notification_text(cause: Cause, active: ActiveSession) -> str:
    """What it means, or what to do."""
    if cause is Cause.RUNNING_OUT and active.phase is Phase.LOST:
        return _tr("It can no longer be controlled from here. Interrupt it so that the car does not stay occupied.")
    return {
        Cause.LINE_LOST: _tr("It reconnects automatically; until then you can hardly control the session."),
        Cause.LINE_BACK: _tr("The session stays open."),
        Cause.CAR_LOST: _tr(
            "No contact for more than 10 seconds. Ask on site about the VCI and the internet connection."
        ),
        Cause.CAR_BACK: _tr("The session stays open."),
        Cause.LIMIT_NEAR: _tr("A session may run for 4 hours. Plan to finish it."),
        Cause.LIMIT_CLOSE: _tr("A session may run for 4 hours. Finish it now."),
        Cause.RUNNING_OUT: _tr("In less than a minute, the session can no longer be controlled from here."),
        Cause.FINISH_UNSURE: _tr("The program keeps trying to send it. Do not quit the program."),
        Cause.FINISH_CONFIRMED: _tr("The session is finished."),
        Cause.ANSWERED: _tr("Open the session to read the answer."),
    }[cause]


def running_text(sessions: Sequence[ActiveSession]) -> str:
    """Which sessions go on; says that none does if there is none."""
    names = ", ".join(entry_title(active) for active in sessions[:NAMED])
    more = len(sessions) - NAMED
    if not sessions:
        return _tr("No session is running.")
    if len(sessions) == 1:
        return _tr("Still running: {session}").format(session=names)
    if more <= 0:
        return _tr("Still running: {sessions}").format(sessions=names)
    return _tr("Still running: {sessions} and {count} more").format(sessions=names, count=more)
