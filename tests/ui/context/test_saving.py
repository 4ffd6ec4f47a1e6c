"""Files that the user chose lie on disks that are mute, slow, refusing or gone: the window goes on and tells of it."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from openobd_desktop.errors import FileUnwritable
from openobd_desktop.ui.context import saving
from openobd_desktop.ui.context.saving import FileSaver, save_file
from openobd_desktop.ui.widgets.busy_button import BusyButton
from tests.disks import FarDisk
from tests.ui.past import until
from tests.ui.ui_env import UiEnv

OLD, NEW = b"what was exported yesterday", b"what is exported today"
REFUSALS = [errno.EACCES, errno.ENOSPC, errno.EIO, errno.EROFS]
"""What a disk says that answers, but will not be written to."""
GONE = [errno.ENOENT, errno.ESTALE, errno.ENOTCONN]
"""What a disk says that was there when the dialog was open."""


class Export:
    """A button and the file that it saves."""

    def __init__(self, env: UiEnv, stage: QWidget, target: Path) -> None:
        self.button = BusyButton("Export", stage)
        self.target = target
        self._context = env.context
        self._stage = stage

    def begin(self) -> None:
        """Somebody has chosen the file."""
        save_file(self._context, str(self.target), NEW, self.button, self._stage, f"Exported to {self.target}.")

    @property
    def told(self) -> str:
        """What the window says."""
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
    """What stands in a file."""
    return path.read_bytes()


async def beats(condition: Callable[[], object]) -> int:
    """How often the loop had its turn until ``condition`` held."""
    count = 0
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)
            count += 1
    return count


async def test_d6_a_mute_disk_holds_nothing_up_and_is_told(
    export: Export, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        assert not export.button.usable
        assert await beats(lambda: export.told) > 3
        assert export.told.startswith(f"Still saving to {target}: the folder is not responding.")
        assert export.button.usable
        assert disk.asked.is_set()
        assert disk.on_loop == []
        disk.answers.set()
        await until(lambda: export.told == f"Exported to {target}.")
    assert content(target) == NEW


async def test_d6_a_slow_disk_keeps_the_button_busy_and_the_window_going(export: Export, target: Path) -> None:
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        await beats(disk.asked.is_set)
        assert not export.button.usable
        assert export.told == ""
        disk.answers.set()
        await until(lambda: export.told)
        assert disk.on_loop == []
    assert export.told == f"Exported to {target}."
    assert export.button.usable
    assert content(target) == NEW


@pytest.mark.parametrize("number", REFUSALS + GONE, ids=lambda number: errno.errorcode[number])
async def test_d14_a_disk_that_refuses_or_is_gone_is_told_with_what_to_do(
    export: Export, target: Path, number: int
) -> None:
    with FarDisk(target.parent, number).mounted() as disk:
        export.begin()
        await until(lambda: export.told)
        assert disk.on_loop == []
    assert export.told.startswith("The file could not be written.")
    assert "Choose another folder or name" in export.told
    assert export.button.usable
    assert content(target) == OLD


async def test_d6_a_disk_that_vanishes_while_it_is_slow_is_told_in_the_end(
    export: Export, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted() as disk:
        export.begin()
        await until(lambda: export.told.startswith("Still saving"))
        (target.parent / target.name).rename(target.parent.parent / target.name)
        target.parent.rmdir()
        disk.answers.set()
        await until(lambda: export.told.startswith("The file could not be written."))


async def test_d6_another_folder_takes_the_export_while_the_first_is_mute(
    export: Export, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "SLOW", 0.1)
    with FarDisk(target.parent).mounted():
        export.begin()
        await until(lambda: export.told.startswith("Still saving"))
        export.target = tmp_path / "here.csv"
        export.begin()
        await until(lambda: export.told == f"Exported to {export.target}.")
    assert export.target.read_bytes() == NEW


async def test_d6_the_end_of_the_program_waits_for_a_mute_disk_only_so_long(
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


async def test_d14_the_end_of_the_program_waits_for_a_file_that_is_being_written(target: Path) -> None:
    saver = FileSaver()
    with FarDisk(target.parent).mounted() as disk:
        writing = asyncio.ensure_future(saver.write(target, NEW))
        await until(disk.asked.is_set)
        # Whoever asked for it is gone already.
        writing.cancel()
        ending = asyncio.ensure_future(saver.aclose())
        await asyncio.sleep(0)
        disk.answers.set()
        await ending
    assert content(target) == NEW


async def test_d14_a_failure_that_nobody_waits_for_any_more_is_no_fault_of_the_program(target: Path) -> None:
    saver = FileSaver()
    with pytest.raises(FileUnwritable):
        await saver.write(target / "no folder", NEW)
    await saver.aclose()
