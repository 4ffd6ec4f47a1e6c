"""Commands of pages and panels that are recorded instead of opening anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.widgets.busy_button import BusyButton


@dataclass
class FakeCommands:
    """Fake of SessionCommands."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    """The name of each command and the session or ticket it was given."""
    scans: tuple[Scan, ...] = ()
    """The scans of the last report."""

    def start(self, prefill: str = "") -> None:
        self.asked.append(("start", prefill))

    def start_again(self, ticket: str, connector: str = "") -> None:
        self.asked.append(("start again", ticket or connector))

    def claim(self, session_id: str, button: BusyButton | None = None) -> None:
        self.asked.append(("claim", session_id))

    def open(self, session_id: str) -> None:
        self.asked.append(("open", session_id))

    def ask(self, session_id: str) -> None:
        self.asked.append(("ask", session_id))

    def scan(self, session_id: str) -> None:
        self.asked.append(("scan", session_id))

    def finish(self, session_id: str) -> None:
        self.asked.append(("finish", session_id))

    def interrupt(self, session_id: str) -> None:
        self.asked.append(("interrupt", session_id))

    def save_report(self, session_id: str, button: BusyButton | None = None) -> None:
        self.asked.append(("save report", session_id))

    def save_scan_report(self, session_id: str, scans: Sequence[Scan], button: BusyButton | None = None) -> None:
        self.asked.append((f"save report of {len(scans)} scans", session_id))
        self.scans = tuple(scans)

    def open_report(self, session_id: str, button: BusyButton | None = None) -> None:
        self.asked.append(("open report", session_id))

    def show_in_history(self, session_id: str) -> None:
        self.asked.append(("show in history", session_id))

    def show_ticket_in_history(self, ticket: str) -> None:
        self.asked.append(("show ticket in history", ticket))

    def show_notes(self, ticket: str) -> None:
        self.asked.append(("show notes", ticket))

    def hand_over(self, ticket: str, record: SessionRecord | None = None) -> None:
        self.asked.append(("hand over", ticket))


@dataclass
class FakeProfileCommands:
    """Fake of ProfileCommands."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    """The name of each command and the profile it was given."""

    def switch(self, name: str) -> None:
        self.asked.append(("switch", name))

    def log_in(self) -> None:
        self.asked.append(("log in", ""))

    def edit(self, profile: Profile | None) -> None:
        self.asked.append(("edit", profile.name) if profile else ("add", ""))

    def start_demo(self) -> None:
        self.asked.append(("start demo", ""))

    def sign_out(self) -> None:
        self.asked.append(("sign out", ""))
