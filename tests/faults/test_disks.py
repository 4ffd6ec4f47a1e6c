"""Failing disks, as the short form of the drills."""

from __future__ import annotations

import pytest

from tests import lockless
from tests.faults.disk_drills import (
    a_folder_without_locks,
    a_full_disk,
    a_journal_that_fails_at_each_write,
    files_that_cannot_be_read,
)
from tests.faults.drills import Effort


async def test_d8_on_a_folder_without_locks_nothing_waits_and_the_cause_is_named() -> None:
    outcome = await a_folder_without_locks(Effort(rounds=2))
    assert outcome.kept, outcome.measured


async def test_d8_the_same_holds_for_a_simulated_folder_without_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lockless, "compiled", lambda _: None)
    outcome = await a_folder_without_locks(Effort(rounds=2))
    assert outcome.kept, outcome.measured


async def test_d8_over_the_network_a_failing_journal_delays_no_claim_and_loses_nothing() -> None:
    outcome = await a_journal_that_fails_at_each_write(Effort(rounds=4))
    assert outcome.kept, outcome.measured


async def test_d1_unreadable_files_are_never_overwritten() -> None:
    outcome = await files_that_cannot_be_read(Effort(rounds=1))
    assert outcome.kept, outcome.measured


async def test_d14_a_full_disk_keeps_every_old_file_and_the_session() -> None:
    outcome = await a_full_disk(Effort(rounds=1))
    assert outcome.kept, outcome.measured
