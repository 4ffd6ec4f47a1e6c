"""The state of the service in words: never "connected" on old data."""

from __future__ import annotations

import pytest

from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.window.contact_texts import heard_at, skew_text, status_texts
from tests.core.fakes import START, ManualClock


@pytest.fixture
def clock() -> ManualClock:
    made = ManualClock()
    made.elapsed = 1000.0
    return made


def _text(status: ServiceStatus, clock: ManualClock, interval: float = 5.0, *, has_profile: bool = True) -> str:
    return status_texts(status, clock, interval, has_profile=has_profile).text


def test_before_the_first_answer_it_connects(clock: ManualClock) -> None:
    assert _text(ServiceStatus(), clock) == "connecting…"


def test_without_a_profile_it_says_so(clock: ManualClock) -> None:
    assert _text(ServiceStatus(), clock, has_profile=False) == "not connected: no profile"


@pytest.mark.parametrize(("age", "text"), [(0, "connected, 0 s ago"), (2, "connected, 2 s ago")])
def test_fresh_data_is_told_with_its_age(clock: ManualClock, age: float, text: str) -> None:
    assert _text(ServiceStatus(heard_at=1000.0 - age), clock) == text


@pytest.mark.parametrize(
    ("interval", "age", "connected"),
    [(5, 15, True), (5, 16, False), (1, 14, True), (1, 16, False), (20, 60, True), (20, 61, False)],
)
def test_old_data_never_reads_as_connected(clock: ManualClock, interval: float, age: float, connected: bool) -> None:
    text = _text(ServiceStatus(heard_at=1000.0 - age), clock, interval)
    assert text.startswith("connected") is connected
    assert connected or text.startswith("no answer for ")


def test_an_error_is_the_reason_even_right_after_good_news(clock: ManualClock) -> None:
    words = status_texts(ServiceStatus(heard_at=1000.0, error=NoAnswer()), clock, 5.0, has_profile=True)
    assert words.text == f"not connected: {NoAnswer.what}"
    assert words.tone is Tone.BAD


def test_the_time_of_the_last_list_is_local(clock: ManualClock) -> None:
    assert heard_at(ServiceStatus(heard_at=990.0), clock) == local_clock(START + 990.0)
    assert heard_at(ServiceStatus(), clock) == ""


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (0.0, ""),
        (120.0, ""),
        (-119.0, ""),
        (300.0, "The clock of this PC is 5 min fast"),
        (-86_400.0, "The clock of this PC is 24:00 h slow"),
    ],
)
def test_f13_a_wrong_clock_is_told_from_two_minutes_on(skew: float, words: str) -> None:
    assert skew_text(skew) == words
