"""The automatic refresh: one call at a time, slower while hidden, each error shown once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.errors import NoAnswer, NoFreeServer, WrongCredentials
from openobd_desktop.ui.sessions.auto_refresh import AutoRefresh
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv


@pytest.fixture
def refresh(qtbot: QtBot, env: UiEnv) -> Iterator[AutoRefresh]:
    owner = QWidget()
    qtbot.addWidget(owner)
    context = env.context
    made = AutoRefresh(context.service, context.actions, context.messages, lambda: 5, owner)
    yield made
    made.stop()


def _timer(refresh: AutoRefresh) -> QTimer:
    timer = refresh.findChild(QTimer)
    assert timer is not None
    return timer


async def _turn(refresh: AutoRefresh) -> None:
    _timer(refresh).timeout.emit()
    await settle()


def _messages(env: UiEnv) -> list[str]:
    board = env.context.messages
    return [] if board.current is None else [board.current.what, *["more"] * board.waiting]


async def test_each_refresh_fetches_the_list_and_waits_for_the_next(env: UiEnv, refresh: AutoRefresh) -> None:
    await _turn(refresh)
    await _turn(refresh)
    assert env.backend.calls == ["list", "list"]
    assert _timer(refresh).isActive()
    assert 4500 <= _timer(refresh).interval() <= 5500


async def test_a_slow_answer_is_waited_for(env: UiEnv, refresh: AutoRefresh) -> None:
    gate = env.gate("list")
    await _turn(refresh)
    assert not _timer(refresh).isActive()
    gate.set()
    await settle()
    assert _timer(refresh).isActive()
    assert env.backend.calls == ["list"]


async def test_hidden_it_is_four_times_slower_and_becoming_visible_fetches_at_once(
    env: UiEnv, refresh: AutoRefresh
) -> None:
    refresh.set_watched(False)
    assert refresh.interval == 20
    assert 18000 <= _timer(refresh).interval() <= 22000
    assert env.backend.calls == []
    refresh.set_watched(True)
    await settle()
    assert env.backend.calls == ["list"]
    assert refresh.interval == 5


async def test_the_service_is_not_called_before_the_time_that_it_has_asked_for(
    env: UiEnv, refresh: AutoRefresh
) -> None:
    busy = NoFreeServer()
    busy.push_back = 60.0
    env.backend.failures["list"] = [busy]
    await _turn(refresh)
    assert 60_000 <= _timer(refresh).interval() <= 72_000
    await _turn(refresh)
    assert _timer(refresh).interval() <= 5500


async def test_an_error_is_shown_once_and_not_every_five_seconds(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer(), NoAnswer(), NoAnswer()]
    await _turn(refresh)
    assert _messages(env) == [NoAnswer.what]
    env.context.messages.dismiss()
    await _turn(refresh)
    assert _messages(env) == []


async def test_another_error_replaces_the_first(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer(), NoFreeServer()]
    await _turn(refresh)
    await _turn(refresh)
    assert _messages(env) == [NoFreeServer.what]


async def test_success_clears_the_message(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer()]
    await _turn(refresh)
    await _turn(refresh)
    assert _messages(env) == []


async def test_a_recurring_error_is_shown_again(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer()]
    await _turn(refresh)
    await _turn(refresh)
    env.backend.failures["list"] = [NoAnswer()]
    await _turn(refresh)
    assert _messages(env) == [NoAnswer.what]


async def test_a_requested_refresh_shows_an_error_that_was_dismissed(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer(), NoAnswer()]
    await _turn(refresh)
    env.context.messages.dismiss()
    refresh.now()
    await settle()
    assert _messages(env) == [NoAnswer.what]


async def test_retry_in_the_message_fetches_again(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [NoAnswer()]
    await _turn(refresh)
    env.context.messages.retry()
    await settle()
    assert env.backend.calls == ["list", "list"]


async def test_a_refused_login_is_not_retried_automatically(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [WrongCredentials()]
    await _turn(refresh)
    await _turn(refresh)
    assert env.backend.calls == ["list"]
    assert _timer(refresh).isActive()
    refresh.now()
    await settle()
    assert env.backend.calls == ["list", "list"]


async def test_without_a_login_nothing_is_called(qtbot: QtBot, env: UiEnv) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    context = env.context
    idle = AutoRefresh(
        SessionService(SessionStore(), env.scope, SystemClock()), context.actions, context.messages, lambda: 5, owner
    )
    await _turn(idle)
    assert env.backend.calls == []
    assert _messages(env) == []
    idle.stop()


async def test_stopped_it_neither_fetches_nor_listens(qtbot: QtBot, env: UiEnv) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    context = env.context
    ended = AutoRefresh(context.service, context.actions, context.messages, lambda: 5, owner)
    ended.stop()
    context.messages.show_error(NoAnswer(), cause="refresh")
    await context.service.refresh()
    assert not _timer(ended).isActive()
    assert _messages(env) == [NoAnswer.what]


async def test_d23_a_refused_login_is_shown_by_the_empty_list_alone(env: UiEnv, refresh: AutoRefresh) -> None:
    env.backend.failures["list"] = [WrongCredentials()]
    await _turn(refresh)
    assert isinstance(env.service.status.error, WrongCredentials)
    assert _messages(env) == []
