"""The status bar: connection to the service and age of the list."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.common.times import local_clock, moment
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.window.status_bar import StatusBar, contact_time, skew_text, status_texts
from tests.core.fakes import START, ManualClock
from tests.ui.ui_env import UiEnv, text_of


@pytest.fixture
def clock() -> ManualClock:
    made = ManualClock()
    made.elapsed = 1000.0
    return made


def _text(status: ServiceStatus, clock: ManualClock, interval: float = 5.0, *, has_profile: bool = True) -> str:
    return status_texts(status, clock, interval, has_profile=has_profile).text


def test_before_the_first_answer_it_connects(clock: ManualClock) -> None:
    assert _text(ServiceStatus(), clock) == "connecting…"


def test_without_a_profile_that_is_shown(clock: ManualClock) -> None:
    assert _text(ServiceStatus(), clock, has_profile=False) == "not logged in"


@pytest.mark.parametrize(
    ("age", "text"), [(0, "connected, last answer 0 s ago"), (2, "connected, last answer 2 s ago")]
)
def test_recent_data_is_shown_with_its_age(clock: ManualClock, age: float, text: str) -> None:
    assert _text(ServiceStatus(last_contact=1000.0 - age), clock) == text


@pytest.mark.parametrize(
    ("interval", "age", "connected"),
    [(5, 15, True), (5, 16, False), (1, 14, True), (1, 16, False), (20, 60, True), (20, 61, False)],
)
def test_old_data_is_never_shown_as_connected(clock: ManualClock, interval: float, age: float, connected: bool) -> None:
    text = _text(ServiceStatus(last_contact=1000.0 - age), clock, interval)
    assert text.startswith("connected") is connected
    assert connected or text.startswith("no answer for ")


def test_an_error_is_shown_even_right_after_a_success(clock: ManualClock) -> None:
    words = status_texts(ServiceStatus(last_contact=1000.0, error=NoAnswer()), clock, 5.0, has_profile=True)
    assert words.text == f"not connected: {NoAnswer.what}"
    assert words.tone is Tone.BAD


def test_the_time_of_the_last_list_is_local(clock: ManualClock) -> None:
    assert contact_time(ServiceStatus(last_contact=990.0), clock) == local_clock(START + 990.0)
    assert contact_time(ServiceStatus(), clock) == ""


def test_d19_the_time_of_yesterdays_list_has_its_date(clock: ManualClock) -> None:
    clock.elapsed += 24 * 3600
    assert contact_time(ServiceStatus(last_contact=1000.0), clock) == moment(START + 1000.0)


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (0.0, ""),
        (120.0, ""),
        (-119.0, ""),
        (300.0, "This PC's clock is 5 min fast"),
        (-86_400.0, "This PC's clock is 24:00 h slow"),
    ],
)
def test_f13_a_wrong_clock_is_reported_from_two_minutes_on(skew: float, words: str) -> None:
    assert skew_text(skew) == words


@pytest.fixture
def status(qtbot: QtBot, env: UiEnv) -> StatusBar:
    made = StatusBar(env.service, env.context.profiles, lambda: 5)
    qtbot.addWidget(made)
    return made


async def _log_in(env: UiEnv, status: StatusBar) -> None:
    await env.context.profiles.save(Profile(name="Europe", client_id="id"), Secret("s"))
    await env.context.profiles.switch("Europe")
    status.refresh()


async def test_it_shows_the_current_state_and_age(env: UiEnv, status: StatusBar) -> None:
    assert text_of(status, "serviceState") == "not logged in"
    assert text_of(status, "lastRefresh") == "list not loaded yet"
    await _log_in(env, status)
    assert text_of(status, "serviceState") == "connected, last answer 0 s ago"
    assert text_of(status, "lastRefresh") == f"list as of {local_clock(START)}"
    env.clock.elapsed += 40
    status.refresh()
    assert text_of(status, "serviceState") == "no answer for 40 s"
    assert text_of(status, "lastRefresh") == f"list as of {local_clock(START)}"


async def test_a_long_reason_does_not_widen_the_window_and_is_complete_in_the_tooltip(
    env: UiEnv, status: StatusBar
) -> None:
    await _log_in(env, status)
    env.service.status.error = NoAnswer(what="It failed for a reason " + "that is long " * 50)
    status.refresh()
    assert status.minimumSizeHint().width() < 400
    assert "that is long" in text_of(status, "serviceState")


async def test_markup_in_a_reason_is_shown_as_text(env: UiEnv, status: StatusBar) -> None:
    await _log_in(env, status)
    env.service.status.error = NoAnswer(what="<b>bold</b>")
    status.refresh()
    assert text_of(status, "serviceState") == "not connected: <b>bold</b>"
    label = status.findChild(Text, "serviceState")
    assert label is not None
    assert "<b>" not in label.toolTip()


async def test_the_icon_matches_the_text(env: UiEnv, status: StatusBar) -> None:
    icon = status.findChild(Icon)
    assert icon is not None
    assert icon.icon == "disconnected"
    await _log_in(env, status)
    assert icon.icon == "connected"


async def test_f13_a_wrong_clock_leads_to_a_warning(env: UiEnv, status: StatusBar) -> None:
    await _log_in(env, status)
    assert text_of(status, "clockSkew") == ""
    env.service.service_clock.set_now(env.clock.now() + 600)
    status.refresh()
    assert "10 min slow" in text_of(status, "clockSkew")
