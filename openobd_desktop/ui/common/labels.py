"""Labels for states, results, feedback, phases, events and the team journal, and titles for sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.core.rules.feedback import FeedbackProblem
from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.journal import EventKind, TeamSearch
from openobd_desktop.domain.session import (
    Ownership,
    Result,
    ServiceResult,
    Session,
    SessionEntry,
    SessionState,
    UserFeedback,
)
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import error_advice, error_headline, translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.team.sync import Team

_tr = translator("words")
VEHICLE_LIMIT = 60
"""Maximum length of a vehicle's name in a title, in characters."""
WHO_LIMIT = 130
"""Maximum length of a colleague's name in characters."""


_STATES = {
    SessionState.AVAILABLE: QT_TRANSLATE_NOOP("words", "available"),
    SessionState.ACTIVE: QT_TRANSLATE_NOOP("words", "active"),
    SessionState.FINISHED: QT_TRANSLATE_NOOP("words", "finished"),
    SessionState.INTERRUPTED: QT_TRANSLATE_NOOP("words", "interrupted"),
    SessionState.FAILED: QT_TRANSLATE_NOOP("words", "failed"),
    SessionState.UNKNOWN: QT_TRANSLATE_NOOP("words", "unknown"),
}


def state_label(session: Session) -> str:
    """Returns the label of a session's state; for an unknown state, the text reported by the service."""
    raw = one_line(session.state_text, 40) if session.state is SessionState.UNKNOWN else ""
    return raw or _tr(str(_STATES[session.state]))


def state_labels() -> list[str]:
    """Returns the labels of all known states."""
    return [_tr(str(word)) for word in _STATES.values()]


def state_meaning(session: Session) -> str:
    """Returns one sentence that explains to the operator what the session's state means."""
    return {
        SessionState.AVAILABLE: _tr(
            "Started but not claimed yet. The session closes automatically 60 seconds after it was started."
        ),
        SessionState.ACTIVE: _tr("Claimed and running. The connector is in use."),
        SessionState.FINISHED: _tr("Ended with a result."),
        SessionState.INTERRUPTED: _tr("Stopped without a result."),
        SessionState.FAILED: _tr("Ended because of an error in the service."),
        SessionState.UNKNOWN: _tr(
            "The program does not recognize this state, so it is shown as reported by the service."
        ),
    }[session.state]


def phase_label(active: ActiveSession) -> str:
    """Returns the label of an open session's phase, or of its state once the session has ended."""
    if active.phase is Phase.ENDED:
        return state_label(active.session) if active.session.state.is_final else _tr("ended")
    return {
        Phase.CLAIMING: _tr("claiming"),
        Phase.ACTIVE: _tr("active"),
        Phase.RECONNECTING: _tr("reconnecting"),
        Phase.FINISHING: _tr("finishing"),
        Phase.LOST: _tr("lost"),
    }[active.phase]


def who_label(entry: SessionEntry) -> str:
    """Returns whose session it is: "You" for this PC, a colleague's name, or an empty string if unknown.

    For a session that is open on this PC with a profile other than the one in use, the label also names that profile.
    """
    if entry.mine is Ownership.NOT_KNOWN:
        return one_line(entry.colleague, WHO_LIMIT)
    if entry.profile:
        return _tr("You, {profile}").format(profile=one_line(entry.profile, WHO_LIMIT))
    return _tr("You")


def results_label(result: ServiceResult | None) -> str:
    """Returns the labels of the results, or an empty string if there are none."""
    return ", ".join(result_texts(each).text for each in result.results) if result is not None else ""


_NOT_FAILED = frozenset(
    {Result.SUCCESS, Result.INVALID_PRECONDITIONS, Result.NEEDS_VALIDATION, Result.NEEDS_COMPLETION}
)
"""Results that do not count as a failure of the work."""


def outcome_tone(outcome: ServiceResult) -> Tone:
    """Returns the tone for a result, regardless of whether it has been delivered."""
    results = set(outcome.results)
    if results - _NOT_FAILED:
        return Tone.BAD
    good = results == {Result.SUCCESS} and outcome.feedback in (None, UserFeedback.NOTHING, UserFeedback.SUCCESS)
    return Tone.GOOD if good else Tone.WARN


def ticket_label(ticket: str, connector: str) -> str:
    """Returns the ticket number, "connector …" for a development session, or a dash if neither is known."""
    if ticket:
        return one_line(ticket, 40)
    if connector:
        short = one_line(connector, 60)
        return _tr("connector {id}").format(id=short if len(short) <= 8 else f"{short[:4]}…")
    return "—"


class ResultTexts(Struct, frozen=True):
    """Text about one result.

    Attributes:
        text: The label of the check box for the result.
        advice: What the operator should do next.
        wire: The name of the result in the protocol.
    """

    text: str
    advice: str
    wire: str


def result_texts(result: Result) -> ResultTexts:
    """Returns the text about ``result`` (openOBD docs, session results)."""
    text, advice = _result_texts()[result]
    return ResultTexts(text, advice, result.value)


def _result_texts() -> dict[Result, tuple[str, str]]:
    return {
        Result.SUCCESS: (_tr("Success"), _tr("No further action is needed.")),
        Result.INVALID_PRECONDITIONS: (
            _tr("Vehicle not ready"),
            _tr("Ask the mechanic to prepare the vehicle, for example by switching on the ignition, then try again."),
        ),
        Result.NEEDS_VALIDATION: (
            _tr("Needs to be checked"),
            _tr("Check the outcome manually or ask the mechanic."),
        ),
        Result.NEEDS_COMPLETION: (
            _tr("Partially done"),
            _tr("Complete the remaining steps manually or run the function again."),
        ),
        Result.AUTHENTICATION_ERROR: (
            _tr("Vehicle access denied"),
            _tr(
                "Obtain access, a PIN or a token for this vehicle from the manufacturer. Your openOBD login is not "
                "sufficient."
            ),
        ),
        Result.MISSING_CODING_INFORMATION: (_tr("Coding data missing"), _tr("Add the missing data and try again.")),
        Result.NOT_COMPATIBLE: (
            _tr("Does not fit this vehicle"),
            _tr("Choose another product or method, and discuss the order with the customer."),
        ),
        Result.COMMUNICATION_ERROR: (
            _tr("Communication error"),
            _tr(
                "Check that the connector is firmly seated, wake up the control unit and check the internet connection."
            ),
        ),
        Result.RUNTIME_ERROR: (_tr("Script error"), _tr("Describe the error and report it to the developer.")),
        Result.EXTERNAL_SERVICE_ERROR: (_tr("External service down"), _tr("Try again later.")),
        Result.FAILURE: (_tr("Other failure"), _tr("Describe what happened.")),
    }


def feedback_label(feedback: UserFeedback | None) -> str:
    """Returns the label for a user's feedback, which is "Not asked" for None."""
    if feedback is None:
        return _tr("Not asked")
    return {
        UserFeedback.NOTHING: _tr("None"),
        UserFeedback.SUCCESS: _tr("Success"),
        UserFeedback.FAILURE: _tr("Failure"),
        UserFeedback.ASSISTANCE_REQUESTED: _tr("Assistance requested"),
    }[feedback]


def problem_label(problem: FeedbackProblem) -> str:
    """Returns a sentence that explains why the feedback form cannot be sent yet."""
    return {
        FeedbackProblem.NO_RESULT: _tr("Choose at least one result."),
        FeedbackProblem.SUCCESS_NOT_ALONE: _tr("Success cannot be combined with another result."),
        FeedbackProblem.FAILURE_NOT_ALONE: _tr("Other failure cannot be combined with another result."),
        FeedbackProblem.DESCRIPTION_MISSING: _tr("This result requires a description."),
        FeedbackProblem.DESCRIPTION_TOO_LONG: _tr("The description is too long."),
    }[problem]


def event_label(kind: EventKind) -> str:
    """Returns the label for this kind of event in the timeline."""
    return {
        EventKind.STARTED: _tr("Session started"),
        EventKind.CLAIMED: _tr("Session claimed"),
        EventKind.RESUMED: _tr("Session resumed"),
        EventKind.LINE_LOST: _tr("Connection to the service lost"),
        EventKind.LINE_BACK: _tr("Connection to the service restored"),
        EventKind.TOKEN_LOST: _tr("Session token expired"),
        EventKind.CONNECTOR_LOST: _tr("Connector disconnected"),
        EventKind.CONNECTOR_BACK: _tr("Connector reconnected"),
        EventKind.CONNECTION: _tr("Connection statistics"),
        EventKind.ASKED: _tr("Question asked"),
        EventKind.ANSWERED: _tr("Question answered"),
        EventKind.NOT_ANSWERED: _tr("Question not answered"),
        EventKind.CONVERSATION_ENDED: _tr("Conversation ended"),
        EventKind.LOCALS_MUTED: _tr("Local testers blocked"),
        EventKind.LOCALS_UNMUTED: _tr("Local testers allowed"),
        EventKind.LOCALS_IN_DOUBT: _tr("Not known whether local testers are blocked"),
        EventKind.LOGGED: _tr("Line written to the ScriptLog"),
        EventKind.FUNCTION_STARTED: _tr("Function started"),
        EventKind.FUNCTION_ENDED: _tr("Function ended"),
        EventKind.FUNCTION_FAILED: _tr("Function not run"),
        EventKind.SCAN_STARTED: _tr("Scan of the car started"),
        EventKind.SCAN_ENDED: _tr("Scan of the car ended"),
        EventKind.CLEARING_STARTED: _tr("Clearing of trouble codes started"),
        EventKind.CODES_CLEARED: _tr("Trouble codes cleared"),
        EventKind.FINISH_SENT: _tr("Sending the result"),
        EventKind.FINISH_FAILED: _tr("Result not confirmed"),
        EventKind.FINISHED: _tr("Session finished"),
        EventKind.INTERRUPTED: _tr("Session interrupted"),
        EventKind.FAILED: _tr("Session failed"),
        EventKind.ENDED: _tr("Session ended"),
    }[kind]


def entry_title(active: ActiveSession) -> str:
    """Returns a title with the ticket or connector, or with the session ID if neither is known."""
    if active.origin.ticket:
        return _tr("Ticket {number}").format(number=one_line(active.origin.ticket, 40))
    if active.origin.connector:
        return ticket_label("", active.origin.connector)
    return _tr("Session {id}").format(id=one_line(active.id, 8))


def title_with_vehicle(active: ActiveSession) -> str:
    """Returns the title of a session, followed by the vehicle if known."""
    title, vehicle = entry_title(active), one_line(active.record.vehicle, VEHICLE_LIMIT)
    return _tr("{session} · {vehicle}").format(session=title, vehicle=vehicle) if vehicle else title


_ATTENTION = {
    Cause.RUNNING_OUT: QT_TRANSLATE_NOOP("words", "token expires"),
    Cause.FINISH_UNSURE: QT_TRANSLATE_NOOP("words", "result not confirmed"),
    Cause.WRONG_CAR: QT_TRANSLATE_NOOP("words", "wrong car"),
    Cause.ASSISTANCE: QT_TRANSLATE_NOOP("words", "needs assistance"),
    Cause.LINE_LOST: QT_TRANSLATE_NOOP("words", "connection lost"),
    Cause.CAR_LOST: QT_TRANSLATE_NOOP("words", "no contact with the car"),
    Cause.LOW_VOLTAGE: QT_TRANSLATE_NOOP("words", "low battery voltage"),
    Cause.ENDED_ELSEWHERE: QT_TRANSLATE_NOOP("words", "session ended"),
    Cause.LIMIT_CLOSE: QT_TRANSLATE_NOOP("words", "less than 10 minutes left"),
    Cause.LIMIT_NEAR: QT_TRANSLATE_NOOP("words", "less than 30 minutes left"),
    Cause.ANSWERED: QT_TRANSLATE_NOOP("words", "answer received"),
    Cause.NOT_ANSWERED: QT_TRANSLATE_NOOP("words", "no answer yet"),
}


def attention_label(cause: Cause) -> str:
    """Returns a short label for a reason why a session needs attention; ``cause`` must be in ``WORST_FIRST``."""
    return _tr(str(_ATTENTION[cause]))


def entry_titles(sessions: Iterable[ActiveSession]) -> dict[str, str]:
    """Returns unique titles, keyed by session ID; sessions for the same ticket are distinguished by their IDs.

    Such a title has only the number of the ticket, so that both the number and the ID fit where there is little room.
    """
    titles = {active.id: (entry_title(active), one_line(active.origin.ticket, 40)) for active in sessions}
    count = Counter(title for title, _number in titles.values())
    return {
        session_id: title
        if count[title] == 1
        else _tr("{session} …{end}").format(session=number or title, end=one_line(session_id[-4:], 4))
        for session_id, (title, number) in titles.items()
    }


WHOLE = 12
"""Maximum length of a connector ID that is shown in full, in characters; older hardware has short IDs."""


def subject_text(ticket: str, connector: str) -> str:
    """Returns a phrase that names the ticket or connector, or "Ticket unknown" if both are empty."""
    if ticket:
        return _tr("Ticket {number}").format(number=one_line(ticket, 40))
    if connector:
        shown = one_line(connector, 60)
        return _tr("Connector {id} (not charged)").format(id=shown if len(shown) <= WHOLE else f"{shown[:4]}…")
    return _tr("Ticket unknown")


def team_state(team: Team) -> str:
    """Returns one or two sentences on whether sessions are shared with the team and why searches may be slow."""
    if not team.possible:
        return _tr("The demo history is not shared.")
    if team.error is not None:
        message = _tr("Not shared at the moment. {what}").format(what=error_headline(team.error))
        return " ".join(filter(None, (message, waiting(team))))
    if team.address is None:
        return _tr("The history stays on this PC.")
    if not team.shares:
        return _tr("The history is shared once you log in with a profile; the demo history is never shared.")
    if team.sync_age is None:
        return _tr("Connecting to the team database…")
    text = _tr("Shared with the team; database last checked {age} ago.").format(age=duration(team.sync_age))
    return " ".join(filter(None, (text, _slow_search(team.indexing.search))))


def _slow_search(search: TeamSearch | None) -> str:
    if search is TeamSearch.PREPARING:
        return _tr("The team history is being indexed. Searches take longer until indexing is complete.")
    if search is TeamSearch.NO_EXTENSION:
        return _tr("Searching a long team history is slow: the database server does not have the pg_trgm extension.")
    if search is TeamSearch.NO_RIGHTS:
        return _tr("Searching a long team history is slow: the database user is not allowed to create an index.")
    return ""


def team_error(team: Team) -> str:
    """Returns text explaining why sharing fails and what the user can do about it, or an empty string if it works."""
    if team.error is None:
        return ""
    text = _tr("Not shared with the team. {what} {rest}")
    message = text.format(what=error_headline(team.error), rest=error_advice(team.error))
    return " ".join(filter(None, (message, waiting(team))))


def waiting(team: Team) -> str:
    """Returns text stating how many sessions have not been shared yet, or an empty string if all have been."""
    return _tr("%Ln session(s) waiting to be shared.", team.waiting) if team.waiting else ""
