"""The wording of the chat tab: the messages, and what is said about a chat that is empty or incomplete."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from openobd_desktop.core.tickets.chat import ChatState
from openobd_desktop.domain.tickets import ChatMessage
from openobd_desktop.errors import PartnerApiRefused
from openobd_desktop.ui.common.times import recent_minute, whole
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.look.text import clean, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import Hint

_tr = translator("chat")
NAME_LIMIT = 60
WHOLE_LIMIT = 4000
"""Maximum number of characters of a message that are shown; the client does not keep more."""
SHOWN = 500
"""Maximum number of messages shown; older ones are omitted."""
ROOM = 200_000
"""Maximum number of characters of all messages shown together, which take about 50 ms to lay out; invisible ones count
as well.
"""


class Entry(Struct, frozen=True):
    """A message as it is shown.

    Attributes:
        caption: The time and the sender.
        text: The message and the name of any attachment, or a remark that the message was removed or is empty.
        is_muted: Whether none of the text was written by the sender.
    """

    caption: str
    text: str
    is_muted: bool = False

    @property
    def name(self) -> str:
        """The caption and the text on one line, for screen readers."""
        return one_line(": ".join(filter(None, (self.caption, self.text))), WHOLE_LIMIT)

    @property
    def whole(self) -> str:
        """The caption and the text on separate lines, for the clipboard."""
        return "\n".join(filter(None, (self.caption, self.text)))


def entries(messages: Sequence[ChatMessage], now: float) -> list[Entry]:
    """Returns the entries for the newest messages; ``now`` is in seconds since 1970 in UTC."""
    shown: list[Entry] = []
    room = ROOM
    for message in reversed(messages[-SHOWN:]):
        entry = _entry(message, now)
        # Removing invisible characters takes time as well.
        room -= max(len(entry.text), len(message.text[:WHOLE_LIMIT]))
        if room < 0:
            break
        shown.append(entry)
    left_out = len(messages) - len(shown)
    if left_out:
        shown.append(
            Entry("", _tr("Older messages that are not shown: {count}").format(count=whole(left_out)), is_muted=True)
        )
    return shown[::-1]


def _entry(message: ChatMessage, now: float) -> Entry:
    at = message.at.timestamp() if message.at is not None else math.nan
    time = _tr("time unknown") if math.isnan(at) else recent_minute(at, now)
    sender = one_line(message.sender, NAME_LIMIT) or _tr("sender unknown")
    caption = _tr("{time} · {who}").format(time=time, who=sender)
    if message.is_redacted:
        return Entry(caption, _tr("This message was removed."), is_muted=True)
    text = clean(message.text, WHOLE_LIMIT)
    if message.attachment:
        attached = _tr("Attachment: {name}").format(name=one_line(message.attachment, 200))
        return Entry(caption, f"{text}\n{attached}" if text else attached, is_muted=not text)
    return Entry(caption, text) if text else Entry(caption, _tr("Empty message"), is_muted=True)


def sentence(state: ChatState, *, is_of_login: bool) -> tuple[Tone, str]:
    """Returns what is wrong with a chat, and the tone; the sentence is empty if nothing is or ``why_empty`` says it.

    Args:
        state: The state.
        is_of_login: Whether the session belongs to the current profile.
    """
    if not is_of_login:
        return Tone.INFO, ""
    if state.error is not None:
        text = _tr("{what} {advice}").format(what=translate(state.error.what), advice=translate(state.error.advice))
        kept = _tr("The messages below may be out of date.") if state.messages else ""
        return Tone.WARN, " ".join(filter(None, (text, kept)))
    missing = _missing(state) if state.messages else ""
    return (Tone.WARN if missing else Tone.INFO), missing


def why_empty(state: ChatState, *, is_of_login: bool) -> Hint | None:
    """Returns a hint that explains why no messages are shown, or None if there are messages.

    Args:
        state: The state.
        is_of_login: Whether the session belongs to the current profile.
    """
    if not is_of_login:
        return Hint("profile", "", _tr("The session belongs to another profile, so its chat cannot be read now."))
    if state.messages:
        return None
    if state.error is not None:
        icon = "key" if isinstance(state.error, PartnerApiRefused) else "disconnected"
        return Hint(icon, _tr("The chat cannot be shown"), _tr("The session is not affected."))
    if state.read_at is None:
        return Hint("clock", _tr("Loading the chat…"), "")
    if not state.has_ticket:
        return Hint("chat", _tr("Your company has no ticket with this number"), "")
    if not state.has_channel:
        return Hint("chat", _tr("This ticket has no chat"), "")
    if missing := _missing(state):
        return Hint("warning", "", missing)
    return Hint("chat", _tr("No messages yet"), _tr("New messages will appear here automatically."))


def _missing(state: ChatState) -> str:
    missing: list[str] = []
    if state.unreadable:
        missing.append(_tr("%Ln message(s) could not be read.", state.unreadable))
    if state.has_more:
        missing.append(_tr("There are more messages, which are not shown here."))
    return " ".join(missing)
