"""The words for the connection's own figures over time; unlike the service's estimate they are this program's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.trend import SLOW_MS, Figures, Summary
from openobd_desktop.ui.times import duration


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("trend", text, "", count)


def readings_text(figures: Figures) -> str:
    """Minimum, median and maximum of the latest readings, and the share of the slow ones."""
    if figures.median_ms is None:
        return _tr("Our own figures: no readings in the last {span}.").format(span=duration(figures.seconds))
    text = _tr(
        "Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; "
        "{share} % of the readings over {limit} ms."
    )
    return text.format(
        span=duration(figures.seconds),
        low=figures.minimum_ms,
        middle=figures.median_ms,
        high=figures.maximum_ms,
        share=round(100 * figures.slow_share),
        limit=SLOW_MS,
    )


def losses_text(summary: Summary) -> str:
    """How often the connector was lost; empty if never."""
    if not summary.losses:
        return ""
    text = _tr("The connector was lost %n time(s), for {time} in all.", summary.losses)
    return text.format(time=duration(summary.away_seconds))
