"""Variables of a session, by scope."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from openobd_desktop.core.ports.session_services import ToolCalls
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.services.loadable import Loadable, LoadState, from_error
from openobd_desktop.domain.functions import MOST_VARIABLES, Variable, VariableScope
from openobd_desktop.errors import BadInput, OpenObdError

KEY_LIMIT = 300
VALUE_LIMIT = 10_000
"""Characters; the service names no limits, these are ours."""


class Variables:
    """The variables of a session, by scope, as they were last read.

    Attributes:
        facts: What is known of each scope.
        typed: The key and the value that are being typed; they outlive the window, which another language makes anew.
    """

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.facts: dict[VariableScope, Loadable[tuple[Variable, ...]]] = {scope: Loadable() for scope in VariableScope}
        self.typed = ("", "")

    async def load(self, scope: VariableScope) -> None:
        """Reads all variables of a scope; a failure is told in its fact."""
        before = self.facts[scope]
        self._keep(scope, Loadable(LoadState.ASKING, before.value))
        try:
            async with self._handle.new_channel() as calls:
                found = await calls.tools.variables(self._handle.token(), scope)
            self._keep(scope, Loadable(LoadState.KNOWN, found))
        except OpenObdError as error:
            self._keep(scope, from_error(error, before.value))

    async def put(self, scope: VariableScope, key: str, value: str) -> None:
        """Sets a variable to a text and reads the scope again.

        Raises:
            BadInput: there is no key, or it or the text is too long.
            OpenObdError: it was not set, or, if ``ambiguous``, nobody knows.
        """
        if not key or len(key) > KEY_LIMIT or len(value) > VALUE_LIMIT:
            raise BadInput(what="A variable needs a key of up to 300 characters and a value of up to 10,000.")

        async def change(tools: ToolCalls) -> None:
            await tools.set_variable(self._handle.token(), scope, key, value)

        await self._change(scope, key, change, value)

    async def remove(self, scope: VariableScope, key: str) -> None:
        """Removes a variable and reads the scope again.

        Raises:
            OpenObdError: it was not removed, or, if ``ambiguous``, nobody knows.
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
        """Makes a variable ``wanted`` and reads the scope, which also settles a reply that leaves doubt."""
        doubt: OpenObdError | None = None
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
        # Of a list that may be cut nothing is missing for certain.
        if loadable.state is not LoadState.KNOWN or (key not in found and len(found) >= MOST_VARIABLES):
            raise doubt
        if found.get(key) != wanted:
            doubt.meaning = "The variable is unchanged."
            doubt.advice = "Try again."
            raise doubt

    def _keep(self, scope: VariableScope, loadable: Loadable[tuple[Variable, ...]]) -> None:
        self.facts[scope] = loadable
        self._handle.changed()
