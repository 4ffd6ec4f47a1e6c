"""When a kept token or draft is still worth keeping."""

from __future__ import annotations

from openobd_desktop.domain.journal import TokenKind
from openobd_desktop.domain.session import CLAIM_LIMIT, TOKEN_LIFE

FUTURE_LIMIT = 60.0
"""Seconds by which a receipt may lie in the future: clocks are corrected, but not by more."""
DRAFT_LIFE = 90 * 86400.0
"""Seconds a draft is kept."""

_LIFE = {TokenKind.ONE_TIME: CLAIM_LIMIT, TokenKind.SESSION: TOKEN_LIFE}


def is_fresh(kind: TokenKind, received_at: float, now: float) -> bool:
    """A token received then may still be good; both in seconds since 1970 in UTC."""
    return -FUTURE_LIMIT <= now - received_at <= _LIFE[kind]


def holds_up(kept_at: float, received_at: float) -> bool:
    """The kept token is the newer one and stays.

    One that seems newer by more than a token's life was received before the PC's clock was set back.
    """
    return 0 < kept_at - received_at <= TOKEN_LIFE
