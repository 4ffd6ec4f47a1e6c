"""Server that sends many small messages to each client or echoes one; prints its port."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import grpc
from grpc import aio

MESSAGES = 8000
FLOOD, ECHO = "/bench/flood", "/bench/echo"


async def _flood(request: bytes, context: object) -> AsyncIterator[bytes]:
    for number in range(MESSAGES):
        yield number.to_bytes(20, "big")


async def _echo(request: bytes, context: object) -> bytes:
    return request


async def _serve() -> None:
    server = aio.server()
    flood: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_stream_rpc_method_handler(_flood)
    echo: grpc.RpcMethodHandler[bytes, bytes] = grpc.unary_unary_rpc_method_handler(_echo)
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("bench", {"flood": flood, "echo": echo}),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(port, flush=True)
    await server.wait_for_termination()


if __name__ == "__main__":
    asyncio.run(_serve())
