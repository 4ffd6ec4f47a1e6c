"""Environment for tests of the Ask tab on one open session."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.questions import Answer, Echo, Question
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from openobd_desktop.ui.tabs.ask.conversation import ConversationView
from openobd_desktop.ui.tabs.ask.panel import AskPanel
from tests.core.fake_inside import FakeStream
from tests.core.fakes import FakeSession, settle
from tests.ui.ui_env import UiEnv, click, text_of


def echo(question: Question, answer: Answer | None = None) -> Echo:
    """Returns the message by which the service answers ``question``."""
    return Echo(
        kind=question.kind,
        text=question.text,
        target=question.target,
        options=question.options,
        minimum=question.minimum,
        maximum=question.maximum,
        answer=answer,
    )


def combo(window: QWidget, name: str) -> QComboBox:
    """Returns the only combo box with the accessible name ``name``."""
    (found,) = [each for each in window.findChildren(QComboBox) if each.accessibleName() == name]
    return found


def edit(window: QWidget, name: str) -> QPlainTextEdit:
    """Returns the only multi-line field with the accessible name ``name``."""
    (found,) = [each for each in window.findChildren(QPlainTextEdit) if each.accessibleName() == name]
    return found


def field(window: QWidget, name: str) -> QLineEdit:
    """Returns the only line field with the accessible name ``name``."""
    (found,) = [each for each in window.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


class Asking:
    """The panel, its session and the fake service."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession, panel: AskPanel) -> None:
        self.env, self.active, self.held, self.panel = env, active, held, panel
        # As the page of the session does.
        active.subscribe(panel.refresh)

    @property
    def composer(self) -> AskComposer:
        (found,) = self.panel.findChildren(AskComposer)
        return found

    @property
    def stream(self) -> FakeStream:
        return self.held.inside.streams[-1]

    @property
    def state(self) -> str:
        return text_of(self.panel, "askState")

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Returns the last part of the caption and the text of each bubble."""
        entries = self.panel.findChildren(ConversationView)[0].entries
        return [(each.caption.split(" · ")[-1], each.text) for each in entries]

    @property
    def effect(self) -> str:
        return text_of(self.panel, "askEffect")

    async def ask(self, question: Question) -> None:
        """Fills in ``question`` and clicks Send."""
        self.composer.fill(question)
        click(self.panel, "Send")
        await settle()

    async def answer(self, question: Question, answer: Answer | None) -> None:
        """Lets the answer arrive."""
        self.stream.send(echo(question, answer))
        await settle()


@pytest.fixture
async def asking(qtbot: QtBot, env: UiEnv) -> Asking:
    active, held = await env.open_session()
    panel = AskPanel(env.context, active)
    qtbot.addWidget(panel)
    panel.resize(1000, 600)
    panel.show()
    return Asking(env, active, held, panel)
