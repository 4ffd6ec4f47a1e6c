"""Two PCs tell of the same session in any order, and nothing of it is taken back."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.storage.team.merging import merged
from tests.storage.conftest import NOW
from tests.storage.samples import RESULT
from tests.storage.team.conftest import shared_record

STARTED = shared_record(who="Anna (PC-12)", state=SessionState.AVAILABLE, claimed_at=None, gaps=0)
CLAIMED = shared_record(who="Bob (PC-3)", state=SessionState.ACTIVE, claimed_at=NOW + 9, ticket="", gaps=1)
ENDED = replace(CLAIMED, state=SessionState.FINISHED, ended_at=NOW + 60, result=RESULT, gaps=2)


@pytest.mark.parametrize("order", list(permutations((STARTED, CLAIMED, ENDED))))
def test_in_whichever_order_it_is_told_the_outcome_is_the_same(order: tuple[SessionRecord, ...]) -> None:
    known: SessionRecord | None = None
    for told in order:
        known = merged(known, told)
    assert known == replace(ENDED, ticket="7848095")


def test_a_final_state_is_never_taken_back() -> None:
    interrupted = shared_record(state=SessionState.INTERRUPTED)
    assert merged(interrupted, shared_record(state=SessionState.ACTIVE)).state is SessionState.INTERRUPTED


def test_a_host_that_is_not_told_does_not_wipe_the_known_one() -> None:
    known = merged(shared_record(host="h.openobd.com", port=8443), shared_record(host="", port=443))
    assert (known.host, known.port) == ("h.openobd.com", 8443)
