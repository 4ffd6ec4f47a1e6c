"""Entry point of the separate simulator program: ``openobd-simulator`` or ``python -m openobd_desktop.simulator``."""

import argparse
import asyncio
import errno
import ipaddress
import logging
import signal
import ssl
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import fields, replace

from openobd_desktop import __version__
from openobd_desktop.simulator.common.rules import CHOICES, Rules, UnknownRuleError, rule_of
from openobd_desktop.simulator.scenarios.scenarios import SCENARIOS
from openobd_desktop.simulator.server.simulator import PortInUseError, Simulator
from openobd_desktop.simulator.state.access import PROFILES

USAGE_ERROR = 2
WILDCARDS = ("", "0.0.0.0", "::")  # noqa: S104
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LARGEST_RECORDING = 16_000_000
"""Maximum size of a recording, in bytes."""

log = logging.getLogger(__name__)


class _RefusedError(Exception):
    """Raised for options that are invalid or contradict each other; the text is a message for users."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the simulator until it is interrupted and returns the exit status."""
    options = _parser().parse_args(arguments)
    if options.list_scenarios:
        width = max(map(len, SCENARIOS))
        for scenario in SCENARIOS.values():
            print(f"{scenario.name:{width}} {scenario.summary}")
        return 0
    if options.list_rules:
        for rule in fields(Rules):
            print(f"{rule.name}={rule.default}  {' | '.join(CHOICES.get(rule.name, ()))}".rstrip())
        return 0
    logging.basicConfig(level=options.log_level, stream=sys.stderr)
    try:
        asyncio.run(_serve(_simulator(options), options))
    except (_RefusedError, PortInUseError, UnknownRuleError) as error:
        print(f"openobd-simulator: {error}", file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        log.debug("interrupted before the simulator had started")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="openobd-simulator", description="A complete openOBD service on this machine."
    )
    parser.add_argument("--version", action="version", version=f"openOBD simulator {__version__}")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--rest-port", type=_port, help="port of the Partner REST API; 0 for a free one (default: off)")
    parser.add_argument("--certificate", type=Path, help="certificate chain as PEM; needs --key")
    parser.add_argument("--key", type=Path, help="private key as PEM")
    parser.add_argument("--advertise", help="host name given to clients as the address of sessions (default: the host)")
    parser.add_argument("--scenario", choices=SCENARIOS, default="quiet morning", help="the starting point")
    parser.add_argument("--clock-factor", type=_factor, default=1.0, help="simulated seconds per real second")
    parser.add_argument("--version-profile", choices=PROFILES, help="protocol version to speak")
    parser.add_argument(
        "--rule",
        action="append",
        type=_rule,
        default=[],
        metavar="NAME=VALUE",
        help="change the answer to a question that the protocol leaves open; may be repeated",
    )
    parser.add_argument("--recording", type=Path, help="recording that the car of the first ticket repeats")
    parser.add_argument("--list-scenarios", action="store_true", help="list the scenarios and exit")
    parser.add_argument("--list-rules", action="store_true", help="list the rules with their values and exit")
    parser.add_argument("--log-level", choices=LEVELS, default="WARNING")
    return parser


def _rule(text: str) -> tuple[str, object]:
    try:
        return rule_of(text)
    except UnknownRuleError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _factor(text: str) -> float:
    factor = float(text)
    if not 0 < factor <= 100_000:
        raise argparse.ArgumentTypeError("the clock factor is above 0 and at most 100000")
    return factor


def _simulator(options: argparse.Namespace) -> Simulator:
    tls = _tls(options)
    if tls is None and not _is_loopback(options.host):
        raise _RefusedError(
            f"{options.host} is reachable from other machines, so a certificate and a key are needed: "
            "without them, tokens would be sent unencrypted."
        )
    if options.host in WILDCARDS and not options.advertise:
        raise _RefusedError(f"Clients cannot connect to {options.host!r}; specify another name with --advertise.")
    return Simulator(
        options.scenario,
        host=options.host,
        port=options.port,
        clock_factor=options.clock_factor,
        tls=tls,
        rules=_rules(options),
        version_profile=options.version_profile,
        advertised_host=options.advertise,
    )


def _rules(options: argparse.Namespace) -> Rules:
    try:
        return replace(SCENARIOS[options.scenario].rules, **dict(options.rule))
    except UnknownRuleError as error:
        raise _RefusedError(str(error)) from error


def _recording(options: argparse.Namespace) -> str:
    if options.recording is None:
        return ""
    recording: Path = options.recording
    try:
        _require_files(recording)
        with recording.open("rb") as file:
            content = file.read(LARGEST_RECORDING + 1)
        if len(content) > LARGEST_RECORDING:
            raise _RefusedError(f"the recording {recording} is larger than {LARGEST_RECORDING} bytes.")
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _RefusedError(f"the recording {recording} cannot be read.") from error


def _require_files(*paths: Path) -> None:
    """Raises ``OSError`` for a pipe or device, from which reading might block or never end."""
    for path in paths:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))


def _tls(options: argparse.Namespace) -> tuple[bytes, bytes] | None:
    if options.certificate is None and options.key is None:
        return None
    if options.certificate is None or options.key is None:
        raise _RefusedError("a certificate and its key are needed, not one of them.")
    try:
        # Both files are loaded here so that an invalid file, or a key that does not match the certificate, is noticed
        # before a client connects.
        _require_files(options.certificate, options.key)
        _tls_context(options)
        return options.certificate.read_bytes(), options.key.read_bytes()
    except ssl.SSLError as error:
        raise _RefusedError(
            f"{options.certificate} and {options.key} are not a certificate and its private key."
        ) from error
    except OSError as error:
        raise _RefusedError(f"the certificate or the key cannot be read: {error.strerror}.") from error


def _tls_context(options: argparse.Namespace) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
    return context


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _serve(simulator: Simulator, options: argparse.Namespace) -> None:
    recording = _recording(options)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, number, stop)
    async with simulator:
        if recording:
            _play(simulator, recording)
        if options.rest_port is not None:
            tls = _tls_context(options) if simulator.security == "TLS" else None
            await simulator.start_partner_api(options.rest_port, tls)
        print(_greeting(simulator), flush=True)
        await stop.wait()


def _play(simulator: Simulator, recording: str) -> None:
    # Imported here because recordings are rarely played.
    from openobd_desktop.simulator.car.recording import RecordingError

    tickets = simulator.world.tickets.values()
    connector = next((ticket.connector for ticket in tickets if ticket.connector is not None), None)
    try:
        if connector is not None:
            simulator.world.vehicles.at(connector).play(recording)
    except RecordingError as error:
        raise _RefusedError(f"the recording cannot be played: {error}.") from error


def _on_signal(loop: asyncio.AbstractEventLoop, number: signal.Signals, stop: asyncio.Event) -> None:
    try:
        loop.add_signal_handler(number, stop.set)
    except NotImplementedError:
        # On Windows, the event loop does not support signal handlers, so a plain handler has to wake the loop.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def _greeting(simulator: Simulator) -> str:
    known = simulator.credentials
    rest = "" if simulator.partner_api is None else f", Partner API at {simulator.partner_api.url}"
    return (
        f"openOBD simulator at {simulator.host}:{simulator.port} ({simulator.security}), "
        f"scenario {simulator.scenario.name!r}, client id {known.client_id}, "
        f"client secret {known.client_secret}, cluster {known.cluster_id}{rest}"
    )


if __name__ == "__main__":
    sys.exit(main())
