"""The three usual causes of a bad connection, for the feedback form and for the tab about the line."""

from __future__ import annotations

from openobd_desktop.ui.common.translate import translator

_tr = translator("Causes")


def usual_causes() -> tuple[str, ...]:
    """What to check, one line each (openOBD docs, session results)."""
    return (
        _tr("1. The VCI is loose in the OBD socket. Ask for it to be pushed in firmly."),
        _tr("2. The control unit is asleep. Ask for the ignition to be switched on."),
        _tr("3. The internet connection at the car is slow. Compare with the connection figures."),
    )
