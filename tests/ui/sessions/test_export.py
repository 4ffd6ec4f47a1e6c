"""Export of the rows shown, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from openobd_desktop.ui.common.times import offset
from openobd_desktop.ui.sessions import actions
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.tables import csv_export
from openobd_desktop.ui.tables.csv_export import csv_bytes
from tests.core.fakes import START
from tests.disks import FarDisk, full_disk
from tests.ui.past import files, until
from tests.ui.sessions.listing import ALL_STATES, HEADERS, add, refresh
from tests.ui.ui_env import UiEnv, click

OLD = b"what was exported yesterday"


async def test_the_rows_shown_are_exported_for_spreadsheets(env: UiEnv, page: SessionsPage, tmp_path: Path) -> None:
    ids = add(env, *ALL_STATES)
    await refresh(env)
    click(page, "Ended")
    click(page, "Export CSV")
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "sessions.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    await until(lambda: env.context.messages.current)
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[0] == [*HEADERS, "UTC offset"]
    assert sorted(row[HEADERS.index("Session")] for row in rows[1:]) == sorted(ids[2:])
    assert {row[-1] for row in rows[1:]} == {offset(START)}
    message = env.context.messages.current
    assert message is not None
    assert message.what == f"2 sessions exported to {target}."


async def test_d14_an_export_to_a_full_disk_keeps_the_old_file(env: UiEnv, page: SessionsPage, tmp_path: Path) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    target = tmp_path / "sessions.csv"
    target.write_bytes(OLD)
    with full_disk():
        page.page_actions.save(str(target))
        await until(lambda: env.context.messages.current)
    assert target.read_bytes() == OLD
    assert files(tmp_path) == [target.name]
    message = env.context.messages.current
    assert message is not None
    assert message.what == "The file could not be written."


async def test_d6_a_network_folder_that_does_not_respond_does_not_block_the_window(
    env: UiEnv, page: SessionsPage, tmp_path: Path
) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    with FarDisk(tmp_path).mounted() as disk:
        page.page_actions.save(str(tmp_path / "sessions.csv"))
        assert disk.on_loop == []
        await until(disk.asked.is_set)
        disk.answers.set()
        await until(lambda: env.context.messages.current)
    assert files(tmp_path) == ["sessions.csv"]


async def test_s5_the_export_of_a_long_list_does_not_block_the_event_loop(
    env: UiEnv, page: SessionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = add(env, *ALL_STATES * 40)
    await refresh(env)
    parts: list[int] = []

    def noted(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
        parts.append(len(rows))
        return csv_bytes(header, rows)

    monkeypatch.setattr(csv_export, "csv_bytes", noted)
    target = tmp_path / "sessions.csv"
    page.page_actions.save(str(target))
    assert parts == []
    assert page.page_actions.export.busy
    await until(lambda: env.context.messages.current)
    assert max(parts) <= actions.ROWS_AT_ONCE
    assert sum(parts) == len(ids)
    assert len(list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))) == len(ids) + 1


async def test_a_file_that_cannot_be_written_is_reported_with_advice(
    env: UiEnv, page: SessionsPage, tmp_path: Path
) -> None:
    page.page_actions.save(str(tmp_path / "missing" / "sessions.csv"))
    await until(lambda: env.context.messages.current)
    message = env.context.messages.current
    assert message is not None
    assert message.what == "The file could not be written."
    assert "missing" in message.details
