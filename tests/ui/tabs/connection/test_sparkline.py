"""Sparkline: lines interrupted where readings are missing, spans without contact, a scale in few steps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.connection_trend import KEPT_SECONDS, TimedReading
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.look.text import LABEL_LIMIT
from openobd_desktop.ui.look.theme import DARK, LIGHT, Colours, apply_theme
from openobd_desktop.ui.tabs.connection.sparkline import TOPS, Sparkline, curve
from tests.ui.hostile import HOSTILE, faults
from tests.ui.ui_env import EventSpy

WIDTH, HEIGHT = 600, 100
CALM = [(float(age), TimedReading(0.0, 80, True)) for age in range(300, 0, -1)]
SLOW = [(age, TimedReading(0.0, 900, True)) for age, _ in CALM]
NEAR = 50
AWAY = [(age, TimedReading(0.0, 0, False)) for age, _ in CALM]


def points_of(*readings: tuple[float, int | None]) -> list[tuple[float, TimedReading]]:
    """Returns readings by age and latency; None means without contact."""
    return [(age, TimedReading(KEPT_SECONDS - age, latency or 0, latency is not None)) for age, latency in readings]


def test_the_newest_reading_is_at_the_right_edge_and_ten_minutes_are_the_whole_width() -> None:
    made = curve(points_of((2, 300), (1, 0), (0, 600)), WIDTH, HEIGHT)
    assert made.lines == (((598, 50), (599, 100), (600, 0)),)
    assert curve(points_of((600, 0)), WIDTH, HEIGHT).lines == (((0, 100),),)


def test_a_line_is_interrupted_where_readings_are_missing() -> None:
    assert [len(line) for line in curve(points_of((20, 80), (19, 80), (10, 80), (9, 80)), WIDTH, HEIGHT).lines] == [
        2,
        2,
    ]


def test_without_contact_there_is_a_span_instead_of_a_line() -> None:
    made = curve(points_of((30, 80), (29, None), (28, None), (27, None), (26, 80)), WIDTH, HEIGHT)
    assert made.away == ((571, 573),)
    assert [len(line) for line in made.lines] == [1, 1]


def test_a_short_loss_is_at_least_one_pixel_wide() -> None:
    assert curve(points_of((30, None)), WIDTH, HEIGHT).away == ((570, 571),)


def test_the_scale_changes_in_steps_and_always_contains_the_limit() -> None:
    assert [curve(points_of((1, ms)), WIDTH, HEIGHT).top for ms in (0, 82, 600, 601, 1999, 2001)] == [
        600,
        600,
        600,
        1000,
        2000,
        5000,
    ]
    assert curve((), WIDTH, HEIGHT).limit == 17
    assert curve(points_of((1, 1900)), WIDTH, HEIGHT).limit == 75


def test_a_loss_has_no_latency_and_does_not_change_the_scale() -> None:
    away = [(1.0, TimedReading(0.0, 9000, False))]
    assert curve(away, WIDTH, HEIGHT).top == TOPS[0]


@given(st.lists(st.tuples(st.floats(0, 700), st.integers(-(2**31), 2**31), st.booleans())), st.integers(1, 3000))
def test_everything_stays_inside_the_plot_area(readings: list[tuple[float, int, bool]], width: int) -> None:
    points = [(age, TimedReading(0.0, ms, connected)) for age, ms, connected in sorted(readings, reverse=True)]
    made = curve(points, width, HEIGHT)
    assert all(0 <= x <= width and 0 <= y <= HEIGHT for line in made.lines for x, y in line)
    assert all(0 <= first < last <= width + 1 for first, last in made.away)
    assert sum(map(len, made.lines)) + sum(not each.connected for _age, each in points) == len(points)


@pytest.fixture
def sparkline(qtbot: QtBot) -> Sparkline:
    made = Sparkline()
    qtbot.addWidget(made)
    made.resize(600, 120)
    made.show()
    return made


@pytest.fixture
def dressed() -> Iterator[QApplication]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    yield application
    apply_theme(application, Theme.SYSTEM)
    application.setStyleSheet("")


def shows(sparkline: Sparkline, token: str) -> bool:
    """Returns whether the image contains this colour, with a tolerance for antialiasing."""
    image, wanted = sparkline.grab().toImage(), QColor(token)
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return any(_distance(QColor(each), wanted) < NEAR for each in found)


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


@pytest.mark.parametrize(("theme", "tokens"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_normal_slow_lost_and_outdated_readings_differ_in_both_themes(
    dressed: QApplication, sparkline: Sparkline, theme: Theme, tokens: Colours
) -> None:
    apply_theme(dressed, theme)
    sparkline.set_points(CALM, "calm", faded=False)
    assert shows(sparkline, tokens.info)
    assert not shows(sparkline, tokens.warn)
    sparkline.set_points(SLOW, "slow", faded=False)
    assert shows(sparkline, tokens.warn)
    sparkline.set_points(AWAY, "away", faded=False)
    assert shows(sparkline, tokens.bad)
    assert shows(sparkline, tokens.bad_bg)
    sparkline.set_points(CALM, "old", faded=True)
    assert not shows(sparkline, tokens.info)
    assert shows(sparkline, tokens.muted)


def test_it_is_grey_if_the_server_does_not_offer_it(dressed: QApplication, sparkline: Sparkline) -> None:
    apply_theme(dressed, Theme.LIGHT)
    sparkline.set_points(CALM, "calm", faded=False)
    sparkline.setEnabled(False)
    assert not shows(sparkline, LIGHT.info)


def test_the_limit_is_painted_without_any_reading(dressed: QApplication, sparkline: Sparkline) -> None:
    apply_theme(dressed, Theme.LIGHT)
    assert shows(sparkline, LIGHT.outline)


def test_the_text_is_its_accessible_description(sparkline: Sparkline) -> None:
    sparkline.set_points(CALM, "Minimum 80 ms", faded=False)
    assert sparkline.accessibleDescription() == "Minimum 80 ms"
    assert sparkline.accessibleName() == "Latency, last 10 min"


def test_t4_a_hostile_description_is_cleaned(sparkline: Sparkline) -> None:
    for text in HOSTILE:
        sparkline.set_points(CALM, text, faded=False)
        assert len(sparkline.accessibleDescription()) <= LABEL_LIMIT
        assert faults(sparkline) == []


def paints(sparkline: Sparkline, points: list[tuple[float, TimedReading]], *, faded: bool = False) -> bool:
    """Returns whether it repaints itself for ``points``."""
    QApplication.sendPostedEvents()
    spy = EventSpy(QEvent.Type.Paint, sparkline)
    sparkline.set_points(points, "", faded=faded)
    QApplication.sendPostedEvents()
    return bool(spy.seen)


def test_it_repaints_only_if_something_looks_different(sparkline: Sparkline) -> None:
    sparkline.set_points(CALM, "", faded=False)
    assert not paints(sparkline, CALM)
    assert not paints(sparkline, list(CALM))
    assert paints(sparkline, [(age + 10, each) for age, each in CALM])
    assert paints(sparkline, CALM, faded=True)


def test_a_single_reading_is_a_dot(sparkline: Sparkline) -> None:
    sparkline.set_points(CALM[:1], "", faded=False)
    assert [len(line) for line in sparkline.shown.lines] == [1]
    assert not sparkline.grab().isNull()


def test_a_wider_window_has_a_wider_line(sparkline: Sparkline) -> None:
    sparkline.set_points(CALM, "", faded=False)
    (narrow,) = sparkline.shown.lines
    sparkline.resize(1200, 120)
    (wide,) = sparkline.shown.lines
    assert wide[-1][0] > 1.5 * narrow[-1][0]
