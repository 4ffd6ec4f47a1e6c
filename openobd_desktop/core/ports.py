"""What the core needs from outside, as Protocols that client and storage fit without importing them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from openobd_desktop.core.inside_ports import Broker, ContextCalls, QuestionCalls, ToolCalls, VehicleCalls
from openobd_desktop.domain import Connection, Grant, KnownFunction, Profile, Secret, ServiceResult, Session, Settings
from openobd_desktop.errors import SettingsUnreadable
from openobd_desktop.records import (
    Draft,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Intent,
    IntentState,
    JournalState,
    KeptToken,
    Remembered,
    SessionEvent,
    SessionRecord,
)


class Clock(Protocol):
    """Time, injected so that tests and the demo can move it."""

    @property
    def factor(self) -> float:
        """Seconds that pass here for each second outside."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump."""
        ...

    def now(self) -> float:
        """Seconds since 1970 in UTC, as the PC's clock has them."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits; a waker-up still looks at the clock, since timers may fire early."""
        ...


class Controller(Protocol):
    """Sessions as a whole, on the login host. Every method raises ``OpenObdError``."""

    @property
    def broker(self) -> Broker:
        """Functions, on the same host."""
        ...

    async def log_in(self) -> None:
        """Makes sure that there is a controller token."""
        ...

    async def list_sessions(self) -> tuple[Session, ...]:
        """All sessions of the partner that the service still knows."""
        ...

    async def get_session(self, session_id: str) -> Session:
        """One session as it is now."""
        ...

    async def get_grant(self, session_id: str) -> Grant:
        """One session with its authentication token, if the service tells one."""
        ...

    async def start_on_ticket(self, ticket: str) -> Grant:
        """Starts a session on a ticket, once; never repeated by itself."""
        ...

    async def start_on_connector(self, connector: str) -> Grant:
        """Starts a session on a connector, once; for development, not charged."""
        ...

    async def interrupt(self, session_id: str) -> Session:
        """Stops a session and returns it as it is then."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCalls(Protocol):
    """Calls inside one session over one channel of its own; each takes the token to use. All raise ``OpenObdError``."""

    @property
    def questions(self) -> QuestionCalls:
        """To the person at the car or the operator dashboard."""
        ...

    @property
    def vehicle(self) -> VehicleCalls:
        """Facts of the vehicle, the ticket and its products."""
        ...

    @property
    def tools(self) -> ToolCalls:
        """Locals, ScriptLog and variables."""
        ...

    @property
    def contexts(self) -> ContextCalls:
        """What functions run in."""
        ...

    async def authenticate(self, token: Secret) -> Secret:
        """Claims the session with its authentication token; returns the first session token."""
        ...

    def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        """New session tokens as they come; ends without an error when the service ends the stream."""
        ...

    async def connection(self, token: Secret) -> Connection:
        """One reading now, within 3 seconds; the probe of a line that went silent."""
        ...

    def connections(self, token: Secret) -> AsyncGenerator[Connection, None]:
        """Readings of the connection monitor, one a second."""
        ...

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        """Ends the session with its outcome."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCallsFactory(Protocol):
    """Opens a fresh channel to a session's own endpoint."""

    def __call__(self, session: Session, /) -> SessionCalls:
        """Raises ``EndpointRefused`` before a channel exists if the session's address breaks the rules."""
        ...


class Login(Protocol):
    """What one profile opens: the controller and the door to its sessions."""

    @property
    def controller(self) -> Controller:
        """Sessions as a whole."""
        ...

    @property
    def open_session(self) -> SessionCallsFactory:
        """Opens the calls inside one session."""
        ...

    async def aclose(self) -> None:
        """Closes the controller's channel."""
        ...


class Logins(Protocol):
    """Makes logins; nothing is sent before their first call."""

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> Login:
        """Raises ``EndpointRefused`` or ``CertificateFileUnreadable``."""
        ...

    async def read_files(self, profile: Profile) -> None:
        """Reads what ``open`` needs of this profile, off the loop; raises ``CertificateFileUnreadable``."""

    async def open_demo(self) -> Login:
        """A login to the embedded simulator, which is started if it does not run yet."""
        ...

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers that a session can be started on in the demo now; none before it runs."""
        ...

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions that can be run in the demo now; none before it runs."""
        ...


class SettingsFile(Protocol):
    """Remembers the settings."""

    @property
    def complaint(self) -> SettingsUnreadable | None:
        """What ``load`` could not use of the file; None if all of it."""
        ...

    def load(self) -> Settings:
        """Raises ``SettingsUnreadable``; a damaged file has been set aside by then, or is left as it is."""
        ...

    def rename_profile(self, former: str, name: str) -> None:
        """Keeps what a newer version wrote into a profile when its name changes; the next save writes it."""
        ...

    def save(self, settings: Settings) -> None:
        """Saves them now or soon; raises ``SettingsUnreadable`` if it is known already that this cannot be done."""
        ...


class SecretStore(Protocol):
    """Remembers client secrets by profile name."""

    @property
    def lasts(self) -> bool:
        """It remembers beyond this run."""
        ...

    async def get(self, name: str) -> Secret | None:
        """The secret, or None if none is known; raises ``KeyStoreUnavailable``."""
        ...

    async def put(self, name: str, secret: Secret) -> None:
        """Raises ``KeyStoreUnavailable`` if it could be kept for this run only."""
        ...

    async def remove(self, name: str) -> None:
        """Forgets the secret; no error if there was none."""
        ...


class Journal(Protocol):
    """Remembers across runs. Every method raises ``JournalUnavailable`` if the disk does not play along."""

    async def load(self, now: float) -> Remembered:
        """What former runs left, as of ``now`` seconds since 1970."""
        ...

    async def commit_intent(self, intent: Intent) -> None:
        """Durable when it returns; raises ``StartPending`` if the same start is open or unknown."""
        ...

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes what became of an intent."""
        ...

    async def save_session(self, record: SessionRecord) -> None:
        """Writes a session as it is now."""
        ...

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Adds a line to a timeline."""
        ...

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The timeline of a session, in the order in which it was written."""
        ...

    async def save_token(self, kept: KeptToken) -> None:
        """Keeps a session's newest token, encrypted; an older one never replaces a newer one."""
        ...

    async def forget_token(self, session_id: str) -> None:
        """Wipes the token of a session."""
        ...

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Keeps what has been entered into a feedback form."""
        ...

    async def forget_draft(self, session_id: str) -> None:
        """Drops a draft."""
        ...

    async def sign_out(self) -> None:
        """Wipes all tokens and their key; the history stays."""
        ...


class TeamHistory(Protocol):
    """Sessions as the history reads them, in short turns so that who has to write never waits long."""

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        ...

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        ...


class HistoryFile(TeamHistory, Protocol):
    """The journal as the history reads it."""

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The timeline of a session, in the order in which it was written."""
        ...


class JournalFile(Journal, HistoryFile, Protocol):
    """The journal as a whole, as the program opens it, searches it and closes it."""

    async def open(self) -> JournalState:
        """Opens the journal and tells how it was found; may be called again to try again."""
        ...

    async def begin_run(self, now: float) -> None:
        """Notes that the program runs, as of ``now``; until ``end_run`` it counts as crashed."""
        ...

    async def end_run(self) -> None:
        """Notes that the program ends as it should."""
        ...

    async def aclose(self) -> None:
        """Finishes what is being written, within seconds."""
        ...
