"""Program that scans a car with the vendor's client, one control unit after another; prints its figures as JSON.

Arguments: login, ticket, number of control units.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from importlib import import_module
from typing import Any

# The vendor's package has no type annotations.
openobd: Any = import_module("openobd")

# The same values as in ``scan_server`` and ``our_scan``, which cannot be imported: both sides register descriptors.
REQUEST, RESPONSE = 0x600, 0x680
ASKED = ("1902AF", "22F187", "22F189", "22F191", "22F18C", "22F197", "22F190")


def _answer(socket: Any, request: str) -> str:
    try:
        return str(socket.request(request))
    except import_module("openobd.communication.response_exceptions").ResponseException:
        return ""


def measure(login: list[str]) -> dict[str, float]:
    """Returns the seconds of a scan, and the number of threads during it."""
    client_id, secret, cluster, host, port, ticket, units = login
    service = openobd.OpenOBD(openobd.core.arguments.ConnectionArguments(client_id, secret, cluster, host, int(port)))
    session = service.start_session_on_ticket(ticket)
    openobd.SessionTokenHandler(session)
    before = threading.active_count()
    bus = openobd.CanBus(pin_plus=6, pin_min=14, can_protocol=1, can_bit_rate=2)
    begin = time.perf_counter()
    session.configure_bus(iter([openobd.BusConfiguration(bus_name="drive", can_bus=bus)]))
    codes, most = 0, 0
    for number in range(1, int(units) + 1):
        channel = openobd.IsotpChannel(bus_name="drive", request_id=REQUEST + number, response_id=RESPONSE + number)
        socket = openobd.IsotpSocket(session, channel)
        codes += _answer(socket, ASKED[0]).startswith("5902")
        for request in ASKED[1:]:
            _answer(socket, request)
        most = max(most, threading.active_count())
        socket.stop_stream()
    taken = time.perf_counter() - begin
    session.finish(openobd.ServiceResult(result=[openobd.RESULT_SUCCESS]))
    if codes != int(units):
        raise RuntimeError(f"{codes} control units answered instead of {units}")
    return {"seconds": taken, "threads": most - before}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1:])), flush=True)
    # The vendor's threads outlive their sessions, and would keep the process running.
    os._exit(0)
