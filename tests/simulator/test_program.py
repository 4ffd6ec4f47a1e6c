"""The simulator as a separate program: its output, its errors and how it stops."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc.aio
import pytest
import trustme
from msgspec.structs import fields

from openobd_desktop import __version__
from openobd_desktop.protocol.can_pb2 import IsotpMessage
from openobd_desktop.protocol.can_pb2_grpc import canStub
from openobd_desktop.simulator import DEMO_CREDENTIALS, SCENARIOS, Rules, Simulator
from openobd_desktop.simulator.__main__ import LARGEST_RECORDING, main
from tests.simulator.bus_wire import DRIVE, ENGINE
from tests.simulator.conftest import NO_PROXY
from tests.simulator.wire import Wire, read, status

# Warnings about slow steps concern the machine, not the program; lost tasks are logged as errors.
MODULE = ("-X", "dev", "-W", "error", "-m", "openobd_desktop.simulator", "--log-level", "ERROR")


async def launch(*arguments: str) -> tuple[Process, str]:
    """Starts the program, and returns its process and its first line of output."""
    process = await asyncio.create_subprocess_exec(sys.executable, *MODULE, *arguments, stdout=PIPE, stderr=PIPE)
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), 30)
    return process, line.decode()


async def end(process: Process, number: signal.Signals) -> tuple[int | None, bytes]:
    process.send_signal(number)
    _, errors = await asyncio.wait_for(process.communicate(), 30)
    return process.returncode, errors


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_it_serves_at_the_address_it_prints_and_stops_cleanly(number: signal.Signals) -> None:
    process, line = await launch("--scenario", "busy partner", "--clock-factor", "10")
    found = re.search(r"127\.0\.0\.1:(\d+) \(plaintext\), scenario 'busy partner', .*client id (\S+), ", line)
    assert found is not None
    assert found[2] == DEMO_CREDENTIALS.client_id
    assert DEMO_CREDENTIALS.client_secret in line

    async with grpc.aio.insecure_channel(f"127.0.0.1:{found[1]}", NO_PROXY) as channel:
        assert len(await Wire(channel).listed()) == 40

    assert await end(process, number) == (0, b"")


async def test_it_applies_the_rules_of_its_arguments() -> None:
    process, line = await launch("--rule", "capacity=0", "--rule", "end_order=streams, state, reply")
    found = re.search(r"127\.0\.0\.1:(\d+) ", line)
    assert found is not None

    async with grpc.aio.insecure_channel(f"127.0.0.1:{found[1]}", NO_PROXY) as channel:
        assert await status(Wire(channel).start()) == "UNAVAILABLE"

    assert await end(process, signal.SIGTERM) == (0, b"")


async def test_it_plays_a_recording(tmp_path: Path) -> None:
    recording = tmp_path / "car.trace"
    recording.write_text("# openobd-trace 1\nchannel 1 isotp any 7E0 7E8\n0.0 1 > 22F187\n0.1 1 < 62F18741\n")
    process, line = await launch("--recording", str(recording), "--rule", "link_delay=0")
    found = re.search(r"127\.0\.0\.1:(\d+) ", line)
    assert found is not None

    async with grpc.aio.insecure_channel(f"127.0.0.1:{found[1]}", NO_PROXY) as channel:
        wire = Wire(channel)
        session = await wire.claimed()
        await wire.config.configureBus(iter([DRIVE]), metadata=session.bearer)
        stream: Any = canStub(channel).openIsotpStream(metadata=session.bearer)
        await stream.write(IsotpMessage(channel=ENGINE, payload="22F187"))
        assert (await read(stream)).payload == "62F18741"
        stream.cancel()

    assert await end(process, signal.SIGTERM) == (0, b"")


@pytest.mark.parametrize(
    ("content", "complaint"), [(b"nothing", "cannot be played"), (b"\xff", "cannot be read"), (None, "cannot be read")]
)
def test_an_unusable_recording_is_reported(
    tmp_path: Path, content: bytes | None, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = tmp_path / "car.trace"
    if content is not None:
        recording.write_bytes(content)

    assert main(["--recording", str(recording)]) == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_s17_only_regular_files_are_read(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "no file")
    given = str(tmp_path / "no file")
    for options in (["--recording", given], ["--certificate", given, "--key", given]):
        command = [sys.executable, "-m", "openobd_desktop.simulator", *options]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
        assert "cannot be read" in ended.stderr


def test_s17_a_recording_is_read_up_to_a_limit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recording = tmp_path / "car.trace"
    with recording.open("wb") as file:
        file.truncate(LARGEST_RECORDING + 1)
    assert main(["--recording", str(recording)]) == 2
    assert f"larger than {LARGEST_RECORDING} bytes" in capsys.readouterr().err


def test_rules_that_do_not_fit_the_scenario_are_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--scenario", "busy partner", "--rule", "capacity=1"]) == 2
    assert "'busy partner' does not fit the rules: There are no free resources" in capsys.readouterr().err


async def test_it_uses_tls_if_it_has_a_certificate(tmp_path: Path) -> None:
    authority, certificate, key = identity(tmp_path)
    process, line = await launch("--certificate", str(certificate), "--key", str(key), "--advertise", "localhost")
    found = re.search(r":(\d+) \(TLS\)", line)
    assert found is not None

    trust = grpc.ssl_channel_credentials(authority.cert_pem.bytes())
    async with grpc.aio.secure_channel(f"localhost:{found[1]}", trust, NO_PROXY) as channel:
        assert (await Wire(channel).start()).grpc_endpoint == "localhost"

    assert await end(process, signal.SIGTERM) == (0, b"")


def identity(folder: Path) -> tuple[trustme.CA, Path, Path]:
    authority = trustme.CA()
    issued = authority.issue_cert("localhost")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    key.write_bytes(issued.private_key_pem.bytes())
    return authority, certificate, key


async def test_a_port_in_use_is_reported_in_one_sentence(simulator: Simulator) -> None:
    process, line = await launch("--port", str(simulator.port))

    _, errors = await asyncio.wait_for(process.communicate(), 30)

    assert (line, process.returncode) == ("", 2)
    assert errors.decode().splitlines()[-1] == f"openobd-simulator: cannot listen on 127.0.0.1:{simulator.port}"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "workshop.example"])
def test_plaintext_beyond_this_machine_is_refused(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--host", host]) == 2

    assert "a certificate and a key are needed" in capsys.readouterr().err


def test_a_wildcard_address_needs_a_name_to_advertise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, certificate, key = identity(tmp_path)

    assert main(["--host", "0.0.0.0", "--certificate", str(certificate), "--key", str(key)]) == 2

    assert "--advertise" in capsys.readouterr().err


def test_an_unusable_certificate_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, certificate, key = identity(tmp_path)
    nonsense = tmp_path / "nonsense.pem"
    nonsense.write_text("nonsense")
    missing = tmp_path / "missing.pem"
    complaints = {
        (certificate, None): "not one of them",
        (None, key): "not one of them",
        (missing, key): "cannot be read",
        (nonsense, key): "not a certificate and its private key",
        (certificate, nonsense): "not a certificate and its private key",
    }

    for (chain, private), complaint in complaints.items():
        options = [] if chain is None else ["--certificate", str(chain)]
        options += [] if private is None else ["--key", str(private)]
        assert main(options) == 2
        assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--scenario", "nothing of the kind"],
        ["--version-profile", "2.0"],
        ["--port", "65536"],
        ["--port", "x"],
        ["--clock-factor", "0"],
        ["--clock-factor", "fast"],
        ["--log-level", "LOUD"],
        ["--rule", "end_pause"],
        ["--rule", "nothing=1"],
    ],
)
def test_a_wrong_argument_is_refused_with_the_choices(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)

    assert stopped.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_a_rule_with_a_value_it_cannot_have_is_refused_with_the_choices(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rule", "end_order=never"]) == 2

    assert "streams, state, reply" in capsys.readouterr().err


def test_the_rules_can_be_listed_with_their_values(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-rules"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert {line.partition("=")[0] for line in lines} == {field.name for field in fields(Rules)}
    assert any(line.startswith("ended_stream_status=CANCELLED") and "RESET" in line for line in lines)


def test_the_scenarios_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-scenarios"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(SCENARIOS)
    assert lines[0].split(maxsplit=2) == ["quiet", "morning", SCENARIOS["quiet morning"].summary]


def test_n9_it_prints_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"openOBD simulator {__version__}\n"
