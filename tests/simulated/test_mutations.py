"""The simulation itself: without any one of these precautions of the program, it finds a broken rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import streams
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import Delivery
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.core.sessions import finish, start
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.core.sessions.claims import Claims
from openobd_desktop.core.sessions.start import Starts
from openobd_desktop.domain.journal import EventKind, Intent, IntentKind
from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.history import report
from openobd_desktop.ui.lifecycle import tray_controller
from openobd_desktop.ui.session import status_texts
from tests.simulated import rules, texts
from tests.simulated.world import Report, play

WORLDS = 150
"""Worlds that are played at most until a rule is broken."""

Patch = pytest.MonkeyPatch


async def _nothing(*_: object, **__: object) -> None:
    return


def without_the_lock_of_a_start(patch: Patch) -> None:
    """Two clicks on the same ticket are two calls."""
    patch.setattr(Starts, "start", lambda self, origin, on_sent=start.nothing: self._start(origin, on_sent))
    patch.setattr("tests.simulated.operator.start_at_once", lambda service, ticket: service.start_on_ticket(ticket))


def without_waiting_for_the_last_look(patch: Patch) -> None:
    """After a lost reply, a start is allowed again at once."""
    patch.setattr(start, "LOOKS", (2.0,))
    patch.setattr(start, "LAST_LOOK", 2.0)
    patch.setattr(Starts, "_now", lambda self: -1000.0)


def without_the_intent_to_finish(patch: Patch) -> None:
    """The result is sent before it is known in the journal that it will be."""
    record: Callable[..., Any] = JournalRecorder.record_intent

    async def record_others(self: JournalRecorder, kind: IntentKind, **values: Any) -> Intent:
        if kind is not IntentKind.FINISH:
            written: Intent = await record(self, kind, **values)
            return written
        return Intent(id="", kind=kind, at=self.now())

    patch.setattr(JournalRecorder, "record_intent", record_others)


def without_the_draft_and_the_intent(patch: Patch) -> None:
    """Nothing about a result is written before it is confirmed."""
    without_the_intent_to_finish(patch)
    patch.setattr(JournalRecorder, "save_draft", _nothing)


def without_erasing_the_token(patch: Patch) -> None:
    """The token of an ended session stays in the journal."""
    patch.setattr(JournalRecorder, "forget_token", _nothing)


def without_erasing_the_token_in_memory(patch: Patch) -> None:
    """The token of an ended session stays in memory."""
    patch.setattr(TokenKeeper, "forget", lambda self: None)


def without_asking_before_a_second_claim(patch: Patch) -> None:
    """A claim whose reply was lost is simply made again."""

    async def judged(self: Claims, session_id: str, error: Exception) -> Exception:
        return error

    patch.setattr(Claims, "_judged", judged)


def without_asking_after_a_lost_confirmation(patch: Patch) -> None:
    """A result whose confirmation was lost is called not accepted."""

    async def interrupted(self: Delivery, doubt: object) -> SessionState:
        return SessionState.INTERRUPTED

    patch.setattr(Delivery, "_find_out", interrupted)


def without_refusing_a_second_result(patch: Patch) -> None:
    """Two results of a session are sent at once."""
    patch.setattr(ActiveSession, "is_finishing", property(lambda self: False, lambda self, value: None), raising=False)


def without_probing_a_silent_connection(patch: Patch) -> None:
    """A connection counts as working until a call on it fails."""

    async def answers(self: object, calls: object) -> bool:
        return True

    patch.setattr(streams.SessionStreams, "_answers", answers)


def without_heeding_that_a_result_is_being_sent(patch: Patch) -> None:
    """A page says that a session was not finished from here although the service has not answered yet."""
    patch.setattr(status_texts, "is_unsure", lambda active: active.in_doubt or active.unclear)


def without_heeding_that_a_result_was_given_up(patch: Patch) -> None:
    """A notification says that the program is still trying, whatever has become of the result."""

    def text(cause: Cause, active: ActiveSession) -> str:
        if cause is Cause.FINISH_UNSURE:
            return "The program is still trying to deliver the result."
        return tray_controller.notification_text(cause, active)

    patch.setattr(texts, "notification_text", text)


def without_waiting_until_the_end_is_reported(patch: Patch) -> None:
    """After a crash, the message about a result believes a state that is reported just after the end."""
    patch.setattr(finish, "SETTLING", 0.0)


def without_waiting_for_the_confirmation(patch: Patch) -> None:
    """The history shows a result as that of the session once it has been sent."""
    save: Callable[..., None] = ActiveSession.save

    def save_early(self: ActiveSession, **changes: object) -> None:
        save(self, **({"result": self.unconfirmed} if self.unconfirmed else {}) | changes)

    patch.setattr(ActiveSession, "save", save_early)


def without_telling_the_ends_apart(patch: Patch) -> None:
    """The report calls each end of a session a finish."""
    ends = (EventKind.INTERRUPTED, EventKind.FAILED)
    patch.setattr(report, "event_label", lambda kind: event_label(EventKind.FINISHED if kind in ends else kind))


SAID: dict[Callable[[Patch], None], str] = {
    without_heeding_that_a_result_is_being_sent: "not by this program",
    without_heeding_that_a_result_was_given_up: "notice",
    without_waiting_until_the_end_is_reported: "the result did not reach the service",
    without_waiting_for_the_confirmation: "history: ",
    without_telling_the_ends_apart: "report: ",
}
"""Precautions without which the program says something that is not so, and a part of what the simulation reports."""
MUTATIONS: dict[Callable[[Patch], None], str] = {
    without_the_lock_of_a_start: rules.ONE_START,
    without_waiting_for_the_last_look: rules.ONE_START,
    without_the_intent_to_finish: rules.TRUE,
    without_the_draft_and_the_intent: rules.NO_LOSS,
    without_erasing_the_token: rules.NO_TOKEN,
    without_erasing_the_token_in_memory: rules.NO_TOKEN,
    without_asking_before_a_second_claim: rules.ONE_CLAIM,
    without_asking_after_a_lost_confirmation: rules.TRUE,
    without_refusing_a_second_result: rules.ONE_RESULT,
    without_probing_a_silent_connection: rules.TOLD_IN_TIME,
}


def _worlds() -> Iterator[Report]:
    return (play(seed, team=False) for seed in range(WORLDS))


@pytest.mark.parametrize("mutate", SAID)
def test_a_text_is_not_true(mutate: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutate(monkeypatch)
    broken = (played.broken for played in _worlds() if played.rule == rules.TRUE)
    assert any(SAID[mutate] in text for text in broken)


@pytest.mark.parametrize("mutate", MUTATIONS)
def test_a_rule_is_broken(mutate: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutate(monkeypatch)
    reports = _worlds()
    found = next((report for report in reports if report.rule == MUTATIONS[mutate]), None)
    assert found is not None
    assert "python -m tests.simulated --seed" in str(found)
    assert any("RULE" in line for line in found.trace)
