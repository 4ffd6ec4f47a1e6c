"""The feedback form: honest rules, one call, and a text that is never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QRadioButton, QWidget

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.domain import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import NoAnswer, OpenObdError, ResultUndelivered, SessionNotFound, Unreachable
from openobd_desktop.records import Draft
from openobd_desktop.ui.dialogs.base import AppDialog
from openobd_desktop.ui.dialogs.feedback import FeedbackDialog
from openobd_desktop.ui.dialogs.interrupt import InterruptDialog
from openobd_desktop.ui.text import Text
from openobd_desktop.ui.widgets.scrolled import Scrolled
from openobd_desktop.ui.words import feedback_word, result_words
from tests.core.fakes import FakeSession, settle
from tests.ui.workbench import GOOD, Workbench, button, click, is_closed, shows, text_of


class Form:
    """The form over one open session."""

    def __init__(self, workbench: Workbench, active: ActiveSession, held: FakeSession, parent: QWidget) -> None:
        self.workbench, self.active, self.held, self.parent = workbench, active, held, parent
        self.confirmed: list[str] = []
        self.dialog = self.open()

    def open(self) -> FeedbackDialog:
        self.dialog = FeedbackDialog(self.workbench.desk, self.parent, self.active.id)
        self.dialog.confirmed.connect(self.confirmed.append)
        self.dialog.open()
        return self.dialog

    def box(self, result: Result) -> QCheckBox:
        name = result_words(result).text
        return next(box for box in self.dialog.findChildren(QCheckBox) if box.accessibleName() == name)

    def radio(self, feedback: UserFeedback | None) -> QRadioButton:
        name = feedback_word(feedback)
        return next(radio for radio in self.dialog.findChildren(QRadioButton) if radio.accessibleName() == name)

    def refuse(self, error: OpenObdError) -> None:
        """Lets every finish fail, however often it is sent."""
        self.workbench.far.failures["finish"] = [error] * 9

    @property
    def text(self) -> QPlainTextEdit:
        (edit,) = self.dialog.findChildren(QPlainTextEdit)
        assert edit.accessibleName() == "Description"
        return edit

    @property
    def ticked(self) -> set[Result]:
        return {result for result in Result if self.box(result).isChecked()}

    @property
    def state(self) -> str:
        return text_of(self.dialog, "finishState")


@pytest.fixture
async def form(workbench: Workbench, stage: QWidget) -> Form:
    active, held = await workbench.open_session()
    return Form(workbench, active, held, stage)


async def test_it_bears_the_names_that_stay(form: Form) -> None:
    assert form.dialog.windowTitle() == "Finish session"
    radios = [radio.accessibleName() for radio in form.dialog.findChildren(QRadioButton)]
    assert radios == ["Not asked", "Nothing", "Success", "Failure", "Assistance requested"]
    for name in ("Ask at the car", "Finish", "Cancel"):
        assert button(form.dialog, name).isVisible()
    assert form.text.isVisible()


@pytest.mark.parametrize("result", list(Result))
async def test_each_result_is_a_check_box_with_plain_words_and_its_wire_name_behind(form: Form, result: Result) -> None:
    box = form.box(result)
    assert box.text() == box.accessibleName() == result_words(result).text
    assert box.accessibleDescription() == result.value
    assert result_words(result).advice in box.toolTip()


async def test_names_are_unique_in_their_role(form: Form) -> None:
    for kind in (QCheckBox, QRadioButton):
        names = [each.accessibleName() for each in form.dialog.findChildren(kind)]
        assert len(names) == len(set(names))


async def test_a_fresh_form_says_what_is_missing_and_cannot_be_sent(form: Form) -> None:
    assert form.state == "Choose at least one result."
    assert not button(form.dialog, "Finish").isEnabled()
    assert button(form.dialog, "Finish").toolTip() == "Choose at least one result."
    assert form.radio(None).isChecked()


@pytest.mark.parametrize("result", [Result.SUCCESS, Result.FAILURE])
async def test_a_result_that_stands_alone_drives_the_others_out_and_says_so(form: Form, result: Result) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.box(Result.NEEDS_COMPLETION).click()
    assert form.ticked == {Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION}
    form.box(result).click()
    assert form.ticked == {result}
    assert "stands alone" in text_of(form.dialog, "resultNote")
    assert result_words(result).text in text_of(form.dialog, "resultNote")


@pytest.mark.parametrize("alone", [Result.SUCCESS, Result.FAILURE])
async def test_another_result_drives_out_the_one_that_stands_alone(form: Form, alone: Result) -> None:
    form.box(alone).click()
    form.box(Result.NOT_COMPATIBLE).click()
    assert form.ticked == {Result.NOT_COMPATIBLE}
    assert "unticked" in text_of(form.dialog, "resultNote")


async def test_unticking_is_free(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).click()
    assert form.ticked == set()
    assert "At least one" in text_of(form.dialog, "resultNote")


async def test_the_advice_of_a_result_opens_when_it_is_ticked(form: Form) -> None:
    advice = result_words(Result.NEEDS_COMPLETION).advice
    label = next(each for each in form.dialog.findChildren(QWidget) if each.accessibleName() == advice)
    assert not label.isVisible()
    form.box(Result.NEEDS_COMPLETION).click()
    assert label.isVisible()


async def test_a_communication_error_opens_three_causes_beside_the_figures_of_the_connection(form: Form) -> None:
    assert not shows(form.dialog, "causeConnection")
    form.box(Result.COMMUNICATION_ERROR).click()
    assert shows(form.dialog, "causeConnection")
    assert "healthy (service's estimate); latency 82 ms" in text_of(form.dialog, "causeConnection")
    await form.workbench.read(form.held, replace(GOOD, latency_ms=912, healthy=False))
    assert "unhealthy (service's estimate); latency 912 ms" in text_of(form.dialog, "causeConnection")


@pytest.mark.parametrize("result", [Result.RUNTIME_ERROR, Result.FAILURE])
async def test_some_results_need_words(form: Form, result: Result) -> None:
    form.box(result).click()
    assert form.state == "This result needs a description."
    form.text.setPlainText("The script stopped at step 4.")
    assert form.state == "Ready to send."
    assert button(form.dialog, "Finish").isEnabled()


async def test_the_counter_counts_and_a_text_beyond_the_limit_is_kept_but_not_sent(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.text.setPlainText("x" * 1001)
    assert text_of(form.dialog, "descriptionCount").replace(",", "") == "1001 of 1000"
    assert len(form.text.toPlainText()) == 1001
    assert form.state == "The description is too long."
    assert not button(form.dialog, "Finish").isEnabled()
    form.text.setPlainText("x" * 1000)
    assert button(form.dialog, "Finish").isEnabled()


async def test_assistance_requested_is_impossible_to_overlook(form: Form) -> None:
    assert not shows(form.dialog, "assistanceBanner")
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    assert shows(form.dialog, "assistanceBanner")
    assert "asks for assistance" in text_of(form.dialog, "assistanceBanner")
    form.radio(UserFeedback.NOTHING).click()
    assert not shows(form.dialog, "assistanceBanner")


async def test_asking_at_the_car_says_honestly_that_it_is_not_there(form: Form) -> None:
    ask = button(form.dialog, "Ask at the car")
    assert not ask.isEnabled()
    assert "not part of this version" in ask.toolTip()


async def test_what_was_entered_arrives_and_the_form_closes(form: Form) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.box(Result.NEEDS_COMPLETION).click()
    form.radio(UserFeedback.FAILURE).click()
    form.text.setPlainText("  No answer from the tow bar module.\n")
    click(form.dialog, "Finish")
    await settle()
    results = (Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR)
    expected = ServiceResult(results, UserFeedback.FAILURE, "No answer from the tow bar module.")
    assert form.held.results == [expected]
    assert form.confirmed == [form.active.id]
    assert form.active.session.state is SessionState.FINISHED
    assert is_closed(form.dialog)


@pytest.mark.parametrize("choice", [None, *UserFeedback])
async def test_each_answer_of_the_person_at_the_car_arrives(form: Form, choice: UserFeedback | None) -> None:
    form.radio(choice).click()
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.held.results == [ServiceResult((Result.SUCCESS,), choice, "")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_ctrl_return_sends_also_while_the_cursor_is_in_the_description(form: Form, key: Qt.Key) -> None:
    form.box(Result.SUCCESS).click()
    form.text.setFocus()
    form.dialog.activateWindow()
    QTest.keyClick(form.text, key, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert len(form.held.results) == 1


async def test_ctrl_return_sends_nothing_that_is_incomplete(form: Form) -> None:
    QTest.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert "finish" not in form.workbench.far.calls
    assert form.text.toPlainText() == ""


async def test_a_bare_enter_never_ends_a_session(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    QTest.keyClick(form.box(Result.SUCCESS), Qt.Key.Key_Return)
    QTest.keyClick(form.dialog, Qt.Key.Key_Return)
    await settle()
    assert "finish" not in form.workbench.far.calls


async def test_two_clicks_in_one_turn_are_one_call(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    finish = button(form.dialog, "Finish")
    finish.click()
    finish.click()
    await settle()
    assert form.workbench.far.calls.count("finish") == 1


async def test_while_it_is_sent_nothing_can_be_changed_or_closed(form: Form) -> None:
    gate = form.workbench.gate("finish")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.state.startswith("Sending…")
    QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    form.dialog.close()
    assert form.dialog.isVisible()
    assert not button(form.dialog, "Cancel").isEnabled()
    assert not form.box(Result.SUCCESS).isEnabled()
    assert not form.text.isEnabled()
    gate.set()
    await settle()
    assert is_closed(form.dialog)


async def test_f18_unconfirmed_it_stays_open_with_the_text_and_says_what_is_true(form: Form) -> None:
    form.refuse(NoAnswer("raw"))
    form.box(Result.RUNTIME_ERROR).click()
    form.text.setPlainText("Stopped at step 4.")
    click(form.dialog, "Finish")
    await settle()
    assert NoAnswer().what in form.state
    assert "still active" in form.state
    assert form.text.toPlainText() == "Stopped at step 4."
    assert form.ticked == {Result.RUNTIME_ERROR}
    assert form.workbench.desk.messages.current is None
    form.workbench.far.failures.clear()
    click(form.dialog, "Finish")
    await settle()
    assert len(form.held.results) == 1
    assert is_closed(form.dialog)


async def test_f18_while_the_line_is_away_the_form_says_so_and_counts_down(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    await form.workbench.cut_line(form.held)
    click(form.dialog, "Finish")
    await settle()
    assert form.state.startswith("The line is away; the result is sent as soon as it is back; token good for 5:00")
    assert text_of(form.dialog, "finishStateDetails") == "NoAnswer: raw"
    await form.workbench.clock.advance(108)
    second_passes(form)
    assert form.state.endswith("token good for 3:12.")
    await form.workbench.mend_line()
    assert len(form.held.results) == 1
    assert is_closed(form.dialog)


async def test_f18_a_result_that_could_not_be_delivered_is_told_and_the_session_can_be_interrupted(
    form: Form,
) -> None:
    form.text.setPlainText("My words")
    form.box(Result.SUCCESS).click()
    await form.workbench.cut_line(form.held)
    click(form.dialog, "Finish")
    await form.workbench.clock.advance(305)
    assert ResultUndelivered.what in form.state
    assert not button(form.dialog, "Finish").isEnabled()
    form.workbench.far.failures.clear()
    click(form.dialog, "Interrupt")
    asked = form.dialog.findChild(InterruptDialog)
    assert asked is not None
    click(asked, "Interrupt")
    await settle()
    assert form.workbench.far.calls.count("interrupt") == 1
    assert "has ended: interrupted" in form.state
    assert form.text.toPlainText() == "My words"
    assert form.dialog.isVisible()


async def test_f18_a_lost_reply_to_a_finish_that_arrived_closes_the_form(form: Form) -> None:
    form.workbench.far.hide_reply["finish"] = Unreachable("raw")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.confirmed == [form.active.id]
    assert is_closed(form.dialog)


async def test_f19_an_ended_session_is_said_and_the_text_can_still_be_copied(form: Form) -> None:
    form.text.setPlainText("My words")
    form.box(Result.SUCCESS).click()
    await form.workbench.service.interrupt(form.active.id)
    await settle()
    assert "has ended: interrupted" in form.state
    assert not button(form.dialog, "Finish").isEnabled()
    assert form.text.isEnabled()
    assert form.text.toPlainText() == "My words"


async def test_f09_a_token_that_has_run_out_is_said_before_anything_is_sent(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.workbench.clock.elapsed += 301
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).click()
    assert "token has run out" in form.state
    assert not button(form.dialog, "Finish").isEnabled()
    assert button(form.dialog, "Interrupt").isEnabled()


async def test_f09_a_token_that_runs_out_under_the_form_is_said_without_a_click(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.workbench.clock.elapsed += 301
    second_passes(form)
    assert "token has run out" in form.state


async def test_an_error_goes_when_the_form_is_changed(form: Form) -> None:
    form.refuse(NoAnswer("raw"))
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    form.text.setPlainText("more")
    assert form.state == "Ready to send."


def saving(form: Form) -> QTimer:
    (timer,) = [timer for timer in form.dialog.findChildren(QTimer) if timer.isSingleShot()]
    return timer


def second_passes(form: Form) -> None:
    (timer,) = [timer for timer in form.dialog.findChildren(QTimer) if not timer.isSingleShot()]
    assert timer.isActive()
    timer.timeout.emit()


async def test_f20_what_is_typed_is_saved_half_a_second_later_also_while_the_typing_goes_on(form: Form) -> None:
    assert saving(form).interval() == 500
    form.text.setPlainText("half a")
    assert saving(form).isActive()
    started = saving(form).remainingTime()
    form.text.setPlainText("half a sen")
    assert saving(form).remainingTime() <= started
    saving(form).timeout.emit()
    await settle()
    assert form.workbench.service.drafts == {form.active.id: Draft(description="half a sen")}


async def test_f20_a_form_that_nobody_touched_saves_nothing(form: Form) -> None:
    form.dialog.close()
    await settle()
    assert form.workbench.service.drafts == {}


async def test_f20_what_a_former_run_had_saved_is_in_the_form(form: Form) -> None:
    form.dialog.close()
    form.workbench.service.drafts[form.active.id] = Draft((Result.FAILURE,), UserFeedback.NOTHING, "before the crash")
    form.open()
    assert form.ticked == {Result.FAILURE}
    assert form.radio(UserFeedback.NOTHING).isChecked()
    assert form.text.toPlainText() == "before the crash"


async def test_f20_a_form_that_goes_with_its_window_is_saved(form: Form) -> None:
    form.text.setPlainText("half a sent")
    form.dialog.hide()
    await settle()
    assert form.workbench.service.drafts[form.active.id].description == "half a sent"


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
async def test_f20_closed_unsent_it_sends_nothing_and_brings_everything_back(form: Form, way: str) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    form.text.setPlainText("half a sent")
    if way == "Escape":
        QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    else:
        click(form.dialog, "Cancel")
    await settle()
    assert is_closed(form.dialog)
    assert "finish" not in form.workbench.far.calls
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
    assert form.workbench.service.drafts == {}


async def test_it_says_in_one_line_why_finish_is_not_interrupt(form: Form) -> None:
    labels = [each.accessibleName() for each in form.dialog.findChildren(QWidget)]
    assert [text for text in labels if text.startswith("Finish tells") and "Interrupt only stops" in text]


async def test_hostile_text_stays_plain(form: Form) -> None:
    form.refuse(NoAnswer("<img src='file:///x'>\u202eevil"))
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert text_of(form.dialog, "finishStateDetails") == "NoAnswer: <img src='file:///x'>evil"


async def test_the_counter_and_the_whole_text_are_visible_beside_the_banner(form: Form) -> None:
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    form.box(Result.SUCCESS).click()
    form.text.setPlainText("x" * 1000)
    await settle()
    count = form.dialog.findChild(Text, "descriptionCount")
    assert count is not None
    assert count.text() == "1,000 of 1,000"
    assert count.width() >= count.sizeHint().width()
    assert form.text.visibleRegion().boundingRect().height() == form.text.height()


@pytest.mark.parametrize("room", [QSize(1024, 600), QSize(819, 480)])
async def test_on_a_small_screen_four_lines_of_the_text_are_seen_at_once(
    form: Form, monkeypatch: pytest.MonkeyPatch, room: QSize
) -> None:
    monkeypatch.setattr(AppDialog, "_room", lambda self: room - QSize(48, 48))
    form.open()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    form.box(Result.SUCCESS).click()
    await settle()
    assert form.dialog.height() <= room.height()
    (area,) = form.dialog.findChildren(Scrolled)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    await settle()
    assert form.text.visibleRegion().boundingRect().height() >= 4 * form.text.fontMetrics().lineSpacing()


async def test_a_small_screen_scrolls_the_form_and_keeps_the_buttons_visible(form: Form) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    await settle()
    form.dialog.resize(771, 432)
    await settle()
    assert form.dialog.height() == 432
    (area,) = form.dialog.findChildren(Scrolled)
    assert area.verticalScrollBar().maximum() > 0
    for name in ("Finish", "Cancel"):
        shown = button(form.dialog, name)
        assert form.dialog.rect().contains(shown.geometry())


async def test_tab_leads_from_the_results_over_the_answers_and_the_text_to_the_buttons(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).setFocus()
    reached = [form.dialog.focusWidget().accessibleName()]
    for _ in range(14):
        QTest.keyClick(form.dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(form.dialog.focusWidget().accessibleName())
    results = [result_words(result).text for result in Result]
    assert reached == [*results, "Not asked", "Description", "Cancel", "Finish"]


async def test_a_session_that_is_not_open_here_has_no_form(workbench: Workbench) -> None:
    with pytest.raises(SessionNotFound):
        FeedbackDialog(workbench.desk, None, "nobody's")


async def test_the_form_stays_when_the_line_is_away_for_a_while(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.held.streams[-1].put_nowait(Unreachable("raw"))
    await settle()
    assert form.state == "Ready to send."
    assert button(form.dialog, "Finish").isEnabled()
