"""The values every layer speaks of: sessions, grants, results, connections, profiles and settings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, StrEnum
from typing import Final
from urllib.parse import quote, urlencode
from weakref import WeakValueDictionary

DEFAULT_HOST = "grpc.openobd.com"
DEFAULT_PORT = 443

SESSION_LIMIT = 4 * 3600.0
"""Seconds a session is guaranteed to run (openOBD docs, limitations)."""
CLAIM_LIMIT = 60.0
"""Seconds between start and claim after which the service closes a session (openOBD docs, token handling)."""
TOKEN_LIFE = 300.0
"""Seconds a session token is valid from its issue (openOBD docs, token handling)."""


LEAST_MASKED = 6
"""Characters of the shortest secret that is looked for in texts; shorter ones occur in ordinary words."""


class Secret:
    """A text that no repr, str, format or pickle gives away; ``reveal`` is the only way to it."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        if len(text) >= LEAST_MASKED:
            _living[id(self)] = self

    def reveal(self) -> str:
        """The text itself, for the one call that needs it."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret('***')" if self._text else "Secret('')"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")


_living: WeakValueDictionary[int, Secret] = WeakValueDictionary()


_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*://")
_RUN = re.compile(r"[^\s\"'<>]+")
_WORD = re.compile(r"\S+")
_QUOTES = frozenset("\"'<>")


def without_secrets(text: str, mask: str = "***") -> str:
    """``text`` with all masked that is secret: what the program holds at this moment, and logins in addresses."""
    held = [secret.reveal() for reference in _living.valuerefs() if (secret := reference()) is not None]
    told = {form for one in held for form in _forms(one) if form in text}
    # A secret may be a part of a longer one, of which the rest would stay.
    for form in sorted(told, key=len, reverse=True):
        text = text.replace(form, mask)
    if "@" not in text:
        return text
    text = _WORD.sub(lambda word: _without_quoted_login_in(word[0], mask), text)
    return _RUN.sub(lambda run: _without_login_in(run[0], mask), text)


def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it is, as Python spells it out, and as addresses do."""
    return (secret, repr(secret)[1:-1], ascii(secret)[1:-1], quote(secret, safe=""))


def _without_quoted_login_in(word: str, mask: str) -> str:
    """A word without the login of an address in it whose password holds signs that else stand around an address."""
    begin, end = word.find("://") + len("://"), word.rfind("@")
    user, colon, password = word[begin:end].partition(":")
    is_login = "://" in word[:begin] and colon and word[end + 1 : end + 2].isalnum()
    if not is_login or _QUOTES.isdisjoint(password) or not _QUOTES.union("/@").isdisjoint(user):
        return word
    return f"{word[:begin]}{mask}{word[end:]}"


def _without_login_in(run: str, mask: str) -> str:
    """A run of signs without the login of an address in it; a password may hold any sign, so it ends at the last @."""
    login, at, place = run.rpartition("@")
    scheme, separator, _rest = login.partition("://")
    if at and separator and ":" not in scheme:
        return f"{scheme}{separator}{mask}{at}{place}"
    user = login.partition(":")[0]
    begin = max(user.rfind("("), user.rfind("=")) + 1
    is_login = ":" in login and user[begin:].isprintable() and user[begin:] and "/" not in user and "@" not in user
    return f"{run[:begin]}{mask}{at}{place}" if at and is_login and place else run


def without_login(address: str) -> str:
    """``address`` of a proxy or server without the name and password that somebody may have written into it."""
    scheme = _SCHEME.match(address)
    return f"{scheme[0] if scheme else ''}{address[scheme.end() if scheme else 0 :].rpartition('@')[2]}"


class SessionState(Enum):
    """The states of proto/session_controller.proto; UNKNOWN stands for every other word."""

    AVAILABLE = "available"
    ACTIVE = "active"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    UNKNOWN = "unknown"

    # By identity, as they are compared; Enum's own is a call of Python, made for each session of a long list.
    __hash__ = object.__hash__

    @property
    def is_final(self) -> bool:
        """Nothing can happen to the session any more."""
        return self in (SessionState.FINISHED, SessionState.INTERRUPTED, SessionState.FAILED)

    @property
    def is_running(self) -> bool:
        """The session holds its connector."""
        return self in (SessionState.AVAILABLE, SessionState.ACTIVE)


# A list has up to a hundred thousand of these two, and a frozen one takes five times as long to make.
@dataclass(slots=True, unsafe_hash=True)
class Session:
    """What the service tells of a session, without its authentication token."""

    id: Final[str]
    state: Final[SessionState]
    state_text: Final[str]
    """The word as the service wrote it, lower case."""
    created_at: Final[datetime | None]
    """Aware, in UTC; None if ``created_text`` could not be read."""
    created_text: Final[str]
    host: Final[str]
    """As told; judged by the endpoint rules only when a call is to be made."""
    port: Final[int]
    """443 where the service told none or 0."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A session and the one-time authentication token that claims it; the token is empty if none was told."""

    session: Session
    token: Secret


class Mine(Enum):
    """How this PC is connected with a session."""

    STARTED = "started here"
    CLAIMED = "claimed here"
    NOT_KNOWN = "not known"


@dataclass(slots=True, unsafe_hash=True)
class SessionEntry:
    """A session merged with what is remembered here about it."""

    session: Final[Session]
    ticket: Final[str] = ""
    connector: Final[str] = ""
    mine: Final[Mine] = Mine.NOT_KNOWN
    listed: Final[bool] = True
    """False once the service no longer lists the session."""
    colleague: Final[str] = ""
    """Who works on it as the team journal tells, for example "Anna (PC-12)"; only asked for what is not ours."""

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.id


class Result(StrEnum):
    """Outcomes by their wire names (proto/session.proto); RESULT_UNDEFINED is never sent and so is missing."""

    SUCCESS = "RESULT_SUCCESS"
    INVALID_PRECONDITIONS = "RESULT_INVALID_PRECONDITIONS"
    NEEDS_VALIDATION = "RESULT_NEEDS_VALIDATION"
    NEEDS_COMPLETION = "RESULT_NEEDS_COMPLETION"
    AUTHENTICATION_ERROR = "RESULT_FAILURE_AUTHENTICATION_ERROR"
    MISSING_CODING_INFORMATION = "RESULT_FAILURE_MISSING_CODING_INFORMATION"
    NOT_COMPATIBLE = "RESULT_FAILURE_NOT_COMPATIBLE"
    COMMUNICATION_ERROR = "RESULT_FAILURE_COMMUNICATION_ERROR"
    RUNTIME_ERROR = "RESULT_FAILURE_RUNTIME_ERROR"
    EXTERNAL_SERVICE_ERROR = "RESULT_FAILURE_EXTERNAL_SERVICE_ERROR"
    FAILURE = "RESULT_FAILURE"


class UserFeedback(StrEnum):
    """What the person at the car said, by wire name; "not asked" is the absence of a value."""

    NOTHING = "USER_FEEDBACK_NOTHING"
    SUCCESS = "USER_FEEDBACK_SUCCESS"
    FAILURE = "USER_FEEDBACK_FAILURE"
    ASSISTANCE_REQUESTED = "USER_FEEDBACK_ASSISTANCE_REQUESTED"


@dataclass(frozen=True, slots=True)
class ServiceResult:
    """What ``finish`` tells the service."""

    results: tuple[Result, ...]
    feedback: UserFeedback | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """One reading of the connection monitor (proto/connection_monitor.proto)."""

    connected: bool
    connected_since: datetime | None
    """Aware, in UTC; None if never connected."""
    latency_ms: int
    healthy: bool
    """The service's own estimate."""


class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A way to log in; its client secret is kept apart, in the key store."""

    name: str
    cluster: str = "001"
    """"001" Europe, "002" USA."""
    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    client_id: str = ""
    certificate_file: str = ""
    """A file with the company's own roots, or empty."""
    proxy: str = ""
    """``http://host:port``; ``none`` for no proxy at all, empty for the one of this PC."""
    proxy_user: str = ""
    """For the profile's own proxy; its password is kept apart, in the key store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAddress:
    """Where the team database is and how it is reached; its password is kept apart, in the key store."""

    host: str
    port: int = 5432
    database: str
    user: str = ""
    """Empty for the name of the user of this PC."""
    encryption: str = ""
    """A mode of libpq; empty for the strictest, or on this PC for whatever the server offers."""
    certificate_file: str = ""
    """A file with the company's own roots, or empty."""

    @property
    def url(self) -> str:
        """The address as it is kept and shown, without a password."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        options = {"sslmode": self.encryption, "sslrootcert": self.certificate_file}
        query = urlencode({name: value for name, value in options.items() if value}, safe="/:\\", quote_via=quote)
        return f"postgresql://{user}{host}:{self.port}/{quote(self.database, safe='')}{'?' if query else ''}{query}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestion:
    """A question to the person at the car that the user keeps, in plain values as the settings file holds it."""

    name: str
    kind: str
    text: str
    target: str = "mechanic"
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    seconds: int | None = None
    translations: tuple[tuple[str, str, str], ...] = ()
    """The original, the language and the text of each."""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFunction:
    """A function by its name, so that nobody has to remember its id."""

    id: str
    """UUID."""
    name: str
    provider_id: str = ""
    """UUID; empty for one of the partner's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the settings file holds."""

    version: int = 1
    profiles: tuple[Profile, ...] = ()
    current_profile: str = ""
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """"en", "nl", "de" or "fr"; empty for the system's."""
    refresh_seconds: int = 5
    notifications: bool = True
    """The desktop is told of what cannot wait while the window is not in front."""
    keep_in_background: bool = True
    """Closing the window while a session runs leaves the program in the tray."""
    developer: bool = False
    """Connector sessions and raw details are offered."""
    update_notice: bool = False
    """New versions are told of, where the build knows whom to ask."""
    welcomed: bool = False
    """The first-run wizard has been gone through."""
    questions: tuple[OwnQuestion, ...] = ()
    """Templates for questions that the user keeps beside those of the program."""
    functions: tuple[KnownFunction, ...] = ()
    """Functions that were run on this PC, the latest first."""
    team_journal: str = ""
    """The team database as a URL without its password; empty while the journal is for this PC only."""
    your_name: str = ""
    """What colleagues see in the team journal; empty for the name of the user of this PC."""
    ask_again: tuple[str, ...] = ()
    """Profiles that are new or were led elsewhere, for which no secret of a former version is used."""
    window: dict[str, str] = field(default_factory=dict)
    """Places and sizes of the window and its tables, as Qt saves them, in base 64."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks:
    """What the machine's policy decides in the user's place; None leaves it to the user."""

    host: str | None = None
    port: int | None = None
    cluster: str | None = None
    certificate_file: str | None = None
    proxy: str | None = None
    language: str | None = None
    theme: Theme | None = None
    refresh_seconds: int | None = None
    notifications: bool | None = None
    keep_in_background: bool | None = None
    developer: bool | None = None
    allow_demo: bool = True
    update_notice: bool | None = None
    team_journal: str | None = None
    """Empty keeps every journal on its PC."""
    profiles: tuple[Profile, ...] = ()
    """Profiles that are there for every user of this PC; their secrets are each user's own."""

    @property
    def on_settings(self) -> dict[str, object]:
        """The locked fields of the settings by name."""
        return self._locked(
            *("language", "theme", "refresh_seconds", "notifications", "keep_in_background", "developer"),
            *("update_notice", "team_journal"),
        )

    @property
    def on_profile(self) -> dict[str, object]:
        """The locked fields of every profile by name."""
        return self._locked("host", "port", "cluster", "certificate_file", "proxy")

    def _locked(self, *names: str) -> dict[str, object]:
        return {name: value for name in names if (value := getattr(self, name)) is not None}

    def settings(self, wished: Settings) -> Settings:
        """The settings in effect where the user wishes ``wished``."""
        return replace(wished, **self.on_settings)  # type: ignore[arg-type]  # the fields are of the same types

    def profile(self, wished: Profile) -> Profile:
        """The profile in effect where the user wishes ``wished``."""
        return replace(wished, **self.on_profile)  # type: ignore[arg-type]  # the fields are of the same types
