"""What every page and dialog may use, handed down by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from openobd_desktop.core.journal.history import History
from openobd_desktop.core.log_buffer import LogLines
from openobd_desktop.core.ports.service import MechanicScreens
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
from openobd_desktop.ui.pictures.loader import PUBLIC, FetchPolicy


class SafeMode(Enum):
    """Whether this run leaves aside what former runs left, and why."""

    OFF = "off"
    ASKED = "asked for"
    CRASHED = "crashed again and again"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this run keeps its files, for people who look for them; empty where it keeps none."""

    settings: str = ""
    logs: str = ""
    history: str = ""
    policy: str = ""
    """The machine's policy file; it need not exist."""


@dataclass(frozen=True, slots=True)
class AppContext:
    """The objects behind the window; none of them is a global."""

    service: SessionService
    profiles: Profiles
    team: Team
    actions: Actions
    messages: MessageBoard
    developer_asked: bool
    """The program was started in developer mode."""
    request_quit: Callable[[], None]
    """Ends the program, or asks first while sessions live; returns at once."""
    change_settings: Callable[[Settings], None]
    """Takes in, applies and saves changed settings; a new language makes the window anew."""
    diagnostics: Callable[[], str] = str
    """What support needs to know, without secrets."""
    request_close: Callable[[], None] = lambda: None
    """What the X of the window does: hides it while a session runs, or quits."""
    log: LogLines = field(default_factory=LogLines)
    saver: FileSaver = field(default_factory=FileSaver)
    """Writes the files that the user chose."""
    safe_mode: SafeMode = SafeMode.OFF
    folders: Folders = Folders()
    history: History = field(default_factory=History)
    screens: MechanicScreens | None = None
    """The screens at the car, which only the demo can show."""
    checks_releases: bool = False
    """This build knows where new versions are told of."""
    pictures: FetchPolicy = PUBLIC
    """How pictures that a question names are fetched."""
    session_commands: SessionCommands = field(default_factory=NoSessionCommands)
    """Set in the context that a window hands to its pages and dialogs."""
    profile_commands: ProfileCommands = field(default_factory=NoProfileCommands)
    """Set like ``session_commands``."""

    @property
    def developer(self) -> bool:
        """Connector sessions and raw details are offered; the policy may forbid it."""
        allowed = self.profiles.overrides.developer is not False
        return allowed and (self.developer_asked or self.profiles.settings.developer)
