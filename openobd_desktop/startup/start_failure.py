"""Message shown on the screen and on standard error if no window can be opened."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from openobd_desktop.domain.secret import without_secrets
from openobd_desktop.errors import LocalFault, OpenObdError, message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QMessageBox

TITLE = "openOBD Desktop"
_UNATTENDED = ("--export", "--import", "--tour", "--self-test")
"""Prefixes of options for scripts and package builders, which have no user who could close a message box."""
_BARE_BOXES = (("zenity", "--error", "--no-markup", "--text"), ("kdialog", "--error"), ("xmessage", "-center"))
"""Linux programs that can show the message if Qt cannot be loaded."""
_SHORT = 300
"""Maximum number of characters of details that are shown at once, so that the box fits on a small screen."""
_FEW = 6
"""Maximum number of lines of such details."""
_NARROW = 60
"""Maximum number of characters of a word in such details, which cannot be wrapped."""


class StartFailure:
    """Shows why no window could be opened.

    Attributes:
        application: The QApplication of this run; None until it is created.
    """

    def __init__(self, arguments: Sequence[str] = ()) -> None:
        self.application: QApplication | None = None
        self._attended = not any(argument.startswith(_UNATTENDED) for argument in arguments)

    def show(self, error: OpenObdError, *, may_retry: bool = False) -> bool:
        """Shows ``error`` on standard error and in a message box; returns whether the user wants to retry."""
        print(error.user_text, error.details, sep="\n" if error.details else "", file=sys.stderr)
        return self.has_reader and self._show(error, may_retry=may_retry)

    @property
    def has_reader(self) -> bool:
        """Whether there is a user who can close a message box and is not reading standard error in a terminal."""
        if not self._attended or (sys.stderr is not None and sys.stderr.isatty()):
            return False
        platform = os.environ.get("QT_QPA_PLATFORM", "")
        if platform.startswith(("offscreen", "minimal", "vnc")):
            return False
        return not sys.platform.startswith("linux") or has_screen()

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Shows an unexpected exception; installed as ``sys.excepthook`` until there is a window."""
        text = "".join(traceback.format_exception(kind, error, trace))
        print(without_secrets(text), end="", file=sys.stderr)
        if issubclass(kind, Exception) and self.has_reader:
            self._show(unexpected(error), may_retry=False)

    def _show(self, error: OpenObdError, *, may_retry: bool) -> bool:
        try:
            from PySide6.QtWidgets import QApplication

            application = self.application or QApplication(sys.argv[:1])
        except (ImportError, RuntimeError):
            _show_bare(error.user_text)
            return False
        self.application = application
        return _show_box(application, error, may_retry=may_retry)


def has_screen() -> bool:
    """Returns whether a Linux desktop (X11 or Wayland) is available."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def unexpected(error: BaseException) -> LocalFault:
    """Returns the error to show for an unexpected exception, whose own text goes into the details for support."""
    return LocalFault(
        without_secrets("".join(traceback.format_exception_only(error))),
        what=message("openOBD Desktop could not start."),
        meaning=message("Open sessions keep running."),
        advice=message("Try again. If the problem persists, reinstall the program or send the details to support."),
    )


def _show_box(application: QApplication, error: OpenObdError, *, may_retry: bool) -> bool:
    import asyncio

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from openobd_desktop.support.window_loop import WindowLoop
    from openobd_desktop.ui.common.translate import error_advice, error_headline, install

    install(application, "")
    application.setQuitOnLastWindowClosed(False)
    box = QMessageBox(QMessageBox.Icon.Warning, TITLE, error_headline(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    short, long = (error.details, "") if _fits(error.details) else ("", error.details)
    box.setInformativeText("\n\n".join(part for part in (error_advice(error), short) if part))
    box.setDetailedText(long)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Retry | buttons.Close if may_retry else buttons.Close)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        runner.run(_until_closed(box))
    return box.standardButton(box.clickedButton()) is buttons.Retry


def _fits(details: str) -> bool:
    words = details.split()
    return (
        len(details) <= _SHORT
        and len(details.splitlines()) <= _FEW
        and max((len(word) for word in words), default=0) <= _NARROW
    )


async def _until_closed(box: QMessageBox) -> None:
    import asyncio

    closed = asyncio.Event()
    box.finished.connect(lambda _: closed.set())
    box.open()
    box.activateWindow()
    await closed.wait()


if sys.platform == "win32":

    def _show_bare(text: str) -> None:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, TITLE, 0x30)

else:

    def _show_bare(text: str) -> None:
        import shutil
        import subprocess

        for name, *options in _BARE_BOXES:
            if program := shutil.which(name):
                subprocess.run([program, *options, text], check=False)  # noqa: S603 - the text is an argument
                return
