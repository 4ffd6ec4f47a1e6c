"""The feedback form of one open session, with functions for its tests."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QRadioButton, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import Result, UserFeedback
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import feedback_label, result_texts
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from tests.core.fakes import FakeSession
from tests.ui.ui_env import UiEnv, text_of


class Form:
    """The feedback form of one open session."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession, parent: QWidget) -> None:
        self.env, self.active, self.held, self.parent = env, active, held, parent
        self.confirmed: list[str] = []
        self.dialog = self.open()

    def open(self) -> FeedbackDialog:
        self.dialog = FeedbackDialog(self.env.context, self.parent, self.active.id)
        self.dialog.confirmed.connect(self.confirmed.append)
        self.dialog.show()
        return self.dialog

    def box(self, result: Result) -> QCheckBox:
        name = result_texts(result).text
        return next(box for box in self.dialog.findChildren(QCheckBox) if box.accessibleName() == name)

    def radio(self, feedback: UserFeedback | None) -> QRadioButton:
        name = feedback_label(feedback)
        return next(radio for radio in self.dialog.findChildren(QRadioButton) if radio.accessibleName() == name)

    def refuse(self, error: OpenObdError) -> None:
        """Makes every finish fail with ``error``."""
        self.env.backend.failures["finish"] = [error] * 9

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
async def form(env: UiEnv, stage: QWidget) -> Form:
    active, held = await env.open_session()
    return Form(env, active, held, stage)
