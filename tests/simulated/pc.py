"""Simulated PC with what outlives a program on it, and the program, composed as in ``app.py`` but without a window."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.attention import Notification
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.journal import Intent
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import LoginError, OpenObdError
from openobd_desktop.simulator import Credentials
from openobd_desktop.startup.journal_lifecycle import JournalLifecycle
from openobd_desktop.storage import JOURNAL_KEY_SERVICE, TEAM_KEY_SERVICE, Journal, Keychain, KeyStore, TeamDatabases
from tests.simulated.clocks import PcClock
from tests.simulated.disk import Disk
from tests.simulated.faults import Plan
from tests.simulated.keys import Keys
from tests.simulated.loop import Process, VirtualLoop
from tests.simulated.network import Network
from tests.simulated.service import HOST, PORT, Service
from tests.simulated.team_line import TeamLine
from tests.simulated.team_server import Board
from tests.simulated.trace import Trace

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

REFRESH = 15.0
"""Seconds between two refreshes of the list; a setting of the program."""
LOOK = 5.0
"""Seconds between two looks at what needs attention, as in ``TrayController``."""
FIRST_RUN, RESTART = 0.5, 3.0
"""Seconds until the operator starts the program, and starts it again after a crash."""


class SettingsInUse(Observable[[]]):
    """Stands for the part of ``Profiles`` that the sharing with a team uses; the settings outlive the program.

    Attributes:
        current: The profile in use; None before the login.
        demo: Whether the demo is in use, which it never is.
    """

    def __init__(self, pc: Pc) -> None:
        super().__init__()
        self._pc = pc
        self.current: Profile | None = None
        self.demo = False

    @property
    def settings(self) -> Settings:
        """The settings in effect."""
        return self._pc.settings

    def change_settings(self, settings: Settings) -> None:
        """Changes the settings."""
        self._pc.settings = settings
        self.notify()

    def choose(self, profile: Profile) -> None:
        """Sets the profile in use."""
        self.current = profile
        self.notify()

    def at_sign_out(self, wipe: Callable[[], Awaitable[None]]) -> None:
        """Ignores what is to be wiped, because nobody signs out in the simulation."""


class Program:
    """One run of the program.

    Attributes:
        process: The process of the run.
        service: The commands on sessions.
        recorder: The recorder of the journal.
        journal: The journal.
        team: The sharing with a team; None in a world without one.
        is_ready: Whether the first login has been attempted.
        is_shown: Whether the window is open, which it is until the program quits.
        told: Errors and notices shown that belong to no command.
    """

    def __init__(self, pc: Pc, process: Process) -> None:
        self._pc = pc
        clock = pc.clock
        self.process = process
        self.scope = TaskScope(pc.note_bug)
        self.journal = Journal(Path("/simulated") / pc.name, KeyStore(JOURNAL_KEY_SERVICE), clock=clock.now)
        self.recorder = JournalRecorder(self.journal, self.scope, clock)
        self.service = SessionService(SessionStore(), self.scope, clock, self.recorder)
        self._lifecycle = JournalLifecycle(self.journal, self.service, self.scope, clock)
        self._gateway: Gateway | None = None
        self._profiles = SettingsInUse(pc)
        self.team: Team | None = None
        if pc.line.boards:
            databases, secrets = TeamDatabases(pc.line.connect), Keychain(TEAM_KEY_SERVICE)
            self.team = Team(databases, self.journal, self.service, self._profiles, secrets, self.scope)  # type: ignore[arg-type]
        self.is_ready = False
        self.is_shown = True
        self.told: list[OpenObdError] = []
        self.service.recovery.on_unconfirmed = self._tell

    def _tell(self, error: OpenObdError) -> None:
        self.told.append(error)
        self._pc.on_told(error)

    async def begin(self) -> None:
        """Opens the journal and logs in, like ``Desktop._begin`` and ``log_in``."""
        await self._lifecycle.begin(_context(self._pc))  # type: ignore[arg-type]
        if self.team is not None:
            self.team.set_watched(self._pc.is_watched)
            self.team.begin()
        profile = Profile(name="Work", host=HOST, port=PORT, client_id=self._pc.login.client_id)
        secret = Secret(self._pc.login.client_secret)
        self._gateway = Gateway(profile, secret, insecure_loopback=True, clock=self._pc.clock.monotonic)
        self.service.set_login(self._gateway.controller, self._gateway.open_session, profile.name)
        self._profiles.choose(profile)
        try:
            await self.service.refresh()
        except OpenObdError as error:
            self._pc.on_told(error)
        for reason in await self.service.recovery.resolve_unconfirmed_results():
            self._tell(reason)
        self.is_ready = True
        self.scope.start(self._refresh(), "refresh")
        self.scope.start(self._look(), "look")

    async def _refresh(self) -> None:
        """Refreshes the list, like ``AutoRefresh``."""
        while True:
            await self._pc.clock.sleep(REFRESH)
            if isinstance(self.service.status.error, LoginError):
                # Somebody would log in again.
                await self._pc.clock.sleep(2 * REFRESH)
            try:
                await self.service.refresh()
            except OpenObdError as error:
                self._pc.on_told(error)

    async def _look(self) -> None:
        """Looks at what needs attention, like ``TrayController``."""
        while True:
            self.look()
            await self._pc.clock.sleep(LOOK)

    def stop_sharing(self) -> None:
        """Keeps the history on this PC from now on, like the page of the settings."""
        if self.team is not None:
            self.team.withdraw()
        self._profiles.change_settings(replace(self._profiles.settings, team_journal=""))

    def look(self) -> None:
        """Shows the notifications about what needs attention now; the window is in the background."""
        sessions = self.service.open_sessions
        for notice in self.service.attention.look(sessions, seen=False):
            if (active := self.service.open_session(notice.session_id)) is not None:
                self._pc.on_notice(notice, active)

    async def quit(self) -> None:
        """Ends the run, in the order of ``Desktop.run``."""
        self.is_shown = False
        await self.scope.aclose()
        if self.team is not None:
            await self.team.aclose()
        if self._gateway is not None:
            await self._gateway.aclose()
        await self._lifecycle.end()


class _NoIndexing:
    async def run(self, *_: object) -> None:
        """Does nothing: there are no older sessions to index."""


def _context(pc: Pc) -> SimpleNamespace:
    """Returns the parts of an ``AppContext`` that the lifecycle of the journal uses."""
    secrets = SimpleNamespace(on_answering=lambda: None)
    return SimpleNamespace(
        messages=SimpleNamespace(show=pc.notices.append),
        indexing=_NoIndexing(),
        profiles=SimpleNamespace(credentials=SimpleNamespace(client_secrets=secrets)),
    )


class Pc:
    """A PC with its disk, key store, clock and network, on which the program is started again after each crash.

    Attributes:
        name: The name in the trace.
        login: The credentials of the operator's login.
        line: The way to the team databases.
        settings: The settings, which outlive the program.
        decisions: How often the operator has decided with whom to share.
        has_withdrawn: Whether the operator has decided, after any other decision, to share with nobody.
        is_watched: Whether the window is visible.
        program: The program that runs; None between two runs.
        died: Done once the running program has ended in any way.
        crashes: Number of crashes so far.
        bugs: Unexpected exceptions of background tasks.
        notices: Notices shown about the journal.
        awake_since: When the PC last woke up, in seconds of the loop.
        on_told: Called with each error that is shown and belongs to no command.
        on_notice: Called with each notification and its session.
        on_unconfirmed: Called with each result of an earlier run that was not confirmed, and the error that is shown.
        on_wake: Called when the PC wakes up.
        on_crash: Called when the program is about to crash.
        on_quit: Called when the program has done what it does at its end.
    """

    def __init__(
        self,
        name: str,
        loop: VirtualLoop,
        dice: random.Random,
        service: Service,
        plan: Plan,
        trace: Trace,
        login: Credentials,
        watch: Callable[[Pc, Program], None],
        *,
        boards: Sequence[Board] = (),
        real_tables: bool = False,
    ) -> None:
        """``watch`` is called with each program that is started; for ``real_tables``, see ``Disk``.

        ``boards`` are the team databases, with the first of which the history is shared at first.
        """
        self._watch = watch
        self._loop = loop
        self._plan = plan
        self._trace = trace
        self.name = name
        self.login = login
        self.clock = PcClock(loop)
        self.disk = Disk(loop, dice, plan, trace, real=real_tables)
        self.keys = Keys(loop, dice, plan, trace)
        self.network = Network(loop, dice, service, plan, trace)
        self.line = TeamLine(loop, dice, self, plan, trace, boards)
        self.settings = Settings(your_name=f"Operator {name[-1]}", team_journal=boards[0].url if boards else "")
        self.decisions = 0
        self.has_withdrawn = False
        self.is_watched = True
        self.disk.name = self.keys.name = self.network.name = name
        self.disk.crash = self.crash
        self.program: Program | None = None
        self.died: asyncio.Future[None] = loop.create_future()
        self.crashes = 0
        self.bugs: list[str] = []
        self.notices: list[str] = []
        self.awake_since = 0.0
        self.on_told: Callable[[OpenObdError], None] = lambda error: None
        self.on_notice: Callable[[Notification, ActiveSession], None] = lambda notice, active: None
        self.on_unconfirmed: Callable[[Intent, OpenObdError], None] = lambda intent, error: None
        self.on_wake: Callable[[], None] = lambda: None
        self.on_crash: Callable[[], None] = lambda: None
        self.on_quit: Callable[[], None] = lambda: None

    def note_bug(self, name: str, error: BaseException) -> None:
        """Records an unexpected exception."""
        self.bugs.append(f"{name}: {error!r}")

    def start(self) -> Program:
        """Starts the program."""
        self._trace.note(self.name, "starts the program")
        process = Process(self.name, self)
        steps = self._plan.steps()
        if steps:
            process.watched, process.on_step = steps, self.crash
        self.died = self._loop.create_future()
        program = self.program = process.context.copy().run(Program, self, process)
        self._watch(self, program)
        self.run(program.begin(), "begin")
        return program

    def run(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Future[Any]:
        """Runs ``work`` in the running program, as a click on a button does."""
        assert self.program is not None, "there is a program"
        context = self.program.process.context.copy()
        return cast("asyncio.Future[Any]", self._loop.create_task(self._caught(work, name), name=name, context=context))

    async def _caught(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        try:
            await work
        except Exception as error:
            self.note_bug(name, error)

    def crash(self) -> None:
        """Kills the program between two of its steps."""
        if self.program is None:
            return
        self._trace.note(self.name, "CRASHES")
        self.on_crash()
        self.crashes += 1
        self._end()

    async def quit(self) -> None:
        """Quits the program, which may crash meanwhile."""
        if self.program is None:
            return
        self._trace.note(self.name, "quits")
        ending = self.run(self.program.quit(), "quit")
        await asyncio.wait([ending, self.died], return_when=asyncio.FIRST_COMPLETED)
        if self.program is not None:
            self.on_quit()
            self._end()

    def _end(self) -> None:
        program, self.program = self.program, None
        assert program is not None, "only called while there is one"
        program.process.kill()
        self.network.forget(program.process)
        if not self.died.done():
            self.died.set_result(None)

    def sleep(self) -> None:
        """Lets the PC sleep: nothing of the program runs until ``wake``."""
        if self.program is not None:
            self._trace.note(self.name, "falls asleep")
            self.program.process.sleep()

    def wake(self) -> None:
        """Wakes the PC."""
        if self.program is not None and self.program.process.asleep:
            self._trace.note(self.name, "wakes up")
            self.network.touched_at = self.awake_since = self._loop.time()
            self.on_wake()
            self.program.process.wake(self._loop)
