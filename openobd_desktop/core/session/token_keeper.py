"""Newest session token and its age, measured by this PC's clock."""

from __future__ import annotations

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE
from openobd_desktop.errors import TokenLost


class TokenKeeper:
    """Holds one session's newest token, which must be read only when a call is about to be made.

    The age is counted from the token's arrival, never from a server timestamp, so a wrong clock on either side does no
    harm.
    """

    __slots__ = ("_clock", "_received_at", "_renewals", "_token")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._token = Secret("")
        self._received_at = 0.0
        self._renewals = 0

    def receive(self, token: Secret, age: float = 0.0) -> None:
        """Replaces the token with ``token``, which arrived ``age`` seconds ago."""
        if self._token:
            self._renewals += 1
        self._token = token
        self._received_at = self._clock.monotonic() - age

    def newest(self) -> Secret:
        """Returns the token to use now.

        Raises:
            TokenLost: the token has expired, or no token ever arrived.
        """
        if not self.alive:
            raise TokenLost
        return self._token

    def forget(self) -> None:
        """Deletes the token, because the session no longer needs one."""
        self._token = Secret("")

    @property
    def alive(self) -> bool:
        """Whether the newest token is still valid."""
        return bool(self._token) and self.left > 0

    @property
    def age(self) -> float:
        """Seconds since the newest token arrived."""
        return self._clock.monotonic() - self._received_at

    @property
    def left(self) -> float:
        """How long the newest token will remain valid, in seconds; 0 if it has expired or was deleted."""
        return max(0.0, TOKEN_LIFE - self.age) if self._token else 0.0

    @property
    def renewals(self) -> int:
        """Number of times a newer token has replaced an older one."""
        return self._renewals
