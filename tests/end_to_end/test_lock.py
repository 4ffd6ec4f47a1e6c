"""The lock in the whole program: a session keeps running while locked, and the next run starts locked."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.core.lock import Lock
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from tests.disks import unreadable
from tests.end_to_end.script import Stage, play

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
FACTOR = 30.0
PIN = "2580-mole"


def lock_of(stage: Stage) -> Lock:
    assert stage.context.lock is not None
    return stage.context.lock


async def unlock(stage: Stage) -> None:
    """Types the PIN into the lock page."""
    field = stage.hand.get(QLineEdit, "Password or PIN")
    QTest.keyClicks(field, PIN)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await stage.until(lambda: not lock_of(stage).locked)


def texts(stage: Stage) -> str:
    return "\n".join(each.text() for each in stage.window.findChildren(QLabel) if each.isVisible())


async def test_o8_a_session_goes_on_behind_the_lock_and_the_next_run_starts_locked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def first_run(stage: Stage) -> None:
        await stage.context.profiles.start_demo()
        ticket = stage.logins.demo_tickets[0]
        active = await stage.context.service.start_on_ticket(ticket)
        stage.window.show_session(active.id)
        await stage.until(lambda: ticket in texts(stage))
        await lock_of(stage).choose(Secret(PIN))
        lock_of(stage).lock_now()
        assert ticket not in texts(stage)
        assert "1 session is open." in texts(stage)
        renewals = active.keeper.renewals
        await stage.until(lambda: active.keeper.renewals > renewals + 1)
        assert active.phase is Phase.ACTIVE
        await unlock(stage)
        await stage.until(lambda: ticket in texts(stage))
        await stage.context.service.finish(active.id, ServiceResult((Result.SUCCESS,)))

    async def second_run(stage: Stage) -> None:
        assert lock_of(stage).locked
        assert "No session is open." in texts(stage)
        await unlock(stage)

    await play(qapp, tmp_path, first_run, demo=True, clock_factor=FACTOR)
    assert PIN not in (tmp_path / "settings.json").read_text(encoding="utf-8")
    await play(qapp, tmp_path, second_run, demo=True)


@pytest.mark.parametrize("fault", ["it cannot be read", "it is damaged", "it is gone"])
async def test_d1_a_program_with_a_pin_starts_locked_even_without_its_settings_file(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, fault: str
) -> None:
    async def choose(stage: Stage) -> None:
        await lock_of(stage).choose(Secret(PIN))

    async def next_run(stage: Stage) -> None:
        assert lock_of(stage).locked
        await unlock(stage)

    await play(qapp, tmp_path, choose, demo=True)
    settings = tmp_path / "settings.json"
    if fault == "it is damaged":
        settings.write_bytes(b"{")
    if fault == "it is gone":
        settings.unlink()
    with unreadable(settings) if fault == "it cannot be read" else nullcontext():
        await play(qapp, tmp_path, next_run, demo=True)


async def test_d1_a_program_whose_pin_cannot_be_read_at_all_starts_locked_and_can_be_reset(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def choose(stage: Stage) -> None:
        await lock_of(stage).choose(Secret(PIN))

    async def reset(stage: Stage) -> None:
        assert lock_of(stage).locked
        assert "not known whether there is a PIN" in texts(stage)
        await stage.press("Log out and remove the secrets from this PC")
        await stage.until(lambda: not lock_of(stage).locked)

    async def with_pin(stage: Stage) -> None:
        assert lock_of(stage).locked
        await unlock(stage)

    await play(qapp, tmp_path, choose, demo=True)
    before = (tmp_path / "settings.json").read_bytes()
    with unreadable(tmp_path / "settings.json", tmp_path / "pin"):
        await play(qapp, tmp_path, reset, demo=True)
    # What could not be read was not replaced: once it can be read, its PIN counts again.
    assert (tmp_path / "settings.json").read_bytes() == before
    await play(qapp, tmp_path, with_pin, demo=True)
