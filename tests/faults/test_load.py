"""Load after an outage, as the short form of the drill, and what it would be without the budget."""

from __future__ import annotations

import random

import pytest

from openobd_desktop.core.aio import backoff
from tests.faults.load_drills import LIMIT, MINUTE, OUTAGES, course, measured_with
from tests.virtual_time import run_virtually

CLIENTS = 40


def test_s8_after_an_outage_many_clients_load_the_service_hardly_more_than_usual() -> None:
    outcome = measured_with(CLIENTS)
    assert outcome.kept, outcome.measured


def test_s8_without_the_budget_the_load_would_be_higher(monkeypatch: pytest.MonkeyPatch) -> None:
    random.seed(17)
    outage, failure = OUTAGES["unavailable"]
    monkeypatch.setattr(backoff, "RESERVE", float("inf"))
    run = run_virtually(course(CLIENTS, outage, failure))
    assert run.peak(run.began, run.began + MINUTE, MINUTE) > 1.5 > LIMIT
