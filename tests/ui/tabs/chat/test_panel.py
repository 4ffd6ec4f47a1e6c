"""Chat tab: how it shows messages and errors, and when it is present."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.tickets.chat import POLL, ChatState
from openobd_desktop.domain.tickets import ChatMessage
from openobd_desktop.errors import PartnerApiRefused, PartnerApiUnreachable
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.session.tabs import CHAT, PANELS, SessionTabs
from openobd_desktop.ui.tabs.chat.panel import ChatPanel, MessageList
from openobd_desktop.ui.tabs.chat.texts import ROOM, SHOWN, Entry, entries, sentence
from tests.core.fake_tickets import SINCE, offer, ticket
from tests.core.fakes import settle
from tests.ui.hostile import HOSTILE
from tests.ui.ui_env import TICKET, UiEnv, button, click, shows, text_of, usable

Show = Callable[..., Awaitable[ChatPanel]]
PLACE = [kind.title for kind in PANELS].index(CHAT)


def said(text: str, number: int = 1, **values: object) -> ChatMessage:
    return ChatMessage(f"m{number}", SINCE + timedelta(seconds=number), "Garage Jansen", text, **values)  # type: ignore[arg-type]


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Show:
    async def shown(*messages: ChatMessage, channel: str = "h1") -> ChatPanel:
        api = env.backend.partner_api
        offer(api, ticket(int(TICKET), customer_channel_id=channel))
        api.messages = {"h1": list(messages)}
        await env.log_in()
        active, _ = await env.open_session()
        panel = ChatPanel(env.context, active, stage)
        stage.resize(700, 500)
        panel.resize(700, 400)
        panel.show()
        panel.refresh()
        await settle()
        return panel

    return shown


def rows(panel: ChatPanel) -> list[str]:
    messages = panel.findChild(MessageList)
    assert messages is not None
    assert messages.accessibleName() == "Chat"
    return [str(messages.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(messages.count())]


async def test_messages_have_time_sender_and_text_with_the_newest_at_the_bottom(show: Show) -> None:
    panel = await show(said("Hello"), said("The ignition is on", 2))
    assert [row.partition(" · ")[2] for row in rows(panel)] == [
        "Garage Jansen: Hello",
        "Garage Jansen: The ignition is on",
    ]
    messages = panel.findChild(MessageList)
    assert messages is not None
    assert messages.verticalScrollBar().value() == messages.verticalScrollBar().maximum()


async def test_an_attachment_is_named_and_a_removed_message_is_said_to_be_removed(show: Show) -> None:
    panel = await show(said("", attachment="photo.jpg"), said("secret", 2, is_redacted=True))
    assert rows(panel)[0].endswith("Attachment: photo.jpg")
    assert rows(panel)[1].endswith("This message was removed.")
    assert "secret" not in "".join(rows(panel))


async def test_d5_messages_that_cannot_be_read_are_counted_and_not_said_to_be_none(env: UiEnv, show: Show) -> None:
    env.backend.partner_api.unreadable_messages = 2
    panel = await show()
    assert text_of(panel, "chatEmptyText") == "2 messages could not be read."
    env.backend.partner_api.messages["h1"].append(said("Hello"))
    click(panel, "Refresh")
    await settle()
    assert len(rows(panel)) == 1
    assert text_of(panel, "chatState") == "2 messages could not be read."


def test_d3_a_chat_that_was_read_in_part_says_so() -> None:
    state = ChatState((said("Hello"),), read_at=0.0, has_more=True)
    assert sentence(state, is_of_login=True) == (Tone.WARN, "There are more messages, which are not shown here.")


async def test_it_is_read_again_while_it_is_visible_and_on_refresh(env: UiEnv, show: Show) -> None:
    panel = await show(said("Hello"))
    api = env.backend.partner_api
    api.messages["h1"].append(said("Are you there?", 2))
    await env.clock.advance(POLL)
    assert len(rows(panel)) == 1
    panel.refresh()
    await settle()
    assert len(rows(panel)) == 2
    api.messages["h1"].append(said("Yes", 3))
    click(panel, "Refresh")
    await settle()
    assert len(rows(panel)) == 3


async def test_an_error_is_never_told_as_no_messages(env: UiEnv, show: Show) -> None:
    env.backend.partner_api.failures["chat"] = [PartnerApiUnreachable()]
    panel = await show()
    assert "not responding" in text_of(panel, "chatState")
    assert text_of(panel, "chatEmptyTitle") == "The chat cannot be shown"
    click(panel, "Refresh")
    await settle()
    assert text_of(panel, "chatState") == ""
    assert text_of(panel, "chatEmptyTitle") == "No messages yet"


async def test_why_there_are_no_messages_is_said_in_the_middle_of_the_list(env: UiEnv, show: Show) -> None:
    panel = await show()
    assert shows(panel, "chatEmptyTitle")
    assert not shows(panel, "chatState")
    env.backend.partner_api.messages["h1"].append(said("Hello"))
    click(panel, "Refresh")
    await settle()
    assert not shows(panel, "chatEmptyTitle")


async def test_after_an_error_the_former_messages_stay_and_are_said_to_be_older(env: UiEnv, show: Show) -> None:
    panel = await show(said("Hello"))
    env.backend.partner_api.failures["chat"] = [PartnerApiRefused()]
    click(panel, "Refresh")
    await settle()
    assert len(rows(panel)) == 1
    assert text_of(panel, "chatState").endswith("The messages below may be out of date.")
    assert usable(button(panel, "Refresh"))


async def test_a_ticket_without_a_chat_says_so(show: Show) -> None:
    panel = await show(channel="")
    assert text_of(panel, "chatEmptyTitle") == "This ticket has no chat"


async def test_s2_a_number_without_a_ticket_is_not_called_a_ticket_without_a_chat(env: UiEnv, show: Show) -> None:
    panel = await show(channel="")
    env.backend.partner_api.kept = []
    await env.clock.advance(POLL)
    click(panel, "Refresh")
    await settle()
    assert text_of(panel, "chatEmptyTitle") == "Your company has no ticket with this number"


async def test_a_session_of_another_profile_shows_nothing_of_this_one(env: UiEnv, show: Show) -> None:
    panel = await show(said("Hello"))
    env.service.recorder.profile = "Elsewhere"
    panel.refresh()
    assert rows(panel) == []
    assert "another profile" in text_of(panel, "chatEmptyText")


async def test_hostile_and_very_long_texts_are_shown_as_plain_text(show: Show) -> None:
    texts = [*HOSTILE, "x" * 1_000_000, "word " * 200_000]
    panel = await show(*(said(text, number) for number, text in enumerate(texts)))
    panel.grab()
    assert len(rows(panel)) == len(texts)
    assert max(map(len, rows(panel))) <= 4000


async def test_only_the_newest_of_very_many_messages_are_shown(show: Show) -> None:
    panel = await show(*(said(f"message {number}", number) for number in range(SHOWN + 3)))
    assert len(rows(panel)) == SHOWN + 1
    assert rows(panel)[0] == "Older messages that are not shown: 3"
    assert rows(panel)[-1].endswith(f"message {SHOWN + 2}")


async def test_s5_only_as_much_of_many_long_messages_is_shown_as_can_be_laid_out_at_once(show: Show) -> None:
    panel = await show(*(said("a\n" * 2000, number) for number in range(SHOWN)))
    assert sum(map(len, rows(panel))) < ROOM * 1.1
    assert rows(panel)[0].startswith("Older messages that are not shown: ")
    assert len(rows(panel)) > 50


async def test_s5_invisible_characters_count_as_well(show: Show) -> None:
    panel = await show(*(said("\u200b" * 4000, number) for number in range(SHOWN)))
    assert len(rows(panel)) < ROOM / 4000 + 2


async def test_s5_messages_are_prepared_again_only_if_they_have_changed(
    env: UiEnv, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = await show(said("Hello"))
    prepared: list[int] = []

    def counted(messages: Sequence[ChatMessage], now: float) -> list[Entry]:
        prepared.append(len(messages))
        return entries(messages, now)

    monkeypatch.setattr("openobd_desktop.ui.tabs.chat.panel.entries", counted)
    for _ in range(5):
        panel.refresh()
    assert prepared == []
    env.backend.partner_api.messages["h1"].append(said("Are you there?", 2))
    click(panel, "Refresh")
    await settle()
    assert prepared == [2]
    assert len(rows(panel)) == 2


async def test_the_selected_messages_are_copied_or_all(show: Show) -> None:
    panel = await show(said("Hello"), said("Goodbye", 2))
    messages = panel.findChild(MessageList)
    assert messages is not None
    messages.copy()
    assert QGuiApplication.clipboard().text().count("Garage Jansen") == 2
    messages.setCurrentRow(1)
    messages.menu().actions()[0].trigger()
    assert QGuiApplication.clipboard().text().endswith("Goodbye")
    assert "Hello" not in QGuiApplication.clipboard().text()


async def test_the_tab_is_there_only_for_a_ticket_of_a_login_with_a_partner_api(env: UiEnv, qtbot: QtBot) -> None:
    active, _ = await env.open_session()
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.refresh()
    assert not tabs.isTabVisible(PLACE)
    offer(env.backend.partner_api, ticket(int(TICKET)))
    await env.log_in()
    tabs.refresh()
    assert tabs.isTabVisible(PLACE)
    later = SessionTabs(env.context, active)
    qtbot.addWidget(later)
    assert later.isTabVisible(PLACE)
