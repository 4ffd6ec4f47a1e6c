"""The words for the connection's own figures over time; unlike the service's estimate they are this program's."""

from __future__ import annotations

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.core.session.connection_trend import SLOW_MS, Figures, Summary
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tabs.connection.summary_texts import losses_text, summary_text

_tr = translator("trend")


def readings_text(figures: Figures) -> str:
    """Minimum, median and maximum of the latest readings, and the share of the slow ones."""
    if figures.median_ms is None:
        return _tr("Measured here: no readings in the last {span}.").format(span=duration(figures.seconds))
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


def sparkline_text(figures: Figures) -> str:
    """What the picture of the last ten minutes shows."""
    sentences = [readings_text(figures)]
    if figures.away_share > 0:
        text = _tr("{share} % of all readings reported the connector as not connected.")
        sentences.append(text.format(share=max(1, round(100 * figures.away_share))))
    return " ".join(sentences)


def own_verdict(active: ActiveSession) -> str:
    """This program's own judgement of the connection, and why."""
    trend = active.trend
    if active.phase is Phase.ENDED:
        return "—"
    if trend.healthy is None:
        return _tr("no readings yet")
    if trend.silence is not None:
        return _tr("no data for {age}").format(age=duration(trend.silence))
    if trend.away:
        return _tr("no contact with the car for {age}").format(age=duration(trend.away))
    if trend.healthy:
        few = _tr("healthy: few recent readings over {limit} ms")
        none = _tr("healthy: no recent reading over {limit} ms")
        return (few if trend.figures().slow_share else none).format(limit=SLOW_MS)
    return _tr("unhealthy: too many recent readings over {limit} ms").format(limit=SLOW_MS)


def whole_session(active: ActiveSession) -> Summary:
    """What the connection of the session amounts to; once it has ended, what was noted then."""
    noted = [event.detail for event in active.events if event.kind is EventKind.CONNECTION]
    return (Summary.read(noted[-1]) if noted else None) or active.trend.summary()


def whole_text(summary: Summary) -> str:
    """The connection of the whole session in some sentences; empty without a reading."""
    return _tr("Whole session: {figures}").format(figures=summary_text(summary)) if summary.readings else ""


def connector_text(active: ActiveSession) -> str:
    """How often the connector was lost in this session, as far as is known."""
    summary = whole_session(active)
    if not summary.readings:
        return "—"
    return losses_text(summary) or _tr("never lost")
