"""Reading the clipboard in the background, since the program that owns it may not respond."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.ui.common.x11_clipboard import LONGEST, PATIENCE, read_text


async def read_clipboard() -> str:
    """Returns the text in the clipboard, without ever waiting for another program in the UI thread.

    It is empty if there is none, if it is long, or if the program that copied it does not respond within seconds.
    Where Qt offers no way to do so, as on Wayland, the clipboard of another program counts as empty.
    """
    from PySide6.QtGui import QGuiApplication

    platform, clipboard = QGuiApplication.platformName(), QGuiApplication.clipboard()
    if platform == "offscreen" or clipboard.ownsClipboard():
        return clipboard.text()
    read = _ASIDE.get(platform)
    return await run_in_daemon_thread(read, "clipboard") if read is not None else ""


def _windows_text() -> str:
    """Returns the text in the clipboard of Windows; called in a thread."""
    if sys.platform != "win32":
        return ""
    user, kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
    pointer = ctypes.c_void_p
    user.GetClipboardData.restype = kernel.GlobalLock.restype = pointer
    kernel.GlobalSize.restype = ctypes.c_size_t
    for name in ("GlobalLock", "GlobalUnlock", "GlobalSize"):
        getattr(kernel, name).argtypes = (pointer,)
    if not user.OpenClipboard(None):
        return ""
    try:
        memory = user.GetClipboardData(ctypes.c_uint(_CF_UNICODETEXT))
        address = kernel.GlobalLock(memory) if memory else None
        if not address:
            return ""
        try:
            size = kernel.GlobalSize(memory)
            return ctypes.wstring_at(address, size // 2).split("\0")[0] if size <= LONGEST else ""
        finally:
            kernel.GlobalUnlock(memory)
    finally:
        user.CloseClipboard()


def _macos_text() -> str:
    """Returns the text in the clipboard of macOS; called in a thread."""
    import subprocess

    try:
        done = subprocess.run(["/usr/bin/pbpaste"], capture_output=True, timeout=PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if len(done.stdout) <= LONGEST else ""


_CF_UNICODETEXT = 13
"""The format of text in the clipboard of Windows (winuser.h)."""
_ASIDE: dict[str, Callable[[], str]] = {"xcb": read_text, "windows": _windows_text, "cocoa": _macos_text}
"""How the clipboard is read in a thread, by the name of Qt's platform."""
