"""Lets one run of the program in for each configuration folder, and tells every other why it ends."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from openobd_desktop.core.links import UNREADABLE, link_to
from openobd_desktop.options import Options
from openobd_desktop.storage import default_folder
from openobd_desktop.ui.single_instance import SingleInstance, Unanswered, enter

EXIT_UNANSWERED = 5

_log = logging.getLogger(__name__)


class TurnedAway(Exception):
    """This start ends; its text says why, ``status`` is its exit status."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


@contextmanager
def entrance(options: Options) -> Iterator[SingleInstance | None]:
    """Holds the configuration folder for this run; None for a tour, and where the folder cannot be held.

    Raises:
        TurnedAway: another run holds it.
    """
    instance = None if options.tour else _claim(options)
    try:
        yield instance
    finally:
        if instance is not None:
            instance.release()


def _claim(options: Options) -> SingleInstance | None:
    link = UNREADABLE if options.misread_link else link_to(options.ticket)
    try:
        instance = enter(options.config_dir or default_folder(), link)
    except Unanswered:
        text = "openOBD Desktop already runs with this configuration folder, but does not answer."
        raise TurnedAway(text, EXIT_UNANSWERED) from None
    except OSError as error:
        _log.warning("a second start will not be noticed: %s", error)
        return None
    if instance is None:
        raise TurnedAway("openOBD Desktop already runs: its window was raised.", 0)
    return instance
