"""Writes that have failed are repeated: in their order, each for itself, and under the present name of the profile."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.domain.journal import Draft, EventKind, KeptToken, SessionEvent, SessionRecord, TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import JournalUnavailable
from tests.core.fakes import FakeJournal, ManualClock, settle

STARTED = SessionEvent(9.0, EventKind.FUNCTION_STARTED)
ENDED = SessionEvent(2.0, EventKind.FUNCTION_ENDED)
"""The PC's clock was set back during the function."""
OTHER = SessionEvent(5.0, EventKind.CLAIMED)


class PickyJournal(FakeJournal):
    """Journal that fails for some sessions, and for new names of some profiles."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: set[str] = set()

    def _refuse(self, name: str) -> None:
        if name in self.refused:
            raise JournalUnavailable

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        self._refuse(session_id)
        await super().add_event(session_id, event)

    async def save_session(self, record: SessionRecord) -> None:
        self._refuse(record.id)
        await super().save_session(record)

    async def rename_profile(self, former: str, name: str) -> None:
        self._refuse(former)
        await super().rename_profile(former, name)


class Desk:
    """A recorder, its journal, and what its listeners have been told."""

    def __init__(self) -> None:
        self.bugs: list[str] = []
        self.scope = TaskScope(lambda name, error: self.bugs.append(f"{name}: {error!r}"))
        self.journal, self.clock = PickyJournal(), ManualClock()
        self.recorder = JournalRecorder(self.journal, self.scope, self.clock)
        self.recorder.profile = "Home"
        self.works: list[bool] = []
        self.recorder.subscribe(lambda: self.works.append(self.recorder.error is None))

    async def save(self, session_id: str, profile: str = "Home") -> None:
        await self.recorder.save_session(SessionRecord(id=session_id, profile=profile))

    def profiles(self) -> dict[str, str]:
        return {record.id: record.profile for record in self.journal.sessions.values()}


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    yield made
    await made.scope.aclose()
    assert made.bugs == []


async def test_d1_d10_an_event_that_is_written_late_keeps_its_place(desk: Desk) -> None:
    desk.journal.refused = {"s1"}
    desk.recorder.note("s1", STARTED)
    await settle()
    desk.recorder.note("s2", OTHER)
    await settle()
    assert desk.journal.timeline == [("s2", OTHER)]
    desk.journal.refused.clear()
    desk.recorder.note("s1", ENDED)
    await settle()
    assert await desk.journal.events("s1") == (STARTED, ENDED)
    assert desk.recorder.error is None


async def test_d1_d10_an_event_that_fails_holds_up_the_later_ones_of_its_session_until_it_is_written(
    desk: Desk,
) -> None:
    desk.journal.refused = {"s1"}
    for event in (STARTED, ENDED):
        desk.recorder.note("s1", event)
    desk.recorder.note("s2", OTHER)
    await settle()
    assert desk.journal.timeline == [("s2", OTHER)]
    desk.journal.refused.clear()
    await desk.clock.advance(OWED_PAUSE)
    assert await desk.journal.events("s1") == (STARTED, ENDED)
    assert desk.works == [False, True]


async def test_d1_at_the_exit_an_event_that_fails_holds_up_no_other_one(desk: Desk) -> None:
    class Bad(SessionEvent, frozen=True):
        """Event that cannot be written."""

    async def add_event(session_id: str, event: SessionEvent) -> None:
        if isinstance(event, Bad):
            raise JournalUnavailable
        await FakeJournal.add_event(desk.journal, session_id, event)

    desk.journal.add_event = add_event  # type: ignore[method-assign]
    for event in (STARTED, Bad(3.0, EventKind.LOGGED), ENDED):
        desk.recorder.note("s1", event)
    await settle()
    await desk.scope.aclose()
    await desk.recorder.write_now()
    assert await desk.journal.events("s1") == (STARTED, ENDED)


@pytest.mark.parametrize("at_exit", [False, True])
async def test_d1_d8_a_write_that_keeps_failing_holds_up_no_other_one(desk: Desk, at_exit: bool) -> None:
    desk.journal.refused = {"bad", "s1"}
    desk.recorder.note("bad", OTHER)
    await desk.save("bad")
    await desk.save("s1")
    await settle()
    desk.journal.refused = {"bad"}
    if at_exit:
        await desk.scope.aclose()
        await desk.recorder.write_now()
    else:
        await desk.clock.advance(OWED_PAUSE)
    assert list(desk.journal.sessions) == ["s1"]
    assert desk.recorder.error is not None


@pytest.mark.parametrize("refused", ["bad", "Home"])
async def test_d8_a_failure_is_reported_once_and_its_end_only_after_everything_is_written(
    desk: Desk, refused: str
) -> None:
    desk.journal.refused = {refused}
    desk.recorder.note("bad", OTHER)
    await desk.save("bad")
    desk.recorder.rename_profile("Home", "Garage")
    for number in range(5):
        await desk.recorder.save_draft("s1", Draft(description=f"text {number}"))
        await settle()
    await desk.clock.advance(3 * OWED_PAUSE)
    assert desk.works == [False]
    desk.journal.refused.clear()
    await desk.recorder.save_draft("s1", Draft(description="the last one"))
    await settle()
    assert desk.works == [False, True]
    assert desk.journal.drafts == {"s1": Draft(description="the last one")}
    assert desk.profiles() == {"bad": "Garage"}


async def test_d1_what_is_written_late_is_assigned_to_the_present_name_of_its_profile(desk: Desk) -> None:
    desk.journal.refused = {"s1", "s2"}
    await desk.save("s1")
    await desk.save("s2")
    desk.recorder.rename_profile("Home", "Garage")
    await settle()
    desk.recorder.rename_profile("Garage", "Workshop")
    await settle()
    # Another profile receives the former name.
    await desk.save("s3")
    desk.journal.refused.clear()
    await desk.clock.advance(OWED_PAUSE)
    assert desk.profiles() == {"s1": "Workshop", "s2": "Workshop", "s3": "Home"}


async def test_nothing_that_has_been_written_is_kept_for_a_repetition(desk: Desk) -> None:
    desk.journal.broken = True
    await desk.recorder.keep_token("s1", TokenKind.SESSION, Secret("written late"))
    desk.journal.broken = False
    await desk.recorder.keep_token("s2", TokenKind.SESSION, Secret("written at once"))
    await settle()
    assert set(desk.journal.tokens) == {"s1", "s2"}
    desk.journal.tokens.clear()
    gc.collect()
    assert [each.session_id for each in gc.get_objects() if isinstance(each, KeptToken)] == []
