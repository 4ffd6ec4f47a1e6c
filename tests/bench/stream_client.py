"""Program that calls the server of the benchmark on a given event loop and prints its figures as JSON."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Callable

from grpc import aio

from tests.bench.stream_server import ECHO, FLOOD, MESSAGES

STREAMS = 3
"""Number of streams; a single one lasts half a second, during which the threads of gRPC settle into a fast or a slow
rhythm."""
CALLS = 1500
AT_ONCE = 32
EACH = 50
TIMERS = 300
FRAME = 16
"""Length of a frame in milliseconds."""
MESSAGE = b"20 bytes of a frame."


async def _measure(port: str) -> dict[str, float]:
    async with aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        echo: aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(ECHO)
        for _ in range(AT_ONCE):
            await echo(MESSAGE)
        streams = [await _stream(channel) for _ in range(STREAMS)]
        stream = {name: statistics.median(each[name] for each in streams) for name in streams[0]}
        return {**stream, **await _unary(echo), **await _at_once(echo), "early": await _early()}


async def _stream(channel: aio.Channel) -> dict[str, float]:
    seen = 0
    flood: aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(FLOOD)
    begin, used = time.perf_counter(), time.process_time()
    async for _ in flood(b""):
        seen += 1
    if seen != MESSAGES:
        raise RuntimeError(f"{seen} messages instead of {MESSAGES}")
    return {
        "stream": seen / (time.perf_counter() - begin),
        "stream cpu": (time.process_time() - used) / seen * 1e6,
    }


async def _unary(echo: aio.UnaryUnaryMultiCallable[bytes, bytes]) -> dict[str, float]:
    taken, used = [], time.process_time()
    for _ in range(CALLS):
        begin = time.perf_counter()
        await echo(MESSAGE)
        taken.append(time.perf_counter() - begin)
    return {
        "unary": statistics.median(taken) * 1e6,
        "unary cpu": (time.process_time() - used) / CALLS * 1e6,
    }


async def _at_once(echo: aio.UnaryUnaryMultiCallable[bytes, bytes]) -> dict[str, float]:
    async def row() -> None:
        for _ in range(EACH):
            await echo(MESSAGE)

    begin = time.perf_counter()
    await asyncio.gather(*(row() for _ in range(AT_ONCE)))
    return {"at once": AT_ONCE * EACH / (time.perf_counter() - begin)}


async def _early() -> float:
    """Returns the number of timers that fire early."""
    loop, early = asyncio.get_running_loop(), 0

    def fire(when: float) -> None:
        nonlocal early
        early += loop.time() < when

    begin = loop.time()
    for number in range(TIMERS):
        loop.call_at(begin + number / 997, fire, begin + number / 997)
    await asyncio.sleep(TIMERS / 997 + 0.05)
    return early


def _on_the_window_s_loop(port: str, *, painted: bool, readers: bool) -> dict[str, float]:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication, QTableWidget

    from openobd_desktop.support.window_loop import WindowLoop

    class WithoutReaders(WindowLoop):
        """The loop as gRPC sees it on Windows."""

        def add_reader(self, *args: object) -> None:
            raise NotImplementedError

    class Table(QTableWidget):
        painted = 0

        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            self.painted += 1
            super().paintEvent(event)  # type: ignore[arg-type]  # passed on as it is

    application = QApplication([])
    table = Table(30, 7)
    table.resize(1000, 800)
    table.show()
    timer = QTimer(interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(table.viewport().update)
    if painted:
        timer.start()
    kind = WindowLoop if readers else WithoutReaders
    make: Callable[[], asyncio.AbstractEventLoop] = lambda: kind(application)  # noqa: E731 - one line for a type
    with asyncio.Runner(loop_factory=make) as runner:
        begin = time.perf_counter()
        figures = runner.run(_measure(port))
        return {**figures, "frames": table.painted / (time.perf_counter() - begin)}


def main(loop: str, port: str) -> None:
    """Prints the figures."""
    if loop == "plain":
        figures = asyncio.run(_measure(port))
    else:
        figures = _on_the_window_s_loop(port, painted=loop == "painted", readers=loop != "no readers")
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
