"""Counting of crashed runs in the last five minutes, before any window is created."""

from __future__ import annotations

from pathlib import Path

import pytest

from openobd_desktop.startup import instance_guard
from openobd_desktop.startup.instance_guard import FILE, SIZE, track_run
from tests.disks import FarDisk, full_disk, unreadable


class Runs:
    """Runs of the program in one folder, started at given times."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def crash(self, at: float) -> bool:
        """Starts a run that crashes; returns whether it started in safe mode."""
        return track_run(self.folder, lambda: at).__enter__()

    def end(self, at: float) -> bool:
        """Starts a run that ends normally; returns whether it started in safe mode."""
        with track_run(self.folder, lambda: at) as plain:
            return plain


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


def test_f15_the_run_after_two_crashes_within_five_minutes_starts_in_safe_mode(runs: Runs) -> None:
    assert [runs.crash(1000), runs.crash(1100), runs.end(1200)] == [False, False, True]


def test_f15_one_crash_does_not_lead_to_safe_mode(runs: Runs) -> None:
    runs.crash(1000)
    assert not runs.end(1010)


def test_f15_crashes_long_ago_do_not_lead_to_safe_mode(runs: Runs) -> None:
    runs.crash(1000)
    runs.crash(1100)
    assert not runs.end(1301)


def test_f15_a_clock_that_was_set_back_does_not_count_crashes_of_the_future(runs: Runs) -> None:
    runs.crash(5000)
    runs.crash(5001)
    assert not runs.end(1000)


def test_runs_that_end_leave_nothing(runs: Runs, tmp_path: Path) -> None:
    for at in (1.0, 2.0, 3.0):
        assert not runs.end(at)
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_with_an_exception_has_not_ended(runs: Runs, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), track_run(tmp_path, lambda: 1000.0):
        raise RuntimeError
    assert (tmp_path / FILE).read_text().split() == ["1000.0"]


@pytest.mark.parametrize("content", [b"\xff\xfe junk", b"nan inf -inf", b"", b"9" * 100_000, b"\0" * (2 * SIZE)])
def test_an_invalid_file_counts_no_crash(runs: Runs, tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert not runs.end(1000)


def test_a_run_continues_if_nothing_can_be_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    missing = tmp_path / "gone"
    with track_run(missing, lambda: 1.0) as plain:
        assert not plain
    assert "will not be detected" in caplog.text


def test_d1_an_unreadable_file_of_crashes_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("1000.0\n")
    with unreadable(tmp_path / FILE), track_run(tmp_path, lambda: 1001.0) as plain:
        assert not plain
    assert (tmp_path / FILE).read_text() == "1000.0\n"


def test_d14_a_full_disk_keeps_the_recorded_crashes(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("1000.0\n")
    with full_disk(), track_run(tmp_path, lambda: 1001.0):
        assert (tmp_path / FILE).read_text() == "1000.0\n"
    assert (tmp_path / FILE).read_text() == "1000.0\n"
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_without_a_folder_nothing_is_recorded() -> None:
    with track_run(None, lambda: 1.0) as plain:
        assert not plain


def test_d6_the_end_of_a_run_waits_for_a_silent_disk_for_a_limited_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_guard, "PARTING", 0.1)
    disk = FarDisk(tmp_path)
    with disk.mounted():
        disk.answers.set()
        with track_run(tmp_path, lambda: 1.0):
            disk.answers.clear()
        assert disk.on_loop == []
