"""The columns of the conversation of a session, and what stands in them for each question."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from openobd_desktop.domain.questions import Exchange
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.mechanic.question_texts import answer_label, exchange_label, target_label

_tr = translator("conversation")


class ConversationColumn(IntEnum):
    """From left to right."""

    ASKED = 0
    QUESTION = 1
    ANSWER = 2
    STATE = 3
    SETTLED = 4
    TARGET = 5


def conversation_headers() -> tuple[str, ...]:
    """The titles of all columns."""
    return _tr("Asked"), _tr("Question"), _tr("Answer"), _tr("State"), _tr("Closed"), _tr("Shown to")


def exchange_row(exchange: Exchange, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """One question and what became of it; empty where nothing has yet. ``clock`` tells its times of day."""
    settled = exchange.settled_at
    return (
        clock(exchange.at),
        exchange.question.text,
        answer_label(exchange),
        exchange_label(exchange.state),
        "" if settled is None else clock(settled),
        target_label(exchange.question.target),
    )
