"""If the form is closed while its result is being sent, sending continues and the window shows the outcome."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.domain.session import Result
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.common.times import local_clock, moment
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.window.commands import FeedbackForms
from tests.core.fakes import settle
from tests.ui.feedback.feedback_form import Form
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, is_closed, shows, text_of, usable


@pytest.fixture
def forms(form: Form) -> Iterator[FeedbackForms]:
    """The forms of a window, in which the one of the fixture has been opened."""
    form.dialog.close()
    flush_deleted()
    made = FeedbackForms(form.env.context, form.parent)
    form.env.context.messages.finish = made.open
    made.open(form.active.id)
    form.dialog = opened(form.parent)[0]
    yield made
    for each in opened(form.parent):
        each.close()


def opened(window: QWidget) -> list[FeedbackDialog]:
    return [each for each in window.findChildren(FeedbackDialog) if each.isVisible()]


async def send_while_the_line_is_away(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.text.setPlainText("My words")
    await form.env.cut_line(form.held)
    click(form.dialog, "Finish")
    await settle()


@pytest.mark.parametrize("way", ["Close form", "Escape", "window"])
async def test_f18_the_result_arrives_although_the_form_was_closed_while_waiting(
    form: Form, forms: FeedbackForms, way: str
) -> None:
    await send_while_the_line_is_away(form)
    if way == "Close form":
        click(form.dialog, way)
    elif way == "Escape":
        QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    else:
        form.dialog.close()
    assert is_closed(form.dialog)
    flush_deleted()
    await settle()
    assert form.active.phase is Phase.FINISHING
    await form.env.mend_line()
    assert [result.description for result in form.held.results] == ["My words"]
    message = form.env.context.messages.current
    assert message is not None
    assert message.text == "Ticket 7848095: the service has confirmed the result."


async def test_f18_a_reopened_form_shows_the_pending_result_and_closes_once_confirmed(
    form: Form, forms: FeedbackForms
) -> None:
    await send_while_the_line_is_away(form)
    click(form.dialog, "Close form")
    flush_deleted()
    forms.open(form.active.id)
    (form.dialog,) = opened(form.parent)
    assert form.state.startswith("The result has not been confirmed yet")
    assert form.text.toPlainText() == "My words"
    assert form.ticked == {Result.SUCCESS}
    assert not usable(button(form.dialog, "Finish"))
    await form.env.mend_line()
    assert is_closed(form.dialog)
    assert len(form.held.results) == 1


async def test_f18_a_failure_after_the_form_was_closed_offers_to_reopen_it(form: Form, forms: FeedbackForms) -> None:
    form.refuse(NoAnswer("raw"))
    gate = form.env.gate("finish")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    click(form.dialog, "Close form")
    flush_deleted()
    gate.set()
    await settle()
    await form.env.clock.advance(PAUSE)
    message = form.env.context.messages.current
    assert message is not None
    assert "Ticket 7848095" in message.text
    assert message.offer is not None
    assert message.offer.text == "Open form"
    message.offer.do()
    (form.dialog,) = opened(form.parent)
    assert NoAnswer().what in form.state
    assert form.ticked == {Result.SUCCESS}
    assert usable(button(form.dialog, "Finish"))


async def test_f18_a_form_recreated_after_the_loss_of_the_session_shows_it(form: Form, forms: FeedbackForms) -> None:
    await send_while_the_line_is_away(form)
    click(form.dialog, "Close form")
    flush_deleted()
    await form.env.clock.advance(305)
    forms.open(form.active.id)
    (form.dialog,) = opened(form.parent)
    assert "It is not known whether the result was accepted" in form.state
    assert button(form.dialog, "Interrupt").isVisible()


@pytest.mark.qt_log_ignore("does not support raise")
async def test_a_session_has_at_most_one_form(form: Form, forms: FeedbackForms) -> None:
    forms.open(form.active.id)
    assert opened(form.parent) == [form.dialog]
    form.dialog.close()
    forms.open(form.active.id)
    assert len(opened(form.parent)) == 1


async def test_two_sessions_have_separate_forms_that_do_not_block_each_other(
    form: Form, forms: FeedbackForms, env: UiEnv
) -> None:
    other, held = await env.open_session("7848102")
    await send_while_the_line_is_away(form)
    forms.open(other.id)
    first, second = opened(form.parent)
    assert [text_of(each, "finishSession") for each in (first, second)] == ["Ticket 7848095", "Ticket 7848102"]
    env.backend.failures.clear()
    box = next(each for each in second.findChildren(QWidget) if each.accessibleDescription() == Result.SUCCESS)
    QTest.keyClick(box, Qt.Key.Key_Space)
    click(second, "Finish")
    await settle()
    assert len(held.results) == 1
    assert is_closed(second)


async def test_a_session_that_is_not_open_opens_no_form(forms: FeedbackForms, stage: QWidget) -> None:
    before = opened(stage)
    forms.open("nobody's")
    assert opened(stage) == before


async def test_f20_the_form_shows_when_it_was_saved(form: Form, env: UiEnv) -> None:
    assert text_of(form.dialog, "draftState") == ""
    form.text.setPlainText("half a sentence")
    form.dialog.hide()
    await settle()
    assert text_of(form.dialog, "draftState") == "Draft kept until you quit"
    env.service.recorder.profile = "Europe"
    form.dialog.show()
    form.text.setPlainText("half a sentence more")
    form.dialog.hide()
    await settle()
    assert text_of(form.dialog, "draftState") == f"Draft saved at {local_clock(env.clock.now())}"
    assert env.journal.drafts[form.active.id].description == "half a sentence more"


async def test_the_note_about_the_draft_is_not_cut_beside_all_buttons(form: Form, env: UiEnv, qtbot: QtBot) -> None:
    env.service.recorder.profile = "Europe"
    form.text.setPlainText("half a sentence")
    form.dialog.hide()
    await settle()
    form.dialog.show()
    form.dialog.resize(720, 560)
    next(each for each in form.dialog.findChildren(QWidget) if each.accessibleName() == "Close form").show()
    note = form.dialog.findChild(Text, "draftState")
    assert note is not None
    assert note.text().startswith("Draft saved at ")
    qtbot.waitUntil(lambda: not note.is_cut)


async def test_d19_the_next_day_the_form_shows_the_date_of_its_draft(form: Form, env: UiEnv) -> None:
    env.service.recorder.profile = "Europe"
    form.text.setPlainText("half a sentence")
    form.dialog.hide()
    await settle()
    env.clock.elapsed += 24 * 3600
    form.dialog.show()
    form.text.setPlainText("half a sentence more")
    assert text_of(form.dialog, "draftState") == f"Draft saved at {moment(env.clock.now() - 24 * 3600)}"


async def test_close_is_offered_only_while_the_result_is_being_sent(form: Form) -> None:
    closing = next(each for each in form.dialog.findChildren(QWidget) if each.accessibleName() == "Close form")
    assert closing.isHidden()
    gate = form.env.gate("finish")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert closing.isVisible()
    assert shows(form.dialog, "finishState")
    gate.set()
    await settle()
