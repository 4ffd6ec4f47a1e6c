"""Decoding of a thousand trouble codes in one answer, compared with udsoncan."""

from __future__ import annotations

import time
from collections.abc import Iterator

import udsoncan
from udsoncan.services import ReadDTCInformation

from openobd_desktop.diagnosis import uds
from tests.bench.figures import PAIRS, Figure, paired

CODES = 1000
ROUNDS = 10
ANSWER = b"\x59\x02\xff" + b"".join((7919 * number).to_bytes(3, "big") + b"\x2f" for number in range(1, CODES + 1))


def measure() -> Iterator[Figure]:
    """Yields our figure, which includes the texts of the codes, and that of the peer, which does not."""
    ours, peer = paired(_ours, _peer, PAIRS)
    yield Figure(f"{CODES:,} trouble codes: decoded, with texts", ours, peer, "udsoncan, without texts", "ms", "<= 1")


def _ours() -> float:
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        texts = [code.text for code in uds.codes(ANSWER)]
    taken = time.perf_counter() - begin
    assert len(texts) == CODES
    return taken / ROUNDS * 1000


def _peer() -> float:
    kind = ReadDTCInformation.Subfunction.reportDTCByStatusMask
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        read = ReadDTCInformation.interpret_response(udsoncan.Response.from_payload(ANSWER), kind)
    taken = time.perf_counter() - begin
    assert read.service_data.dtc_count == CODES
    return taken / ROUNDS * 1000
