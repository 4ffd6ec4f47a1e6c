"""The program looks for new versions only if it is wanted, and tells of each once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import Locks, Settings
from openobd_desktop.support import release_feed, release_watcher
from openobd_desktop.support.release_feed import Channel, Release
from tests.core.fakes import settle
from tests.ui.workbench import Workbench

CHANNEL = Channel("https://releases.example/latest.json", b"k" * 32)


class Publisher:
    """What the channel says, and how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.release: Release | None = Release("99.0.0", "https://releases.example/99")

    async def newer(self, channel: Channel, own: str, fetch: object) -> Release | None:
        self.asked += 1
        return self.release if self.release and self.release.version != own else None


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Publisher:
    made = Publisher()
    monkeypatch.setattr(release_feed, "newer_release", made.newer)
    monkeypatch.setattr(release_feed, "channel_of", lambda folder: CHANNEL)
    return made


@pytest.fixture
async def scope() -> AsyncIterator[TaskScope]:
    made = TaskScope(lambda name, error: pytest.fail(f"{name}: {error!r}"))
    yield made
    await made.aclose()


def watch(workbench: Workbench, scope: TaskScope) -> asyncio.Future[None]:
    return scope.start(release_watcher.watch_releases(workbench.desk, workbench.clock), "watch")


def test_it_is_off_unless_somebody_switches_it_on() -> None:
    assert not Settings().update_notice
    assert Locks(update_notice=False).settings(Settings(update_notice=True)).update_notice is False


async def test_nobody_is_asked_while_it_is_off(workbench: Workbench, publisher: Publisher, scope: TaskScope) -> None:
    watch(workbench, scope)
    await settle()
    assert publisher.asked == 0


async def test_a_new_version_is_told_of_once(workbench: Workbench, publisher: Publisher, scope: TaskScope) -> None:
    desk = workbench.desk
    desk.change_settings(replace(desk.profiles.settings, update_notice=True))
    watch(workbench, scope)
    await settle()
    assert desk.messages.current is not None
    assert "99.0.0" in desk.messages.current.text
    assert desk.messages.current.offer is not None
    desk.messages.dismiss()
    await workbench.clock.advance(release_feed.DAY)
    await settle()
    assert publisher.asked == 2
    assert desk.messages.current is None


async def test_during_a_session_nobody_is_asked_and_nothing_told(
    workbench: Workbench, publisher: Publisher, scope: TaskScope
) -> None:
    desk = workbench.desk
    desk.change_settings(replace(desk.profiles.settings, update_notice=True))
    await workbench.log_in()
    active, _ = await workbench.open_session()
    watch(workbench, scope)
    await settle()
    assert publisher.asked == 0
    await active.finish(ServiceResult((Result.SUCCESS,)))
    await workbench.clock.advance(release_watcher.BUSY)
    await settle()
    assert publisher.asked == 1
    assert desk.messages.current is not None
    assert "99.0.0" in desk.messages.current.text
