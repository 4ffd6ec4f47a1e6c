"""Connections to session endpoints, shared by the sessions at the same endpoint."""

from __future__ import annotations

import asyncio
import copy
import time
from collections.abc import Callable
from typing import Any, TypeVar

from grpc import ChannelConnectivity
from grpc.aio import Call, Channel

from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.proxies import proxy_of
from openobd_desktop.errors import NotConnected, OpenObdError, message

MOST_USERS = 40
"""Maximum number of users per connection; each user has two streams, and many servers allow 100 calls at a time."""
MOST_CALLS = 90
"""Number of calls in progress from which a short call uses another connection instead of waiting for a call to end."""
TRUST = 2.5
"""Seconds without a message after which a connection gets no new users, because the connection may be dead."""
PAUSE = 0.5
"""Seconds between attempts to connect to an unreachable endpoint; in the meantime, all users get the same error."""
LINGER = 5.0
"""How long a connection without users is kept, in seconds."""
CLOSED_HERE = message("This program closed the connection to the service.")

T = TypeVar("T")


class Connection:
    """A gRPC channel with its number of users and its calls in progress.

    A network connection stays open as long as any object refers to its channel, so only this object refers to it.

    Attributes:
        heard_at: When the last message arrived or, before the first one, when the channel was opened; in monotonic
            seconds.
        came_up: Whether a message has ever arrived.
        is_retired: Whether the connection no longer accepts new users, because a call failed or no data was arriving.
        is_silent: Whether the connection's streams were cancelled because no data was arriving on any of them.
        users: Number of users.
        calls: Number of calls in progress.
    """

    __slots__ = (
        *("_channel", "_clock", "_methods", "_on_failure", "_streams"),
        *("calls", "came_up", "heard_at", "is_retired", "is_silent", "is_timed", "proxy", "unused_since", "users"),
    )

    def __init__(
        self,
        channel: Channel,
        clock: Callable[[], float] = time.monotonic,
        proxy: str = "",
        on_failure: Callable[[OpenObdError], None] = lambda _error: None,
    ) -> None:
        """``on_failure`` is called if the connection cannot be established."""
        self._channel: Channel | None = channel
        self._clock = clock
        self._on_failure = on_failure
        self._methods: dict[object, Any] = {}
        self._streams: set[Call] = set()
        self.heard_at = self.unused_since = clock()
        self.proxy = proxy
        self.came_up = self.is_retired = self.is_silent = self.is_timed = False
        self.users = self.calls = 0

    def method(self, pick: Callable[[Channel], T]) -> T:
        """Returns the method that ``pick`` selects from a stub; creates the stub only once for each ``pick``.

        Raises:
            NotConnected: the channel has been closed.
        """
        if self._channel is None:
            raise NotConnected(what=CLOSED_HERE)
        # A function that selects a method is created for each call, but its code object stays the same.
        key = getattr(pick, "__code__", pick)
        found: T | None = self._methods.get(key)
        if found is None:
            found = self._methods[key] = pick(self._channel)
        return found

    def connect(self) -> None:
        """Starts connecting before the first call; raises ``NotConnected`` if the channel has been closed."""
        if self._channel is None:
            raise NotConnected(what=CLOSED_HERE)
        self._channel.get_state(try_to_connect=True)

    @property
    def is_ready(self) -> bool:
        """Whether the channel is currently connected to the server."""
        return self._channel is not None and self._channel.get_state() is ChannelConnectivity.READY

    @property
    def has_room(self) -> bool:
        """Whether the connection can accept another user."""
        return (
            not self.is_retired
            and self.users < MOST_USERS
            and self.calls < MOST_CALLS
            and self._clock() - self.heard_at < TRUST
        )

    def begin(self, call: Call, *, ends_with_silence: bool = False) -> None:
        """Adds a call in progress; if ``ends_with_silence``, ``suspect`` cancels that call when no data is arriving."""
        self.calls += 1
        if ends_with_silence:
            self._streams.add(call)

    def end(self, call: Call) -> None:
        """Removes a call that has ended."""
        self.calls -= 1
        self._streams.discard(call)

    def hear(self) -> None:
        """Records that a message has arrived."""
        self.heard_at = self._clock()
        self.came_up = True

    def retire(self, error: OpenObdError | None = None) -> bool:
        """Marks the connection as retired because of ``error``; returns False if it was already retired."""
        is_first, self.is_retired = not self.is_retired, True
        if error is not None and not error.ambiguous and not self.came_up and not self.is_ready:
            self._on_failure(error)
        return is_first

    def suspect(self) -> None:
        """Retires the connection; if no messages are arriving for other users either, also cancels all users' streams.

        Calls that are not streams continue until their deadlines, because their answers may still arrive and show
        whether the calls were carried out.
        """
        self.retire()
        if self._clock() - self.heard_at < TRUST:
            return
        self.is_silent = True
        for stream in tuple(self._streams):
            stream.cancel()

    @property
    def is_dropped(self) -> bool:
        """Whether the channel has been closed."""
        return self._channel is None

    def drop(self) -> None:
        """Closes the channel without waiting; must not be called while calls are in progress."""
        self._methods.clear()
        # A channel is closed when the last reference to it is removed.
        self._channel = None

    async def aclose(self) -> None:
        """Closes the channel; calls in progress fail."""
        channel = self._channel
        self.drop()
        if channel is not None:
            await channel.close()


class Line:
    """One user's access to a connection."""

    __slots__ = ("_endpoint", "_pool", "connection")

    def __init__(
        self, connection: Connection, pool: Connections | None = None, endpoint: VerifiedEndpoint | None = None
    ) -> None:
        """Without ``pool`` and ``endpoint``, the line is the only user of ``connection`` and closes it."""
        self.connection = connection
        self._pool = pool
        self._endpoint = endpoint

    def for_short_call(self) -> Line:
        """Returns this line or, if its connection has too many calls, a new line, which the caller must close."""
        if self._pool is None or self._endpoint is None or self.connection.calls < MOST_CALLS:
            return self
        return self._pool.join(self._endpoint)

    async def aclose(self) -> None:
        """Stops using the connection, which is closed within ``LINGER`` seconds if it then has no users."""
        if self._pool is None or self._endpoint is None:
            await self.connection.aclose()
        else:
            await self._pool.leave(self._endpoint, self.connection)


class Connections:
    """The connections of one login to the endpoints of its sessions.

    All endpoints have been verified by an ``EndpointPolicy``; the channels are opened by the given ``open_channel``.
    """

    def __init__(
        self,
        open_channel: Callable[[VerifiedEndpoint], Channel],
        clock: Callable[[], float] = time.monotonic,
        call_later: Callable[[float, Callable[[], None]], object] | None = None,
    ) -> None:
        """``call_later`` schedules a call after a delay in seconds; by default, the event loop's method is used."""
        self._open_channel = open_channel
        self._clock = clock
        self._call_later = call_later
        self._open: dict[VerifiedEndpoint, list[Connection]] = {}
        self._failures: dict[VerifiedEndpoint, tuple[float, str, OpenObdError]] = {}
        self._is_closed = False

    def join(self, endpoint: VerifiedEndpoint) -> Line:
        """Returns a line on a connection that can accept another user, opening a new connection if necessary.

        Raises:
            Unreachable: an attempt to connect failed less than ``PAUSE`` seconds ago; the same error is raised again.
        """
        connection = self._usable(endpoint) or self._opened(endpoint)
        connection.users += 1
        return Line(connection, self, endpoint)

    def prepare(self, endpoint: VerifiedEndpoint) -> None:
        """Connects to an endpoint that will soon be needed, if no existing connection to it can accept another user."""
        if self._usable(endpoint) is None and endpoint not in self._failures:
            connection = self._opened(endpoint)
            connection.connect()
            self._let_linger(endpoint, connection)

    async def leave(self, endpoint: VerifiedEndpoint, connection: Connection) -> None:
        """Removes a user from ``connection``; after the last user has left, closes it in ``LINGER`` seconds.

        The connection is closed immediately if it is retired or was never established, or after ``aclose``.
        """
        connection.users -= 1
        if connection.users:
            return
        # Even without users, gRPC would keep trying to establish the connection.
        was_made = connection.came_up or connection.is_ready
        if self._is_closed or connection.is_retired or not was_made:
            self._forget(endpoint, connection)
            await connection.aclose()
        else:
            self._let_linger(endpoint, connection)

    async def aclose(self) -> None:
        """Closes all unused connections now, and every other connection as soon as its last user leaves."""
        self._is_closed = True
        unused = [(endpoint, each) for endpoint, own in self._open.items() for each in own if not each.users]
        for endpoint, connection in unused:
            self._forget(endpoint, connection)
            await connection.aclose()

    def _usable(self, endpoint: VerifiedEndpoint) -> Connection | None:
        own = self._open.get(endpoint)
        if not own:
            return None
        proxy = proxy_of(endpoint)
        return next((each for each in own if each.proxy == proxy and each.has_room), None)

    def _opened(self, endpoint: VerifiedEndpoint) -> Connection:
        proxy = proxy_of(endpoint)
        if (failure := self._failures.pop(endpoint, None)) is not None:
            failed_at, failed_by, error = failure
            if failed_by == proxy and self._clock() - failed_at < PAUSE:
                self._failures[endpoint] = failure
                raise copy.copy(error)
        connection = Connection(
            self._open_channel(endpoint), self._clock, proxy, lambda error: self._note_failure(endpoint, proxy, error)
        )
        self._open.setdefault(endpoint, []).append(connection)
        return connection

    def _note_failure(self, endpoint: VerifiedEndpoint, proxy: str, error: OpenObdError) -> None:
        # A copy is stored, because the original would keep the frames of its traceback alive.
        self._failures[endpoint] = self._clock(), proxy, copy.copy(error)

    def _let_linger(self, endpoint: VerifiedEndpoint, connection: Connection) -> None:
        connection.unused_since = self._clock()
        if not connection.is_timed:
            self._look_in(LINGER, endpoint, connection)

    def _look_in(self, seconds: float, endpoint: VerifiedEndpoint, connection: Connection) -> None:
        connection.is_timed = True
        call_later = self._call_later or asyncio.get_running_loop().call_later
        call_later(seconds, lambda: self._drop_if_unused(endpoint, connection))

    def _drop_if_unused(self, endpoint: VerifiedEndpoint, connection: Connection) -> None:
        connection.is_timed = False
        if connection.users:
            return
        if (left := connection.unused_since + LINGER - self._clock()) > 0:
            self._look_in(left, endpoint, connection)
        else:
            self._forget(endpoint, connection)
            connection.drop()

    def _forget(self, endpoint: VerifiedEndpoint, connection: Connection) -> None:
        own = self._open.get(endpoint, [])
        if connection in own:
            own.remove(connection)
        if not own:
            self._open.pop(endpoint, None)
