"""The status line."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.icon import Icon
from openobd_desktop.ui.window.status_bar import StatusBar
from tests.core.fakes import START
from tests.ui.ui_env import UiEnv, text_of


@pytest.fixture
def status(qtbot: QtBot, env: UiEnv) -> StatusBar:
    made = StatusBar(env.service, env.context.profiles, lambda: 5)
    qtbot.addWidget(made)
    return made


async def _log_in(env: UiEnv, status: StatusBar) -> None:
    await env.context.profiles.save(Profile(name="Europe", client_id="id"), Secret("s"))
    await env.context.profiles.switch("Europe")
    status.refresh()


async def test_it_tells_state_and_age_as_they_are_now(env: UiEnv, status: StatusBar) -> None:
    assert text_of(status, "serviceState") == "not connected: no profile"
    assert text_of(status, "lastRefresh") == "no list yet"
    await _log_in(env, status)
    assert text_of(status, "serviceState") == "connected, 0 s ago"
    assert text_of(status, "lastRefresh") == f"list as of {local_clock(START)}"
    env.clock.elapsed += 40
    status.refresh()
    assert text_of(status, "serviceState") == "no answer for 40 s"
    assert text_of(status, "lastRefresh") == f"list as of {local_clock(START)}"


async def test_a_long_reason_does_not_widen_the_window_and_is_whole_in_the_tooltip(
    env: UiEnv, status: StatusBar
) -> None:
    await _log_in(env, status)
    env.service.status.error = NoAnswer(what="It failed for a reason " + "that is long " * 50)
    status.refresh()
    assert status.minimumSizeHint().width() < 400
    assert "that is long" in text_of(status, "serviceState")


async def test_markup_in_a_reason_stays_text(env: UiEnv, status: StatusBar) -> None:
    await _log_in(env, status)
    env.service.status.error = NoAnswer(what="<b>bold</b>")
    status.refresh()
    assert text_of(status, "serviceState") == "not connected: <b>bold</b>"
    label = status.findChild(Text, "serviceState")
    assert label is not None
    assert "<b>" not in label.toolTip()


async def test_the_icon_says_the_same_as_the_word(env: UiEnv, status: StatusBar) -> None:
    icon = status.findChild(Icon)
    assert icon is not None
    assert icon.icon == "disconnected"
    await _log_in(env, status)
    assert icon.icon == "connected"


async def test_f13_a_wrong_clock_is_warned_of(env: UiEnv, status: StatusBar) -> None:
    await _log_in(env, status)
    assert text_of(status, "clockSkew") == ""
    env.service.set_service_time(env.clock.now() + 600)
    status.refresh()
    assert "10 min slow" in text_of(status, "clockSkew")
