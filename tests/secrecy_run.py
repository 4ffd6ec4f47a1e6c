"""T2, T3 and T9: a run of the whole program that is searched for secrets in places where none may be."""

from __future__ import annotations

import base64
import gc
import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import keyring
import pytest
from PySide6.QtCore import QAbstractListModel, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain import secret as domain_secret
from openobd_desktop.domain.session import Result
from openobd_desktop.simulator import Simulator
from openobd_desktop.simulator.car.fleet import DEMO_CREDENTIALS
from openobd_desktop.simulator.partner_api.state.people import CUSTOMERS, EMPLOYEES
from openobd_desktop.simulator.state.tokens import Token, TokenOffice
from openobd_desktop.startup.options import Options
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.window.page_stack import TICKETS
from tests.end_to_end.script import Played, Stage
from tests.storage.keystores import Store
from tests.support.test_logging_setup import logging_to

CANARY = DEMO_CREDENTIALS.client_secret
"""The client secret, which looks like ordinary text, so that it can only be recognized by its value."""
FACTOR = 30.0
PASSED_ON = (
    "clipboard, diagnostics",
    "clipboard, crash report",
    "file openobd-desktop.log",
    "name of a file",
    "remembered lines",
    "standard output and error",
)
"""The beginnings of the places whose contents users pass on to others, or which are not protected."""


@dataclass
class Watch:
    """All secrets of the run, and everything seen of the program."""

    secrets: set[str] = field(default_factory=lambda: {CANARY})
    private: set[str] = field(default_factory=set)
    """VINs, and names of customers, mechanics and operators, which are shown and kept in the history."""
    seen: list[tuple[str, str]] = field(default_factory=list)
    objects: int = 0

    def look(self, where: str, text: str) -> None:
        self.seen.append((where, text))

    @property
    def hits(self) -> list[str]:
        """Returns where a secret was seen."""
        return sorted({where for where, text in self.seen for secret in self.secrets if secret in text})

    @property
    def private_hits(self) -> list[str]:
        """Returns where something private was seen that may be passed on: logs, reports and names of files."""
        passed_on = [(where, text) for where, text in self.seen if where.startswith(PASSED_ON)]
        return sorted({f"{where}: {fact}" for where, text in passed_on for fact in self.private if fact in text})

    @property
    def characters(self) -> int:
        return sum(len(text) for _, text in self.seen)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Returns a watch that records every token that the simulator issues."""
    made, issue = Watch(), TokenOffice.issue

    def heard(office: TokenOffice, *args: object) -> Token:
        token = issue(office, *args)  # type: ignore[arg-type]  # passed on as they are
        made.secrets.add(token.value)
        return token

    monkeypatch.setattr(TokenOffice, "issue", heard)
    return made


@pytest.fixture
def key_store() -> Iterator[Store]:
    """Yields a key store for this test only."""
    before, made = keyring.get_keyring(), Store()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def texts_of(root: QWidget) -> Iterator[str]:
    """Yields all texts of a window that a person or a screen reader can perceive."""
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.windowTitle()
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.displayText()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            for row in range(model.rowCount()):
                # The columns of a list are private.
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                    for role in range(16):
                        yield str(model.index(row, column).data(role))


def shown_forms(thing: object) -> Iterator[str]:
    """Yields all text forms of an object."""
    for show in (repr, str, "{}".format, lambda one: pickle.dumps(one).decode("latin-1")):
        try:
            yield show(thing)
        except (TypeError, AttributeError, pickle.PicklingError, ValueError, RecursionError):
            continue


@dataclass
class Run:
    """A run of the program against a simulator, inspected in between."""

    stage: Stage
    server: Simulator
    watch: Watch

    def look(self, moment: str) -> None:
        """Inspects everything that shows something now."""
        for text in texts_of(self.stage.window):
            self.watch.look(f"window, {moment}", text)
        self.watch.look(f"clipboard, {moment}", QGuiApplication.clipboard().text())
        message = self.stage.context.messages.current
        self.watch.look(f"message, {moment}", f"{message!r} {message.report if message else ''}")

    async def log_in(self) -> None:
        window, hand = self.stage.window, self.stage.hand
        window.profile_commands.edit(None)
        for name, text in {
            "Profile name": "Canary",
            "Host": self.server.host,
            "Port": str(self.server.port),
            "Client ID": DEMO_CREDENTIALS.client_id,
            "Client secret": CANARY,
            "Partner API": await self.server.start_partner_api(),
        }.items():
            hand.get(QLineEdit, name).setText(text)
        secret = hand.get(QLineEdit, "Client secret")
        secret.selectAll()
        secret.copy()
        self.look("secret typed")
        hand.press("Test connection")
        await self.stage.until(lambda: "The Partner API lists" in hand.read("profileState"))
        self.look("tested")
        hand.press("Save")
        await self.stage.until(lambda: self.stage.context.service.status.last_contact is not None)
        await self.stage.until(lambda: not hand.dialogs())
        window.profile_commands.edit(self.stage.context.profiles.current)
        self.look("secret stored")
        hand.dialogs()[-1].close()

    async def read_tickets(self) -> None:
        """Shows the tickets with all names, and what the connector of one of them reports."""
        api = self.server.partner_api
        assert api is not None
        for record in api.queue.records.values():
            self.watch.private |= {record.vehicle.vin if record.vehicle else "", record.customer.company_name}
            self.watch.private.add(record.customer.mechanic)
        self.watch.private |= {employee.family_name for employee in EMPLOYEES}
        self.watch.private.discard("")
        self.stage.window.show_place(TICKETS)
        page = self.stage.window.findChild(TicketsPage)
        assert page is not None
        tickets = self.stage.context.profiles.tickets
        await self.stage.until(lambda: tickets.state.is_complete)
        page.table.choose(next(each.id for each in tickets.store.tickets if each.is_connected))
        await self.stage.until(lambda: " V" in self.stage.hand.read("ticketReading"))
        names = {customer.company_name for customer in CUSTOMERS}
        # Names are looked up after the tickets and shown after that.
        await self.stage.until(lambda: not names.isdisjoint(texts_of(page)))
        self.look("tickets")

    async def read_about_ticket(self, active: ActiveSession) -> None:
        """Waits until the customer is recorded, and shows the chat and the functions of the session's ticket."""
        await self.stage.until(lambda: bool(active.record.customer))
        self.stage.window.show_session(active.id)
        page = next(each for each in self.stage.window.findChildren(SessionPage) if each.isVisible())
        for tab, name in (("Chat", "Chat"), ("Functions", "Offered functions")):
            page.tabs.choose(tab)
            await self.stage.until(lambda name=name: self._rows(name) > 0)  # type: ignore[misc]  # a default
            self.look(tab)

    def _rows(self, name: str) -> int:
        view = self.stage.hand.find(QAbstractItemView, name)
        return view.model().rowCount() if view is not None else 0

    async def start(self) -> None:
        hand, window = self.stage.hand, self.stage.window
        await self.stage.until(lambda: hand.find(QAbstractButton, "Start session") is not None)
        hand.press("Start session")
        hand.get(QLineEdit, "Ticket number").setText(str(next(iter(self.server.world.tickets))))
        hand.press("Start")
        service = self.stage.context.service
        await self.stage.until(lambda: bool(service.open_sessions))
        (active,) = service.open_sessions
        await self.stage.until(lambda: active.keeper.renewals >= 2 and active.trend.newest is not None)
        await self.stage.until(lambda: not hand.dialogs())
        self.look("session kept")
        await self.read_about_ticket(active)
        window.show_sessions()
        await service.refresh()
        table = hand.get(QAbstractItemView, "Sessions")
        table.selectAll()
        QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
        self.look("rows copied")

    async def fail(self, logged_errors: list[str]) -> None:
        """Makes the service echo a token, and a part of the program fail while it holds tokens."""
        hand, token = self.stage.hand, max(self.watch.secrets, key=len)
        self.server.faults.fail_next(
            "sessionController/getSessionList", "INTERNAL", f"refused Bearer {token} of {CANARY}", times=9
        )
        self.stage.window.show_sessions()
        hand.press("Refresh")
        await self.stage.until(lambda: hand.find(QAbstractButton, "Details") is not None)
        hand.press("Details")
        hand.press("Copy details")
        self.look("error with details")

        def broken(token: str, secret: str) -> NoReturn:
            raise ValueError(f"cannot use {token} and {secret}")

        QTimer.singleShot(0, self.stage.window, lambda: broken(token, CANARY))
        await self.stage.until(lambda: hand.find(QPlainTextEdit, "Report") is not None)
        hand.press("Copy")
        self.look("crash report")
        assert "cannot use *** and ***" in hand.get(QPlainTextEdit, "Report").toPlainText()
        hand.dialogs()[-1].close()
        logged_errors.clear()

    def diagnose(self) -> None:
        (action,) = [each for each in self.stage.window.menuBar().actions() if each.text() == "&Help"]
        (copy,) = [each for each in action.menu().actions() if each.text() == "Copy diagnostics"]  # type: ignore[attr-defined]  # a menu of ours
        copy.trigger()
        self.look("diagnostics")
        assert "Profile: Canary" in QGuiApplication.clipboard().text()

    async def finish(self) -> None:
        hand = self.stage.hand
        (active,) = self.stage.context.service.open_sessions
        self.stage.window.show_session(active.id)
        hand.press("Finish session")
        for box in self.stage.window.findChildren(QCheckBox):
            if box.accessibleDescription() == Result.SUCCESS.value:
                box.click()
        hand.press("Finish")
        await self.stage.until(lambda: active.phase is Phase.ENDED)
        await self.stage.until(lambda: not hand.dialogs())
        self.look("finished")

    def look_at_objects(self) -> None:
        """Inspects every object of the program."""
        layers = (
            "domain",
            "errors",
            "client",
            "core",
            "storage",
            "startup.login_factory",
            "startup.options",
            "ui.messages",
        )
        owners = tuple(f"openobd_desktop.{layer}" for layer in layers)
        found = [one for one in gc.get_objects() if str(getattr(type(one), "__module__", "")).startswith(owners)]
        for one in found:
            for text in shown_forms(one):
                self.watch.look(f"object {type(one).__name__}", text)
        self.watch.objects += len(found)


async def scripted(stage: Stage, watch: Watch, logged_errors: list[str], folder: Path) -> None:
    async with Simulator("busy partner", clock_factor=FACTOR) as server:
        run = Run(stage, server, watch)
        await run.log_in()
        await run.read_tickets()
        stage.window.show_sessions()
        await run.start()
        run.look_at_objects()
        look_at_files(watch, folder, "while it runs")
        await run.fail(logged_errors)
        run.diagnose()
        await run.finish()
        run.look_at_objects()
        await sign_out(run)


async def sign_out(run: Run) -> None:
    """Signs out; objects with a secret must be gone then."""
    hand = run.stage.hand
    run.stage.context.service.dismiss(run.stage.context.service.open_sessions[0].id)
    run.stage.window.profile_commands.sign_out()
    hand.press("Log out")
    await run.stage.until(lambda: run.stage.context.profiles.current is None)
    await run.stage.until(lambda: not held_secrets(run.watch))
    run.look("signed out")


def held_secrets(watch: Watch) -> set[str]:
    """Returns the secrets of this run that any object still holds."""
    gc.collect()
    alive = {secret.reveal() for reference in domain_secret._living.valuerefs() if (secret := reference()) is not None}
    return alive & watch.secrets


def look_at_files(watch: Watch, folder: Path, moment: str) -> None:
    """Inspects all files, as they are and in common encodings."""
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            watch.look(f"file {path.name} {moment}", data.decode("latin-1"))
            watch.look(f"file {path.name} {moment}, wide", data.decode("utf-16-le", "replace"))
            watch.look("name of a file", path.name)


def packed(secret: str) -> set[str]:
    """Returns a secret in simple encodings."""
    data = secret.encode()
    return {secret, base64.b64encode(data).decode()[:-4], data.hex(), secret[::-1]}


async def test_t2_t3_t9_a_whole_run_with_tickets_leaves_no_secret_anywhere_and_no_name_or_vin_in_logs_and_reports(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    watch: Watch,
    key_store: Store,
    logged_errors: list[str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "config"
    options = Options(config_dir=folder, insecure_loopback=True, developer=True, clock_factor=FACTOR)
    with logging_to("debug", tmp_path / "logs") as recent:
        played = Played(qapp, options, lambda stage: scripted(stage, watch, logged_errors, tmp_path))
        played._recent = recent
        await played.run()
        if played.failure is not None:
            raise played.failure
        for line in recent.lines:
            watch.look("remembered lines", line)
    out, err = capfd.readouterr()
    watch.look("standard output and error", out + err)
    look_at_files(watch, tmp_path, "after it")
    watch.secrets |= {form for secret in set(watch.secrets) for form in packed(secret)}
    names = {where.split(" ")[1] for where, _ in watch.seen if where.startswith("file ")}
    assert {"settings.json", "openobd-desktop.log"} <= names
    assert any("history" in name or "journal" in name for name in names), names
    assert watch.hits == []
    assert len(watch.private) > 20
    assert watch.private_hits == []
    assert key_store.kept == {}
    summary = f"{len(watch.secrets)} forms of secrets, {watch.objects} objects, {len(watch.seen)} texts"
    print(f"{summary}, {watch.characters} characters: 0 hits")


def test_t3_the_watch_detects_secrets(tmp_path: Path) -> None:
    watch = Watch()
    (tmp_path / "a").write_bytes(b"x" + CANARY.encode() + b"y")
    (tmp_path / "b").write_bytes(CANARY.encode("utf-16-le"))
    look_at_files(watch, tmp_path, "now")
    assert watch.hits == ["file a now", "file b now, wide"]
    assert Watch().hits == []


def test_the_watch_detects_names_where_they_are_passed_on() -> None:
    watch = Watch(private={"Garage Jansen"})
    watch.look("window, tickets", "Garage Jansen")
    assert watch.private_hits == []
    watch.look("file openobd-desktop.log after it", "customer Garage Jansen")
    assert watch.private_hits == ["file openobd-desktop.log after it: Garage Jansen"]
