"""The painted line: seen in both themes, told in words, and repainted only when other pixels would be lit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.connection_trend import TimedReading
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.look.text import LABEL_LIMIT
from openobd_desktop.ui.look.theme import DARK, LIGHT, Colours, apply_theme
from openobd_desktop.ui.tabs.connection.sparkline import Sparkline
from tests.ui.hostile import HOSTILE, faults
from tests.ui.ui_env import EventSpy

CALM = [(float(age), TimedReading(0.0, 80, True)) for age in range(300, 0, -1)]
SLOW = [(age, TimedReading(0.0, 900, True)) for age, _ in CALM]
NEAR = 50
AWAY = [(age, TimedReading(0.0, 0, False)) for age, _ in CALM]


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
    """The picture has this colour, give or take what smooth edges make of it."""
    image, wanted = sparkline.grab().toImage(), QColor(token)
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return any(_distance(QColor(each), wanted) < NEAR for each in found)


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


@pytest.mark.parametrize(("theme", "tokens"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)])
def test_calm_slow_lost_and_old_readings_differ_in_both_themes(
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


def test_what_the_server_does_not_tell_is_grey(dressed: QApplication, sparkline: Sparkline) -> None:
    apply_theme(dressed, Theme.LIGHT)
    sparkline.set_points(CALM, "calm", faded=False)
    sparkline.setEnabled(False)
    assert not shows(sparkline, LIGHT.info)


def test_the_limit_is_painted_without_any_reading(dressed: QApplication, sparkline: Sparkline) -> None:
    apply_theme(dressed, Theme.LIGHT)
    assert shows(sparkline, LIGHT.outline)


def test_the_words_are_its_description(sparkline: Sparkline) -> None:
    sparkline.set_points(CALM, "Minimum 80 ms", faded=False)
    assert sparkline.accessibleDescription() == "Minimum 80 ms"
    assert sparkline.accessibleName() == "Latency of the last 10 min"


def test_t4_hostile_words_are_cleaned(sparkline: Sparkline) -> None:
    for text in HOSTILE:
        sparkline.set_points(CALM, text, faded=False)
        assert len(sparkline.accessibleDescription()) <= LABEL_LIMIT
        assert faults(sparkline) == []


def paints(sparkline: Sparkline, points: list[tuple[float, TimedReading]], *, faded: bool = False) -> bool:
    """Whether it paints itself when told ``points``."""
    QApplication.sendPostedEvents()
    spy = EventSpy(QEvent.Type.Paint, sparkline)
    sparkline.set_points(points, "", faded=faded)
    QApplication.sendPostedEvents()
    return bool(spy.seen)


def test_it_paints_only_what_looks_otherwise(sparkline: Sparkline) -> None:
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
