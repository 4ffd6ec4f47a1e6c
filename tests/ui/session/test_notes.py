"""Notes on a ticket: written and read on the session's page, handed over to a colleague, and acknowledged."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.journal.note_drafts import Typed
from openobd_desktop.core.journal.notes import TicketNotes
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionRecord
from openobd_desktop.errors import TeamSilent
from openobd_desktop.ui.session.alerts import HANDED_OVER_SHOWN, SessionAlerts
from openobd_desktop.ui.session.hand_over_dialog import HandOverDialog, show_handed_over
from openobd_desktop.ui.session.notes import NotesDialog, NotesView, notes_text
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.widgets.fields import LARGEST
from openobd_desktop.ui.window.sidebar import Sidebar
from tests.core.fakes import START, settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, is_closed, label_texts, line, shows, text_of, usable

BOB = "Bob (PC-3)"
NOTE = Note(id="n1", ticket=TICKET, at=START, who=BOB, text="ignition must stay on")

Show = Callable[..., NotesView]


@pytest.fixture
def view(env: UiEnv, qtbot: QtBot) -> NotesView:
    made = NotesView(env.context)
    qtbot.addWidget(made)
    made.show()
    return made


def listed(widget: QWidget, name: str = "notesList") -> str:
    found = widget.findChild(QPlainTextEdit, name)
    assert found is not None
    return found.toPlainText()


def handed_to_me(env: UiEnv, **changes: object) -> Note:
    """Makes a colleague hand over a ticket to this user."""
    note = replace(NOTE, to=env.service.recorder.who, **changes)
    env.journal.notes.kept[note.id] = note
    return note


async def test_a_note_is_written_with_enter_and_listed_with_its_author(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    await settle()
    assert listed(view) == "No notes on this ticket yet."
    line(view, "New note").setText("customer calls back at 3")
    QTest.keyClick(line(view, "New note"), Qt.Key.Key_Return)
    await settle()
    assert [note.text for note in env.journal.notes.kept.values()] == ["customer calls back at 3"]
    assert listed(view).endswith(f"{env.service.recorder.who}\ncustomer calls back at 3")
    assert line(view, "New note").text() == ""


async def test_d5_notes_that_have_not_been_read_yet_are_not_said_to_be_missing(env: UiEnv, view: NotesView) -> None:
    gate = asyncio.Event()
    of = env.journal.notes.of

    async def read_slowly(ticket: str) -> tuple[Note, ...]:
        await gate.wait()
        return await of(ticket)

    env.journal.notes.of = read_slowly  # type: ignore[method-assign]
    view.show_ticket(TICKET)
    await settle()
    assert listed(view) == ""
    gate.set()
    await settle()
    assert listed(view) == "No notes on this ticket yet."


async def test_d13_what_is_typed_while_a_note_is_being_added_is_kept(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    await settle()
    gate = asyncio.Event()
    save = env.journal.notes.save

    async def save_slowly(note: Note) -> None:
        await gate.wait()
        await save(note)

    env.journal.notes.save = save_slowly  # type: ignore[method-assign]
    field = line(view, "New note")
    field.setText("customer calls back at 3")
    click(view, "Add note")
    field.setText("and wants an invoice")
    gate.set()
    await settle()
    assert [note.text for note in env.journal.notes.kept.values()] == ["customer calls back at 3"]
    assert field.text() == "and wants an invoice"


async def test_an_empty_note_is_refused_and_the_reason_shown(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    click(view, "Add note")
    await settle()
    assert text_of(view, "notesFailure").startswith("The note is empty.")
    assert env.journal.notes.kept == {}


async def test_f38_a_note_is_shown_even_if_the_disk_fails(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    env.journal.broken = True
    line(view, "New note").setText("customer calls back at 3")
    click(view, "Add note")
    await settle()
    assert "customer calls back at 3" in listed(view)
    assert "Earlier notes cannot be read at the moment." in listed(view)


async def test_a_colleagues_note_appears_newest_last_while_the_page_is_open(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    await env.service.notes.add(TICKET, "first")
    await env.service.notes.learn((replace(NOTE, at=START + 60),), 1)
    await settle()
    assert listed(view).index("first") < listed(view).index("ignition must stay on")


async def test_d13_what_is_being_typed_for_one_ticket_is_not_added_to_another(env: UiEnv, view: NotesView) -> None:
    view.show_ticket(TICKET)
    line(view, "New note").setText("customer calls back at 3")
    view.show_ticket("7848112")
    assert line(view, "New note").text() == ""
    line(view, "New note").setText("other car")
    view.show_ticket("")
    assert line(view, "New note").text() == ""
    view.show_ticket(TICKET)
    assert line(view, "New note").text() == "customer calls back at 3"
    click(view, "Add note")
    await settle()
    view.show_ticket("7848112")
    assert line(view, "New note").text() == "other car"
    assert [(note.ticket, note.text) for note in env.journal.notes.kept.values()] == [
        (TICKET, "customer calls back at 3")
    ]


async def test_d1_what_is_typed_before_the_ticket_is_known_is_kept(env: UiEnv, view: NotesView) -> None:
    view.show_ticket("")
    line(view, "New note").setText("customer calls back at 3")
    view.show_ticket(TICKET)
    assert line(view, "New note").text() == "customer calls back at 3"


async def test_without_a_ticket_nothing_can_be_written(view: NotesView) -> None:
    view.show_ticket("")
    assert not usable(button(view, "Add note"))
    assert not usable(button(view, "Hand over"))


async def test_the_tab_of_a_session_counts_the_notes_of_its_ticket(env: UiEnv, qtbot: QtBot) -> None:
    env.journal.notes.kept[NOTE.id] = NOTE
    active, _ = await env.open_session()
    page = SessionPage(env.context, active.id)
    qtbot.addWidget(page)
    page.show()
    await settle()
    tabs = page.findChild(QTabWidget, "sessionTabs")
    assert tabs is not None
    assert "Notes (1)" in [tabs.tabText(place) for place in range(tabs.count())]
    page.tabs.choose("Notes")
    await settle()
    assert "ignition must stay on" in listed(page)
    click(page, "Hand over")
    assert env.asked == [("hand over", TICKET)]


async def test_a_handed_over_ticket_is_acknowledged_where_its_notes_are_shown(env: UiEnv, view: NotesView) -> None:
    note = handed_to_me(env)
    await env.service.notes.refresh()
    view.show_ticket(TICKET)
    await settle()
    assert text_of(view, "notesHandedOver") == f"{BOB} has handed this ticket over to you."
    assert "(not acknowledged yet)" in listed(view)
    click(view, "Acknowledge")
    await settle()
    assert env.journal.notes.kept[note.id].acknowledged_at == START
    assert not shows(view, "notesHandedOver")
    assert "(acknowledged: " in listed(view)


async def test_a_ticket_is_handed_over_to_a_colleague_of_the_team(env: UiEnv, stage: QWidget) -> None:
    await env.join_team()
    env.colleague(SessionRecord(id="s", ticket="1", created_at=START - 60), BOB)
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    assert "finish or interrupt this one first" in label_texts(dialog)
    assert not usable(button(dialog, "Hand over"))
    combo = dialog.findChild(QComboBox, "handOverTo")
    assert combo is not None
    assert [combo.itemText(place) for place in range(combo.count())] == [BOB, "Another name…"]
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    field.setPlainText("please go on")
    click(dialog, "Hand over")
    await settle()
    (note,) = env.journal.notes.kept.values()
    assert (note.to, note.text, note.scope) == (BOB, "please go on", env.service.recorder.scope)
    assert is_closed(dialog)
    current = env.context.messages.current
    assert current is not None
    assert current.text == f"Ticket {TICKET} was handed over to {BOB}."


async def test_d13_a_name_typed_before_the_team_has_answered_stays_chosen(env: UiEnv, stage: QWidget) -> None:
    await env.join_team()
    env.colleague(SessionRecord(id="s", ticket="1", created_at=START - 60), BOB)
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    line(dialog, "Name of the colleague").setText("Carla")
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    field.setPlainText("please go on")
    await settle()
    assert line(dialog, "Name of the colleague").isVisible()
    click(dialog, "Hand over")
    await settle()
    assert [note.to for note in env.journal.notes.kept.values()] == ["Carla"]


async def test_d5_the_dialog_warns_if_the_team_of_the_sessions_profile_is_not_known(env: UiEnv, stage: QWidget) -> None:
    await env.join_team()
    dialog = HandOverDialog(env.context, stage, TICKET, SessionRecord(id="s", profile="Private"))
    dialog.open()
    await settle()
    assert "colleagues can read it only here" in text_of(dialog, "handOverSharing")
    dialog.reject()


async def test_without_a_team_the_name_is_typed_and_the_dialog_warns(env: UiEnv, stage: QWidget) -> None:
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    assert "The history is not shared with a team" in text_of(dialog, "handOverSharing")
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    field.setPlainText("please go on")
    assert not usable(button(dialog, "Hand over"))
    line(dialog, "Name of the colleague").setText(" Bob ")
    click(dialog, "Hand over")
    await settle()
    assert [note.to for note in env.journal.notes.kept.values()] == ["Bob"]


async def test_the_dialog_says_when_the_team_database_takes_no_notes_yet(env: UiEnv, stage: QWidget) -> None:
    env.boards.takes_notes = False
    await env.join_team()
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    assert "its owner must run this version once" in text_of(dialog, "handOverSharing")
    dialog.reject()


async def test_s17_a_name_or_text_without_a_visible_character_is_none(env: UiEnv, stage: QWidget) -> None:
    await env.join_team()
    env.colleague(SessionRecord(id="s", ticket="1", created_at=START - 60), "\u3164")
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    name = line(dialog, "Name of the colleague")
    for text, to, expected in (
        ("go on", "\u2800 \ufe0f", False),
        ("\u3164", "Bob", False),
        ("go on", "Bob\u200b", True),
    ):
        field.setPlainText(text)
        name.setText(to)
        assert usable(button(dialog, "Hand over")) is expected
    click(dialog, "Hand over")
    await settle()
    assert [note.to for note in env.journal.notes.kept.values()] == ["Bob"]


async def test_d22_what_was_typed_for_one_ticket_is_kept_and_never_added_to_another(
    env: UiEnv, view: NotesView
) -> None:
    field = line(view, "New note")
    field.setText("typed before the ticket was known")
    view.show_ticket(TICKET)
    assert field.text() == "typed before the ticket was known"
    view.show_ticket("4711")
    assert field.text() == ""
    field.setText("of the second ticket")
    click(view, "Add note")
    view.show_ticket(TICKET)
    await settle()
    assert field.text() == "typed before the ticket was known"
    view.show_ticket("4711")
    assert field.text() == ""
    assert [(note.ticket, note.text) for note in env.journal.notes.kept.values()] == [("4711", "of the second ticket")]


async def test_the_notes_of_a_ticket_without_a_session_are_in_a_dialog(env: UiEnv, stage: QWidget) -> None:
    env.journal.notes.kept[NOTE.id] = NOTE
    dialog = NotesDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    assert "ignition must stay on" in listed(dialog, "ticketNotesList")
    assert dialog.focusWidget().objectName() == "ticketNotesField"
    click(dialog, "Close")
    assert is_closed(dialog)


async def test_a_hand_over_is_a_message_until_it_is_acknowledged(env: UiEnv) -> None:
    alerts, messages = SessionAlerts(env.context), env.context.messages
    started: list[str] = []
    messages.start = started.append
    note = handed_to_me(env)
    await env.service.notes.refresh()
    alerts.refresh()
    message = messages.current
    assert message is not None
    assert message.text == f"{BOB} has handed ticket {TICKET} over to you.\nignition must stay on"
    assert message.offer is not None
    assert message.offer.text == "Start session on ticket"
    messages.accept_offer()
    assert started == [TICKET]
    alerts.refresh()
    assert messages.current is None
    alerts.show_handed_over()
    messages.accept_second()
    await settle()
    alerts.refresh()
    assert env.journal.notes.kept[note.id].acknowledged_at is not None
    assert messages.current is None


async def test_a_hand_over_leads_to_the_sessions_on_its_ticket_in_the_history(env: UiEnv) -> None:
    alerts, messages = SessionAlerts(env.context), env.context.messages
    shown: list[str] = []
    messages.show_in_history = shown.append
    handed_to_me(env)
    await env.service.notes.refresh()
    alerts.refresh()
    assert messages.current is not None
    assert messages.current.third is not None
    assert messages.current.third.text == "Show in history"
    messages.accept_third()
    assert shown == [TICKET]
    assert messages.current is None


async def test_who_hands_over_is_offered_the_history_of_the_ticket(env: UiEnv) -> None:
    messages = env.context.messages
    shown: list[str] = []
    messages.show_in_history = shown.append
    show_handed_over(messages, replace(NOTE, to="Chloé"))
    messages.change_language()
    assert messages.current is not None
    assert messages.current.text == f"Ticket {TICKET} was handed over to Chloé."
    messages.accept_offer()
    assert shown == [TICKET]


async def test_the_notes_lead_to_the_sessions_on_their_ticket(env: UiEnv, stage: QWidget) -> None:
    dialog = NotesDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    click(dialog, "Show in history")
    assert env.asked[-1] == ("show ticket in history", TICKET)
    assert is_closed(dialog)


async def test_s2_a_handover_that_the_team_cannot_see_yet_is_not_said_to_be_done(env: UiEnv, stage: QWidget) -> None:
    team = await env.join_team()
    env.boards.failures["any"] = TeamSilent()
    await team.sync()
    dialog = HandOverDialog(env.context, stage, TICKET)
    dialog.open()
    await settle()
    assert text_of(dialog, "handOverSharing").startswith("The team database cannot be used at the moment.")
    line(dialog, "Name of the colleague").setText(BOB)
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    field.setPlainText("please go on")
    click(dialog, "Hand over")
    await settle()
    current = env.context.messages.current
    assert current is not None
    assert current.text.startswith(f"The handover of ticket {TICKET} to {BOB} waits on this PC until")


async def test_a_hand_over_leads_to_the_session_that_runs_on_the_ticket(env: UiEnv) -> None:
    active, _ = await env.open_session()
    alerts, messages = SessionAlerts(env.context), env.context.messages
    gone_to: list[str] = []
    messages.go_to = gone_to.append
    handed_to_me(env)
    await env.service.notes.refresh()
    alerts.refresh()
    assert messages.current is not None
    assert messages.current.offer is not None
    assert messages.current.offer.text == "Go to session"
    messages.accept_offer()
    assert gone_to == [active.id]


async def test_a_hand_over_that_was_acknowledged_elsewhere_loses_its_message(env: UiEnv) -> None:
    alerts = SessionAlerts(env.context)
    note = handed_to_me(env)
    await env.service.notes.refresh()
    alerts.refresh()
    await env.service.notes.learn((replace(note, acknowledged_at=START),), 1)
    alerts.refresh()
    assert env.context.messages.current is None


async def test_s3_many_hand_overs_do_not_flood_the_message_bar(env: UiEnv) -> None:
    for number in range(50):
        handed_to_me(env, id=f"n{number}", text=f"text {number}")
    await env.service.notes.refresh()
    SessionAlerts(env.context).refresh()
    assert env.context.messages.waiting == HANDED_OVER_SHOWN - 1
    assert env.service.attention.count == 50


async def test_the_sidebar_counts_the_hand_overs(env: UiEnv, qtbot: QtBot) -> None:
    sidebar = Sidebar(env.context)
    qtbot.addWidget(sidebar)
    sidebar.show()
    assert not shows(sidebar, "handedOver")
    handed_to_me(env)
    await env.service.notes.refresh()
    sidebar.refresh_times()
    assert sidebar.handed_over.text() == "Handovers (1)"
    assert shows(sidebar, "handedOver")


def test_s3_the_notes_of_a_hostile_colleague_are_plain_and_limited() -> None:
    hostile = replace(NOTE, who="<b>Eve</b>\u202e\n" * 99, text="<img src=x>\x00\u202e" + "x" * 9_999_999)
    text = notes_text(TicketNotes((hostile,) * 500), START)
    assert len(text) < LARGEST
    assert "\u202e" not in text
    assert "\x00" not in text
    assert text.startswith("Older notes are not shown.")
    assert len(max(text.split("\n"), key=len)) <= NOTE_LIMIT


def press_escape(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def press_close(dialog: QWidget) -> None:
    click(dialog, "Close" if isinstance(dialog, NotesDialog) else "Cancel")


each_way_to_close = pytest.mark.parametrize("close", [press_escape, QWidget.close, press_close])


@each_way_to_close
async def test_d22_an_unfinished_note_is_there_again_after_its_dialog_was_closed(
    env: UiEnv, qtbot: QtBot, close: Callable[[QWidget], object]
) -> None:
    for typed in ("", "customer calls back at 3"):
        dialog = NotesDialog(env.context, None, TICKET)
        dialog.open()
        await settle()
        assert line(dialog, "New note").text() == typed
        line(dialog, "New note").setText("customer calls back at 3")
        close(dialog)
        assert is_closed(dialog)
    other = NotesDialog(env.context, None, "7848112")
    qtbot.addWidget(other)
    assert line(other, "New note").text() == ""
    assert env.journal.notes.kept == {}


async def test_d22_a_note_that_was_added_is_no_longer_there_as_an_unfinished_one(env: UiEnv, qtbot: QtBot) -> None:
    dialog = NotesDialog(env.context, None, TICKET)
    dialog.open()
    line(dialog, "New note").setText("customer calls back at 3")
    click(dialog, "Add note")
    # Closing the dialog at once neither loses the note nor brings it back as a draft.
    dialog.close()
    await settle()
    assert [note.text for note in env.journal.notes.kept.values()] == ["customer calls back at 3"]
    again = NotesDialog(env.context, None, TICKET)
    qtbot.addWidget(again)
    assert line(again, "New note").text() == ""


async def test_d22_what_is_typed_for_a_ticket_is_the_same_in_all_places(
    env: UiEnv, view: NotesView, qtbot: QtBot
) -> None:
    view.show_ticket(TICKET)
    dialog = NotesDialog(env.context, None, TICKET)
    qtbot.addWidget(dialog)
    line(dialog, "New note").setText("customer calls back at 3")
    assert line(view, "New note").text() == "customer calls back at 3"
    line(view, "New note").clear()
    assert line(dialog, "New note").text() == ""


async def test_d22_a_text_typed_before_the_ticket_was_known_does_not_replace_an_unfinished_note(
    env: UiEnv, view: NotesView
) -> None:
    env.service.notes.drafts.change(Typed.NOTE, TICKET, "customer calls back at 3")
    view.show_ticket("")
    line(view, "New note").setText("ignition is on")
    view.show_ticket(TICKET)
    assert line(view, "New note").text() == "customer calls back at 3 ignition is on"


@each_way_to_close
async def test_d22_an_unfinished_handover_is_there_again_with_its_colleague(
    env: UiEnv, close: Callable[[QWidget], object]
) -> None:
    for text, name in (("", ""), ("Mirror is silent.\nIgnition must stay on.", BOB)):
        dialog = HandOverDialog(env.context, None, TICKET)
        dialog.open()
        await settle()
        field = dialog.findChild(QPlainTextEdit, "handOverText")
        assert field is not None
        assert (field.toPlainText(), line(dialog, "Name of the colleague").text()) == (text, name)
        field.setPlainText("Mirror is silent.\nIgnition must stay on.")
        line(dialog, "Name of the colleague").setText(BOB)
        close(dialog)
        assert is_closed(dialog)
    assert env.journal.notes.kept == {}


async def test_d22_the_colleague_of_an_unfinished_handover_is_chosen_again_once_the_team_is_known(
    env: UiEnv, qtbot: QtBot
) -> None:
    env.service.notes.drafts.change(Typed.COLLEAGUE, TICKET, BOB)
    dialog = HandOverDialog(env.context, None, TICKET)
    qtbot.addWidget(dialog)
    dialog._show_names(("Anna (PC-1)", BOB))
    combo = dialog.findChild(QComboBox, "handOverTo")
    assert combo is not None
    assert combo.currentText() == BOB


async def test_d22_a_handover_that_was_sent_leaves_no_draft(env: UiEnv) -> None:
    dialog = HandOverDialog(env.context, None, TICKET)
    dialog.open()
    await settle()
    field = dialog.findChild(QPlainTextEdit, "handOverText")
    assert field is not None
    field.setPlainText("Mirror is silent.")
    line(dialog, "Name of the colleague").setText(BOB)
    click(dialog, "Hand over")
    await settle()
    assert is_closed(dialog)
    drafts = env.service.notes.drafts
    assert [drafts.get(what, TICKET) for what in Typed] == ["", "", ""]
