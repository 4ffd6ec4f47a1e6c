"""What the sparkline paints: lines that break where nothing was heard, spans without contact, a scale in few steps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.session.connection_trend import KEPT_SECONDS, TimedReading
from openobd_desktop.ui.tabs.connection.curve import TOPS, curve

WIDTH, HEIGHT = 600, 100


def told(*readings: tuple[float, int | None]) -> list[tuple[float, TimedReading]]:
    """Readings by age and latency; None is one without contact."""
    return [(age, TimedReading(KEPT_SECONDS - age, latency or 0, latency is not None)) for age, latency in readings]


def test_the_newest_reading_is_at_the_right_edge_and_ten_minutes_are_the_whole_width() -> None:
    made = curve(told((2, 300), (1, 0), (0, 600)), WIDTH, HEIGHT)
    assert made.lines == (((598, 50), (599, 100), (600, 0)),)
    assert curve(told((600, 0)), WIDTH, HEIGHT).lines == (((0, 100),),)


def test_a_line_breaks_where_no_reading_came() -> None:
    assert [len(line) for line in curve(told((20, 80), (19, 80), (10, 80), (9, 80)), WIDTH, HEIGHT).lines] == [2, 2]


def test_without_contact_there_is_a_span_and_no_line() -> None:
    made = curve(told((30, 80), (29, None), (28, None), (27, None), (26, 80)), WIDTH, HEIGHT)
    assert made.away == ((571, 573),)
    assert [len(line) for line in made.lines] == [1, 1]


def test_a_short_loss_is_a_pixel_wide_at_least() -> None:
    assert curve(told((30, None)), WIDTH, HEIGHT).away == ((570, 571),)


def test_the_scale_moves_in_steps_and_always_shows_the_limit() -> None:
    assert [curve(told((1, ms)), WIDTH, HEIGHT).top for ms in (0, 82, 600, 601, 1999, 2001)] == [
        600,
        600,
        600,
        1000,
        2000,
        5000,
    ]
    assert curve((), WIDTH, HEIGHT).limit == 17
    assert curve(told((1, 1900)), WIDTH, HEIGHT).limit == 75


def test_a_loss_tells_no_latency_so_the_scale_does_not_heed_it() -> None:
    away = [(1.0, TimedReading(0.0, 9000, False))]
    assert curve(away, WIDTH, HEIGHT).top == TOPS[0]


@given(st.lists(st.tuples(st.floats(0, 700), st.integers(-(2**31), 2**31), st.booleans())), st.integers(1, 3000))
def test_whatever_is_told_stays_inside_the_area(readings: list[tuple[float, int, bool]], width: int) -> None:
    points = [(age, TimedReading(0.0, ms, connected)) for age, ms, connected in sorted(readings, reverse=True)]
    made = curve(points, width, HEIGHT)
    assert all(0 <= x <= width and 0 <= y <= HEIGHT for line in made.lines for x, y in line)
    assert all(0 <= first < last <= width + 1 for first, last in made.away)
    assert sum(map(len, made.lines)) + sum(not each.connected for _age, each in points) == len(points)
