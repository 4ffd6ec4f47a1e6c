"""File dialogs, which start in a useful folder and never propose an existing file."""

from __future__ import annotations

import asyncio
import errno
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from openobd_desktop.system import daemon_thread
from openobd_desktop.ui.common import file_dialogs
from openobd_desktop.ui.common.external import open_folder
from openobd_desktop.ui.common.file_dialogs import (
    FOLDER,
    ask_for_file,
    ask_where_to_save,
    free_name,
    free_path,
    restore_folder,
    saved_folder,
)
from openobd_desktop.ui.common.saved_places import ORGANIZATION
from openobd_desktop.ui.context import saving
from tests.disks import FarDisk


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(folder))
    monkeypatch.setattr(file_dialogs._Folder, "path", "")
    # However busy the PC is, a folder on this disk responds in time.
    monkeypatch.setattr(daemon_thread, "BRIEF", 20)
    return folder


def dialog_of(stage: QWidget) -> QFileDialog:
    return [each for each in stage.findChildren(QFileDialog) if each.isVisible()][-1]


def test_d25_a_dialog_starts_in_documents_and_then_in_the_folder_used_last(
    stage: QWidget, documents: Path, tmp_path: Path
) -> None:
    taken: list[str] = []
    ask_where_to_save(stage, "Save", "report.pdf", "PDF documents (*.pdf)", taken.append)
    dialog = dialog_of(stage)
    assert Path(dialog.directory().absolutePath()) == documents
    assert dialog.selectedFiles() == [str(documents / "report.pdf")]
    other = tmp_path / "Other"
    other.mkdir()
    dialog.fileSelected.emit(str(other / "report.pdf"))
    dialog.reject()
    ask_for_file(stage, "Open", ["All files (*)"], taken.append)
    assert Path(dialog_of(stage).directory().absolutePath()) == other
    assert taken == [str(other / "report.pdf")]


def test_d25_a_dialog_does_not_start_in_a_removed_folder(
    stage: QWidget, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs._Folder, "path", str(documents / "gone"))
    ask_where_to_save(stage, "Save", "a.csv", "Comma-separated values (*.csv)", lambda path: None)
    assert Path(dialog_of(stage).directory().absolutePath()) == documents


def test_d25_a_name_is_unused_however_many_files_of_the_same_name_there_are(documents: Path) -> None:
    for number in range(1, file_dialogs.MANY):
        (documents / (f"report-{number}.pdf" if number > 1 else "report.pdf")).touch()
    assert not (documents / free_name(documents, "report.pdf")).exists()


def test_d25_an_existing_name_gets_a_number(stage: QWidget, documents: Path) -> None:
    for name in ("report-1.pdf", "report-1-2.pdf"):
        (documents / name).write_bytes(b"old")
    assert free_name(documents, "report-1.pdf") == "report-1-3.pdf"
    assert free_name(documents, "report-2.pdf") == "report-2.pdf"
    ask_where_to_save(stage, "Save", "report-1.pdf", "PDF documents (*.pdf)", lambda path: None)
    assert dialog_of(stage).selectedFiles() == [str(documents / "report-1-3.pdf")]
    assert not dialog_of(stage).testOption(QFileDialog.Option.DontConfirmOverwrite)


@pytest.mark.parametrize("number", [0, errno.EACCES, errno.ESTALE, errno.EIO])
def test_d6_a_dialog_does_not_start_in_an_unresponsive_or_removed_folder(
    stage: QWidget, documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(file_dialogs._Folder, "path", str(documents / "far"))
    if number == 0:
        monkeypatch.setattr(daemon_thread, "BRIEF", 0.08)
    with FarDisk(documents, number).mounted() as disk:
        ask_where_to_save(stage, "Save", "a.csv", "Comma-separated values (*.csv)", lambda path: None)
        assert dialog_of(stage).selectedFiles() == [str(home / "a.csv")]
        dialog_of(stage).reject()
        ask_for_file(stage, "Open", ["All files (*)"], lambda path: None)
        assert Path(dialog_of(stage).directory().absolutePath()) == home
        assert disk.on_loop == []


@pytest.fixture
def qt_settings(tmp_path: Path) -> Iterator[Path]:
    """The file with the folders that Qt's file dialog saves for all programs."""
    kind = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    former = Path(QSettings(kind[1], ORGANIZATION).fileName()).parent
    QSettings.setPath(*kind, str(tmp_path / "settings"))
    yield tmp_path / "settings" / f"{ORGANIZATION}.conf"
    QSettings.setPath(*kind, str(former))


@pytest.mark.parametrize("key", ["shortcuts", "history", "lastVisited"])
@pytest.mark.parametrize("responds", [False, True])
def test_d6_folders_saved_by_qt_do_not_block_a_dialog_if_they_do_not_respond(
    stage: QWidget,
    documents: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qt_settings: Path,
    key: str,
    responds: bool,
) -> None:
    far = tmp_path / "far"
    far.mkdir()
    qt_settings.parent.mkdir()
    qt_settings.write_text(f"[FileDialog]\n{key}=file://{far}\n")
    before = qt_settings.read_bytes()
    with FarDisk(far).mounted() as disk:
        if responds:
            disk.answers.set()
        else:
            monkeypatch.setattr(daemon_thread, "BRIEF", 0.08)
        ask_for_file(stage, "Open", ["All files (*)"], lambda path: None)
        dialog = dialog_of(stage)
        reads = Path(QSettings(QSettings.Scope.UserScope, ORGANIZATION).fileName()) == qt_settings
        assert reads == responds
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert responds or qt_settings.read_bytes() == before


async def test_d6_a_new_file_is_saved_in_the_home_folder_if_the_folder_used_last_does_not_respond(
    documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "a.pdf").touch()
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(file_dialogs._Folder, "path", str(documents))
    monkeypatch.setattr(file_dialogs, "PATIENCE", 0.05)
    with FarDisk(documents).mounted() as disk:
        assert await free_path("a.pdf") == home / "a-2.pdf"
        assert disk.on_loop == []
        disk.answers.set()


def test_d6_a_dialog_starts_in_a_slow_folder_once_it_responds(
    stage: QWidget, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs._Folder, "path", str(documents))
    with FarDisk(documents).mounted() as disk:
        timer = threading.Timer(0.1, disk.answers.set)
        timer.start()
        ask_for_file(stage, "Open", ["All files (*)"], lambda path: None)
        timer.join()
    assert Path(dialog_of(stage).directory().absolutePath()) == documents


@pytest.mark.parametrize("number", [0, errno.EACCES, errno.ESTALE])
def test_d6_an_unresponsive_or_removed_folder_cannot_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(daemon_thread, "BRIEF", 0.08 if number == 0 else 20)
    with FarDisk(tmp_path, number).mounted() as disk:
        assert not open_folder(str(tmp_path))
        assert disk.on_loop == []


@pytest.mark.parametrize(
    "damaged", ["", "relative/folder", "/tmp/\0", "/tmp/\n", "/tmp/\u202e", "/tmp/\ud800", "/" * 9000]
)
def test_d25_an_invalid_saved_folder_is_ignored(documents: Path, damaged: str) -> None:
    restore_folder({FOLDER: damaged})
    assert saved_folder() == {}
    restore_folder({})
    assert saved_folder() == {}


async def test_d25_two_reports_saved_at_the_same_time_get_different_names(documents: Path) -> None:
    paths = await asyncio.gather(*(free_path("report-7848095.pdf") for _ in range(3)))
    assert sorted(path.name for path in paths) == [
        "report-7848095-2.pdf",
        "report-7848095-3.pdf",
        "report-7848095.pdf",
    ]


async def test_d25_a_name_is_not_proposed_again_while_its_file_is_still_being_written(
    stage: QWidget, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests a slow network folder, in which the file does not exist yet."""
    begun, answers = threading.Event(), threading.Event()

    def write(path: Path, content: bytes) -> None:
        begun.set()
        answers.wait(20)
        path.write_bytes(content)

    monkeypatch.setattr(saving, "write_whole", write)
    writing = asyncio.ensure_future(saving.FileSaver().write(documents / "report.pdf", b"first"))
    await asyncio.to_thread(begun.wait, 20)
    ask_where_to_save(stage, "Save", "report.pdf", "PDF documents (*.pdf)", lambda path: None)
    assert dialog_of(stage).selectedFiles() == [str(documents / "report-2.pdf")]
    assert await free_path("report.pdf") == documents / "report-2.pdf"
    answers.set()
    await writing
    (documents / "report.pdf").unlink()
    assert free_name(documents, "report.pdf") == "report.pdf"
