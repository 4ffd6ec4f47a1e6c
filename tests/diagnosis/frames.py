"""ISO-TP implemented by another program: answers are split into frames and reassembled, without a bus or a thread."""

from __future__ import annotations

from collections.abc import Sequence

import isotp

TESTER, UNIT = 0x7E0, 0x7E8
PADDING = 0x55


def _link(sent: list[bytes], arriving: list[bytes], address: isotp.Address) -> isotp.TransportLayerLogic:
    def receive(timeout: float) -> isotp.CanMessage | None:
        if not arriving:
            return None
        return isotp.CanMessage(arbitration_id=address.get_rx_arbitration_id(), data=arriving.pop(0))

    return isotp.TransportLayerLogic(
        rxfn=receive,
        txfn=lambda message: sent.append(bytes(message.data)),
        address=address,
        params={"stmin": 0, "blocksize": 0, "tx_padding": PADDING, "blocking_send": False},
    )


def joined(frames: Sequence[bytes], extended: int | None = None) -> bytes:
    """Returns the answer contained in a control unit's frames.

    Args:
        frames: The data of each frame.
        extended: The extended address of the tester, which precedes the data; None for normal addressing.
    """
    if extended is None:
        address = isotp.Address(isotp.AddressingMode.Normal_11bits, txid=TESTER, rxid=UNIT)
    else:
        address = isotp.Address(
            isotp.AddressingMode.Extended_11bits, txid=TESTER, rxid=UNIT, source_address=extended, target_address=0x10
        )
    link = _link([], list(frames), address)
    for _ in frames:
        link.process()
    answer = link.recv()
    assert answer is not None, "the frames are not complete"
    return bytes(answer)


def segments(answer: bytes) -> list[bytes]:
    """Returns the data of the frames in which a control unit sends an answer."""
    sent: list[bytes] = []
    clear_to_send = [bytes((0x30, 0, 0))]
    address = isotp.Address(isotp.AddressingMode.Normal_11bits, txid=UNIT, rxid=TESTER)
    link = _link(sent, clear_to_send, address)
    link.send(answer)
    for _ in range(len(answer)):
        link.process()
        if not link.transmitting():
            return sent
    raise AssertionError("the answer was not sent")
