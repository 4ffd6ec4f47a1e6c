"""Servicers for a vehicle's buses: configuration, muting of local testers, and bus streams, which are refused."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.can_pb2 import IsotpMessage, RawFrame, Tp20Message
from openobd_desktop.protocol.can_pb2_grpc import canServicer
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2 import Configuration
from openobd_desktop.protocol.configuration_pb2_grpc import configServicer
from openobd_desktop.protocol.doip_pb2 import DoipMessage
from openobd_desktop.protocol.doip_pb2_grpc import doipServicer
from openobd_desktop.protocol.kline_pb2 import KlineMessage
from openobd_desktop.protocol.kline_pb2_grpc import klineServicer
from openobd_desktop.protocol.terminal15_pb2 import Terminal15Message
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Servicer
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state.access import caller


class ConfigurationService(configServicer):
    """Bus configuration and the muting of local testers (proto/configuration.proto)."""

    async def configureBus(self, request_iterator: AsyncIterator[BusConfiguration], context: object) -> EmptyMessage:
        """Replaces the configured buses once the client has sent all new buses."""
        session = caller().context.session
        session.buses.configure([bus async for bus in request_iterator])
        return EmptyMessage()

    async def getConfiguration(self, request: EmptyMessage, context: object) -> Configuration:
        """Returns the configured buses."""
        return Configuration(buses=caller().context.session.buses.configured)

    async def muteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Blocks the use of local testers."""
        caller().context.session.connector.muted = True
        return EmptyMessage()

    async def unmuteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Allows the use of local testers during the session."""
        caller().context.session.connector.muted = False
        return EmptyMessage()


def _not_simulated() -> Refusal:
    return Refusal("UNIMPLEMENTED", "The simulator has no vehicle bus.")


class CanService(canServicer):
    """CAN streams for ISO-TP, raw frames and TP 2.0 (proto/can.proto)."""

    def openIsotpStream(
        self, request_iterator: AsyncIterator[IsotpMessage], context: object
    ) -> AsyncIterator[IsotpMessage]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()

    def openRawStream(self, request_iterator: AsyncIterator[RawFrame], context: object) -> AsyncIterator[RawFrame]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()

    def openTp20Stream(
        self, request_iterator: AsyncIterator[Tp20Message], context: object
    ) -> AsyncIterator[Tp20Message]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()


class KlineService(klineServicer):
    """K-line stream (proto/kline.proto)."""

    def openKlineStream(
        self, request_iterator: AsyncIterator[KlineMessage], context: object
    ) -> AsyncIterator[KlineMessage]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()


class Terminal15Service(terminal15Servicer):
    """Stream of the ignition's state (proto/terminal15.proto)."""

    def openTerminal15Stream(self, request: EmptyMessage, context: object) -> AsyncIterator[Terminal15Message]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()


class DoipService(doipServicer):
    """Stream for diagnostics over Ethernet (proto/doip.proto)."""

    def openDoipStream(
        self, request_iterator: AsyncIterator[DoipMessage], context: object
    ) -> AsyncIterator[DoipMessage]:
        """Refuses the call, because bus streams are not simulated."""
        raise _not_simulated()
