"""Notes on tickets: never lost, shared with the right team, and shown to the intended colleague."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.notes import NAME_LIMIT, Notes, cleaned, is_for
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionRecord
from openobd_desktop.errors import BadInput
from tests.core.fakes import START, FakeJournal, FakeNoteStore, ManualClock, settle

ANNA, BOB = "Anna (PC-12)", "Bob (PC-3)"
TICKET = "7848095"


@dataclass
class Desk:
    """The notes of one user, with the journals behind them."""

    notes: Notes
    recorder: JournalRecorder
    journal: FakeJournal
    of_demo: FakeJournal
    clock: ManualClock
    handed: list[tuple[Note, ...]]
    shared: list[int]

    def told(self) -> tuple[Note, ...]:
        """Returns the handovers told last; as a function call, so that mypy does not narrow its type."""
        return self.handed[-1]

    async def texts(self, ticket: str = TICKET) -> list[str]:
        return [note.text for note in (await self.notes.of(ticket)).notes]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    journal, of_demo, clock = FakeJournal(), FakeJournal(), ManualClock()
    recorder = JournalRecorder(journal, scope, clock, of_demo)
    recorder.profile, recorder.who, recorder.scope = "Europe", ANNA, "partner"
    handed: list[tuple[Note, ...]] = []
    shared: list[int] = []
    recorder.on_shared = lambda: shared.append(1)
    yield Desk(Notes(recorder, scope, clock, handed.append), recorder, journal, of_demo, clock, handed, shared)
    await scope.aclose()
    for failure in failures:
        raise failure


async def test_a_note_says_who_wrote_it_when_and_on_which_ticket(desk: Desk) -> None:
    note = await desk.notes.add(TICKET, " ignition must stay on\n")
    (kept,) = desk.journal.notes.kept.values()
    assert kept == (await desk.notes.of(TICKET)).notes[0]
    assert (kept.id, kept.ticket, kept.at, kept.who) == (note.id, TICKET, START, ANNA)
    assert (kept.text, kept.to, kept.scope) == ("ignition must stay on", "", "partner")
    assert desk.shared


async def test_the_notes_of_a_ticket_are_listed_newest_last(desk: Desk) -> None:
    await desk.notes.add(TICKET, "first")
    await desk.clock.advance(60)
    await desk.notes.add(TICKET, "second")
    await desk.notes.add("4711", "of another ticket")
    assert await desk.texts() == ["first", "second"]


async def test_f38_a_note_that_the_disk_refuses_is_shown_and_written_once_the_disk_works_again(desk: Desk) -> None:
    desk.journal.broken = True
    await desk.notes.add(TICKET, "customer calls back at 3")
    found = await desk.notes.of(TICKET)
    assert [note.text for note in found.notes] == ["customer calls back at 3"]
    assert not found.is_complete
    assert desk.recorder.error is not None
    desk.journal.broken = False
    await desk.clock.advance(OWED_PAUSE + 1)
    assert [note.text for note in desk.journal.notes.kept.values()] == ["customer calls back at 3"]
    assert desk.recorder.error is None
    assert await desk.texts() == ["customer calls back at 3"]


async def test_f38_an_unwritten_note_is_written_when_the_program_ends(desk: Desk) -> None:
    desk.journal.broken = True
    await desk.notes.add(TICKET, "customer calls back at 3")
    desk.journal.broken = False
    await desk.notes.write_now()
    assert len(desk.journal.notes.kept) == 1


async def test_a_note_of_the_demo_stays_in_the_demo(desk: Desk) -> None:
    desk.notes.use(in_demo=True)
    await desk.notes.add(TICKET, "only an exercise")
    assert await desk.texts() == ["only an exercise"]
    assert desk.journal.notes.kept == {}
    assert not desk.shared
    desk.notes.use(in_demo=False)
    assert await desk.texts() == []


@pytest.mark.parametrize(
    ("record", "scope"),
    [
        (SessionRecord(id="s", profile="Europe"), "partner"),
        (SessionRecord(id="s"), "partner"),
        (SessionRecord(id="s", profile="USA", scope="partner in the USA"), "partner in the USA"),
        (SessionRecord(id="s", profile="Private"), ""),
    ],
)
async def test_a_note_is_shared_with_the_team_of_its_session_only(
    desk: Desk, record: SessionRecord, scope: str
) -> None:
    await desk.notes.add(TICKET, "text", record=record)
    assert [note.scope for note in desk.journal.notes.kept.values()] == [scope]


async def test_d5_a_note_in_a_session_of_another_profile_is_shared_with_the_team_of_that_profile(desk: Desk) -> None:
    record = SessionRecord(id="s", profile="Europe")
    await desk.recorder.save_session(record)
    desk.recorder.profile, desk.recorder.scope = "USA", "partner in the USA"
    assert desk.notes.scope_of(record) == "partner"
    await desk.notes.add(TICKET, "please go on", "Bob", record=record)
    assert [note.scope for note in desk.journal.notes.kept.values()] == ["partner"]


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u2060"])
async def test_an_empty_note_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(BadInput):
        await desk.notes.add(TICKET, text)
    with pytest.raises(BadInput):
        await desk.notes.add("", "no ticket")
    assert desk.journal.notes.kept == {}


async def test_a_ticket_handed_over_to_this_user_awaits_an_acknowledgement(desk: Desk) -> None:
    handed = Note(id="n", ticket=TICKET, at=START, who=BOB, text="please finish", to="anna", scope="partner")
    await desk.notes.learn((handed, replace(handed, id="m", to="Carl"), replace(handed, id="p", to="")), 7)
    assert desk.handed[-1] == (handed,)
    await desk.clock.advance(30)
    await desk.notes.acknowledge(handed)
    assert not desk.handed[-1]
    assert desk.journal.notes.kept["n"].acknowledged_at == START + 30
    assert desk.journal.notes.marks == {"n": 1}


async def test_f38_an_acknowledgement_counts_even_while_the_disk_fails(desk: Desk) -> None:
    handed = Note(id="n", ticket=TICKET, at=START, who=BOB, text="please finish", to=ANNA)
    await desk.notes.learn((handed,), 7)
    desk.journal.broken = True
    await desk.notes.acknowledge(handed)
    desk.journal.broken = False
    await desk.notes.refresh()
    assert not desk.handed[-1]
    await desk.clock.advance(OWED_PAUSE + 1)
    assert desk.journal.notes.kept["n"].acknowledged_at == START


async def test_d8_an_acknowledgement_is_seen_at_once_while_the_disk_fails(desk: Desk) -> None:
    handed = Note(id="n", ticket=TICKET, at=START, who=BOB, text="please finish", to=ANNA)
    await desk.notes.learn((handed,), 7)
    desk.journal.broken = True
    await desk.notes.acknowledge(handed)
    assert not desk.handed[-1]


async def test_d8_a_disk_that_does_not_respond_is_not_waited_for_after_a_note_has_been_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = asyncio.Event()

    async def wait(self: FakeNoteStore) -> tuple[Note, ...]:
        await never.wait()
        return ()

    monkeypatch.setattr(FakeNoteStore, "handed_over", wait)
    async with asyncio.timeout(5):
        await desk.notes.add(TICKET, "please go on", ANNA)
    assert [note.text for note in desk.handed[-1]] == ["please go on"]


async def test_another_name_in_the_settings_has_other_hand_overs(desk: Desk) -> None:
    desk.journal.notes.kept["n"] = Note(id="n", ticket=TICKET, at=START, who=ANNA, text="please finish", to="Bob")
    desk.notes.begin()
    await settle()
    assert not desk.handed[-1]
    desk.recorder.who = BOB
    desk.notes.use(in_demo=False)
    await settle()
    assert [note.id for note in desk.handed[-1]] == ["n"]


@pytest.mark.parametrize(
    ("to", "who", "expected"),
    [
        ("Anna (PC-12)", "Anna (PC-12)", True),
        (" anna  (pc-12)", "Anna (PC-12)", True),
        ("Anna", "Anna (PC-12)", True),
        ("Anna (PC-7)", "Anna (PC-12)", False),
        ("Anna Maria", "Anna (PC-12)", False),
        ("Bob", "Anna (PC-12)", False),
        ("", "", False),
        ("", "Anna (PC-12)", False),
    ],
)
def test_a_name_without_a_pc_means_any_pc(to: str, who: str, expected: bool) -> None:
    assert is_for(to, who) is expected


def test_s3_a_hostile_note_is_cleaned_and_cut() -> None:
    raw = Note(
        id="n",
        ticket="7\u202e8" * 999,
        at=START,
        who="A\nnna\x07" * 999,
        text="x\x00\u202ey\n" * 300_000,
        to="Bob\n" * 999,
    )
    read = cleaned(raw)
    assert len(read.text) <= NOTE_LIMIT
    assert len(read.who) <= NAME_LIMIT
    assert not {"\x00", "\u202e"} & set(read.text)
    assert "\n" not in read.who + read.to + read.ticket


@pytest.mark.parametrize("to", ["\u3164", "\ufe0f", " \u200b", "\u2800\u202e"])
async def test_s17_a_ticket_is_handed_over_to_nobody_whose_name_has_no_visible_character(desk: Desk, to: str) -> None:
    with pytest.raises(BadInput):
        await desk.notes.add(TICKET, "please finish", to)
    assert desk.journal.notes.kept == {}
    assert cleaned(Note(id="n", ticket=TICKET, at=START, who=BOB, text="x", to=to)).to == ""


@pytest.mark.parametrize("to", ["Zoe\u0308", "Zo\u00eb\u200b", "\uff3ao\u00eb", "zo\u00cb (PC-12)"])
def test_d16_a_name_is_compared_as_it_is_read_however_it_was_typed(to: str) -> None:
    assert is_for(to, "Zo\u00eb (PC-12)")
    assert not is_for(to, "Zoe (PC-12)")


@pytest.mark.parametrize("ticket", ["7848095\0", " 78\u200b48095", "7\n8", "7" * 120])
async def test_d4_the_notes_on_a_ticket_are_found_however_its_number_is_padded(desk: Desk, ticket: str) -> None:
    await desk.notes.add(ticket, "ignition must stay on")
    assert await desk.texts(ticket) == ["ignition must stay on"]
    desk.journal.broken = True
    assert await desk.texts(ticket) == []
    await desk.notes.add(ticket, "customer calls back at 3")
    assert await desk.texts(ticket) == ["customer calls back at 3"]
    desk.journal.broken = False


async def test_d5_a_handover_that_could_not_be_read_is_shown_once_the_disk_works_again(desk: Desk) -> None:
    handover = Note(id="n1", ticket=TICKET, at=START, who=BOB, text="please continue", to=ANNA)
    desk.journal.notes.kept["n1"] = handover
    desk.journal.broken = True
    desk.notes.begin()
    await settle()
    assert desk.told() == ()
    desk.journal.broken = False
    await desk.clock.advance(OWED_PAUSE)
    assert desk.told() == (handover,)


async def test_d5_a_handover_that_is_read_while_the_demo_begins_is_not_shown_in_the_demo(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    handover = Note(id="n1", ticket=TICKET, at=START, who=BOB, text="please continue", to=ANNA)
    gate = asyncio.Event()

    async def late() -> tuple[Note, ...]:
        await gate.wait()
        return (handover,)

    monkeypatch.setattr(desk.journal.notes, "handed_over", late)
    desk.notes.begin()
    await settle()
    desk.notes.use(in_demo=True)
    await settle()
    gate.set()
    await settle()
    assert desk.told() == ()
    desk.notes.use(in_demo=False)
    await settle()
    assert desk.told() == (handover,)
