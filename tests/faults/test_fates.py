"""Statements about the outcome of a session, as the short form of the drill."""

from __future__ import annotations

import random

import pytest

from resources.languages.texts import all_entries
from tests.faults.drills import Effort
from tests.faults.fate_drills import SENTENCES, SPEED, sentences_about_a_sessions_fate


@pytest.mark.parametrize("seed", [1, 2])
async def test_s2_no_false_statement_is_made_about_the_outcome_of_a_session(
    logged_errors: list[str], seed: int
) -> None:
    random.seed(seed)
    outcome = await sentences_about_a_sessions_fate(Effort(rounds=25, speed=SPEED))
    assert outcome.kept, outcome.measured
    # gRPC logs messages that it cannot parse.
    logged_errors.clear()


def test_s2_every_compared_sentence_exists_in_the_program() -> None:
    texts = [entry.source for entry in all_entries()]
    assert [sentence for sentence, _ in SENTENCES if not any(sentence in text for text in texts)] == []
