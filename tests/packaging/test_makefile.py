"""Targets of the Makefile: the commands of ``make test``, as printed by a dry run."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.packaging import ROOT


def _dry_run(*arguments: str) -> str:
    own = ("T", "PYTEST", "MAKEFLAGS", "MAKELEVEL")
    environment = {name: value for name, value in os.environ.items() if name not in own}
    command = ["make", "--no-print-directory", "--dry-run", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("target", ["test", "lowest"])
def test_all_tests_run_in_three_processes(target: str) -> None:
    assert "pytest -n 3 --dist worksteal" in _dry_run(target)


@pytest.mark.parametrize("variable", ["T", "PYTEST"])
@pytest.mark.parametrize("target", ["test", "lowest"])
def test_one_file_runs_without_workers(target: str, variable: str) -> None:
    printed = _dry_run(target, f"{variable}=tests/core/rules/test_ticket.py -k link")
    assert printed.rstrip().endswith("-m pytest tests/core/rules/test_ticket.py -k link")
    assert "-n 3" not in printed
