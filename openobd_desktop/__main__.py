"""Entry point of the desktop program: ``python -m openobd_desktop``."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import MutableMapping
from pathlib import Path
from typing import NoReturn

from openobd_desktop.startup.options import WrongArguments, parse
from openobd_desktop.startup.process_guard import forbid_dumps, return_freed_memory, wipe_from_start
from openobd_desktop.startup.start_failure import StartFailure

# gRPC's own tracing would print bearer tokens to standard error; gRPC reads these variables when it is imported.
_TRACES = ("GRPC_TRACE", "GRPC_VERBOSITY")
# These variables would make the installed program load plug-ins or modules that are not its own.
_PLANTED = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QML2_IMPORT_PATH", "PYTHON")


LINGER = 30.0
"""Maximum time, in seconds, for which the process stays alive without a window while data is being written."""
_SECRET = "OPENOBD_PARTNER_CLIENT_SECRET"  # noqa: S105 - the name of the variable


def main() -> None:
    """Parses the arguments before loading and running the rest of the program, which is slow to load."""
    return_freed_memory()
    frozen = bool(getattr(sys, "frozen", False))
    harden(os.environ, frozen=frozen)
    if frozen:
        sys.path[:] = own_paths(sys.path)
    failure = StartFailure(sys.argv[1:])
    sys.excepthook = failure.hook
    # Done before any message is shown, because showing one may start other programs, which inherit the environment.
    environment = dict(os.environ)
    os.environ.pop(_SECRET, None)
    wipe_from_start(_SECRET)
    forbid_dumps()
    try:
        options = parse(sys.argv[1:], environment)
    except WrongArguments as end:
        # The parser has already written the message to standard error.
        if failure.has_reader:
            failure.show(end.error)
        raise
    del environment
    # All modules imported below stay in memory, so searching them for garbage would only delay the window. Once the
    # application exists, GarbageCollectionTimer takes over.
    gc.disable()

    from openobd_desktop.launch import launch

    leave(launch(options, failure))


def leave(status: int) -> NoReturn:
    """Ends the process with the exit status ``status``, even if a thread is blocked writing to an unresponsive disk.

    Python itself would wait for that thread forever, with no window to show why. If a write is interrupted, SQLite
    completes or rolls back the commit at the next startup, as after a crash.
    """
    deadline = time.monotonic() + LINGER
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(max(0.0, deadline - time.monotonic()))
            if thread.is_alive():
                logging.getLogger(__name__).warning("the disk is not responding: some entries have not been written")
                logging.shutdown()
                os._exit(status)
    sys.exit(status)


def harden(environment: MutableMapping[str, str], *, frozen: bool) -> None:
    """Removes environment variables that would expose secrets.

    If ``frozen`` is true, as in an installed program, also removes variables that would load other code.
    """
    unwanted = _TRACES + _PLANTED if frozen else _TRACES
    for name in list(environment):
        if name.upper().startswith(unwanted):
            del environment[name]
    # gRPC would report each server restart on standard error; errors that matter are raised by the calls themselves.
    environment["GRPC_VERBOSITY"] = "NONE"


def own_paths(paths: list[str]) -> list[str]:
    """Returns ``paths`` without the current folder, because anyone could have put modules in that folder."""
    here = Path.cwd()
    return [path for path in paths if path and Path(path).absolute() != here]


if __name__ == "__main__":
    main()
