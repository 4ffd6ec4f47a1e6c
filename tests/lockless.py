"""Folder in which no file can be locked, as in some network home folders, as seen by a separate process.

With a C compiler, a library makes the system's ``fcntl`` refuse locks; otherwise the reaction of SQLite is simulated.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from unittest import mock

FOLDER = "LOCKLESS_FOLDER"
"""Name of the environment variable with the folder."""

_SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_lockless(int descriptor) {
    const char *folder = getenv("LOCKLESS_FOLDER");
    char link[64], path[4096];
    ssize_t length;
    if (!folder) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

#define WRAP(name)                                                                                       \
    int name(int descriptor, int command, ...) {                                                         \
        static int (*next)(int, int, ...);                                                               \
        va_list rest;                                                                                    \
        void *argument;                                                                                  \
        va_start(rest, command);                                                                         \
        argument = va_arg(rest, void *);                                                                 \
        va_end(rest);                                                                                    \
        if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK) && is_lockless(descriptor)) { \
            errno = ENOLCK;                                                                              \
            return -1;                                                                                   \
        }                                                                                                \
        if (!next) next = (int (*)(int, int, ...))dlsym(RTLD_NEXT, #name);                               \
        return next(descriptor, command, argument);                                                      \
    }

WRAP(fcntl)
WRAP(fcntl64)
"""


def compiled(folder: Path) -> Path | None:
    """Compiles a library that, if preloaded, refuses locks below ``FOLDER``; returns None if that is not possible."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    source, library = folder / "lockless.c", folder / "lockless.so"
    source.write_text(_SHIM)
    command = [compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]
    return library if subprocess.run(command, capture_output=True, check=False).returncode == 0 else None


def environment(folder: Path, scratch: Path) -> dict[str, str]:
    """Returns the environment of a process that cannot lock anything below ``folder``."""
    library = compiled(scratch)
    return {FOLDER: str(folder)} | ({"LD_PRELOAD": str(library)} if library else {})


class _Lockless(sqlite3.Connection):
    """Connection that waits for its timeout and then reports a busy file, as SQLite does on ENOLCK."""

    seconds = 0.0

    def execute(self, statement: str, *rest: Any) -> sqlite3.Cursor:
        if statement.startswith("PRAGMA busy_timeout ="):
            self.seconds = int(statement.rpartition("=")[2]) / 1000
        elif not statement.startswith(("PRAGMA synchronous", "PRAGMA foreign_keys", "PRAGMA secure_delete")):
            time.sleep(self.seconds)
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        return super().execute(statement, *rest)


def play() -> None:
    """Simulates such a folder in this process, for all files, until it ends."""
    import fcntl

    connect = sqlite3.connect

    def connected(name: str, *rest: Any, **more: Any) -> Any:
        if name == ":memory:" or "immutable" in name:
            return connect(name, *rest, **more)
        made: Any = connect(name, *rest, **more, factory=_Lockless)
        made.seconds = more.get("timeout", 5.0)
        return made

    refused = mock.Mock(side_effect=OSError(errno.ENOLCK, "No locks available"))
    mock.patch.object(sqlite3, "connect", connected).start()
    mock.patch.object(fcntl, "lockf", refused).start()
