"""S3, S5: hostile texts in the lock page and other dialogs, and proof that no dialog and no tab is left out."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from openobd_desktop import ui
from openobd_desktop.client.messages.convert import LONGEST_HOST, LONGEST_WORD
from openobd_desktop.client.session_services.functions import LONGEST_DESCRIPTION
from openobd_desktop.client.session_services.tools import LONGEST_KEY, LONGEST_VALUE
from openobd_desktop.client.session_services.vehicle import LONGEST_NAME
from openobd_desktop.core.lock import Lock
from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.domain.functions import MOST_VARIABLES, FunctionDetails, RunState, Variable
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import KnownFunction, PolicyOverrides, Profile, Settings
from openobd_desktop.errors import NoAnswer, StartUnknown
from openobd_desktop.ui.context.app_context import Folders
from openobd_desktop.ui.help.about_dialog import AboutDialog, ShortcutsDialog
from openobd_desktop.ui.lifecycle.lock_page import LockPage
from openobd_desktop.ui.session.tabs import FUNCTIONS, PANELS
from openobd_desktop.ui.settings.lock import PinDialog
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.settings.welcome_dialog import WelcomeDialog
from openobd_desktop.ui.start.pending_starts import PendingStartsPanel
from openobd_desktop.ui.start.resume_dialog import AdoptDialog, ResumeDialog
from openobd_desktop.ui.tabs.ask.templates import NAME_LIMIT, TemplateDialog
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel, StopFunctionDialog
from openobd_desktop.ui.tabs.variables.panel import RemoveVariableDialog
from openobd_desktop.ui.window.palette import CommandPalette
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import settle
from tests.fuzz.field_places import in_a_thread
from tests.fuzz.stalls import Stalls
from tests.fuzz.test_window import check, full, unit
from tests.fuzz.test_window_places import dialog_of, gone
from tests.ui.test_all_dialogs import classes_of
from tests.ui.ui_env import TICKET, UiEnv, click, env, line, shows, stage

__all__ = ["env", "stage", "unit"]

pytestmark = [pytest.mark.qt_log_ignore("."), pytest.mark.usefixtures("qtbot")]

SHOWS_NOTHING_FROM_OUTSIDE = {ShortcutsDialog, PinDialog, CommandPalette}
"""Dialogs whose texts are those of the program or what is typed, which ``test_window_fields.py`` feeds to all fields;
``test_window_places.py`` opens the palette in the whole window."""
SHOWS_NUMBERS = {"Connection"}
"""Tabs without any text from outside."""


async def test_s5_the_lock_page_with_a_hostile_profile_and_errors(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.log_in()
    active, _ = await env.open_session()
    profiles, text = env.context.profiles, full(unit, 10_000)
    made = Profile(name=text, host=text, client_id=text)
    profiles.change_settings(replace(profiles.settings, profiles=(made,)))
    profiles._current = made
    lock = Lock(env.clock, profiles, in_a_thread)
    await lock.choose(Secret("2580-mole"))
    active.error = NoAnswer(text, what=text)
    env.context = replace(env.context, folders=Folders(settings=text, history=text))

    async def play(stalls: Stalls) -> None:
        env.backend.failures["list"] = [NoAnswer(full(unit, 100_000), what=text, meaning=text, advice=text)] * 9
        page: Any = await dialog_of(stalls, lambda: LockPage(env.context, lock, stage))
        line(page, "Client secret").setText("x")
        stalls.step(partial(click, page, "Unlock with client secret"), "unlock")
        await settle()
        stalls.step(page.grab, "paint error")
        assert shows(page, "lockRecovery")
        gone(page)

    await check(play)


async def test_s5_the_lock_page_whose_pin_is_in_hostile_folders(env: UiEnv, stage: QWidget, unit: str) -> None:
    env.file.settings, env.file.kept_pin = Settings(), None
    env.lock(PolicyOverrides())
    text = full(unit, 4096).replace("\0", "0")
    env.context = replace(env.context, folders=Folders(settings=text, history=text))
    lock = Lock(env.clock, env.context.profiles, in_a_thread)

    async def play(stalls: Stalls) -> None:
        gone(await dialog_of(stalls, lambda: LockPage(env.context, lock, stage)))

    await check(play)


async def test_s5_the_first_start_with_a_hostile_policy(env: UiEnv, stage: QWidget, unit: str) -> None:
    text = full(unit, 10_000)
    made = Profile(name=text, host=text, client_id=text, certificate_file=text)
    env.lock(PolicyOverrides(host=text, proxy=text, certificate_file=text, company=text, profiles=(made,)))
    env.context = replace(env.context, folders=Folders(policy=text, settings=text, logs=text, history=text))

    async def play(stalls: Stalls) -> None:
        dialog = await dialog_of(stalls, lambda: WelcomeDialog(env.context, stage))
        stalls.step(partial(click, dialog, "Continue"), "continue")
        await settle()
        stalls.step(dialog.grab, "paint login")
        gone(dialog)
        gone(await dialog_of(stalls, lambda: AboutDialog(stage)))
        gone(await dialog_of(stalls, lambda: SettingsPage(env.context)))

    await check(play)


async def test_s5_functions_that_have_run_and_the_one_looked_up(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    word, text = full(unit, LONGEST_NAME), full(unit, LONGEST_DESCRIPTION)
    details = FunctionDetails(id=word, name=word, version=word, description=text, provider_id=word)
    profiles = env.context.profiles
    known = tuple(KnownFunction(id=f"{number}{word}", name=word, provider_id=word) for number in range(100))
    profiles.change_settings(replace(profiles.settings, functions=known))
    value = full(unit, LONGEST_VALUE)
    results = tuple(Variable(f"{number}{full(unit, LONGEST_KEY - 9)}", value) for number in range(MOST_VARIABLES))
    ends = (
        (RunState.ENDED, ServiceResult((Result.FAILURE,) * 9, UserFeedback.NOTHING, text)),
        (RunState.FAILED, None),
        (RunState.STOPPED, None),
    )
    for number in range(30):
        run = Run(details, {word: value}, 0.0)
        run.state, run.result = ends[number % 3]
        run.results, run.error, run.over_since = results, NoAnswer(text, what=text, meaning=text, advice=text), 1.0
        active.services.functions.runs.append(run)
    active.services.functions.found = details

    async def play(stalls: Stalls) -> None:
        panel: Any = await dialog_of(stalls, lambda: FunctionsPanel(env.context, active, stage))
        stalls.step(panel.complete, "complete")
        stalls.step(panel.refresh, "refresh")
        for table in panel.findChildren(QTableView):
            for row in range(min(3, table.model().rowCount())):
                stalls.step(partial(table.selectRow, row), f"select in {table.objectName()}")
                stalls.step(panel.refresh, "refresh")
                stalls.step(panel.grab, "paint selected")
        gone(panel)

    await check(play)


async def test_s5_small_dialogs_of_a_session(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    word = full(unit, LONGEST_NAME)
    run = Run(replace(FUNCTION, name=word, id=word), {}, 0.0)
    makes: list[Callable[[], QWidget]] = [
        lambda: StopFunctionDialog(active, run, stage),
        lambda: RemoveVariableDialog(full(unit, LONGEST_KEY), word, stage),
        lambda: TemplateDialog([full(unit, NAME_LIMIT)], stage, word),
    ]

    async def play(stalls: Stalls) -> None:
        for make in makes:
            gone(await dialog_of(stalls, make))

    await check(play)


async def test_s5_sessions_to_resume(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.log_in()
    for number in range(20):
        await env.open_session(str(7848095 + number))
    word, journal = full(unit, LONGEST_NAME), env.journal
    for name, record in journal.sessions.items():
        facts = dict.fromkeys(("ticket", "connector", "vehicle", "vin", "car_vin", "customer", "host"), word)
        journal.sessions[name] = replace(record, **facts)
    await env.crash()
    await env.context.profiles.switch("Europe")
    await settle()
    assert env.service.recovery.offers

    async def play(stalls: Stalls) -> None:
        dialog = await dialog_of(stalls, lambda: ResumeDialog(env.context, stage))
        (view,) = dialog.findChildren(QAbstractItemView)
        assert view.model().rowCount() >= 20
        gone(dialog)

    await check(play)


async def test_s5_a_start_without_reply_and_its_candidates(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.log_in()
    host, word = full(unit, LONGEST_HOST), full(unit, LONGEST_WORD)
    env.backend.hide_reply["start"] = NoAnswer("raw")
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket(TICKET)
    for number in range(30):
        held = env.backend.add(SessionState.AVAILABLE, session_id=f"{word}{number}")
        held.info = replace(held.info, state_text=word, host=host, created_text=word)
    await env.clock.advance(11)
    (pending,) = env.service.starts.pending
    assert len(pending.candidates) > 20

    async def play(stalls: Stalls) -> None:
        gone(await dialog_of(stalls, lambda: AdoptDialog(env.service, stage)))
        gone(await dialog_of(stalls, lambda: PendingStartsPanel(env.context, stage)))

    await check(play)


def test_s5_every_dialog_of_the_program_is_shown_hostile_texts() -> None:
    named = {name for path in Path(__file__).parent.glob("test_window*.py") for name in made_in(path)}
    every = classes_of(ui.__name__, ui.__path__)
    assert every - SHOWS_NOTHING_FROM_OUTSIDE == {each for each in every if each.__name__ in named}


def made_in(path: Path) -> Iterator[str]:
    """Yields the names of everything that a module of tests calls."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def test_s5_every_tab_of_a_session_is_shown_hostile_texts() -> None:
    from tests.fuzz import test_window, test_window_car, test_window_places

    titles: set[str] = {FUNCTIONS}
    for module in (test_window, test_window_car, test_window_places):
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "panel_of":
                title = ast.unparse(node.args[2])
                titles.add(vars(module).get(title) or ast.literal_eval(title))
    assert {kind.title for kind in PANELS} - SHOWS_NUMBERS == titles
