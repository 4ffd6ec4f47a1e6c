"""Program that uses gRPC on the window's loop, with or without readers, and may let a call end after the loop."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
import time
from collections.abc import Callable

import grpc
from grpc import aio
from PySide6.QtCore import QCoreApplication

from openobd_desktop.support.window_loop import WindowLoop

CALLS = 50
LATE = 0.2
"""Seconds after which the call that ends after the loop does so."""


class WithoutReaders(WindowLoop):
    """The loop as it behaves on Windows."""

    def add_reader(self, fd: object, callback: Callable[..., object], *args: object) -> None:
        raise NotImplementedError


async def call() -> None:
    """Calls a server ``CALLS`` times at once."""

    async def echo(request: bytes, context: object) -> bytes:
        return request

    server = aio.server()
    handler: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(echo)
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("test", {"echo": handler}),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        method: aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary("/test/echo")
        answers = await asyncio.gather(*(method(b"%d" % number) for number in range(CALLS)))
    await server.stop(None)
    assert answers == [b"%d" % number for number in range(CALLS)]
    print("answered")


async def call_late(silent: socket.socket) -> tuple[object, ...]:
    """Calls a server that never answers, and returns what must live until the call has ended."""
    channel = aio.insecure_channel(f"127.0.0.1:{silent.getsockname()[1]}")
    method: aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary("/test/echo")
    pending = method(b"late", timeout=LATE)
    await asyncio.sleep(LATE / 10)
    return channel, pending


def main(kind: str, *late: str) -> None:
    """Calls on a loop of the class named ``kind``; if there is another word, one call ends after the loop."""
    loop = {each.__name__: each for each in (WindowLoop, WithoutReaders)}[kind](QCoreApplication([]))
    loop.run_until_complete(call())
    if not late:
        loop.close()
        return
    with socket.create_server(("127.0.0.1", 0)) as silent:
        left = loop.run_until_complete(call_late(silent))
        loop.close()
        # Nothing tells when gRPC hands the end of the call to the closed loop; this is well past that moment.
        time.sleep(5 * LATE)
    del left, loop
    gc.collect()
    print("late")


if __name__ == "__main__":
    main(*sys.argv[1:])
