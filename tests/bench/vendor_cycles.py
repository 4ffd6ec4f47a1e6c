"""Program that runs the same sessions with the vendor's client and prints their durations as JSON."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

from tests.bench.processes import memory

# The vendor's package has no type annotations.
openobd: Any = import_module("openobd")

# The same values as in ``our_cycles``, which cannot be imported, since both sides register the same descriptors.
FIRST_TICKET = 8_000_000
IN_A_ROW, AT_ONCE, KEPT = 100, 300, 300
KEPT_SECONDS = 3.0


class Client:
    """The vendor's client, used as in the vendor's examples."""

    def __init__(self, login: list[str]) -> None:
        host, port, client_id, secret, cluster = login
        self._service = openobd.OpenOBD(
            openobd.core.arguments.ConnectionArguments(client_id, secret, cluster, host, int(port))
        )

    def start(self, place: int) -> Any:
        """Starts a session; waits for the first token of its stream, the monitor and the data that our core loads."""
        session = self._service.start_session_on_ticket(str(FIRST_TICKET + place))
        streaming = threading.Event()
        take = session.update_session_token

        def update(token: str) -> None:
            if session.session_token is not None:
                streaming.set()
            take(token)

        session.update_session_token = update
        openobd.SessionTokenHandler(session)
        session.monitor = openobd.ConnectionMonitor(session)
        session.get_ticket_details()
        session.get_vehicle_details()
        session.get_product_list()
        for key in ("vehicle:info:voltage", "vehicle:info:vin"):
            session.get_context_variable(key, openobd.ContextType.CONNECTION_CONTEXT)
        session.get_ecu_list()
        streaming.wait()
        return session

    def finish(self, session: Any) -> None:
        """Ends a session with a result, which also ends its streams."""
        session.finish(openobd.ServiceResult(result=[openobd.RESULT_SUCCESS]))

    def cycle(self, place: int) -> None:
        """Runs a session from start to finish."""
        self.finish(self.start(place))


def measure(way: str, login: list[str]) -> dict[str, float]:
    """Returns the figures of one pattern of sessions: "row", "at once" or "kept"."""
    client = Client(login)
    client.cycle(0)
    return {"row": _row, "at once": _at_once, "kept": _kept}[way](client)


def _row(client: Client) -> dict[str, float]:
    begin, used = time.perf_counter(), time.process_time()
    for place in range(IN_A_ROW):
        client.cycle(place)
    return {"rate": IN_A_ROW / (time.perf_counter() - begin), "cpu": (time.process_time() - used) / IN_A_ROW * 1000}


def _at_once(client: Client) -> dict[str, float]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        begin, used = time.perf_counter(), time.process_time()
        list(pool.map(client.cycle, range(AT_ONCE)))
        return {"rate": AT_ONCE / (time.perf_counter() - begin), "cpu": (time.process_time() - used) / AT_ONCE * 1000}


def _kept(client: Client) -> dict[str, float]:
    before = memory(os.getpid())
    sessions = [client.start(place) for place in range(KEPT)]
    each = (memory(os.getpid()) - before) / KEPT * 1024
    begin = time.process_time()
    time.sleep(KEPT_SECONDS)
    used = (time.process_time() - begin) / KEPT_SECONDS * 100
    threads = threading.active_count()
    for session in sessions:
        client.finish(session)
    return {"cpu": used, "threads": threads, "memory": each}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], sys.argv[2:])), flush=True)
    # The vendor's threads outlive their sessions, and would keep the process running.
    os._exit(0)
