"""Crash reporter, which logs unexpected exceptions and Qt's warnings, and shows the exceptions to the user."""

from __future__ import annotations

import asyncio
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from openobd_desktop.errors import OpenObdError
from openobd_desktop.support.logging_setup import redact

_log = logging.getLogger(__name__)

# Warnings that Qt's offscreen platform logs whenever a window is shown or raised.
_QT_SMALL_TALK = frozenset(
    {"This plugin does not support propagateSizeHints()", "This plugin does not support raise()"}
)
# On every change, Qt's bridge to screen readers logs warnings about its own labels, which would flood the log.
_QT_BRIDGE = "qt.accessibility."
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter:
    """Handles all unexpected exceptions; shows each distinct traceback once per run."""

    def __init__(self) -> None:
        self.on_crash: Callable[[str], None] | None = None
        """Callback that shows a report to the user; None until there is a window."""
        self.on_error: Callable[[OpenObdError], None] | None = None
        """Callback that shows an unhandled error that has a message for users; None until there is a window."""
        self._seen: set[str] = set()

    def install(self, loop: asyncio.AbstractEventLoop) -> Callable[[], None]:
        """Installs handlers for slots, the loop, Qt, threads and finalizers; returns a function that removes them."""
        former = threading.excepthook, sys.unraisablehook
        sys.excepthook = self._from_slot
        loop.set_exception_handler(self._from_loop)
        qInstallMessageHandler(_from_qt)
        threading.excepthook = _from_thread
        sys.unraisablehook = _from_finalizer

        def uninstall() -> None:
            sys.excepthook = sys.__excepthook__
            qInstallMessageHandler(None)
            threading.excepthook, sys.unraisablehook = former

        return uninstall

    def task_failed(self, name: str, error: BaseException) -> None:
        """Handles the failure of a background task."""
        if isinstance(error, OpenObdError) and self.on_error is not None:
            self.on_error(error)
        else:
            self.report(error, f"task {name}")

    def report(self, error: BaseException, where: str) -> None:
        """Logs an exception without variable values, and shows it unless the same exception was shown before."""
        text, where = redact("".join(traceback.format_exception(error))), redact(where)
        _log.error("unexpected in %s: %s", where, text)
        if text in self._seen:
            return
        self._seen.add(text)
        if self.on_crash is not None:
            self.on_crash(f"{_versions()}\nIn {where}\n\n{text}")

    def _from_slot(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error, "the window")

    def _from_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        message = str(context.get("message", "the event loop"))
        if isinstance(error, BaseException):
            self.report(error, message)
        else:
            _log.error("event loop: %s", redact(message))


def _from_thread(args: threading.ExceptHookArgs) -> None:
    """Logs an exception with secrets masked; does not show it, because the window belongs to the UI thread."""
    if args.exc_value is not None:
        name = args.thread.name if args.thread else "a thread"
        _log.error("unexpected in %s: %s", name, redact("".join(traceback.format_exception(args.exc_value))))


def _from_finalizer(args: sys.UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        _log.error("unexpected in a finalizer: %s", redact("".join(traceback.format_exception(args.exc_value))))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message in _QT_SMALL_TALK or (context.category or "").startswith(_QT_BRIDGE):
        return
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.WARNING), "%s", message)


def _versions() -> str:
    from openobd_desktop import __version__

    return (
        f"openOBD Desktop {__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, {platform.system()} {platform.release()}"
    )
