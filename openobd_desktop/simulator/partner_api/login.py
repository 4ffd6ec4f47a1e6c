"""Access tokens for the Partner API (OAuth2, client credentials), the partners they belong to, and request limits."""

import math
import time

from aiohttp import web

from openobd_desktop.simulator.car.fleet import Credentials, Partner
from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.partner_api_rules import REAL
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.partner_api.routes.answers import Problem, answer, too_many
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World

DAY = 86_400.0
BEARER = "bearer "


class Limiter:
    """Counts the requests from one partner."""

    def __init__(self, clock: Clock, rules: Rules) -> None:
        self._clock = clock
        self._rules = rules
        self._room = float(rules.rest_burst)
        self._filled_at = self._now()
        self._today = 0
        self._day_began = self._now()

    def take(self) -> float:
        """Counts a request; returns 0 if it is allowed, otherwise the number of seconds until the next one will be."""
        now = self._now()
        if now >= self._day_began + DAY:
            self._day_began, self._today = now, 0
        if self._today >= self._rules.rest_limit_per_day:
            return self._day_began + DAY - now
        self._room = min(float(self._rules.rest_burst), self._room + (now - self._filled_at) * self._rules.rest_limit)
        self._filled_at = now
        if self._room < 1:
            return (1 - self._room) / self._rules.rest_limit if self._rules.rest_limit else math.inf
        self._room -= 1
        self._today += 1
        return 0.0

    def _now(self) -> float:
        return time.monotonic() if self._rules.rest_limit_clock == REAL else self._clock.now()


class Login:
    """Issues access tokens, checks them, and counts each partner's requests."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._limiters: dict[str, Limiter] = {}

    async def token(self, request: web.Request) -> web.Response:
        """Exchanges a client ID and a client secret for an access token."""
        form = await request.post()
        if form.get("grant_type") != "client_credentials":
            return answer({"error": "unsupported_grant_type"}, 400)
        offered = (str(form.get("client_id", "")), str(form.get("client_secret", "")))
        partner = next((each for each in self._world.partners if _belongs(offered, each)), None)
        if partner is None:
            return answer({"error": "invalid_client", "error_description": "Client authentication failed."}, 400)
        self._count(partner)
        life = self._world.rules.rest_token_life
        token = self._world.tokens.issue(Kind.PARTNER_API, partner, life)
        return answer({"access_token": token.value, "expires_in": int(life), "token_type": "Bearer"})

    def caller(self, request: web.Request, *, is_counted: bool = True) -> Partner:
        """Returns the partner whose token a request carries, and counts the request.

        Raises:
            Problem: there is no valid token, or a limit is exceeded.
        """
        header = request.headers.get("Authorization", "")
        try:
            token = self._world.tokens.find(header[len(BEARER) :]) if header.lower().startswith(BEARER) else None
        except Refusal:
            token = None
        if token is None or token.kind is not Kind.PARTNER_API or not isinstance(token.owner, Partner):
            raise Problem(401, "A valid access token is needed.", {"WWW-Authenticate": "Bearer"})
        if is_counted:
            self._count(token.owner)
        return token.owner

    def _count(self, partner: Partner) -> None:
        limiter = self._limiters.get(partner.id)
        if limiter is None:
            limiter = self._limiters[partner.id] = Limiter(self._world.clock, self._world.rules)
        wait = limiter.take()
        if wait > 0:
            raise too_many(wait, self._world.clock, self._world.rules)


def _belongs(offered: tuple[str, str], partner: Partner) -> bool:
    # The cluster is part of the address, not of the form.
    known: tuple[Credentials, ...] = partner.credentials
    return any((each.client_id, each.client_secret) == offered for each in known)
