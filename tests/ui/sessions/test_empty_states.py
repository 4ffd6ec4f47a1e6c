"""Reasons for an empty table: the first that applies, with one action."""

from __future__ import annotations

import pytest

from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.errors import KeyStoreLocked, NoAnswer, NotAllowed, OpenObdError, SecretNotRead, WrongCredentials
from openobd_desktop.ui.sessions.empty_states import EmptyStateActions, why_empty
from openobd_desktop.ui.tables.empty_state import Hint


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def do(done: list[str]) -> EmptyStateActions:
    return EmptyStateActions(
        add_profile=lambda: done.append("add profile"),
        edit_profile=lambda: done.append("edit profile"),
        start_session=lambda: done.append("start session"),
        show_all=lambda: done.append("show all"),
        try_again=lambda: done.append("try again"),
        log_in=lambda: done.append("log in"),
    )


def _press_all(hint: Hint | None) -> None:
    assert hint is not None
    for _text, action in hint.actions:
        action()


def test_without_a_profile_one_can_be_added(do: EmptyStateActions, done: list[str]) -> None:
    hint = why_empty(has_profile=False, status=ServiceStatus(), total=0, hidden=True, do=do)
    assert hint is not None
    assert "demo" in hint.text
    _press_all(hint)
    assert done == ["add profile"]


def test_d5_without_a_login_the_profile_of_the_next_start_is_offered(do: EmptyStateActions, done: list[str]) -> None:
    hint = why_empty(has_profile=False, status=ServiceStatus(), total=0, hidden=True, do=do, preferred="Europe")
    assert hint is not None
    assert hint.title == "Not logged in"
    assert "Europe" in hint.text
    _press_all(hint)
    assert done == ["log in"]


@pytest.mark.parametrize(("error", "title"), [(WrongCredentials(), "Login refused"), (NotAllowed(), "Login refused")])
def test_d23_without_rights_the_profile_can_be_checked(
    do: EmptyStateActions, done: list[str], error: OpenObdError, title: str
) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(error=error), total=0, hidden=True, do=do)
    assert hint is not None
    assert hint.title == title
    assert error.what in hint.text
    _press_all(hint)
    assert done == ["edit profile"]


def test_the_hint_shows_that_the_program_is_connecting(do: EmptyStateActions, done: list[str]) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(), total=0, hidden=True, do=do)
    assert hint is not None
    assert hint.title == "Connecting…"
    _press_all(hint)
    assert done == ["edit profile"]


def test_d5_while_the_key_store_is_read_the_profile_is_named(do: EmptyStateActions) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(), total=0, hidden=True, do=do, asked_for="Europe")
    assert hint is not None
    assert hint.title == "Waiting for the key store…"
    assert "Europe" in hint.text


def test_d5_reading_an_unavailable_key_store_can_be_retried(do: EmptyStateActions, done: list[str]) -> None:
    login_error = SecretNotRead(what=KeyStoreLocked.what)
    hint = why_empty(has_profile=True, status=ServiceStatus(), total=0, hidden=True, do=do, login_error=login_error)
    assert hint is not None
    assert hint.title == "Not logged in"
    assert "locked" in hint.text
    _press_all(hint)
    assert done == ["log in", "edit profile"]


def test_an_error_is_shown_with_its_advice(do: EmptyStateActions, done: list[str]) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(error=NoAnswer()), total=0, hidden=True, do=do)
    assert hint is not None
    assert NoAnswer.what in hint.text
    assert NoAnswer.advice in hint.text
    _press_all(hint)
    assert done == ["try again"]


def test_without_sessions_one_can_be_started(do: EmptyStateActions, done: list[str]) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(last_contact=1.0), total=0, hidden=True, do=do)
    assert hint is not None
    assert hint.title == "No sessions"
    _press_all(hint)
    assert done == ["start session"]


@pytest.mark.parametrize(("total", "words"), [(1, "hides 1 session"), (12, "hide all 12 sessions")])
def test_the_hint_shows_how_many_sessions_a_filter_hides(
    do: EmptyStateActions, done: list[str], total: int, words: str
) -> None:
    hint = why_empty(has_profile=True, status=ServiceStatus(error=NoAnswer()), total=total, hidden=True, do=do)
    assert hint is not None
    assert words in hint.text
    _press_all(hint)
    assert done == ["show all"]


def test_there_is_no_hint_if_there_are_rows_even_without_contact(do: EmptyStateActions) -> None:
    status = ServiceStatus(last_contact=1.0, error=NoAnswer())
    assert why_empty(has_profile=True, status=status, total=3, hidden=False, do=do) is None
