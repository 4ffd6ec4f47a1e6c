"""Times and durations as text."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from openobd_desktop.ui.common.times import (
    day_name,
    duration,
    local_clock,
    local_time,
    recent_clock,
    recent_minute,
    remaining,
    rounded,
    whole,
    zone_name,
)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5, "0 s"),
        (0, "0 s"),
        (34.9, "34 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (12 * 60, "12 min"),
        (3599, "59 min"),
        (3600, "1:00 h"),
        (83 * 60, "1:23 h"),
        (4 * 3600 + 61, "4:01 h"),
        (99 * 3600, "99:00 h"),
        (120 * 3600, "5 days"),
    ],
)
def test_an_age_is_shown_in_the_unit_that_fits(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(266.9, "4:26"), (0, "0:00"), (-1, "0:00"), (60, "1:00"), (3866, "1:04:26")]
)
def test_the_time_left_is_shown_to_the_second(seconds: float, text: str) -> None:
    assert remaining(seconds) == text


@pytest.fixture
def amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def dutch() -> Iterator[None]:
    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(QLocale.system())


def test_utc_becomes_local_with_the_users_date(amsterdam: None, dutch: None) -> None:
    assert local_time(datetime(2026, 9, 21, 12, 53, 20, tzinfo=UTC)) == "21-09-2026 14:53:20"


def test_summer_and_winter_time_differ(amsterdam: None, dutch: None) -> None:
    assert local_time(datetime(2026, 1, 21, 12, 53, 20, tzinfo=UTC)) == "21-01-2026 13:53:20"


def test_without_a_locale_a_date_is_shown_unambiguously(amsterdam: None) -> None:
    QLocale.setDefault(QLocale.c())
    try:
        assert local_time(datetime(2026, 9, 21, 12, 53, 20, tzinfo=UTC)) == "2026-09-21 14:53:20"
    finally:
        QLocale.setDefault(QLocale.system())


def test_a_moment_is_shown_as_the_time_of_day(amsterdam: None) -> None:
    assert local_clock(datetime(2026, 9, 21, 12, 2, 9, tzinfo=UTC).timestamp()) == "14:02:09"


@pytest.mark.parametrize(
    ("at", "now", "clock", "minute"),
    [
        ("2026-09-21T00:00:05", "2026-09-21T23:59:59", "00:00:05", "00:00"),
        ("2026-09-20T23:59:59", "2026-09-21T00:00:05", "2026-09-20 23:59:59", "2026-09-20 23:59"),
        ("2026-09-21T14:02:09", "2026-09-22T14:02:09", "2026-09-21 14:02:09", "2026-09-21 14:02"),
        # The day must be shown even if the PC's clock was set back.
        ("2026-09-21T00:00:05", "2026-09-20T23:59:59", "2026-09-21 00:00:05", "2026-09-21 00:00"),
        ("2026-10-25T02:50:00", "2026-10-25T05:10:00", "02:50:00 UTC+02:00", "02:50 UTC+02:00"),
    ],
)
def test_d19_a_time_has_its_date_unless_that_is_today(
    amsterdam: None, at: str, now: str, clock: str, minute: str
) -> None:
    seconds, today = (datetime.fromisoformat(each).astimezone().timestamp() for each in (at, now))
    QLocale.setDefault(QLocale.c())
    try:
        assert (recent_clock(seconds, today), recent_minute(seconds, today)) == (clock, minute)
    finally:
        QLocale.setDefault(QLocale.system())


def test_the_time_zone_is_named(amsterdam: None) -> None:
    assert zone_name() in ("CET", "CEST")


@pytest.mark.parametrize("locale", ["ar_EG", "fa_IR", "ne_NP", "my_MM"])
def test_d21_a_text_has_only_one_digit_system(amsterdam: None, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    try:
        at = datetime(2026, 9, 21, 12, 53, 20, tzinfo=UTC)
        texts = [local_time(at), day_name(at.date()), whole(1234567), rounded(12.5, 1)]
    finally:
        QLocale.setDefault(QLocale.system())
    assert [text for text in texts if any(c.isdecimal() and not c.isascii() for c in text)] == []
    assert texts[0].endswith(" 14:53:20")
    assert all(text.isprintable() for text in texts[:2])


SHOWN = """
from datetime import UTC, datetime
from PySide6.QtWidgets import QApplication, QDateEdit, QSpinBox
from openobd_desktop.ui.common import translate as languages
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.times import local_time
from openobd_desktop.ui.history.filters import _format
application = QApplication([])
languages.install(application, "en")
number = QSpinBox()
number.setRange(0, 99999)
number.setValue(12345)
day = QDateEdit()
day.setDisplayFormat(_format())
shown = [local_time(datetime(2026, 9, 21, 12, 53, 20, tzinfo=UTC)), whole(12345), number.text(), day.text()]
print(ascii("|".join(shown)))
"""


@pytest.mark.parametrize(
    "formats", [("LC_TIME",), ("LC_NUMERIC",), ("LC_TIME", "LC_NUMERIC"), ("LC_ALL",)], ids=",".join
)
def test_d21_the_formats_of_another_script_add_no_second_digit_system(formats: tuple[str, ...]) -> None:
    environment = os.environ | {"LANG": "en_US.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment = {name: value for name, value in environment.items() if not name.startswith("LC_")}
    environment |= dict.fromkeys(formats, "ar_EG.UTF-8")
    # If there is no such locale, Python reads .pth files as ASCII, which fails if the path of this folder is not ASCII.
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    command = [sys.executable, "-S", "-c", SHOWN]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    # There are neither other digits nor marks that would reverse the parts of a date.
    assert "\\u" not in done.stdout
    assert "12345" in done.stdout.replace(",", "")
