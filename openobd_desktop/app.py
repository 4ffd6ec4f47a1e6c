"""The composition root: builds all layers, runs them on one loop and takes them down in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.demo.mechanic_screens import DemoScreens
from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.errors import JournalSilent, LoginError, OpenObdError, SecretNotRead, SettingsWithheld
from openobd_desktop.startup.crash_marker import track_run
from openobd_desktop.startup.instance_guard import AlreadyRunning, instance_guard
from openobd_desktop.startup.journal_lifecycle import JournalLifecycle
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.startup.preload import preload_modules
from openobd_desktop.storage import (
    JOURNAL_KEY_SERVICE,
    TEAM_KEY_SERVICE,
    Journal,
    JsonSettings,
    Keychain,
    KeyStore,
    MemorySecrets,
    SettingsSaver,
    TeamDatabases,
    default_data_folder,
    default_folder,
    default_policy_file,
    load_policy,
)
from openobd_desktop.support import logging_setup
from openobd_desktop.support.bus_notifications import BusNotifications, session_bus
from openobd_desktop.support.crash_reporter import CrashReporter
from openobd_desktop.support.watchdog import Watchdog
from openobd_desktop.ui.common.garbage_collection import GarbageCollectionTimer
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.app_context import AppContext, Folders, SafeMode
from openobd_desktop.ui.desktop.single_instance import SingleInstance
from openobd_desktop.ui.desktop.tray import SystemTray, Tray
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.window.banners import journal_error, journal_news

SLOW_CALLBACK = 5.0
"""Seconds; only watched in Python's development mode, in which a busy PC takes long to build the window."""
JOURNAL_PATIENCE = 3.0
"""Seconds that the first login waits for the journal; what it holds is recalled whenever it answers."""
_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""Signals that end the run as it should; a terminal or a session of the desktop that goes away sends SIGHUP."""


def run(application: QApplication, options: Options, splash: QWidget | None = None) -> tuple[int, OpenObdError | None]:
    """Runs the program to its end; ``splash`` is closed once the window is shown.

    Returns:
        The exit status, and why no window opened if none did.
    """
    folder = options.config_dir / "logs" if options.config_dir else logging_setup.default_folder()
    recent = logging_setup.set_up(options.log_level, None if options.tour else folder)
    application.setApplicationName("openobd-desktop")
    # Closing the last window would stop the loop in the middle of the clean-up.
    application.setQuitOnLastWindowClosed(False)
    GarbageCollectionTimer(application)
    try:
        with (
            instance_guard(options) as instance,
            track_run(instance.folder if instance else None, time.time) as crashed,
            asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
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


async def _whole_run(application: QApplication, options: Options, desktop: Desktop) -> int:
    if options.self_test is None:
        return await desktop.run()
    # Imported here, since nobody but a package's builder needs it.
    from openobd_desktop.support.self_test import self_test

    return await self_test(application, options.self_test, desktop.run)


class Desktop:
    """All objects of one run. Each registers its end at the line that makes it."""

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
        self._safe_mode = SafeMode.CRASHED if crashed else SafeMode.OFF
        if options.safe_mode:
            self._safe_mode = SafeMode.ASKED
        self._exit_requested = asyncio.Event()
        self._status = 0
        self._watchdog: Watchdog | None = None
        self._welcomes = False
        self.watches = False
        """Stalls of the loop are looked for."""
        self._troubles: list[OpenObdError] = list(options.troubles)
        """What went wrong before there was a window to tell it in."""

    async def run(self) -> int:
        """Builds, shows, waits for the exit and takes everything down again."""
        async with AsyncExitStack() as stack:
            reporter = CrashReporter()
            loop = asyncio.get_running_loop()
            loop.slow_callback_duration = SLOW_CALLBACK
            stack.callback(reporter.install(loop))
            self._handle_signals(loop)
            self._application.commitDataRequest.connect(self.log_off)
            stack.callback(self._application.commitDataRequest.disconnect, self.log_off)
            overrides = self._overrides()
            logins = self._logins(overrides)
            stack.push_async_callback(logins.aclose)
            clock = SystemClock(self._options.clock_factor)
            scope = TaskScope(reporter.task_failed)
            journal = self._journal()
            demo_journal = Journal(None, None)
            stack.push_async_callback(demo_journal.aclose)
            service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock, demo_journal))
            journal_lifecycle = JournalLifecycle(journal, service, clock)
            stack.push_async_callback(journal_lifecycle.end)
            settings = SettingsSaver(JsonSettings(self._options.config_dir or default_folder()))
            stack.push_async_callback(settings.aclose)
            profiles = self._profiles(service, logins, settings, overrides)
            stack.push_async_callback(profiles.aclose)
            team = self._team(journal, service, profiles, scope)
            stack.push_async_callback(team.aclose)
            stack.push_async_callback(scope.aclose)
            board = MessageBoard()
            settings.on_error = lambda error: board.show_error(error, cause="settings")
            settings.on_saved = lambda: board.clear("settings")
            actions = Actions(scope, board.show_error)
            reporter.on_error = board.show_error
            context = AppContext(
                service=service,
                profiles=profiles,
                team=team,
                actions=actions,
                messages=board,
                developer_asked=self._options.developer,
                request_quit=lambda: window_controller.quit_controller.quit(),
                request_close=lambda: window_controller.quit_controller.close_window(),
                change_settings=lambda settings: window_controller.change_settings(settings),
                diagnostics=lambda: self._diagnostics(service, profiles),
                folders=self._folders(),
                log=self._recent.log,
                safe_mode=self._safe_mode,
                history=History(journal, demo_journal, team, in_demo=lambda: profiles.demo),
                screens=DemoScreens(lambda: logins.simulator),
                checks_releases=(resources.folder() / "release" / "channel.json").is_file(),
            )
            stack.push_async_callback(context.saver.aclose)
            window_controller = self._make_window_controller(context, reporter)
            stack.callback(window_controller.close)
            if self._instance is not None:
                self._instance.listen(
                    lambda ticket: window_controller.window.bring_to_front(ticket),
                    lambda: window_controller.window.show_misread_link(),
                )
                stack.callback(self._instance.close)
            if self.watches:
                self._watchdog = self._watching(stack)
            scope.start(logins.load(), "load what logins need")
            begin = self._begin(window_controller, context, logins, journal_lifecycle, scope)
            scope.start(begin if self._options.tour is None else self._unattended(begin), "begin")
            if context.checks_releases and self._leaves_traces:
                from openobd_desktop.support.release_watcher import watch_releases

                scope.start(watch_releases(context, clock), "look for releases")
            await self._exit_requested.wait()
        return self._status

    def _watching(self, stack: AsyncExitStack) -> Watchdog:
        """A watchdog that looks less often while nobody works with the program."""
        watchdog = Watchdog()

        def follow(state: Qt.ApplicationState) -> None:
            watchdog.set_active(active=state is Qt.ApplicationState.ApplicationActive)

        watchdog.begin()
        stack.callback(watchdog.stop)
        self._application.applicationStateChanged.connect(follow)
        stack.callback(self._application.applicationStateChanged.disconnect, follow)
        return watchdog

    def _overrides(self) -> PolicyOverrides:
        """What the machine's policy decides; the tour shows the program as it comes."""
        if self._options.tour is not None:
            return PolicyOverrides()
        policy = load_policy(self._policy_file)
        if policy.fault is not None:
            self._troubles.append(policy.fault)
        return policy.overrides

    def _logins(self, overrides: PolicyOverrides) -> LoginFactory:
        return LoginFactory(
            insecure_loopback=self._options.insecure_loopback and overrides.developer is not False,
            scenario=self._options.scenario,
            clock_factor=self._options.clock_factor,
        )

    @property
    def _leaves_traces(self) -> bool:
        """What happens in the demo and the tour is no secret, and history for this run only."""
        return not self._options.demo and self._options.tour is None

    def _journal(self) -> Journal | None:
        folder = self._options.config_dir or default_data_folder()
        return Journal(folder, KeyStore(JOURNAL_KEY_SERVICE)) if self._leaves_traces else None

    def _folders(self) -> Folders:
        own = self._options.config_dir
        return Folders(
            settings=str(own or default_folder()),
            logs=str(own / "logs" if own else logging_setup.default_folder()),
            history=str(own or default_data_folder()) if self._leaves_traces else "",
            policy=str(self._policy_file),
        )

    def _profiles(
        self, service: SessionService, logins: LoginFactory, settings: SettingsSaver, overrides: PolicyOverrides
    ) -> Profiles:
        secrets = Keychain() if self._leaves_traces else MemorySecrets()
        profiles = Profiles(service, logins, settings, secrets, overrides)
        if self._options.environment is not None:
            profiles.give(*self._options.environment)
        return profiles

    def _team(self, journal: Journal | None, service: SessionService, profiles: Profiles, scope: TaskScope) -> Team:
        secrets = Keychain(TEAM_KEY_SERVICE) if self._leaves_traces else MemorySecrets()
        return Team(TeamDatabases(), journal, service, profiles, secrets, scope)

    def _make_window_controller(self, context: AppContext, reporter: CrashReporter) -> WindowController:
        if context.safe_mode is not SafeMode.OFF:
            context.profiles.begin_plainly()
        try:
            context.profiles.load(self._options.profile)
        except OpenObdError as error:
            self._troubles.append(error)
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
        reporter.on_crash = lambda report: _show_crash(window_controller, report)
        for trouble in self._troubles:
            context.messages.show_error(trouble)
        return window_controller

    def tray(self) -> Tray:
        """The tray of this desktop."""
        return SystemTray(app_icon(), _notices)

    def _diagnostics(self, service: SessionService, profiles: Profiles) -> str:
        from openobd_desktop.support.diagnostics import of_run

        stalls = self._watchdog.stalls if self._watchdog is not None else ()
        return of_run(service, profiles, self._options, self._recent.lines, stalls)

    async def _unattended(self, tour: Coroutine[Any, Any, None]) -> None:
        """Ends the run after a tour, whatever went wrong with it: nobody is there to do it."""
        self._status = 1
        try:
            await tour
        finally:
            self.request_exit()

    async def _begin(
        self,
        window_controller: WindowController,
        context: AppContext,
        logins: LoginFactory,
        journal_lifecycle: JournalLifecycle,
        scope: TaskScope,
    ) -> None:
        def ask_key() -> None:
            scope.start(_await_key(context, journal_lifecycle), "wait for the key of the tokens")

        from openobd_desktop import __version__

        self._application.setApplicationVersion(__version__)
        context.service.on_unconfirmed = context.messages.show_error
        # Neither disk nor key store can hold it up.
        self.show_welcome(window_controller, context)
        opening = scope.start(_open_journal(context, journal_lifecycle, ask_key), "open the journal")
        await asyncio.wait([opening], timeout=JOURNAL_PATIENCE)
        if not opening.done():
            context.service.recorder.set_error(JournalSilent())
        context.team.begin()
        await self.begin(window_controller, context, logins)

    def show_welcome(self, window_controller: WindowController, context: AppContext) -> None:
        """Greets whoever starts the program for the first time."""
        if self._options.tour is None and self._is_first_start(context):
            from openobd_desktop.ui.settings.welcome_dialog import open_welcome

            self._welcomes = True
            open_welcome(context, window_controller.window)

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        """What happens once the window is shown."""
        if self._options.tour is not None:
            from openobd_desktop.demo.tour import Tour

            self._status = await Tour(window_controller, context, logins, self._options.tour).play()
            return
        if not self._welcomes:
            await self._first_login(window_controller, context, logins)
        if self._options.ticket or self._options.connector:
            # Another language may have made it anew while the login was waited for.
            window_controller.window.session_commands.start(self._options.ticket)
        await preload_modules(context.service.clock)

    def _is_first_start(self, context: AppContext) -> bool:
        """Nobody has set anything up, as far as that can be read, and nothing else was asked for."""
        if any(isinstance(error, SettingsWithheld) for error in self._troubles):
            return False
        settings, options = context.profiles.settings, self._options
        is_new = not (settings.welcomed or settings.profiles or settings.current_profile)
        return is_new and not (options.demo or options.profile or options.environment or options.ticket)

    async def _first_login(
        self, window_controller: WindowController, context: AppContext, logins: LoginFactory
    ) -> None:
        # Who asked for safe mode logs in by hand; after crashes the tokens of the sessions do not wait for that.
        preferred = "" if context.safe_mode is SafeMode.ASKED else context.profiles.preferred
        wanted = self._options.profile or preferred
        login: Callable[[], Coroutine[Any, Any, None]] | None = None
        if self._options.demo:
            login = context.profiles.start_demo
        elif wanted:
            login = lambda: context.profiles.switch(wanted)  # noqa: E731 - one of two verbs, called below
        if login is None:
            return
        await logins.load()
        try:
            await login()
        except (SecretNotRead, LoginError) as error:
            window_controller.window.profile_commands.show_login_failure(error, wanted)
        except OpenObdError as error:
            context.messages.show_error(error)
        for trouble in await context.service.resolve_unconfirmed_results():
            context.messages.show_error(trouble)

    def request_exit(self) -> None:
        """Ends the run without asking."""
        self._exit_requested.set()

    def log_off(self) -> None:
        """Ends the run as the desktop's session ends: nobody is held up by a question, the next run goes on."""
        self.request_exit()

    def _handle_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        # Windows' loop knows no signal handlers; there the session manager closes the window instead.
        with contextlib.suppress(NotImplementedError):
            for name in _ENDING:
                # Whoever started the program with nohup wants it to go on.
                if signal.getsignal(name) is not signal.SIG_IGN:
                    loop.add_signal_handler(name, self.request_exit)


def _notices(pressed: Callable[[], None]) -> BusNotifications | None:
    address = session_bus()
    return BusNotifications(address, pressed) if address else None


async def _open_journal(context: AppContext, journal_lifecycle: JournalLifecycle, ask_key: Callable[[], None]) -> None:
    state = await journal_lifecycle.begin()
    if state is None:
        return
    context.service.recorder.set_error(journal_error(state))
    if news := journal_news(state):
        context.messages.show(news)
    if state.awaits_key:
        ask_key()
    context.profiles.on_key_store_answering(ask_key)


async def _await_key(context: AppContext, journal_lifecycle: JournalLifecycle) -> None:
    state = await journal_lifecycle.await_key()
    if state is not None and (news := journal_news(state)):
        context.messages.show(news)


def _show_crash(window_controller: WindowController, report: str) -> None:
    from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog

    CrashDialog(window_controller.window, report).open()
