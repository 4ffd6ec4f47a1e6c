"""One run per folder, and the messages of other launches."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.core.rules.ticket import UNREADABLE
from openobd_desktop.startup import instance_guard as module
from openobd_desktop.startup.instance_guard import EXIT_UNRESPONSIVE, AlreadyRunning, instance_guard
from openobd_desktop.startup.options import Options, parse
from openobd_desktop.ui.desktop.single_instance import InstanceUnresponsive, SingleInstance


def test_f21_the_first_run_locks_the_folder_until_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):
        with instance_guard(Options(config_dir=tmp_path)) as instance:
            assert instance is not None


def test_f21_two_folders_run_side_by_side(qtbot: QtBot, tmp_path: Path) -> None:
    with (
        instance_guard(Options(config_dir=tmp_path / "a")) as one,
        instance_guard(Options(config_dir=tmp_path / "b")) as other,
    ):
        assert one is not None
        assert other is not None


def test_a_tour_needs_no_folder_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    options = Options(config_dir=tmp_path, tour=tmp_path)
    with instance_guard(Options(config_dir=tmp_path)), instance_guard(options) as instance:
        assert instance is None


def test_the_program_runs_even_if_the_folder_cannot_be_locked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with instance_guard(Options(config_dir=tmp_path / "file")) as instance:
        assert instance is None


@pytest.mark.parametrize(
    ("ticket", "link"), [("784", "openobd://ticket/784"), ("", ""), ("a b", UNREADABLE), ("-x", UNREADABLE)]
)
def test_f21_a_later_run_passes_on_its_ticket_and_exits_with_status_0(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ticket: str, link: str
) -> None:
    handed: list[str] = []

    def taken(folder: Path, link: str) -> SingleInstance | None:
        handed.append(link)
        return None

    monkeypatch.setattr(module, "enter", taken)
    with (
        pytest.raises(AlreadyRunning, match="is already running") as end,
        instance_guard(Options(config_dir=tmp_path, ticket=ticket)),
    ):
        pytest.fail("it was let in")
    assert (end.value.status, handed) == (0, [link])
    assert "\n" not in str(end.value)


def test_d15_a_later_run_with_an_invalid_link_passes_on_nothing_of_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    handed: list[str] = []
    monkeypatch.setattr(module, "enter", lambda folder, link: handed.append(link))
    options = parse(["openobd://evil.com/1"], {})._replace(config_dir=tmp_path)
    with pytest.raises(AlreadyRunning), instance_guard(options):
        pytest.fail("it was let in")
    assert handed == [UNREADABLE]


@pytest.mark.parametrize("typed", ["7 848 095", "7.848.095", "Ticket 7848095", "\uff17848095\u200b", " 7848095\n"])
def test_d15_d16_a_later_run_passes_on_a_ticket_typed_in_another_form(
    typed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    handed: list[str] = []
    monkeypatch.setattr(module, "enter", lambda folder, link: handed.append(link))
    options = parse([], {"OPENOBD_TICKET_ID": typed})._replace(config_dir=tmp_path)
    with pytest.raises(AlreadyRunning), instance_guard(options):
        pytest.fail("it was let in")
    assert handed == ["openobd://ticket/7848095"]


@pytest.mark.parametrize(("elsewhere", "expected"), [("", "process 4711"), ("pc-2", "on the PC pc-2")])
def test_d7_a_later_run_without_an_answer_shows_the_reason_and_the_ticket(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, elsewhere: str, expected: str
) -> None:
    def unanswered(folder: Path, link: str) -> SingleInstance | None:
        raise InstanceUnresponsive(4711, elsewhere)

    monkeypatch.setattr(module, "enter", unanswered)
    options = Options(config_dir=tmp_path, ticket="7848095")
    with pytest.raises(AlreadyRunning, match=expected) as end, instance_guard(options):
        pytest.fail("it was let in")
    assert end.value.status == EXIT_UNRESPONSIVE
    assert "7848095" in str(end.value)
