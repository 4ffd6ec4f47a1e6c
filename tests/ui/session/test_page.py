"""The page of an open session: its texts, when they are updated, and that nothing is updated while it is hidden."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QTableView, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.core.session.services.vehicle import VIN, VOLTAGE
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import LineSilent, NoAnswer, NotOffered, SessionNotFound, Unreachable
from openobd_desktop.ui.common.times import local_minute
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.session.alerts import SessionAlerts
from openobd_desktop.ui.session.header import SessionHeader
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.tabs.connection.sparkline import Sparkline
from openobd_desktop.ui.window.sidebar import NARROW
from tests.core.fake_tickets import measure, offer, ticket
from tests.core.fakes import START, FakeSession, settle
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import GOOD, TICKET, EventSpy, UiEnv, button, click, shows, text_of, usable

Show = Callable[..., SessionPage]


@pytest.fixture
def show(env: UiEnv, qtbot: QtBot) -> Show:
    kept: list[SessionPage] = []

    def shown(active: ActiveSession, tab: str = "Connection") -> SessionPage:
        page = SessionPage(env.context, active.id)
        page.tabs.choose(tab)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(800, 800)
        page.show()
        return page

    return shown


def ticking(page: SessionPage) -> QTimer:
    return next(timer for timer in page.findChildren(QTimer) if not timer.isSingleShot())


def merging(page: SessionPage) -> QTimer:
    return next(each for each in page.findChildren(QTimer) if each.isSingleShot() and each.parent() is page)


def second_passes(page: SessionPage) -> None:
    assert ticking(page).isActive()
    ticking(page).timeout.emit()


def table(page: SessionPage) -> QAbstractItemModel:
    (view,) = [each for each in page.findChildren(QTableView) if each.accessibleName() == "Timeline"]
    return view.model()


def notice(page: SessionPage) -> str:
    return text_of(page, "sessionNotice")


async def let_the_token_run_out(env: UiEnv, held: FakeSession) -> None:
    env.backend.failures["tokens"] = [Unreachable("raw")] * 500
    held.streams[-1].put_nowait(LineSilent("raw"))
    await settle()
    await env.clock.advance(310)


async def test_it_names_the_session_and_has_the_contract_names(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    assert text_of(page, "sessionTicket") == TICKET
    assert text_of(page, "vehicleName") == "Volkswagen Golf VII"
    assert text_of(page, "sessionState") == "active"
    assert text_of(page, "sessionAge") == "0 s of 4 h"
    assert text_of(page, "tokenAge") == "renewed 0 s ago"
    assert text_of(page, "tokenLeft") == "valid for 5:00"
    assert text_of(page, "connectionHealth") == "healthy"
    assert text_of(page, "connectionLatency") == "82 ms"
    assert text_of(page, "connectionAge") == "0 s ago"
    assert usable(button(page, "Finish session"))
    assert usable(button(page, "Interrupt"))
    assert active.id in text_of(page, "sessionId")
    assert page.session_id == active.id


async def test_its_buttons_pass_the_id_of_the_session(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    click(page, "Finish session")
    click(page, "Interrupt")
    assert env.asked == [("finish", active.id), ("interrupt", active.id)]
    assert "interrupt" not in env.backend.calls


async def test_the_title_has_no_gap_while_the_vehicle_is_unknown(env: UiEnv, show: Show) -> None:
    gate = env.gate("vehicle")
    active, _ = await env.open_session()
    page = show(active)
    assert "·" not in [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert text_of(page, "vehicleCard") == "reading…"
    gate.set()
    await settle()
    second_passes(page)
    assert text_of(page, "vehicleName") == "Volkswagen Golf VII"
    assert "·" in [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


async def test_what_the_connector_measures_is_shown_with_its_age_once_it_stops_coming(env: UiEnv, show: Show) -> None:
    offer(env.backend.partner_api, ticket(int(TICKET), connector_id="k1"))
    await env.log_in()
    active, _ = await env.open_session()
    page = show(active)
    below = next(each for each in page.findChildren(QLabel) if each.objectName() == "vehicleFacts")
    await measure(env.backend.partner_api, env.clock, 12.6, 23)
    second_passes(page)
    assert text_of(page, "vehicleFacts") == "VIN …123456 · 12.6 V"
    assert text_of(page, "connectionRoundTrip") == "connector 23 ms"
    assert below.property("role") == "caption"
    await measure(env.backend.partner_api, env.clock, 11.4)
    second_passes(page)
    assert text_of(page, "vehicleFacts") == "VIN …123456 · 11.4 V"
    assert below.property("role") == "warn"
    await env.clock.advance(120)
    second_passes(page)
    assert text_of(page, "vehicleFacts") == "VIN …123456 · 11.4 V (2 min ago)"
    assert text_of(page, "connectionRoundTrip") == ""
    assert below.property("role") == "caption"


async def test_the_cards_name_the_car_the_time_left_and_whom_the_session_waits_for(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    assert text_of(page, "vehicleCard") == "Volkswagen Golf VII"
    assert text_of(page, "vehicleFacts") == "VIN …123456"
    held.inside.variables[VariableScope.CONNECTION, VOLTAGE] = "12.4"
    await active.services.vehicle.measure()
    second_passes(page)
    assert text_of(page, "vehicleFacts") == "VIN …123456 · 12.4 V"
    await env.clock.advance(12 * 60)
    second_passes(page)
    assert text_of(page, "sessionTimeLeft") == "3:48 h"
    assert text_of(page, "sessionAge") == "12 min of 4 h"
    assert text_of(page, "waitingFor") == "no one"
    await active.services.questions.ask(Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"))
    asked = env.clock.now()
    await env.clock.advance(130)
    second_passes(page)
    assert text_of(page, "waitingFor") == "Mechanic"
    assert text_of(page, "waitingSince") == f"since {local_minute(asked)} (2 min)"


async def test_what_needs_attention_is_shown_until_it_is_acknowledged(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    env.service.attention.look([active], seen=True)
    assert not shows(page, "attention")
    await active.services.questions.ask(template(FEEDBACK).question)
    held.inside.streams[-1].send(echo(template(FEEDBACK).question, 2))
    await settle()
    env.service.attention.look([active], seen=True)
    second_passes(page)
    assert text_of(page, "attention") == "needs assistance"
    assert text_of(page, "waitingFor") == "you"
    click(page, "Acknowledge")
    assert not shows(page, "attention")
    second_passes(page)
    assert text_of(page, "waitingFor") == "no one"


async def test_a_button_of_the_message_bar_is_not_repeated_in_the_header(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    env.service.attention.look([active], seen=True)
    await active.services.questions.ask(template(FEEDBACK).question)
    held.inside.streams[-1].send(echo(template(FEEDBACK).question, 2))
    await settle()
    env.service.attention.look([active], seen=True)
    alerts = SessionAlerts(env.context, lambda: active.id)
    alerts.refresh()
    second_passes(page)
    assert shows(page, "attention")
    assert "Acknowledge" not in [each.accessibleName() for each in page.findChildren(QWidget) if each.isVisible()]
    env.context.messages.accept_offer()
    second_passes(page)
    assert not shows(page, "attention")


async def test_the_curve_of_the_card_is_kept_and_grey_after_the_end(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    (curve,) = [each for each in page.findChildren(Sparkline) if each.objectName() == "connectionCurve"]
    assert not curve.faded
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    second_passes(page)
    before = curve.shown
    assert curve.faded
    await env.clock.advance(300)
    second_passes(page)
    assert curve.shown == before


async def test_the_token_is_shown_only_while_it_is_late(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    await env.clock.advance(135)
    second_passes(page)
    assert not shows(page, "tokenLeft")
    await env.clock.advance(1)
    second_passes(page)
    assert shows(page, "tokenLeft")
    held.streams[-1].put_nowait(Secret("newer"))
    await settle()
    second_passes(page)
    assert not shows(page, "tokenLeft")


async def test_the_id_and_the_endpoint_are_technical_details(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    assert not shows(page, "sessionId")
    click(page, "Technical details")
    assert shows(page, "sessionId")
    assert text_of(page, "sessionId") == f"{active.id} · {active.session.host}:{active.session.port}"


async def test_an_ended_session_offers_its_report_another_start_and_its_place_in_the_history(
    env: UiEnv, show: Show
) -> None:
    active, _ = await env.open_session()
    page = show(active)
    offers = ("Save report", "Start again", "Show in history", "Close")
    visible = [each.accessibleName() for each in page.findChildren(QWidget) if each.isVisible()]
    assert not set(offers) & set(visible)
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    second_passes(page)
    for name in offers:
        click(page, name)
    assert env.asked == [("save report", active.id), ("start again", TICKET), ("show in history", active.id)]
    assert env.service.open_sessions == ()


async def test_a_connector_session_is_shown_as_not_charged(env: UiEnv, show: Show) -> None:
    active = await env.service.start_on_connector("1b4e28ba-2fa1-41d2-883f-0016d3cca427")
    await settle()
    assert text_of(show(active), "sessionTicket") == "Connector 1b4e… (not charged)"


async def test_d9_a_claimed_session_of_unknown_origin_shows_its_ticket_as_soon_as_it_is_known(
    env: UiEnv, show: Show
) -> None:
    gate = env.gate("ticket")
    held = env.backend.add()
    active = await env.service.claim(held.info.id)
    await settle()
    page = show(active)
    assert text_of(page, "sessionTicket") == "Ticket unknown"
    gate.set()
    await settle()
    second_passes(page)
    assert text_of(page, "sessionTicket") == "7848095"
    entry = env.service.store.get(active.id)
    assert entry is not None
    assert entry.ticket == "7848095"


async def test_d9_the_wrong_car_is_shown_on_every_tab_until_it_is_acknowledged(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    assert not shows(page, "vinNotice")
    held.inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await active.services.vehicle.load()
    second_passes(page)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        text = text_of(page, "vinNotice")
        assert text.startswith("The VIN read from the car does not match the VIN on the ticket.")
        assert text.endswith("Ticket: WVWZZZAUZFW123456. Car: WDB2030461A000001.")
    click(page, "Acknowledge")
    assert not shows(page, "vinNotice")
    held.inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000002"
    await active.services.vehicle.load()
    second_passes(page)
    assert shows(page, "vinNotice")


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_s17_no_age_jumps_with_the_clock_of_this_pc(env: UiEnv, show: Show, jump: float) -> None:
    active, _ = await env.open_session()
    page = show(active)
    await env.clock.advance(34)
    env.clock.jumped = jump
    second_passes(page)
    assert text_of(page, "sessionAge") == "34 s of 4 h"
    assert text_of(page, "tokenAge") == "renewed 34 s ago"
    assert text_of(page, "connectionAge") == "no readings for 34 s"
    await env.service.interrupt(active.id)
    env.clock.jumped = 0.0
    await env.clock.advance(100)
    second_passes(page)
    assert text_of(page, "sessionAge") == "ran for 34 s"


async def test_the_ages_are_updated_each_second(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    await env.clock.advance(34)
    second_passes(page)
    assert text_of(page, "sessionAge") == "34 s of 4 h"
    assert text_of(page, "tokenAge") == "renewed 34 s ago"
    assert text_of(page, "tokenLeft") == "valid for 4:26"
    assert text_of(page, "connectionAge") == "no readings for 34 s"
    assert text_of(page, "connectionHealth") == "last known: healthy"


async def test_a_renewed_token_is_counted(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active, "Timeline")
    before = active.keeper.renewals
    await env.clock.advance(120)
    held.streams[-1].put_nowait(Secret("newer"))
    await settle()
    second_passes(page)
    assert text_of(page, "tokenLeft") == "valid for 5:00"
    assert text_of(page, "tokenRenewals") == f"Token renewals: {before + 1}"


async def test_a_change_is_shown_without_waiting_for_the_second(env: UiEnv, show: Show, qtbot: QtBot) -> None:
    active, held = await env.open_session()
    page = show(active)
    merging(page).setInterval(60_000)
    await env.read(held, ConnectorReading(True, None, 640, False))
    assert merging(page).isActive()
    merging(page).timeout.emit()
    assert text_of(page, "connectionHealth") == "unhealthy"
    assert text_of(page, "connectionLatency") == "640 ms"


async def test_f25_a_flood_of_readings_is_one_refresh(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    merging(page).setInterval(60_000)
    for number in range(1000):
        held.monitors[-1].put_nowait(ConnectorReading(True, None, number, True))
    while active.trend.newest != ConnectorReading(True, None, 999, True):
        await settle()
    assert text_of(page, "connectionLatency") == "82 ms"
    merging(page).timeout.emit()
    assert text_of(page, "connectionLatency") == "999 ms"


async def test_a_missing_connection_to_the_car_is_shown(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    await env.read(held, ConnectorReading(False, None, 0, False))
    second_passes(page)
    assert text_of(page, "connectionHealth") == "no contact with the car"
    assert text_of(page, "connectionLatency") == "—"


async def test_a_server_without_a_monitor_is_mentioned(env: UiEnv, show: Show) -> None:
    env.backend.failures["connections"] = [NotOffered()]
    active = await env.service.start_on_ticket(TICKET)
    await settle()
    page = show(active)
    assert text_of(page, "connectionHealth") == "not supported"
    assert text_of(page, "connectionAge") == "—"


async def test_f08_a_lost_connection_is_shown_with_the_time_left(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    assert notice(page) == ""
    env.backend.failures["tokens"] = [Unreachable("raw")] * 50
    held.streams[-1].put_nowait(LineSilent("raw"))
    await settle()
    second_passes(page)
    until = datetime.fromtimestamp(START + 300, UTC).astimezone()
    assert LineSilent().what in notice(page)
    assert "will reconnect automatically" in notice(page)
    assert f"{until:%H:%M:%S}" in notice(page)
    assert text_of(page, "sessionState") == "reconnecting"
    assert usable(button(page, "Finish session"))


async def test_f08_the_notice_is_cleared_once_connected_again(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active, "Timeline")
    held.streams[-1].put_nowait(LineSilent("raw"))
    await settle()
    await env.clock.advance(10)
    second_passes(page)
    assert active.phase is Phase.ACTIVE
    assert notice(page) == ""
    events = table(page)
    assert [events.index(row, 1).data() for row in range(events.rowCount())][-2:] == [
        "Connection to the service lost",
        "Connection to the service restored",
    ]


async def test_f08_the_last_minute_of_a_token_is_highlighted(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    env.backend.failures["tokens"] = [Unreachable("raw")] * 500
    held.streams[-1].put_nowait(LineSilent("raw"))
    await settle()
    await env.clock.advance(250)
    second_passes(page)
    label = page.findChild(Text, "tokenLeft")
    assert label is not None
    assert label.text() == "valid for 0:50"
    assert label.property("role") == "heading-bad"


async def test_f09_a_lost_session_is_shown_and_can_only_be_interrupted(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    await let_the_token_run_out(env, held)
    second_passes(page)
    assert active.phase is Phase.LOST
    assert text_of(page, "sessionState") == "lost"
    assert text_of(page, "tokenLeft") == "expired"
    assert "can no longer be controlled" in notice(page)
    assert not usable(button(page, "Finish session"))
    assert "expired" in button(page, "Finish session").toolTip()
    assert button(page, "Interrupt").property("kind") == "danger-strong"
    assert button(page, "Close").isVisible()


async def test_f22_the_four_hours_are_announced_at_3_30_and_at_3_50(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    for seconds, expected in (
        (3.5 * 3600 - 1, ""),
        (3.5 * 3600, "in less than 30 minutes"),
        (3.5 * 3600 + 1199, "in less than 30 minutes"),
        (3.5 * 3600 + 1200, "in less than 10 minutes"),
        (4 * 3600, "exceeded its 4-hour limit"),
    ):
        env.clock.elapsed = seconds
        second_passes(page)
        assert expected in text_of(page, "sessionAgeWarning")
        assert bool(expected) is bool(text_of(page, "sessionAgeWarning"))
    assert text_of(page, "sessionAge") == "4:00 h of 4 h"
    assert text_of(page, "sessionTimeLeft") == "over the limit"


async def test_an_interrupted_session_offers_to_close_its_page(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    await env.clock.advance(120)
    await env.service.interrupt(active.id)
    await env.clock.advance(600)
    second_passes(page)
    assert text_of(page, "sessionState") == "interrupted"
    assert text_of(page, "sessionAge") == "ran for 2 min"
    assert text_of(page, "tokenLeft") == "ended"
    assert text_of(page, "connectionHealth") == "session ended"
    assert "interrupted" in notice(page)
    names = [each.accessibleName() for each in page.findChildren(QWidget) if each.isVisible()]
    assert "Finish session" not in names
    assert "Interrupt" not in names
    click(page, "Close")
    assert env.service.open_sessions == ()


async def test_a_finished_session_shows_what_was_confirmed(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    result = ServiceResult((Result.SUCCESS,), UserFeedback.NOTHING, "All <b>fine</b>")
    await env.service.finish(active.id, result)
    second_passes(page)
    assert text_of(page, "sessionState") == "finished"
    assert "has confirmed the result: Success." in notice(page)
    assert "Mechanic's feedback: None." in notice(page)
    assert "All <b>fine</b>" in notice(page)


async def test_a_session_ended_from_outside_is_shown_without_a_result(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    env.backend.set_state(active.id, SessionState.FAILED)
    held.streams[-1].put_nowait(None)
    await settle()
    second_passes(page)
    assert text_of(page, "sessionState") == "failed"
    assert "No result was sent from this PC since the program was started." in notice(page)


async def test_f18_while_the_result_is_being_sent_finish_reopens_its_form(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    gate = env.gate("finish")
    env.scope.start(env.service.finish(active.id, ServiceResult((Result.SUCCESS,))), "finish")
    await settle()
    second_passes(page)
    assert text_of(page, "sessionState") == "finishing"
    click(page, "Finish session")
    assert env.asked == [("finish", active.id)]
    gate.set()
    await settle()


async def test_a_hidden_page_has_no_timer_and_is_up_to_date_when_shown(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    latency = page.findChild(Text, "connectionLatency")
    assert latency is not None
    page.hide()
    assert not ticking(page).isActive()
    await env.read(held, ConnectorReading(True, None, 999, True))
    assert not merging(page).isActive()
    assert latency.text() == "82 ms"
    page.show()
    assert ticking(page).isActive()
    assert text_of(page, "connectionLatency") == "999 ms"


async def test_of_a_hidden_page_nothing_is_called_for_each_reading(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    assert len(active.readings._listeners) == 1
    page.hide()
    assert active.readings._listeners == []
    page.show()
    assert len(active.readings._listeners) == 1


async def test_a_page_hidden_behind_another_releases_its_names(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    page.hide()
    assert page.findChild(QLabel, "sessionState") is None
    page.hide()
    hidden = page.findChild(QLabel, f"sessionState of {active.id}")
    assert hidden is not None
    page.show()
    assert hidden.objectName() == "sessionState"
    assert page.objectName() == "sessionPage"


async def test_a_page_hidden_with_its_window_keeps_its_names(env: UiEnv, stage: QWidget) -> None:
    active, _ = await env.open_session()
    page = SessionPage(env.context, active.id, stage)
    page.show()
    stage.hide()
    assert text_of(page, "sessionState") == "active"


async def test_f18_an_unconfirmed_result_stays_mentioned(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    env.backend.failures["finish"] = [NoAnswer("raw")] * 9
    finishing = env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    sending = asyncio.gather(finishing, return_exceptions=True)
    await env.clock.advance(PAUSE)
    (error,) = await sending
    assert isinstance(error, NoAnswer)
    second_passes(page)
    assert notice(page).startswith(NoAnswer().what)
    assert "did not reach the service" in notice(page)


async def test_f18_a_waiting_result_is_shown_with_the_time_left(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    await env.cut_line(held)
    env.scope.start(env.service.finish(active.id, ServiceResult((Result.SUCCESS,))), "finish")
    await env.clock.advance(108)
    second_passes(page)
    assert notice(page).startswith("The result has not been confirmed yet (3:12 left).")


async def test_unchanged_widgets_are_not_repainted(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    second_passes(page)
    await settle()
    spy = EventSpy(QEvent.Type.Paint, page, *page.findChildren(QWidget))
    second_passes(page)
    await settle()
    assert spy.seen == []
    env.clock.elapsed += 1
    second_passes(page)
    await settle()
    assert {"sessionAge", "connectionAge"} <= set(spy.seen)
    assert not {
        "sessionTicket",
        "vehicleName",
        "vehicleCard",
        "waitingFor",
        "sessionState",
        "sessionNotice",
        "connectionHealth",
    } & set(spy.seen)


async def test_changing_texts_do_not_move_the_layout(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    page = show(active)
    merging(page).setInterval(60_000)
    second_passes(page)
    await settle()
    places = {label: label.geometry() for label in page.findChildren(QLabel) if label.isVisible()}
    for seconds in (9, 10, 59, 60, 119):
        env.clock.elapsed = seconds
        await env.read(held, ConnectorReading(True, None, 12345 * seconds, False))
        second_passes(page)
        await settle()
    moved = [label.objectName() or label.text() for label, place in places.items() if label.geometry() != place]
    assert moved == []


async def test_a_session_that_is_not_open_has_no_page(env: UiEnv, qtbot: QtBot) -> None:
    with pytest.raises(SessionNotFound):
        SessionPage(env.context, "nobody's")


async def test_a_destroyed_page_is_not_notified(env: UiEnv, stage: QWidget) -> None:
    active, held = await env.open_session()
    page = SessionPage(env.context, active.id, stage)
    gone: list[str] = []
    page.destroyed.connect(lambda: gone.append("gone"))
    page.deleteLater()
    await settle()
    assert gone == ["gone"]
    await env.read(held, GOOD)
    assert env.crashes == []


async def test_every_label_is_plain_and_every_name_unique(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    labels = page.findChildren(QLabel)
    assert all(isinstance(label, Text) for label in labels)
    names = [label.objectName() for label in labels if label.objectName()]
    assert len(names) == len(set(names))


async def test_the_timeline_lists_what_happened(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active, "Timeline")
    model = table(page)
    events = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert events == ["Session started", "Session claimed"]


async def test_it_fits_beside_the_sidebar_on_a_small_screen(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    least = show(active).minimumSizeHint()
    # On a screen 800 pixels wide, the sidebar is narrow.
    assert least.width() <= 800 - NARROW
    assert least.height() <= 300


async def test_an_ended_session_fits_there_too(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    page = show(active)
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    second_passes(page)
    assert page.minimumSizeHint().width() <= 800 - NARROW


async def test_op6_the_state_is_beside_the_title_in_a_low_window(env: UiEnv, qtbot: QtBot) -> None:
    active, _ = await env.open_session()
    window = QMainWindow()
    qtbot.addWidget(window)
    header = SessionHeader(env.context, active)
    window.setCentralWidget(header)

    def is_beside(height: int, width: int = 816) -> bool:
        window.resize(width, height)
        window.show()
        header.refresh(active)
        middles = []
        for name in ("sessionState", "sessionTicket"):
            label = header.findChild(QWidget, name)
            assert label is not None
            middles.append(label.mapTo(header, label.rect().center()).y())
        return abs(middles[0] - middles[1]) < 8

    assert [is_beside(height) for height in (600, 800, 600)] == [True, False, True]
    # Without room for the name of the vehicle, the state keeps its own row.
    assert not is_beside(600, 600)
