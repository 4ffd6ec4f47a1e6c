"""Desktop notifications over the message bus on Linux, sent by a separate thread.

Qt would send them in the UI thread and wait up to 25 seconds for the desktop's service to respond.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import queue
    import socket

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAME = "org.freedesktop.Notifications"
"""Name of the service and of its interface (Freedesktop, Desktop Notifications Specification 1.2)."""
PATH = "/org/freedesktop/Notifications"
APPLICATION = "openOBD Desktop"
DESKTOP_FILE = "com.openobd.Desktop"
KEPT = 50
"""Maximum number of notifications waiting to be sent, and of sent notifications whose clicks are still recognized."""
AUTHENTICATION = 1.0
"""How long the authentication with the bus may take, in seconds."""

_DEFAULT = "default"
"""Action invoked by a click on the notification itself (specification, actions)."""

_log = logging.getLogger(__name__)


class BusNotification(NamedTuple):
    """A notification: its title and text, both plain text, and its display time in milliseconds."""

    title: str
    text: str
    stay: int


class BusNotifications:
    """Sends notifications without waiting for the desktop's service; implements ``ui.desktop.tray.Notifier``.

    ``pressed`` is called in the sending thread when the user clicks one of the notifications sent by this object.
    """

    def __init__(self, address: str, pressed: Callable[[], None]) -> None:
        # Imported here because the splash screen does not need it.
        import queue

        self._address = address
        self._pressed = pressed
        self._waiting: queue.SimpleQueue[BusNotification | None] = queue.SimpleQueue()
        self._sent: deque[int] = deque(maxlen=KEPT)
        """Serial numbers of the most recently sent messages, to which replies may still arrive."""
        self._shown: deque[int] = deque(maxlen=KEPT)
        self._mouth: socket.socket | None = None
        """Socket to which a byte is written to wake the thread."""

    def notify(self, title: str, text: str, stay: int) -> None:
        """Queues a notification and returns immediately; drops the notification if too many are waiting.

        ``stay`` is the display time in milliseconds.
        """
        if self._waiting.qsize() >= KEPT:
            return
        self._waiting.put(BusNotification(title, text, stay))
        if self._mouth is None:
            import socket

            ear, self._mouth = socket.socketpair()
            self._mouth.setblocking(False)
            threading.Thread(target=self._run, args=(ear,), name="notices", daemon=True).start()
        self._wake(self._mouth)

    def close(self) -> None:
        """Ends the thread without waiting for it."""
        if self._mouth is not None:
            mouth, self._mouth = self._mouth, None
            self._waiting.put(None)
            self._wake(mouth)
            mouth.close()

    def _wake(self, mouth: socket.socket) -> None:
        try:
            mouth.send(b".")
        except OSError:
            # The thread has not read the earlier bytes yet, or it has failed, which was reported; sessions are
            # unaffected.
            return

    def _run(self, ear: socket.socket) -> None:
        with ear:
            self._serve(ear)

    def _serve(self, ear: socket.socket) -> None:
        from jeepney import DBusErrorResponse
        from jeepney.auth import AuthenticationError

        connection: DBusConnection | None = None
        while (notice := self._waiting.get()) is not None:
            try:
                if connection is None:
                    connection = connected(self._address)
                    connection.send(_listening())
                self._sent.append(_send(connection, _message(notice)))
                self._listen(connection, ear)
            except (OSError, RuntimeError, ValueError, AuthenticationError, DBusErrorResponse) as error:
                _log.info("no notification can be shown: %s", type(error).__name__)
                if connection is not None:
                    connection.close()
                connection = None
        if connection is not None:
            connection.close()

    def _listen(self, connection: DBusConnection, ear: socket.socket) -> None:
        """Handles messages from the bus until there is a notification to send."""
        import select

        while self._waiting.empty():
            ready, _, _ = select.select([connection.sock, ear], [], [])
            if ear in ready:
                ear.recv(4096)
            if connection.sock in ready:
                self._receive(connection)

    def _receive(self, connection: DBusConnection) -> None:
        from jeepney import HeaderFields, MessageType

        try:
            while True:
                message = connection.receive(timeout=0)
                fields = message.header.fields
                if message.header.message_type is MessageType.method_return:
                    if fields.get(HeaderFields.reply_serial) in self._sent and message.body:
                        self._shown.append(message.body[0])
                elif message.header.message_type is MessageType.error:
                    _log.info("the desktop does not show the notification: %s", fields.get(HeaderFields.error_name))
                # Any program that runs as this user can send such a signal with arbitrary content.
                elif fields.get(HeaderFields.member) == "ActionInvoked" and self._is_ours(message.body):
                    self._pressed()
        except TimeoutError:
            return

    def _is_ours(self, body: tuple[object, ...]) -> bool:
        return len(body) > 0 and body[0] in self._shown


def connected(address: str, *, with_files: bool = False, patience: float = AUTHENTICATION) -> DBusConnection:
    """Connects to a message bus; unlike jeepney itself, closes the socket if the bus disappears before it has answered.

    Args:
        address: The address of the bus.
        with_files: Whether file descriptors can be received.
        patience: How long the authentication may take, in seconds.

    Raises:
        OSError, RuntimeError, ValueError, AuthenticationError, DBusErrorResponse: the connection cannot be made.
    """
    from jeepney.bus import get_bus
    from jeepney.io.blocking import DBusConnection, prep_socket

    with ExitStack() as stack:
        sock = prep_socket(get_bus(address), with_files, timeout=patience)
        stack.callback(sock.close)
        connection = DBusConnection(sock, with_files)
        stack.pop_all()
    return connection


def session_bus() -> str:
    """Returns the address of the message bus of this Linux session, or "" if there is none."""
    if not sys.platform.startswith("linux"):
        return ""
    if address := os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""):
        return address
    # Qt uses the same path if the variable is not set.
    path = f"{os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    return f"unix:path={path}" if os.path.exists(path) else ""  # noqa: PTH110 - it is an address, not a file of ours


def bus_notifications(pressed: Callable[[], None]) -> BusNotifications | None:
    """Returns an object that sends notifications, or None if this Linux session has no message bus."""
    address = session_bus()
    return BusNotifications(address, pressed) if address else None


def _send(connection: DBusConnection, message: Message) -> int:
    serial = next(connection.outgoing_serial)
    connection.send(message, serial=serial)
    return int(serial)


def _listening() -> Message:
    from jeepney import MatchRule, message_bus

    rule = MatchRule(type="signal", interface=NAME, member="ActionInvoked", path=PATH)
    return message_bus.AddMatch(rule)


def _message(notice: BusNotification) -> Message:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
    hints = {"desktop-entry": ("s", DESKTOP_FILE)}
    body = (APPLICATION, 0, DESKTOP_FILE, notice.title, notice.text, [_DEFAULT, ""], hints, notice.stay)
    return new_method_call(address, "Notify", "susssasa{sv}i", body)
