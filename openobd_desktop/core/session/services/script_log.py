"""Lines for the ScriptLog."""

from __future__ import annotations

from dataclasses import dataclass

from openobd_desktop.core.rules.plain_text import is_blank
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.domain.functions import LogLevel
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.errors import BadInput, NotOffered

LINE_LIMIT = 2000
"""Characters; the service names no limit, this is ours."""


@dataclass(frozen=True, slots=True)
class ScriptLogEntry:
    """A line that was written into the ScriptLog."""

    at: float
    """Seconds since 1970 in UTC."""
    level: LogLevel
    text: str


class ScriptLog:
    """Lines for the ScriptLog of the ticket's workspace.

    Attributes:
        lines: What was written from here, oldest first; the service gives nothing back.
        offered: False once the server has said that it cannot do this.
        typed: The line that is being typed; it outlives the window, which another language makes anew.
    """

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.lines: list[ScriptLogEntry] = []
        self.offered = True
        self.typed = ""

    async def write(self, text: str, level: LogLevel = LogLevel.INFO) -> None:
        """Writes a line.

        Raises:
            BadInput: it is empty or too long.
            NotOffered: the server is too old for it.
            OpenObdError: it was not written.
        """
        if is_blank(text) or len(text) > LINE_LIMIT:
            raise BadInput(what="A line must contain text and may have up to 2,000 characters.")
        try:
            async with self._handle.new_channel() as calls:
                await calls.tools.log(self._handle.token(), text, level)
        except NotOffered:
            self.offered = False
            self._handle.changed()
            raise
        self.lines.append(ScriptLogEntry(self._handle.clock.now(), level, text))
        self._handle.note(EventKind.LOGGED, text)
        self._handle.changed()
