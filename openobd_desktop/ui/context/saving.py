"""Writer for files at paths that the user has chosen."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from openobd_desktop.errors import FileUnwritable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.system.files import promised, write_whole
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.ui.context.app_context import AppContext

SLOW = 3.0
"""Time in seconds after which the user is informed that a file is still being written."""
PARTING = 3.0
"""Maximum time in seconds that the program delays its exit to finish writing files."""

_log = logging.getLogger(__name__)


class FileSaver:
    """Writes each file completely or not at all, in a separate thread because a network folder may not respond.

    A file that is written again before the first write has ended has the later content in the end.
    """

    def __init__(self) -> None:
        self._writing: set[asyncio.Future[None]] = set()
        self._last: dict[Path, threading.Event] = {}
        """The end of the most recent write to each path that is being written."""

    async def write(self, path: Path, content: bytes, on_slow: Callable[[], None] = lambda: None) -> None:
        """Replaces the file at ``path``; writing continues even if the caller is cancelled.

        Args:
            path: The file to replace or create.
            content: The whole content of the file.
            on_slow: Function that is called once if writing takes longer than ``SLOW`` seconds.

        Raises:
            FileUnwritable: the file cannot be written; the previous file, if any, is unchanged.
        """
        promised.add(path)
        former, end = self._last.get(path), threading.Event()
        self._last[path] = end
        writing = run_in_daemon_thread(lambda: _write_after(former, path, content, end), "saving")
        self._writing.add(writing)
        writing.add_done_callback(lambda writing: self._on_over(writing, path, end))
        done, _ = await asyncio.wait([writing], timeout=SLOW)
        if not done:
            on_slow()
            await asyncio.wait([writing])
        writing.result()

    async def aclose(self) -> None:
        """Waits up to ``PARTING`` seconds for pending writes; an unfinished write leaves the old file unchanged."""
        if self._writing:
            _, unfinished = await asyncio.wait(self._writing, timeout=PARTING)
            if unfinished:
                _log.warning("%d files were not saved: their folders are not responding", len(unfinished))

    def _on_over(self, writing: asyncio.Future[None], path: Path, end: threading.Event) -> None:
        self._writing.discard(writing)
        if self._last.get(path) is end:
            del self._last[path]
            promised.discard(path)
        if not writing.cancelled() and (error := writing.exception()) is not None:
            _log.info("a file was not saved: %s", type(error).__name__)


def _write_after(former: threading.Event | None, path: Path, content: bytes, end: threading.Event) -> None:
    """Writes a file once the former write to the same path has ended, and sets ``end`` afterwards."""
    if former is not None:
        former.wait()
    try:
        _write(path, content)
    finally:
        end.set()


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise FileUnwritable(str(error)) from error


def slow_text(path: str) -> str:
    """Returns the message saying that a file is still being written."""
    text = QCoreApplication.translate(
        "saving",
        "Still saving to {path}: the folder is not responding. You can keep working or save to another folder.",
    )
    return text.format(path=path)


def save_file(
    context: AppContext,
    path: str,
    content: bytes,
    button: BusyButton | None,
    message: str,
    offer: Offer | None = None,
) -> None:
    """Writes ``content`` to a file that the user has chosen, and shows the outcome in the message bar.

    Returns immediately.

    Args:
        context: The context whose message board shows the outcome.
        path: The file to replace or create.
        content: The complete content of the file.
        button: The button to disable until the file is written, or until writing takes too long, so that the user can
            try another folder; None if saving was not started with a button.
        message: The message to show once the file is written.
        offer: What the message offers to do next.
    """

    def on_slow() -> None:
        context.messages.show(slow_text(path))
        if button is not None and isValid(button):
            button.set_busy(False)

    context.actions.run(
        context.saver.write,
        Path(path),
        content,
        on_slow,
        owner=context.messages,
        busy=button,
        retry=False,
        then=lambda _: context.messages.show(message, offer),
    )
