"""Token issuance, and validation of the tokens that clients present."""

import secrets
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.clock import Clock

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.fleet import Partner
    from openobd_desktop.simulator.state.sessions import Context

SWEEP_EVERY = 1000


class Kind(StrEnum):
    """A token's purpose; the value is the short form used in the call log."""

    CONTROLLER = "CT"
    AUTHENTICATION = "AT"
    SESSION = "ST"
    MONITOR = "MT"
    BROKER = "BT"
    PARTNER_API = "PT"


class Token(Struct, frozen=True):
    """A bearer token with its purpose, owner and validity.

    Attributes:
        kind: The purpose of the token.
        number: Serial number among all tokens, so a higher number means a newer token.
        owner: The partner for tokens of the controller, the broker and the Partner API; the context for all others.
        issued_at: Simulated second of issue.
        expires_at: Simulated second of expiry; None if the token is valid until its context is claimed or closed.
        value: The secret, about 200 random characters.
        retired: Whether another token has replaced this one, which can then no longer be used for a claim.
    """

    kind: Kind
    number: int
    owner: "Partner | Context"
    issued_at: float
    expires_at: float | None
    value: str
    retired: bool = False

    def __repr__(self) -> str:
        return f"Token({self.kind.name}, number={self.number}, retired={self.retired})"


class TokenOffice:
    """Issues all tokens in a simulated world, and validates the tokens that clients present."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._issued: dict[str, Token] = {}
        self._count = 0

    def issue(self, kind: Kind, owner: "Partner | Context", life: float | None) -> Token:
        """Issues a token that is valid for ``life`` simulated seconds; None sets no time limit."""
        now = self._clock.now()
        # The number shows which of two tokens is newer even when both were issued in the same second.
        self._count += 1
        if self._count % SWEEP_EVERY == 0:
            self._sweep(now)
        expires_at = None if life is None else now + life
        token = Token(kind, self._count, owner, now, expires_at, secrets.token_urlsafe(150))
        self._issued[token.value] = token
        return token

    def find(self, value: str) -> Token:
        """Returns the token with the given value.

        Raises:
            Refusal: the token is unknown or has expired.
        """
        token = self._issued.get(value)
        if token is None:
            raise refusals.unknown_token()
        if token.expires_at is not None and self._clock.now() >= token.expires_at:
            raise refusals.expired_token()
        return token

    def retire(self, token: Token | None, life: float) -> None:
        """Limits a replaced token's remaining life to ``life`` simulated seconds; ignores None and unknown tokens.

        The token can still be used for calls, but not for a claim.
        """
        if token is not None and token.value in self._issued:
            self._issued[token.value] = replace(token, expires_at=self._clock.now() + life, retired=True)

    def forget(self, token: Token | None) -> None:
        """Removes a token; ignores None and unknown tokens."""
        if token is not None:
            self._issued.pop(token.value, None)

    def revoke(self, kind: Kind, owner: "Partner | Context | None" = None) -> None:
        """Removes all tokens of a kind or, if ``owner`` is given, only the owner's tokens of that kind."""
        for token in tuple(self._issued.values()):
            if token.kind is kind and owner in (None, token.owner):
                del self._issued[token.value]

    def _sweep(self, now: float) -> None:
        # Without this removal, a simulator that runs for days would keep every token that it has ever issued.
        for token in tuple(self._issued.values()):
            if token.expires_at is not None and now > token.expires_at + 3600:
                del self._issued[token.value]
