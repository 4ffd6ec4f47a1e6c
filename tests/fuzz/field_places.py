"""Places of the window with fields to type in, and the line of the program that made each field."""

from __future__ import annotations

import ast
import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

import openobd_desktop
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.lock import Lock
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Settings
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.lifecycle.lock_page import LockPage
from openobd_desktop.ui.mechanic.window import MechanicWindow
from openobd_desktop.ui.session.tabs import PANELS, PanelKind
from openobd_desktop.ui.sessions.auto_refresh import AutoRefresh
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.settings.lock import PinDialog, Purpose
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.widgets import fields
from tests.core.fake_tickets import offer, ticket
from tests.gallery_pages import Shelf
from tests.ui.dialog_table import TABLE
from tests.ui.fake_screens import FakeScreens
from tests.ui.past import past
from tests.ui.ui_env import SELDOM, TICKET, UiEnv

T = TypeVar("T")
Build = Callable[[UiEnv, QWidget], Awaitable[Callable[[], QWidget]]]
"""Prepares a place, and returns the function that builds it."""
PACKAGE = Path(openobd_desktop.__file__).parent
MAKERS = ("LineField", "TextField", "SearchField", "SecretField", "Field", "lines_edit", "limit_typing")
"""Names of the classes and functions that make a field, or limit one for numbers."""
WIDGETS = ("ui/widgets/fields.py", "ui/widgets/field_layout.py")


def fields_in(place: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Returns all fields, including those inside number fields and in parts that are hidden."""
    found: list[QLineEdit | QPlainTextEdit] = [*place.findChildren(QLineEdit)]
    found += place.findChildren(QPlainTextEdit)
    return [each for each in found if not each.isReadOnly()]


async def in_a_thread(work: Callable[[], T]) -> T:
    """Returns the result of ``work``, which the program runs in a thread as well."""
    return await asyncio.to_thread(work)


def _dialog(name: str) -> Build:
    async def prepare(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
        await _log_in(env)
        active, _ = await env.open_session()
        return lambda: TABLE[name].make(env.developer(), stage, active.id)

    return prepare


def _tab(kind: PanelKind) -> Build:
    async def prepare(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
        await _log_in(env)
        await env.join_team()
        active, _ = await env.open_session()

        def build() -> QWidget:
            panel = kind.make(env.developer(), active)
            panel.complete()
            panel.refresh()
            panel.setParent(stage)
            return panel

        return build

    return prepare


async def _log_in(env: UiEnv) -> None:
    offer(env.backend.partner_api, ticket(int(TICKET)))
    await env.log_in()


async def _sessions(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await _log_in(env)
    await env.open_session()
    context = env.context
    refreshing = AutoRefresh(context.service, context.actions, context.messages, lambda: SELDOM, stage)
    return lambda: SessionsPage(context, refreshing, stage)


async def _tickets(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await _log_in(env)
    return lambda: TicketsPage(env.context, stage)


async def _history(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await env.join_team()
    env.context = replace(env.context, history=History(Shelf((past(),))))
    return lambda: _within(stage, HistoryPage(env.context))


async def _settings(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await _log_in(env)
    return lambda: _within(stage, SettingsPage(env.developer()))


async def _locked(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await _log_in(env)
    await env.open_session()
    lock = Lock(env.clock, env.context.profiles, in_a_thread)
    await lock.choose(Secret("2580-mole"))
    return lambda: LockPage(env.context, lock, stage)


async def _lock_without_pin(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    env.lock(PolicyOverrides(lock_minutes=10))
    lock = Lock(env.clock, env.context.profiles, in_a_thread)
    return lambda: LockPage(env.context, lock, stage)


async def _lock_unreadable(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    env.file.settings, env.file.kept_pin = Settings(), None
    env.lock(PolicyOverrides())
    lock = Lock(env.clock, env.context.profiles, in_a_thread)
    return lambda: LockPage(env.context, lock, stage)


async def _pin(purpose: Purpose, env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    lock = Lock(env.clock, env.context.profiles, in_a_thread)
    await lock.choose(Secret("2580-mole"))
    return lambda: PinDialog(env.context, lock, purpose, stage)


async def _mechanic(env: UiEnv, stage: QWidget) -> Callable[[], QWidget]:
    await env.open_session()
    screens = FakeScreens((Question(kind=QuestionKind.FREE_TEXT, text="What do you see?"),))
    return lambda: MechanicWindow(env.context, screens, stage)


def _within(stage: QWidget, page: QWidget) -> QWidget:
    page.setParent(stage)
    return page


PLACES: dict[str, Build] = {
    **{f"dialog {name}": _dialog(name) for name in TABLE},
    **{f"tab {kind.title}": _tab(kind) for kind in PANELS},
    **{f"dialog PIN, {purpose.value}": partial(_pin, purpose) for purpose in Purpose},
    "page sessions": _sessions,
    "page tickets": _tickets,
    "page history": _history,
    "page settings": _settings,
    "lock page": _locked,
    "lock page without PIN": _lock_without_pin,
    "lock page with unreadable PIN": _lock_unreadable,
    "mechanic's question": _mechanic,
}


class Site(Struct, frozen=True):
    """Lines of a module in which a field is made."""

    module: str
    lines: range

    def holds(self, module: str, line: int) -> bool:
        """Returns whether this line of this module is one of the site's."""
        return module == self.module and line in self.lines

    def __str__(self) -> str:
        return f"{self.module}:{self.lines[0]}"


def sites() -> Iterator[Site]:
    """Yields every place in the program in which a field is made."""
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        if module not in WIDGETS:
            yield from sites_in(path.read_text(encoding="utf-8"), module)


def sites_in(source: str, module: str) -> Iterator[Site]:
    """Yields the sites in the source of a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
            yield Site(module, range(node.lineno, (node.end_lineno or node.lineno) + 1))


@contextmanager
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[tuple[str, int]]]:
    """Context manager that records module and line of every field made in the block."""
    found: set[tuple[str, int]] = set()

    def note(original: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            path = Path(frame.f_code.co_filename)
            if path.is_relative_to(PACKAGE) and path.relative_to(PACKAGE).as_posix() not in WIDGETS:
                found.add((path.relative_to(PACKAGE).as_posix(), frame.f_lineno))
                break
            frame = frame.f_back
        return original(*arguments, **named)

    def noting(original: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *arguments, **named: note(original, *arguments, **named)

    with monkeypatch.context() as patched:
        for kind in (fields.LineField, fields.TextField):
            patched.setattr(kind, "__init__", noting(kind.__init__))
        limit = fields.limit_typing
        for module in [each for name, each in sys.modules.items() if name.startswith("openobd_desktop.ui.")]:
            if getattr(module, "limit_typing", None) is limit:
                patched.setattr(module, "limit_typing", noting(limit))
        yield found
