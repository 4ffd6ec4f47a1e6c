"""Talking to the vehicle over its buses: there is no vehicle behind them, so each stream answers UNIMPLEMENTED."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.can_pb2 import IsotpMessage, RawFrame, Tp20Message
from openobd_desktop.protocol.can_pb2_grpc import canServicer
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.doip_pb2 import DoipMessage
from openobd_desktop.protocol.doip_pb2_grpc import doipServicer
from openobd_desktop.protocol.kline_pb2 import KlineMessage
from openobd_desktop.protocol.kline_pb2_grpc import klineServicer
from openobd_desktop.protocol.terminal15_pb2 import Terminal15Message
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Servicer
from openobd_desktop.simulator.common.refusals import Refusal


def _not_simulated() -> Refusal:
    return Refusal("UNIMPLEMENTED", "The simulator has no vehicle bus.")


class CanService(canServicer):
    """CAN: ISO-TP, raw frames and TP 2.0 (proto/can.proto)."""

    def openIsotpStream(
        self, request_iterator: AsyncIterator[IsotpMessage], context: object
    ) -> AsyncIterator[IsotpMessage]:
        """Refuses."""
        raise _not_simulated()

    def openRawStream(self, request_iterator: AsyncIterator[RawFrame], context: object) -> AsyncIterator[RawFrame]:
        """Refuses."""
        raise _not_simulated()

    def openTp20Stream(
        self, request_iterator: AsyncIterator[Tp20Message], context: object
    ) -> AsyncIterator[Tp20Message]:
        """Refuses."""
        raise _not_simulated()


class KlineService(klineServicer):
    """K-line (proto/kline.proto)."""

    def openKlineStream(
        self, request_iterator: AsyncIterator[KlineMessage], context: object
    ) -> AsyncIterator[KlineMessage]:
        """Refuses."""
        raise _not_simulated()


class Terminal15Service(terminal15Servicer):
    """Ignition sense (proto/terminal15.proto)."""

    def openTerminal15Stream(self, request: EmptyMessage, context: object) -> AsyncIterator[Terminal15Message]:
        """Refuses."""
        raise _not_simulated()


class DoipService(doipServicer):
    """Diagnostics over Ethernet (proto/doip.proto)."""

    def openDoipStream(
        self, request_iterator: AsyncIterator[DoipMessage], context: object
    ) -> AsyncIterator[DoipMessage]:
        """Refuses."""
        raise _not_simulated()
