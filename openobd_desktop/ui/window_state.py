"""Place and size of the window and its table as text, for the settings file."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QHeaderView, QWidget


def saved_state(window: QWidget, header: QHeaderView) -> dict[str, str]:
    """What is to be kept until the next run."""
    return {"geometry": _text(window.saveGeometry()), "sessions": _text(header.saveState())}


def restore_state(window: QWidget, header: QHeaderView, state: dict[str, str]) -> None:
    """Takes in what ``saved_state`` gave; Qt leaves out what does not fit and brings the window onto a screen."""
    if "geometry" in state:
        window.restoreGeometry(_bytes(state["geometry"]))
    if "sessions" in state:
        header.restoreState(_bytes(state["sessions"]))


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", errors="ignore"))
