"""What every page and dialog may use, handed down by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from openobd_desktop.core.history import History
from openobd_desktop.core.profiles import Profiles
from openobd_desktop.core.service import SessionService
from openobd_desktop.domain import Settings
from openobd_desktop.ui.actions import Actions
from openobd_desktop.ui.messages import MessageBoard


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this run keeps its files, for people who look for them; empty where it keeps none."""

    settings: str = ""
    logs: str = ""
    history: str = ""
    policy: str = ""
    """The machine's policy file; it need not exist."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The objects behind the window; none of them is a global."""

    service: SessionService
    profiles: Profiles
    actions: Actions
    messages: MessageBoard
    developer_asked: bool
    """The program was started in developer mode."""
    request_quit: Callable[[], None]
    """Asks the application to wind down; returns at once."""
    change_settings: Callable[[Settings], None]
    """Takes in, applies and saves changed settings; a new language makes the window anew."""
    diagnostics: Callable[[], str] = str
    """What support needs to know, without secrets."""
    folders: Folders = Folders()
    history: History = field(default_factory=History)

    @property
    def developer(self) -> bool:
        """Connector sessions and raw details are offered; the policy may forbid it."""
        allowed = self.profiles.locks.developer is not False
        return allowed and (self.developer_asked or self.profiles.settings.developer)
