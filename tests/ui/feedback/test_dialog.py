"""The feedback form: its rules, its call, and its input, which is never lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QRadioButton, QWidget

from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.core.session.services.functions import Run, prefilled
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.domain.functions import RunState, VariableScope
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import PolicyOverrides, Settings
from openobd_desktop.errors import NoAnswer, SessionNotFound, Unreachable
from openobd_desktop.ui.common.labels import result_texts
from openobd_desktop.ui.feedback.dialog import SEND_KEYS, FeedbackDialog, FinishState
from openobd_desktop.ui.feedback.result_list import Causes
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea
from tests.core.fake_inside import FUNCTION, OUTCOME
from tests.core.fakes import settle
from tests.ui.feedback.feedback_form import Form
from tests.ui.ui_env import GOOD, UiEnv, button, click, is_closed, shows, text_of, usable


async def test_it_has_the_contract_names(form: Form) -> None:
    assert form.dialog.windowTitle() == "Finish session"
    radios = [radio.accessibleName() for radio in form.dialog.findChildren(QRadioButton)]
    assert radios == ["Not asked", "None", "Success", "Failure", "Assistance requested"]
    for name in ("Ask the mechanic", "Finish", "Cancel"):
        assert button(form.dialog, name).isVisible()
    assert form.text.isVisible()


@pytest.mark.parametrize("result", list(Result))
async def test_each_result_is_a_check_box_with_a_plain_text_and_its_protocol_name(form: Form, result: Result) -> None:
    box = form.box(result)
    assert box.text() == box.accessibleName() == result_texts(result).text
    assert box.accessibleDescription() == result.value
    assert result_texts(result).advice in box.toolTip()


async def test_names_are_unique_for_each_role(form: Form) -> None:
    for kind in (QCheckBox, QRadioButton):
        names = [each.accessibleName() for each in form.dialog.findChildren(kind)]
        assert len(names) == len(set(names))


async def test_a_new_form_shows_what_is_missing_and_cannot_be_sent(form: Form) -> None:
    assert form.state == "Choose at least one result."
    assert not usable(button(form.dialog, "Finish"))
    assert button(form.dialog, "Finish").toolTip() == "Choose at least one result."
    assert form.radio(None).isChecked()


@pytest.mark.parametrize("result", [Result.SUCCESS, Result.FAILURE])
async def test_an_exclusive_result_unchecks_the_others_and_shows_a_notice(form: Form, result: Result) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.box(Result.NEEDS_COMPLETION).click()
    assert form.ticked == {Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION}
    form.box(result).click()
    assert form.ticked == {result}
    assert "cannot be combined" in text_of(form.dialog, "resultNote")
    assert result_texts(result).text in text_of(form.dialog, "resultNote")


@pytest.mark.parametrize("alone", [Result.SUCCESS, Result.FAILURE])
async def test_another_result_unchecks_an_exclusive_one(form: Form, alone: Result) -> None:
    form.box(alone).click()
    form.box(Result.NOT_COMPATIBLE).click()
    assert form.ticked == {Result.NOT_COMPATIBLE}
    assert "cleared" in text_of(form.dialog, "resultNote")


async def test_unchecking_a_result_is_always_possible(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).click()
    assert form.ticked == set()
    assert "at least one" in text_of(form.dialog, "resultNote")


async def test_the_advice_of_a_result_is_shown_when_it_is_checked(form: Form) -> None:
    words = result_texts(Result.NEEDS_COMPLETION)
    advice = f"{words.text}: {words.advice}"
    label = next(each for each in form.dialog.findChildren(QWidget) if each.accessibleName() == advice)
    assert not label.isVisible()
    form.box(Result.NEEDS_COMPLETION).click()
    assert label.isVisible()


async def test_a_communication_error_shows_a_checklist_of_three_causes_and_one_line_of_figures(form: Form) -> None:
    assert not shows(form.dialog, "causeConnection")
    form.box(Result.COMMUNICATION_ERROR).click()
    checks = [box for box in form.dialog.findChildren(QCheckBox) if isinstance(box.parentWidget(), Causes)]
    assert [box.isVisible() for box in checks] == [True] * 3
    checks[0].click()
    assert form.ticked == {Result.COMMUNICATION_ERROR}
    assert form.dialog._draft().results == (Result.COMMUNICATION_ERROR,)
    assert text_of(form.dialog, "causeConnection") == "healthy (estimated by the service) · 82 ms · 0 s ago"
    await form.env.read(form.held, replace(GOOD, latency_ms=912, healthy=False))
    assert "unhealthy (estimated by the service) · 912 ms" in text_of(form.dialog, "causeConnection")
    label = form.dialog.findChild(QWidget, "causeConnection")
    assert label is not None
    whole = " ".join(label.toolTip().split())
    assert "Last 10 min: minimum 912 ms, median 912 ms, maximum 912 ms; 100% of the readings over 500 ms." in whole
    assert "Whole session: 2 connection readings. Latency" in whole


async def test_a_long_silence_is_shown_beside_the_causes(form: Form) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    await form.env.read(form.held, GOOD)
    await form.env.clock.advance(20)
    await form.env.read(form.held, replace(GOOD, healthy=False))
    now, silence = text_of(form.dialog, "causeConnection").split("\n")
    assert now.startswith("unhealthy")
    assert silence == "Longest time without a reading: 20 s."
    label = form.dialog.findChild(QWidget, "causeConnection")
    assert label is not None
    assert label.height() >= label.heightForWidth(label.width())
    assert label.property("role") == "bad"


async def test_a_lost_connector_is_shown_beside_the_causes(form: Form) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    await form.env.clock.advance(1)
    await form.env.read(form.held, replace(GOOD, connected=False, healthy=False))
    await form.env.clock.advance(20)
    await form.env.read(form.held, GOOD)
    assert "The connector was disconnected once, for 20 s." in text_of(form.dialog, "causeConnection")
    label = form.dialog.findChild(QWidget, "causeConnection")
    assert label is not None
    assert label.property("role") == "bad"


async def test_no_check_box_moves_when_another_one_is_checked(form: Form) -> None:
    def places() -> list[int]:
        return [form.box(result).mapTo(form.dialog._results, QPoint()).y() for result in Result]

    before = places()
    for result in (Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION, Result.SUCCESS, Result.FAILURE):
        form.box(result).click()
        await settle()
        assert places() == before


@pytest.mark.parametrize("result", [Result.RUNTIME_ERROR, Result.FAILURE])
async def test_some_results_need_a_description(form: Form, result: Result) -> None:
    form.box(result).click()
    assert form.state == "This result requires a description."
    form.text.setPlainText("The script stopped at step 4.")
    assert form.state == "Ready to send."
    assert usable(button(form.dialog, "Finish"))


async def test_the_counter_counts_and_a_text_beyond_the_limit_is_kept_but_not_sent(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.text.setPlainText("x" * 1001)
    assert text_of(form.dialog, "descriptionCount").replace(",", "") == "1001 of 1000"
    assert len(form.text.toPlainText()) == 1001
    assert form.state == "The description is too long."
    assert not usable(button(form.dialog, "Finish"))
    form.text.setPlainText("x" * 1000)
    assert usable(button(form.dialog, "Finish"))


async def test_a_request_for_assistance_and_what_is_missing_are_one_state_line(form: Form) -> None:
    assert form.state == "Choose at least one result."
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    asks, missing = form.state.split("\n")
    assert asks.startswith("The mechanic is asking for assistance. Contact the mechanic before you finish")
    assert missing == "Choose at least one result."
    form.box(Result.SUCCESS).click()
    assert form.state == asks
    assert usable(button(form.dialog, "Finish"))
    form.radio(UserFeedback.NOTHING).click()
    assert form.state == "Ready to send."


async def test_the_input_is_delivered_and_the_form_closes(form: Form) -> None:
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
    assert "finish" not in form.env.backend.calls
    assert form.text.toPlainText() == ""


async def test_the_held_key_that_opened_the_form_does_not_send_it(form: Form) -> None:
    # Qt's tests cannot repeat a key of a shortcut.
    sending = [each for each in form.dialog.findChildren(QShortcut) if "Ctrl+" in each.key().toString()]
    assert len(sending) == len(SEND_KEYS)
    assert not any(each.autoRepeat() for each in sending)


async def test_enter_alone_never_ends_a_session(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    QTest.keyClick(form.box(Result.SUCCESS), Qt.Key.Key_Return)
    QTest.keyClick(form.dialog, Qt.Key.Key_Return)
    await settle()
    assert "finish" not in form.env.backend.calls


async def test_two_clicks_in_one_turn_are_one_call(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    finish = button(form.dialog, "Finish")
    finish.click()
    finish.click()
    await settle()
    assert form.env.backend.calls.count("finish") == 1


async def test_while_it_is_being_sent_nothing_can_be_changed_or_withdrawn(form: Form) -> None:
    gate = form.env.gate("finish")
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    assert form.state.startswith("Sending…")
    assert not usable(button(form.dialog, "Cancel"))
    assert "cannot be withdrawn" in button(form.dialog, "Cancel").toolTip()
    assert not usable(button(form.dialog, "Finish"))
    assert not form.box(Result.SUCCESS).isEnabled()
    assert not form.text.isEnabled()
    gate.set()
    await settle()
    assert is_closed(form.dialog)


async def test_it_names_its_session_and_does_not_block_the_window(form: Form) -> None:
    assert text_of(form.dialog, "finishSession") == "Ticket 7848095"
    assert form.dialog.session_id == form.active.id
    assert not form.dialog.isModal()


async def test_an_error_is_cleared_when_the_form_is_changed(form: Form) -> None:
    form.refuse(NoAnswer("raw"))
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    await form.env.clock.advance(PAUSE)
    form.text.setPlainText("more")
    assert form.state == "Ready to send."


@pytest.mark.parametrize("way", ["click on the words", "click beside them", "Ctrl+Enter"])
async def test_why_finish_is_disabled_leads_to_the_missing_field(form: Form, way: str) -> None:
    def go() -> QWidget:
        notice = form.dialog.findChild(FinishState)
        words = form.dialog.findChild(Text, "finishState")
        assert notice is not None
        assert words is not None
        if way == "Ctrl+Enter":
            QTest.keyClick(form.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.mouseClick(
                notice if way == "click beside them" else words, Qt.MouseButton.LeftButton, pos=QPoint(2, 2)
            )
        return form.dialog.focusWidget()

    assert go() is form.box(Result.SUCCESS)
    form.box(Result.FAILURE).click()
    assert go() is form.text
    form.text.setPlainText("no answer from the unit")
    form.box(Result.FAILURE).setFocus()
    if way != "Ctrl+Enter":
        assert go() is not form.text


async def test_success_is_set_apart_from_the_other_results(form: Form) -> None:
    tops = [form.box(result).mapTo(form.dialog, QPoint()).y() for result in Result]
    steps = [below - above for above, below in pairwise(tops)]
    assert steps[0] > steps[1] == min(steps)


async def test_it_explains_in_one_line_how_finish_differs_from_interrupt(form: Form) -> None:
    labels = [each.accessibleName() for each in form.dialog.findChildren(QWidget)]
    assert [text for text in labels if text.startswith("Finish reports") and "Interrupt stops" in text]


async def test_hostile_text_is_shown_as_plain_text(form: Form) -> None:
    form.refuse(NoAnswer("<img src='file:///x'>\u202eevil"))
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    await form.env.clock.advance(PAUSE)
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
async def test_on_a_small_screen_four_lines_of_the_text_are_visible(
    form: Form, monkeypatch: pytest.MonkeyPatch, room: QSize
) -> None:
    monkeypatch.setattr(AppDialog, "_room", lambda self: room - QSize(48, 48))
    form.open()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    form.box(Result.SUCCESS).click()
    await settle()
    assert form.dialog.height() <= room.height()
    (area,) = form.dialog.findChildren(FittedScrollArea)
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
    (area,) = form.dialog.findChildren(FittedScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    for name in ("Finish", "Cancel"):
        shown = button(form.dialog, name)
        assert form.dialog.rect().contains(shown.geometry())


async def test_tab_moves_from_the_results_to_the_answers_the_text_and_the_buttons(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.box(Result.SUCCESS).setFocus()
    reached = [form.dialog.focusWidget().accessibleName()]
    for _ in range(18):
        QTest.keyClick(form.dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(form.dialog.focusWidget().accessibleName())
    results = [result_texts(result).text for result in Result]
    assert reached == [
        *results,
        "Not asked",
        "Ask the mechanic",
        "Language of the question",
        "Phrases",
        "Description",
        "Discard draft",
        "Cancel",
        "Finish",
    ]


async def test_a_session_that_is_not_open_here_has_no_form(env: UiEnv) -> None:
    with pytest.raises(SessionNotFound):
        FeedbackDialog(env.context, None, "nobody's")


async def test_the_form_stays_open_during_a_short_outage(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    form.held.streams[-1].put_nowait(Unreachable("raw"))
    await settle()
    assert form.state == "Ready to send."
    assert usable(button(form.dialog, "Finish"))


async def test_d9_the_form_shows_the_wrong_car_even_after_it_was_acknowledged(form: Form) -> None:
    assert not shows(form.dialog, "finishVinNotice")
    form.held.inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    facts = form.active.services.vehicle
    await facts.load()
    assert text_of(form.dialog, "finishVinNotice").startswith(
        "The VIN read from the car does not match the VIN on the ticket."
    )
    facts.acknowledge()
    assert shows(form.dialog, "finishVinNotice")


async def test_d10_the_form_names_a_function_that_may_still_be_working_although_it_is_no_longer_reported(
    form: Form,
) -> None:
    await form.active.services.functions.run(FUNCTION)
    form.active.services.control_lost()
    form.box(Result.SUCCESS).click()
    assert "The function Read odometer may still be running" in form.state
    assert "may leave a control unit only partially written" in form.state
    assert usable(button(form.dialog, "Finish"))


async def test_d13_the_outcome_of_a_function_does_not_overwrite_checked_results(form: Form) -> None:
    form.box(Result.NEEDS_VALIDATION).click()
    await settle()
    used = Run(FUNCTION, {}, 0.0)
    used.state, used.result = RunState.ENDED, OUTCOME
    form.active.services.functions.used = used
    await form.env.service.save_draft(form.active.id, prefilled(Draft((Result.NEEDS_VALIDATION,)), used, "Read."))
    form.dialog.reject()
    form.open()
    assert form.ticked == {Result.NEEDS_VALIDATION}
    message = text_of(form.dialog, "outcomeDiffers")
    assert result_texts(Result.SUCCESS).text in message
    assert result_texts(Result.NEEDS_VALIDATION).text in message
    click(form.dialog, "Use this outcome")
    assert form.ticked == {Result.SUCCESS}
    assert not shows(form.dialog, "outcomeDiffers")


async def test_d11_a_request_for_assistance_is_visible_on_a_low_screen(form: Form) -> None:
    form.box(Result.COMMUNICATION_ERROR).click()
    form.dialog.setMaximumHeight(360)
    await settle()
    form.radio(UserFeedback.ASSISTANCE_REQUESTED).click()
    await settle()
    notice = form.dialog._state
    place = QRect(notice.mapTo(form.dialog, QPoint(0, 0)), notice.size())
    assert "is asking for assistance" in form.state
    assert form.dialog.rect().contains(place)


async def test_a_draft_can_be_discarded_and_restored_until_something_else_is_entered(form: Form) -> None:
    assert not usable(button(form.dialog, "Discard draft"))
    form.box(Result.NEEDS_COMPLETION).click()
    form.radio(UserFeedback.FAILURE).click()
    form.text.setPlainText("Half of it is done.")
    draft = form.dialog._draft()
    click(form.dialog, "Discard draft")
    assert form.dialog._draft() == Draft()
    click(form.dialog, "Restore draft")
    assert form.dialog._draft() == draft
    click(form.dialog, "Discard draft")
    form.box(Result.SUCCESS).click()
    assert usable(button(form.dialog, "Discard draft"))
    form.dialog.hide()
    await settle()
    assert form.env.service.recorder.drafts[form.active.id] == Draft((Result.SUCCESS,))


async def test_a_discarded_draft_is_gone_from_the_journal(form: Form) -> None:
    await form.env.log_in()
    form.box(Result.SUCCESS).click()
    form.dialog.save_typed()
    await settle()
    assert form.active.id in form.env.journal.drafts
    click(form.dialog, "Discard draft")
    form.dialog.save_typed()
    await settle()
    assert form.active.id not in form.env.journal.drafts
    assert text_of(form.dialog, "draftState") == ""


def _phrase_menu(form: Form) -> dict[str, QAction]:
    menu = form.dialog._description.menu()
    found = {action.text(): action for action in menu.actions()}
    for inner in menu.findChildren(QMenu):
        found |= {f"Remove {action.text()}": action for action in inner.actions()}
    return found


async def test_phrases_of_the_user_and_of_the_team_are_inserted_at_the_cursor(form: Form) -> None:
    form.env.lock(PolicyOverrides(phrases=("Checked with the customer.", "Own")))
    form.env.context.change_settings(Settings(phrases=("Own",)))
    assert usable(button(form.dialog, "Phrases"))
    form.dialog.reject()
    form.open()
    form.text.setPlainText("Done.")
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    menu = _phrase_menu(form)
    assert list(menu)[:2] == ["Own", "Checked with the customer."]
    menu["Checked with the customer."].trigger()
    assert form.text.toPlainText() == "Done. Checked with the customer."
    assert "Remove Checked with the customer." not in menu


async def test_s17_a_text_without_a_visible_character_is_not_kept_as_a_phrase(form: Form) -> None:
    form.text.setPlainText("\u3164\u2800 \u200b")
    assert not _phrase_menu(form)["Keep this text as a phrase"].isEnabled()


async def test_a_description_is_kept_as_a_phrase_and_removed_again(form: Form) -> None:
    assert not _phrase_menu(form)["Keep this text as a phrase"].isEnabled()
    form.text.setPlainText(" Road test to be done. ")
    _phrase_menu(form)["Keep this text as a phrase"].trigger()
    assert form.env.context.profiles.settings.phrases == ("Road test to be done.",)
    menu = _phrase_menu(form)
    assert not menu["Keep this text as a phrase"].isEnabled()
    menu["Remove Road test to be done."].trigger()
    assert not form.env.context.profiles.settings.phrases


async def test_the_confirmation_offers_the_report(form: Form) -> None:
    form.box(Result.SUCCESS).click()
    click(form.dialog, "Finish")
    await settle()
    message = form.env.context.messages.current
    assert message is not None
    assert message.what.endswith("the service has confirmed the result.")
    assert message.offer is not None
    assert message.offer.text == "Open report"
    opened: list[str] = []
    form.env.context.messages.open_report = opened.append
    form.env.context.messages.accept_offer()
    assert opened == [form.active.id]
