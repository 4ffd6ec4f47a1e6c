"""Journal records: intents, sessions with their events, tokens and drafts, and the notes on tickets."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from openobd_desktop.domain.functions import FunctionCall
from openobd_desktop.domain.questions import ConversationEnd, Exchange
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import (
    TOKEN_LIFE,
    ConnectionSummary,
    Ownership,
    Result,
    ServiceResult,
    SessionState,
    UserFeedback,
)


class EventKind(Enum):
    """The kinds of timeline events; the UI has a label for each kind."""

    STARTED = "started"
    CLAIMED = "claimed"
    RESUMED = "resumed"
    LINE_LOST = "line lost"
    LINE_BACK = "line back"
    TOKEN_LOST = "token lost"  # noqa: S105 - a label
    CONNECTOR_LOST = "connector lost"
    CONNECTOR_BACK = "connector back"
    CONNECTION = "connection"
    """The summary of the connection over the whole session."""
    ASKED = "asked"
    ANSWERED = "answered"
    NOT_ANSWERED = "not answered"
    CONVERSATION_ENDED = "conversation ended"
    LOCALS_MUTED = "locals muted"
    LOCALS_UNMUTED = "locals unmuted"
    LOCALS_IN_DOUBT = "locals in doubt"
    """The reply to the request that blocks or allows the local testers was lost."""
    LOGGED = "logged"
    FUNCTION_STARTED = "function started"
    FUNCTION_ENDED = "function ended"
    FUNCTION_FAILED = "function failed"
    SCAN_STARTED = "scan started"
    SCAN_ENDED = "scan ended"
    """Also recorded if the scan was cancelled or aborted."""
    CLEARING_STARTED = "clearing started"
    CODES_CLEARED = "codes cleared"
    FINISH_SENT = "finish sent"
    FINISH_FAILED = "finish failed"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    ENDED = "ended"


class ScanSummary(Struct, frozen=True, kw_only=True):
    """The purpose of a scan of the car, and its findings."""

    kind: str
    """The value of a ``ScanKind``, which is not imported here so that no module about cars is loaded at startup."""
    units: int
    answered: int = 0
    codes: int = 0
    complete: bool = False
    """Whether every control unit was asked."""


class ClearedUnit(Struct, frozen=True, kw_only=True):
    """The outcome of clearing one control unit's trouble codes."""

    unit: str
    """The address, as shown to users."""
    codes: tuple[str, ...]
    """The codes that the unit had reported before."""
    outcome: str
    """The value of a ``ClearOutcome`` (see ``ScanSummary.kind``); empty when clearing starts."""
    reason: str = ""
    """A sentence from the service or the program; may be untrusted text."""


class Clearing(Struct, frozen=True, kw_only=True):
    """Which trouble codes were cleared, and by whom."""

    who: str
    """The operator and the PC, like ``SessionRecord.who``."""
    units: tuple[ClearedUnit, ...] = ()


EventDetail: TypeAlias = str | ConnectionSummary | ConversationEnd | Exchange | FunctionCall | ScanSummary | Clearing
"""The data that the UI formats as the details of an event. A string is empty, text written by a person, or an English
sentence to be translated."""


class SessionEvent(Struct, frozen=True):
    """One event in a timeline."""

    at: float
    """Time in seconds since 1970 (UTC)."""
    kind: EventKind
    detail: EventDetail = ""


class IntentKind(Enum):
    """The kinds of calls that must not be made twice by accident."""

    START = "start"
    CLAIM = "claim"
    FINISH = "finish"
    INTERRUPT = "interrupt"


class IntentState(Enum):
    """The outcome of an intent, if known."""

    OPEN = "open"
    """The intent is committed; the call may or may not have been made."""
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The call was made, but its reply is missing."""
    OUTLIVED = "outlived"
    """A result of unknown outcome, after which its session was still running, and was resumed or got another result.

    If the session has been finished, it may have been finished with a result that was sent since then.
    """
    SETTLED = "settled"
    """The outcome was unknown, but has since been determined or no longer matters."""


class Intent(Struct, frozen=True, kw_only=True):
    """Record of a call that must not be made twice, committed to the journal before the call is made."""

    id: str
    """A random UUID."""
    kind: IntentKind
    state: IntentState = IntentState.OPEN
    profile: str = ""
    ticket: str = ""
    connector: str = ""
    session_id: str = ""
    """Empty for a start whose outcome is unknown."""
    at: float
    """Time in seconds since 1970 (UTC)."""
    known_ids: tuple[str, ...] = ()
    """IDs of the sessions listed just before a start, so that a new session can be recognized."""
    result: ServiceResult | None = None
    """The result to be sent; only for a finish."""


MOST_PRODUCTS = 20
"""Maximum number of products to record for a session."""


class SessionRecord(Struct, frozen=True, kw_only=True):
    """One session, as saved for the history."""

    id: str
    profile: str = ""
    ticket: str = ""
    connector: str = ""
    mine: Ownership = Ownership.NOT_KNOWN
    host: str = ""
    port: int = 443
    state: SessionState = SessionState.UNKNOWN
    created_at: float | None = None
    """Time when the service created the session, in seconds since 1970 (UTC), like ``claimed_at`` and ``ended_at``."""
    claimed_at: float | None = None
    ended_at: float | None = None
    vehicle: str = ""
    """The make and model of the vehicle, as reported by the service; empty if unknown, like ``vin`` and ``car_vin``."""
    vin: str = ""
    """The VIN on the ticket, as reported by the service."""
    car_vin: str = ""
    """The VIN read from the car, which differs from ``vin`` if the connector is in the wrong car."""
    products: tuple[str, ...] = ()
    """The names of the products ordered on the ticket."""
    voltage: str = ""
    """The battery's last known voltage, as formatted by the service; empty if unknown."""
    customer: str = ""
    """The name of the ticket's customer, as reported by the Partner API; empty if unknown."""
    followed_up_at: float | None = None
    """Time in seconds since 1970 (UTC) when somebody acknowledged the request for assistance, or cleared the mark."""
    flagged_at: float | None = None
    """Time in seconds since 1970 (UTC) when somebody last marked the session as needing a follow-up."""
    gaps: int = 0
    """Number of times the connection was lost."""
    result: ServiceResult | None = None
    who: str = ""
    """The operator and the PC, for example "Anna (PC-12)"."""
    scope: str = ""
    """The partner key under which the session is shared in the team journal; empty if it is not shared."""

    @property
    def needs_follow_up(self) -> bool:
        """Whether the mechanic requested assistance or a user marked the session, with no follow-up since."""
        if self.flagged_at is not None and (self.followed_up_at is None or self.flagged_at > self.followed_up_at):
            return True
        return self.asked_for_help and self.followed_up_at is None

    @property
    def asked_for_help(self) -> bool:
        """Whether the mechanic requested assistance, according to the result."""
        return self.result is not None and self.result.feedback is UserFeedback.ASSISTANCE_REQUESTED


class Outgoing(Struct, frozen=True):
    """A session whose current state has not been published to the team yet."""

    record: SessionRecord
    mark: int
    """A number that each change increments, so that a change made during an upload is published too."""


class TeamNews(Struct, frozen=True):
    """The sessions that the team published since the last download."""

    records: tuple[SessionRecord, ...] = ()
    seen: int = 0
    """Number of the last downloaded change; the next download continues after it."""
    more: bool = False
    """Whether there is more to download."""


NOTE_LIMIT = 2000
"""Maximum length of a note, in characters."""


class Note(Struct, frozen=True, kw_only=True):
    """A note on a ticket, which may hand the ticket over to a colleague; only ``acknowledged_at`` changes later."""

    id: str
    """A random UUID."""
    ticket: str
    at: float
    """Time when the note was written, in seconds since 1970 (UTC), like ``acknowledged_at``."""
    who: str
    """The author of the note, like ``SessionRecord.who``."""
    text: str
    to: str = ""
    """The colleague to whom the ticket is handed over: a name, with or without the PC; empty for a plain note."""
    acknowledged_at: float | None = None
    """Time when the colleague confirmed having read the note."""
    scope: str = ""
    """The partner key under which the note is shared, like ``SessionRecord.scope``."""

    @property
    def is_open(self) -> bool:
        """Whether the note hands over a ticket and has not been acknowledged yet."""
        return bool(self.to) and self.acknowledged_at is None


class OutgoingNote(Struct, frozen=True):
    """A note whose current state has not been published to the team yet; for ``mark``, see ``Outgoing``."""

    note: Note
    mark: int


class NoteNews(Struct, frozen=True):
    """The notes that the team published or acknowledged since the last download; see ``TeamNews``."""

    notes: tuple[Note, ...] = ()
    seen: int = 0
    more: bool = False
    is_possible: bool = True
    """Whether the team database can store notes; if not, it must first be migrated from its owner's PC."""


class TokenKind(Enum):
    """The secrets with which a session can be resumed."""

    ONE_TIME = "one-time"
    SESSION = "session"


def stays(kept_at: float, received_at: float) -> bool:
    """Returns whether a stored token, received at ``kept_at``, is newer than a token received at ``received_at``.

    Both times are in seconds. Returns False if the stored token seems newer by more than a token's lifetime, since this
    PC's clock has then been set back.
    """
    return 0 < kept_at - received_at <= TOKEN_LIFE


class KeptToken(Struct, frozen=True):
    """A session's newest token, as saved in the journal."""

    session_id: str
    kind: TokenKind
    token: Secret
    received_at: float
    """Time when the token was received, in seconds since 1970 (UTC), by this PC's clock."""


class Draft(Struct, frozen=True):
    """The contents of a feedback form that has not been sent."""

    results: tuple[Result, ...] = ()
    feedback: UserFeedback | None = None
    description: str = ""


class Remembered(Struct, frozen=True):
    """The records that earlier runs left in the journal."""

    sessions: tuple[SessionRecord, ...] = ()
    """Sessions that had not ended when last seen, ended less than a day ago, or got a result of unknown outcome."""
    intents: tuple[Intent, ...] = ()
    """Intents that are not settled: open, unknown or outlived."""
    tokens: tuple[KeptToken, ...] = ()
    drafts: tuple[tuple[str, Draft], ...] = ()
    """Pairs of a session ID and its draft."""
    crashes: tuple[float, ...] = ()
    """Start times, in seconds since 1970 (UTC), of the runs in the last hour that did not end normally."""


class JournalNotice(Enum):
    """Conditions of the opened journal that are reported to the user; the UI has a message for each condition."""

    NEWER = "newer"
    """The journal was written by a newer version of the program and is opened read-only."""
    SET_ASIDE = "set aside"
    """The journal was damaged and has been renamed; a new one was created."""
    LOG_DAMAGED = "log damaged"
    """The last entries were damaged and are lost; a copy of the damaged files was kept."""
    READ_ONLY = "read-only"
    """The folder or the file is write-protected."""
    DISK_FULL = "disk full"
    BUSY = "busy"
    """Another program has locked the journal; every later call tries again."""
    NO_LOCKS = "no locks"
    """The file system of the journal does not support locks."""
    SILENT = "silent"
    """The disk has not answered yet; every later call tries again."""
    UNUSABLE = "unusable"
    """The journal is unusable for another reason."""
    TOKENS_IN_MEMORY = "tokens in memory"
    """There is no usable key store, so sessions cannot be resumed after a crash."""
    TOKENS_DROPPED = "tokens dropped"
    """The key store contains a different key than before, so encrypted tokens are lost; the history is not affected."""


class JournalState(Struct, frozen=True):
    """The condition of the journal, as found when it was opened."""

    writable: bool
    """Whether changes are saved."""
    tokens_kept: bool
    """Whether tokens survive a crash."""
    notices: tuple[JournalNotice, ...] = ()
    aside: str = ""
    """Path of the damaged journal or of its copy; empty if the journal was not damaged."""
    backup: str = ""
    """Path of the copy that was made before a migration; empty if there was no migration."""
    reason: str = ""
    """The reason why the journal is not writable, as text for support."""
    awaits_key: bool = False
    """Whether the key store has yet to answer; ``tokens_kept`` is known only after that."""


class SearchWord(Struct, frozen=True):
    """One word in a history search; a session matches if it contains ``text`` or any of the other values."""

    text: str
    """Part of the ID, ticket, connector, profile, customer, vehicle, VIN, description or operator, of a note on the
    ticket or of a trouble code; compared in canonical form."""
    states: tuple[SessionState, ...] = ()
    results: tuple[Result, ...] = ()
    feedback: tuple[UserFeedback | None, ...] = ()
    """None stands for "not asked" and matches only sessions that have a result."""


class HistoryQuery(Struct, frozen=True, kw_only=True):
    """A history query; its results are ordered by the time at which the sessions began."""

    words: tuple[SearchWord, ...] = ()
    """The words of the search, all of which must be found."""
    since: float | None = None
    """Earliest beginning of a session, in seconds since 1970 (UTC); None for no limit."""
    until: float | None = None
    """Time before which a session must begin, in seconds since 1970 (UTC); None for no limit."""
    oldest_first: bool = False
    of_team: bool = False
    """Whether to query the team's sessions instead of this PC's."""
    result: Result | None = None
    """The sessions' result; None for sessions with any result or none."""
    needs_follow_up: bool = False
    """Whether to find only sessions for which ``SessionRecord.needs_follow_up`` is true."""

    @property
    def is_in_parts(self) -> bool:
        """Whether the sessions must be examined part by part, because an index of times is not enough to find them."""
        return bool(self.words) or self.result is not None or self.needs_follow_up


class HistoryPlace(Struct, frozen=True):
    """A session's position in the history."""

    at: float
    """Time when the session began, in seconds since 1970 (UTC); 0 if unknown."""
    id: str


class IndexProgress(Struct, frozen=True):
    """Number of this PC's sessions that have been prepared for searching; a search examines the rest one by one."""

    done: int
    total: int


class TeamSearch(Enum):
    """How the team database finds words; the UI has a message for each member except ``FAST``."""

    FAST = "fast"
    """Using a trigram index."""
    PREPARING = "preparing"
    """Row by row, until this PC or a colleague's PC has finished creating the index."""
    NO_EXTENSION = "no extension"
    """Row by row, because the server lacks the trigram extension."""
    NO_RIGHTS = "no rights"
    """Row by row, because the user is not allowed to create the extension or the index."""


class HistoryPart(Struct, frozen=True):
    """The sessions found in one part of the history."""

    records: tuple[SessionRecord, ...] = ()
    behind: HistoryPlace | None = None
    """Where the next query continues; None at the end of the history."""
