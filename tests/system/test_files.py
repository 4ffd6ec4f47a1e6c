"""Files, which are replaced completely or not at all; endless files are never read."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from openobd_desktop.system.files import (
    FileTooLarge,
    NoRegularFile,
    make_folder,
    read_end,
    read_limited,
    replacing,
    write_whole,
)
from tests.disks import full_disk

OLD = b"the old content, to the last byte"


@pytest.fixture
def no_umask() -> Iterator[None]:
    """Sets the umask to 0, so that modes are as requested."""
    former = os.umask(0)
    yield
    os.umask(former)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_written_file_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "file", OLD)
    write_whole(tmp_path / "file", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"new"


def test_d14_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with full_disk(), pytest.raises(OSError, match=r"too large|space"):
        write_whole(tmp_path / "file", b"x" * 100)
    assert (tmp_path / "file").read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_d14_an_error_during_writing_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)

    def stop_half_way() -> None:
        with replacing(tmp_path / "file") as file:
            file.write(b"half")
            file.flush()
            assert (tmp_path / "file").read_bytes() == OLD
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stop_half_way()
    assert (tmp_path / "file").read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_content_is_on_disk_before_it_replaces_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(OLD)
    flushed: list[bytes] = []
    fsync = os.fsync

    def watched(descriptor: int) -> None:
        fsync(descriptor)
        flushed.append((tmp_path / "file").read_bytes())

    monkeypatch.setattr(os, "fsync", watched)
    write_whole(tmp_path / "file", b"new")
    assert flushed[0] == OLD


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").write_bytes(OLD)
    (tmp_path / "link").symlink_to(tmp_path / "there" / "file")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "file").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", b"news")
    assert os.read(reader, 100) == b"news"
    os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_d14_a_full_device_is_reported_and_stays_a_device() -> None:
    if not sys.platform.startswith("linux"):
        return
    with pytest.raises(OSError, match="space"):
        write_whole(Path("/dev/full"), b"x")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_s15_files_and_folders_have_modes_of_their_own_regardless_of_the_umask(tmp_path: Path, no_umask: None) -> None:
    make_folder(tmp_path / "a" / "b")
    assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)
    with replacing(tmp_path / "private", private=True) as file:
        assert [mode(path) for path in tmp_path.glob(".*")] == [0o600]
        file.write(b"x")
    assert mode(tmp_path / "private") == 0o600
    write_whole(tmp_path / "export", b"x")
    assert mode(tmp_path / "export") == 0o644


def test_s15_a_folder_is_usable_even_if_the_umask_removes_all_permissions(tmp_path: Path) -> None:
    former = os.umask(0o777)
    try:
        make_folder(tmp_path / "a" / "b")
    finally:
        os.umask(former)
    assert mode(tmp_path / "a" / "b") == 0o700


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "file").chmod(0o640)
    write_whole(tmp_path / "file", b"new")
    assert mode(tmp_path / "file") == 0o640


def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    make_folder(tmp_path)
    assert mode(tmp_path) == 0o750


def test_a_file_in_place_of_a_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        make_folder(tmp_path / "file" / "folder")


def test_s17_endless_and_unresponsive_files_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (Path("/dev/zero"), tmp_path / "pipe", tmp_path):
        with pytest.raises(NoRegularFile):
            read_limited(path, 10)
        with pytest.raises(NoRegularFile):
            read_end(path, 10)


def test_s17_no_more_than_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    assert read_limited(tmp_path / "file", len(OLD)) == OLD
    with pytest.raises(FileTooLarge):
        read_limited(tmp_path / "file", len(OLD) - 1)
    assert read_end(tmp_path / "file", 4) == b"byte"
    assert read_end(tmp_path / "file", 1000) == OLD


def test_a_missing_file_is_reported_as_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_limited(tmp_path / "file", 10)
