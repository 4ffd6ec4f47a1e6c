"""The details of a timeline's events in the user's language, as far as the program wrote them itself."""

from __future__ import annotations

from openobd_desktop.core.session.connection_trend import Summary
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.questions import ConversationEnd
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.tabs.connection.summary_texts import summary_text

_tr = translator("events")


def detail_text(event: SessionEvent) -> str:
    """What else there is to tell of an event; the words of people and of the service stay theirs."""
    if event.kind is EventKind.CONNECTION and (summary := Summary.read(event.detail)):
        return summary_text(summary)
    if event.kind is EventKind.CONVERSATION_ENDED:
        return _end_word(event.detail)
    return translate(event.detail)


def _end_word(told: str) -> str:
    return {
        ConversationEnd.CLOSED.value: _tr("closed from here"),
        ConversationEnd.IDLE.value: _tr("closed from here after a long silence"),
        ConversationEnd.TAKEN_OVER.value: _tr("replaced by a question from another program"),
        ConversationEnd.LINE_LOST.value: _tr("connection lost"),
        ConversationEnd.REFUSED.value: _tr("refused by the service"),
        ConversationEnd.SESSION_OVER.value: _tr("session ended"),
    }.get(told, told)
