"""Composition root, which builds all layers on one event loop, runs them, and closes them in reverse order."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct
from PySide6.QtWidgets import QApplication, QWidget

from openobd_desktop.core.aio.clock import Clock, SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.lock import Lock
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.demo.mechanic_screens import DemoScreens
from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.errors import OpenObdError
from openobd_desktop.startup.first_steps import (
    is_demo,
    is_first_start,
    listen,
    log_in,
    preload_modules,
    prepare_tickets,
)
from openobd_desktop.startup.imports import AFTER_LOGIN, FOR_DEMO, FOR_LOGIN, IMPORT_DELAY, begin_imports
from openobd_desktop.startup.instance_guard import AlreadyRunning, instance_guard, track_run
from openobd_desktop.startup.journal_lifecycle import JournalLifecycle
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import (
    JOURNAL_KEY_SERVICE,
    TEAM_KEY_SERVICE,
    Journal,
    JsonSettings,
    Keychain,
    KeyStore,
    MemorySecrets,
    PinCopy,
    SettingsSaver,
    TeamDatabases,
    default_data_folder,
    default_folder,
    default_policy_file,
    load_policy,
)
from openobd_desktop.support import logging_setup
from openobd_desktop.support.bus_notifications import bus_notifications
from openobd_desktop.support.crash_reporter import CrashReporter
from openobd_desktop.support.keep_awake import AwakeWhileRunning, KeepAwake
from openobd_desktop.support.watchdog import Watchdog
from openobd_desktop.support.ways_to_keep_awake import Way, ways_of_this_system
from openobd_desktop.support.window_loop import WindowLoop
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.ui.common.garbage_collection import GarbageCollectionTimer, spare_what_exists
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.app_context import AppContext, Folders, SafeMode
from openobd_desktop.ui.desktop.single_instance import SingleInstance
from openobd_desktop.ui.desktop.tray import SystemTray, Tray
from openobd_desktop.ui.lifecycle.window_controller import Shell, WindowController
from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.messages.board import MessageBoard

T = TypeVar("T")
SLOW_CALLBACK = 5.0
"""Duration in seconds above which asyncio's debug mode logs a callback; high, since a busy PC builds windows slowly."""
_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""Signals that end the run cleanly; SIGHUP is sent when the terminal or the desktop session closes."""


def run(application: QApplication, options: Options, splash: QWidget | None = None) -> tuple[int, OpenObdError | None]:
    """Runs the program until it ends; ``splash`` is closed once the window is shown.

    Returns:
        The exit status, and the error that prevented the window from opening, or None if there was no such error.
    """
    recent = _prepare(application, options)
    try:
        # Started first so that the modules are imported while the lock and the crash marker wait for the disk.
        begin_imports(*(FOR_DEMO if is_demo(options) else FOR_LOGIN))
        with (
            instance_guard(options) as instance,
            track_run(instance.folder if instance else None, time.time) as crashed,
            asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner,
        ):
            desktop = Desktop(application, options, instance, recent, crashed=crashed, splash=splash)
            desktop.watches = options.tour is None
            return runner.run(_whole_run(application, options, desktop)), None
    except AlreadyRunning as end:
        if splash is not None:
            splash.close()
        if end.status:
            return end.status, end.error
        print(end, file=sys.stderr)
        return end.status, None


def _prepare(application: QApplication, options: Options) -> logging_setup.RecentLines:
    """Sets up logging and the application; returns the log handler that keeps the newest lines in memory."""
    folder = options.config_dir / "logs" if options.config_dir else logging_setup.default_folder()
    recent = logging_setup.set_up(options.log_level, None if options.tour else folder)
    application.setApplicationName("openobd-desktop")
    # Closing the last window would stop the loop in the middle of the cleanup.
    application.setQuitOnLastWindowClosed(False)
    GarbageCollectionTimer(application)
    return recent


async def _whole_run(application: QApplication, options: Options, desktop: Desktop) -> int:
    if options.self_test is None:
        return await desktop.run()
    # Imported here because only the self-test of a built package needs it.
    from openobd_desktop.support.self_test import self_test

    return await self_test(application, options.self_test, desktop.run)


def _in_thread(work: Callable[[], T]) -> Awaitable[T]:
    return run_in_daemon_thread(work, "pin")


class _Parts(Struct, frozen=True, kw_only=True):
    """Objects of one run that do not need a window."""

    scope: TaskScope
    clock: Clock
    logins: LoginFactory
    service: SessionService
    journal: JournalLifecycle
    history: History
    profiles: Profiles
    team: Team


class Desktop:
    """One run of the program with all its objects; each object's cleanup is registered when the object is created.

    Attributes:
        watches: Whether stalls of the event loop are recorded.
    """

    def __init__(
        self,
        application: QApplication,
        options: Options,
        instance: SingleInstance | None = None,
        recent: logging_setup.RecentLines | None = None,
        *,
        crashed: bool = False,
        splash: QWidget | None = None,
        policy_file: Path | None = None,
    ) -> None:
        self._policy_file = policy_file or default_policy_file()
        self._application = application
        self._options = options
        self._splash = splash
        self._instance = instance
        self._recent = recent or logging_setup.RecentLines()
        self._safe_mode = SafeMode.ASKED if options.safe_mode else SafeMode.CRASHED if crashed else SafeMode.OFF
        self._exit_requested = asyncio.Event()
        self._status = 0
        self._watchdog: Watchdog | None = None
        self._awake: AwakeWhileRunning | None = None
        self._welcomes = False
        self.watches = False
        self._start_errors: list[OpenObdError] = list(options.errors)
        """Errors that occurred before the window existed; shown as soon as the window exists."""

    async def run(self) -> int:
        """Builds all objects, waits for the exit request and closes them in reverse order; returns the exit status."""
        async with AsyncExitStack() as stack:
            reporter = self._install_handlers(stack)
            shell, board = Shell(), MessageBoard()
            parts = self._build_parts(stack, reporter, board)
            reporter.on_error = board.show_error
            context = self._context(parts, shell, board)
            stack.push_async_callback(context.saver.aclose)
            window_controller = self._open_window(context)
            stack.callback(window_controller.close)
            shell.attach(window_controller)
            reporter.on_crash = shell.show_crash
            for error in self._start_errors:
                board.show_error(error)
            if self._instance is not None:
                stack.callback(self._instance.close)
                listening = listen(self._instance, self._options, parts.clock, shell, self._exit_requested)
                parts.scope.start(listening, "listen for later starts")
            if self.watches:
                self._watchdog = Watchdog()
                stack.callback(self._watchdog.watch(self._application))
                loop = asyncio.get_running_loop()
                if isinstance(loop, WindowLoop):
                    loop.on_long = self._watchdog.on_long_callback
            if self._options.tour is None:
                self._awake = AwakeWhileRunning(parts.service, parts.profiles, KeepAwake(self.ways_to_keep_awake()))
                stack.callback(self._awake.close)
            self._start_tasks(parts, context, window_controller)
            await self._exit_requested.wait()
        return self._status

    def _install_handlers(self, stack: AsyncExitStack) -> CrashReporter:
        """Installs handlers for unexpected errors, signals and logging off; returns the crash reporter."""
        reporter = CrashReporter()
        loop = asyncio.get_running_loop()
        loop.slow_callback_duration = SLOW_CALLBACK
        stack.callback(reporter.install(loop))
        self._handle_signals(loop)
        self._application.commitDataRequest.connect(self.log_off)
        stack.callback(self._application.commitDataRequest.disconnect, self.log_off)
        return reporter

    def _build_parts(self, stack: AsyncExitStack, reporter: CrashReporter, board: MessageBoard) -> _Parts:
        overrides = self._overrides()
        logins = self._logins(stack, overrides)
        clock = SystemClock(self._options.clock_factor)
        scope = TaskScope(reporter.task_failed)
        journal, demo_journal = self._journal(), Journal(None, None)
        stack.push_async_callback(demo_journal.aclose)
        recorder = JournalRecorder(journal, scope, clock, demo_journal)
        service = SessionService(
            SessionStore(), scope, clock, recorder, may_clear=overrides.allow_clearing, retries=logins.retries
        )
        journal_lifecycle = JournalLifecycle(journal, service, scope, clock)
        stack.push_async_callback(journal_lifecycle.end)
        profiles = self._profiles(service, logins, self._settings(stack, board), overrides)
        stack.push_async_callback(profiles.aclose)
        team = self._team(journal, service, profiles, scope)
        stack.push_async_callback(team.aclose)
        stack.push_async_callback(scope.aclose)
        return _Parts(
            scope=scope,
            clock=clock,
            logins=logins,
            service=service,
            journal=journal_lifecycle,
            history=History(journal, demo_journal, team, in_demo=lambda: profiles.demo),
            profiles=profiles,
            team=team,
        )

    def _overrides(self) -> PolicyOverrides:
        """Returns the settings that the machine's policy enforces; the tour ignores the policy."""
        if self._options.tour is not None:
            return PolicyOverrides()
        policy = load_policy(self._policy_file)
        if policy.fault is not None:
            self._start_errors.append(policy.fault)
        return policy.overrides

    def _logins(self, stack: AsyncExitStack, overrides: PolicyOverrides) -> LoginFactory:
        logins = LoginFactory(
            insecure_loopback=self._options.insecure_loopback and overrides.developer is not False,
            scenario=self._options.scenario,
            clock_factor=self._options.clock_factor,
        )
        stack.push_async_callback(logins.aclose)
        return logins

    @property
    def _leaves_traces(self) -> bool:
        """Whether secrets and history are saved permanently; a demo or tour keeps them only until the program ends."""
        return not self._options.demo and self._options.tour is None

    def _journal(self) -> Journal | None:
        folder = self._options.config_dir or default_data_folder()
        return Journal(folder, KeyStore(JOURNAL_KEY_SERVICE)) if self._leaves_traces else None

    def _settings(self, stack: AsyncExitStack, board: MessageBoard) -> SettingsSaver:
        own = self._options.config_dir
        settings = SettingsSaver(JsonSettings(own or default_folder()), PinCopy(own or default_data_folder()))
        stack.push_async_callback(settings.aclose)
        settings.on_error = lambda error: board.show_error(error, cause="settings")
        settings.on_saved = lambda: board.clear("settings")
        return settings

    def _profiles(
        self, service: SessionService, logins: LoginFactory, settings: SettingsSaver, overrides: PolicyOverrides
    ) -> Profiles:
        secrets = Keychain() if self._leaves_traces else MemorySecrets()
        profiles = Profiles(service, logins, settings, secrets, overrides)
        if self._options.environment is not None:
            profiles.set_given(*self._options.environment)
        return profiles

    def _team(self, journal: Journal | None, service: SessionService, profiles: Profiles, scope: TaskScope) -> Team:
        secrets = Keychain(TEAM_KEY_SERVICE) if self._leaves_traces else MemorySecrets()
        return Team(TeamDatabases(), journal, service, profiles, secrets, scope)

    def _context(self, parts: _Parts, shell: Shell, board: MessageBoard) -> AppContext:
        return AppContext(
            service=parts.service,
            profiles=parts.profiles,
            team=parts.team,
            actions=Actions(parts.scope, board.show_error),
            messages=board,
            developer_asked=self._options.developer,
            request_quit=shell.request_quit,
            request_close=shell.request_close,
            change_settings=shell.change_settings,
            diagnostics=lambda: self._diagnostics(parts),
            folders=self._folders(),
            log=self._recent.log,
            safe_mode=self._safe_mode,
            history=parts.history,
            screens=DemoScreens(lambda: parts.logins.simulator),
            lock=Lock(parts.clock, parts.profiles, _in_thread) if self._options.tour is None else None,
            checks_releases=(resources.folder() / "release" / "channel.json").is_file(),
        )

    def _folders(self) -> Folders:
        own = self._options.config_dir
        return Folders(
            settings=str(own or default_folder()),
            logs=str(own / "logs" if own else logging_setup.default_folder()),
            history=str(own or default_data_folder()) if self._leaves_traces else "",
            policy=str(self._policy_file),
        )

    def _diagnostics(self, parts: _Parts) -> str:
        from openobd_desktop.support.diagnostics import of_run

        stalls = self._watchdog.stalls if self._watchdog is not None else ()
        sleep = self._awake.state if self._awake is not None else ""
        return of_run(parts.service, parts.profiles, self._options, self._recent.lines, stalls, sleep)

    def _open_window(self, context: AppContext) -> WindowController:
        """Loads the settings and shows the window; returns its controller."""
        if context.safe_mode is not SafeMode.OFF:
            context.profiles.catalogue.use_defaults()
        try:
            context.profiles.load(self._options.profile)
        except OpenObdError as error:
            self._start_errors.append(error)
        if context.lock is not None:
            context.lock.begin()
        window_controller = WindowController(
            self._application,
            context,
            self.tray(),
            self._exit_requested,
            keeps=self._options.tour is None,
            plain=context.safe_mode is not SafeMode.OFF,
        )
        if self._splash is not None:
            self._splash.close()
        return window_controller

    def tray(self) -> Tray:
        """Creates the program's tray icon."""
        return SystemTray(app_icon, bus_notifications)

    def ways_to_keep_awake(self) -> list[Way]:
        """Returns the ways to keep this PC awake, best first."""
        return ways_of_this_system()

    def _start_tasks(self, parts: _Parts, context: AppContext, window_controller: WindowController) -> None:
        # A login over the network takes long enough to load all other modules meanwhile; a login to the demo does not.
        wanted = FOR_DEMO if is_demo(self._options) else FOR_LOGIN + AFTER_LOGIN
        parts.scope.start(parts.logins.load(*wanted), "load what logins need")
        begin = self._begin(window_controller, context, parts)
        parts.scope.start(begin if self._options.tour is None else self._unattended(begin), "begin")
        if context.checks_releases and self._leaves_traces:
            from openobd_desktop.support.release_feed import watch_releases

            data_folder = self._options.config_dir or default_data_folder()
            parts.scope.start(watch_releases(context, parts.clock, data_folder), "look for releases")

    async def _unattended(self, tour: Coroutine[Any, Any, None]) -> None:
        """Plays the tour and ends the run, even if the tour fails."""
        self._status = 1
        try:
            await tour
        finally:
            self.request_exit()

    async def _begin(self, window_controller: WindowController, context: AppContext, parts: _Parts) -> None:
        from openobd_desktop import __version__

        self._application.setApplicationVersion(__version__)
        context.service.recovery.on_unconfirmed = context.messages.show_error
        # The welcome dialog comes before the steps below, which wait for the disk and the key store.
        self.show_welcome(window_controller, context)
        await parts.journal.begin(context)
        context.team.begin()
        if self.watches:
            # The login waits for these modules in any case.
            await parts.logins.load(*(FOR_DEMO if is_demo(self._options) else FOR_LOGIN))
            spare_what_exists()
        await self.begin(window_controller, context, parts.logins)

    def show_welcome(self, window_controller: WindowController, context: AppContext) -> None:
        """Opens the welcome dialog if the program has been started for the first time and no tour was requested."""
        is_first = is_first_start(self._options, context.profiles.settings, self._start_errors)
        if self._options.tour is None and is_first:
            from openobd_desktop.ui.settings.welcome_dialog import open_welcome

            self._welcomes = True
            open_welcome(context, window_controller.window)

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        """Plays the tour if requested; otherwise logs in, opens the start dialog if requested, and preloads modules."""
        if self._options.tour is not None:
            from openobd_desktop.demo.tour import Tour

            self._status = await Tour(window_controller, context, logins, self._options.tour).play()
            return
        if not self._welcomes:
            await log_in(self._options, window_controller, context, logins)
        if self._options.ticket or self._options.connector:
            # The window is looked up after the login, because a change of language may have rebuilt it meanwhile.
            window_controller.window.session_commands.start(self._options.ticket)
        await context.service.clock.sleep(IMPORT_DELAY)
        await logins.load(*AFTER_LOGIN)
        await preload_modules(context.service.clock)
        await prepare_tickets(window_controller, context.service.clock)

    def request_exit(self) -> None:
        """Ends the run without asking the user."""
        self._exit_requested.set()

    def log_off(self) -> None:
        """Ends the run without asking the user, who is logging off; the next run resumes the open sessions."""
        self.request_exit()

    def _handle_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        # On Windows, the event loop does not support signal handlers; the session manager closes the window instead.
        with contextlib.suppress(NotImplementedError):
            for name in _ENDING:
                # If SIGHUP is ignored, the program was started with nohup and is meant to continue.
                if signal.getsignal(name) is not signal.SIG_IGN:
                    loop.add_signal_handler(name, self.request_exit)
