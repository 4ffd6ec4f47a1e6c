"""A session's local testers, ScriptLog and variables."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.core.session.services.handle import (
    Loadable,
    LoadState,
    SessionHandle,
    from_cancellation,
    from_error,
)
from openobd_desktop.domain.functions import MOST_VARIABLES, LogLevel, Variable, VariableScope
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.text import is_blank
from openobd_desktop.errors import BadInput, NotOffered, OpenObdError

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import ToolCalls


class Locals:
    """Blocks and unblocks the local testers, which are other testers on the same connection to the car.

    Attributes:
        muted: Whether local testers are blocked; None if unknown, for example after a lost reply.
        changing: Whether local testers are being blocked or unblocked.
        offered: Whether the server supports these calls; True until a call shows that it does not.
    """

    __slots__ = ("_handle", "changing", "muted", "offered")

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.changing = False
        self.muted: bool | None = None
        self.offered = True

    def begin_muted(self) -> None:
        """Marks local testers as blocked, as they are at the start of every session (openOBD docs, configuration)."""
        self.muted = True

    def recall(self, muted: bool | None) -> None:
        """Adopts the state left by an earlier run, unless this run has already changed it."""
        if self.muted is None and not self.changing:
            self.muted = muted

    async def mute(self) -> None:
        """Blocks the local testers.

        Raises:
            BusesInUse: a scan, clearing or the console is using the car's buses.
            NotOffered: the server is too old to support this call.
            OpenObdError: the local testers were not blocked.
        """
        await self._set(muted=True)

    async def unmute(self) -> None:
        """Unblocks the local testers.

        Raises:
            BusesInUse: a scan, clearing or the console is using the car's buses.
            NotOffered: the server is too old to support this call.
            OpenObdError: the local testers were not unblocked.
        """
        await self._set(muted=False)

    async def _set(self, *, muted: bool) -> None:
        self._handle.bus_use.check()
        self.changing = True
        self._handle.changed()
        try:
            async with self._handle.new_channel() as calls:
                change = calls.tools.mute_locals if muted else calls.tools.unmute_locals
                await change(self._handle.token())
        except NotOffered:
            self.offered = False
            self._handle.changed()
            raise
        except OpenObdError as error:
            if error.ambiguous:
                self.muted = None
                self._handle.note(EventKind.LOCALS_IN_DOUBT)
                self._handle.changed()
            raise
        finally:
            self.changing = False
        self.muted = muted
        self._handle.note(EventKind.LOCALS_MUTED if muted else EventKind.LOCALS_UNMUTED)
        self._handle.changed()


LINE_LIMIT = 2000
"""Maximum length of a line, in characters; the service specifies no limit, so this limit is our own."""


class ScriptLogEntry(Struct, frozen=True):
    """A line written to the ScriptLog."""

    at: float
    """When the line was written, in seconds since 1970 (UTC)."""
    level: LogLevel
    text: str


class ScriptLog:
    """Writes lines to the ScriptLog in the ticket's workspace.

    Attributes:
        lines: The lines written by this program, oldest first; they cannot be read back from the service.
        offered: Whether the server supports writing to the ScriptLog; True until a call shows that it does not.
        typed: The next line as typed; kept when a change of language rebuilds the window.
    """

    __slots__ = ("_handle", "lines", "offered", "typed")

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.lines: list[ScriptLogEntry] = []
        self.offered = True
        self.typed = ""

    async def write(self, text: str, level: LogLevel = LogLevel.INFO) -> None:
        """Writes a line.

        Raises:
            BadInput: the line is empty or too long.
            NotOffered: the server is too old to support this call.
            OpenObdError: the line was not written.
        """
        if is_blank(text) or len(text) > LINE_LIMIT:
            raise BadInput(what="A log line must contain text and must not be longer than 2,000 characters.")
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


KEY_LIMIT = 300
VALUE_LIMIT = 10_000
"""Maximum lengths of a key and of a value, in characters; these limits are our own, since the service specifies
none."""


class Variables:
    """A session's variables, by scope, as last read.

    Attributes:
        facts: The variables as last loaded, by scope.
        typed: The key and the value as typed; kept when a change of language rebuilds the window.
    """

    __slots__ = ("_handle", "facts", "typed")

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.facts: dict[VariableScope, Loadable[tuple[Variable, ...]]] = dict.fromkeys(VariableScope, Loadable())
        self.typed = ("", "")

    async def load(self, scope: VariableScope) -> None:
        """Reads all variables in a scope into ``facts``, which contains the error if reading fails."""
        before = self.facts[scope]
        self._keep(scope, Loadable(LoadState.ASKING, before.value))
        try:
            async with self._handle.new_channel() as calls:
                found = await calls.tools.variables(self._handle.token(), scope)
            self._keep(scope, Loadable(LoadState.KNOWN, found))
        except OpenObdError as error:
            self._keep(scope, from_error(error, before.value))
        except asyncio.CancelledError:
            self._keep(scope, from_cancellation(before))
            raise

    async def put(self, scope: VariableScope, key: str, value: str) -> None:
        """Sets a variable to a string and reads the scope again.

        Raises:
            BadInput: the key is empty, or the key or the value is too long.
            OpenObdError: the variable was not set or, if the error is ``ambiguous``, may have been set.
        """
        if not key or len(key) > KEY_LIMIT or len(value) > VALUE_LIMIT:
            raise BadInput(
                what="A variable must have a name of up to 300 characters and a value of up to 10,000 characters."
            )

        async def change(tools: ToolCalls) -> None:
            await tools.set_variable(self._handle.token(), scope, key, value)

        await self._change(scope, key, change, value)

    async def remove(self, scope: VariableScope, key: str) -> None:
        """Removes a variable and reads the scope again.

        Raises:
            OpenObdError: the variable was not removed or, if the error is ``ambiguous``, may have been removed.
        """

        async def change(tools: ToolCalls) -> None:
            await tools.delete_variable(self._handle.token(), scope, key)

        await self._change(scope, key, change, None)

    async def _change(
        self,
        scope: VariableScope,
        key: str,
        change: Callable[[ToolCalls], Awaitable[None]],
        wanted: str | None,
    ) -> None:
        """Changes a variable and reads the scope again, which also reveals the outcome after an ambiguous error."""
        doubt: OpenObdError | None = None
        before = {each.key: each.value for each in self.facts[scope].value or ()}
        try:
            async with self._handle.new_channel() as calls:
                await change(calls.tools)
        except OpenObdError as error:
            if not error.ambiguous:
                raise
            doubt = error
        await self.load(scope)
        if doubt is None:
            return
        loadable = self.facts[scope]
        found = {each.key: each.value for each in loadable.value or ()}
        # If the list may have been truncated, it does not prove that a variable is missing.
        if loadable.state is not LoadState.KNOWN or (key not in found and len(found) >= MOST_VARIABLES):
            raise doubt
        if found.get(key) == wanted:
            return
        # Any other value may be the requested one in the service's format, or one set by somebody else.
        if found.get(key) == before.get(key):
            doubt.meaning = "The variable is unchanged."
            doubt.advice = "Try again."
        raise doubt

    def _keep(self, scope: VariableScope, loadable: Loadable[tuple[Variable, ...]]) -> None:
        self.facts[scope] = loadable
        self._handle.changed()
