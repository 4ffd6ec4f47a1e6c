"""Drafts of feedback forms, by session."""

from __future__ import annotations

from openobd_desktop.domain import Result, UserFeedback
from openobd_desktop.records import Draft
from openobd_desktop.ui.dialogs.drafts import Drafts

WORDS = Draft((Result.FAILURE,), UserFeedback.NOTHING, "words")


def test_a_session_without_a_draft_has_an_empty_one() -> None:
    assert Drafts().of("a") == Draft()


def test_each_session_has_its_own() -> None:
    drafts = Drafts()
    drafts.keep("a", WORDS)
    drafts.keep("b", Draft(description="other"))
    assert drafts.of("a") == WORDS
    assert drafts.of("b").description == "other"


def test_an_empty_form_leaves_none() -> None:
    drafts = Drafts()
    drafts.keep("a", WORDS)
    drafts.keep("a", Draft())
    assert drafts.of("a") == Draft()


def test_a_confirmed_one_is_forgotten() -> None:
    drafts = Drafts()
    drafts.keep("a", WORDS)
    drafts.forget("a")
    drafts.forget("a")
    assert drafts.of("a") == Draft()
