"""What is said of the demo as long as it is in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

SHOWN = 3
"""Tickets that are named."""


def demo_text(tickets: Sequence[str]) -> str:
    """That nothing is real, and on which of ``tickets`` a session can be started: nobody can guess them."""
    if not tickets:
        return QCoreApplication.translate("demo", "Demo: a built-in simulator plays the service. Nothing here is real.")
    text = QCoreApplication.translate(
        "demo",
        "Demo: a built-in simulator plays the service. Nothing here is real. Tickets to try: {tickets}.",
    )
    return text.format(tickets=", ".join(tickets[:SHOWN]))
