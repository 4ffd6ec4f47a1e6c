"""A folder of the user that does not answer is told before anything waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from openobd_desktop import launch as module
from openobd_desktop.errors import OpenObdError
from openobd_desktop.launch import EXIT_NO_FOLDER, launch
from openobd_desktop.startup.folder_check import FolderCheck, own_folders
from openobd_desktop.startup.options import Options
from openobd_desktop.startup.start_failure import StartFailure
from tests.disks import FarDisk


def begun(*folders: Path, patience: float = 30.0) -> FolderCheck:
    check = FolderCheck(folders, patience)
    check.begin()
    return check


def test_d6_a_folder_that_does_not_answer_is_told_by_its_name_and_not_waited_for(tmp_path: Path) -> None:
    silent, working = tmp_path / "far", tmp_path / "near"
    disk = FarDisk(silent)
    with disk.mounted():
        error = begun(silent, working, patience=0.05).settle()
        assert error is not None
        assert str(silent) in error.what
        assert disk.on_loop == []


@pytest.mark.parametrize("there", [True, False])
def test_d6_a_folder_that_answers_is_no_trouble_whatever_its_answer_is(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "config"
    if there:
        folder.mkdir()
        (folder / "settings.json").write_bytes(b"{")
    assert begun(folder).settle() is None


def test_d6_a_folder_that_gives_an_error_has_answered(tmp_path: Path) -> None:
    with FarDisk(tmp_path / "far", number=5).mounted():
        assert begun(tmp_path / "far").settle() is None


def test_the_folder_of_the_arguments_takes_the_place_of_the_users_own(tmp_path: Path) -> None:
    assert own_folders(tmp_path) == (tmp_path,)
    assert tmp_path not in own_folders(None)


class Told(StartFailure):
    """Notes what is told; the disk answers again once the user tries again."""

    def __init__(self, disk: FarDisk, *, retries: bool) -> None:
        super().__init__()
        self.told: list[str] = []
        self._disk, self._retries = disk, retries

    def show(self, error: OpenObdError, *, may_retry: bool = False) -> bool:
        self.told.append(error.what)
        self._disk.answers.set()
        return self._retries and may_retry


@pytest.mark.parametrize(("retries", "status"), [(False, EXIT_NO_FOLDER), (True, 0)])
def test_d6_a_home_on_a_dead_network_is_told_in_a_box_before_the_program_touches_it(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, retries: bool, status: int
) -> None:
    from openobd_desktop import app
    from openobd_desktop.startup import folder_check

    runs: list[Options] = []

    def ran(application: object, options: Options, greeting: object) -> tuple[int, None]:
        runs.append(options)
        return 0, None

    monkeypatch.setattr(app, "run", ran)
    monkeypatch.setattr(module, "_application", lambda *, for_tour: qapp)
    monkeypatch.setattr(folder_check, "PATIENCE", 0.05)
    disk = FarDisk(tmp_path / "home")
    failure = Told(disk, retries=retries)
    options = Options(config_dir=tmp_path / "home")
    with disk.mounted():
        assert launch(options, failure) == status
    assert failure.told == [f"The folder {tmp_path / 'home'} is not responding."]
    assert runs == ([options] if retries else [])
    assert disk.on_loop == []
