"""The command palette: one field that finds what the window can show and do, without waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.journal.history import PAGE, History
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.domain.text import fold
from openobd_desktop.errors import HistoryUnreadable
from openobd_desktop.system.turns import Turns
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.look.text import CELL_LIMIT
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.settings.rows import SettingRow
from openobd_desktop.ui.window import palette_entries
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from openobd_desktop.ui.window.palette import CommandPalette
from openobd_desktop.ui.window.palette_entries import MOST, NAMES, ROWS_AT_ONCE, Entry, Group, best, matches
from tests.core.fakes import settle
from tests.languages.test_files import finished
from tests.ui.ui_env import TICKET, UiEnv, flush_deleted, line, text_of

OLD = SessionRecord(id="old", ticket="7840001", vehicle="Audi A4", state=SessionState.FINISHED)


class Past(History):
    """A history of one session, whose description contains a word."""

    async def page(self, query: HistoryQuery, after: HistoryPlace | None = None, limit: int = PAGE) -> HistoryPart:
        everything = not query.words
        return HistoryPart((OLD,) if everything or query.words[0].text == "broken" else ())


FUNCTION = KnownFunction(id="0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001", name="Read fault memory")


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    await env.log_in()
    env.context = replace(env.context, history=Past())
    made = MainWindow(env.context)
    made.show()
    await settle()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.force_close()
    made.deleteLater()
    flush_deleted()


def opened(window: MainWindow) -> CommandPalette:
    focused = window.focusWidget()
    assert focused is not None
    window._verbs.find()
    (found,) = [each for each in window.findChildren(CommandPalette) if each.isVisible()]
    return found


async def typed(palette: CommandPalette, text: str) -> list[str]:
    """Types ``text``, and returns the names of the entries as a screen reader says them, with their headings."""
    field = line(palette, "Find")
    field.selectAll()
    QTest.keyClicks(field, text)
    palette._soon.stop()
    palette._look()
    for _ in range(4):
        await settle()
    return heard(palette)


def results(palette: CommandPalette) -> QListView:
    (found,) = palette.findChildren(QListView)
    return found


def heard(palette: CommandPalette) -> list[str]:
    model = results(palette).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def press(palette: CommandPalette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(line(palette, "Find"), key)


def chosen(palette: CommandPalette) -> str:
    return str(results(palette).currentIndex().data(Qt.ItemDataRole.DisplayRole))


async def test_ctrl_k_opens_it_over_the_window_with_the_focus_in_its_field(window: MainWindow) -> None:
    palette = opened(window)
    assert (palette.windowTitle(), palette.objectName()) == ("Command palette", "commandPaletteDialog")
    assert palette.focusWidget() is line(palette, "Find")
    listed = results(palette)
    assert listed.accessibleName() == "Results"
    window._verbs.find()
    assert len(window.findChildren(CommandPalette)) == 1
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


async def test_an_open_session_is_found_by_ticket_vehicle_and_vin(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    active.record = replace(active.record, vehicle="VW Gölf VII 1.4 TSI", vin="WVWZZZ1KZAW000123")
    palette = opened(window)
    for text in (TICKET, TICKET[:4], "golf", "VII go", "wvwzzz1kz"):
        found = await typed(palette, text)
        assert found[0] == "Sessions and tickets", text
        assert found[1].startswith(f"Ticket {TICKET} · VW Gölf VII 1.4 TSI"), text
    press(palette, Qt.Key.Key_Return)
    assert window.place == active.id
    assert not palette.isVisible()


async def test_a_session_of_the_list_is_found_and_selected_there(env: UiEnv, window: MainWindow) -> None:
    held = env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    env.service.store.remember(held.info.id, ticket="7848999")
    palette = opened(window)
    assert (await typed(palette, "7848999"))[1] == "7848999, active"
    press(palette, Qt.Key.Key_Enter)
    assert [entry.id for entry in window._sessions.selection] == [held.info.id]


async def test_a_ticket_without_a_session_can_be_started(env: UiEnv, window: MainWindow) -> None:
    palette = opened(window)
    assert await typed(palette, "7848123") == ["Sessions and tickets", "Start session on ticket 7848123"]
    press(palette, Qt.Key.Key_Return)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert line(dialog, "Ticket number").text() == "7848123"
    dialog.close()
    flush_deleted()
    await env.open_session("7848123")
    assert "Start session on ticket 7848123" not in await typed(opened(window), "7848123")


async def test_commands_are_found_with_their_keys_and_disabled_ones_say_why(env: UiEnv, window: MainWindow) -> None:
    palette = opened(window)
    assert await typed(palette, "finish ses") == ["Commands", "Finish session…, Ctrl+Return, Select one session."]
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert text_of(palette, "paletteCount") == "Select one session."
    assert "About openOBD Desktop" in " ".join(await typed(palette, "about"))
    active, _held = await env.open_session()
    palette.reject()
    flush_deleted()
    window.show_session(active.id)
    palette = opened(window)
    assert await typed(palette, "finish ses") == ["Commands", "Finish session…, Ctrl+Return"]
    press(palette, Qt.Key.Key_Return)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert dialog.windowTitle() == "Finish session"


async def test_the_buttons_tabs_and_functions_of_a_session_page_are_found(
    env: UiEnv, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    env.context.profiles.change_settings(replace(env.context.profiles.settings, functions=(FUNCTION,)))
    active, _held = await env.open_session()
    window.show_session(active.id)
    page = window.findChild(SessionPage)
    assert page is not None
    palette = opened(window)
    assert await typed(palette, "tools") == ["Pages", "Tools, Tab"]
    press(palette, Qt.Key.Key_Return)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Tools"
    flush_deleted()
    palette = opened(window)
    assert "Write line" in " ".join(await typed(palette, "write"))
    assert await typed(palette, "fault mem") == ["Functions", "Read fault memory"]
    press(palette, Qt.Key.Key_Return)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Functions"
    assert active.services.functions.sought[0] == FUNCTION.id


async def test_a_setting_is_found_and_focused_in_its_row(window: MainWindow) -> None:
    palette = opened(window)
    assert await typed(palette, "refresh int") == ["Settings", "Refresh interval"]
    press(palette, Qt.Key.Key_Return)
    assert window.place == SETTINGS
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Refresh interval"


async def test_every_name_of_a_setting_leads_to_a_control(qtbot: QtBot, env: UiEnv) -> None:
    await env.log_in()
    page = SettingsPage(env.context)
    qtbot.addWidget(page)
    page.show()
    rows = {row.control.accessibleName() for row in page.findChildren(SettingRow)}
    assert rows <= {name for _context, name in NAMES}
    for _context, name in NAMES:
        if "folder" not in name:
            widgets = [each for each in page.findChildren(QWidget) if not isinstance(each, QLabel)]
            named = next(each for each in widgets if each.accessibleName() == name)
            page.show_setting(name)
            focused = page.window().focusWidget()
            assert focused is not None
            usable = named.isEnabled() and named.isVisible()
            assert focused is named or named.isAncestorOf(focused) or not usable, name


async def test_pages_profiles_and_the_history_are_found(env: UiEnv, window: MainWindow) -> None:
    palette = opened(window)
    assert (await typed(palette, "history"))[:2] == ["Pages", "History, Ctrl+H"]
    assert (await typed(palette, "europe"))[0] == "Profiles"
    found = await typed(palette, "broken cable")
    assert found[found.index("History") :] == ["History", "7840001, Audi A4"]
    press(palette, Qt.Key.Key_Return)
    assert window.place == HISTORY
    page = window.findChild(HistoryPage)
    assert page is not None
    await settle()
    assert page.chosen is not None
    assert page.chosen.id == "old"


async def test_names_are_compared_without_case_and_accents_and_beginnings_come_first() -> None:
    def entry(text: str, group: Group = Group.COMMANDS) -> Entry:
        return Entry(group, text, lambda: None)

    entries = [entry("Reopen"), entry("Neu öffnen"), entry("Öffnen"), entry("Open", Group.PAGES)]
    assert [[one.text for one in group] for group in best(entries, "OFF", [])] == [["Öffnen", "Neu öffnen"]]
    assert [[one.text for one in group] for group in best(entries, "open", [])] == [["Open"], ["Reopen"]]
    used = [(Group.COMMANDS, "Reopen")]
    assert [one.text for one in best(entries, "", used)[0]] == ["Reopen", "Neu öffnen", "Öffnen"]


def test_what_is_not_possible_comes_last_however_well_it_matches() -> None:
    possible = Entry(Group.COMMANDS, "Reopen", lambda: None)
    impossible = Entry(Group.COMMANDS, "Open", lambda: None, why_not="Select one session.")
    setting = Entry(Group.SETTINGS, "Keep open", lambda: None)
    assert best([impossible, possible], "open", []) == [[possible, impossible]]
    assert best([impossible, setting], "open", []) == [[setting], [impossible]]


@pytest.mark.parametrize(
    ("text", "typed", "bold"),
    [
        ("Copy diagnostics", "diag co", ["Co", "diag"]),
        ("Straße öffnen", "ASSE OFF", ["aße", "öff"]),
        ("Audi", "golf", []),
        ("Next session", "", []),
    ],
)
def test_the_letters_by_which_an_entry_was_found_are_known(text: str, typed: str, bold: list[str]) -> None:
    assert [text[start : start + length] for start, length in matches(text, typed)] == bold


async def test_before_typing_what_was_used_last_has_its_own_heading(window: MainWindow) -> None:
    assert "Recently used" not in heard(opened(window))
    for text in ("copy diag", "refresh int"):
        palette = opened(window)
        await typed(palette, text)
        press(palette, Qt.Key.Key_Return)
        flush_deleted()
    palette = opened(window)
    rows = heard(palette)
    assert rows[0] == "Recently used"
    assert [row.split(",")[0] for row in rows[1:3]] == ["Refresh interval", "Copy diagnostics"]
    assert len([row for row in rows if row.startswith("Copy diagnostics")]) == 1
    assert "Recently used" not in await typed(palette, "copy")


async def test_what_was_used_last_comes_first(window: MainWindow) -> None:
    palette = opened(window)
    await typed(palette, "co")
    first = chosen(palette)
    await typed(palette, "copy diag")
    press(palette, Qt.Key.Key_Return)
    flush_deleted()
    palette = opened(window)
    await typed(palette, "co")
    assert first != "Copy diagnostics"
    assert chosen(palette) == "Copy diagnostics"


async def test_the_arrow_keys_skip_headings_and_the_field_says_what_is_chosen(window: MainWindow) -> None:
    palette = opened(window)
    await typed(palette, "s")
    rows = heard(palette)
    names = [rows[place] for place in palette._model.places]
    assert len(names) < len(rows)
    listed = results(palette)
    for name in names:
        assert listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == name
        assert line(palette, "Find").accessibleDescription() == f"{name}; {len(names)} results"
        press(palette, Qt.Key.Key_Down)
    assert listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == names[0]
    press(palette, Qt.Key.Key_Up)
    assert listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == names[-1]


async def test_the_list_can_be_used_with_the_keyboard_and_the_mouse(window: MainWindow) -> None:
    palette = opened(window)
    await typed(palette, "refresh int")
    press(palette, Qt.Key.Key_Tab)
    assert palette.focusWidget() is results(palette)
    QTest.keyClick(results(palette), Qt.Key.Key_Return)
    assert window.place == SETTINGS
    flush_deleted()
    palette = opened(window)
    await typed(palette, "history")
    place = results(palette).visualRect(results(palette).currentIndex()).center()
    QTest.mouseClick(results(palette).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.place == HISTORY


async def test_the_number_of_results_is_shown(window: MainWindow) -> None:
    palette = opened(window)
    await typed(palette, "no such thing")
    assert text_of(palette, "paletteCount") == "Nothing found."
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    await typed(palette, "refresh int")
    assert text_of(palette, "paletteCount") == "1 result"


async def test_d5_a_history_that_cannot_be_read_is_not_said_to_contain_nothing(
    env: UiEnv, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(
        self: Past, query: HistoryQuery, after: HistoryPlace | None = None, limit: int = PAGE
    ) -> HistoryPart:
        raise HistoryUnreadable

    monkeypatch.setattr(Past, "page", fail)
    palette = opened(window)
    await typed(palette, "no such thing")
    assert text_of(palette, "paletteCount") == "The history cannot be read."
    await typed(palette, "refresh int")
    assert text_of(palette, "paletteCount") == "1 result The history cannot be read."


async def test_a_long_list_is_searched_in_slices(
    env: UiEnv, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []

    class Counted(Turns):
        async def give(self) -> None:
            given.append(1)

    monkeypatch.setattr(palette_entries, "Turns", Counted)
    for _ in range(1200):
        held = env.backend.add(SessionState.ACTIVE)
        env.service.store.remember(held.info.id, ticket="7848999")
    await env.service.refresh()
    palette = opened(window)
    assert given == []
    found = await typed(palette, "7848999")
    assert len(given) == 1200 // ROWS_AT_ONCE
    assert len(palette._later) <= 3 * MOST
    assert found[:2] == ["Sessions and tickets", "7848999, active"]
    window.show_place(HISTORY)
    window.show_place(SESSIONS)


async def test_s5_texts_of_the_team_cost_a_search_no_more_than_what_can_be_shown_of_them(
    env: UiEnv, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[int] = []

    def counted(text: str) -> str:
        folded.append(len(text))
        return fold(text)

    monkeypatch.setattr(palette_entries, "fold", counted)
    held = env.backend.add(SessionState.ACTIVE)
    long = "\ufdfa" * 100_000
    env.service.store.merge_team_news([SessionRecord(id=held.info.id, ticket=f"47{long}", vehicle=long, who=long)])
    await env.service.refresh()
    found = await typed(opened(window), "47")
    assert any(text.startswith("47") for text in found)
    assert max(folded) < 4 * CELL_LIMIT


@pytest.mark.parametrize("language", ["nl", "de", "fr"])
def test_the_names_of_the_settings_are_translated_in_their_contexts(language: str) -> None:
    known = {(one.entry.context, one.entry.source) for one in finished(language)}
    assert set(NAMES) <= known


async def test_d22_what_has_been_closed_while_the_palette_is_open_is_no_longer_available(
    env: UiEnv, window: MainWindow
) -> None:
    active, _ = await env.open_session()
    window.show_session(active.id)
    await settle()
    palette = opened(window)
    await typed(palette, "timeline")
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    await settle()
    flush_deleted()
    palette._on_entry_chosen(results(palette).currentIndex())
    assert palette.isVisible()
    assert text_of(palette, "paletteCount") == "This is no longer available."
