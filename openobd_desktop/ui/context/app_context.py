"""Context shared by all pages and dialogs, and marks that distinguish sessions of different profiles."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.core.journal.history import History, HistoryIndexing
from openobd_desktop.core.lock import Lock
from openobd_desktop.core.log_buffer import LogLines
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.settings import Settings
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.commands import (
    NoProfileCommands,
    NoSessionCommands,
    ProfileCommands,
    SessionCommands,
)
from openobd_desktop.ui.context.saving import FileSaver
from openobd_desktop.ui.messages.board import MessageBoard

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import MechanicScreens
    from openobd_desktop.ui.pictures.external import FetchPolicy

from openobd_desktop.ui.look.text import one_line


class SafeMode(Enum):
    """Whether this run ignores the state of earlier runs, and for what reason."""

    OFF = "off"
    ASKED = "asked for"
    CRASHED = "crashed again and again"


class Folders(Struct, frozen=True):
    """Paths of this run's folders as shown to the user; empty if the run does not save files."""

    settings: str = ""
    logs: str = ""
    history: str = ""
    policy: str = ""
    """Path of this PC's policy file, which may not exist."""


class AppContext(Struct, frozen=True):
    """Objects that all pages and dialogs share, passed to each of them instead of using global variables."""

    service: SessionService
    profiles: Profiles
    team: Team
    actions: Actions
    messages: MessageBoard
    developer_asked: bool
    """Whether the program was started in developer mode."""
    request_quit: Callable[[], None]
    """Quits the program; if sessions are open, asks the user first. Returns immediately."""
    change_settings: Callable[[Settings], None]
    """Applies and saves changed settings; a new language rebuilds the window."""
    diagnostics: Callable[[], str] = str
    """Returns the diagnostics for support, without secrets."""
    request_close: Callable[[], None] = lambda: None
    """Hides the window or quits the program, depending on the open sessions; called when the user closes the window."""
    log: LogLines = field(default_factory=LogLines)
    saver: FileSaver = field(default_factory=FileSaver)
    """Writer for files at paths that the user has chosen."""
    safe_mode: SafeMode = SafeMode.OFF
    folders: Folders = Folders()
    history: History = field(default_factory=History)
    indexing: HistoryIndexing = field(default_factory=HistoryIndexing)
    """Indexing of this PC's older sessions, so that they can be searched."""
    screens: MechanicScreens | None = None
    """Screens of the simulated mechanics; None outside the demo."""
    lock: Lock | None = None
    """The program's lock; None in a run that cannot be locked, such as a tour."""
    checks_releases: bool = False
    """Whether this build knows where new releases are announced."""
    pictures: FetchPolicy | None = None
    """Policy for fetching the pictures of questions; None for the default, which allows the public internet."""
    session_commands: SessionCommands = field(default_factory=NoSessionCommands)
    """Commands for sessions; set in the context that a window passes to its pages and dialogs."""
    profile_commands: ProfileCommands = field(default_factory=NoProfileCommands)
    """Commands for profiles; set in the same way as ``session_commands``."""

    @property
    def developer(self) -> bool:
        """Whether to offer sessions on a connector and raw details; the policy may forbid them."""
        allowed = self.profiles.overrides.developer is not False
        return allowed and (self.developer_asked or self.profiles.settings.developer)


NAME_LIMIT = 40


class ProfileMark(Struct, frozen=True):
    """The profile of a session, as shown next to the session.

    Attributes:
        name: The name; empty if all open sessions belong to the current profile.
        place: The profile's position in the list of profiles, which determines its colour.
    """

    name: str = ""
    place: int = 0


NO_MARK = ProfileMark()


def profile_marks(context: AppContext) -> dict[str, ProfileMark]:
    """Returns the marks of the open sessions, keyed by session ID; there are none if there is only one profile."""
    sessions = context.service.open_sessions
    current = context.profiles.current
    used = {each.record.profile for each in sessions}
    if context.profiles.demo or (current is not None and used <= {current.name}):
        return {}
    names = [profile.name for profile in context.profiles.all]
    return {
        each.id: ProfileMark(
            one_line(each.record.profile, NAME_LIMIT),
            names.index(each.record.profile) if each.record.profile in names else 0,
        )
        for each in sessions
    }
