"""Ways to keep the PC awake: services on the Linux message bus, and functions of Windows and macOS."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from openobd_desktop.support.bus_notifications import APPLICATION, DESKTOP_FILE, connected, session_bus

if TYPE_CHECKING:
    import socket

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

LIMIT = 5.0
"""Seconds that a desktop service may take to answer before the next service is asked."""

_log = logging.getLogger(__name__)


class Refused(Exception):
    """Raised if sleep cannot be prevented in this way; the text explains why, in English."""


class Hold(Protocol):
    """Prevents sleep until it is released."""

    @property
    def sock(self) -> socket.socket | None:
        """The socket on which messages about the hold arrive; None if there are no such messages."""
        ...

    def check(self) -> None:
        """Reads the messages that have arrived at the socket; raises ``Refused`` if the hold has ended."""

    def release(self) -> None:
        """Lets the PC sleep again; never raises."""


class Way(Protocol):
    """A way to keep the PC awake, used by one thread only."""

    @property
    def name(self) -> str:
        """The name in the log and the diagnostics."""
        ...

    def take(self, reason: str) -> Hold:
        """Keeps the PC awake until the returned hold is released; may block for seconds, and may raise ``Refused``."""


class BusWay(NamedTuple):
    """A service on a Linux message bus that can keep the PC awake.

    Each hold has its own connection. Closing the connection always ends the hold, even one that the service grants only
    after the wait has timed out.
    """

    name: str
    """The name of the service."""
    path: str
    interface: str
    signature: str
    arguments: Callable[[str], tuple[Any, ...]]
    """Function that returns the arguments of the method ``Inhibit``, given the reason."""
    answers: str
    """The D-Bus signature of the method's answer; any other answer counts as a refusal."""
    undo: Callable[[BusWay, Any], Message] | None = None
    """Function that returns the call that ends the hold, given the answer; None if the answer is a file descriptor,
    whose closing ends the hold."""
    bus: Callable[[], str] = session_bus
    limit: float = LIMIT

    def take(self, reason: str) -> Hold:
        """Asks the service to keep the PC awake; see ``Way``."""
        from jeepney import DBusErrorResponse
        from jeepney.auth import AuthenticationError

        address = self.bus()
        if not address:
            raise Refused("no message bus")
        connection = None
        try:
            connection = connected(address, with_files=self.undo is None)
            hold = _BusHold(self, connection, self._asked(connection, reason))
        except (OSError, RuntimeError, ValueError, AuthenticationError, DBusErrorResponse) as error:
            if connection is not None:
                connection.close()
            reason = error.name if isinstance(error, DBusErrorResponse) else type(error).__name__
            raise Refused(reason) from error
        try:
            # Messages that arrived together with the answer have already been read, so the socket would not announce
            # them.
            hold.check()
        except Refused:
            hold.release()
            raise
        return hold

    def _asked(self, connection: DBusConnection, reason: str) -> Any:
        from jeepney import DBusAddress, HeaderFields, new_method_call
        from jeepney.wrappers import unwrap_msg

        for rule in _events(self.name):
            connection.send(rule)
        where = DBusAddress(self.path, bus_name=self.name, interface=self.interface)
        call = new_method_call(where, "Inhibit", self.signature, self.arguments(reason))
        answer = connection.send_and_get_reply(call, timeout=self.limit)
        body = unwrap_msg(answer)
        if answer.header.fields.get(HeaderFields.signature) != self.answers:
            raise ValueError("unexpected answer")
        return body[0]


def _events(name: str) -> list[Message]:
    """Returns the subscriptions to two events: the service vanishes, or the portal's backend refuses a request."""
    from jeepney import MatchRule, message_bus

    vanished = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    vanished.add_arg_condition(0, name)
    refused = MatchRule(type="signal", interface="org.freedesktop.portal.Request", member="Response")
    return [message_bus.AddMatch(vanished), message_bus.AddMatch(refused)]


class _BusHold:
    """A hold that a desktop service granted; see ``Hold``."""

    def __init__(self, way: BusWay, connection: DBusConnection, answer: Any) -> None:
        self._way = way
        self._connection = connection
        self._answer = answer
        self.sock: socket.socket | None = connection.sock

    def check(self) -> None:
        from jeepney import HeaderFields

        try:
            while True:
                message = self._connection.receive(timeout=0)
                member = message.header.fields.get(HeaderFields.member)
                if member == "NameOwnerChanged":
                    raise Refused(f"{self._way.name} has vanished")
                # The first number is 0 if the portal's backend has fulfilled the portal's promise.
                is_answer = member == "Response" and message.header.fields.get(HeaderFields.path) == self._answer
                if is_answer and message.body[:1] != (0,):
                    raise Refused(f"{self._way.name} has refused")
        except TimeoutError:
            return
        except (OSError, RuntimeError, ValueError) as error:
            raise Refused(type(error).__name__) from error

    def release(self) -> None:
        try:
            if self._way.undo is not None:
                self._connection.send(self._way.undo(self._way, self._answer))
            else:
                self._answer.close()
        except (OSError, RuntimeError, ValueError) as error:
            _log.info("sleep is no longer prevented: %s", type(error).__name__)
        self._connection.close()


def _close_request(way: BusWay, handle: Any) -> Message:
    from jeepney import DBusAddress, new_method_call

    where = DBusAddress(handle, bus_name=way.name, interface="org.freedesktop.portal.Request")
    return new_method_call(where, "Close")


def _uninhibit(member: str, way: BusWay, cookie: Any) -> Message:
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(way.path, way.name, way.interface), member, "u", (cookie,))


def _system_bus() -> str:
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or "unix:path=/run/dbus/system_bus_socket"


_SUSPEND = 4
"""Flag of the portal and of the session manager: the PC must not be suspended; its screen may be locked."""
PORTAL = BusWay(
    name="org.freedesktop.portal.Desktop",
    path="/org/freedesktop/portal/desktop",
    interface="org.freedesktop.portal.Inhibit",
    signature="sua{sv}",
    arguments=lambda reason: ("", _SUSPEND, {"reason": ("s", reason)}),
    answers="o",
    undo=_close_request,
)
"""Flatpak's portal, which GNOME, KDE and other desktops also provide outside sandboxes."""
SESSION_MANAGER = BusWay(
    name="org.gnome.SessionManager",
    path="/org/gnome/SessionManager",
    interface="org.gnome.SessionManager",
    signature="susu",
    arguments=lambda reason: (DESKTOP_FILE, 0, reason, _SUSPEND),
    answers="u",
    undo=partial(_uninhibit, "Uninhibit"),
)
"""The session manager of GNOME, MATE and Cinnamon."""
POWER_MANAGEMENT = BusWay(
    name="org.freedesktop.PowerManagement",
    path="/org/freedesktop/PowerManagement/Inhibit",
    interface="org.freedesktop.PowerManagement.Inhibit",
    signature="ss",
    arguments=lambda reason: (APPLICATION, reason),
    answers="u",
    undo=partial(_uninhibit, "UnInhibit"),
)
"""The power management of Xfce, KDE and LXQt."""
LOGIN_MANAGER = BusWay(
    name="org.freedesktop.login1",
    path="/org/freedesktop/login1",
    interface="org.freedesktop.login1.Manager",
    signature="ssss",
    arguments=lambda reason: ("sleep:idle", APPLICATION, reason, "block"),
    answers="h",
    bus=_system_bus,
)
"""systemd's login manager, whose hold is a file descriptor; for window managers without a desktop environment."""


class WindowsWay:
    """``SetThreadExecutionState`` of Windows, whose hold belongs to the calling thread and ends with it."""

    name = "SetThreadExecutionState"
    CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 0x00000001
    """ES_CONTINUOUS and ES_SYSTEM_REQUIRED of winbase.h; the screen may still be switched off."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state
        self.sock: socket.socket | None = None

    def take(self, reason: str) -> Hold:
        """Prevents sleep; Windows shows no reason."""
        if self._set_state(self.CONTINUOUS | self.SYSTEM_REQUIRED) == 0:
            raise Refused("Windows has refused")
        return self

    def check(self) -> None:
        """Does nothing, because Windows sends no messages about the hold."""

    def release(self) -> None:
        """Lets the PC sleep again."""
        self._set_state(self.CONTINUOUS)


class MacWay:
    """Power assertion of macOS, which ends with the process at the latest."""

    name = "IOPMAssertion"
    TYPE = "PreventUserIdleSystemSleep"
    """kIOPMAssertPreventUserIdleSystemSleep of IOPMLib.h; the screen may still be switched off."""
    _ON, _UTF8 = 255, 0x08000100
    """kIOPMAssertionLevelOn and kCFStringEncodingUTF8."""
    NAME_LIMIT = 128
    """Maximum length of the reason in characters."""

    def __init__(self, power: Any, foundation: Any) -> None:
        """Stores the IOKit and CoreFoundation libraries, and declares the signatures of the functions used."""
        self._power = power
        self._foundation = foundation
        self._assertion = ctypes.c_uint32()
        self.sock: socket.socket | None = None
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        foundation.CFRelease.argtypes = [ctypes.c_void_p]
        power.IOPMAssertionCreateWithName.restype = ctypes.c_int32
        power.IOPMAssertionCreateWithName.argtypes = [
            *(ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p),
            ctypes.POINTER(ctypes.c_uint32),
        ]
        power.IOPMAssertionRelease.argtypes = [ctypes.c_uint32]

    def take(self, reason: str) -> Hold:
        """Prevents sleep; ``pmset -g assertions`` shows the reason."""
        texts = [self._text(self.TYPE), self._text(reason[: self.NAME_LIMIT])]
        try:
            create = self._power.IOPMAssertionCreateWithName
            status = create(texts[0], self._ON, texts[1], ctypes.byref(self._assertion)) if all(texts) else -1
        finally:
            for text in filter(None, texts):
                self._foundation.CFRelease(text)
        if status != 0:
            raise Refused(f"macOS has refused with {status}")
        return self

    def _text(self, text: str) -> Any:
        return self._foundation.CFStringCreateWithCString(None, text.encode(), self._UTF8)

    def check(self) -> None:
        """Does nothing, because macOS sends no messages about the hold."""

    def release(self) -> None:
        """Lets the PC sleep again."""
        self._power.IOPMAssertionRelease(self._assertion)


def ways_of_this_system() -> list[Way]:
    """Returns the ways to keep this PC awake, best first."""
    if sys.platform == "win32":
        set_state = ctypes.windll.kernel32.SetThreadExecutionState
        set_state.argtypes, set_state.restype = [ctypes.c_uint32], ctypes.c_uint32
        return [WindowsWay(set_state)]
    if sys.platform == "darwin":
        folder = "/System/Library/Frameworks"
        try:
            libraries = [ctypes.CDLL(f"{folder}/{name}.framework/{name}") for name in ("IOKit", "CoreFoundation")]
        except OSError as error:
            _log.info("sleep cannot be prevented: %s", error)
            return []
        return [MacWay(*libraries)]
    return [PORTAL, SESSION_MANAGER, POWER_MANAGEMENT, LOGIN_MANAGER] if sys.platform.startswith("linux") else []
