"""The simulation of a team: without any one of these precautions of the program, it finds a broken rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openobd_desktop.core.journal.notes import Notes
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.team.sync import TOLD_AT_ONCE, Team
from openobd_desktop.domain.journal import HistoryPart, Note, SessionRecord
from openobd_desktop.errors import TeamJournalUnavailable
from openobd_desktop.storage import Journal
from tests.simulated import team_rules
from tests.simulated.world import play

WORLDS = 60
"""Worlds that are played at most until a rule is broken."""

Patch = pytest.MonkeyPatch


def without_ending_what_a_former_team_is_told(patch: Patch) -> None:
    """While something is being published, another team can be chosen, but the rest is published to the former one."""

    def part(self: Team) -> None:
        self._syncing = None
        leave(self)

    leave: Callable[[Team], None] = Team._part
    patch.setattr(Team, "_part", part)


def without_remembering_an_acknowledgement(patch: Patch) -> None:
    """A handover that was acknowledged is shown again."""

    async def acknowledge(self: Notes, note: Note) -> None:
        await self._save(note)

    patch.setattr(Notes, "acknowledge", acknowledge)


def without_noting_what_has_arrived(patch: Patch) -> None:
    """A session stays in the outbox although the team database has confirmed it."""

    async def arrived(self: Journal, outgoing: object) -> None:
        return

    patch.setattr(Journal, "arrived", arrived)


def without_telling_that_the_team_could_not_be_asked(patch: Patch) -> None:
    """A history that could not be read is shown as an empty one."""
    find: Callable[..., Any] = Team.find

    async def found(self: Team, *values: Any) -> HistoryPart:
        try:
            part: HistoryPart = await find(self, *values)
        except TeamJournalUnavailable:
            return HistoryPart()
        return part

    patch.setattr(Team, "find", found)


def without_telling_that_news_could_not_be_fetched(patch: Patch) -> None:
    """The state of the sharing says that the team database was just looked at, although it did not answer."""

    async def fetch(self: Team, team_database: Any, scope: str) -> None:
        try:
            await fetch_news(self, team_database, scope)
        except TeamJournalUnavailable:
            return

    fetch_news: Callable[..., Any] = Team._fetch_news
    patch.setattr(Team, "_fetch_news", fetch)


def without_publishing_in_the_background(patch: Patch) -> None:
    """A command waits until the team knows about its session."""
    save: Callable[..., Any] = JournalRecorder.save_session

    async def save_and_share(self: JournalRecorder, record: SessionRecord) -> None:
        await save(self, record)
        if isinstance(team := getattr(self.on_shared, "__self__", None), Team):
            await team.sync()

    patch.setattr(JournalRecorder, "save_session", save_and_share)


def without_waiting_until_the_team_has_confirmed(patch: Patch) -> None:
    """A session leaves the outbox when it is sent."""

    async def publish(self: Team, team_database: Any) -> None:
        while self._outbox is not None and (outgoing := await self._outbox.waiting(TOLD_AT_ONCE)):
            await self._outbox.arrived(outgoing)
            await team_database.publish([one.record for one in outgoing])

    patch.setattr(Team, "_publish_waiting", publish)


def without_learning_what_was_acknowledged(patch: Patch) -> None:
    """A handover that a colleague has taken over stays open on the other PCs."""
    learn: Callable[..., Any] = Notes.learn

    async def learn_open(self: Notes, notes: tuple[Note, ...], seen: int) -> None:
        await learn(self, tuple(note for note in notes if note.acknowledged_at is None), seen)

    patch.setattr(Notes, "learn", learn_open)


MUTATIONS: dict[Callable[[Patch], None], str] = {
    without_ending_what_a_former_team_is_told: team_rules.WITHDRAWN,
    without_remembering_an_acknowledgement: team_rules.WITHDRAWN,
    without_noting_what_has_arrived: team_rules.ONCE,
    without_telling_that_the_team_could_not_be_asked: team_rules.ASKED,
    without_telling_that_news_could_not_be_fetched: team_rules.ASKED,
    without_publishing_in_the_background: team_rules.PROMPT,
    without_waiting_until_the_team_has_confirmed: team_rules.SHARED,
    without_learning_what_was_acknowledged: team_rules.SHARED,
}


@pytest.mark.parametrize("mutate", MUTATIONS)
def test_a_rule_about_a_team_is_broken(mutate: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutate(monkeypatch)
    reports = (play(seed, pcs=2, team=True) for seed in range(WORLDS))
    found = next((report for report in reports if report.rule == MUTATIONS[mutate]), None)
    assert found is not None
    assert any("RULE" in line for line in found.trace)
