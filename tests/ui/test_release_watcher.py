"""The program looks for new releases only if enabled, and reports each, and an outdated notice, once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import PolicyOverrides, Settings
from openobd_desktop.support import release_feed
from openobd_desktop.support.release_feed import Channel, Found, Notice
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv

CHANNEL = Channel("https://releases.example/latest.json", b"k" * 32)


NOTICE = Notice("99.0.0", "https://releases.example/99", 1, 2e9)


class Publisher:
    """The answer of the channel, and how often it was requested."""

    def __init__(self) -> None:
        self.asked = 0
        self.found = Found(NOTICE)
        self.saved: list[bytes] = []

    async def check(self, channel: Channel, known: Notice | None, fetch: object, now: float) -> Found:
        self.asked += 1
        return self.found

    async def read(self) -> Notice | None:
        return None

    async def write(self, data: bytes) -> None:
        self.saved.append(data)


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Publisher:
    made = Publisher()
    monkeypatch.setattr(release_feed, "check", made.check)
    monkeypatch.setattr(release_feed, "NoticeFile", lambda folder, key: made)
    monkeypatch.setattr(release_feed, "channel_of", lambda folder: CHANNEL)
    return made


@pytest.fixture
async def scope() -> AsyncIterator[TaskScope]:
    made = TaskScope(lambda name, error: pytest.fail(f"{name}: {error!r}"))
    yield made
    await made.aclose()


def watch(env: UiEnv, scope: TaskScope) -> asyncio.Future[None]:
    return scope.start(release_feed.watch_releases(env.context, env.clock, Path()), "watch")


def test_looking_for_releases_is_off_by_default() -> None:
    assert not Settings().update_notice
    assert PolicyOverrides(update_notice=False).settings(Settings(update_notice=True)).update_notice is False


async def test_nothing_is_requested_while_it_is_off(env: UiEnv, publisher: Publisher, scope: TaskScope) -> None:
    watch(env, scope)
    await settle()
    assert publisher.asked == 0


async def test_a_new_version_is_reported_once(env: UiEnv, publisher: Publisher, scope: TaskScope) -> None:
    context = env.context
    context.change_settings(replace(context.profiles.settings, update_notice=True))
    watch(env, scope)
    await settle()
    assert context.messages.current is not None
    assert "99.0.0" in context.messages.current.text
    assert context.messages.current.offer is not None
    context.messages.dismiss()
    await env.clock.advance(release_feed.DAY)
    await settle()
    assert publisher.asked == 2
    assert context.messages.current is None


async def test_during_a_session_nothing_is_requested_and_nothing_reported(
    env: UiEnv, publisher: Publisher, scope: TaskScope
) -> None:
    context = env.context
    context.change_settings(replace(context.profiles.settings, update_notice=True))
    await env.log_in()
    active, _ = await env.open_session()
    watch(env, scope)
    await settle()
    assert publisher.asked == 0
    await active.finish(ServiceResult((Result.SUCCESS,)))
    await env.clock.advance(release_feed.BUSY)
    await settle()
    assert publisher.asked == 1
    assert context.messages.current is not None
    assert "99.0.0" in context.messages.current.text


async def test_the_version_in_use_is_not_reported_and_the_notice_is_saved(
    env: UiEnv, publisher: Publisher, scope: TaskScope
) -> None:
    context = env.context
    context.change_settings(replace(context.profiles.settings, update_notice=True))
    publisher.found = Found(replace(NOTICE, version="0.0.1"), data=b"notice")
    watch(env, scope)
    await settle()
    assert publisher.saved == [b"notice"]
    assert context.messages.current is None


async def test_t10_an_outdated_notice_is_reported_once_and_not_taken_for_no_new_version(
    env: UiEnv, publisher: Publisher, scope: TaskScope
) -> None:
    context = env.context
    context.change_settings(replace(context.profiles.settings, update_notice=True))
    publisher.found = Found(replace(NOTICE, version="0.0.1"), outdated=True)
    watch(env, scope)
    await settle()
    assert context.messages.current is not None
    assert "out of date" in context.messages.current.text
    context.messages.dismiss()
    await env.clock.advance(release_feed.DAY)
    await settle()
    assert context.messages.current is None


async def test_t10_a_newer_version_is_reported_although_its_notice_has_expired(
    env: UiEnv, publisher: Publisher, scope: TaskScope
) -> None:
    context = env.context
    context.change_settings(replace(context.profiles.settings, update_notice=True))
    publisher.found = Found(NOTICE, outdated=True)
    watch(env, scope)
    await settle()
    assert context.messages.current is not None
    assert "99.0.0" in context.messages.current.text
