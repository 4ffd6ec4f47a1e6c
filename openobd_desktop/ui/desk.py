"""What every page and dialog may use, handed down by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from openobd_desktop.core.profiles import Profiles
from openobd_desktop.core.service import SessionService
from openobd_desktop.domain import Settings
from openobd_desktop.ui.actions import Actions
from openobd_desktop.ui.messages import MessageBoard


@dataclass(frozen=True, slots=True)
class Desk:
    """The objects behind the window; none of them is a global."""

    service: SessionService
    profiles: Profiles
    actions: Actions
    messages: MessageBoard
    developer: bool
    """Connector sessions and raw details are offered."""
    request_quit: Callable[[], None]
    """Asks the application to wind down; returns at once."""
    change_settings: Callable[[Settings], None]
    """Takes in, applies and saves changed settings; a new language makes the window anew."""
    diagnostics: Callable[[], str] = str
    """What support needs to know, without secrets."""
