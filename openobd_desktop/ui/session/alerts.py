"""Messages about open sessions, especially expiring tokens and requests for help, and about handovers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.journal import Note
from openobd_desktop.errors import TokenLost
from openobd_desktop.ui.common.labels import WHO_LIMIT, title_with_vehicle
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.messages.board import Offer, interrupt_offer

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("alerts")


SHOWN = (Cause.WRONG_CAR, Cause.ASSISTANCE, Cause.ENDED_ELSEWHERE)
"""Causes that are shown as messages regardless of the current page; others appear only in the sidebar, the tray and the
session's page.
"""


HANDED_OVER_SHOWN = 5
"""Maximum number of messages about handed-over tickets; the sidebar shows the number of all such tickets."""


class SessionAlerts:
    """Alerts about the open sessions; each alert is cleared when it no longer applies.

    ``place`` returns the current page: the name of a page or the ID of a session.
    """

    def __init__(self, context: AppContext, place: Callable[[], str] = lambda: "") -> None:
        self._place = place
        self._attention: dict[tuple[str, Cause], bool] = {}
        """Whether each alert about a session that needs attention was shown on that session's page."""
        self._handed_over: dict[str, str] = {}
        """The label of the next step offered with each handover shown, keyed by the ID of the handover's note."""
        self._service = context.service
        self._actions = context.actions
        self._messages = context.messages
        self._shown: dict[str, Phase] = {}

    def refresh(self) -> None:
        """Shows new alerts and clears those that no longer apply."""
        sessions = self._service.open_sessions
        for active in sessions:
            self._refresh_one(active)
        for gone in self._shown.keys() - {active.id for active in sessions}:
            self._clear(gone)
        self._refresh_attention()
        self._refresh_handed_over()

    def show_handed_over(self) -> None:
        """Shows the tickets handed over by colleagues again, unless they have been acknowledged."""
        self._handed_over.clear()
        self._refresh_handed_over()

    def _refresh_handed_over(self) -> None:
        wanted = {note.id: note for note in self._service.attention.handed_over[:HANDED_OVER_SHOWN]}
        for gone in self._handed_over.keys() - wanted.keys():
            del self._handed_over[gone]
            self._messages.clear(handed_over_cause(gone))
        for note in wanted.values():
            step = self._next_step(note.ticket)
            if self._handed_over.get(note.id) != step.text:
                self._handed_over[note.id] = step.text
                self._show_handed_over(note, step)

    def _show_handed_over(self, note: Note, step: Offer) -> None:
        def acknowledge() -> None:
            self._actions.run(self._service.notes.acknowledge, note, owner=self._messages)

        what = _tr("{colleague} has handed ticket {ticket} over to you.").format(
            colleague=one_line(note.who, WHO_LIMIT), ticket=one_line(note.ticket, 40)
        )
        self._messages.ask(
            what,
            one_line(note.text),
            cause=handed_over_cause(note.id),
            offer=step,
            also=Offer(_tr("Acknowledge"), acknowledge),
            third=Offer(_tr("Show in history"), lambda: self._messages.show_in_history(note.ticket)),
        )

    def _next_step(self, ticket: str) -> Offer:
        """Returns an offer to open the running session on a ticket, or to start a session if none is running."""
        messages = self._messages
        active = next((one for one in self._service.open_sessions if one.origin.ticket == ticket), None)
        running = self._service.store.running_on(ticket)
        if active is not None or running is not None:
            session_id = active.id if active is not None else running.id if running is not None else ""
            return Offer(_tr("Go to session"), lambda: messages.go_to(session_id))
        return Offer(_tr("Start session on ticket"), lambda: messages.start(ticket))

    def _refresh_attention(self) -> None:
        here = self._place()
        wanted = {
            (active.id, each.cause): active
            for active in self._service.open_sessions
            for each in self._service.attention.unseen(active.id)
            if each.cause is Cause.ASSISTANCE or (each.cause in SHOWN and active.id != here)
        }
        for session_id, cause in self._attention.keys() - wanted.keys():
            del self._attention[session_id, cause]
            self._messages.clear(attention_cause(session_id, cause))
        for (session_id, cause), active in wanted.items():
            if self._attention.get((session_id, cause)) is not (session_id == here):
                self._attention[session_id, cause] = session_id == here
                self._show_attention(active, cause, is_here=session_id == here)

    def _show_attention(self, active: ActiveSession, cause: Cause, *, is_here: bool) -> None:
        go_there = Offer(_tr("Go to session"), lambda: self._messages.go_to(active.id))
        acknowledge = Offer(_tr("Acknowledge"), partial(self._service.attention.acknowledge, active, cause))
        what, meaning, advice = _texts(cause, active)
        self._messages.warn(
            what.format(session=title_with_vehicle(active)),
            meaning,
            advice,
            cause=attention_cause(active.id, cause),
            offer=acknowledge if is_here else go_there,
        )

    def _refresh_one(self, active: ActiveSession) -> None:
        from openobd_desktop.ui.session.status_texts import is_running_out

        running_out, lost = is_running_out(active), active.phase is Phase.LOST
        if not running_out and not lost:
            self._clear(active.id)
        elif self._shown.get(active.id) is not active.phase:
            already_warned = running_out and active.id in self._shown
            self._shown[active.id] = active.phase
            if lost:
                self._show_lost(active)
            elif not already_warned:
                self._warn(active)

    def _clear(self, session_id: str) -> None:
        if self._shown.pop(session_id, None) is not None:
            self._messages.clear(token_cause(session_id))

    def _show_lost(self, active: ActiveSession) -> None:
        self._messages.show_error(
            active.error or TokenLost(),
            about=title_with_vehicle(active),
            cause=token_cause(active.id),
            offer=interrupt_offer(self._messages, active.id),
            urgent=True,
        )

    def _warn(self, active: ActiveSession) -> None:
        self._messages.warn(
            _tr("{session}: the session token expires in less than a minute.").format(
                session=title_with_vehicle(active)
            ),
            _tr("Once the token has expired, the session can no longer be controlled from this PC."),
            _advice(active),
            cause=token_cause(active.id),
        )


def handed_over_cause(note_id: str) -> str:
    """Returns the ``cause`` that identifies the message about a ticket handed over by a colleague."""
    return f"handover {note_id}"


def attention_cause(session_id: str, cause: Cause) -> str:
    """Returns the ``cause`` that identifies the message about a reason why a session needs attention."""
    return f"{cause.value} in {session_id}"


def token_cause(session_id: str) -> str:
    """Returns the ``cause`` that identifies messages about a session's token, so that they can be cleared."""
    return f"token of {session_id}"


def _advice(active: ActiveSession) -> str:
    if active.phase is Phase.FINISHING:
        return _tr("Connection lost; the result will be sent as soon as the connection is restored.")
    if active.error is not None:
        return _tr(
            "Connection lost; the program will reconnect automatically. Finish the session as soon as the "
            "connection is restored."
        )
    return _tr("The token could not be renewed. Finish the session now if the work is done.")


def _texts(cause: Cause, active: ActiveSession) -> tuple[str, str, str]:
    """Returns what happened, what it means and what the operator should do; ``{session}`` stands for the session."""
    from openobd_desktop.ui.session.status_texts import ended_text

    return {
        Cause.ASSISTANCE: (
            _tr("{session}: the mechanic is asking for assistance."),
            _tr("Once the session has ended, you will no longer be able to help."),
            _tr("Contact the mechanic before you finish."),
        ),
        Cause.WRONG_CAR: (
            _tr("{session}: the connector is in another car."),
            _tr("The VIN read from the car differs from the VIN on the ticket."),
            _tr("Stop until you know which car it is."),
        ),
        Cause.ENDED_ELSEWHERE: (
            _tr("{session}: the session has ended."),
            " ".join(ended_text(active).text.splitlines()),
            _tr("Ask your colleagues what happened."),
        ),
    }[cause]
