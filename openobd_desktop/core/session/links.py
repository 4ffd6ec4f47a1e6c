"""Functions that give the parts of an open session access to the session and its login.

They are not closures, which would take twice as much memory in each open session.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import Throttle
from openobd_desktop.core.session import LoginContext
from openobd_desktop.domain.session import Session, SessionState

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls
    from openobd_desktop.core.session.active_session import ActiveSession

NEWS_AT_ONCE, NEWS_A_SECOND = 20, 5.0
"""Limits on announcements of tokens and readings: the initial burst, and the rate per second.

Normally, there is about one announcement a second.
"""

broker_of, session_of = attrgetter("controller.broker"), attrgetter("session")


def ask(login_context: LoginContext, active: ActiveSession) -> Awaitable[Session]:
    """Requests the session from the service and returns it."""
    return login_context.controller.get_session(active.id)


def open_calls(login_context: LoginContext, active: ActiveSession) -> SessionCalls:
    """Opens new calls for the session, at its currently known address."""
    return login_context.open_calls(active.session)


def throttled(login_context: LoginContext, call: Callable[[], None], name: str, about: str) -> Throttle:
    """Returns ``call``, limited to the rate of announcements."""
    return Throttle(login_context.clock, login_context.scope, call, name, about, NEWS_AT_ONCE, NEWS_A_SECOND)


def with_state(session: Session, state: SessionState) -> Session:
    """Returns ``session`` with a state that the service has just confirmed."""
    return replace(session, state=state, state_text=state.value)
