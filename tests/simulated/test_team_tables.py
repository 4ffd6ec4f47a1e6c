"""The tables of the simulated team database behave like the program's own."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import Note, SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.storage.team.tables import TeamTables
from tests.simulated import team_server
from tests.simulated.team_server import Board, Connected
from tests.storage.conftest import NOW
from tests.storage.samples import record
from tests.storage.team.conftest import in_file

SCOPES = ("one", "two")
AT_ONCE = 3


class Undisturbed:
    """A line on which everything is carried out."""

    def meet(self, board: Board, name: str, *, writes: bool) -> SimpleNamespace:
        return SimpleNamespace()

    def commit(self, asked: object) -> None:
        return


def _record(dice: random.Random) -> SessionRecord:
    began, state = NOW + dice.randrange(100), dice.choice(tuple(SessionState))
    claimed = dice.choice((None, began + 5))
    made = record(f"s{dice.randrange(6)}", ticket=dice.choice(("", "1", "2")))
    who, scope = dice.choice(("", "Anna (PC-1)", "Bob (PC-2)")), dice.choice(SCOPES)
    return replace(made, who=who, scope=scope, state=state, created_at=began, claimed_at=claimed)


def _note(dice: random.Random) -> Note:
    name = dice.randrange(6)
    acknowledged = dice.choice((None, NOW + dice.randrange(100)))
    note = Note(id=f"n{name}", ticket="1", at=NOW + name, who="Anna", text="", to="Bob", scope=dice.choice(SCOPES))
    return replace(note, acknowledged_at=acknowledged)


def _answers(tables: Any, seed: int) -> Iterator[object]:
    """Yields what the tables answer to a random series of requests; times of sessions are those of the series."""
    dice = random.Random(seed)
    seen: dict[str, tuple[int, int]] = dict.fromkeys(SCOPES, (0, 0))
    for _ in range(60):
        scope, what = dice.choice(SCOPES), dice.randrange(5)
        if what == 0:
            records = {each.id: each for each in (_record(dice) for _ in range(dice.randrange(1, 4)))}
            yield tables.publish(list(records.values()))
        elif what == 1:
            notes = {note.id: note for note in (_note(dice) for _ in range(dice.randrange(1, 4)))}
            yield tables.publish_notes(list(notes.values()))
        elif what == 2:
            news = tables.news(scope, seen[scope][0], NOW + 20, AT_ONCE)
            seen[scope] = (news.seen, seen[scope][1])
            yield news
        elif what == 3:
            known = dice.choice(("", "", "", "n1", "gone"))
            note_news = tables.note_news(scope, seen[scope][1], AT_ONCE, known)
            seen[scope] = (seen[scope][0], note_news.seen)
            yield note_news
        else:
            yield sorted(tables.colleagues(scope, NOW + 10))


@pytest.mark.parametrize("seed", range(6))
def test_the_simulated_team_database_answers_like_the_tables_of_the_program(seed: int, tmp_path: Path) -> None:
    tables = TeamTables(in_file(tmp_path / "team.sqlite"))
    double = team_server.TeamTables(Connected(Board("team"), cast("Any", Undisturbed())))
    try:
        for number, (answer, own) in enumerate(zip(_answers(double, seed), _answers(tables, seed), strict=True)):
            assert answer == own, f"request {number}"
    finally:
        tables.close()
