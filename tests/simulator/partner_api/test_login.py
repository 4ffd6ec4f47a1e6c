"""Access tokens: who gets one, how long it lasts, and what happens without one."""

from __future__ import annotations

import aiohttp

from openobd_desktop.simulator import OTHER_CREDENTIALS, Credentials, ManualClock
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest

TICKETS = "/v2/tickets/tickets"


async def test_the_credentials_of_the_grpc_login_give_a_bearer_token_for_an_hour(rest: Rest) -> None:
    status, body = await rest.ask_token()

    assert status == 200
    assert set(body) == {"access_token", "expires_in", "token_type"}
    assert (body["expires_in"], body["token_type"]) == (3600, "Bearer")


async def test_wrong_credentials_are_an_invalid_client(rest: Rest) -> None:
    for known in (Credentials("nobody", "nothing"), Credentials("openobd-desktop-demo", "wrong")):
        status, body = await rest.ask_token(known)
        assert (status, body["error"]) == (400, "invalid_client")


async def test_another_grant_is_refused(rest: Rest) -> None:
    status, body = await rest.ask_token(grant_type="password")
    assert (status, body["error"]) == (400, "unsupported_grant_type")


async def test_a_token_is_accepted_until_it_expires_on_the_simulators_clock(rest: Rest, clock: ManualClock) -> None:
    clock.advance(3599)
    await rest.get("/v2/system/locales")

    clock.advance(1)
    assert (await rest.refused("/v2/system/locales")).status == 401

    await rest.login()
    await rest.get("/v2/system/locales")


async def test_the_life_of_a_token_is_a_rule(serve: Serve) -> None:
    _, body = await (await serve(rest_token_life=90.0)).ask_token()
    assert body["expires_in"] == 90


async def test_no_token_a_garbled_one_and_one_of_grpc_are_refused(rest: Rest) -> None:
    for token in ("", "garbled", (await _controller_token(rest))):
        rest.token = token
        response = await rest.refused(TICKETS)
        assert (response.status, response.headers["WWW-Authenticate"]) == (401, "Bearer")


async def _controller_token(rest: Rest) -> str:
    from openobd_desktop.simulator.state.tokens import Kind

    world = rest.simulator.world
    return world.tokens.issue(Kind.CONTROLLER, world.partners[0], None).value


async def test_a_token_in_the_address_is_not_accepted_and_noted(rest: Rest) -> None:
    token, rest.token = rest.token, ""
    assert (await rest.refused(TICKETS, access_token=token)).status == 401

    seen = rest.api.log.requests[-1]
    assert seen.secret_in_address
    assert token not in repr(seen)


async def test_revoked_tokens_are_refused_until_the_next_login(rest: Rest) -> None:
    rest.api.faults.revoke_tokens()
    assert (await rest.refused(TICKETS)).status == 401
    await (await rest.login()).get(TICKETS)


async def test_another_partner_does_not_see_the_tickets_of_the_demo(rest: Rest) -> None:
    (some, *_) = (await rest.tickets()).values()
    await rest.login(OTHER_CREDENTIALS)

    assert set(await rest.tickets()) == {7848260}
    assert (await rest.refused(f"{TICKETS}/{some['id']}")).status == 404


async def test_the_log_tells_what_was_carried_but_never_a_secret(rest: Rest) -> None:
    await rest.get("/v2/system/locales", limit="2")

    first, second = rest.api.log.requests
    assert (first.method, first.path, first.status) == ("POST", "/oauth2/token", 200)
    assert (first.carried_secret, first.carried_token) == (True, False)
    assert (second.method, second.path, second.query) == ("GET", "/v2/system/locales", {"limit": "2"})
    assert (second.carried_secret, second.carried_token, second.status) == (False, True, 200)
    assert aiohttp.__version__ in second.agent
    secret = rest.simulator.credentials.client_secret
    assert not [each for each in (secret, rest.token) if each in repr(rest.api.log.requests)]
