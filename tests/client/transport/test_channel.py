"""Channels: encrypted, each with its own connection, tolerant of slow networks, and replaced after a failure."""

from __future__ import annotations

import asyncio

import grpc
import grpc.aio
import pytest

from openobd_desktop import __version__
from openobd_desktop.client.controller import ControllerClient
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.channel import (
    PING_SECONDS,
    SLOWEST_PING_SECONDS,
    PingPace,
    ReconnectingChannel,
    open_channel,
)
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import (
    LineSilent,
    NoAnswer,
    NotConnected,
    NotTls,
    OpenObdError,
    TicketNotFound,
    TooManyPings,
)
from openobd_desktop.protocol.session_controller_pb2 import SessionInfoList
from tests.client.conftest import CREDENTIALS
from tests.client.service import Service
from tests.faults.certificates import GOOD, ROOTS, credentials
from tests.faults.rogue import listening, mute, portal


class Relay:
    """Relay that delays each portion of bytes by ``delay`` seconds, and counts connections."""

    def __init__(self, port: int, delay: float = 0.0) -> None:
        self._port = port
        self._delay = delay
        self.connections = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        await asyncio.gather(self._carry(reader, far_writer), self._carry(far_reader, writer))

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while portion := await reader.read(65536):
                await asyncio.sleep(self._delay)
                writer.write(portion)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()


def here(port: int, *, tls: bool = False) -> VerifiedEndpoint:
    return EndpointPolicy("127.0.0.1", port, insecure_loopback=not tls).login


async def log_in(endpoint: VerifiedEndpoint, roots: bytes | None = None) -> None:
    client = ControllerClient(endpoint, CREDENTIALS, roots=roots)
    try:
        await client.log_in()
    finally:
        await client.aclose()


async def test_t1_a_server_without_tls_receives_no_byte_of_the_credentials() -> None:
    rogue = portal()
    async with listening(rogue) as port:
        with pytest.raises(NotTls):
            await log_in(here(port, tls=True))
    assert rogue.received
    assert rogue.found([CREDENTIALS.secret.reveal(), CREDENTIALS.client_id]) == []


async def test_d23_the_advice_mentions_plaintext_only_for_a_server_on_this_pc() -> None:
    async with listening(portal()) as port:
        with pytest.raises(NotTls) as raised:
            await log_in(here(port, tls=True), ROOTS)
    assert "--developer --insecure-loopback" in str(raised.value.advice)
    assert "--developer" not in NotTls.advice


async def test_a_certificate_signed_by_the_companys_authority_is_accepted_by_name_and_by_loopback_address() -> None:
    service = await Service().start(credentials(GOOD))
    for host in ("localhost", "127.0.0.1"):
        await log_in(EndpointPolicy(host, service.port).login, ROOTS)
    await service.stop()
    assert len(service.asked_for(Method.LOG_IN)) == 2


async def test_the_program_sends_its_name_and_version(service: Service) -> None:
    await log_in(here(service.port))
    assert service.asked[0].headers["user-agent"].startswith(f"openobd-desktop/{__version__} ")


async def test_every_channel_has_its_own_connection(service: Service) -> None:
    relay = Relay(service.port)
    async with listening(relay) as port:
        clients = [ControllerClient(here(port), CREDENTIALS) for _ in range(3)]
        for client in clients:
            await client.log_in()
        for client in clients:
            await client.aclose()
    assert relay.connections == 3


async def test_a_connection_with_a_delay_of_0_7_seconds_still_works(service: Service) -> None:
    async with listening(Relay(service.port, delay=0.7)) as port:
        await log_in(here(port))
    assert len(service.asked_for(Method.LOG_IN)) == 1


async def test_a_claim_to_a_silent_peer_was_certainly_not_sent() -> None:
    async with listening(mute()) as port:
        client = SessionClient(open_channel(here(port, tls=True), roots=None))
        with pytest.raises(NotConnected) as error:
            await client.authenticate(Secret("one-time-token"))
        await client.aclose()
    assert not error.value.ambiguous


async def test_f30_a_proxy_from_the_environment_is_never_used_for_loopback(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "no_grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "grpc_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    await log_in(here(service.port))
    assert len(service.asked_for(Method.LOG_IN)) == 1


async def test_an_answer_of_more_than_four_megabytes_arrives(service: Service) -> None:
    service.answers(Method.LIST, SessionInfoList())
    big = SessionInfoList()
    big.sessions.add(id="1", state="x" * (5 * 1024 * 1024))
    service.answers(Method.LIST, big)
    client = ControllerClient(here(service.port), CREDENTIALS)
    (session,) = await client.list_sessions()
    await client.aclose()
    assert session.id == "1"


async def test_opening_does_not_connect_and_closing_needs_no_call(service: Service) -> None:
    channel = open_channel(here(service.port), roots=None)
    assert channel.get_state() is grpc.ChannelConnectivity.IDLE
    await channel.close()


@pytest.mark.parametrize("error", [LineSilent(), NoAnswer(), OpenObdError()])
def test_other_errors_leave_the_pace_of_the_pings(error: OpenObdError) -> None:
    pace = PingPace()
    pace.adapt_to(error)
    assert pace.seconds == PING_SECONDS


def test_the_interval_of_pings_grows_with_each_complaint_up_to_a_limit() -> None:
    pace = PingPace()
    seen = []
    for _ in range(6):
        pace.adapt_to(TooManyPings())
        seen.append(pace.seconds)
    assert seen == [40, 80, 160, 320, SLOWEST_PING_SECONDS, SLOWEST_PING_SECONDS]


class Opened:
    """Fake of what a channel opens."""

    def __init__(self, opened: list[Opened]) -> None:
        opened.append(self)
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def opened() -> list[Opened]:
    return []


@pytest.fixture
def channel(opened: list[Opened]) -> ReconnectingChannel:
    return ReconnectingChannel(lambda: Opened(opened))  # type: ignore[arg-type, return-value]  # as much as is needed here


async def failing(channel: ReconnectingChannel, error: Exception) -> None:
    with pytest.raises(type(error)):
        async with channel.acquire():
            raise error


async def test_calls_share_one_channel_while_there_is_no_error(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    for _ in range(3):
        async with channel.acquire():
            pass
    assert len(opened) == 1


async def test_a_refusal_does_not_replace_the_channel(channel: ReconnectingChannel, opened: list[Opened]) -> None:
    await failing(channel, TicketNotFound())
    async with channel.acquire():
        pass
    assert len(opened) == 1


async def test_f32_after_a_failure_the_next_call_has_a_fresh_channel_and_the_old_one_is_closed(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    await failing(channel, NoAnswer())
    async with channel.acquire() as caller:
        assert caller is opened[1]  # type: ignore[comparison-overlap]  # stands for a caller
    assert [each.closed for each in opened] == [True, False]


async def test_f32_a_pending_call_keeps_the_old_channel_open_until_its_end(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    async with channel.acquire():
        await failing(channel, NoAnswer())
        async with channel.acquire():
            pass
        assert not opened[0].closed
    async with channel.acquire():
        pass
    assert opened[0].closed


async def test_a_closed_channel_refuses_calls_and_leaves_nothing_open(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    await failing(channel, NoAnswer())
    async with channel.acquire():
        pass
    await channel.aclose()
    assert all(each.closed for each in opened)
    with pytest.raises(NotConnected):
        async with channel.acquire():
            pass
