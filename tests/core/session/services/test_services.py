"""The services of a session."""

from __future__ import annotations

import inspect

from openobd_desktop.core.session.services import SessionServices


def test_every_service_of_a_session_is_described() -> None:
    described = inspect.getdoc(SessionServices) or ""
    missing = [name for name in SessionServices.__slots__ if f"\n    {name}: " not in described]
    assert missing == [], "add a line for each to the docstring of SessionServices"
