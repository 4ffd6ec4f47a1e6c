"""Logins, and the methods that each kind of token permits."""

import pytest
from msgspec.structs import replace

from openobd_desktop.protocol.session_controller_pb2 import SessionId, TicketId
from openobd_desktop.simulator import DEMO_CREDENTIALS, ManualClock, Simulator
from tests.simulator.wire import ANOTHER_TICKET, EMPTY, Wire, authenticate, bearer, refusal, status


async def test_the_demo_credentials_are_accepted(wire: Wire, simulator: Simulator) -> None:
    assert simulator.credentials == DEMO_CREDENTIALS
    assert len(await wire.login()) >= 200


@pytest.mark.parametrize("wrong", [{"client_id": "x"}, {"client_secret": "x"}, {"cluster_id": "002"}])
async def test_any_wrong_part_of_the_credentials_is_an_invalid_argument(wire: Wire, wrong: dict[str, str]) -> None:
    asked = authenticate(replace(DEMO_CREDENTIALS, **wrong))

    for method in (wire.controller.getSessionControllerToken, wire.broker.getFunctionBrokerToken):
        name, detail = await refusal(method(asked))
        assert name == "INVALID_ARGUMENT"
        assert "invalid client" in detail.lower()


async def test_several_controller_tokens_are_valid_at_once(wire: Wire) -> None:
    first, second = await wire.login(), await wire.login()

    assert first != second
    for token in (first, second):
        assert await status(wire.controller.getSessionList(EMPTY, metadata=bearer(token))) == "OK"


async def test_a_controller_token_is_valid_for_ninety_minutes(wire: Wire, clock: ManualClock) -> None:
    token = bearer(await wire.login())

    clock.advance(5399)
    assert await status(wire.controller.getSessionList(EMPTY, metadata=token)) == "OK"

    clock.advance(1)
    name, detail = await refusal(wire.controller.getSessionList(EMPTY, metadata=token))
    assert (name, "expired" in detail) == ("UNAUTHENTICATED", True)


async def test_a_revoked_controller_token_is_not_accepted(wire: Wire, simulator: Simulator) -> None:
    token = bearer(await wire.login())

    simulator.faults.refuse_controller_tokens()

    assert await status(wire.controller.getSessionList(EMPTY, metadata=token)) == "UNAUTHENTICATED"
    assert await wire.listed() == []


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "Bearer made-up", "bearer x"])
async def test_a_missing_or_made_up_token_is_unauthenticated(wire: Wire, header: str) -> None:
    metadata = (("authorization", header),)

    assert await status(wire.controller.getSessionList(EMPTY, metadata=metadata)) == "UNAUTHENTICATED"
    assert await status(wire.session.authenticate(EMPTY)) == "UNAUTHENTICATED"


async def test_a_token_of_another_kind_is_refused(wire: Wire) -> None:
    controller = bearer(await wire.login())
    session = await wire.claimed()

    assert await status(wire.session.authenticate(EMPTY, metadata=controller)) == "UNAUTHENTICATED"
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=controller)) == "UNAUTHENTICATED"
    assert await status(wire.controller.getSessionList(EMPTY, metadata=session.bearer)) == "UNAUTHENTICATED"
    start = wire.controller.startSessionOnTicket(TicketId(value=ANOTHER_TICKET), metadata=session.bearer)
    assert await status(start) == "UNAUTHENTICATED"
    for method in (wire.controller.getSession, wire.controller.interruptSession):
        assert await status(method(SessionId(value=session.id), metadata=session.bearer)) == "UNAUTHENTICATED"


async def test_no_secret_is_ever_shown_by_a_repr(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    token = simulator.world.tokens.find(session.token)

    shown = repr((token, token.owner, simulator.call_log.calls, simulator.credentials))

    assert session.token not in shown
    assert session.info.authentication_token not in shown
    assert simulator.credentials.client_secret not in shown
