"""One instance per configuration folder: later starts reach the first, a killed one is replaced."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.desktop import single_instance as module
from openobd_desktop.ui.desktop.single_instance import InstanceUnresponsive, SingleInstance, enter, socket_name

ENTERS = """
import sys
from pathlib import Path
from openobd_desktop.ui.desktop.single_instance import InstanceUnresponsive, enter
try:
    instance = enter(Path(sys.argv[1]), sys.argv[2], patience=float(sys.argv[3]))
    print("handed over" if instance is None else "first", flush=True)
except InstanceUnresponsive:
    print("unanswered", flush=True)
sys.stdin.read()
"""


def start(folder: Path, link: str = "", patience: float = 20.0, **environment: str) -> subprocess.Popen[str]:
    """Starts a process that tries to become the first instance, and then waits until its input is closed."""
    return subprocess.Popen(
        [sys.executable, "-c", ENTERS, str(folder), link, str(patience)],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def outcome(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate("")
    return out.strip()


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    made = enter(tmp_path, "")
    assert made is not None
    yield made
    made.close()
    made.release()


@pytest.mark.parametrize("link", ["openobd://ticket/7848095", ""])
def test_f21_a_second_process_passes_its_link_on(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, link: str
) -> None:
    tickets: list[str] = []
    first.listen(tickets.append)
    process = start(tmp_path, link)
    qtbot.waitUntil(lambda: bool(tickets), timeout=20_000)
    assert outcome(process) == "handed over"
    assert tickets == [link.rpartition("/")[2]]


def test_f21_a_second_process_waits_for_one_that_is_starting(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    process, tickets = start(tmp_path), list[str]()
    first.listen(tickets.append)
    qtbot.waitUntil(lambda: tickets == [""], timeout=20_000)
    assert outcome(process) == "handed over"


def test_f21_a_second_process_takes_over_from_one_that_is_ending(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    first.listen(lambda ticket: None)
    first.close()
    process = start(tmp_path)
    first.release()
    assert outcome(process) == "first"


def test_f21_a_first_process_that_does_not_answer_is_reported(first: SingleInstance, tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(InstanceUnresponsive) as caught:
        enter(tmp_path, "", patience=0.3)
    assert (caught.value.process, caught.value.elsewhere) == (os.getpid(), "")
    assert time.monotonic() - began < 3.0


def test_f21_two_folders_are_independent(first: SingleInstance, tmp_path: Path) -> None:
    other = enter(tmp_path / "other", "", patience=0.0)
    assert other is not None
    other.release()


def test_f21_the_lock_of_a_killed_process_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    killed = start(tmp_path)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "first\n"
    killed.kill()
    killed.communicate()
    assert (tmp_path / "instance" / "lock").exists()
    heir = enter(tmp_path, "", patience=0.0)
    assert heir is not None
    heir.release()


def test_f21_a_killed_run_with_the_same_process_id_is_not_taken_for_this_one(qtbot: QtBot, tmp_path: Path) -> None:
    former = enter(tmp_path, "")
    assert former is not None
    lock = tmp_path / "instance" / "lock"
    left = lock.read_bytes()
    former.release()
    lock.write_bytes(left)
    again = enter(tmp_path, "", patience=0)
    assert again is not None
    again.release()


def test_f21_files_of_a_killed_run_are_removed(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    key, folder = "0" * 32, tmp_path / "instance"
    (folder / "key").write_text(key)
    left = Path(QDir.tempPath(), socket_name(folder, key))
    left.write_bytes(b"")
    first.listen(lambda ticket: None)
    assert not left.exists()
    assert (folder / "key").read_text() != key


def test_t7_the_key_is_readable_by_this_user_only_and_ends_with_the_run(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    first.listen(lambda ticket: None)
    folder = tmp_path / "instance"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "key").stat().st_mode) == 0o600
    first.close()
    assert not (folder / "key").exists()


def test_t7_a_folder_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "instance").mkdir(mode=0o777)
    (tmp_path / "instance").chmod(0o777)
    made = enter(tmp_path, "", patience=0.0)
    assert made is not None
    made.release()
    assert stat.S_IMODE((tmp_path / "instance").stat().st_mode) == 0o700


def test_t7_the_socket_has_another_name_for_each_run_folder_and_key(tmp_path: Path) -> None:
    names = {socket_name(folder, key) for folder in (tmp_path, tmp_path / "a") for key in ("0" * 32, "1" * 32)}
    assert len(names) == 4
    assert not any("0" * 32 in name or "1" * 32 in name for name in names)
    # A longer name would exceed the length of the address of a Unix socket.
    assert all(len(str(Path(QDir.tempPath(), name))) < 100 for name in names)


@pytest.mark.parametrize(
    "key", ["", "0" * 31, "0" * 33, "\\\\evil.com\\pipe\\x" + "0" * 16, "ü" * 16, "../" + "0" * 29]
)
def test_t7_an_invalid_key_file_is_ignored(first: SingleInstance, tmp_path: Path, key: str) -> None:
    (tmp_path / "instance" / "key").write_text(key, encoding="utf-8")
    with pytest.raises(InstanceUnresponsive):
        enter(tmp_path, "", patience=0.0)


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "instance").write_text("in the way")
    with pytest.raises(OSError, match="instance"):
        enter(tmp_path, "", patience=0.0)


def is_reached(qtbot: QtBot, folder: Path, tickets: list[str], **environment: str) -> bool:
    """Returns whether a later start with another environment reaches the first process."""
    tickets.clear()
    process = start(folder, "openobd://ticket/7", 20.0, **environment)
    qtbot.waitUntil(lambda: bool(tickets), timeout=20_000)
    return outcome(process) == "handed over" and tickets == ["7"]


def test_d7_the_first_process_is_found_with_any_tmpdir(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    tickets: list[str] = []
    first.listen(tickets.append)
    (tmp_path / "elsewhere").mkdir()
    assert is_reached(qtbot, tmp_path, tickets, TMPDIR=str(tmp_path / "elsewhere"), XDG_RUNTIME_DIR="")


@pytest.mark.parametrize("lost", ["socket", "key"])
def test_d7_a_removed_socket_or_key_is_recreated(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, first: SingleInstance, tmp_path: Path, lost: str
) -> None:
    # If the folder's path is too long, the socket is in a temporary folder, which may be cleaned up.
    monkeypatch.setattr(module, "_places", lambda folder, key: iter([str(tmp_path / "cleaned")]))
    tickets: list[str] = []
    first.listen(tickets.append)
    path = {"socket": tmp_path / "cleaned", "key": tmp_path / "instance" / "key"}[lost]
    for _ in range(2):
        path.unlink()
        qtbot.waitUntil(lambda: path.exists() and (tmp_path / "instance" / "key").exists(), timeout=20_000)
    assert is_reached(qtbot, tmp_path, tickets)


def test_d7_a_folder_too_deep_for_a_socket_puts_it_elsewhere(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    (tmp_path / ("t" * 100)).mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / ("t" * 100)))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    made = enter(deep, "")
    assert made is not None
    tickets: list[str] = []
    made.listen(tickets.append)
    assert is_reached(qtbot, deep, tickets)
    made.close()
    made.release()


def test_d7_a_stopped_first_run_is_reported_with_its_process_id(tmp_path: Path) -> None:
    stopped = start(tmp_path)
    assert stopped.stdout is not None
    assert stopped.stdout.readline() == "first\n"
    stopped.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(InstanceUnresponsive) as caught:
            enter(tmp_path, "openobd://ticket/7", patience=0.3)
        assert caught.value.process == stopped.pid
    finally:
        stopped.send_signal(signal.SIGCONT)
        stopped.kill()
        stopped.communicate()


@pytest.mark.parametrize("left", [b"", b"\0" * 40], ids=["empty", "zeros"])
def test_d7_a_lock_that_a_power_failure_left_empty_is_taken_over(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "lock").write_bytes(left)
    made = enter(tmp_path, "")
    assert made is not None
    made.release()


def test_d7_a_lock_that_is_held_is_not_taken_over_if_its_file_is_emptied(first: SingleInstance, tmp_path: Path) -> None:
    os.truncate(tmp_path / "instance" / "lock", 0)
    with pytest.raises(InstanceUnresponsive):
        enter(tmp_path, "", patience=0.5)


def test_d7_a_full_disk_on_which_no_key_can_be_written_does_not_end_the_start(
    monkeypatch: pytest.MonkeyPatch, first: SingleInstance, tmp_path: Path
) -> None:
    def refuse(*given: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module, "write_whole", refuse)
    first.listen(lambda ticket: None)
    assert not (tmp_path / "instance" / "key").exists()


def test_d21_a_folder_with_an_undecodable_name_allows_one_instance(qtbot: QtBot, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/j\xe4ger"))
    try:
        folder.mkdir()
    except OSError:
        # A file system such as that of macOS has no such names.
        return
    made = enter(folder, "")
    assert made is not None
    tickets: list[str] = []
    made.listen(tickets.append)
    process = start(folder, "openobd://ticket/7848095")
    qtbot.waitUntil(lambda: bool(tickets), timeout=20_000)
    assert outcome(process) == "handed over"
    assert tickets == ["7848095"]
    made.close()
    made.release()
    assert outcome(start(folder)) == "first"


def test_s15_only_the_user_has_access_to_the_instance_folder_with_any_umask(qtbot: QtBot, tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        made = enter(tmp_path / "new" / "config", "")
    finally:
        os.umask(former)
    assert made is not None
    made.release()
    for folder in (tmp_path / "new", tmp_path / "new" / "config", tmp_path / "new" / "config" / "instance"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_s17_a_lock_that_is_no_regular_file_neither_blocks_the_start_nor_stands_for_another_run(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    (tmp_path / "instance").mkdir()
    make(tmp_path / "instance" / "lock")
    command = [sys.executable, "-c", ENTERS, str(tmp_path), "", "0.5"]
    ended = subprocess.run(command, input="", capture_output=True, text=True, timeout=30, check=False)
    assert "NoRegularFile" in ended.stderr
