"""Simulated disks that are full or failing."""

from __future__ import annotations

import builtins
import errno
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

ROOM = 4
"""Number of bytes by which a file may still grow."""


@contextmanager
def full_disk() -> Iterator[None]:
    """Limits the size of files to a few bytes; where the system has no such limit, flushing fails."""
    try:
        import resource
    except ImportError:
        with mock.patch.object(os, "fsync", side_effect=OSError(errno.ENOSPC, "No space left on device")):
            yield
        return
    # Python ignores the signal sent for this limit, so that writing fails with EFBIG.
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)


@contextmanager
def unreadable(*paths: Path) -> Iterator[None]:
    """Makes every attempt to open these files fail, as on a failing disk."""
    refused = {os.path.realpath(path) for path in paths}
    opening, opening_text = os.open, io.open

    def is_refused(name: Any) -> bool:
        return isinstance(name, str | bytes | os.PathLike) and os.path.realpath(os.fsdecode(name)) in refused

    def open_descriptor(name: Any, *rest: Any, **more: Any) -> int:
        if is_refused(name):
            raise OSError(errno.EIO, os.strerror(errno.EIO), os.fsdecode(name))
        return opening(name, *rest, **more)

    def open_file(name: Any, *rest: Any, **more: Any) -> Any:
        if is_refused(name):
            raise OSError(errno.EIO, os.strerror(errno.EIO), os.fsdecode(name))
        return opening_text(name, *rest, **more)

    with mock.patch.object(os, "open", open_descriptor), mock.patch.object(io, "open", open_file):
        yield


class FarDisk:
    """Folder that appears to this process to be on a network disk, which fails or does not respond.

    Attributes:
        on_loop: The calls of the main thread, which would have blocked; they are not blocked here.
        asked: Set once the disk has been accessed.
        answers: When set, a disk that is unresponsive or slow responds again.
    """

    def __init__(self, folder: Path, number: int = 0) -> None:
        """Sets the errno with which every access fails; with 0, the disk does not respond."""
        self.on_loop: list[str] = []
        self.asked, self.answers = threading.Event(), threading.Event()
        self._folder = os.fspath(folder)
        self._number = number

    @contextmanager
    def mounted(self) -> Iterator[FarDisk]:
        """Redirects everything that opens, checks or follows a path below the folder."""
        with ExitStack() as stack:
            for name in ("open", "stat", "lstat", "mkdir", "unlink", "rename", "replace"):
                stack.enter_context(mock.patch.object(os, name, self._met(name, getattr(os, name))))
            for module in (io, builtins):
                stack.enter_context(mock.patch.object(module, "open", self._met("open", open)))
            # Waiting threads must be able to end when the test ends.
            stack.callback(self.answers.set)
            yield self

    def _met(self, what: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def met(name: Any, *rest: Any, **more: Any) -> Any:
            if isinstance(name, str | bytes | os.PathLike) and os.fsdecode(name).startswith(self._folder):
                self._meet(what, os.fsdecode(name))
            return real(name, *rest, **more)

        return met

    def _meet(self, what: str, path: str) -> None:
        if self.answers.is_set():
            return
        if threading.current_thread() is threading.main_thread():
            self.on_loop.append(f"{what} {path}")
        elif self._number == 0:
            self.asked.set()
            self.answers.wait(60)
        if self._number:
            raise OSError(self._number, os.strerror(self._number), path)
