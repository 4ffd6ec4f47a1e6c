"""The tray icon while a session is open or the window is hidden, and its notifications."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.core.sessions.attention import QUIET, Cause
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import Sound
from openobd_desktop.ui.lifecycle.tray_controller import PERIOD, TrayController
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import FakeSession, settle
from tests.ui.fake_tray import FakeTray
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv, text_of
from tests.ui.whole_window import dialogs_of, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
DONE = ServiceResult((Result.SUCCESS,))
TITLE = f"Ticket {TICKET} · Volkswagen Golf VII"
HOW = template(FEEDBACK).question
YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")


async def answer(active: ActiveSession, held: FakeSession, question: Question = YES_NO, given: Answer = True) -> None:
    """Asks a question, which is answered at once."""
    await active.services.questions.ask(question)
    held.inside.streams[-1].send(echo(question, given))
    await settle()


@dataclass
class Attention:
    """Whether the window is active."""

    open: bool = False


@dataclass
class Scene:
    """The window, its tray and whether the window is active."""

    env: UiEnv
    window: MainWindow
    tray: FakeTray
    background: TrayController
    attention: Attention
    quits: list[str]
    beeps: int = 0

    def beep(self) -> None:
        self.beeps += 1

    def change_settings(self, *, notifications: bool = True, keep_in_background: bool = True) -> None:
        """Changes the settings."""
        profiles = self.env.context.profiles
        profiles.change_settings(
            replace(profiles.settings, notifications=notifications, keep_in_background=keep_in_background)
        )

    async def lose_connection(self, active: ActiveSession) -> None:
        """Loses the connection for long enough to lead to a notification."""
        await self.env.cut_line(self.env.backend.sessions[active.id])
        await self.env.clock.advance(11)
        self.background.refresh()

    async def let_time_pass(self, active: ActiveSession, seconds: float) -> None:
        """Lets time pass while the session is kept."""
        self.env.clock.elapsed += seconds
        self.env.backend.sessions[active.id].streams[-1].put_nowait(Secret(f"at {self.env.clock.elapsed}"))
        await settle()


@pytest.fixture
async def scene(qtbot: QtBot, env: UiEnv) -> AsyncIterator[Scene]:
    quits: list[str] = []
    env.context = replace(env.context, request_quit=lambda: quits.append("quit"))
    async with whole_window(env) as window:
        tray, attention = FakeTray(), Attention()
        tray_controller = TrayController(
            env.context, tray, lambda: window, lambda: attention.open, beep=lambda: made.beep()
        )
        made = Scene(env, window, tray, tray_controller, attention, quits)
        yield made
        made.background.stop()
        assert not tray.shown


async def test_without_a_session_there_is_no_icon(scene: Scene) -> None:
    assert not scene.tray.shown


async def test_while_a_session_runs_the_icon_names_it(scene: Scene) -> None:
    await scene.env.open_session()
    assert scene.tray.shown
    assert scene.tray.tip == f"Still running: Ticket {TICKET}"
    assert scene.tray.entries == ["Show window", TITLE, "Start session…", "Quit"]


async def test_the_icon_is_removed_when_the_last_session_has_ended(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    await scene.env.service.finish(active.id, DONE)
    assert not scene.tray.shown


async def test_the_icon_is_shown_while_the_window_is_hidden(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    scene.background.hide_window()
    await scene.env.service.finish(active.id, DONE)
    assert scene.tray.shown
    assert scene.tray.tip == "No session is running."
    scene.tray.choose("Show window")
    assert scene.window.isVisible()
    assert not scene.tray.shown


async def test_many_sessions_have_an_entry_each_and_a_short_tip(scene: Scene) -> None:
    for number in range(5):
        await scene.env.open_session(str(7848095 + number))
    assert len(scene.tray.entries) == 8
    assert scene.tray.tip == "Still running: Ticket 7848095, Ticket 7848096, Ticket 7848097 and 2 more"


async def test_the_icon_is_updated_only_if_its_texts_change(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    await settle()
    before = scene.tray.renewals
    for _ in range(10):
        await scene.let_time_pass(active, 1)
    assert scene.tray.renewals == before


async def test_an_entry_raises_the_window_with_its_session(scene: Scene) -> None:
    await scene.env.open_session("7848095")
    await scene.env.open_session("7848096")
    await settle()
    scene.background.hide_window()
    scene.tray.choose("Ticket 7848096 · Volkswagen Golf VII")
    assert scene.window.isVisible()
    assert text_of(scene.window, "sessionTicket").endswith("7848096")


async def test_a_click_on_the_icon_shows_the_window(scene: Scene) -> None:
    await scene.env.open_session()
    scene.background.hide_window()
    scene.tray.signals.pressed.emit()
    assert scene.window.isVisible()


async def test_start_session_raises_the_window_and_opens_one_dialog(scene: Scene) -> None:
    await scene.env.open_session()
    scene.background.hide_window()
    scene.tray.choose("Start session…")
    scene.tray.choose("Start session…")
    assert [dialog.windowTitle() for dialog in dialogs_of(scene.window)] == ["Start session"]


async def test_quit_in_the_tray_shows_the_window_in_which_it_asks(scene: Scene) -> None:
    await scene.env.open_session()
    scene.background.hide_window()
    scene.tray.choose("Quit")
    assert scene.window.isVisible()
    assert scene.quits == ["quit"]


async def test_u1_hiding_notifies_once_and_the_tokens_are_still_renewed(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    scene.background.hide_window()
    assert not scene.window.isVisible()
    assert scene.tray.notices == [("openOBD Desktop is still running in the tray", f"Still running: Ticket {TICKET}")]
    renewals = active.keeper.renewals
    await scene.let_time_pass(active, 120)
    assert active.keeper.renewals == renewals + 1
    assert active.alive


@pytest.mark.parametrize(
    ("tray", "enabled", "wanted"), [(True, True, True), (False, True, False), (True, False, False)]
)
async def test_u1_the_window_is_hidden_only_with_a_tray_and_by_the_setting(
    scene: Scene, tray: bool, enabled: bool, wanted: bool
) -> None:
    scene.change_settings(keep_in_background=enabled)
    scene.tray.available = tray
    assert not scene.background.is_wanted, "no session runs"
    await scene.env.open_session()
    assert scene.background.is_wanted is wanted


async def test_a_lost_connection_and_its_return_lead_to_notifications(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    await scene.lose_connection(active)
    await scene.env.mend_line()
    assert [title for title, _ in scene.tray.notices] == [
        f"{TITLE}: connection lost",
        f"{TITLE}: connected again",
    ]


async def test_while_the_window_is_active_there_are_no_notifications(scene: Scene) -> None:
    scene.attention.open = True
    active, held = await scene.env.open_session()
    await answer(active, held)
    await scene.lose_connection(active)
    assert scene.tray.notices == []


async def test_u10_notifications_can_be_muted(scene: Scene) -> None:
    scene.change_settings(notifications=False)
    active, _ = await scene.env.open_session()
    await scene.lose_connection(active)
    scene.background.hide_window()
    assert scene.tray.notices == []


async def test_a_notice_that_is_clicked_shows_its_session(scene: Scene) -> None:
    first, held = await scene.env.open_session("7848095")
    await scene.env.open_session("7848096")
    scene.background.hide_window()
    await answer(first, held)
    scene.tray.signals.notice_pressed.emit()
    assert text_of(scene.window, "sessionTicket").endswith("7848095")


async def test_an_answer_leads_to_a_notification_once_in_ten_minutes(scene: Scene) -> None:
    active, held = await scene.env.open_session()
    await answer(active, held)
    await answer(active, held)
    assert [title for title, _ in scene.tray.notices] == [f"{TITLE}: the question was answered"]
    await scene.let_time_pass(active, QUIET + 1)
    await answer(active, held)
    answered = [title for title, _ in scene.tray.notices if title.endswith("answered")]
    assert len(answered) == 2


async def test_a_car_that_is_away_for_more_than_ten_seconds_leads_to_a_notification(scene: Scene) -> None:
    await scene.env.open_session()
    await scene.env.clock.advance(11)
    scene.background.refresh()
    assert [title for title, _ in scene.tray.notices] == [f"{TITLE}: no contact with the car"]


async def test_without_a_tray_the_icon_is_not_requested(scene: Scene) -> None:
    scene.tray.available = False
    await scene.env.open_session()
    assert not scene.tray.shown


async def test_the_timer_runs_only_while_a_session_is_open_and_every_five_seconds(scene: Scene) -> None:
    timer = scene.background._timer
    assert not timer.isActive()
    active, _ = await scene.env.open_session()
    assert timer.isActive()
    assert timer.interval() >= PERIOD == 5000
    await scene.env.service.finish(active.id, DONE)
    scene.env.service.dismiss(active.id)
    assert not timer.isActive()


@pytest.mark.parametrize(
    ("sound", "heard"), [(Sound.NONE, [0, 0, 0]), (Sound.ASSISTANCE, [0, 1, 1]), (Sound.ALL, [1, 2, 3])]
)
async def test_a_sound_announces_what_needs_attention_once_as_chosen(
    scene: Scene, sound: Sound, heard: list[int]
) -> None:
    profiles = scene.env.context.profiles
    profiles.change_settings(replace(profiles.settings, sound=sound))
    scene.attention.open = True
    active, held = await scene.env.open_session()
    counts: list[int] = []
    await answer(active, held)
    counts.append(scene.beeps)
    await answer(active, held, HOW, 2)
    scene.background.refresh()
    counts.append(scene.beeps)
    await scene.lose_connection(active)
    counts.append(scene.beeps)
    assert counts == heard


async def test_what_needs_attention_is_in_the_menu_the_tip_and_the_icon_until_it_is_seen(scene: Scene) -> None:
    active, held = await scene.env.open_session()
    assert not scene.tray.marked
    await answer(active, held)
    assert scene.tray.marked
    assert scene.tray.tip == f"One ticket needs your attention.\nStill running: Ticket {TICKET}"
    assert f"{TITLE}: answer received" in scene.tray.entries
    scene.env.service.attention.see(active.id, Cause.ANSWERED)
    assert not scene.tray.marked
    assert scene.tray.tip == f"Still running: Ticket {TICKET}"
    assert TITLE in scene.tray.entries
