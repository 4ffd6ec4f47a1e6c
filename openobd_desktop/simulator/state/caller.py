"""Who makes the call that is being carried out, as far as its bearer token tells."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field

from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.call_log import CallLog
from openobd_desktop.simulator.common.partners import Partner
from openobd_desktop.simulator.state.contexts import Context
from openobd_desktop.simulator.state.tokens import Token


@dataclass(slots=True)
class Caller:
    """One call and its bearer.

    Attributes:
        method: For example "session/finish".
        token: The token presented, None for methods that want none.
    """

    method: str
    token: Token | None
    _record: CallLog = field(repr=False)
    _place: int

    @property
    def partner(self) -> Partner:
        """The partner that a controller or broker token was issued to."""
        if self.token is None or not isinstance(self.token.owner, Partner):
            raise refusals.wrong_token()
        return self.token.owner

    @property
    def context(self) -> Context:
        """The context that an authentication, session or monitor token was issued for."""
        if self.token is None or not isinstance(self.token.owner, Context):
            raise refusals.wrong_token()
        return self.token.owner

    def concerns(self, session_id: str) -> None:
        """Records which session the call is about, where the token does not tell."""
        self._record.note(self._place, session_id=session_id)


_current: ContextVar[Caller] = ContextVar("caller")

caller: Callable[[], Caller] = _current.get
set_caller = _current.set
