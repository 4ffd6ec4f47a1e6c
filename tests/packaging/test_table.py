"""Tables of check results: red if a check failed, and a dash if it was not run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import table


@pytest.fixture
def results(tmp_path: Path) -> Path:
    for folder in ("windows", "bookworm"):
        (tmp_path / folder).mkdir()
    found = [{"name": "rpc", "outcome": "ok"}, {"name": "key store", "outcome": "unavailable"}]
    (tmp_path / "windows" / "msi.json").write_text(json.dumps({"version": "1.2.3", "checks": found}))
    (tmp_path / "windows" / "steps.tsv").write_text(
        "ok\tmsi: install\nFAILED\tmsi: upgrade\nok\tmsi: no unexpected output\n"
    )
    (tmp_path / "bookworm" / "steps.tsv").write_text("ok\tremove\nok\tdependencies\n")
    return tmp_path


def _cell(grid: table.Grid, row: str, column: str) -> str:
    return next(line[grid[0].index(column)] for line in grid if line[0] == row)


def test_a_check_is_named_by_its_place(results: Path) -> None:
    grid = table.checks(results, "1.2.3")
    assert _cell(grid, "rpc", "MSI") == "ok"
    assert _cell(grid, "key store", "MSI") == "unavailable"
    assert _cell(grid, "rpc", "portable") == table.NONE
    assert _cell(grid, "no unexpected output", "MSI") == "ok"


@pytest.mark.parametrize(("version", "outcome"), [("1.2.3", "ok"), ("1.2.4", "FAILED")])
def test_the_version_that_ran_is_the_one_that_was_built(results: Path, version: str, outcome: str) -> None:
    assert _cell(table.checks(results, version), "version", "MSI") == outcome


def test_the_steps_of_each_package_are_listed(results: Path) -> None:
    grid = table.life(results)
    assert _cell(grid, "installs", "MSI") == "ok"
    assert _cell(grid, "upgrade", "MSI") == "FAILED"
    assert _cell(grid, "uninstall", "deb, Debian 12") == "ok"
    assert _cell(grid, "purge", "MSI") == table.NONE


def test_steps_of_no_row_are_listed_separately(results: Path) -> None:
    assert ["bookworm", "dependencies", "ok"] in table.others(results)


def test_one_red_cell_is_a_failure(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert table.main(results, "1.2.3") == 1
    assert (results / "table.md").read_text() == capsys.readouterr().out.removesuffix("\n")
    steps = results / "windows" / "steps.tsv"
    steps.write_text(steps.read_text().replace("FAILED", "ok"))
    assert table.main(results, "1.2.3") == 0
