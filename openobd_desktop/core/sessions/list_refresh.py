"""Fetches the list of sessions into the store, once for all who want it at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from openobd_desktop.core.session.active_session import LoginContext
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.errors import OpenObdError


class ListRefresh:
    """Keeps the store's list as new as it is wanted; ``on_listed`` hears of each attempt and of its error, if any."""

    def __init__(
        self, store: SessionStore, wired: Callable[[], LoginContext], on_listed: Callable[[OpenObdError | None], None]
    ) -> None:
        self._store = store
        self._require_login = wired
        self._on_listed = on_listed
        self._asked_at: float | None = None
        """Monotonic seconds at which the list was asked for that the store holds; None while it holds none."""
        self._fetching: asyncio.Future[OpenObdError | None] | None = None
        self._turn = object()

    def forget(self) -> None:
        """Lets go of a login that is left; what is still under way for it comes to nothing."""
        self._asked_at, self._fetching = None, None
        self._turn = object()

    async def fetch(self) -> None:
        """Returns once the store holds the list; whoever is cancelled does not take it from the others.

        Raises:
            OpenObdError: it could not be fetched; the store is as before.
        """
        if self._fetching is None or self._fetching.done():
            login_context = self._require_login()
            self._fetching = login_context.scope.start(self._fetch(login_context, self._turn), "list sessions")
        error = await asyncio.shield(self._fetching)
        if error is not None:
            raise error

    async def need(self, seconds: float) -> None:
        """Returns once the store holds a list that was asked for less than ``seconds`` ago.

        Raises:
            OpenObdError: there is none, and it could not be fetched.
        """
        if self._asked_at is None or self._require_login().clock.monotonic() - self._asked_at >= seconds:
            await self.fetch()

    async def _fetch(self, login_context: LoginContext, turn: object) -> OpenObdError | None:
        asked_at = login_context.clock.monotonic()
        try:
            sessions = await login_context.controller.list_sessions()
        except OpenObdError as error:
            self._tell(turn, error)
            return error
        if turn is self._turn:
            await self._store.replace_in_slices(sessions)
        if turn is self._turn:
            self._asked_at = asked_at
        self._tell(turn, None)
        return None

    def _tell(self, turn: object, error: OpenObdError | None) -> None:
        if turn is self._turn:
            self._on_listed(error)
