"""Scenes of pages and dialogs in normal use."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import (
    CertificateUntrusted,
    NoAnswer,
    TicketNotFound,
    WrongCredentials,
)
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.help.about_dialog import AboutDialog, ShortcutsDialog
from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from openobd_desktop.ui.window.menus import shortcut_texts
from tests.core.fakes import START, FakeSession, settle
from tests.gallery import Scene, Stage, let_qt_work
from tests.ui.ui_env import TICKET, button, click, line, text_of

SECOND = "7848102"
CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
IDS = ("9c1f6a52", "3be07d11", "f04a9e7c", "61d2c8b3", "ab80e415", "27c95f06", "d3186b9a", "8e5fa240")


async def log_in(stage: Stage) -> None:
    """Lists sessions of all states and ages."""
    backend = stage.env.backend
    for number, prefix in enumerate(IDS * 2):
        state = list(SessionState)[number % len(SessionState)]
        held = backend.add(state, f"{prefix}-{number:04x}-4d8e-9b71-5a0c3e92d6{number:02x}")
        age = 8 + 3 * number if state is SessionState.AVAILABLE else 400 + 977 * number
        held.info = replace(held.info, created_at=START - age)
        if state is SessionState.UNKNOWN:
            held.info = replace(held.info, state_text="suspended")
    await stage.env.log_in()
    await settle()


async def open_session(stage: Stage, ticket: str = TICKET, minutes: int = 0) -> tuple[ActiveSession, FakeSession]:
    """Opens a session on ``ticket`` and lets ``minutes`` pass with tokens and good readings."""
    active, held = await stage.env.open_session(ticket)
    since = datetime.fromtimestamp(START, UTC)
    for _ in range(minutes):
        await stage.env.clock.advance(60)
        for each in stage.env.service.open_sessions:
            stage.env.backend.held(each.id).streams[-1].put_nowait(Secret(f"{each.id}-{len(each.events)}"))
        await settle()
    for each in stage.env.service.open_sessions:
        reading = ConnectorReading(connected=True, connected_since=since, latency_ms=96, healthy=True)
        await stage.env.read(stage.env.backend.held(each.id), reading)
    return active, held


async def no_profile(stage: Stage) -> None:
    await settle()


async def sessions_empty(stage: Stage) -> None:
    await stage.env.log_in()


async def sessions(stage: Stage) -> None:
    await log_in(stage)
    await open_session(stage)
    await open_session(stage, SECOND)
    stage.window.show_sessions()


async def sessions_of_profiles(stage: Stage) -> None:
    """Lists sessions of two profiles, two of them on the same ticket."""
    await sessions(stage)
    profiles = stage.env.context.profiles
    await profiles.save(Profile(name="Van Dijk USA", client_id="id"), Secret("s"))
    third, _ = await open_session(stage, SECOND)
    for active, name in zip(stage.env.service.open_sessions, ("Europe", "Van Dijk USA", "Europe"), strict=True):
        active.record = replace(active.record, profile=name)
    third.notify()
    stage.env.service.notify()
    stage.window.show_sessions()
    await settle()


async def sessions_selected(stage: Stage) -> None:
    await sessions(stage)
    stage.window.show_session(next(iter(stage.env.backend.sessions)))


async def sessions_nothing_matches(stage: Stage) -> None:
    await sessions(stage)
    line(stage.window, "Search").setText("nothing like it")


async def demo(stage: Stage) -> None:
    stage.env.logins.demo_tickets = (TICKET, SECOND, "7848110", "7848123")
    await log_in(stage)
    await stage.env.context.profiles.start_demo()


async def message(stage: Stage) -> None:
    await sessions(stage)
    stage.env.context.messages.show_error(CertificateUntrusted("CERTIFICATE_VERIFY_FAILED: unable to get issuer"))
    stage.env.context.messages.show_error(NoAnswer(), lambda: None)
    click(stage.window, "Details")


async def start(stage: Stage) -> None:
    await sessions(stage)
    stage.window.session_commands.start("7848123")


async def start_developer(stage: Stage) -> None:
    stage.env.developer()
    stage.restart()
    await sessions(stage)
    stage.window.session_commands.start()
    line(stage.dialog(), "Connector").setText(CONNECTOR)


async def start_has_session(stage: Stage) -> None:
    await sessions(stage)
    stage.window.session_commands.start(TICKET)


async def start_refused(stage: Stage) -> None:
    await start(stage)
    stage.env.backend.failures["start 7848123"] = [TicketNotFound("NOT_FOUND: no ticket 7848123")]
    click(stage.dialog(), "Start")
    await settle()
    click(stage.dialog(), "More")


async def session(stage: Stage) -> None:
    await log_in(stage)
    await open_session(stage, SECOND)
    active, _held = await open_session(stage, minutes=9)
    stage.window.show_session(active.id)


async def session_unhealthy(stage: Stage) -> None:
    await session(stage)
    active = stage.env.service.open_sessions[-1]
    since = datetime.fromtimestamp(START, UTC)
    bad = ConnectorReading(connected=True, connected_since=since, latency_ms=1240, healthy=False)
    await stage.env.read(stage.env.backend.held(active.id), bad)
    await stage.env.clock.advance(4)


async def session_connector(stage: Stage) -> None:
    await log_in(stage)
    active = await stage.env.service.start_on_connector(CONNECTOR)
    stage.window.show_session(active.id)


async def session_near_its_limit(stage: Stage) -> None:
    await log_in(stage)
    active, held = await open_session(stage)
    held.info = replace(held.info, created_at=START - 3.9 * 3600)
    await stage.env.service.refresh()
    active.session = held.info
    stage.window.show_session(active.id)


async def session_finished(stage: Stage) -> None:
    await session(stage)
    active = stage.env.service.open_sessions[-1]
    await stage.env.service.finish(active.id, ServiceResult((Result.SUCCESS,), None, "Tow bar coded."))


async def session_interrupted(stage: Stage) -> None:
    await session(stage)
    await stage.env.service.interrupt(stage.env.service.open_sessions[-1].id)


async def feedback(stage: Stage) -> None:
    await session(stage)
    stage.window.session_commands.finish(stage.env.service.open_sessions[-1].id)


async def save_draft(form: QDialog) -> None:
    """Saves the draft of a feedback form without the usual delay, and waits until the form shows that it is saved."""
    assert isinstance(form, FeedbackDialog)
    form._save_draft()
    await settle()
    assert text_of(form, "draftState")


async def fill_in(stage: Stage) -> QDialog:
    await feedback(stage)
    dialog = stage.dialog()
    # A mouse could not reach what a small screen has scrolled out of view.
    button(dialog, "Assistance requested").click()
    for box in dialog.findChildren(QCheckBox):
        if box.accessibleDescription() in (Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR):
            box.click()
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Tow bar coded. The trailer module did not answer at the end.")
    await save_draft(dialog)
    return dialog


async def feedback_filled_in(stage: Stage) -> None:
    await fill_in(stage)


async def interrupt(stage: Stage) -> None:
    await session(stage)
    stage.window.session_commands.interrupt(stage.env.service.open_sessions[-1].id)


async def interrupt_foreign(stage: Stage) -> None:
    await log_in(stage)
    stage.window.session_commands.interrupt(list(stage.env.backend.sessions)[1])


async def claim_foreign(stage: Stage) -> None:
    await log_in(stage)
    stage.window.show_session(next(iter(stage.env.backend.sessions)))
    await settle()
    click(stage.window, "Claim")


async def profile_new(stage: Stage) -> None:
    stage.window.profile_commands.edit(None)


async def profile_refused(stage: Stage) -> None:
    await log_in(stage)
    stage.window.profile_commands.edit(Profile(name="Europe", client_id="id"))
    stage.env.backend.failures["log_in"] = [WrongCredentials("UNAUTHENTICATED")]
    click(stage.dialog(), "Test connection")
    await settle()


async def quit_question(stage: Stage) -> None:
    await session(stage)
    QuitDialog(stage.window, [TICKET, SECOND], can_keep=True).open()


async def crash(stage: Stage) -> None:
    await session(stage)
    CrashDialog(stage.window, "Traceback (most recent call last):\n  ...\nValueError: no such state\n").open()


async def about(stage: Stage) -> None:
    await log_in(stage)
    AboutDialog(stage.window).open()


async def shortcuts(stage: Stage) -> None:
    await log_in(stage)
    ShortcutsDialog(shortcut_texts(), stage.window).open()


async def palette(stage: Stage) -> None:
    await sessions(stage)
    stage.window._verbs.find()
    line(stage.dialog(), "Find").setText("ses")


def named(*scenes: Scene) -> dict[str, Scene]:
    """Returns ``scenes`` by the names of their pictures; each begins once Qt has activated the window."""
    return {scene.__name__.replace("_", "-"): _in_active_window(scene) for scene in scenes}


def _in_active_window(scene: Scene) -> Scene:
    """Returns ``scene`` such that its clicks move the focus, which in an inactive window they do not fully do."""

    async def begun(stage: Stage) -> None:
        await let_qt_work()
        await scene(stage)

    return begun


ORDINARY = named(
    no_profile,
    sessions_empty,
    sessions,
    sessions_of_profiles,
    sessions_selected,
    sessions_nothing_matches,
    demo,
    message,
    start,
    start_developer,
    start_has_session,
    start_refused,
    session,
    session_unhealthy,
    session_connector,
    session_near_its_limit,
    session_finished,
    session_interrupted,
    feedback,
    feedback_filled_in,
    interrupt,
    interrupt_foreign,
    claim_foreign,
    profile_new,
    profile_refused,
    quit_question,
    crash,
    about,
    shortcuts,
    palette,
)
