"""Follow-ups: anyone can mark and clear a session on this PC, with or without a login, and the list is updated."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.attention import set_follow_up
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.domain.session import ServiceResult, UserFeedback
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable
from openobd_desktop.storage import Journal
from tests.core.fakes import START, ManualClock
from tests.ui.past import past

HELP = ServiceResult((), UserFeedback.ASSISTANCE_REQUESTED)


class Desk:
    """A service without a login, with a journal on the disk."""

    def __init__(self, journal: Journal, scope: TaskScope) -> None:
        self.journal = journal
        self.clock = ManualClock()
        self.shared: list[int] = []
        recorder = JournalRecorder(journal, scope, self.clock)
        recorder.on_shared = lambda: self.shared.append(1)
        self.service = SessionService(SessionStore(), scope, self.clock, recorder)
        self.history = History(journal)

    async def set(self, name: str, *, needed: bool) -> SessionRecord:
        return await set_follow_up(self.service, self.history, name, needed=needed)

    async def waiting(self) -> list[str]:
        part = await self.history.page(HistoryQuery(needs_follow_up=True))
        return [each.id for each in part.records]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    journal = Journal(tmp_path, None)
    await journal.open()
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    yield Desk(journal, scope)
    await scope.aclose()
    await journal.aclose()
    assert failures == []


async def test_a_session_is_marked_cleared_and_marked_again_without_a_login(desk: Desk) -> None:
    await desk.journal.save_session(past("s1"))
    assert (await desk.set("s1", needed=True)).needs_follow_up
    assert await desk.waiting() == ["s1"]
    await desk.clock.advance(60)
    assert not (await desk.set("s1", needed=False)).needs_follow_up
    assert await desk.waiting() == []
    await desk.set("s1", needed=True)
    assert await desk.waiting() == ["s1"]


async def test_a_request_for_assistance_is_cleared_in_the_same_way(desk: Desk) -> None:
    await desk.journal.save_session(past("s1", result=HELP))
    assert await desk.waiting() == ["s1"]
    await desk.set("s1", needed=False)
    assert await desk.waiting() == []


async def test_a_clock_that_was_set_back_makes_no_difference(desk: Desk) -> None:
    await desk.journal.save_session(replace(past("s1"), flagged_at=START + 9000))
    await desk.set("s1", needed=False)
    assert await desk.waiting() == []
    await desk.set("s1", needed=True)
    assert await desk.waiting() == ["s1"]


async def test_a_shared_session_is_shared_again(desk: Desk) -> None:
    await desk.journal.save_session(replace(past("s1"), scope="partner", who="Anna"))
    before = len(await desk.journal.waiting(9))
    await desk.set("s1", needed=True)
    assert [each.record.needs_follow_up for each in await desk.journal.waiting(9)] == [True] * before
    assert desk.shared


async def test_the_list_learns_of_the_mark(desk: Desk) -> None:
    await desk.journal.save_session(past("s1"))
    desk.service.store.remember_record(past("s1"))
    await desk.set("s1", needed=True)
    assert desk.service.store._memory["s1"].needs_follow_up
    await desk.set("s1", needed=False)
    assert not desk.service.store._memory["s1"].needs_follow_up


async def test_a_session_that_this_pc_does_not_know_is_refused(desk: Desk) -> None:
    with pytest.raises(HistoryUnreadable, match="not in the history"):
        await desk.set("unknown", needed=True)


async def test_f38_a_mark_that_the_disk_refuses_is_an_error(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await desk.journal.save_session(past("s1"))

    async def fails(record: SessionRecord) -> None:
        raise JournalUnavailable("disk full")

    monkeypatch.setattr(desk.journal, "save_session", fails)
    with pytest.raises(JournalUnavailable):
        await desk.set("s1", needed=True)
    assert desk.service.recorder.error is not None


async def test_s2_a_mark_that_was_written_is_not_said_to_have_failed_if_another_record_cannot_be_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.journal.save_session(past("s1"))
    save = desk.journal.save_session

    async def fails_for_another(record: SessionRecord) -> None:
        if record.id == "s2":
            raise JournalUnavailable("disk full")
        await save(record)

    monkeypatch.setattr(desk.journal, "save_session", fails_for_another)
    desk.service.recorder.profile = "Home"
    await desk.service.recorder.save_session(past("s2"))
    assert (await desk.set("s1", needed=True)).needs_follow_up
    assert await desk.waiting() == ["s1"]


async def test_d1_a_mark_is_not_lost_when_the_end_of_the_session_is_written_late(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.journal.save_session(replace(past("s1"), result=None))
    recorder, save = desk.service.recorder, desk.journal.save_session

    async def fails(record: SessionRecord) -> None:
        raise JournalUnavailable("disk full")

    recorder.profile = "Home"
    monkeypatch.setattr(desk.journal, "save_session", fails)
    await recorder.save_session(past("s1", result=HELP))
    with pytest.raises(JournalUnavailable):
        await desk.set("s1", needed=False)
    monkeypatch.setattr(desk.journal, "save_session", save)
    marked = await desk.set("s1", needed=False)
    await recorder.write_now()
    assert marked.result == HELP
    assert await desk.waiting() == []
