"""Labels and messages for local testers and ScriptLog lines."""

from __future__ import annotations

from collections.abc import Callable

from openobd_desktop.core.session.services.tools import Locals, ScriptLogEntry
from openobd_desktop.domain.functions import LogLevel
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tables.empty_state import Hint

_tr = translator("tools")


def locals_look(locals_: Locals) -> tuple[str, Tone, str]:
    """Returns the icon, tone and text that show whether local testers are blocked."""
    if not locals_.offered:
        return "info", Tone.NEUTRAL, _tr("not supported")
    if locals_.muted is None:
        return "help", Tone.NEUTRAL, _tr("unknown")
    return ("check", Tone.GOOD, _tr("blocked")) if locals_.muted else ("warning", Tone.WARN, _tr("allowed"))


def locals_meaning(locals_: Locals) -> str:
    """Returns what blocking or allowing local testers means for the car."""
    if not locals_.offered:
        return _tr("The server is running an older version; the session is not affected.")
    if locals_.muted is None:
        return _tr("It is not known whether local testers are blocked. To be sure, block or allow them now.")
    if locals_.muted:
        return _tr("Local testers cannot communicate with the car. This is the default when a session starts.")
    return _tr("Local testers can communicate with the car at the same time as you.")


def level_label(level: LogLevel) -> str:
    """Returns the name of a log level."""
    return {
        LogLevel.DEBUG: _tr("Debug"),
        LogLevel.INFO: _tr("Info"),
        LogLevel.WARNING: _tr("Warning"),
        LogLevel.ERROR: _tr("Error"),
    }[level]


def log_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return _tr("Time"), _tr("Level"), _tr("Line")


def log_row(line: ScriptLogEntry, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """Returns the cells of a ScriptLog line; ``clock`` formats its time of day."""
    return clock(line.at), level_label(line.level), line.text


def log_hint(*, offered: bool, empty: bool) -> Hint | None:
    """Returns the hint for an empty table; None if the table has lines."""
    if not offered:
        return Hint(
            "info",
            _tr("not supported by this server"),
            _tr("The server is running an older version; the session is not affected."),
        )
    if not empty:
        return None
    return Hint(
        "timeline",
        _tr("No lines written yet"),
        _tr("Lines are written to the ticket's ScriptLog and cannot be read back in this program."),
    )
