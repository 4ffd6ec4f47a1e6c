"""Messages in safe mode, and the offer to copy the diagnostics after crashes."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.context.app_context import SafeMode
from openobd_desktop.ui.messages.board import Message
from openobd_desktop.ui.window.resume_prompt import ResumePrompt
from tests.ui.ui_env import UiEnv


def message_in(env: UiEnv, stage: QWidget, mode: SafeMode) -> Message:
    """Returns the message at the start of a run in this mode."""
    context = replace(env.context, safe_mode=mode, diagnostics=lambda: "all that support needs")
    ResumePrompt(context, stage).refresh()
    assert context.messages.current is not None
    return context.messages.current


async def test_f15_u11_after_crashes_copying_the_diagnostics_is_offered(env: UiEnv, stage: QWidget) -> None:
    message = message_in(env, stage, SafeMode.CRASHED)
    assert message.what.startswith("The program ended unexpectedly twice")
    assert message.offer is not None
    assert message.offer.text == "Copy diagnostics"
    env.context.messages.accept_offer()
    assert QGuiApplication.clipboard().text() == "all that support needs"
    assert env.context.messages.current is not None
    assert env.context.messages.current.what.startswith("Diagnostics copied.")


async def test_requested_safe_mode_offers_nothing(env: UiEnv, stage: QWidget) -> None:
    message = message_in(env, stage, SafeMode.ASKED)
    assert message.what.startswith("Safe mode:")
    assert message.offer is None


async def answer_of(env: UiEnv, stage: QWidget) -> str:
    """Returns the message after the menu's request to resume sessions, of which none are known."""
    ResumePrompt(env.context, stage).open()
    assert env.context.messages.current is not None
    return env.context.messages.current.what


async def test_d5_sessions_of_earlier_runs_are_not_said_to_be_missing_before_they_are_known(
    env: UiEnv, stage: QWidget
) -> None:
    env.service.clear_login()
    assert "Log in first" in await answer_of(env, stage)
    await env.log_in()
    env.journal.broken = True
    await env.service.recorder.recall()
    assert "The history has not been read yet" in await answer_of(env, stage)
    env.journal.broken = False
    await env.service.recorder.recall()
    env.service.recovery.lacks_key = True
    assert "The key store has not provided the key" in await answer_of(env, stage)
    env.service.recovery.lacks_key = False
    assert await answer_of(env, stage) == "There are no earlier sessions to resume."
