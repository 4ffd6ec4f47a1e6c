"""The feedback form under faults: the input is never lost, and the messages are true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Result, UserFeedback
from openobd_desktop.errors import NoAnswer, Unreachable
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from tests.core.fakes import settle
from tests.ui.feedback.feedback_form import Form
from tests.ui.ui_env import button, click, is_closed, shows, text_of, usable


async def test_f18_an_unconfirmed_form_stays_open_with_its_text_and_a_true_message(form: Form) -> None:
    form.refuse(NoAnswer("raw"))
    form.box(Result.RUNTIME_ERROR).click()
    form.text.setPlainText("Stopped at step 4.")
    click(form.dialog, "Finish")
    await settle()
    await form.env.clock.advance(PAUSE)
    assert NoAnswer().what in form.state
    assert "still active" in form.state
    assert form.text.toPlainText() == "Stopped at step 4."
    assert form.ticked == {Result.RUNTIME_ERROR}
    assert form.env.context.messages.current is None
    form.env.backend.failures.clear()
    click(form.dialog, "Finish")
    await settle()
    assert len(form.held.results) == 1
    assert is_closed(form.dialog)


async def test_f18_without_a_connection_the_form_shows_a_countdown(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    await form.env.cut_line(form.held)
    click(form.dialog, "Finish")
    await settle()
    assert form.state.startswith("The result has not been confirmed yet (5:00 left).")
    assert text_of(form.dialog, "finishStateDetails") == "NoAnswer: raw"
    await form.env.clock.advance(108)
    second_passes(form)
    assert form.state.startswith("The result has not been confirmed yet (3:12 left).")
    await form.env.mend_line()
    assert len(form.held.results) == 1
    assert is_closed(form.dialog)


async def test_f18_a_result_that_could_not_be_delivered_is_shown_and_the_session_can_be_interrupted(
    form: Form,
) -> None:
    form.text.setPlainText("My words")
    form.box(Result.SUCCESS).click()
    await form.env.cut_line(form.held)
    click(form.dialog, "Finish")
    await form.env.clock.advance(305)
    assert "It is not known whether the result was accepted" in form.state
    assert not usable(button(form.dialog, "Finish"))
    form.env.backend.failures.clear()
    click(form.dialog, "Interrupt")
    asked = form.dialog.findChild(InterruptDialog)
    assert asked is not None
    click(asked, "Interrupt")
    await settle()
    assert form.env.backend.calls.count("interrupt") == 1
    assert "has ended: interrupted" in form.state
    assert form.text.toPlainText() == "My words"
    assert form.dialog.isVisible()


async def test_f18_a_lost_reply_to_a_finish_that_arrived_closes_the_form(form: Form) -> None:
    form.env.backend.hide_reply["finish"] = Unreachable("raw")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.confirmed == [form.active.id]
    assert is_closed(form.dialog)


async def test_f19_an_ended_session_is_shown_and_the_text_can_still_be_copied(form: Form) -> None:
    form.text.setPlainText("My words")
    form.box(Result.SUCCESS).click()
    await form.env.service.interrupt(form.active.id)
    await settle()
    assert "has ended: interrupted" in form.state
    assert not usable(button(form.dialog, "Finish"))
    assert form.text.isEnabled()
    assert form.text.toPlainText() == "My words"


async def test_f09_an_expired_token_is_shown_before_anything_is_sent(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.env.clock.elapsed += 301
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).click()
    assert "token has expired" in form.state
    assert not usable(button(form.dialog, "Finish"))
    assert usable(button(form.dialog, "Interrupt"))


async def test_f09_a_token_that_expires_while_the_form_is_open_is_shown_without_a_click(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.env.clock.elapsed += 301
    second_passes(form)
    assert "token has expired" in form.state


def saving(form: Form) -> QTimer:
    (timer,) = [timer for timer in form.dialog.findChildren(QTimer) if timer.isSingleShot()]
    return timer


def second_passes(form: Form) -> None:
    (timer,) = [timer for timer in form.dialog.findChildren(QTimer) if not timer.isSingleShot()]
    assert timer.isActive()
    timer.timeout.emit()


async def test_f20_input_is_saved_after_half_a_second_even_while_typing_continues(form: Form) -> None:
    assert saving(form).interval() == 500
    form.text.setPlainText("half a")
    assert saving(form).isActive()
    started = saving(form).remainingTime()
    form.text.setPlainText("half a sen")
    assert saving(form).remainingTime() <= started
    saving(form).timeout.emit()
    await settle()
    assert form.env.service.recorder.drafts == {form.active.id: Draft(description="half a sen")}


async def test_d13_a_delayed_save_does_not_overwrite_values_taken_over(form: Form) -> None:
    form.env.service.recorder.profile = "Europe"
    form.text.setPlainText("half a sen")
    assert saving(form).isActive()
    service = form.env.service
    typed = service.recorder.drafts[form.active.id]
    assert typed.description == "half a sen"
    taken_over = Draft((Result.SUCCESS,), UserFeedback.SUCCESS, typed.description + "\nRead.")
    service.recorder.set_draft(form.active.id, taken_over)
    form.dialog.refresh()
    saving(form).timeout.emit()
    await settle()
    assert form.ticked == {Result.SUCCESS}
    assert form.radio(UserFeedback.SUCCESS).isChecked()
    assert form.text.toPlainText() == "half a sen\nRead."
    assert form.env.journal.drafts[form.active.id] == taken_over


async def test_f20_an_unchanged_form_saves_nothing(form: Form) -> None:
    form.dialog.close()
    await settle()
    assert form.env.service.recorder.drafts == {}


async def test_f20_the_draft_of_an_earlier_run_is_in_the_form(form: Form) -> None:
    form.dialog.close()
    form.env.service.recorder.set_draft(
        form.active.id, Draft((Result.FAILURE,), UserFeedback.NOTHING, "before the crash")
    )
    form.open()
    assert form.ticked == {Result.FAILURE}
    assert form.radio(UserFeedback.NOTHING).isChecked()
    assert form.text.toPlainText() == "before the crash"


async def test_f20_a_form_destroyed_with_its_window_is_saved(form: Form) -> None:
    form.text.setPlainText("half a sent")
    form.dialog.hide()
    await settle()
    assert form.env.service.recorder.drafts[form.active.id].description == "half a sent"


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
async def test_f20_a_form_closed_unsent_sends_nothing_and_is_restored_when_reopened(form: Form, way: str) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    form.text.setPlainText("half a sent")
    if way == "Escape":
        QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    else:
        click(form.dialog, "Cancel")
    await settle()
    assert is_closed(form.dialog)
    assert "finish" not in form.env.backend.calls
    form.open()
    assert form.ticked == {Result.COMMUNICATION_ERROR}
    assert form.radio(UserFeedback.ASSISTANCE_REQUESTED).isChecked()
    assert form.text.toPlainText() == "half a sent"
    assert shows(form.dialog, "causeConnection")


async def test_a_confirmed_form_leaves_no_draft(form: Form) -> None:
    form.text.setPlainText("done")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.env.service.recorder.drafts == {}
