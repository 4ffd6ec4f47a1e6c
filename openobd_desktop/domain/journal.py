"""What is remembered of the work done here: intents, sessions, their events and drafts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import (
    TOKEN_LIFE,
    Ownership,
    Result,
    ServiceResult,
    SessionState,
    UserFeedback,
)


class EventKind(Enum):
    """The kinds of events in a timeline; the screen has the words."""

    STARTED = "started"
    CLAIMED = "claimed"
    RESUMED = "resumed"
    LINE_LOST = "line lost"
    LINE_BACK = "line back"
    TOKEN_LOST = "token lost"  # noqa: S105 - a word for people
    CONNECTOR_LOST = "connector lost"
    CONNECTOR_BACK = "connector back"
    CONNECTION = "connection"
    """The connection of the whole session in figures."""
    ASKED = "asked"
    ANSWERED = "answered"
    NOT_ANSWERED = "not answered"
    CONVERSATION_ENDED = "conversation ended"
    LOCALS_MUTED = "locals muted"
    LOCALS_UNMUTED = "locals unmuted"
    LOGGED = "logged"
    FUNCTION_STARTED = "function started"
    FUNCTION_ENDED = "function ended"
    FUNCTION_FAILED = "function failed"
    FINISH_SENT = "finish sent"
    FINISH_FAILED = "finish failed"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """One line of a timeline."""

    at: float
    """Seconds since 1970 in UTC."""
    kind: EventKind
    detail: str = ""
    """Plain text in English, from the error or the outcome; may be empty."""


class IntentKind(Enum):
    """The verbs that must not happen twice by accident."""

    START = "start"
    CLAIM = "claim"
    FINISH = "finish"
    INTERRUPT = "interrupt"


class IntentState(Enum):
    """What is known of an intent's outcome."""

    OPEN = "open"
    """Committed, the call may or may not have been made."""
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The call was made and its reply is missing."""
    SETTLED = "settled"
    """It was unknown, and the truth has been found out or no longer matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A verb as committed before its call."""

    id: str
    """A random UUID."""
    kind: IntentKind
    state: IntentState = IntentState.OPEN
    profile: str = ""
    ticket: str = ""
    connector: str = ""
    session_id: str = ""
    """Empty for a start whose outcome is not known."""
    at: float
    """Seconds since 1970 in UTC."""
    known_ids: tuple[str, ...] = ()
    """Sessions listed just before a start, to tell a new one from them."""
    result: ServiceResult | None = None
    """What a finish was to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """One session as it is kept for the history."""

    id: str
    profile: str = ""
    ticket: str = ""
    connector: str = ""
    mine: Ownership = Ownership.NOT_KNOWN
    host: str = ""
    port: int = 443
    state: SessionState = SessionState.UNKNOWN
    created_at: float | None = None
    """When the service created it; seconds since 1970 in UTC, as the ones below."""
    claimed_at: float | None = None
    ended_at: float | None = None
    gaps: int = 0
    """How often the line was lost."""
    result: ServiceResult | None = None
    who: str = ""
    """Who did it and on which PC, for example "Anna (PC-12)"."""
    scope: str = ""
    """Among whom it is shared in the team journal; empty for what stays on this PC."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A session that the team has not been told of as it is now."""

    record: SessionRecord
    mark: int
    """Grows with each change, so that a change on the way is told too."""


@dataclass(frozen=True, slots=True)
class TeamNews:
    """What the team did since the last look."""

    records: tuple[SessionRecord, ...] = ()
    seen: int = 0
    """Up to where the changes have been looked at; the next look begins there."""
    more: bool = False
    """There is more to look at."""


class TokenKind(Enum):
    """The secrets with which a session can be resumed."""

    ONE_TIME = "one-time"
    SESSION = "session"


def stays(kept_at: float, received_at: float) -> bool:
    """Returns whether the token received at ``kept_at`` is the newer one and stays.

    One that seems newer by more than a token's lifetime was received before the clock of this PC was set back.
    """
    return 0 < kept_at - received_at <= TOKEN_LIFE


@dataclass(frozen=True, slots=True)
class KeptToken:
    """The newest token of a session as it was stored."""

    session_id: str
    kind: TokenKind
    token: Secret
    received_at: float
    """Seconds since 1970 in UTC, by this PC's clock."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been entered into a feedback form so far."""

    results: tuple[Result, ...] = ()
    feedback: UserFeedback | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the journal knows at the start of the program."""

    sessions: tuple[SessionRecord, ...] = ()
    """Those that had not ended when last seen, and those that ended less than a day ago."""
    intents: tuple[Intent, ...] = ()
    """Those that are open or unknown."""
    tokens: tuple[KeptToken, ...] = ()
    drafts: tuple[tuple[str, Draft], ...] = ()
    """By session id."""
    crashes: tuple[float, ...] = ()
    """Starts of runs of the last hour that did not end properly; seconds since 1970 in UTC."""


class JournalNotice(Enum):
    """What is to be told about the journal after it was opened; the screen has the words."""

    NEWER = "newer"
    """A newer version of the program wrote it; it is read and not written."""
    SET_ASIDE = "set aside"
    """It was damaged: it has been kept under another name and a new one begun."""
    LOG_DAMAGED = "log damaged"
    """The last entries were damaged and are lost; a copy of the files as they were has been kept."""
    READ_ONLY = "read-only"
    """The folder or the file may not be written."""
    DISK_FULL = "disk full"
    BUSY = "busy"
    """Another program holds it; every later call tries again."""
    NO_LOCKS = "no locks"
    """Its file system cannot lock files."""
    SILENT = "silent"
    """The disk has not answered yet; every later call tries again."""
    UNUSABLE = "unusable"
    """The disk fails in some other way."""
    TOKENS_IN_MEMORY = "tokens in memory"
    """There is no usable key store: after a crash no session can be taken up again."""
    TOKENS_DROPPED = "tokens dropped"
    """The key store has another key than before; what it had sealed is lost, the history is not."""


@dataclass(frozen=True, slots=True)
class JournalState:
    """How the journal was found when it was opened."""

    writable: bool
    """What happens from now on is saved."""
    tokens_kept: bool
    """Tokens outlive a crash."""
    notices: tuple[JournalNotice, ...] = ()
    aside: str = ""
    """Where a damaged journal, or a copy of it, is kept now, or empty."""
    backup: str = ""
    """Where the journal of the version before is kept after a migration, or empty."""
    reason: str = ""
    """The error behind a journal that is not writable, for support."""
    awaits_key: bool = False
    """The key store has not answered yet: whether tokens outlive a crash is told later."""


@dataclass(frozen=True, slots=True)
class SearchWord:
    """One word that is looked for in the history; any of what it may stand for is enough."""

    text: str
    """Part of id, ticket, connector, profile or description, in capitals or not."""
    states: tuple[SessionState, ...] = ()
    results: tuple[Result, ...] = ()
    feedback: tuple[UserFeedback | None, ...] = ()
    """None stands for "not asked" of a session that has a result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """Which sessions of the history are wanted, and in which order of their beginning."""

    words: tuple[SearchWord, ...] = ()
    """All of them must be found."""
    since: float | None = None
    """Seconds since 1970 in UTC; None for no limit."""
    until: float | None = None
    """Seconds since 1970 in UTC, itself not included; None for no limit."""
    oldest_first: bool = False
    of_team: bool = False
    """What the team did, rather than what was done on this PC."""


@dataclass(frozen=True, slots=True)
class HistoryPlace:
    """A session's place in the order of the history."""

    at: float
    """When it began, as far as is known; seconds since 1970 in UTC."""
    id: str


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """What one look into the history found."""

    records: tuple[SessionRecord, ...] = ()
    behind: HistoryPlace | None = None
    """Where to go on looking; None at the end."""
