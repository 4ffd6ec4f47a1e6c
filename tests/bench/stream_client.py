"""Program that reads the stream of the benchmark on a given event loop and prints the messages per second."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable

from grpc import aio

from tests.bench.stream_server import MESSAGES, METHOD


async def _receive(port: str) -> float:
    async with aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        begin, seen = 0.0, 0
        flood: aio.UnaryStreamMultiCallable[bytes, bytes] = channel.unary_stream(METHOD)
        async for _ in flood(b""):
            begin = begin or time.perf_counter()
            seen += 1
        if seen != MESSAGES:
            raise RuntimeError(f"{seen} messages instead of {MESSAGES}")
        return seen / (time.perf_counter() - begin)


def _on_the_window_s_loop(port: str, *, painted: bool) -> float:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QTableWidget
    from qasync import QEventLoop

    application = QApplication([])
    table = QTableWidget(30, 7)
    table.resize(1000, 800)
    table.show()
    timer = QTimer()
    timer.timeout.connect(table.viewport().update)
    if painted:
        timer.start(16)
    make: Callable[[], asyncio.AbstractEventLoop] = lambda: QEventLoop(application)  # noqa: E731 - one line for a type
    with asyncio.Runner(loop_factory=make) as runner:
        return runner.run(_receive(port))


def main(loop: str, port: str) -> None:
    """Prints the messages per second that arrive on the event loop called ``loop``."""
    if loop == "plain":
        print(asyncio.run(_receive(port)), flush=True)
    else:
        print(_on_the_window_s_loop(port, painted=loop == "painted"), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
