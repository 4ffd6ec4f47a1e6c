"""S3, S5: hostile texts in the pages of the whole window, its dialogs, menus and reports: nothing holds the loop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton, QWidget

from openobd_desktop.client.messages.convert import LONGEST_HOST, LONGEST_WORD
from openobd_desktop.client.partner_api.decode import NAME_LIMIT
from openobd_desktop.client.session_services.functions import LONGEST_DESCRIPTION
from openobd_desktop.client.session_services.questions import LONGEST_TEXT
from openobd_desktop.client.session_services.vehicle import LONGEST_NAME
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.log_buffer import LIMIT, LogLine
from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT
from openobd_desktop.domain.car.diagnosis import Scan, ScanKind, UnitOutcome
from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.journal import NOTE_LIMIT, EventKind, Note, SessionEvent, SessionRecord
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import NoAnswer
from openobd_desktop.support.logging_setup import LINE_LIMIT
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.report_output import make_pdf
from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.mechanic.window import MechanicWindow
from openobd_desktop.ui.profiles.dialog import ProfileDialog, RemoveProfileDialog, SignOutDialog
from openobd_desktop.ui.session.hand_over_dialog import HandOverDialog
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.session.notes import NotesDialog
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.window.page_stack import HISTORY
from openobd_desktop.ui.window.palette_entries import MOST
from openobd_desktop.ui.window.sidebar import ProfileButton
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import START, settle
from tests.fuzz.stalls import Stalls
from tests.fuzz.test_window import SLOWEST, UNITS, check, full, is_narrow, rows_in, unfold, unit
from tests.gallery_pages import Shelf
from tests.ui.fake_screens import FakeScreens
from tests.ui.fake_tray import FakeTray
from tests.ui.history.test_scan_report import BEFORE, CODE
from tests.ui.history.test_scan_report import unit as control_unit
from tests.ui.past import past
from tests.ui.test_hostile_texts import hostile_entry, spoil
from tests.ui.ui_env import TICKET, UiEnv, env, line, stage
from tests.ui.whole_window import EUROPE, whole_window

__all__ = ["SLOWEST", "UNITS", "env", "stage", "unit"]

pytestmark = [pytest.mark.qt_log_ignore("."), pytest.mark.usefixtures("qtbot")]


async def dialog_of(stalls: Stalls, make: Callable[[], QWidget]) -> QWidget:
    """Builds and shows a dialog or page, and lets tasks run."""
    made: list[QWidget] = []
    stalls.step(lambda: made.append(make()), f"build line {make.__code__.co_firstlineno}")
    (widget,) = made
    name = type(widget).__name__
    stalls.step(widget.show, f"show {name}")
    for what in ("paint", "paint again"):
        await settle()
        stalls.step(widget.grab, f"{what} {name}")
    unfold(stalls, widget)
    stalls.step(widget.grab, f"paint unfolded {name}")
    assert is_narrow(widget), f"{name} needs {widget.minimumSizeHint().width()} px"
    return widget


def gone(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


async def open_profile_menu(stalls: Stalls, env: UiEnv, stage: QWidget) -> None:
    """Builds and paints the sidebar's button of the profiles, and its menu."""
    button: Any = await dialog_of(stalls, lambda: ProfileButton(env.context, stage))
    menus: list[Any] = []
    stalls.step(lambda: menus.append(button.menu_now()), "menu")
    stalls.step(menus[0].sizeHint, "menu's size")
    stalls.step(menus[0].grab, "paint menu")
    menus[0].deleteLater()
    gone(button)


def hostile_past(unit: str, count: int) -> tuple[SessionRecord, ...]:
    name, text = full(unit, LONGEST_NAME), full(unit, LONGEST_DESCRIPTION)
    facts: dict[str, Any] = dict.fromkeys(
        ("ticket", "who", "profile", "vehicle", "vin", "car_vin", "voltage", "customer"), name
    )
    result = ServiceResult((Result.SUCCESS,), UserFeedback.ASSISTANCE_REQUESTED, text)
    return tuple(replace(past(f"s{n}"), products=(name,) * 100, result=result, **facts) for n in range(count))


async def test_s5_the_sessions_page_with_cards_list_and_details(env: UiEnv, unit: str) -> None:
    host, word = full(unit, LONGEST_HOST), full(unit, LONGEST_WORD)
    async with whole_window(env) as window:
        for number in range(100):
            held = env.backend.add(SessionState.UNKNOWN, session_id=f"{word}{number}")
            held.info = replace(held.info, state_text=word, host=host, created_text=word)
        await env.service.refresh()
        opened = [(await env.open_session(str(7848095 + number)))[0] for number in range(6)]
        for active in opened:
            spoil(env, active, word)

        async def play(stalls: Stalls) -> None:
            stalls.step(lambda: env.service.notify(), "sessions")
            stalls.step(window.show_sessions, "page")
            await settle()
            await stalls.show(window)
            search = line(window, "Search")
            for typed in (word, "z", ""):
                stalls.step(partial(search.setText, typed), "search")
                await settle()
                stalls.step(window.grab, "paint found")
            stalls.step(lambda: window.show_session(f"{word}3"), "details")
            await settle()
            stalls.step(window.grab, "paint details")
            stalls.step(lambda: window.show_session(opened[0].id), "session's page")
            await settle()
            stalls.step(window.grab, "paint session")
            assert rows_in(window) > 50

        await check(play)


@pytest.mark.parametrize("team", [False, True])
async def test_s5_the_history_page_with_details_and_notes(env: UiEnv, unit: str, team: bool) -> None:
    records = hostile_past(unit, 100)
    shelf = Shelf(tuple(replace(each, mine=Ownership.NOT_KNOWN) if team else each for each in records))
    env.context = replace(env.context, history=History(shelf))
    if team:
        await env.join_team()
    for number in range(20):
        ticket_text, who = records[0].ticket, full(unit, 130)
        env.journal.notes.kept[f"n{number}"] = Note(
            id=f"n{number}", ticket=ticket_text, at=START, who=who, text=full(unit, NOTE_LIMIT)
        )
    async with whole_window(env, replace(EUROPE, name="Asia")) as window:

        async def play(stalls: Stalls) -> None:
            window.show_sessions()
            stalls.step(lambda: window.show_place(HISTORY), "page")
            for _ in range(3):
                await settle()
            await stalls.show(window)
            page: Any = window.findChild(QWidget, "historyPage")
            for row in (0, 1):
                stalls.step(partial(page.table.selectRow, row), "select")
                for _ in range(3):
                    await settle()
                stalls.step(window.grab, "paint selected")
            assert page.table.model().rowCount() >= 100

        await check(play)


async def test_s5_the_start_dialog_looks_up_a_ticket(env: UiEnv, stage: QWidget, unit: str) -> None:
    name, api = full(unit, NAME_LIMIT), env.backend.partner_api
    names = ("customer_reference", "operator_reference", "external_reference", "vin")
    facts: dict[str, Any] = dict.fromkeys(names, name)
    offer(api, ticket(int(TICKET), name, **facts))
    await env.log_in()
    profile = env.context.profiles.current
    assert profile is not None

    async def play(stalls: Stalls) -> None:
        dialog = await dialog_of(stalls, lambda: StartSessionDialog(env.context, stage, TICKET))
        field = line(dialog, "Ticket number")
        for typed in (name, TICKET):
            stalls.step(partial(field.setText, typed), "type")
            await settle()
            stalls.step(dialog.grab, "paint typed")
        gone(dialog)

    await check(play)


async def test_s5_the_finish_form_with_phrases_and_a_draft(env: UiEnv, stage: QWidget, unit: str) -> None:
    profiles = env.context.profiles
    phrases = tuple(f"{number}{full(unit, DESCRIPTION_LIMIT)}" for number in range(30))
    active, _ = await env.open_session()
    profiles.change_settings(replace(profiles.settings, phrases=phrases))
    spoil(env, active, full(unit, LONGEST_WORD))

    async def play(stalls: Stalls) -> None:
        dialog = await dialog_of(stalls, lambda: FeedbackDialog(env.context, stage, active.id))
        edits = dialog.findChildren(QWidget)
        for each in (each for each in edits if isinstance(each, QPlainTextEdit)):
            stalls.step(partial(each.setPlainText, full(unit, 100_000)), "paste")
        await settle()
        stalls.step(dialog.grab, "paint pasted")
        for pressed in (each for each in edits if isinstance(each, QPushButton | QToolButton)):
            if (menu := pressed.menu()) is not None:
                stalls.step(menu.aboutToShow.emit, "menu")
                stalls.step(menu.sizeHint, "menu's size")
        gone(dialog)

    await check(play)


async def test_s5_notes_and_other_dialogs_of_a_session(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.join_team()
    active, _ = await env.open_session()
    for number in range(50):
        note = Note(id=f"n{number}", ticket=TICKET, at=START, who=full(unit, 130), text=full(unit, NOTE_LIMIT))
        env.journal.notes.kept[f"n{number}"] = note
    await env.service.notes.refresh()
    word = full(unit, LONGEST_WORD)
    spoil(env, active, word)
    makes: list[Callable[[], QWidget]] = [
        lambda: NotesDialog(env.context, stage, TICKET),
        lambda: HandOverDialog(env.context, stage, TICKET),
        lambda: InterruptDialog(env.context, stage, active.id),
        lambda: ClaimConfirmDialog(env.context.service, hostile_entry(full(unit, LONGEST_HOST)), stage),
        lambda: QuitDialog(stage, [word] * 30, can_keep=True),
    ]

    async def play(stalls: Stalls) -> None:
        for make in makes:
            gone(await dialog_of(stalls, make))

    await check(play)


@pytest.mark.parametrize("scans", [False, True])
async def test_s5_the_report_of_a_session(env: UiEnv, unit: str, scans: bool) -> None:
    (record,) = hostile_past(unit, 1)
    events = [SessionEvent(START + n, EventKind.LINE_LOST, full(unit, LONGEST_DESCRIPTION)) for n in range(200)]
    codes = (CODE,) * 5000
    units = tuple(control_unit(number, UnitOutcome.ANSWERED, *codes) for number in range(4))
    scan: Scan = replace(BEFORE, kind=ScanKind.AFTER, units=units, started_at=datetime.fromtimestamp(START, UTC))
    found = FoundScans(scans=(SavedScan(id="x", session_id="s", scan=scan),)) if scans else FoundScans()

    async def play(stalls: Stalls) -> None:
        made: list[Any] = []
        stalls.step(lambda: made.append(report_of(record, events, START, scanned=found)), "report")
        await make_pdf(made[0])

    await check(play)


async def test_s5_the_palette(env: UiEnv, unit: str) -> None:
    env.context = replace(env.context, history=History(Shelf(hostile_past(unit, MOST))))
    word = full(unit, LONGEST_WORD)
    async with whole_window(env) as window:
        active, _ = await env.open_session()
        for number in range(100):
            env.backend.add(SessionState.UNKNOWN, session_id=f"{word}{number}")
        await env.service.refresh()
        spoil(env, active, word)

        async def play(stalls: Stalls) -> None:
            stalls.step(window._verbs.find, "open")
            palette: Any = window.findChild(QWidget, "commandPaletteDialog")
            await stalls.show(palette)
            field = line(palette, "Find")
            for typed in (word[:1], word[:40], full(unit, 10_000)):
                stalls.step(partial(field.setText, typed), "type")
                palette._soon.stop()
                stalls.step(palette._look, "look")
                for _ in range(4):
                    await settle()
                stalls.step(palette.grab, "paint found")
            palette.close()
            gone(palette)

        await check(play)


async def test_s5_notices_and_the_crash_dialog(stage: QWidget, unit: str) -> None:
    text = full(unit, 1_000_000)
    stage.resize(900, 700)

    def notice() -> QWidget:
        made = Notice("n", stage)
        made.resize(800, 300)
        made.show_message(Tone.WARN, text, text)
        made.show_error(NoAnswer(text, what=text, meaning=text, advice=text))
        return made

    async def play(stalls: Stalls) -> None:
        gone(await dialog_of(stalls, notice))
        gone(await dialog_of(stalls, lambda: CrashDialog(stage, text)))

    await check(play)


async def test_s5_the_mechanics_screen(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.open_session()
    text, screens = full(unit, LONGEST_TEXT), FakeScreens()
    options = tuple(f"{number}{full(unit, 200)}" for number in range(50))

    async def play(stalls: Stalls) -> None:
        window = await dialog_of(stalls, lambda: MechanicWindow(env.context, screens, stage))
        for kind in QuestionKind:
            asked = Question(kind=kind, text=text, options=options, maximum=9)
            stalls.step(partial(screens.show, asked), "question")
            await settle()
            stalls.step(window.grab, "paint question")
        gone(window)

    await check(play)


async def test_s5_profiles_and_settings(env: UiEnv, stage: QWidget, unit: str) -> None:
    """Names as long as a policy or imported settings allow."""
    text, profiles = full(unit, 10_000), env.context.profiles
    made = tuple(
        Profile(name=f"{number}{text}", cluster=text, host=text, client_id=text, certificate_file=text)
        for number in range(50)
    )
    profiles.change_settings(replace(profiles.settings, profiles=(*made, EUROPE)))
    profiles.set_given(made[0], Secret("s3cret"))
    profiles._current = made[0]

    async def play(stalls: Stalls) -> None:
        gone(await dialog_of(stalls, lambda: ProfileDialog(env.context, stage, made[0])))
        gone(await dialog_of(stalls, lambda: RemoveProfileDialog(text, in_use=True, parent=stage)))
        gone(await dialog_of(stalls, lambda: SignOutDialog(text, stage)))
        gone(await dialog_of(stalls, lambda: SettingsPage(env.context)))
        await open_profile_menu(stalls, env, stage)

    await check(play)


async def test_s5_the_menu_of_the_tray(env: UiEnv, unit: str) -> None:
    word = full(unit, LONGEST_WORD)
    async with whole_window(env) as window:
        tray = FakeTray()
        background = TrayController(env.context, tray, lambda: window)
        for number in range(20):
            active, _ = await env.open_session(str(7848095 + number))
            spoil(env, active, word)

        async def play(stalls: Stalls) -> None:
            stalls.step(background.refresh, "refresh")
            stalls.step(background._menu.sizeHint, "menu's size")
            stalls.step(background._menu.grab, "paint menu")
            background._menu.clear()

        await check(play)


async def test_s5_the_log(env: UiEnv, stage: QWidget, unit: str) -> None:
    log = env.context.log
    for _ in range(LIMIT):
        log.add(LogLine(logging.WARNING, full(unit, LINE_LIMIT)))

    async def play(stalls: Stalls) -> None:
        dialog: Any = await dialog_of(stalls, lambda: LogDialog(log, lambda: None, stage))
        search = line(dialog, "Search")
        for typed in ("z", full(unit, 1000), ""):
            stalls.step(partial(search.setText, typed), "search")
            await settle()
            stalls.step(dialog.grab, "paint found")
        for row in (0, LIMIT // 2):
            index = dialog._list.model().index(row, 0)
            stalls.step(partial(dialog._list.setCurrentIndex, index), "select")
            stalls.step(dialog.grab, "paint selected")
        assert dialog._entry.toPlainText()
        gone(dialog)

    await check(play)
