"""Targets that read what the simulator is given: cars, recordings, tokens of pages, frames and requests."""

from __future__ import annotations

import contextlib
from types import SimpleNamespace
from typing import Any

from openobd_desktop.simulator import ManualClock, Rules
from openobd_desktop.simulator.car import recording
from openobd_desktop.simulator.car.car_file import FOLDER, CarFileError, parse
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.partner_api.routes.socket import Socket, Sockets
from openobd_desktop.simulator.partner_api.state.chat import WrongPageError, _place
from openobd_desktop.simulator.partner_api.state.dates import date_of
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target
from tests.simulator.car.units import bench

PARTNER: Any = None
FEED: Any = None
BENCH = bench()
CONDITION = Condition(ManualClock(), Rules(), "WVWZZZAUZFW123456", lambda: "12.4")
CARS = tuple(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))[:4])
RECORDING = f"{recording.HEAD}\nchannel 1 isotp bus_6_14 7E0 7E8\n0.000 1 > 1902AF\n0.092 1 < 7F1978\n0.2 1 !\n"
REQUESTS = tuple(bytes.fromhex(each) for each in ("1902AF", "22F187", "1001", "0902", "14FFFFFF", "1A9B", "2701"))


@target(
    "car-files",
    lambda draw: draw.text_like(CARS, ("[", "=", '"', "at = ", "[[units]]\n", "\n")),
    allowed=(CarFileError,),
    in_thread=True,
    largest=20_000,
)
def read_car(text: str) -> None:
    parse(text)


@target(
    "recordings",
    lambda draw: draw.text_like([RECORDING], ("channel ", " 1 ", "> ", "< ", "nan ", "raw ")),
    allowed=(recording.RecordingError,),
    in_thread=True,
)
def read_recording(text: str) -> None:
    for unit in recording.read(text, CONDITION):
        assert unit.name


def any_request(draw: Draw) -> str:
    return draw.bytes_like(REQUESTS)[:200].hex().upper()


@target("simulated-units", any_request)
def ask(request: str) -> None:
    for unit in BENCH.units if request else ():
        for reply in unit.hear(request):
            assert bytes.fromhex(reply.payload)


@target(
    "simulated-queries",
    lambda draw: draw.text_like(["cGFnZSAz", "2026-03-02T08:00:00+0000", "2026-03-02"]),
    allowed=(ValueError,),
)
def read_query(text: str) -> None:
    with contextlib.suppress(WrongPageError):
        _place(text)
    date_of(text)


def any_order(draw: Draw) -> str:
    return draw.json_like([{"action": "subscribe-to-event", "event_type": "x"}]).decode("utf-8", "replace")


@target("simulated-socket", any_order)
def obey(text: str) -> None:
    sockets: Any = Sockets.__new__(Sockets)
    sockets.is_silent, sockets._world = True, SimpleNamespace(connectors={})
    sockets._obey(Socket(PARTNER, FEED, lambda: None), text)
