"""Automated tour, which runs a complete session in the real window and saves pictures of the window along the way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import Result, SessionState
from openobd_desktop.domain.settings import Theme
from openobd_desktop.errors import OpenObdError
from openobd_desktop.simulator import Simulator
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.system.files import make_folder, write_whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.window.main_window import MainWindow

PATIENCE = 60.0
"""Maximum duration of each step, in seconds of real time; long enough for the slowest PC."""
FRAME = 0.05
"""Seconds of real time in which Qt lays out and paints the window."""
LANGUAGES = ("nl", "de", "fr")
USUAL = QSize(1280, 800)
DESCRIPTION = "Tow bar coded. A warning light for the trailer lamp stays on until the next ignition cycle."
ENTERED = ([1], 4, DESCRIPTION)
"""The result, feedback and description that the tour enters, as recorded by the simulator (proto/session.proto)."""

W = TypeVar("W", bound=QWidget)


class TourFailed(Exception):
    """A step was not completed in time, or its outcome was not the expected one."""


class WidgetDriver:
    """Finds visible widgets by their accessible or object names, and operates them."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, kind: type[W], name: str) -> W | None:
        """Returns a visible widget with the given type and name, or None; searches the topmost dialog first."""
        for root in (*reversed(self.dialogs()), self._window):
            for widget in root.findChildren(kind):
                if widget.isVisible() and name in (widget.accessibleName(), widget.objectName()):
                    return widget
        return None

    def get(self, kind: type[W], name: str) -> W:
        """Does the same as ``find``, but raises ``TourFailed`` if there is no such widget."""
        widget = self.find(kind, name)
        if widget is None:
            raise TourFailed(f"there is no {kind.__name__} named {name}")
        return widget

    def offers(self, name: str) -> bool:
        """Returns whether there is a button with the given name that can be pressed."""
        button = self.find(QAbstractButton, name)
        return button is not None and _can_be_pressed(button)

    def press(self, name: str) -> None:
        """Presses the button with the given name; raises ``TourFailed`` if that is not possible."""
        button = self.get(QAbstractButton, name)
        if not _can_be_pressed(button):
            raise TourFailed(f"the button {name} is disabled: {button.toolTip()}")
        button.click()

    def read(self, name: str) -> str:
        """Returns the text of the label with the given name, or "" if there is no such label."""
        label = self.find(QLabel, name)
        return label.text() if label else ""

    def dialogs(self) -> list[QDialog]:
        """Returns the open dialogs, topmost last."""
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]


def _can_be_pressed(button: QAbstractButton) -> bool:
    return button.isEnabled() and (not isinstance(button, BusyButton) or button.usable)


class Tour:
    """Starts, claims and finishes a session, interrupts another session, and checks the simulator's record."""

    def __init__(
        self, window_controller: WindowController, context: AppContext, logins: LoginFactory, folder: Path
    ) -> None:
        self._window_controller = window_controller
        self._context = context
        self._logins = logins
        self._folder = folder
        self._began = time.monotonic()
        self._pictures = 0

    async def play(self) -> int:
        """Performs all steps; returns the exit status, which is 0 if all steps succeeded and 1 otherwise."""
        outcome = "FAILED: an unexpected error occurred; see the log"
        try:
            make_folder(self._folder)
            self._window.resize(USUAL)
            await self._list()
            await self._main_job()
            await self._emergency_stop()
            await self._list_in_languages()
            await self._dark_and_small()
            outcome = f"done, {self._pictures} pictures in {self._folder}"
        except TimeoutError:
            outcome = f"FAILED: no answer within {PATIENCE:.0f} s"
        except (TourFailed, OpenObdError, OSError) as failure:
            outcome = f"FAILED: {failure}"
        finally:
            self._say(outcome)
        if outcome.startswith("done"):
            return 0
        with suppress(TourFailed, OSError):
            self._picture("failed")
        return 1

    @property
    def _window(self) -> MainWindow:
        return self._window_controller.window

    @property
    def _hand(self) -> WidgetDriver:
        return WidgetDriver(self._window)

    async def _list(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await begin_demo(self._context.profiles)
        await self._until(lambda: len(self._context.service.store.entries) > 0, "sessions in the list")
        await self._shows("serviceState", "connected")
        sessions = self._context.service.open_sessions
        await self._until(lambda: all(active.record.vehicle and active.trend.newest for active in sessions), "the cars")
        self._picture("sessions")
        self._say(f"logged in to the simulator, {len(self._context.service.store.entries)} sessions listed")

    async def _main_job(self) -> None:
        active = await self._start(self._free_ticket())
        await self._until(lambda: active.keeper.renewals > 0, "a renewed session token")
        await self._until(lambda: active.trend.newest is not None, "a reading of the connection monitor")
        await self._shows("connectionLatency", "ms")
        self._picture("session")
        self._say(f"claimed and kept alive; connection: {self._hand.read('connectionHealth')}")
        await self._finish(active)
        self._check_record(active)
        await self._in_languages("session")

    async def _start(self, ticket: str) -> ActiveSession:
        before = set(self._context.service.open_sessions)
        self._window.show_sessions()
        await self._press("Start session")
        await self._until(lambda: self._hand.find(QLineEdit, "Ticket number") is not None, "the start dialog")
        self._hand.get(QLineEdit, "Ticket number").setText(ticket)
        self._picture("start")
        await self._press("Start")
        await self._until(lambda: set(self._context.service.open_sessions) > before, "a claimed session")
        active = self._context.service.open_sessions[-1]
        await self._until(lambda: self._hand.find(QLabel, "sessionState") is not None, "the session's page")
        await self._until(lambda: self._hand.find(QAbstractButton, "Start") is None, "the end of the start dialog")
        self._say(f"started on ticket {ticket}")
        return active

    async def _finish(self, active: ActiveSession) -> None:
        await self._press("Finish session")
        await self._until(lambda: self._hand.find(QPlainTextEdit, "Description") is not None, "the form")
        self._tick(Result.SUCCESS)
        self._hand.get(QRadioButton, "Assistance requested").click()
        self._hand.get(QPlainTextEdit, "Description").setPlainText(DESCRIPTION)
        self._picture("finish")
        await self._press("Finish")
        await self._until(lambda: active.phase is Phase.ENDED, "the confirmed finish")
        await self._until(lambda: self._hand.find(QPlainTextEdit, "Description") is None, "the end of the form")
        await self._until(lambda: self._hand.offers("Show in history"), "the page to show the end")
        await self._laid_out()
        self._picture("finished")
        if active.session.state is not SessionState.FINISHED:
            raise TourFailed(f"the session ended as {active.session.state_text}")
        self._say("finished, confirmed by the service")

    def _tick(self, result: Result) -> None:
        for box in self._window.findChildren(QAbstractButton):
            if box.isVisible() and box.accessibleDescription() == result.value:
                box.click()
                return
        raise TourFailed(f"the form does not offer {result.value}")

    def _check_record(self, active: ActiveSession) -> None:
        outcome = self._simulator.call_log.results.get(active.id)
        if outcome is None or tuple(outcome) != ENTERED:
            raise TourFailed(f"the simulator recorded another result: {outcome}")
        self._say("the simulator recorded the result, feedback and description that were entered")

    async def _emergency_stop(self) -> None:
        active = await self._start(self._free_ticket())
        await self._press("Interrupt")
        await self._until(lambda: bool(self._hand.dialogs()), "the question")
        self._picture("interrupt")
        await self._press("Interrupt")
        await self._until(lambda: active.phase is Phase.ENDED, "the end of the interrupted session")
        await self._until(lambda: not self._hand.dialogs(), "the end of the question")
        self._say(f"another session interrupted: {active.session.state_text}")

    async def _list_in_languages(self) -> None:
        self._window.show_sessions()
        async with asyncio.timeout(PATIENCE):
            await self._context.service.refresh()
        await self._in_languages("sessions")
        self._say(f"the window seen in {', '.join(LANGUAGES)}")

    async def _dark_and_small(self) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, theme=Theme.DARK))
        self._picture("sessions-dark")
        await self._laid_out()
        self._window.resize(QSize(1024, 600))
        await self._laid_out()
        self._picture("sessions-dark-small")
        table = self._hand.get(QTableView, "Sessions")
        self._say(f"the list shows {table.model().rowCount()} sessions")

    async def _in_languages(self, name: str) -> None:
        """Saves pictures of the current page in all other languages, for checking characters and text lengths."""
        for language in LANGUAGES:
            self._window_controller.rebuild_in(language).resize(USUAL)
            await self._laid_out()
            self._picture(f"{name}-{language}")
        self._window_controller.rebuild_in().resize(USUAL)

    def _free_ticket(self) -> str:
        return self._logins.demo_tickets[0]

    @property
    def _simulator(self) -> Simulator:
        if self._logins.simulator is None:
            raise TourFailed("the simulator is not running")
        return self._logins.simulator

    async def _press(self, name: str) -> None:
        """Presses the button with the given name as soon as the button is enabled."""
        await self._until(lambda: self._hand.offers(name), f"the button {name}")
        self._hand.press(name)

    async def _shows(self, label: str, words: str) -> None:
        await self._until(lambda: words in self._hand.read(label), f"{label} to show {words}")

    async def _until(self, condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TourFailed(f"timed out after {PATIENCE:.0f} s while waiting for {what}")
            await self._context.service.clock.sleep(0.02)

    async def _laid_out(self) -> None:
        # Waits in real time, because the service's clock runs faster than real time during a tour.
        await asyncio.sleep(FRAME)

    def _picture(self, name: str) -> None:
        self._pictures += 1
        path = self._folder / f"{self._pictures:02}-{name}.png"
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not self._photograph().save(buffer, "PNG"):
            raise TourFailed(f"{path} cannot be painted")
        write_whole(path, bytes(buffer.data().data()))

    def _photograph(self) -> QPixmap:
        """Returns a picture of the window with the topmost dialog, if any, drawn in the centre."""
        # Pending layout events are processed before the picture is taken.
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) * 2:
            QCoreApplication.sendPostedEvents(None, kind.value)
        picture = self._window.grab()
        dialogs = self._hand.dialogs()
        if dialogs:
            front = dialogs[-1].grab()
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
            ratio = picture.devicePixelRatio()
            left, top = (picture.width() - front.width()) / 2, (picture.height() - front.height()) / 2
            painter.drawPixmap(QPointF(left / ratio, top / ratio), front)
            painter.end()
        return picture

    def _say(self, text: str) -> None:
        print(f"{time.monotonic() - self._began:6.2f} s  {text}", flush=True)
