"""The WebSocket: events, readings of connectors, and its faults."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from openobd_desktop.simulator import OTHER_CREDENTIALS, ManualClock
from openobd_desktop.simulator.partner_api.routes.socket import RUBBISH
from openobd_desktop.simulator.partner_api.state import events
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest

CREATED, CLOSED = events.CREATED, events.CLOSED


async def follow(socket: Any, *types: str) -> None:
    for each in types:
        await socket.send_json({"action": "subscribe-to-event", "event_type": each})
    await answered(socket)


async def answered(socket: Any) -> None:
    """Waits until everything that was sent has been read."""
    await socket.send_str("?")
    assert (await socket.receive_json())["action"] == "error"


async def watch(socket: Any, connector: str) -> dict[str, Any]:
    await socket.send_json({"action": "subscribe-to-connector", "connector_id": connector})
    answer: dict[str, Any] = await socket.receive_json()
    return answer


def connector_of(rest: Rest, number: int = 7848095) -> str:
    connector = rest.api.queue.records[number].connector
    assert connector is not None
    return connector.uuid


async def test_a_socket_needs_a_token_in_the_header(rest: Rest) -> None:
    token, rest.token = rest.token, "garbled"
    for address in (rest.api.socket_url, f"{rest.api.socket_url}?access_token={token}"):
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await rest.session.ws_connect(address)
        assert refused.value.status == 401
    assert rest.api.log.statuses("/wssprd") == [401, 401]
    assert rest.api.log.requests[-1].secret_in_address


async def test_an_open_socket_is_in_the_log_and_not_limited(serve: Serve) -> None:
    rest = await serve(rest_burst=1)
    async with rest.socket():
        (seen,) = rest.api.log.of("/wssprd")
        assert (seen.status, seen.carried_token) == (101, True)
        assert len(rest.api.sockets.open) == 1


async def test_new_and_closed_tickets_are_told_to_those_who_asked(rest: Rest) -> None:
    async with rest.socket() as socket:
        await follow(socket, CREATED)
        rest.api.queue.change(7848112, "closed")
        added = rest.api.queue.add_ticket()

        told = await socket.receive_json()

        assert (told["action"], told["event_type"]) == ("event-received", CREATED)
        assert told["message"]["ticket"]["id"] == added.id
        assert told["message"]["customer"]["name"] == added.customer.company_name
        assert told["event_id"] == (await rest.get("/v2/system/events", type=CREATED, limit="1000"))["result"][-1]["id"]

        await socket.send_json({"action": "unsubscribe-from-event", "event_type": CREATED})
        await follow(socket, CLOSED)
        rest.api.queue.add_ticket()
        rest.api.queue.change(added.number, "closed")
        assert (await socket.receive_json())["event_type"] == CLOSED


async def test_a_finished_session_that_closes_its_ticket_is_told(serve: Serve) -> None:
    rest = await serve(rest_finish_closes_ticket=True)
    world = rest.simulator.world
    async with rest.socket() as socket:
        await follow(socket, CLOSED)
        world.start_on_ticket(world.partners[0], "7848095").end("finished")
        assert 7848095 in (await socket.receive_json())["message"]["ticket"].values()


async def test_another_partner_is_told_nothing(rest: Rest) -> None:
    connector = connector_of(rest)
    await rest.login(OTHER_CREDENTIALS)
    async with rest.socket() as socket:
        await follow(socket, CREATED)
        rest.api.queue.add_ticket()
        assert (await watch(socket, connector))["action"] == "error"


async def test_readings_are_those_of_the_connector_every_few_seconds(rest: Rest, clock: ManualClock) -> None:
    connector = rest.api.queue.records[7848095].connector
    assert connector is not None
    async with rest.socket() as socket:
        for _ in range(3):
            reading = connector.link.reading()
            told = await watch(socket, connector.uuid) if not _ else await socket.receive_json()
            assert told == {
                "action": "subscribe-to-connector",
                "message": {
                    "connector_id": connector.uuid,
                    "voltage": 12.4,
                    "vin_number": connector.car.vin,
                    "round_trip_time": reading.latency,
                },
            }
            clock.advance(5)


async def test_a_connector_that_is_offline_or_not_watched_is_silent(rest: Rest, clock: ManualClock) -> None:
    first, second = connector_of(rest), connector_of(rest, 7848112)
    async with rest.socket() as socket:
        await watch(socket, first)
        await watch(socket, second)
        rest.api.queue.disconnect(7848095)
        clock.advance(5)
        assert (await socket.receive_json())["message"]["connector_id"] == second

        rest.api.queue.connect(7848095)
        await socket.send_json({"action": "unsubscribe-from-connector", "connector_id": second})
        await answered(socket)
        clock.advance(5)
        assert (await socket.receive_json())["message"]["connector_id"] == first


@pytest.mark.parametrize("message", ["{", "7", "{}", '{"action": "dance"}', '{"action": "subscribe-to-event"}'])
async def test_what_cannot_be_understood_is_answered_with_an_error(rest: Rest, message: str) -> None:
    async with rest.socket() as socket:
        await socket.send_str(message)
        assert (await socket.receive_json())["action"] == "error"


async def test_it_can_flood(rest: Rest) -> None:
    async with rest.socket() as socket:
        rest.api.sockets.flood(500)
        for _ in range(500):
            assert (await socket.receive_json())["action"] == "event-received"


async def test_it_can_be_closed_and_opened_again(rest: Rest) -> None:
    async with rest.socket() as socket:
        rest.api.sockets.close(1011)
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE
        assert socket.close_code == 1011
    async with rest.socket() as socket:
        await follow(socket, CREATED)


async def test_it_can_break_off(rest: Rest) -> None:
    async with rest.socket() as socket:
        rest.api.sockets.break_off()
        assert (await socket.receive()).type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        assert socket.close_code == 1006


async def test_it_can_be_silent(rest: Rest) -> None:
    async with rest.socket() as socket:
        await follow(socket, CREATED)
        rest.api.sockets.is_silent = True
        rest.api.queue.add_ticket()
        rest.api.sockets.is_silent = False
        rest.api.queue.change(7848112, "closed")
        await answered(socket)


async def test_it_can_send_rubbish(rest: Rest) -> None:
    async with rest.socket() as socket:
        rest.api.sockets.rubbish()
        assert [(await socket.receive()).data for _ in RUBBISH] == list(RUBBISH)
        rest.api.sockets.send(json.dumps("x" * 1_000_000))
        assert len(await socket.receive_json()) == 1_000_000


async def test_the_handshake_can_fail(rest: Rest) -> None:
    rest.api.faults.fail("/wssprd", 503)
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await rest.socket()
    assert refused.value.status == 503


async def test_the_end_of_the_server_closes_all_sockets(rest: Rest) -> None:
    async with rest.socket() as socket:
        await follow(socket, CREATED)
        await rest.api.stop()
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE
        assert socket.close_code == 1001
    assert rest.api.sockets.open == []


async def test_what_a_client_sent_can_be_read(rest: Rest) -> None:
    async with rest.socket() as socket:
        await follow(socket, CREATED)
        assert rest.api.sockets.open[0].events == {CREATED}
        assert json.loads(rest.api.sockets.open[0].received[0])["event_type"] == CREATED
