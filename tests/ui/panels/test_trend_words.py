"""The connection's own figures in words."""

from __future__ import annotations

from openobd_desktop.core.trend import Figures, Summary
from openobd_desktop.ui.panels.trend_words import losses_text, readings_text


def test_the_readings_are_told_with_their_span_and_the_share_of_the_slow_ones() -> None:
    assert readings_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.0)) == (
        "Last 10 min: minimum 64 ms, median 82 ms, maximum 1240 ms; 12 % of the readings over 500 ms."
    )


def test_without_readings_that_is_said() -> None:
    assert readings_text(Figures(60, 0, None, None, None, 0.0, 0.0)).endswith("no readings in the last 1 min.")


def test_losses_are_counted_and_nothing_is_said_of_none() -> None:
    assert losses_text(Summary()) == ""
    assert losses_text(Summary(losses=1, away_seconds=34)) == "The connector was lost once, for 34 s."
    assert losses_text(Summary(losses=3, away_seconds=125)) == "The connector was lost 3 times, for 2 min in all."
