"""Access to the clipboard in the background, because the program that owns it may not respond."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from openobd_desktop.system.daemon_thread import BRIEF, run_in_daemon_thread

LONGEST = 2000
"""Maximum length of the text in bytes; longer text is ignored."""
PATIENCE = 2.0
"""Time in seconds that a thread waits for the program that owns the clipboard."""

_SELECTION_NOTIFY = 31
_INPUT_ONLY = 2
_PROPERTY_IN_EVENT, _TYPE_IN_REPLY, _REST_IN_REPLY = 20, 8, 12
"""Values from the X protocol, including the two above: the event that answers a clipboard request; the class of a
window without output; and the byte offsets of the property in the event, and of the type and the number of remaining
bytes in a reply.
"""


class _Screens(ctypes.Structure):
    """The type ``xcb_screen_iterator_t``; each screen begins with the ID of its root window."""

    _fields_ = (("first", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Request:
    """Request that the owner of a clipboard write its content, in one format, to a property of our window."""

    def __init__(self, xcb: ctypes.CDLL, connection: ctypes.c_void_p, name: bytes, form: bytes) -> None:
        self._xcb = xcb
        self._connection = connection
        clipboard, self._form, self._place = (self._atom(each) for each in (name, form, b"OPENOBD"))
        root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).first[0]
        self._window = xcb.xcb_generate_id(connection)
        xcb.xcb_create_window(connection, 0, self._window, root, 0, 0, 1, 1, 0, _INPUT_ONLY, 0, 0, None)
        xcb.xcb_convert_selection(connection, self._window, clipboard, self._form, self._place, 0)
        xcb.xcb_flush(connection)

    def answer(self, seconds: float) -> int | None:
        """Returns the property that the owner has written, 0 if there is no content, or None after a timeout."""
        import select

        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            while event := self._xcb.xcb_poll_for_event(self._connection):
                kind = ctypes.c_uint8.from_address(event).value & 0x7F
                written = ctypes.c_uint32.from_address(event + _PROPERTY_IN_EVENT).value
                _free(event)
                if kind == _SELECTION_NOTIFY:
                    return written
            select.select([self._xcb.xcb_get_file_descriptor(self._connection)], [], [], left)
        return None

    def content(self) -> bytes:
        """Returns the content that was written; empty if it is longer than ``LONGEST``."""
        xcb = self._xcb
        asked = xcb.xcb_get_property(self._connection, 1, self._window, self._place, self._form, 0, LONGEST // 4)
        reply = xcb.xcb_get_property_reply(self._connection, asked, None)
        if not reply:
            return b""
        form, rest = (ctypes.c_uint32.from_address(reply + at).value for at in (_TYPE_IN_REPLY, _REST_IN_REPLY))
        length = xcb.xcb_get_property_value_length(ctypes.c_void_p(reply))
        # A long text is sent in parts, which is indicated by a different type.
        is_whole = form == self._form and not rest
        text = ctypes.string_at(xcb.xcb_get_property_value(ctypes.c_void_p(reply)), length) if is_whole else b""
        _free(reply)
        return text

    def _atom(self, name: bytes) -> int:
        xcb, connection = self._xcb, self._connection
        reply = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None)
        if not reply:
            return 0
        atom = ctypes.c_uint32.from_address(reply + 8).value
        _free(reply)
        return atom


@contextmanager
def _request(name: bytes, form: bytes) -> Iterator[_Request | None]:
    """Yields a request that has been sent, or None if there is no connection to the X server."""
    xcb = ctypes.CDLL("libxcb.so.1")
    for function in (
        "xcb_connect",
        "xcb_get_setup",
        "xcb_intern_atom_reply",
        "xcb_poll_for_event",
        "xcb_get_property_reply",
        "xcb_get_property_value",
    ):
        getattr(xcb, function).restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Screens
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        yield None if xcb.xcb_connection_has_error(connection) else _Request(xcb, connection, name, form)
    finally:
        xcb.xcb_disconnect(connection)


def responds(name: bytes) -> bool:
    """Returns True if the owner of a clipboard answers within ``BRIEF`` seconds, or if there is no owner.

    Asks for the available formats. ``name`` is CLIPBOARD, or PRIMARY for the text that was selected last.
    """
    with _request(name, b"TARGETS") as request:
        return request is not None and request.answer(BRIEF) is not None


def read_text(seconds: float = PATIENCE) -> str:
    """Returns the text in the clipboard of X11; meant to run in a thread unless ``seconds`` is ``BRIEF``.

    The result is empty if there is no text, if the text is too long, or if the program that owns the clipboard does not
    answer within ``seconds``.
    """
    with _request(b"CLIPBOARD", b"UTF8_STRING") as request:
        is_written = request is not None and bool(request.answer(seconds))
        return request.content().decode("utf-8", "replace") if request is not None and is_written else ""


def _free(address: int) -> None:
    """Frees a message from the X server."""
    ctypes.CDLL(None).free(ctypes.c_void_p(address))


async def read_clipboard() -> str:
    """Returns the text in the clipboard, without ever waiting for another program in the UI thread.

    The result is empty if there is no text, if the text is too long, or if the program that copied it does not respond
    within a few seconds. Where text cannot be read this way, as on Wayland, another program's clipboard is treated as
    empty.
    """
    from PySide6.QtGui import QGuiApplication

    platform, clipboard = QGuiApplication.platformName(), QGuiApplication.clipboard()
    if platform == "offscreen" or clipboard.ownsClipboard():
        return clipboard.text()
    read = _ASIDE.get(platform)
    return await run_in_daemon_thread(read, "clipboard") if read is not None else ""


def _windows_text() -> str:
    """Returns the text in the Windows clipboard; meant to run in a thread."""
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
    """Returns the text in the macOS clipboard; meant to run in a thread."""
    import subprocess

    try:
        done = subprocess.run(["/usr/bin/pbpaste"], capture_output=True, timeout=PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if len(done.stdout) <= LONGEST else ""


_CF_UNICODETEXT = 13
"""The Windows clipboard format for text (winuser.h)."""
_ASIDE: dict[str, Callable[[], str]] = {"xcb": read_text, "windows": _windows_text, "cocoa": _macos_text}
"""Functions that read the clipboard in a thread, keyed by the name of the Qt platform."""
