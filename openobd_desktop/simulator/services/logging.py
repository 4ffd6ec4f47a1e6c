"""Servicer for the ScriptLog (proto/logging.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol import logging_pb2
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.logging_pb2 import LogMessage
from openobd_desktop.protocol.logging_pb2_grpc import loggingServicer
from openobd_desktop.simulator.common.call_log import LogLine
from openobd_desktop.simulator.common.feed import Feed, alongside
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.world import World

LOG_STREAM = "logging/openLogStream"


class LoggingService(loggingServicer):
    """Receives ScriptLog lines from clients and stores them in the call log."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def openLogStream(self, request_iterator: AsyncIterator[LogMessage], context: object) -> EmptyMessage:
        """Receives lines until the client half-closes the stream, the session ends, or the idle timeout is reached."""
        owner = caller().context
        feed: Feed[None] = self._world.open_feed(LOG_STREAM, owner)
        self._world.watch_idle(feed, owner.session)
        try:
            async with alongside(self._collect(request_iterator, feed, owner.session.id)):
                async for _ in feed:
                    """Nothing is ever sent on this feed; it is read only in order to wait until it ends."""
        finally:
            self._world.close_feed(feed)
        return EmptyMessage()

    async def _collect(self, messages: AsyncIterator[LogMessage], feed: Feed[None], session_id: str) -> None:
        async for message in messages:
            feed.touch()
            level = message.level if message.HasField("level") else logging_pb2.LOG_LEVEL_INFO
            self._world.call_log.log[session_id].append(LogLine(level, message.content))
        feed.end()
