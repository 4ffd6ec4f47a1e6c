"""Saving files to disks that do not respond, are slow, refuse or vanish."""

from __future__ import annotations

import asyncio
import errno
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from openobd_desktop.errors import FileUnwritable
from openobd_desktop.system.files import promised, write_whole
from openobd_desktop.ui.context import saving
from openobd_desktop.ui.context.saving import FileSaver, save_file
from openobd_desktop.ui.widgets.busy_button import BusyButton
from tests.disks import FarDisk
from tests.ui.past import until
from tests.ui.ui_env import UiEnv

OLD, NEW = b"what was exported yesterday", b"what is exported today"
REFUSALS = [errno.EACCES, errno.ENOSPC, errno.EIO, errno.EROFS]
"""Errors of a disk that responds but refuses to be written."""
GONE = [errno.ENOENT, errno.ESTALE, errno.ENOTCONN]
"""Errors of a disk that has vanished since the dialog was open."""


class Export:
    """A button and the file that it saves."""

    def __init__(self, env: UiEnv, stage: QWidget, target: Path) -> None:
        self.button = BusyButton("Export", stage)
        self.target = target
        self._context = env.context

    def begin(self) -> None:
        """Saves the file that the user chose."""
        save_file(self._context, str(self.target), NEW, self.button, f"Exported to {self.target}.")

    @property
    def message(self) -> str:
        """The message of the window."""
        message = self._context.messages.current
        return message.text if message is not None else ""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "far" / "sessions.csv"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


@pytest.fixture
def export(env: UiEnv, stage: QWidget, target: Path) -> Export:
    return Export(env, stage, target)


def content(path: Path) -> bytes:
    """Returns the content of a file."""
    return path.read_bytes()


async def turns_until(condition: Callable[[], object]) -> int:
    """Waits until ``condition`` holds; returns the number of loop iterations."""
    count = 0
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)
            count += 1
    return count


async def test_d6_a_disk_that_does_not_respond_blocks_nothing_and_is_reported(
    export: Export, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        assert not export.button.usable
        assert await turns_until(lambda: export.message) > 3
        assert export.message.startswith(f"Still saving to {target}: the folder is not responding.")
        assert export.button.usable
        assert disk.asked.is_set()
        assert disk.on_loop == []
        disk.answers.set()
        await until(lambda: export.message == f"Exported to {target}.")
    assert content(target) == NEW


async def test_d6_a_slow_disk_keeps_the_button_busy_and_the_window_responsive(export: Export, target: Path) -> None:
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        await turns_until(disk.asked.is_set)
        assert not export.button.usable
        assert export.message == ""
        disk.answers.set()
        await until(lambda: export.message)
        assert disk.on_loop == []
    assert export.message == f"Exported to {target}."
    assert export.button.usable
    assert content(target) == NEW


@pytest.mark.parametrize("number", REFUSALS + GONE, ids=lambda number: errno.errorcode[number])
async def test_d14_a_disk_that_refuses_or_is_gone_is_reported_with_advice(
    export: Export, target: Path, number: int
) -> None:
    with FarDisk(target.parent, number).mounted() as disk:
        export.begin()
        await until(lambda: export.message)
        assert disk.on_loop == []
    assert export.message.startswith("The file could not be written.")
    assert "Choose another folder or name" in export.message
    assert export.button.usable
    assert content(target) == OLD


async def test_d6_a_slow_disk_that_vanishes_is_reported_in_the_end(
    export: Export, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        await until(lambda: export.message.startswith("Still saving"))
        (target.parent / target.name).rename(target.parent.parent / target.name)
        target.parent.rmdir()
        disk.answers.set()
        await until(lambda: export.message.startswith("The file could not be written."))


async def test_d6_the_export_can_go_to_another_folder_while_the_first_does_not_respond(
    export: Export, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted():
        export.begin()
        await until(lambda: export.message.startswith("Still saving"))
        export.target = tmp_path / "here.csv"
        export.begin()
        await until(lambda: export.message == f"Exported to {export.target}.")
    assert export.target.read_bytes() == NEW


async def test_d6_the_exit_waits_a_limited_time_for_a_disk_that_does_not_respond(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "PARTING", 0.1)
    saver = FileSaver()
    with FarDisk(target.parent).mounted() as disk:
        writing = asyncio.ensure_future(saver.write(target, NEW))
        await until(disk.asked.is_set)
        await saver.aclose()
        assert not writing.done()
        assert disk.on_loop == []
        disk.answers.set()
        await writing


async def test_d14_the_later_of_two_writes_to_a_folder_that_does_not_respond_wins(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    asked, answers, slow = threading.Event(), threading.Event(), threading.Event()

    def write(path: Path, content: bytes) -> None:
        if content == OLD:
            asked.set()
            answers.wait(20)
        write_whole(path, content)

    monkeypatch.setattr(saving, "write_whole", write)
    saver = FileSaver()
    first = asyncio.ensure_future(saver.write(target, OLD))
    await until(asked.is_set)
    second = asyncio.ensure_future(saver.write(target, NEW, slow.set))
    await until(lambda: slow.is_set() or second.done())
    answers.set()
    await asyncio.gather(first, second)
    assert content(target) == NEW
    assert target not in promised


async def test_d14_a_failed_write_does_not_keep_the_next_one_from_the_same_file(target: Path) -> None:
    saver = FileSaver()
    with FarDisk(target.parent, errno.EIO).mounted(), pytest.raises(FileUnwritable):
        await saver.write(target, OLD)
    await saver.write(target, NEW)
    assert content(target) == NEW


async def test_d14_the_exit_waits_for_a_file_that_is_being_written(target: Path) -> None:
    saver = FileSaver()
    with FarDisk(target.parent).mounted() as disk:
        writing = asyncio.ensure_future(saver.write(target, NEW))
        await until(disk.asked.is_set)
        # The owner has been destroyed by then.
        writing.cancel()
        ending = asyncio.ensure_future(saver.aclose())
        await asyncio.sleep(0)
        disk.answers.set()
        await ending
    assert content(target) == NEW


async def test_d14_a_failure_after_its_owner_is_gone_is_no_crash(target: Path) -> None:
    saver = FileSaver()
    with pytest.raises(FileUnwritable):
        await saver.write(target / "no folder", NEW)
    await saver.aclose()
