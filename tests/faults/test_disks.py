"""Disks that fail, in their short form."""

from __future__ import annotations

import pytest

from tests import lockless
from tests.faults.disk_drills import a_folder_without_locks
from tests.faults.drills import Effort


async def test_d8_on_a_folder_without_locks_nothing_waits_and_the_cause_is_named() -> None:
    outcome = await a_folder_without_locks(Effort(rounds=2))
    assert outcome.kept, outcome.measured


async def test_d8_the_same_holds_where_such_a_folder_is_only_played(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lockless, "compiled", lambda _: None)
    outcome = await a_folder_without_locks(Effort(rounds=2))
    assert outcome.kept, outcome.measured
