"""Disks that are full or breaking, as far as this process is concerned."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

ROOM = 4
"""Bytes that a file may still have."""


@contextmanager
def full_disk() -> Iterator[None]:
    """No file grows beyond a few bytes; where the system has no such limit, no file can be flushed."""
    try:
        import resource
    except ImportError:
        with mock.patch.object(os, "fsync", side_effect=OSError(errno.ENOSPC, "No space left on device")):
            yield
        return
    # Python ignores the signal that comes with it, so that writing fails with EFBIG.
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)


@contextmanager
def unreadable(*paths: Path) -> Iterator[None]:
    """Every opening of these files fails as on a disk that is breaking."""
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
