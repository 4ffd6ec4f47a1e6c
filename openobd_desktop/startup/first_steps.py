"""First steps after the window is shown: the first login, and the preloading of modules that will be needed later."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from importlib import import_module
from typing import Protocol

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.domain.settings import Settings
from openobd_desktop.errors import LoginError, OpenObdError, SecretNotRead, SettingsWithheld
from openobd_desktop.startup.imports import FOR_DEMO, FOR_LOGIN, IMPORT_DELAY
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.ui.context.app_context import AppContext, SafeMode
from openobd_desktop.ui.desktop.single_instance import SingleInstance
from openobd_desktop.ui.lifecycle.window_controller import WindowController

PAUSE = 0.1
"""Seconds between two imports, during which the window can respond."""
MODULES = (
    "widgets.dialog",
    "window.palette",
    "tickets.page",
    "start.target",
    "start.dialog",
    "session.tabs",
    "session.page",
    "mechanic.window",
    "feedback.dialog",
    "session.interrupt_dialog",
    "sessions.claim_dialog",
    "lifecycle.quit_dialog",
    "history.actions",
    "history.page",
    "profiles.dialog",
    "settings.page",
)
"""Modules of ``ui`` in the order in which they are likely to be needed."""


def is_first_start(options: Options, settings: Settings, errors: Iterable[OpenObdError]) -> bool:
    """Returns whether nothing has been set up yet and the options request no login or ticket.

    Args:
        options: The options for this run.
        settings: The loaded settings.
        errors: Errors that occurred during startup; if the settings could not be read, the result is False.
    """
    if any(isinstance(error, SettingsWithheld) for error in errors):
        return False
    is_new = not (settings.welcomed or settings.profiles or settings.current_profile)
    return is_new and not (options.demo or options.profile or options.environment or options.ticket)


def is_demo(options: Options) -> bool:
    """Returns whether the options request the demo or a tour of it."""
    return options.demo or options.tour is not None


class Front(Protocol):
    """Interface of this run to other instances of the program."""

    def bring_to_front(self, ticket: str) -> None:
        """Shows the window, and the start dialog if there is a ticket."""

    def show_misread_link(self) -> None:
        """Informs the user of a link that could not be read."""


async def listen(instance: SingleInstance, options: Options, clock: Clock, front: Front, end: asyncio.Event) -> None:
    """Begins to accept messages from other instances of the program; does nothing if this run is about to end.

    In a demo, the function first waits until the list of sessions is likely to be on the screen.
    """
    if options.demo:
        await clock.sleep(IMPORT_DELAY)
    if not end.is_set():
        instance.listen(front.bring_to_front, front.show_misread_link)


async def log_in(
    options: Options, window_controller: WindowController, context: AppContext, logins: LoginFactory
) -> None:
    """Performs this run's first login, if there is a profile or the demo is requested; shows errors in the window."""
    wanted = _wanted_profile(options, context)
    if not (options.demo or wanted):
        return
    await logins.load(*(FOR_DEMO if options.demo else FOR_LOGIN))
    login: Callable[[], Awaitable[None]] = partial(begin_demo, context.profiles)
    if not options.demo:
        login = lambda: context.profiles.switch(wanted)  # noqa: E731 - one of two logins, called below
    try:
        await login()
    except (SecretNotRead, LoginError) as error:
        window_controller.window.profile_commands.show_login_failure(error, wanted)
    except OpenObdError as error:
        context.messages.show_error(error)
    for reason in await context.service.recovery.resolve_unconfirmed_results():
        context.messages.show_error(reason)


def _wanted_profile(options: Options, context: AppContext) -> str:
    # Users who request safe mode log in themselves; after a crash, the session tokens could expire before they do so.
    preferred = "" if context.safe_mode is SafeMode.ASKED else context.profiles.catalogue.preferred
    return options.profile or preferred


async def preload_modules(clock: Clock) -> None:
    """Imports ``MODULES`` one by one, so that opening a page for the first time is not delayed.

    The modules are imported in the main thread, because they create objects that must belong to the UI thread.
    """
    for name in MODULES:
        import_module(f"openobd_desktop.ui.{name}")
        await clock.sleep(PAUSE)


async def prepare_tickets(window_controller: WindowController, clock: Clock) -> None:
    """Creates the Tickets page while it is hidden, so that the first click on Tickets does not take several frames."""
    window = window_controller.window
    for _ in window.prepare_tickets():
        await clock.sleep(PAUSE)
        if window_controller.window is not window:
            # A change of language has replaced the window.
            return
