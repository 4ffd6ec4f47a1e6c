"""The words for a whole session's connection, for its end, the feedback form, the timeline and the report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.session.connection_trend import SLOW_MS, Summary
from openobd_desktop.ui.common.numbers import fitting, rounded
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translator

_tr = translator("events")


def losses_text(summary: Summary) -> str:
    """How often the connector was lost; empty if never."""
    if not summary.losses:
        return ""
    text = QCoreApplication.translate(
        "trend", "The connector was lost %n time(s), for {time} in total.", "", fitting(summary.losses)
    )
    return text.format(time=duration(summary.away_seconds))


def summary_text(summary: Summary) -> str:
    """What the readings of a whole session amount to, in some sentences."""
    share = rounded(100 * summary.slow_share, 1)
    sentences = [_tr("%n reading(s) of the connection.", fitting(summary.readings))]
    if summary.median_ms is not None:
        text = _tr("Latency minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % over {limit} ms.")
        figures = {"low": summary.minimum_ms, "middle": summary.median_ms, "high": summary.maximum_ms}
        sentences.append(text.format(**figures, share=share, limit=SLOW_MS))
    sentences.append(losses_text(summary))
    if summary.longest_silence >= 1:
        sentences.append(_tr("Longest time without a reading: {time}.").format(time=duration(summary.longest_silence)))
    return " ".join(filter(None, sentences))
