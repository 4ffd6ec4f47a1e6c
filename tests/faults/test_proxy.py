"""The proxy on which the fault tests are based, over plain sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.faults.line import Direction, Mode
from tests.faults.proxy import FaultProxy
from tests.simulator.wire import until

HANG_UP = b"."


class Echo:
    """Server that records the received bytes and sends them back; hangs up after a dot."""

    def __init__(self) -> None:
        self.received = b""
        self.ended = asyncio.Event()
        self.arrived = asyncio.Event()
        self.tasks: set[asyncio.Task[object] | None] = set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.current_task())
        try:
            while portion := await reader.read(65536):
                self.received += portion
                self.arrived.set()
                writer.write(portion)
                await writer.drain()
                if portion.endswith(HANG_UP):
                    break
        except ConnectionError:
            pass
        writer.close()
        self.ended.set()


@pytest.fixture
async def echo() -> Echo:
    return Echo()


@pytest.fixture
async def proxy(echo: Echo) -> AsyncIterator[FaultProxy]:
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server, FaultProxy("127.0.0.1", server.sockets[0].getsockname()[1]) as proxy:
        yield proxy
    assert proxy.open_connections == 0
    mine = {asyncio.current_task()}
    assert asyncio.all_tasks() - echo.tasks == mine
    await until(lambda: asyncio.all_tasks() == mine)


@asynccontextmanager
async def connection(proxy: FaultProxy) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def swallowed(proxy: FaultProxy, *, up: int = 0, down: int = 0) -> None:
    """Waits until the line has read ``up`` bytes from the client and ``down`` bytes from the server."""
    await until(lambda: (proxy.up.read, proxy.down.read) == (up, down))


async def test_bytes_pass_both_ways_and_are_counted(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"question" + HANG_UP)
        assert await reader.read() == b"question."
    assert (proxy.up.read, proxy.up.passed, proxy.down.read, proxy.down.passed) == (9, 9, 9, 9)
    assert proxy.connections == 1
    assert echo.received == b"question."


async def test_closing_one_direction_keeps_the_other_open(proxy: FaultProxy) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"last words")
        writer.write_eof()
        assert await reader.read() == b"last words"


async def test_a_megabyte_arrives_completely(proxy: FaultProxy) -> None:
    content = bytes(range(256)) * 4096
    async with connection(proxy) as (reader, writer):
        writer.write(content)
        assert await reader.readexactly(len(content)) == content


async def test_a_hole_accepts_connections_and_drops_all_bytes(proxy: FaultProxy, echo: Echo) -> None:
    await proxy.use(Mode.HOLE)
    async with connection(proxy) as (_, writer):
        writer.write(b"anybody?")
        await swallowed(proxy, up=8)
        assert proxy.open_connections == 1
    assert echo.received == b""
    assert proxy.up.passed == 0


async def test_a_hole_drops_both_directions_of_an_existing_connection(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        await proxy.use(Mode.HOLE)
        writer.write(b"2")
        await swallowed(proxy, up=2, down=1)
    assert echo.received == b"1"
    assert not echo.ended.is_set()


async def test_a_connection_that_lost_bytes_stays_dead_while_a_new_one_works(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer), connection(proxy) as (new_reader, new_writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        await proxy.use(Mode.HOLE)
        writer.write(b"2")
        await swallowed(proxy, up=2, down=1)
        await proxy.use(Mode.PASS)
        writer.write(b"3")
        await swallowed(proxy, up=3, down=1)
        new_writer.write(b"4")
        assert await new_reader.read(1) == b"4"
    assert echo.received == b"14"


async def test_on_a_half_open_line_only_bytes_from_the_client_arrive(proxy: FaultProxy, echo: Echo) -> None:
    await proxy.use(Mode.HALF_OPEN)
    async with connection(proxy) as (_, writer):
        writer.write(b"hear me")
        await swallowed(proxy, up=7, down=7)
    assert echo.received == b"hear me"
    assert (proxy.up.passed, proxy.down.passed) == (7, 0)


async def test_on_the_reverse_only_bytes_from_the_server_arrive(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        proxy.shape(delay=0.01)
        writer.write(b"early")
        await echo.arrived.wait()
        await proxy.use(Mode.HALF_OPEN_UP)
        writer.write(b"late")
        assert await reader.readexactly(5) == b"early"
        await swallowed(proxy, up=9, down=5)
    assert echo.received == b"early"


async def test_replies_are_dropped_once_the_request_has_passed(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"before")
        assert await reader.readexactly(6) == b"before"
        await proxy.use(Mode.DROP_REPLIES, marker=5)
        writer.write(b"abcd")
        assert await reader.readexactly(4) == b"abcd"
        writer.write(b"e")
        await swallowed(proxy, up=11, down=11)
        assert proxy.down.passed == 10
    assert echo.received == b"beforeabcde"


async def test_a_reset_breaks_existing_and_new_connections(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        await proxy.use(Mode.RESET)
        assert proxy.open_connections == 0
        with pytest.raises(ConnectionResetError):
            await reader.read()
    await echo.ended.wait()
    async with connection(proxy) as (reader, _):
        with pytest.raises(ConnectionResetError):
            await reader.read()


async def test_connections_are_refused_until_the_same_port_opens_again(
    proxy: FaultProxy,
) -> None:
    port = proxy.port
    async with connection(proxy) as (reader, writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        await proxy.use(Mode.REFUSE)
        with pytest.raises(ConnectionResetError):
            await reader.read()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
    await proxy.use(Mode.PASS)
    assert proxy.port == port
    async with connection(proxy) as (reader, writer):
        writer.write(b"2")
        assert await reader.read(1) == b"2"


async def test_a_deadened_connection_stays_dead_until_it_is_buried(proxy: FaultProxy, echo: Echo) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        proxy.deaden(Direction.DOWN)
        writer.write(b"2")
        await swallowed(proxy, up=2, down=2)
        await proxy.bury()
        with pytest.raises(ConnectionResetError):
            await reader.read()
        async with connection(proxy) as (young_reader, young_writer):
            young_writer.write(b"3")
            assert await young_reader.read(1) == b"3"
    assert echo.received == b"123"


async def test_a_cut_breaks_existing_connections_and_not_the_next(proxy: FaultProxy) -> None:
    async with connection(proxy) as (reader, writer):
        writer.write(b"1")
        assert await reader.read(1) == b"1"
        await proxy.cut()
        with pytest.raises(ConnectionResetError):
            await reader.read()
    async with connection(proxy) as (reader, writer):
        writer.write(b"2")
        assert await reader.read(1) == b"2"


async def test_new_connections_lead_to_the_current_target(proxy: FaultProxy) -> None:
    other = Echo()
    server = await asyncio.start_server(other, "127.0.0.1", 0)
    async with server:
        proxy.target = server.sockets[0].getsockname()
        async with connection(proxy) as (reader, writer):
            writer.write(HANG_UP)
            assert await reader.read() == HANG_UP
    assert other.received == HANG_UP


async def test_the_client_is_reset_if_the_server_is_unreachable(unused_tcp_port: int) -> None:
    async with FaultProxy("127.0.0.1", unused_tcp_port) as proxy, connection(proxy) as (reader, _):
        with pytest.raises(ConnectionResetError):
            await reader.read()


async def test_a_delayed_line_waits_for_each_portion_and_a_slow_one_for_its_bytes() -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    echo = Echo()
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server, FaultProxy("127.0.0.1", server.sockets[0].getsockname()[1], sleep=sleep) as proxy:
        proxy.shape(delay=2.5)
        async with connection(proxy) as (reader, writer):
            writer.write(HANG_UP)
            assert await reader.read() == HANG_UP
        assert waits == [2.5, 2.5]
        waits.clear()
        proxy.shape(rate=100)
        async with connection(proxy) as (reader, writer):
            writer.write(b"x" * 99 + HANG_UP)
            assert len(await reader.read()) == 100
    assert max(waits) <= 0.1
    assert sum(waits) == pytest.approx(2.0)


async def test_a_proxy_that_closes_does_not_wait_for_a_delayed_line(proxy: FaultProxy) -> None:
    proxy.shape(delay=3600)
    async with connection(proxy) as (_, writer):
        writer.write(b"x")
        await swallowed(proxy, up=1)


async def test_on_a_sliced_line_every_byte_is_sent_separately(proxy: FaultProxy, echo: Echo) -> None:
    proxy.shape(sliced=True)
    content = b"x" * 3000
    async with connection(proxy) as (reader, writer):
        writer.write(content)
        assert await reader.readexactly(len(content)) == content
    assert proxy.up.passed == len(content)
