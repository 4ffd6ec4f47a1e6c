"""Questions asked in the window, with a simulated mechanic who answers late, not at all, wrongly or twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.core.sessions.attention import Cause, Notification
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.demo.mechanic_screens import DemoScreens
from openobd_desktop.domain.questions import ExchangeState, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import DEMO_PARTNER, MechanicBehaviour, Rules, Simulator
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.mechanic.window import MechanicWindow
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from openobd_desktop.ui.tabs.ask.conversation import ConversationView
from openobd_desktop.ui.tabs.ask.panel import AskPanel
from tests.core.fake_team import FakeDatabases
from tests.core.fakes import FakeJournal, FakeService
from tests.ui.ui_env import FakeLogins, FakeSecrets, FakeSettings, button, click, text_of

FACTOR = 100.0
FIRST = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
SECOND = Question(kind=QuestionKind.YES_NO, text="Is the charger connected?")


@dataclass
class Place:
    """The Ask tab of an open session, and its service."""

    simulator: Simulator
    active: ActiveSession
    context: AppContext
    panel: AskPanel

    def become(self, behaviour: MechanicBehaviour) -> None:
        self.simulator.world.sessions[self.active.id].connector.mechanic.behaviour = behaviour

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until a change of the session makes ``condition`` true."""
        news = asyncio.Event()
        undo = self.active.subscribe(news.set)
        async with asyncio.timeout(30):
            while not condition():
                await news.wait()
                news.clear()
        undo()
        self.panel.refresh()

    async def screen(self, condition: Callable[[tuple[Question, ...]], bool]) -> tuple[Question, ...]:
        """Waits until the questions shown at the car satisfy ``condition``, and returns them."""
        screens, changed = self.context.screens, asyncio.Event()
        assert screens is not None
        undo = screens.watch(self.active.id, changed.set)
        async with asyncio.timeout(30):
            while not condition(screens.shown(self.active.id)):
                await changed.wait()
                changed.clear()
        undo()
        return screens.shown(self.active.id)

    async def ask(self, question: Question) -> None:
        count = len(self.active.services.questions.exchanges)
        (composer,) = self.panel.findChildren(AskComposer)
        composer.fill(question)
        self.panel.refresh()
        click(self.panel, "Send")
        await self.until(lambda: len(self.active.services.questions.exchanges) > count)

    async def answered(self, count: int = 1) -> None:
        exchanges = self.active.services.questions.exchanges
        await self.until(lambda: [e.state for e in exchanges].count(ExchangeState.ANSWERED) >= count)

    @property
    def state(self) -> str:
        return text_of(self.panel, "askState")

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Returns the last part of the caption and the text of each bubble."""
        entries = self.panel.findChildren(ConversationView)[0].entries
        return [(each.caption.split(" · ")[-1], each.text) for each in entries]


@asynccontextmanager
async def opened(qtbot: QtBot) -> AsyncIterator[Place]:
    """Opens a session within the test and not in a fixture, since no loop runs between a fixture and its test."""
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
        board = MessageBoard()
        profiles = Profiles(service, FakeLogins(FakeService()), FakeSettings(), FakeSecrets())
        screens = DemoScreens(lambda: simulator)
        actions = Actions(scope, board.show_error)
        team = Team(FakeDatabases(), None, service, profiles, FakeSecrets(), scope)
        context = AppContext(
            service, profiles, team, actions, board, False, lambda: None, profiles.change_settings, screens=screens
        )
        service.set_login(gateway.controller, gateway.open_session, "Demo")
        active = await service.start_on_ticket(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
        panel = AskPanel(context, active)
        qtbot.addWidget(panel)
        panel.resize(1000, 600)
        panel.show()
        yield Place(simulator, active, context, panel)
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


async def test_after_an_answer_the_mechanic_can_chat_again(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        await place.ask(FIRST)
        await place.answered()
        await place.until(lambda: not place.active.services.questions.running)
        assert place.rows == [("answered", "Is the ignition on?"), ("Mechanic", "Yes")]
        assert place.state.endswith("The conversation is closed; the mechanic can chat again.")
        await place.screen(lambda shown: not shown)


async def test_a_question_without_an_answer_waits_until_the_conversation_is_closed(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        place.become(MechanicBehaviour.SILENT)
        await place.ask(FIRST)
        assert place.state.startswith("Waiting for an answer (")
        assert "Closes in 5" in place.state
        click(place.panel, "Close conversation")
        await place.until(lambda: not place.active.services.questions.running)
        assert place.rows == [("withdrawn", "Is the ignition on?")]


async def test_f23_a_late_answer_to_a_replaced_question_is_not_attributed_to_the_new_one(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        place.become(MechanicBehaviour.LATE)
        await place.ask(FIRST)
        await place.screen(bool)
        place.become(MechanicBehaviour.SILENT)
        number = Question(kind=QuestionKind.NUMBER, text="How many keys?", minimum=1, maximum=3)
        await place.ask(number)
        await place.until(lambda: bool(place.active.services.questions.strays))
        assert place.rows[:2] == [("replaced", "Is the ignition on?"), ("waiting", "How many keys?")]
        assert "It was ignored." in place.rows[2][1]


async def test_f23_a_wrong_answer_is_reported_and_the_question_stays_open(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        place.become(MechanicBehaviour.WRONG)
        await place.ask(FIRST)
        await place.until(lambda: bool(place.active.services.questions.strays))
        assert place.rows == [
            ("waiting", "Is the ignition on?"),
            ("Mechanic", "An answer to another question was received. It was ignored."),
        ]


async def test_f23_an_answer_given_twice_counts_once(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        place.become(MechanicBehaviour.TWICE)
        await place.ask(FIRST)
        await place.answered()
        place.become(MechanicBehaviour.SILENT)
        await place.until(lambda: not place.active.services.questions.running)
        await place.ask(SECOND)
        assert place.rows == [
            ("answered", "Is the ignition on?"),
            ("Mechanic", "Yes"),
            ("waiting", "Is the charger connected?"),
        ]


async def test_a_person_answers_by_hand_on_the_mechanics_screen(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        assert place.context.screens is not None
        window = MechanicWindow(place.context, place.context.screens, place.panel)
        window.show()
        await place.ask(FIRST)
        await place.screen(bool)
        assert text_of(window, "mechanicQuestion") == "Is the ignition on?"
        click(window, "No")
        await place.answered()
        assert place.rows == [("answered", "Is the ignition on?"), ("Mechanic", "No")]
        click(window, "Let the simulator answer")
        await place.until(lambda: not place.active.services.questions.running)
        await place.ask(SECOND)
        await place.answered(2)
        assert place.rows[-2:] == [("answered", "Is the charger connected?"), ("Mechanic", "Yes")]


async def test_an_answer_to_the_feedback_form_leads_to_a_notification(qtbot: QtBot) -> None:
    async with opened(qtbot) as place:
        attention, sessions = place.context.service.attention, place.context.service
        attention.look(sessions.open_sessions, seen=False)
        place.become(MechanicBehaviour.SILENT)
        stage = QWidget()
        qtbot.addWidget(stage)
        form = FeedbackDialog(place.context, stage, place.active.id)
        form.show()
        click(form, "Ask the mechanic")
        await place.until(lambda: place.active.services.questions.open is not None)
        (question,) = await place.screen(bool)
        assert question == template(FEEDBACK).question
        assert place.context.screens is not None
        assert place.context.screens.answer(place.active.id, question, 2)
        await place.answered()
        assert button(form, "Assistance requested").isChecked()
        assert "is asking for assistance" in text_of(form, "finishState")
        notices = attention.look(sessions.open_sessions, seen=False)
        assert Notification(Cause.ASSISTANCE, place.active.id) in notices
        assert place.active.services.questions.exchanges[-1].state is ExchangeState.ANSWERED
        assert form._draft().feedback is UserFeedback.ASSISTANCE_REQUESTED
