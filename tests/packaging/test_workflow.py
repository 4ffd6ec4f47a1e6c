"""Workflow of pushes and pull requests: every supported Python, the lowest versions, and no write permissions."""

from __future__ import annotations

import re
import tomllib

from tests.packaging import ROOT

WORKFLOW = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
JOBS = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", WORKFLOW.partition("\njobs:\n")[2], re.MULTILINE))


def test_every_push_and_pull_request_is_tested() -> None:
    triggers = WORKFLOW.partition("\non:\n")[2].partition("\n\n")[0]
    assert {line.strip().rstrip(":") for line in triggers.splitlines()} >= {"push", "pull_request"}


def test_the_tests_run_on_each_python_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    matrix = re.search(r"python: \[(.*)\]", JOBS["tests"])
    assert matrix
    assert re.findall(r"3\.\d+", matrix[1]) == named
    assert "make test" in JOBS["tests"]


def test_n4_style_types_and_the_lowest_versions_are_checked() -> None:
    assert "make lint" in JOBS["lint"]
    assert "uv lock --check" in JOBS["lint"]
    assert "make lowest" in JOBS["lowest"]


def test_no_job_may_write_anything() -> None:
    assert "permissions:\n  contents: read\n" in WORKFLOW
    assert "write" not in WORKFLOW
