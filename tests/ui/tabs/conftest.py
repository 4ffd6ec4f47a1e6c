"""Fixtures for tests of panels."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.ui.tabs.ask.asking import asking

__all__ = ["asking"]


@pytest.fixture
def autumn(monkeypatch: pytest.MonkeyPatch) -> Iterator[float]:
    """Sets the time to 02:50 in Amsterdam, ten minutes before the clocks go back by an hour."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
    monkeypatch.undo()
    time.tzset()
