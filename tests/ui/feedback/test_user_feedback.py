"""Tests for the user feedback and the question to the person at the car."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.errors import NotOffered, ServiceFault
from openobd_desktop.ui.common.labels import feedback_label
from tests.core.fakes import settle
from tests.ui.feedback.feedback_form import Form
from tests.ui.tabs.ask.asking import combo, echo
from tests.ui.ui_env import button, click, shows, text_of, usable

QUESTION = template(FEEDBACK).question
ANSWERS = [UserFeedback.SUCCESS, UserFeedback.FAILURE, UserFeedback.ASSISTANCE_REQUESTED, UserFeedback.NOTHING]


async def ask(form: Form, language: str = "") -> Question:
    """Presses the button and returns what the mechanic's screen shows then."""
    if language:
        combo(form.dialog, "Language of the question").setCurrentText(language)
    click(form.dialog, "Ask the mechanic")
    await settle()
    return form.held.inside.streams[-1].asked[-1]


async def answer(form: Form, question: Question, place: int) -> None:
    form.held.inside.streams[-1].send(echo(question, place))
    await settle()


async def test_the_question_is_sent_in_all_languages(form: Form) -> None:
    assert await ask(form) == QUESTION


@pytest.mark.parametrize(("language", "begins"), [("Deutsch", "Die Arbeit am Fahrzeug"), ("Français", "Le travail")])
async def test_the_question_is_shown_in_a_chosen_language(form: Form, language: str, begins: str) -> None:
    asked = await ask(form, language)
    assert asked.text.startswith(begins)
    assert asked.translations == ()
    await answer(form, asked, 2)
    assert form.radio(UserFeedback.ASSISTANCE_REQUESTED).isChecked()


@pytest.mark.parametrize("place", range(4))
async def test_the_answer_fills_the_form_with_its_time_and_closes_the_conversation(form: Form, place: int) -> None:
    await answer(form, await ask(form), place)
    assert form.radio(ANSWERS[place]).isChecked()
    shown = text_of(form.dialog, "feedbackAsked")
    assert shown.startswith("Answered at ")
    assert shown.endswith(QUESTION.options[place])
    assert form.held.inside.streams[-1].closed
    assert usable(button(form.dialog, "Ask the mechanic"))


async def test_waiting_for_the_answer_is_shown_and_can_be_ended(form: Form) -> None:
    await ask(form)
    await form.env.clock.advance(12)
    form.dialog._show_state()
    assert text_of(form.dialog, "feedbackAsked") == (
        "Waiting for an answer (12 s). The mechanic cannot chat until the question has been answered."
    )
    assert "is asking for assistance" not in form.state
    click(form.dialog, "Withdraw question")
    await settle()
    assert form.held.inside.streams[-1].closed
    assert form.radio(None).isChecked()
    assert text_of(form.dialog, "feedbackAsked").startswith("The question was not answered")


async def test_a_request_for_assistance_is_highlighted(form: Form) -> None:
    await answer(form, await ask(form), 2)
    assert "is asking for assistance" in form.state


async def test_d13_an_answer_does_not_overwrite_what_was_chosen_and_one_click_takes_it_over(form: Form) -> None:
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    await answer(form, await ask(form), 0)
    assert form.radio(UserFeedback.ASSISTANCE_REQUESTED).isChecked()
    shown = text_of(form.dialog, "answerDiffers")
    assert feedback_label(UserFeedback.SUCCESS) in shown
    assert feedback_label(UserFeedback.ASSISTANCE_REQUESTED) in shown
    assert "is asking for assistance" in form.state
    click(form.dialog, "Use this answer")
    assert form.radio(UserFeedback.SUCCESS).isChecked()
    assert not shows(form.dialog, "answerDiffers")
    assert "is asking for assistance" not in form.state


async def test_d13_an_answer_requesting_assistance_is_highlighted_despite_another_choice(form: Form) -> None:
    form.radio(UserFeedback.SUCCESS).click()
    await answer(form, await ask(form), 2)
    assert form.radio(UserFeedback.SUCCESS).isChecked()
    assert "is asking for assistance" in form.state


async def test_a_form_that_was_closed_continues_with_its_question(form: Form) -> None:
    asked = await ask(form)
    form.dialog.reject()
    form.open()
    assert button(form.dialog, "Withdraw question").isVisible()
    await answer(form, asked, 1)
    assert form.radio(UserFeedback.FAILURE).isChecked()


async def test_an_answer_that_came_while_the_form_was_closed_is_in_it_when_it_opens(form: Form) -> None:
    asked = await ask(form)
    form.dialog.reject()
    await answer(form, asked, 0)
    form.open()
    assert form.radio(UserFeedback.SUCCESS).isChecked()


async def test_d13_an_answer_that_was_deselected_stays_deselected_when_the_form_is_reopened(form: Form) -> None:
    await answer(form, await ask(form), 0)
    assert form.radio(UserFeedback.SUCCESS).isChecked()
    form.radio(None).click()
    form.dialog.reject()
    await settle()
    form.open()
    form.dialog._show_state()
    assert form.radio(None).isChecked()
    assert feedback_label(UserFeedback.SUCCESS) in text_of(form.dialog, "answerDiffers")
    await answer(form, await ask(form), 1)
    assert form.radio(UserFeedback.FAILURE).isChecked()


async def test_a_later_choice_is_not_overwritten_by_an_old_answer(form: Form) -> None:
    await answer(form, await ask(form), 0)
    form.radio(UserFeedback.FAILURE).click()
    form.dialog.reject()
    await settle()
    form.open()
    assert form.radio(UserFeedback.FAILURE).isChecked()


async def test_the_question_of_the_ask_tab_fills_the_form_too(form: Form) -> None:
    await form.active.services.questions.ask(QUESTION)
    await answer(form, QUESTION, 3)
    assert form.radio(UserFeedback.NOTHING).isChecked()


async def test_another_open_question_prevents_asking_and_that_is_shown(form: Form) -> None:
    await form.active.services.questions.ask(Question(kind=QuestionKind.CONTINUE, text="Ignition on?"))
    await settle()
    assert not usable(button(form.dialog, "Ask the mechanic"))
    assert "Another question is open" in button(form.dialog, "Ask the mechanic").toolTip()


async def test_the_button_shows_that_questions_are_not_offered(form: Form) -> None:
    await ask(form)
    form.held.inside.streams[-1].end(NotOffered())
    await settle()
    assert not usable(button(form.dialog, "Ask the mechanic"))
    assert "does not support questions" in button(form.dialog, "Ask the mechanic").toolTip()
    assert not form.dialog.findChildren(QComboBox)[0].isEnabled()


async def test_a_failed_question_has_no_answer(form: Form) -> None:
    await ask(form)
    form.held.inside.streams[-1].end(ServiceFault())
    await settle()
    assert form.radio(None).isChecked()
    assert usable(button(form.dialog, "Ask the mechanic"))
