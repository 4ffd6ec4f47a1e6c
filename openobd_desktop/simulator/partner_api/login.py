"""Access tokens for the Partner API (OAuth2, client credentials), and the partner to whom a token belongs."""

from aiohttp import web

from openobd_desktop.simulator.car.fleet import Credentials, Partner
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.partner_api.limiter import Limiter
from openobd_desktop.simulator.partner_api.routes.answers import Problem, answer, too_many
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World

BEARER = "bearer "


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
