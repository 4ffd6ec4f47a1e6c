"""Writer of the files that the user chose: it holds nothing up, since their folder may be on a dead network."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from openobd_desktop.errors import FileUnwritable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.system.files import write_whole
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.ui.context.app_context import AppContext

SLOW = 3.0
"""Seconds after which the user is told that a file is still being written."""
PARTING = 3.0
"""Seconds that the end of the program waits for files that are still being written."""

_log = logging.getLogger(__name__)


class FileSaver:
    """Writes files whole or not at all, each in a thread of its own."""

    def __init__(self) -> None:
        self._writing: set[asyncio.Future[None]] = set()

    async def write(self, path: Path, content: bytes, on_slow: Callable[[], None] = lambda: None) -> None:
        """Replaces the file at ``path``; goes on when the caller is cancelled.

        Args:
            path: The file to replace or to make.
            content: All of it.
            on_slow: Called once if it takes long.

        Raises:
            FileUnwritable: it cannot be written; what was there is still there.
        """
        writing = run_in_daemon_thread(lambda: _write(path, content), "saving")
        self._writing.add(writing)
        writing.add_done_callback(self._on_over)
        done, _ = await asyncio.wait([writing], timeout=SLOW)
        if not done:
            on_slow()
            await asyncio.wait([writing])
        writing.result()

    async def aclose(self) -> None:
        """Waits for what is being written, but not long: a file that is not finished leaves the former one in place."""
        if self._writing:
            _, unfinished = await asyncio.wait(self._writing, timeout=PARTING)
            if unfinished:
                _log.warning("%d files were not saved: their folders do not answer", len(unfinished))

    def _on_over(self, writing: asyncio.Future[None]) -> None:
        self._writing.discard(writing)
        if not writing.cancelled() and (error := writing.exception()) is not None:
            _log.info("a file was not saved: %s", type(error).__name__)


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise FileUnwritable(str(error)) from error


def save_file(context: AppContext, path: str, content: bytes, button: BusyButton, owner: QWidget, told: str) -> None:
    """Writes a file that the user chose and tells of the outcome on the board; returns at once.

    Args:
        context: Where it is told.
        path: The file to replace or to make.
        content: All of it.
        button: Busy until it is written, or known to take long: then another folder can be tried.
        owner: A widget of the window that waits for the outcome.
        told: What to say when it is written.
    """

    def on_slow() -> None:
        text = QCoreApplication.translate(
            "saving",
            "Still saving to {path}: the folder is not responding. You can keep working or save to another folder.",
        )
        context.messages.show(text.format(path=path))
        if isValid(button):
            button.set_busy(False)

    context.actions.run(
        context.saver.write,
        Path(path),
        content,
        on_slow,
        owner=owner.window(),
        busy=button,
        retry=False,
        then=lambda _: context.messages.show(told),
    )
