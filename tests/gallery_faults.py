"""Scenes of faults; SCENES contains all scenes of the gallery."""

from __future__ import annotations

import contextlib

from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import JournalUnavailable, NameNotFound, NoAnswer, OpenObdError
from openobd_desktop.ui.start.pending_starts import PendingStartsPanel
from tests.core.fakes import settle
from tests.gallery import Stage, look_again
from tests.gallery_ask import ASK_SCENES
from tests.gallery_car import CAR_SCENES
from tests.gallery_functions import FUNCTION_SCENES
from tests.gallery_inside import INSIDE_SCENES
from tests.gallery_scenes import ORDINARY, fill_in, log_in, named, open_session, session, sessions
from tests.gallery_settings import SETTINGS_SCENES
from tests.ui.ui_env import click


async def fault_offline(stage: Stage) -> None:
    await sessions(stage)
    stage.env.backend.failures["list"] = [NameNotFound("Domain name not found") for _ in range(9)]
    stage.window.show_sessions()
    click(stage.window, "Refresh")
    await settle()


async def fault_connection_lost(stage: Stage) -> None:
    await session(stage)
    active = stage.env.service.open_sessions[-1]
    await stage.env.cut_line(stage.env.backend.held(active.id))
    await stage.env.clock.advance(48)


async def fault_token_running_out(stage: Stage) -> None:
    await fault_connection_lost(stage)
    await stage.env.clock.advance(210)


async def fault_token_lost(stage: Stage) -> None:
    await fault_connection_lost(stage)
    await stage.env.clock.advance(260)


async def lose_start(stage: Stage, ticket: str = "7848123") -> None:
    """Starts a session whose reply is lost."""
    stage.env.backend.hide_reply["start"] = NoAnswer("DEADLINE_EXCEEDED")
    with contextlib.suppress(OpenObdError):
        await stage.env.service.start_on_ticket(ticket)


async def fault_start_unknown(stage: Stage) -> None:
    await sessions(stage)
    await lose_start(stage)
    await stage.env.clock.advance(11)


async def fault_start_unknown_dialog(stage: Stage) -> None:
    await sessions(stage)
    stage.env.backend.failures["start 7848123"] = [NoAnswer("DEADLINE_EXCEEDED")]
    stage.window.session_commands.start("7848123")
    click(stage.dialog(), "Start")
    await settle()


async def fault_start_adopt(stage: Stage) -> None:
    await sessions(stage)
    await lose_start(stage)
    stage.env.backend.add(session_id="c70f2d18-55aa-4e0b-8a13-94e6b1f7d002")
    await stage.env.clock.advance(3)
    await look_again(stage.window)
    (offers,) = stage.window.findChildren(PendingStartsPanel)
    click(offers, "Claim session")


async def leave_unclaimed(stage: Stage) -> None:
    stage.env.backend.failures["authenticate"] = [NameNotFound("Domain name not found")]
    with contextlib.suppress(OpenObdError):
        await stage.env.service.start_on_ticket("7848123")


async def fault_unclaimed(stage: Stage) -> None:
    await sessions(stage)
    await leave_unclaimed(stage)
    await stage.env.clock.advance(12)
    stage.window.show_session(stage.env.service.claims.unclaimed[0])


async def fault_claim_token_lost(stage: Stage) -> None:
    await sessions(stage)
    stage.window.session_commands.start("7848123")
    stage.env.backend.hide_reply["authenticate"] = NoAnswer("DEADLINE_EXCEEDED")
    click(stage.dialog(), "Start")
    await settle()


async def fault_result_unsent(stage: Stage) -> None:
    dialog = await fill_in(stage)
    active = stage.env.service.open_sessions[-1]
    await stage.env.cut_line(stage.env.backend.held(active.id))
    await stage.env.clock.advance(100)
    click(dialog, "Finish")
    await stage.env.clock.advance(8)


async def fault_result_unsent_page(stage: Stage) -> None:
    await session(stage)
    active = stage.env.service.open_sessions[-1]
    await stage.env.cut_line(stage.env.backend.held(active.id))
    result = ServiceResult((Result.SUCCESS,))
    stage.env.scope.start(stage.env.service.finish(active.id, result), "finish in the gallery")
    await stage.env.clock.advance(108)


async def fault_result_undelivered(stage: Stage) -> None:
    await fault_result_unsent(stage)
    await stage.env.clock.advance(300)


async def restart(stage: Stage) -> None:
    """Restarts the program after a crash with one active session and one that is not claimed yet."""
    await log_in(stage)
    await open_session(stage)
    await leave_unclaimed(stage)
    await stage.env.crash(14)
    stage.restart()
    await stage.env.context.profiles.switch("Europe")
    await settle()


async def fault_resume_offered(stage: Stage) -> None:
    await restart(stage)


async def fault_resume_too_late(stage: Stage) -> None:
    await restart(stage)
    await stage.env.clock.advance(50)


async def fault_safe_mode(stage: Stage) -> None:
    now = stage.env.clock.now()
    stage.env.journal.crashes = (now - 100, now)
    await restart(stage)


async def fault_history_not_saved(stage: Stage) -> None:
    await session(stage)
    error = JournalUnavailable("OperationalError: attempt to write a readonly database")
    stage.env.service.recorder.set_error(error)
    click(stage.window, "History details")


async def fault_secret_missing(stage: Stage) -> None:
    await log_in(stage)
    await stage.env.context.profiles.save(Profile(name="USA", cluster="002", client_id="id"), None)
    stage.window.profile_commands.switch("USA")
    await settle()


SCENES = (
    ORDINARY
    | SETTINGS_SCENES
    | ASK_SCENES
    | INSIDE_SCENES
    | CAR_SCENES
    | FUNCTION_SCENES
    | named(
        fault_offline,
        fault_connection_lost,
        fault_token_running_out,
        fault_token_lost,
        fault_start_unknown,
        fault_start_unknown_dialog,
        fault_start_adopt,
        fault_unclaimed,
        fault_claim_token_lost,
        fault_result_unsent,
        fault_result_unsent_page,
        fault_result_undelivered,
        fault_resume_offered,
        fault_resume_too_late,
        fault_safe_mode,
        fault_history_not_saved,
        fault_secret_missing,
    )
)
