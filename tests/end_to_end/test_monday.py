"""A Monday with five tickets at once: at each moment, the window shows which session needs the operator, and why."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.session import Result, SessionState
from openobd_desktop.simulator import MechanicBehaviour
from openobd_desktop.simulator.state.faults import MONITOR_STREAM
from openobd_desktop.simulator.state.sessions import TOKEN_STREAM
from openobd_desktop.ui.window.sidebar_entry import SessionEntryButton
from tests.end_to_end.script import Stage, play

LOST, OTHER_CAR, CALLS, ANSWERS, UNSENT = range(5)
"""The places of the sessions in the order in which they are started."""
FOR_EVER = 10_000
IS_IT_ON = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
HOW_WAS_IT = template(FEEDBACK).question


class Monday:
    """The five sessions, and what the window shows about them."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.sessions: list[ActiveSession] = []

    async def start(self, ticket: str) -> None:
        """Starts a session as a user does: opens the dialog, enters the ticket and presses Start."""
        stage, count = self.stage, len(self.sessions)
        await stage.press("Start session")
        stage.hand.get(QLineEdit, "Ticket number").setText(ticket)
        await stage.press("Start")
        await stage.until(lambda: len(stage.context.service.open_sessions) > count and not stage.hand.dialogs())
        self.sessions.append(stage.context.service.open_sessions[-1])
        stage.window.show_sessions()

    def entry(self, place: int) -> str:
        """Returns the text of a session's entry in the sidebar."""
        title = f"Ticket {self.sessions[place].origin.ticket}"
        (entry,) = [each for each in self.entries if each.accessibleName() == title]
        return entry.accessibleDescription()

    @property
    def entries(self) -> list[SessionEntryButton]:
        return [each for each in self.stage.window.findChildren(SessionEntryButton) if each.isVisible()]

    async def shows(self, place: int, words: str, count: int) -> None:
        """Waits until the entry of a session contains ``words``, and the title counts ``count`` sessions."""
        title = f"({count}) openOBD Desktop" if count else "openOBD Desktop"
        await self.stage.until(lambda: words in self.entry(place) and self.stage.window.windowTitle() == title)

    async def visit(self, place: int) -> None:
        """Opens the page of a session by its entry in the sidebar."""
        session = self.sessions[place]
        (entry,) = [each for each in self.entries if each.accessibleName() == f"Ticket {session.origin.ticket}"]
        entry.click()
        await self.stage.until(lambda: self.stage.window.place == session.id)

    def mechanic(self, place: int, behaviour: MechanicBehaviour) -> None:
        """Sets how the mechanic at the car of a session answers."""
        self.stage.simulator.world.sessions[self.sessions[place].id].connector.mechanic.behaviour = behaviour


async def five_sessions(stage: Stage) -> Monday:
    """Starts five sessions, one of them on a ticket whose connector is in another car."""
    await stage.context.profiles.start_demo()
    world, tickets = stage.simulator.world, stage.logins.demo_tickets[:5]
    ordered = world.tickets[int(tickets[OTHER_CAR])]
    assert ordered.connector is not None
    car = replace(ordered.connector.car, vin="WVWZZZAUZFW000001")
    world.tickets[ordered.number] = replace(ordered, car=car)
    monday = Monday(stage)
    for ticket in tickets:
        await monday.start(ticket)
    return monday


async def lose_the_line(monday: Monday) -> None:
    """Ends the streams of one session, which cannot be opened again."""
    faults, world = monday.stage.simulator.faults, monday.stage.simulator.world
    base = world.sessions[monday.sessions[LOST].id].base
    for method in (TOKEN_STREAM, MONITOR_STREAM):
        faults.fail_next(method, "UNAVAILABLE", times=FOR_EVER)
        world.end_feeds(method, None, base)


async def test_at_each_moment_of_a_monday_the_window_shows_what_needs_the_operator(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        monday = await five_sessions(stage)
        # The wrong car is noticed without anybody looking at the page of its session.
        await monday.shows(OTHER_CAR, "wrong car", 1)
        assert "the connector is in another car" in stage.hand.read("messageText")
        assert stage.hand.offers("Go to session")
        # An answer arrives while the list is on the screen.
        await monday.sessions[ANSWERS].services.questions.ask(IS_IT_ON)
        await monday.shows(ANSWERS, "answer received", 2)
        # A mechanic asks for assistance.
        monday.mechanic(CALLS, MechanicBehaviour.SILENT)
        await monday.sessions[CALLS].services.questions.ask(HOW_WAS_IT)
        assert stage.context.screens is not None
        await stage.until(
            lambda: bool(stage.context.screens and stage.context.screens.shown(monday.sessions[CALLS].id))
        )
        (shown,) = stage.context.screens.shown(monday.sessions[CALLS].id)
        assert stage.context.screens.answer(monday.sessions[CALLS].id, shown, 2)
        await monday.shows(CALLS, "needs assistance", 3)
        # A line is lost.
        await lose_the_line(monday)
        await monday.shows(LOST, "connection lost", 4)
        assert monday.sessions[LOST].phase is Phase.RECONNECTING
        # A result cannot be sent.
        await monday.visit(UNSENT)
        stage.simulator.faults.fail_next("session/finish", "UNAVAILABLE", times=FOR_EVER)
        stage.simulator.faults.fail_next("sessionController/getSession", "UNAVAILABLE", times=FOR_EVER)
        await stage.press("Finish session")
        (success,) = [
            box for box in stage.window.findChildren(QCheckBox) if box.accessibleDescription() == Result.SUCCESS.value
        ]
        success.click()
        await stage.press("Finish")
        stage.window.show_sessions()
        await monday.shows(UNSENT, "result not confirmed", 5)
        # Looking at an answer takes one click and removes it; what must be acknowledged stays until it is.
        await monday.visit(ANSWERS)
        await stage.until(lambda: "answer received" not in monday.entry(ANSWERS))
        await monday.visit(OTHER_CAR)
        await stage.press("Acknowledge")
        await stage.until(lambda: "wrong car" not in monday.entry(OTHER_CAR))
        await monday.visit(CALLS)
        await stage.press("Acknowledge")
        await stage.until(lambda: "needs assistance" not in monday.entry(CALLS))
        # Once everything works again, nothing is left, and nothing was lost.
        stage.simulator.faults.mend()
        await stage.until(lambda: monday.sessions[LOST].phase is Phase.ACTIVE)
        await stage.until(lambda: monday.sessions[UNSENT].session.state is SessionState.FINISHED)
        await stage.until(lambda: stage.window.windowTitle() == "openOBD Desktop")
        assert monday.sessions[UNSENT].outcome is not None
        assert [active.alive for active in monday.sessions] == [True, True, True, True, False]

    await play(qapp, tmp_path, script, demo=True, clock_factor=10.0)
