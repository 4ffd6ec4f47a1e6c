"""Environment for tests of pages and dialogs: an AppContext over a fake service."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from openobd_desktop.core.aio.backoff import LONGEST_PAUSE_WHEN_SPENT
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.lock import Lock
from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.core.ports.service import Controller, SessionCallsFactory
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Ownership
from openobd_desktop.domain.settings import KnownFunction, PolicyOverrides, Profile, Settings
from openobd_desktop.errors import (
    CertificateFileUnreadable,
    EndpointRefused,
    LineSilent,
    NoAnswer,
    OpenObdError,
    SettingsUnreadable,
)
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.widgets.busy_button import BusyButton
from tests.core.fake_team import URL, FakeDatabases
from tests.core.fakes import FakeController, FakeJournal, FakeService, FakeSession, ManualClock, calls_factory, settle
from tests.pseudo import pseudo
from tests.spoken import is_english_for
from tests.ui.fake_commands import FakeCommands, FakeProfileCommands

T = TypeVar("T")
TICKET = "7848095"
SELDOM = 3600
"""Seconds between two refreshes of the list, more than any test takes: pytest-qt lets Qt run between the phases of a
test, when there is no loop for the task of a timer.
"""
GOOD = ConnectorReading(connected=True, connected_since=None, latency_ms=82, healthy=True)


class FakeLogin:
    """Fake of core.ports.service.Login."""

    def __init__(self, backend: FakeService) -> None:
        self.controller: Controller = FakeController(backend)
        self.open_session: SessionCallsFactory = calls_factory(backend)
        self.partner_api: PartnerApi = backend.partner_api

    async def aclose(self) -> None:
        """Does nothing."""


class FakeLogins:
    """Fake of core.ports.service.Logins, which records the profiles that it opens."""

    def __init__(self, backend: FakeService) -> None:
        self.opened: list[tuple[Profile, Secret]] = []
        self.proxy_passwords: list[Secret | None] = []
        self.demo_tickets: tuple[str, ...] = (TICKET,)
        self.demo_functions: tuple[KnownFunction, ...] = ()
        self._backend = backend

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> FakeLogin:
        self.proxy_passwords.append(proxy_password)
        if profile.host.startswith("evil"):
            raise EndpointRefused
        if profile.certificate_file.endswith("bad.pem"):
            raise CertificateFileUnreadable(profile.certificate_file)
        self.opened.append((profile, secret))
        return FakeLogin(self._backend)

    async def read_files(self, profile: Profile) -> None:
        """Does nothing, since there are no files."""

    async def open_demo(self) -> FakeLogin:
        return FakeLogin(self._backend)


@dataclass
class FakeSettings:
    """Fake of core.ports.storage.SettingsFile."""

    settings: Settings = field(default_factory=Settings)
    complaint: SettingsUnreadable | None = None
    kept_pin: str | None = ""

    def load(self) -> Settings:
        return self.settings

    def read_pin_again(self) -> str | None:
        return self.kept_pin

    def give_up_pin(self) -> None:
        self.kept_pin = ""

    def rename_profile(self, former: str, name: str) -> None:
        pass

    def save(self, settings: Settings) -> None:
        self.settings = settings


@dataclass
class FakeSecrets:
    """Fake of core.ports.storage.SecretStore."""

    entries: dict[str, Secret] = field(default_factory=dict)
    failure: OpenObdError | None = None
    unremovable: OpenObdError | None = None
    lasts: bool = True

    async def get(self, name: str) -> Secret | None:
        return self.entries.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        self.entries[name] = secret
        if self.failure is not None:
            raise self.failure

    async def remove(self, name: str) -> None:
        if self.unremovable is not None:
            raise self.unremovable
        self.entries.pop(name, None)

    @property
    def stored(self) -> dict[str, Secret]:
        """The secrets by the names of their profiles."""
        return {entry.rpartition(" (")[0] or entry: secret for entry, secret in self.entries.items()}


@dataclass
class UiEnv:
    """An AppContext, and its fakes as used by a test."""

    context: AppContext
    backend: FakeService
    clock: ManualClock
    scope: TaskScope
    logins: FakeLogins
    file: FakeSettings
    secrets: FakeSecrets
    crashes: list[tuple[str, BaseException]]
    journal: FakeJournal
    boards: FakeDatabases = field(default_factory=FakeDatabases)
    """The team database at any address."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    """The commands that pages and panels outside a main window have called."""

    @property
    def service(self) -> SessionService:
        return self.context.service

    def developer(self) -> AppContext:
        """Returns the context in developer mode."""
        self.context = replace(self.context, developer_asked=True)
        return self.context

    def lock(self, overrides: PolicyOverrides) -> AppContext:
        """Returns the context on a PC with this policy."""
        profiles = Profiles(self.service, self.logins, self.file, self.secrets, overrides)
        profiles.load()
        team = Team(self.boards, self.journal, self.service, profiles, FakeSecrets(), self.scope)
        self.context = replace(self.context, profiles=profiles, team=team, change_settings=profiles.change_settings)
        self.context = replace(self.context, lock=Lock(self.clock, profiles, at_once))
        return self.context

    async def open_session(self, ticket: str = TICKET) -> tuple[ActiveSession, FakeSession]:
        """Starts a session on ``ticket`` that gets one good reading."""
        active = await self.service.start_on_ticket(ticket)
        await settle()
        held = self.backend.sessions[active.id]
        await self.read(held, GOOD)
        return active, held

    async def read(self, held: FakeSession, reading: ConnectorReading) -> None:
        """Makes the connection monitor send ``reading``."""
        held.monitors[-1].put_nowait(reading)
        await settle()

    async def log_in(self) -> None:
        """Logs in with a profile, so that the journal is written."""
        await self.context.profiles.save(Profile(name="Europe", client_id="id"), Secret("secret-of-the-partner"))
        await self.context.profiles.switch("Europe")

    async def crash(self, asleep: float = 30) -> None:
        """Ends the program and starts it again ``asleep`` seconds later; it has not logged in yet."""
        await self.scope.cancel_all()
        await self.clock.advance(asleep)
        self.context = _make_context(
            self.journal, self.scope, self.clock, (self.logins, self.file, self.secrets), self.boards, self.asked
        )
        self.context.profiles.load()
        await self.service.recorder.recall()

    async def cut_line(self, held: FakeSession) -> None:
        """Cuts the connection of a session until ``mend_line``; calls about the session fail too."""
        for call in ("tokens", "connections", "finish", "get"):
            self.backend.failures[call] = [NoAnswer("raw") for _ in range(500)]
        held.streams[-1].put_nowait(LineSilent("raw"))
        await settle()

    async def mend_line(self) -> None:
        """Restores the connection."""
        self.backend.failures.clear()
        await self.clock.advance(LONGEST_PAUSE_WHEN_SPENT)

    async def join_team(self, url: str = URL) -> Team:
        """Logs in with a profile and shares the journal with a team."""
        if self.context.profiles.current is None:
            await self.log_in()
        await self.context.team.share(self.context.team.read(url)[0], Secret("the-team-password"))
        await self.context.team.sync()
        return self.context.team

    def colleague(self, record: SessionRecord, who: str = "Anna (PC-12)") -> None:
        """Makes a colleague share a session with the team."""
        self.boards.publish(replace(record, who=who, scope=self.service.recorder.scope, mine=Ownership.NOT_KNOWN))

    def gate(self, call: str) -> asyncio.Event:
        """Blocks calls with this name until the returned event is set."""
        self.backend.gates[call] = asyncio.Event()
        return self.backend.gates[call]


async def at_once(work: Callable[[], T]) -> T:
    """Returns the result of ``work``, which a thread would return later."""
    return work()


def make_env() -> UiEnv:
    """Returns an environment in the running loop; its demo login writes nothing to the journal."""
    crashes: list[tuple[str, BaseException]] = []
    scope = TaskScope(lambda name, error: crashes.append((name, error)))
    backend, clock, journal = FakeService(), ManualClock(), FakeJournal()
    logins, file, secrets = FakeLogins(backend), FakeSettings(), FakeSecrets()
    boards, asked = FakeDatabases(), list[tuple[str, str]]()
    context = _make_context(journal, scope, clock, (logins, file, secrets), boards, asked)
    context.service.set_login(FakeController(backend), calls_factory(backend))
    return UiEnv(context, backend, clock, scope, logins, file, secrets, crashes, journal, boards, asked)


def _make_context(
    journal: FakeJournal,
    scope: TaskScope,
    clock: ManualClock,
    outside: tuple[FakeLogins, FakeSettings, FakeSecrets],
    boards: FakeDatabases,
    asked: list[tuple[str, str]],
) -> AppContext:
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    board, commands = MessageBoard(), FakeCommands(asked)
    board.interrupt, board.finish = commands.interrupt, commands.finish
    profiles = Profiles(service, *outside)
    actions = Actions(scope, board.show_error)
    team = Team(boards, journal, service, profiles, FakeSecrets(), scope)
    return AppContext(
        service,
        profiles,
        team,
        actions,
        board,
        False,
        lambda: None,
        profiles.change_settings,
        lock=Lock(clock, profiles, at_once),
        session_commands=commands,
        profile_commands=FakeProfileCommands(asked),
    )


@pytest.fixture
async def env() -> AsyncIterator[UiEnv]:
    """Yields an environment whose tasks end after the test; fails if one of them has crashed."""
    made = make_env()
    yield made
    await made.scope.aclose()
    for _, error in made.crashes:
        raise error


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    """Returns a window that is the parent of dialogs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def button(window: QWidget, name: str) -> QAbstractButton:
    """Returns the one visible button, check box or radio button named ``name``."""
    found = [each for each in window.findChildren(QAbstractButton) if is_called(each, name)]
    found = [each for each in found if not each.isHidden()]
    assert len(found) == 1, f"{len(found)} buttons are named {name}"
    return found[0]


def usable(button: QWidget) -> bool:
    """Returns whether a click would have an effect; a focused button is blocked rather than disabled."""
    return button.usable if isinstance(button, BusyButton) else button.isEnabled()


def is_called(widget: QWidget, name: str) -> bool:
    """Returns whether the widget has this English name, or its translation in the current or the pseudo language."""
    shown = widget.accessibleName()
    return shown in (name, pseudo(name), pseudo(f"{name}…")) or is_english_for(name, shown)


def click(window: QWidget, name: str) -> None:
    """Clicks the button named ``name`` after scrolling to it, as a user would."""
    wanted = button(window, name)
    around = wanted.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(wanted)
        around = around.parentWidget()
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def line(window: QWidget, name: str) -> QLineEdit:
    """Returns the one line edit named ``name``."""
    found = [each for each in window.findChildren(QLineEdit) if is_called(each, name)]
    assert len(found) == 1, f"{len(found)} fields are named {name}"
    return found[0]


def text_of(window: QWidget, name: str) -> str:
    """Returns the text of the label ``name``, which must equal its accessible name."""
    label = window.findChild(Text, name)
    assert label is not None, f"there is no label {name}"
    assert label.accessibleName() == label.text()
    return label.text()


def flush_deleted() -> None:
    """Lets Qt delete what is scheduled for deletion."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def is_closed(dialog: QWidget) -> bool:
    """Returns whether the dialog is hidden or deleted."""
    return not isValid(dialog) or not dialog.isVisible()


def label_texts(window: QWidget) -> str:
    """Returns the texts of all visible labels."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if not label.isHidden())


def shows(window: QWidget, name: str) -> bool:
    """Returns whether the widget with this object name is visible."""
    widget = window.findChild(QWidget, name)
    assert widget is not None, f"there is no {name}"
    return widget.isVisible()


class EventSpy(QObject):
    """Records the object names of widgets that receive events of one kind."""

    def __init__(self, kind: QEvent.Type, *widgets: QWidget) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._kind = kind
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == self._kind:
            self.seen.append(watched.objectName())
        return False
