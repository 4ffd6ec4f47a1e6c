"""Checks before the first window: desktop services and folders that might keep the window's thread waiting."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from platformdirs import user_config_path, user_log_path

from openobd_desktop.errors import LocalFault, message
from openobd_desktop.support.bus_notifications import session_bus
from openobd_desktop.system.files import read_limited

SERVICE_PATIENCE = 4.0
"""Seconds that a service gets to answer, most of which the program is loaded in; a PC is busy after a login."""
BUS_PATIENCE = 4.0
"""Seconds that the message bus itself gets, before which nothing is shown; it may only be starting after a login."""
NOWHERE = "unix:path=/nonexistent"

_log = logging.getLogger(__name__)


class Question(NamedTuple):
    """A property that Qt reads, and of what."""

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
PORTAL_THEME = "xdgdesktopportal"
_INSISTING = ("AT_SPI_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
_BUS = "DBUS_SESSION_BUS_ADDRESS"
_THEME = "QT_QPA_PLATFORMTHEME"


class DesktopCheck:
    """Asks from a thread of its own; ``settle`` keeps Qt from those that gave no answer."""

    def __init__(self) -> None:
        self._deadline = time.monotonic() + SERVICE_PATIENCE
        self._mute: set[str] = set()
        self._withheld: str | None = None
        """The address of a message bus that Qt is kept from; None while there is none such."""
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Starts asking, where there is a message bus; leaves out a bus that is mute itself.

        A bus that works answers within a millisecond.
        """
        address = session_bus()
        if address and is_mute(address, BUS_PATIENCE):
            _log.warning("the message bus does not answer: the desktop's services are left out in this run")
            self._withheld = os.environ.get(_BUS, "")
            os.environ[_BUS] = NOWHERE
        elif address:
            questions = (ACCESSIBILITY, PORTAL)
            self._mute = {question.name for question in questions}
            self._thread = threading.Thread(target=self._ask, args=(address, questions), daemon=True)
            self._thread.start()

    def give_back_bus(self) -> None:
        """Once Qt has looked for the bus: lets the key store ask it, so that a mute one is not told as missing."""
        if self._withheld:
            os.environ[_BUS] = self._withheld
        elif self._withheld is not None:
            os.environ.pop(_BUS, None)
        self._withheld = None

    def settle_theme(self) -> None:
        """Before the application is made: leaves out a theme that would wait for a mute portal."""
        if PORTAL_THEME in os.environ.get(_THEME, "") and self._is_mute(PORTAL):
            del os.environ[_THEME]

    def settle_accessibility(self) -> None:
        """Before the loop runs: leaves out an accessibility bus that is mute, unless the user insists on it."""
        if any(os.environ.get(name) for name in _INSISTING):
            return
        if self._is_mute(ACCESSIBILITY):
            os.environ["AT_SPI_BUS_ADDRESS"] = NOWHERE
            _log.warning("the accessibility bus does not answer: screen readers cannot be served in this run")

    def _is_mute(self, question: Question) -> bool:
        while question.name in self._mute and (left := self._deadline - time.monotonic()) > 0:
            if self._thread is not None:
                self._thread.join(min(left, 0.02))
        return question.name in self._mute

    def _ask(self, address: str, questions: Iterable[Question]) -> None:
        from jeepney import DBusErrorResponse, HeaderFields
        from jeepney.auth import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection

        try:
            with open_dbus_connection(address) as connection:
                asked: dict[int, str] = {}
                for question in questions:
                    serial = int(next(connection.outgoing_serial))
                    asked[serial] = question.name
                    connection.send(_message(question), serial=serial)
                while self._mute and (left := self._deadline - time.monotonic()) > 0:
                    answer = connection.receive(timeout=left)
                    self._mute.discard(asked.get(answer.header.fields.get(HeaderFields.reply_serial, 0), ""))
        except TimeoutError:
            return
        except (OSError, RuntimeError, ValueError, AuthenticationError, DBusErrorResponse):
            # Without a bus Qt has nobody to wait for either.
            self._mute.clear()


def is_mute(address: str, patience: float) -> bool:
    """The first local bus of ``address`` takes a connection and then gives no answer within ``patience`` seconds.

    As Qt does it asks for the ways to log in (D-Bus specification, authentication protocol).
    """
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
        # Without a bus Qt has nobody to wait for.
        return False
    return False


def local_place(address: str) -> bytes | None:
    """Where the socket of the first bus in a D-Bus address is; None if it has no local one."""
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
    # Who is not there is not to be started by being asked.
    message.header.flags |= MessageFlag.no_auto_start
    return message


FOLDER_PATIENCE = 5.0
"""Seconds that the folders get to answer, in part of which the program is loaded."""
_FILE = "settings.json"
"""Opened, too: what a folder is like may be remembered by this PC, what is in a file is asked for."""
_BYTES = 1_000_000


def own_folders(config_dir: Path | None) -> tuple[Path, ...]:
    """The folders that a start cannot do without: settings and lock, and the log. The history is waited for later."""
    if config_dir is not None:
        return (config_dir,)
    return (
        user_config_path("openobd-desktop", appauthor=False),
        user_log_path("openobd-desktop", appauthor=False),
    )


class FolderCheck:
    """Looks into folders, each from a thread of its own; ``settle`` tells of one that gave no answer."""

    def __init__(self, folders: Iterable[Path], patience: float | None = None) -> None:
        """The folders get ``patience`` seconds, or ``FOLDER_PATIENCE``."""
        self._silent = set(folders)
        self._deadline = time.monotonic() + (FOLDER_PATIENCE if patience is None else patience)
        self._answered = threading.Condition()

    def begin(self) -> None:
        """Starts looking."""
        for folder in tuple(self._silent):
            threading.Thread(target=self._look, args=(folder,), name="folder", daemon=True).start()

    def settle(self) -> LocalFault | None:
        """Waits for the answers; what to tell if one has not come in time."""
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
            # It has answered; what is wrong with it is told where it is used.
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
        meaning=message("The program was not started. Open sessions keep running on the vehicles."),
        advice=message("Check the disk or network drive, then try again."),
    )
