"""Tests that the model knows every state, phase, intent and outcome of the program."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import Enum

import pytest

from openobd_desktop import errors
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import Delivery
from openobd_desktop.core.sessions.claims import Claims
from openobd_desktop.core.sessions.resume import Recovery
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import Starts
from openobd_desktop.domain.journal import IntentKind, IntentState, TokenKind
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import OpenObdError
from tests.model import calls, protocols, rules
from tests.model.told import Told
from tests.model.world import Fate, Outcome, Pc, Reply, Rows

SOURCE = "\n".join(inspect.getsource(module) for module in (calls, protocols, rules))
CARRIED_OUT_BY = (Starts, Claims, SessionService, ActiveSession, Delivery, Recovery)
NOT_IN_THE_MODEL: dict[Enum, str] = {
    Phase.RECONNECTING: "an open session without streams: all calls behave as in ACTIVE",
    Reply.REFUSED: "nothing was changed, and the program does not look further",
    Reply.NOT_SENT: "nothing was changed; a finish looks further, as after every reply but REFUSED",
}
REPLIES: dict[type[OpenObdError], Reply] = {
    errors.SessionNotFound: Reply.NOT_FOUND,
    errors.SessionEnded: Reply.TELLS_AN_END,
    errors.NotAllowed: Reply.TELLS_AN_END,
    errors.AlreadyClaimed: Reply.TELLS_AN_END,
    errors.AlreadyInUse: Reply.TELLS_AN_END,
}
"""The errors of a call that stand for a reply other than the one suggested by their base class."""


@pytest.mark.parametrize("enum", [IntentState, Phase, SessionState, TokenKind, Outcome, Reply, Told, Fate])
def test_the_model_handles_each(enum: type[Enum]) -> None:
    names = [each for each in enum if each not in NOT_IN_THE_MODEL]
    # The code iterates over the outcomes of calls.
    assert enum is Outcome or [each for each in names if f"{enum.__name__}.{each.name}" not in SOURCE] == []


def test_each_protocol_names_the_methods_that_carry_it_out() -> None:
    parts = [
        each for _, each in inspect.getmembers(protocols, inspect.isfunction) if each.__module__.endswith("protocols")
    ]
    named = {name for part in parts for name in re.findall(r"``(\w+\.\w+)``", part.__doc__ or "")}
    assert len(named) >= 10
    known = {f"{made.__name__}.{name}" for made in CARRIED_OUT_BY for name in vars(made)}
    assert named - known == set()


def test_the_journal_of_the_model_has_a_place_for_each_kind_of_intent() -> None:
    places = {*Pc._fields, *Rows._fields}
    assert {kind.value for kind in IntentKind} <= places


def _all(base: type[OpenObdError]) -> Iterator[type[OpenObdError]]:
    for each in base.__subclasses__():
        yield each
        yield from _all(each)


def reply_for(error: type[OpenObdError]) -> Reply:
    """Returns the model's name for an error of a call that changes something."""
    if error in REPLIES:
        return REPLIES[error]
    if error.ambiguous:
        return Reply.AMBIGUOUS
    return Reply.NOT_SENT if issubclass(error, errors.Unreachable) else Reply.REFUSED


def test_each_error_of_a_call_is_an_outcome_of_the_model() -> None:
    known = {outcome.reply for outcome in Outcome} | {Reply.NOT_FOUND}
    assert {reply_for(each) for each in _all(OpenObdError)} <= known


def test_the_errors_that_leave_a_change_in_doubt_are_these() -> None:
    # A new error needs its outcome in the model: where it comes from, and what the service has done.
    module = "openobd_desktop.errors"
    doubtful = {each.__name__ for each in _all(OpenObdError) if each.ambiguous and each.__module__.startswith(module)}
    assert doubtful == DOUBTFUL


DOUBTFUL = {
    *("Unreachable", "LineSilent", "TooManyPings", "Restarting", "NoAnswer", "ServiceFault", "OutcomeUnreadable"),
    "StartUnknown",
    # These belong to services of a session that are not in the model.
    *("CarLost", "CarStreamEnded", "FunctionOutOfSight"),
}
