"""Guards of a run's folder: a lock, so that no two runs use it at once, and a marker, which reveals crashes."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from openobd_desktop.core.rules.ticket import UNREADABLE, link_to, ticket_number
from openobd_desktop.core.sessions.recovered import CRASH_SPAN, CRASHES
from openobd_desktop.errors import BadInput, LocalFault, OpenObdError, message
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import default_folder
from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import FileTooLarge, read_limited, write_whole
from openobd_desktop.ui.desktop.single_instance import InstanceUnresponsive, SingleInstance, enter

EXIT_UNRESPONSIVE = 5
FILE = "unended"
SIZE = 4096
"""Maximum size of the marker in bytes; a larger file was not written by this program."""
PARTING = 3.0
"""Maximum time in seconds for which the program delays its exit to remove the marker."""

_log = logging.getLogger(__name__)


class AlreadyRunning(Exception):
    """Another run has locked the folder; ``error`` is the message for the user, ``status`` the exit status."""

    def __init__(self, error: OpenObdError, status: int) -> None:
        super().__init__(error.user_text)
        self.error = error
        self.status = status


@contextmanager
def instance_guard(options: Options) -> Iterator[SingleInstance | None]:
    """Locks the configuration folder for this run; yields None for a tour, and if the folder cannot be locked.

    Raises:
        AlreadyRunning: another run has locked the folder.
    """
    instance = None if options.tour else _claim(options)
    try:
        yield instance
    finally:
        if instance is not None:
            instance.release()


def _claim(options: Options) -> SingleInstance | None:
    try:
        instance = enter(options.config_dir or default_folder(), _link(options))
    except InstanceUnresponsive as held:
        raise AlreadyRunning(_unresponsive_error(held, options.ticket), EXIT_UNRESPONSIVE) from None
    except OSError as error:
        _log.warning("a second start will not be detected: %s", error)
        return None
    if instance is None:
        raised = LocalFault(what="openOBD Desktop is already running; its window was brought to the front.")
        raised.meaning = raised.advice = ""
        raise AlreadyRunning(raised, 0)
    return instance


def _link(options: Options) -> str:
    """Returns the link to send to the running instance; the ticket may have any form that the start dialog accepts."""
    link = UNREADABLE if options.misread_link else link_to(options.ticket)
    if link == UNREADABLE and not options.misread_link:
        with suppress(BadInput):
            return link_to(ticket_number(options.ticket))
    return link


def _unresponsive_error(held: InstanceUnresponsive, ticket: str) -> LocalFault:
    if held.elsewhere:
        what = message(
            ("openOBD Desktop is already running with the same settings on the PC {host}."), host=held.elsewhere
        )
        advice = message("Quit the program on that PC, then try again.")
    else:
        what = message(
            "openOBD Desktop is already running as process {number}, but it is not responding.", number=held.process
        )
        advice = message("Wait a moment and try again. If that does not help, end the process or restart this PC.")
    meaning = message("A second window was not opened. Open sessions keep running.")
    if ticket:
        meaning = message("Ticket {ticket} was not opened. Open sessions keep running.", ticket=ticket)
    return LocalFault(what=what, meaning=meaning, advice=advice)


@contextmanager
def track_run(folder: Path | None, now: Callable[[], float]) -> Iterator[bool]:
    """Marks this run as unfinished until it ends properly.

    Args:
        folder: The folder for the marker, which this run has locked; None to write no marker.
        now: Function that returns the current Unix time in seconds.

    Yields:
        Whether the program crashed repeatedly within the last ``CRASH_SPAN`` seconds.
    """
    if folder is None:
        yield False
        return
    began = now()
    try:
        moments = _read(folder / FILE)
    except OSError as error:
        # A file that could not be read must not be overwritten.
        _log.warning("a crash of this run will not be detected: %s", error)
        yield False
        return
    former = [moment for moment in moments if 0 <= began - moment <= CRASH_SPAN]
    _write(folder / FILE, [*former, began])
    yield len(former) >= CRASHES
    call_with_timeout(lambda: _write(folder / FILE, former), None, PARTING)


def _read(file: Path) -> list[float]:
    try:
        words = read_limited(file, SIZE).split()
    except (FileNotFoundError, FileTooLarge):
        return []
    moments: list[float] = []
    for word in words:
        with suppress(ValueError):
            moments.append(float(word))
    return [moment for moment in moments if math.isfinite(moment)]


def _write(file: Path, moments: list[float]) -> None:
    try:
        if moments:
            write_whole(file, "".join(f"{moment}\n" for moment in moments).encode("ascii"), private=True)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("a crash of this run will not be detected: %s", error)
