"""Marker that identifies runs that did not end properly, so that repeated crashes lead to safe mode."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from openobd_desktop.core.sessions.resume import CRASH_SPAN, CRASHES
from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import FileTooLarge, read_limited, write_whole

FILE = "unended"
SIZE = 4096
"""Maximum size in bytes; a larger file was not written by this program."""
PARTING = 3.0
"""Maximum time in seconds for which the program delays its exit to remove the marker."""

_log = logging.getLogger(__name__)


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
