"""Functions that read files up to a size limit and write files atomically."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
SHARED_FILE = 0o644
"""Mode of a new file at a path that the user chose, before the umask is applied."""
SCRATCH_SUFFIX = ".part"
"""Suffix of the names of unfinished files."""

promised: set[Path] = set()
"""Paths of files that are about to be written or being written, so that no other file gets the same name meanwhile."""

_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)


class NoRegularFile(OSError):
    """The path is a device, a pipe, a socket or a folder; reading from it might block or never end."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "not a regular file", str(path))


class FileTooLarge(OSError):
    """The file is larger than the limit."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EFBIG, "the file is too large", str(path))


def make_folder(path: Path) -> None:
    """Creates the folder ``path`` and its missing parents, for this user only; may raise ``OSError``.

    An existing folder keeps its mode.
    """
    if path.is_dir():
        return
    if path.parent != path:
        make_folder(path.parent)
    try:
        path.mkdir(PRIVATE_FOLDER)
    except FileExistsError:
        if not path.is_dir():
            raise
        return
    path.chmod(PRIVATE_FOLDER)


def is_folder(path: Path) -> bool:
    """Returns whether ``path`` is an accessible folder."""
    try:
        return path.is_dir()
    except OSError:
        return False


def require_regular(path: Path) -> None:
    """Raises ``NoRegularFile`` unless ``path`` is a regular file, or ``FileNotFoundError`` if it does not exist."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise NoRegularFile(path)


def read_limited(path: Path, limit: int) -> bytes:
    """Returns the content of the regular file at ``path``, at most ``limit`` bytes.

    Raises:
        FileTooLarge: the file is larger than ``limit`` bytes.
        NoRegularFile: the path does not name a regular file.
        OSError: the file cannot be read.
    """
    with _opened(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise FileTooLarge(path)
    return content


def read_end(path: Path, size: int) -> bytes:
    """Returns the last ``size`` bytes of a regular file, or the whole file if it is shorter; may raise ``OSError``."""
    with _opened(path) as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - size))
        return file.read(size)


def _opened(path: Path) -> BinaryIO:
    # Checked first, because merely opening a device may have an effect.
    require_regular(path)
    # Does not block, even if a pipe has replaced the file in the meantime.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    file = os.fdopen(descriptor, "rb")
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        file.close()
        raise NoRegularFile(path)
    return file


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Replaces the content of the file at ``path``, in the same way as ``replacing``; may raise ``OSError``."""
    with replacing(path, private=private) as file:
        file.write(content)


@contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Opens a new file that replaces the file at ``path`` when the block ends without an error.

    The new file is created in the same folder, flushed to the disk and then renamed; until then, and after any error,
    the old file is unchanged. Symbolic links are followed. A device or pipe is written to directly, because it has no
    content that could be lost.

    Args:
        path: The file to replace or to create.
        private: Whether only this user may read the file; otherwise the mode of the old file is kept.

    Raises:
        OSError: the file cannot be written.
    """
    target = Path(os.path.realpath(path))
    old = _mode_of(target)
    if old is not None and not stat.S_ISREG(old):
        with target.open("wb") as stream:
            yield stream
        return
    scratch = target.with_name(f".{os.urandom(8).hex()}{SCRATCH_SUFFIX}")
    try:
        with _new(scratch, PRIVATE_FILE if private else SHARED_FILE) as file:
            if old is not None and not private:
                scratch.chmod(stat.S_IMODE(old))
            yield file
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(target)
    finally:
        # After the rename, or if the disk has been removed, there is no file to delete.
        with suppress(OSError):
            scratch.unlink()


def can_lock(folder: Path) -> bool:
    """Returns whether the file system of ``folder`` supports locks; True if that cannot be determined."""
    try:
        import fcntl
    except ImportError:
        return True
    scratch = folder / f".{os.urandom(8).hex()}{SCRATCH_SUFFIX}"
    try:
        # On a separate file, because closing any descriptor of a file releases all of this process's locks on it.
        with _new(scratch, PRIVATE_FILE) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NO_LOCKS
    finally:
        with suppress(OSError):
            scratch.unlink()
    return True


def _mode_of(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _new(path: Path, mode: int) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode), "wb")
