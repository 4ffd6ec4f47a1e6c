"""Functions run from the window against the simulator: each end leaves the session usable and the form prefilled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Functions
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.functions import RunState
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.protocol import session_pb2
from openobd_desktop.simulator import BATTERY_CHECK, DEMO_PARTNER, HEADLIGHTS, Rules, Simulator
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel, StopFunctionDialog
from openobd_desktop.ui.window.commands import SessionDialogs
from tests.core.fake_team import FakeDatabases
from tests.core.fakes import FakeJournal, FakeService
from tests.ui.ui_env import FakeLogins, FakeSecrets, FakeSettings, button, click, line, text_of, usable

FACTOR = 100.0


class Enabled(QObject):
    """Event filter that sets its event once a button can be pressed."""

    def __init__(self, watched: QAbstractButton) -> None:
        super().__init__(watched)
        self.enabled = asyncio.Event()
        if usable(watched):
            self.enabled.set()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(watched, QAbstractButton) and usable(watched):
            self.enabled.set()
        return False


@dataclass
class Work:
    """An open session with its Functions tab and its service."""

    simulator: Simulator
    active: ActiveSession
    window: QWidget
    panel: FunctionsPanel

    @property
    def functions(self) -> Functions:
        return self.active.services.functions

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until a change of the session makes ``condition`` true."""
        news = asyncio.Event()
        undo = self.active.subscribe(news.set)
        try:
            async with asyncio.timeout(20):
                while not condition():
                    await news.wait()
                    news.clear()
        finally:
            undo()
        # The result of a command reaches the window one loop iteration later.
        for _ in range(10):
            await asyncio.sleep(0)
        self.panel.refresh()

    async def start(self, function_id: str, **arguments: str) -> None:
        """Looks up a function and runs it, as a person does."""
        line(self.panel, "Function ID").setText(function_id)
        click(self.panel, "Look up")
        await self.until(lambda: self.functions.found is not None)
        if arguments:
            click(self.panel, "Arguments")
        for key, value in arguments.items():
            line(self.panel, "Argument").setText(key)
            line(self.panel, "Argument value").setText(value)
            click(self.panel, "Add argument")
        click(self.panel, "Run")
        await self.until(lambda: bool(self.functions.runs))

    async def until_enabled(self, name: str) -> None:
        """Waits until the button can be pressed."""
        watch = Enabled(button(self.panel, name))
        await asyncio.wait_for(watch.enabled.wait(), 20)

    def stop(self) -> None:
        """Requests to stop the function, and confirms."""
        click(self.panel, "Stop")
        click(self.window.findChildren(StopFunctionDialog)[-1], "Stop function")

    async def over(self) -> None:
        await self.until(lambda: self.functions.current is None)

    async def form(self) -> FeedbackDialog:
        """Copies the outcome into the feedback form, and returns the form."""
        click(self.panel, "Use in feedback form")
        return self.window.findChildren(FeedbackDialog)[0]

    async def finish(self, form: FeedbackDialog) -> list[int]:
        """Sends the form unchanged; returns the results that arrived at the service."""
        ended = asyncio.Event()
        form.confirmed.connect(lambda _: ended.set())
        click(form, "Finish")
        await asyncio.wait_for(ended.wait(), 20)
        return list(self.simulator.call_log.results[self.active.id].results)


@asynccontextmanager
async def at_work(qtbot: QtBot) -> AsyncIterator[Work]:
    """Opens a session; not a fixture, since no loop runs between a fixture and its test, as the simulator requires."""
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    clock = SystemClock(FACTOR)
    async with Simulator(clock_factor=FACTOR, rules=Rules(claim_timeout=3000)) as simulator:
        known = simulator.credentials
        profile = Profile(
            name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
        )
        gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
        service = SessionService(SessionStore(), scope, clock, JournalRecorder(FakeJournal(), scope, clock))
        service.set_login(gateway.controller, gateway.open_session, "Demo")
        profiles = Profiles(service, FakeLogins(FakeService()), FakeSettings(), FakeSecrets())
        board = MessageBoard()
        actions = Actions(scope, board.show_error)
        team = Team(FakeDatabases(), None, service, profiles, FakeSecrets(), scope)
        context = AppContext(service, profiles, team, actions, board, False, lambda: None, profiles.change_settings)
        active = await service.start_on_ticket(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
        window = QWidget()
        qtbot.addWidget(window)
        panel = FunctionsPanel(SessionDialogs(context, window, lambda session_id: None).context, active, window)
        panel.resize(800, 500)
        window.resize(800, 500)
        window.show()
        yield Work(simulator, active, window, panel)
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


def described(form: FeedbackDialog) -> str:
    (edit,) = form.findChildren(QPlainTextEdit)
    return edit.toPlainText()


async def test_a_function_run_and_monitored_leaves_the_session_usable_and_the_form_prefilled(qtbot: QtBot) -> None:
    async with at_work(qtbot) as work:
        await work.start(BATTERY_CHECK)
        assert text_of(work.panel, "functionName") == "Check the battery"
        assert text_of(work.panel, "runState") in ("preparing", "waiting for the provider", "running")
        await work.over()
        assert text_of(work.panel, "runOutcome") == "Success (RESULT_SUCCESS)\n12.4 V"
        form = await work.form()
        assert described(form) == "Function Check the battery: 12.4 V"
        assert await work.finish(form) == [session_pb2.RESULT_SUCCESS]
        assert work.active.session.state is SessionState.FINISHED


@pytest.mark.parametrize(
    ("outcome", "result", "words"),
    [
        ("fail", session_pb2.RESULT_FAILURE_NOT_COMPATIBLE, "This headlight is of another type."),
        ("break", session_pb2.RESULT_FAILURE_RUNTIME_ERROR, "The procedure broke: index out of range."),
    ],
)
async def test_a_function_that_failed_leaves_the_session_usable_and_the_form_prefilled(
    qtbot: QtBot, outcome: str, result: int, words: str
) -> None:
    async with at_work(qtbot) as work:
        await work.start(HEADLIGHTS, outcome=outcome)
        await work.over()
        assert words in text_of(work.panel, "runOutcome")
        await work.active.services.log.write("Still here")
        form = await work.form()
        assert described(form) == f"Function Code the headlights: {words}"
        assert await work.finish(form) == [result]


async def test_a_function_that_timed_out_leaves_the_session_usable_and_the_form_prefilled(qtbot: QtBot) -> None:
    async with at_work(qtbot) as work:
        await work.start(HEADLIGHTS, outcome="silent")
        await work.over()
        assert work.functions.runs[-1].state is RunState.FAILED
        assert text_of(work.panel, "runOutcome").startswith("The provider of the function did not respond in time.")
        await work.active.services.log.write("Still here")
        form = await work.form()
        assert "did not respond in time" in described(form)
        assert await work.finish(form) == [session_pb2.RESULT_FAILURE_EXTERNAL_SERVICE_ERROR]


async def test_a_function_that_was_cancelled_leaves_the_session_usable_and_the_form_prefilled(qtbot: QtBot) -> None:
    async with at_work(qtbot) as work:
        await work.start(HEADLIGHTS, outcome="hang")
        await work.until(lambda: work.functions.runs[-1].state is RunState.RUNNING)
        work.stop()
        await work.over()
        assert text_of(work.panel, "runState") == "stopped"
        await work.active.services.log.write("Still here")
        form = await work.form()
        assert "Stopped before it finished" in described(form)
        assert await work.finish(form) == [session_pb2.RESULT_FAILURE]


async def test_a_function_that_is_stopped_before_its_host_answers_stays_stopped(qtbot: QtBot) -> None:
    async with at_work(qtbot) as work:
        await work.start(HEADLIGHTS, outcome="silent")
        await work.until(lambda: work.functions.runs[-1].state is RunState.CALLING)
        work.stop()
        await work.over()
        await work.until_enabled("Run")
        assert work.functions.runs[-1].state is RunState.STOPPED
        assert await work.finish(await work.form()) == [session_pb2.RESULT_FAILURE]


@pytest.mark.qt_log_ignore("does not support raise")
async def test_the_form_shows_a_running_function_and_can_be_sent_once_it_has_ended(qtbot: QtBot) -> None:
    async with at_work(qtbot) as work:
        await work.start(HEADLIGHTS, outcome="hang")
        await work.until(lambda: work.functions.runs[-1].state is RunState.RUNNING)
        work.panel.context.session_commands.finish(work.active.id)
        (form,) = work.window.findChildren(FeedbackDialog)
        assert not usable(button(form, "Finish"))
        assert "is still running" in button(form, "Finish").toolTip()
        assert "is still running" in text_of(form, "finishState")
        work.stop()
        await work.over()
        assert await work.finish(await work.form()) == [session_pb2.RESULT_FAILURE]
        assert work.active.outcome is not None
        assert work.active.outcome.results == (Result.FAILURE,)
