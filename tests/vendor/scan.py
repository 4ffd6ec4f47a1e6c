"""Scan of the test car with the vendor's own channels and request handler."""

import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

openobd: Any = import_module("openobd")
responses: Any = import_module("openobd.communication.response_exceptions")

Seen = dict[str, Any]
Session = Any
PATIENCE = 20.0
SILENT = 1.0


def can(name: str, pins: tuple[int, int], rate: int, protocol: int = 1) -> Any:
    bus = openobd.CanBus(pin_plus=pins[0], pin_min=pins[1], can_protocol=protocol, can_bit_rate=rate)
    return openobd.BusConfiguration(bus_name=name, can_bus=bus)


def first_phase() -> list[Any]:
    kline = openobd.KlineBus(pin=7, kline_protocol=1003, kline_bit_rate=11)
    doip = openobd.DoipBus(doip_option=1, doip_network_configuration=3001)
    return [
        can("drive", (6, 14), 2),
        can("body", (3, 11), 4),
        openobd.BusConfiguration(bus_name="line", kline_bus=kline),
        openobd.BusConfiguration(bus_name="ethernet", doip_bus=doip),
    ]


def isotp(session: Session, request_id: int, response_id: int, bus: str = "drive", **more: int) -> Any:
    channel = openobd.IsotpChannel(bus_name=bus, request_id=request_id, response_id=response_id, **more)
    return openobd.IsotpSocket(session, channel, timeout=PATIENCE)


def ask(socket: Any, request: str, **more: float) -> Any:
    """Returns the outcome of a request on a socket that is used only once; its garbage would close it some time."""
    try:
        return outcome(partial(socket.request, request, **more))
    finally:
        socket.stop_stream()


def outcome(request: Callable[[], Any]) -> Any:
    """Returns the answer, or the name of the vendor's exception."""
    try:
        return request()
    except responses.ResponseException as error:
        return type(error).__name__


def scan(service: Any, seen: Seen) -> None:
    session = service.start_session_on_ticket("7848095")
    keeper = openobd.SessionTokenHandler(session)
    session.configure_bus(iter(first_phase()))
    seen["codes"] = {}
    _over_isotp(session, seen)
    _over_others(session, seen)
    _second_phase(session, seen)
    session.finish(openobd.ServiceResult(result=[openobd.RESULT_SUCCESS]))
    keeper.refresh_session_token_thread.join(PATIENCE)


def _over_isotp(session: Session, seen: Seen) -> None:
    codes = seen["codes"]
    engine = isotp(session, 0x7E0, 0x7E8, padding=1)
    codes["engine"] = engine.request("1902AF")
    seen["identification"] = engine.request("22F187F189")
    codes["gearbox"] = ask(isotp(session, 0x7E1, 0x7E9), "1902AF")
    brakes = isotp(session, 0x18DA28F1, 0x18DAF128)
    codes["brakes"] = [outcome(partial(brakes.request, each)) for each in ("1902AF", "1003", "1902AF", "1001")]
    radar = isotp(session, 0x750, 0x758, extended_request_address=0x0F, extended_response_address=0x0F)
    # Three times busy; the vendor's client repeats a request once in half a second, and then gives up.
    codes["radar"] = [outcome(lambda: radar.request("1902AF", timeout=0.4)), radar.request("1902AF")]
    codes["airbag"] = ask(isotp(session, 0x715, 0x77F), "1902AF")
    codes["door"] = ask(isotp(session, 0x7D0, 0x7D8), "1902AF", timeout=SILENT)
    body = ask(isotp(session, 0x720, 0x728, "body"), "1902AF")
    codes["body"] = [len(body), body[:22]]
    seen["cleared"] = engine.request("14FFFFFF")
    seen["after clearing"] = engine.request("1902AF")
    replaced = isotp(session, 0x7E0, 0x7E8)
    replaced.request("3E00")
    seen["sockets"] = [engine, brakes, radar, replaced]
    for other in (brakes, radar):
        other.stop_stream()


def _over_others(session: Session, seen: Seen) -> None:
    codes = seen["codes"]
    line = openobd.KlineChannel(bus_name="line", ecu_id=0x11)
    codes["steering"] = ask(openobd.KlineSocket(session, line, timeout=PATIENCE), "1800FF00")
    ethernet = openobd.DoipChannel(bus_name="ethernet", gateway_id=0x10, tester_id=0xE80, ecu_id=0x40)
    gateway = openobd.DoipSocket(session, ethernet, timeout=PATIENCE)
    codes["gateway"] = gateway.request("1902AF")
    seen["vin"] = ask(gateway, "22F190")


def _open_channels(session: Session, expected: int) -> list[str]:
    """Returns the kinds of the open channels; waits for the service to learn which ones the client has closed."""
    end = time.monotonic() + PATIENCE
    while True:
        found = session.get_configuration().channels
        kinds = [each for each in (one.WhichOneof("ChannelDefinition") for one in found) if each]
        if len(kinds) <= expected or time.monotonic() > end:
            return kinds


def _second_phase(session: Session, seen: Seen) -> None:
    seen["channels"] = _open_channels(session, 2)
    *_, replaced = seen.pop("sockets")
    session.configure_bus(iter([can("old", (6, 14), 2, protocol=2)]))
    # The vendor's client raises an exception of its own once the stream has ended.
    seen["replaced"] = _status(lambda: replaced.request("3E00", timeout=PATIENCE))
    old = openobd.Tp20Channel(bus_name="old", logical_address=0x1F)
    seen["codes"]["tow bar"] = openobd.Tp20Socket(session, old, timeout=PATIENCE).request("1802FF00")
    ignition = openobd.BusConfiguration(bus_name="ignition", terminal15_bus=openobd.Terminal15Bus(pin=1))
    session.configure_bus(iter([can("frames", (6, 14), 2, protocol=3), ignition]))
    seen["ignition"] = openobd.Terminal15Socket(session, timeout=PATIENCE).receive()
    raw = openobd.RawSocket(session, openobd.RawChannel(bus_name="frames", request_id=0x7E0, response_id=0x7E8))
    raw.send("0322F19000000000")
    seen["frames"] = [raw.receive()]
    raw.send("3000000000000000")
    seen["frames"] += [raw.receive(), raw.receive()]
    seen["refused"] = [
        _status(lambda: isotp(session, 0x7E0, 0x7E8, "frames").request("3E00")),
        _status(lambda: session.configure_bus(iter([can("a", (6, 14), 2), can("b", (6, 14), 2, protocol=2)]))),
    ]


def _status(action: Callable[[], Any]) -> Any:
    try:
        action()
    except openobd.OpenOBDException as error:
        return getattr(error, "status", type(error).__name__)
    return 0
