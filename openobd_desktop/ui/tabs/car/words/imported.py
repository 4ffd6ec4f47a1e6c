"""Reader for the user's file of trouble code texts; the file may be on a disk that does not respond."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from openobd_desktop.core.rules.code_texts import MOST_BYTES, NO_TEXTS, CodeTexts, read_code_texts
from openobd_desktop.errors import LocalFault, message
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.system.files import read_limited

PATIENCE = 3.0
"""Time in seconds within which the disk must respond; otherwise, a report is made without these texts."""
_log = logging.getLogger(__name__)


async def code_texts_at(path: str) -> CodeTexts:
    """Returns the trouble code texts in the file at ``path``.

    Raises:
        LocalFault: the file cannot be read, or contains no texts.
    """
    return await run_in_daemon_thread(lambda: _read(path), "reading the texts of trouble codes")


async def code_texts_or_none(path: str) -> CodeTexts:
    """Returns the texts in the file at ``path``, or no texts if they cannot be read within ``PATIENCE`` seconds."""
    reading = run_in_daemon_thread(lambda: _read(path), "reading the texts of trouble codes")
    done, _ = await asyncio.wait([reading], timeout=PATIENCE)
    if not done:
        reading.cancel()
        _log.warning("the texts of trouble codes cannot be used: their disk does not respond")
        return NO_TEXTS
    try:
        return reading.result()
    except LocalFault as error:
        _log.warning("the texts of trouble codes cannot be used: %s", error.details or type(error).__name__)
        return NO_TEXTS


def _read(path: str) -> CodeTexts:
    try:
        content = read_limited(Path(path), MOST_BYTES)
    except (OSError, ValueError) as error:
        raise LocalFault(
            str(error),
            what=message("The file with the trouble code texts cannot be read."),
            meaning=message("The codes are shown without these texts."),
            advice=message("Choose the file again."),
        ) from error
    return read_code_texts(content, Path(path).name)
