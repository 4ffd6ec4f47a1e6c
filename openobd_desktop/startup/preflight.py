"""Checks for desktop services and folders that could block the UI thread, made before the first window opens."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from openobd_desktop.errors import LocalFault, message
from openobd_desktop.support.bus_notifications import connected, session_bus
from openobd_desktop.system.files import read_limited

SERVICE_PATIENCE = 4.0
"""Seconds within which a service must respond; long enough for a PC that is busy after the user has logged in to it.

Most of this time overlaps with the loading of modules."""
BUS_PATIENCE = 4.0
"""Seconds within which the message bus, which may still be starting, must respond; no window is shown meanwhile."""
NOWHERE = "unix:path=/nonexistent"

_log = logging.getLogger(__name__)


class Question(NamedTuple):
    """A D-Bus property that Qt reads when it starts."""

    name: str
    path: str
    interface: str
    key: str


ACCESSIBILITY = Question("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", "IsEnabled")
PORTAL = Question(
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.FileChooser",
    "version",
)
IBUS = Question("org.freedesktop.IBus", "/org/freedesktop/IBus", "org.freedesktop.IBus", "GlobalEngine")
"""On the bus of the input method's daemon itself, not on the session bus."""
PORTAL_THEME = "xdgdesktopportal"
_REQUESTED = ("AT_SPI_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
_BUS = "DBUS_SESSION_BUS_ADDRESS"
_THEME = "QT_QPA_PLATFORMTHEME"


class DesktopCheck:
    """Queries the desktop services that Qt will query later, in a thread, and hides unresponsive services from Qt.

    Qt queries the accessibility bus twice when the event loop begins; its theme and its input method query the portal
    and IBus twice when the application is created. Each query to a service that owns its name but does not respond
    takes 25 seconds (observed with Qt 6.8 to 6.11). If the daemon of a bus is suspended, Qt waits forever.
    """

    def __init__(self) -> None:
        self._deadline = time.monotonic() + SERVICE_PATIENCE
        self._mute: set[str] = set()
        self._withheld: str | None = None
        """Address of the message bus that is hidden from Qt; None if no bus is hidden."""
        self._answered = threading.Condition()

    def begin(self) -> None:
        """Starts the queries to the buses that exist; hides the message bus if it does not respond.

        A working bus answers within a millisecond.
        """
        if _requests_input_method():
            from openobd_desktop.startup.input_method import ibus_address, uses_ibus

            if uses_ibus(os.environ):
                self._start(lambda: ibus_address(os.environ), IBUS)
        address = session_bus()
        if address and is_mute(address, BUS_PATIENCE):
            _log.warning("the message bus is not responding: desktop services are not used in this run")
            self._withheld = os.environ.get(_BUS, "")
            os.environ[_BUS] = NOWHERE
        elif address:
            self._start(lambda: address, ACCESSIBILITY, PORTAL)

    def _start(self, find: Callable[[], str], *questions: Question) -> None:
        """Asks ``questions`` on the bus whose address ``find`` returns in a thread; "" if there is no such bus."""
        self._mute.update(question.name for question in questions)
        threading.Thread(target=self._ask, args=(find, questions), daemon=True).start()

    def restore_bus(self) -> None:
        """Restores the address of a hidden bus for the key store, once Qt has read the replacement address."""
        if self._withheld:
            os.environ[_BUS] = self._withheld
        elif self._withheld is not None:
            os.environ.pop(_BUS, None)
        self._withheld = None

    def settle_theme(self) -> None:
        """Removes a Qt theme that would wait for an unresponsive portal; must be called before Qt is started."""
        if PORTAL_THEME in os.environ.get(_THEME, "") and self._is_mute(PORTAL):
            del os.environ[_THEME]

    def settle_input_method(self) -> None:
        """Removes an input method that does not respond; must be called before Qt is started."""
        if self._is_mute(IBUS):
            from openobd_desktop.startup.input_method import without_ibus

            without_ibus(os.environ)
            _log.warning("IBus is not responding: this input method is not used in this run")

    def settle_accessibility(self) -> None:
        """Hides an unresponsive accessibility bus that the user did not request; called before the loop runs."""
        if any(os.environ.get(name) for name in _REQUESTED):
            return
        if self._is_mute(ACCESSIBILITY):
            os.environ["AT_SPI_BUS_ADDRESS"] = NOWHERE
            _log.warning("the accessibility bus is not responding: screen readers are not supported in this run")

    def _is_mute(self, question: Question) -> bool:
        with self._answered:
            left = max(0.0, self._deadline - time.monotonic())
            return not self._answered.wait_for(lambda: question.name not in self._mute, left)

    def _note(self, *names: str) -> None:
        """Records that these services have responded, or that Qt does not wait for them."""
        with self._answered:
            self._mute.difference_update(names)
            self._answered.notify_all()

    def _ask(self, find: Callable[[], str], questions: Iterable[Question]) -> None:
        from jeepney import DBusErrorResponse, HeaderFields
        from jeepney.auth import AuthenticationError

        asked: dict[int, str] = {}
        names = tuple(question.name for question in questions)
        try:
            if not (address := find()):
                self._note(*names)
                return
            with connected(address, patience=SERVICE_PATIENCE) as connection:
                for question in questions:
                    serial = int(next(connection.outgoing_serial))
                    asked[serial] = question.name
                    connection.send(_message(question), serial=serial)
                while self._mute.intersection(names) and (left := self._deadline - time.monotonic()) > 0:
                    answer = connection.receive(timeout=left)
                    self._note(asked.get(answer.header.fields.get(HeaderFields.reply_serial, 0), ""))
        except TimeoutError:
            return
        except (OSError, RuntimeError, ValueError, AuthenticationError, DBusErrorResponse):
            # Qt does not wait for a bus that cannot be reached.
            self._note(*names)


def _requests_input_method() -> bool:
    """Returns whether the environment selects one of Qt's input methods, which most systems do only for some users."""
    return bool(os.environ.get("QT_IM_MODULES") or os.environ.get("QT_IM_MODULE"))


def is_mute(address: str, patience: float) -> bool:
    """Returns whether the first local bus in ``address`` accepts a connection but does not respond in time.

    Like Qt, the function asks for the authentication mechanisms (D-Bus specification, authentication protocol).

    Args:
        address: D-Bus address.
        patience: Seconds within which the bus must respond.
    """
    import socket

    place = local_place(address)
    if place is None:
        return False
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(patience)
            connection.connect(place)
            connection.sendall(b"\0AUTH\r\n")
            connection.recv(1)
    except TimeoutError:
        return True
    except OSError:
        # Qt does not wait for a bus that cannot be reached.
        return False
    return False


def local_place(address: str) -> bytes | None:
    """Returns the socket path of the first bus in a D-Bus address, or None if the bus is not local."""
    from urllib.parse import unquote_to_bytes

    transport, _, rest = address.partition(";")[0].partition(":")
    pairs = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if transport != "unix":
        return None
    if path := pairs.get("path"):
        return unquote_to_bytes(path)
    if name := pairs.get("abstract"):
        return b"\0" + unquote_to_bytes(name)
    return None


def _message(question: Question) -> object:
    from jeepney import DBusAddress, MessageFlag, new_method_call

    where = DBusAddress(question.path, bus_name=question.name, interface="org.freedesktop.DBus.Properties")
    message = new_method_call(where, "Get", "ss", (question.interface, question.key))
    # Set so that the query does not start the service if it is not running.
    message.header.flags |= MessageFlag.no_auto_start
    return message


FOLDER_PATIENCE = 5.0
"""Seconds within which the folders must respond; part of this time overlaps with the loading of modules."""
_FILE = "settings.json"
"""File that is read as well, because the PC may have cached the folder but not the content of the file."""
_BYTES = 1_000_000


def own_folders(config_dir: Path | None) -> tuple[Path, ...]:
    """Returns the folders that are needed at startup: the settings folder and the log folder."""
    if config_dir is not None:
        return (config_dir,)
    from platformdirs import user_config_path, user_log_path

    return (
        user_config_path("openobd-desktop", appauthor=False),
        user_log_path("openobd-desktop", appauthor=False),
    )


class FolderCheck:
    """Detects unresponsive folders by reading each folder in its own thread.

    A home folder on an unreachable network drive may block every access for minutes or forever.
    """

    def __init__(self, folders: Iterable[Path], patience: float | None = None) -> None:
        """Creates a check whose folders must respond within ``patience`` seconds, by default ``FOLDER_PATIENCE``."""
        self._silent = set(folders)
        self._deadline = time.monotonic() + (FOLDER_PATIENCE if patience is None else patience)
        self._answered = threading.Condition()

    def begin(self) -> None:
        """Starts reading the folders."""
        for folder in tuple(self._silent):
            threading.Thread(target=self._look, args=(folder,), name="folder", daemon=True).start()

    def settle(self) -> LocalFault | None:
        """Waits for all folders; returns the error for a folder that does not respond in time, or None."""
        with self._answered:
            left = self._deadline - time.monotonic()
            if self._answered.wait_for(lambda: not self._silent, max(0.0, left)):
                return None
            return _silent(min(self._silent))

    def _look(self, folder: Path) -> None:
        try:
            folder.stat()
            read_limited(folder / _FILE, _BYTES)
        except (OSError, ValueError):
            # The folder does respond; such errors are reported where the folder is used.
            self._note(folder)
        else:
            self._note(folder)

    def _note(self, folder: Path) -> None:
        with self._answered:
            self._silent.discard(folder)
            self._answered.notify_all()


def _silent(folder: Path) -> LocalFault:
    return LocalFault(
        what=message("The folder {folder} is not responding.", folder=folder),
        meaning=message("The program was not started. Open sessions keep running."),
        advice=message("Check the disk or network drive, then try again."),
    )
