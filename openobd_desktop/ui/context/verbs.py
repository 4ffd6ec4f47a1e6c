"""Actions on a session, and the reasons why some of the actions are currently not possible."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import SessionEntry, SessionState
from openobd_desktop.errors import LoginError, Unreachable
from openobd_desktop.ui.common.labels import state_label
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("verbs")


class Verb(Enum):
    """Action that a user can perform on a session; the actions are in the order of the *Session* menu."""

    OPEN = "open"
    CLAIM = "claim"
    FINISH = "finish"
    INTERRUPT = "interrupt"
    AGAIN = "start again"


class SessionVerbs:
    """Rules for the actions on sessions, shared by buttons, menus and the command palette."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._rules: dict[Verb, Callable[[SessionEntry], str]] = {
            Verb.OPEN: self._why_not_open,
            Verb.CLAIM: self._why_not_claim,
            Verb.FINISH: self._why_not_finish,
            Verb.INTERRUPT: self._why_not_interrupt,
            Verb.AGAIN: self._why_not_again,
        }

    def entry(self, session_id: str) -> SessionEntry | None:
        """Returns the entry of a session that is in the list or open on this PC, or None if there is none."""
        listed = self._context.service.store.get(session_id)
        active = self._context.service.open_session(session_id)
        if active is None or (listed is not None and listed.ticket):
            return listed
        return SessionEntry(active.session, ticket=active.origin.ticket, connector=active.origin.connector)

    def why_not(self, verb: Verb, entry: SessionEntry | None) -> str:
        """Returns the reason why ``verb`` is not possible for the session, or "" if this action is possible."""
        return _tr("Select one session.") if entry is None else self._rules[verb](entry)

    def why_not_write(self) -> str:
        """Returns the reason why no requests can currently be sent to the service, or "" if requests can be sent."""
        error = self._context.service.status.error
        if isinstance(error, LoginError):
            return _tr("The service has refused the login, so nothing can be sent.")
        if isinstance(error, Unreachable):
            return _tr("The service cannot be reached, so nothing can be sent.")
        return ""

    def why_not_start(self) -> str:
        """Returns the reason why no session can currently be started, or an empty string if one can be started."""
        if self._context.profiles.current is None:
            return _tr("Log in with a profile or start the demo first.")
        return self.why_not_write()

    def do(self, verb: Verb, entry: SessionEntry | None, busy: BusyButton | None = None) -> None:
        """Performs an action or, since the session may have changed in the meantime, explains why that is not possible.

        Args:
            verb: The action.
            entry: The session; None unless exactly one is selected.
            busy: The button to disable during a claim.
        """
        entry = self._context.service.store.get(entry.id) or entry if entry else None
        if reason := self.why_not(verb, entry):
            self._context.messages.show(reason)
        elif entry is not None:
            self._run(verb, entry, busy)

    def _run(self, verb: Verb, entry: SessionEntry, busy: BusyButton | None) -> None:
        commands = self._context.session_commands
        match verb:
            case Verb.OPEN:
                commands.open(entry.id)
            case Verb.CLAIM:
                commands.claim(entry.id, busy)
            case Verb.FINISH:
                commands.finish(entry.id)
            case Verb.INTERRUPT:
                commands.interrupt(entry.id)
            case Verb.AGAIN:
                commands.start_again(entry.ticket, entry.connector)

    def _active(self, entry: SessionEntry) -> ActiveSession | None:
        return self._context.service.open_session(entry.id)

    def _why_not_open(self, entry: SessionEntry) -> str:
        if self._active(entry) is None:
            return _tr("This session is not open on this PC. Only the PC that claimed a session can show its page.")
        return ""

    def _why_not_claim(self, entry: SessionEntry) -> str:
        if self._active(entry) is not None:
            return _tr("This session is already open on this PC.")
        if entry.session.state is not SessionState.AVAILABLE:
            text = _tr("Only an available session can be claimed; this one is {state}.")
            return text.format(state=state_label(entry.session))
        return self.why_not_write()

    def _why_not_finish(self, entry: SessionEntry) -> str:
        active = self._active(entry)
        if entry.session.state.is_final or (active is not None and active.phase is Phase.ENDED):
            return _tr("This session has already ended.")
        if active is None:
            return _tr("Only the PC that claimed a session can send its result.")
        return why_not_finish(active.phase)

    def _why_not_interrupt(self, entry: SessionEntry) -> str:
        active = self._active(entry)
        if entry.session.state.is_final or (active is not None and active.phase is Phase.ENDED):
            return _tr("This session has already ended.")
        return self.why_not_write()

    def _why_not_again(self, entry: SessionEntry) -> str:
        is_known = entry.ticket or entry.connector
        return self.why_not_start() if is_known else _tr("The ticket number of this session is not known.")


def why_not_finish(phase: Phase) -> str:
    """Returns the reason why an open session that has not ended cannot be finished, or an empty string if it can."""
    if phase is Phase.LOST:
        return _tr("The session token has expired: a result can no longer be sent.")
    # While the result is being sent, the feedback form can be reopened.
    return "" if phase is not Phase.CLAIMING else _tr("The session has not been claimed yet.")


def allow(action: QAction, why_not: str, help_text: str = "") -> None:
    """Enables the menu entry ``action``, or disables it and explains why if ``why_not`` is not empty."""
    action.setEnabled(not why_not)
    action.setToolTip(tip(why_not or help_text))
    action.setStatusTip(one_line(why_not or help_text))
