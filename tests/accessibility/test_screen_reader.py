"""The main task, carried out through the accessibility bus alone, by stable names."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.accessibility.atspi import Bus, Role, State, Thing
from tests.accessibility.desktop import complaints, desktop, program

FACTOR = "30"
DESCRIPTION = "The left mirror stays silent."


class Reader:
    """Screen reader that finds and uses objects by role and name, in a window or dialog."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    def find(self, role: Role, name: str, window: str = "openOBD Desktop") -> Thing:
        """Returns the only object with this role and name, once it exists and is enabled."""
        return self._bus.until(lambda: self._one(role, name, window), f"{role.name} {name} in {window}")

    def press(self, name: str, window: str = "openOBD Desktop") -> None:
        self.find(Role.PUSH_BUTTON, name, window).act()

    def label(self, identifier: str, pattern: str, window: str = "openOBD Desktop") -> str:
        """Returns the text of the label with this object name, once it matches ``pattern``."""
        return self._bus.until(lambda: self._fitting(identifier, pattern, window), f"{identifier} to say {pattern}")

    def tick(self, wire_name: str, window: str) -> None:
        """Checks the check box whose description is the protocol name ``wire_name``."""
        boxes = [thing for thing in self._things(window) if thing.role == Role.CHECK_BOX]
        (box,) = [box for box in boxes if box.description == wire_name]
        box.act()
        self._bus.until(lambda: State.CHECKED in box.states(), f"{wire_name} to be checked")

    def closed(self, window: str) -> None:
        """Waits until the window or dialog has closed."""
        self._bus.until(lambda: self._window(window) is None, f"{window} to close")

    def row(self, cell: str, wanted: str) -> dict[str, str]:
        """Returns the row of the sessions that contains ``cell``, once it also contains ``wanted``."""
        table = self.find(Role.TABLE, "Sessions")
        row = self._bus.until(
            lambda: next((row for row in table.rows() if cell in row and wanted in row), None), f"{cell} as {wanted}"
        )
        return dict(zip(table.headers(), row, strict=True))

    def _one(self, role: Role, name: str, window: str) -> Thing | None:
        found = [thing for thing in self._things(window) if thing.role == role and thing.name == name]
        assert len(found) < 2, f"{len(found)} things are {role.name} {name}"
        return found[0] if found and State.ENABLED in found[0].states() else None

    def _fitting(self, identifier: str, pattern: str, window: str) -> str | None:
        for thing in self._things(window):
            if thing.role == Role.LABEL and thing.identifier == identifier and re.search(pattern, thing.name):
                return thing.name
        return None

    def _things(self, window: str) -> list[Thing]:
        root = self._window(window)
        return list(root.walk()) if root else []

    def _window(self, name: str) -> Thing | None:
        windows = [window for program in self._bus.programs() for window in program.children()]
        return next((each for each in windows if each.name == name and State.SHOWING in each.states()), None)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, str], Path]]:
    if not sys.platform.startswith("linux"):
        pytest.fail("AT-SPI is the accessibility bus of Linux; this test belongs to its runs")
    assert shutil.which("Xvfb"), "make test installs what is missing"
    folder = tmp_path_factory.mktemp("home")
    with desktop(folder) as environment:
        yield environment, folder


@dataclass
class Run:
    """A run of the program, and the screen reader that uses it."""

    reader: Reader
    process: subprocess.Popen[str]
    folder: Path

    def end(self) -> tuple[int, str]:
        """Ends the program; returns its exit status and its standard error."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30), complaints(self.folder).read_text()


@pytest.fixture
def run(place: tuple[dict[str, str], Path]) -> Iterator[Run]:
    environment, folder = place
    with (
        program(environment, folder, "--demo", "--clock-factor", FACTOR) as process,
        Bus(environment["DBUS_SESSION_BUS_ADDRESS"]) as bus,
    ):
        bus.listen()
        yield Run(Reader(bus), process, folder)
    print(complaints(folder).read_text())


def test_the_main_task_can_be_done_from_start_to_finish(run: Run) -> None:
    reader = run.reader
    reader.label("serviceState", "^connected")
    ticket = re.findall(r"\d{7}", reader.label("demoBanner", "Tickets to try"))[0]
    start(reader, ticket)
    finish(reader)
    row = reader.row(ticket, "finished")
    assert (row["Ticket"], row["State"], row["Result"]) == (ticket, "finished", "Assistance requested")
    assert run.end() == (0, "")


def start(reader: Reader, ticket: str) -> None:
    reader.press("Start session")
    reader.find(Role.TEXT, "Ticket number", "Start session").write(ticket)
    reader.press("Start", "Start session")
    reader.closed("Start session")
    reader.label("sessionTicket", ticket)
    reader.label("sessionState", "active")
    reader.label("vehicleName", "Volkswagen")
    reader.label("sessionTimeLeft", "h")
    reader.label("connectionLatency", "ms")


def finish(reader: Reader) -> None:
    form = "Finish session"
    reader.press("Finish session")
    reader.find(Role.RADIO_BUTTON, "Assistance requested", form).act()
    reader.tick("RESULT_FAILURE_COMMUNICATION_ERROR", form)
    reader.tick("RESULT_NEEDS_COMPLETION", form)
    text = reader.find(Role.TEXT, "Description", form)
    text.write(DESCRIPTION)
    assert text.text() == DESCRIPTION
    reader.press("Finish", form)
    reader.closed(form)
    reader.label("sessionState", "finished")
    reader.find(Role.CHECK_BOX, "Sessions").act()
