"""The window's loop and Qt: neither blocks the other, and nothing runs at the wrong time."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from openobd_desktop.support.window_loop import WindowLoop
from tests.support.grpc_on_a_loop import WithoutReaders

CALLBACKS = 100_000


@pytest.fixture(params=[WindowLoop, WithoutReaders])
def loop(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[WindowLoop]:
    made = request.param(qapp)
    yield made
    made.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours, theirs:
        yield ours, theirs


def test_a_burst_of_callbacks_lets_the_timers_of_qt_fire(loop: WindowLoop) -> None:
    ticks = 0
    left = CALLBACKS
    longest = run_since_tick = 0

    def tick() -> None:
        nonlocal ticks, run_since_tick
        ticks += 1
        run_since_tick = 0

    def work() -> None:
        nonlocal left, longest, run_since_tick
        sum(range(100))
        left -= 1
        run_since_tick += 1
        longest = max(longest, run_since_tick)
        if not left:
            loop.stop()

    loop.set_debug(False)
    timer = QTimer(interval=16, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    for _ in range(CALLBACKS):
        loop.call_soon(work)
    loop.run_forever()
    timer.stop()
    assert left == 0
    assert ticks >= 2
    assert longest < CALLBACKS / 2


def test_a_callback_that_adds_itself_again_lets_events_of_qt_pass(loop: WindowLoop) -> None:
    seen: list[str] = []

    def again() -> None:
        loop.call_soon(again)

    again()
    QTimer.singleShot(0, lambda: seen.append("zero"))
    QTimer.singleShot(5, lambda: seen.append("five"))
    QTimer.singleShot(6, loop.stop)
    loop.run_forever()
    assert seen == ["zero", "five"]


def test_nothing_runs_while_the_loop_does_not(loop: WindowLoop, qapp: QApplication) -> None:
    seen: list[str] = []
    loop.run_until_complete(asyncio.sleep(0))
    loop.call_soon(seen.append, "soon")
    loop.call_later(0, seen.append, "later")
    for _ in range(5):
        qapp.processEvents()
    assert seen == []
    loop.run_until_complete(asyncio.sleep(0.001))
    assert seen == ["soon", "later"]


def test_an_event_loop_inside_a_callback_runs_what_comes_meanwhile(loop: WindowLoop) -> None:
    seen: list[str] = []

    def nest() -> None:
        inner = QEventLoop()
        loop.call_soon(seen.append, "soon")
        loop.call_later(0.001, seen.append, "later")
        thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(seen.append, "thread"))
        loop.call_later(0.002, thread.start)
        loop.call_later(0.02, inner.quit)
        inner.exec()
        thread.join()
        assert seen == ["soon", "later", "thread"]
        loop.call_soon(loop.stop)

    loop.call_soon(nest)
    loop.run_forever()
    assert seen == ["soon", "later", "thread"]


@pytest.mark.parametrize("kind", [WindowLoop, WithoutReaders])
def test_calls_of_grpc_are_answered(kind: type[WindowLoop]) -> None:
    assert _ends_well("tests.support.grpc_on_a_loop", kind.__name__) == "answered\n"


@pytest.mark.parametrize("kind", [WindowLoop, WithoutReaders])
def test_a_call_of_grpc_that_ends_after_the_loop_does_not_keep_the_program_from_ending(kind: type[WindowLoop]) -> None:
    assert _ends_well("tests.support.grpc_on_a_loop", kind.__name__, "late") == "answered\nlate\n"


def _ends_well(module: str, *words: str) -> str:
    """Returns what a process of its own printed: for the rest of a process, gRPC remembers a loop without readers."""
    command = [sys.executable, "-m", module, *words]
    # As the program itself does; gRPC would report the end of a connection.
    quiet = {**os.environ, "GRPC_VERBOSITY": "NONE"}
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=quiet)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_a_reader_is_called_until_it_is_removed(loop: WindowLoop, pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    seen: list[bytes] = []

    def read() -> None:
        seen.append(ours.recv(1))
        if len(seen) == 3:
            assert loop._remove_reader(ours)
            loop.call_soon(loop.stop)

    loop._add_reader(ours, pytest.fail, "replaced")
    handle = loop._add_reader(ours, read)
    theirs.send(b"abcd")
    loop.run_forever()
    assert seen == [b"a", b"b", b"c"]
    assert handle.cancelled()
    assert not loop._remove_reader(ours)


def test_a_reader_waits_while_the_loop_does_not_run(
    loop: WindowLoop, pair: tuple[socket.socket, socket.socket], qapp: QApplication
) -> None:
    ours, theirs = pair
    seen: list[bytes] = []

    def read() -> None:
        seen.append(ours.recv(9))
        loop.stop()

    loop._add_reader(ours, read)
    theirs.send(b"early")
    for _ in range(3):
        qapp.processEvents()
    assert seen == []
    loop.run_forever()
    assert seen == [b"early"]


def test_a_reader_that_waits_may_be_removed(
    loop: WindowLoop, pair: tuple[socket.socket, socket.socket], qapp: QApplication
) -> None:
    ours, theirs = pair
    loop._add_reader(ours, pytest.fail, "removed")
    theirs.send(b"early")
    qapp.processEvents()
    loop._remove_reader(ours)
    qapp.processEvents()
    loop.run_until_complete(asyncio.sleep(0.001))


def test_a_reader_is_not_called_inside_itself(loop: WindowLoop, pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    depth: list[int] = [0]
    seen: list[tuple[int, bytes]] = []

    def read() -> None:
        depth[0] += 1
        inner = QEventLoop()
        QTimer.singleShot(3, inner.quit)
        inner.exec()
        seen.append((depth[0], ours.recv(1)))
        depth[0] -= 1
        if len(seen) == 2:
            loop.stop()

    loop._add_reader(ours, read)
    theirs.send(b"ab")
    loop.run_forever()
    assert seen == [(1, b"a"), (1, b"b")]


def test_many_ready_readers_share_one_budget(loop: WindowLoop) -> None:
    pairs = [socket.socketpair() for _ in range(20)]
    order: list[str] = []

    def busy() -> None:
        if len(order) < 20 or order[-1] != "timer":
            loop.call_soon(busy)

    def read(number: int) -> None:
        pairs[number][0].recv(1)
        order.append("reader")

    def tick() -> None:
        if order.count("reader") == 20:
            order.append("timer")
            loop.stop()

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    for number, (ours, theirs) in enumerate(pairs):
        loop._add_reader(ours.fileno(), read, number)
        theirs.send(b"x")
    loop.call_soon(busy)
    loop.run_forever()
    assert order == ["reader"] * 20 + ["timer"]
    for ours, theirs in pairs:
        loop._remove_reader(ours.fileno())
        ours.close()
        theirs.close()


def test_signals_subprocesses_executors_and_connections_work(qapp: QApplication) -> None:
    def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"hi")
        writer.close()

    async def everything() -> list[object]:
        loop = asyncio.get_running_loop()
        signalled = asyncio.Event()
        loop.add_signal_handler(signal.SIGUSR1, signalled.set)
        os.kill(os.getpid(), signal.SIGUSR1)
        await asyncio.wait_for(signalled.wait(), 60)
        loop.remove_signal_handler(signal.SIGUSR1)
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "print(input())", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await child.communicate(b"hello\n")
        number = await loop.run_in_executor(None, lambda: 7)
        server = await asyncio.start_server(greet, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            greeting = await reader.read()
            writer.close()
            await writer.wait_closed()
        return [output, child.returncode, number, greeting]

    with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
        assert runner.run(everything()) == [b"hello\n", 0, 7, b"hi"]
