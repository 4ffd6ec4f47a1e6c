"""Starting sessions, finding them again and interrupting them."""

import re

from openobd_desktop.protocol.session_controller_pb2 import SessionId
from openobd_desktop.simulator import OTHER_CREDENTIALS, Endpoint, ManualClock, Rules, Sample, Simulator, fixed
from openobd_desktop.simulator.scenarios.demo import OTHER_PARTNERS_TICKET, TICKETS, UNCONNECTED_TICKET
from tests.simulator.conftest import Simulate
from tests.simulator.wire import ANOTHER_TICKET, TICKET, Wire, bearer, refusal, status


async def test_a_session_on_a_ticket_starts_available_with_all_that_is_needed_to_claim_it(
    wire: Wire, simulator: Simulator
) -> None:
    info = await wire.start()

    assert info.state == "available"
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", info.id)
    assert info.created_at == "2026-03-02T08:00:00.000+0000"
    assert (info.grpc_endpoint, info.grpc_port) == (simulator.host, simulator.port)
    assert len(info.authentication_token) >= 200


async def test_an_unknown_ticket_is_a_failed_precondition_that_quotes_the_number(wire: Wire) -> None:
    assert await refusal(wire.start("1234567")) == ("FAILED_PRECONDITION", 'No ticket found with number "1234567".')


async def test_a_ticket_of_another_partner_is_reported_as_unknown(wire: Wire) -> None:
    name, detail = await refusal(wire.start(str(OTHER_PARTNERS_TICKET)))

    assert (name, "No ticket found" in detail) == ("FAILED_PRECONDITION", True)


async def test_a_ticket_without_a_connected_car_is_a_failed_precondition(wire: Wire) -> None:
    name, detail = await refusal(wire.start(str(UNCONNECTED_TICKET)))

    assert (name, "no connection" in detail) == ("FAILED_PRECONDITION", True)


async def test_an_empty_ticket_or_connector_is_an_invalid_argument(wire: Wire) -> None:
    assert await status(wire.start("")) == "INVALID_ARGUMENT"
    assert await status(wire.start_on_connector("")) == "INVALID_ARGUMENT"


async def test_a_ticket_uuid_is_accepted_by_servers_before_1_26_5_only(wire: Wire, simulate: Simulate) -> None:
    old, old_wire = await simulate(version_profile="1.26.0")
    uuid = old.world.tickets[int(TICKET)].uuid

    assert await status(old_wire.start(uuid)) == "OK"
    assert await status(wire.start(uuid)) == "FAILED_PRECONDITION"


async def test_a_session_starts_on_a_connector_by_number_or_uuid(wire: Wire, simulator: Simulator) -> None:
    first, second, *_ = simulator.world.connectors.values()

    assert (await wire.start_on_connector(first.number)).state == "available"
    assert (await wire.start_on_connector(second.uuid)).state == "available"
    assert await status(wire.start_on_connector("900000000")) == "FAILED_PRECONDITION"


async def test_a_connector_that_is_offline_is_unavailable(wire: Wire, simulator: Simulator, clock: ManualClock) -> None:
    connector = next(iter(simulator.world.connectors.values()))
    connector.link.use(fixed(Sample(False, 0)))
    clock.advance(1)

    name, detail = await refusal(wire.start_on_connector(connector.number))

    assert (name, "not connected" in detail) == ("UNAVAILABLE", True)


async def test_a_connection_carries_one_session_at_a_time(wire: Wire, simulator: Simulator) -> None:
    info = await wire.start()
    connector = simulator.world.sessions[info.id].connector

    for start in (wire.start(), wire.start_on_connector(connector.number)):
        name, detail = await refusal(start)
        assert (name, "already in use" in detail) == ("UNAVAILABLE", True)

    await wire.interrupt(info.id)
    assert await status(wire.start()) == "OK"


async def test_a_start_beyond_the_capacity_is_refused(simulate: Simulate) -> None:
    _, wire = await simulate(rules=Rules(capacity=1))
    info = await wire.start(TICKET)

    name, detail = await refusal(wire.start(ANOTHER_TICKET))

    assert (name, "no free resources" in detail) == ("UNAVAILABLE", True)
    await wire.interrupt(info.id)
    assert await status(wire.start(ANOTHER_TICKET)) == "OK"


async def test_the_list_contains_the_sessions_of_the_partner(wire: Wire) -> None:
    first, second = await wire.start(TICKET), await wire.start(ANOTHER_TICKET)
    await wire.start(str(OTHER_PARTNERS_TICKET), await wire.login(OTHER_CREDENTIALS))

    assert [info.id for info in await wire.listed()] == [first.id, second.id]


async def test_a_lookup_returns_the_authentication_token_while_available(wire: Wire) -> None:
    info = await wire.start()
    assert (await wire.look_up(info.id)).authentication_token == info.authentication_token

    await wire.claim(info)

    assert (await wire.look_up(info.id)).authentication_token == ""
    assert [each.authentication_token for each in await wire.listed()] == [""]


async def test_the_authentication_token_can_be_kept_out_of_the_list(simulate: Simulate) -> None:
    _, wire = await simulate(rules=Rules(list_shows_authentication_token=False))

    info = await wire.start()

    assert info.authentication_token
    assert [each.authentication_token for each in await wire.listed()] == [""]


async def test_another_partner_cannot_look_up_or_interrupt(wire: Wire) -> None:
    info = await wire.start()
    stranger = bearer(await wire.login(OTHER_CREDENTIALS))

    for method in (wire.controller.getSession, wire.controller.interruptSession):
        assert await status(method(SessionId(value=info.id), metadata=stranger)) == "NOT_FOUND"
    assert (await wire.look_up(info.id)).state == "available"


async def test_interrupting_ends_a_session_once(wire: Wire) -> None:
    info = await wire.start()

    assert (await wire.interrupt(info.id)).state == "interrupted"

    assert await status(wire.interrupt(info.id)) == "FAILED_PRECONDITION"
    assert (await wire.look_up(info.id)).state == "interrupted"


async def test_an_unknown_session_is_not_found(wire: Wire) -> None:
    assert await status(wire.look_up("2c7420aa-4716-4050-948d-7c0132e8918d")) == "NOT_FOUND"
    assert await status(wire.interrupt("nonsense")) == "NOT_FOUND"


async def test_the_port_can_be_absent_zero_or_hostile(wire: Wire, simulator: Simulator) -> None:
    simulator.world.endpoint = Endpoint("grpc.example", 443, reports_port=False)
    assert not (await wire.start()).HasField("grpc_port")

    simulator.world.endpoint = Endpoint("https://evil.example/", 0)
    info = await wire.start(ANOTHER_TICKET)
    assert (info.grpc_endpoint, info.HasField("grpc_port"), info.grpc_port) == ("https://evil.example/", True, 0)


async def test_every_demo_ticket_can_be_started(wire: Wire) -> None:
    for number, _ in TICKETS:
        assert (await wire.start(str(number))).state == "available"
    assert len(await wire.listed()) == 12
