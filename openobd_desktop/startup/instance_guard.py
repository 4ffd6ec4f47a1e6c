"""Guard that prevents two runs of the program from using the same configuration folder at the same time."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from openobd_desktop.core.rules.ticket import UNREADABLE, link_to, ticket_number
from openobd_desktop.errors import BadInput, LocalFault, OpenObdError, message
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import default_folder
from openobd_desktop.ui.desktop.single_instance import InstanceUnresponsive, SingleInstance, enter

EXIT_UNRESPONSIVE = 5

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
