"""Commands for sessions and profiles, which open dialogs and pages of the main window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.domain.car.diagnosis import Scan


class SessionCommands(Protocol):
    """Commands for sessions; each returns immediately."""

    def start(self, prefill: str = "") -> None:
        """Opens the dialog for starting a session; ``prefill`` is the ticket number to propose."""

    def start_again(self, ticket: str, connector: str = "") -> None:
        """Starts another session on the given ticket or connector; asks first if a previous one is still running."""

    def claim(self, session_id: str, button: BusyButton | None = None) -> None:
        """Claims a session and opens its page; asks for confirmation if the session was not started on this PC.

        Args:
            session_id: The ID of the session.
            button: The button to disable until the outcome is known.
        """

    def open(self, session_id: str) -> None:
        """Shows the session's page if it is open on this PC; otherwise selects the session in the list."""

    def ask(self, session_id: str) -> None:
        """Shows the page of an open session, ready for a question."""

    def scan(self, session_id: str) -> None:
        """Shows the page of an open session, ready for a scan of the car."""

    def finish(self, session_id: str) -> None:
        """Opens the feedback form of an open session."""

    def interrupt(self, session_id: str) -> None:
        """Opens the dialog for interrupting a session."""

    def save_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Asks where to save the report of a session, and saves it; ``button`` is disabled in the meantime."""

    def save_scan_report(self, session_id: str, scans: Sequence[Scan], button: BusyButton | None = None) -> None:
        """Asks where to save a report that covers only the given scans of a session, and saves it."""

    def open_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Saves the report of a session under a new name, and opens it; ``button`` is disabled in the meantime."""

    def show_in_history(self, session_id: str) -> None:
        """Shows the History page with the session selected."""

    def show_ticket_in_history(self, ticket: str) -> None:
        """Shows the History page with the sessions on a ticket, including those of the team."""

    def show_notes(self, ticket: str) -> None:
        """Opens the dialog with the notes on a ticket."""

    def hand_over(self, ticket: str, record: SessionRecord | None = None) -> None:
        """Opens the dialog for handing over a ticket to a colleague; ``record`` is a session on the ticket, if any."""


class ProfileCommands(Protocol):
    """Commands for profiles and the login; each returns immediately."""

    def switch(self, name: str) -> None:
        """Logs in with the profile that has this name."""

    def log_in(self) -> None:
        """Logs in again with the current profile."""

    def edit(self, profile: Profile | None) -> None:
        """Opens the dialog for editing ``profile``, or for adding a profile if ``profile`` is None."""

    def start_demo(self) -> None:
        """Logs in to the demo."""

    def sign_out(self) -> None:
        """Removes the secrets of the current profile after asking the user; leaves the demo without asking."""


class NoSessionCommands:
    """Session commands that do nothing, for a context without a window."""

    def start(self, prefill: str = "") -> None:
        """Does nothing."""

    def start_again(self, ticket: str, connector: str = "") -> None:
        """Does nothing."""

    def claim(self, session_id: str, button: BusyButton | None = None) -> None:
        """Does nothing."""

    def open(self, session_id: str) -> None:
        """Does nothing."""

    def ask(self, session_id: str) -> None:
        """Does nothing."""

    def scan(self, session_id: str) -> None:
        """Does nothing."""

    def finish(self, session_id: str) -> None:
        """Does nothing."""

    def interrupt(self, session_id: str) -> None:
        """Does nothing."""

    def save_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Does nothing."""

    def save_scan_report(self, session_id: str, scans: Sequence[Scan], button: BusyButton | None = None) -> None:
        """Does nothing."""

    def open_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Does nothing."""

    def show_in_history(self, session_id: str) -> None:
        """Does nothing."""

    def show_ticket_in_history(self, ticket: str) -> None:
        """Does nothing."""

    def show_notes(self, ticket: str) -> None:
        """Does nothing."""

    def hand_over(self, ticket: str, record: SessionRecord | None = None) -> None:
        """Does nothing."""


class NoProfileCommands:
    """Profile commands that do nothing, for a context without a window."""

    def switch(self, name: str) -> None:
        """Does nothing."""

    def log_in(self) -> None:
        """Does nothing."""

    def edit(self, profile: Profile | None) -> None:
        """Does nothing."""

    def start_demo(self) -> None:
        """Does nothing."""

    def sign_out(self) -> None:
        """Does nothing."""
