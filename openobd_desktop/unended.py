"""Runs that began and did not end: known before the first window, so that a run after crashes can begin plainly."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from openobd_desktop.core.resume import CRASH_SPAN, CRASHES

FILE = "unended"
SIZE = 4096
"""Bytes that are read at most."""

_log = logging.getLogger(__name__)


@contextmanager
def noted_run(folder: Path | None, now: Callable[[], float]) -> Iterator[bool]:
    """Notes that a run has begun until it has ended as it should.

    Args:
        folder: Where to note it, held by this run alone; None notes nothing.
        now: Seconds since 1970.

    Yields:
        The program crashed again and again, just before.
    """
    if folder is None:
        yield False
        return
    began = now()
    former = [moment for moment in _read(folder / FILE) if 0 <= began - moment <= CRASH_SPAN]
    _write(folder / FILE, [*former, began])
    yield len(former) >= CRASHES
    _write(folder / FILE, former)


def _read(file: Path) -> list[float]:
    try:
        with file.open("rb") as opened:
            words = opened.read(SIZE).split()
    except OSError:
        return []
    moments: list[float] = []
    for word in words:
        with suppress(ValueError):
            moments.append(float(word))
    return [moment for moment in moments if math.isfinite(moment)]


def _write(file: Path, moments: list[float]) -> None:
    """Replaces the file whole, so that a crash in between leaves the old one or the new one."""
    new = file.with_suffix(".new")
    try:
        if moments:
            new.write_text("".join(f"{moment}\n" for moment in moments), encoding="ascii")
            new.replace(file)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("a crash of this run will not be noticed: %s", error)
