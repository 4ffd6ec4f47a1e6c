"""Every promise names the tests and drills that prove it, and all of these exist."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.faults.__main__ import load

ROOT = Path(__file__).parent.parent
PROMISES = (ROOT / "PROMISES.md").read_text(encoding="utf-8")
PROMISE = re.compile(r"^\* \*\*(.+?)\.?\*\*", re.MULTILINE)
HEADING = "## What proves them"


def proofs_of(document: str) -> dict[str, list[str]]:
    """Returns what proves each promise, according to the last section of a document."""
    parts = re.split(r"^### (.+)$", document.partition(HEADING)[2], flags=re.MULTILINE)[1:]
    return {
        promise: re.findall(r"^\* (.+)$", proofs, re.MULTILINE)
        for promise, proofs in zip(parts[::2], parts[1::2], strict=True)
    }


@cache
def names_in(path: str) -> frozenset[str]:
    """Returns the names of the tests in a file; empty if there is no such file."""
    file = ROOT / path
    if not file.is_file():
        return frozenset()
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in nodes if isinstance(node, kinds) and node.name.startswith("test_"))


def missing(proofs: list[str]) -> list[str]:
    """Returns the proofs that do not exist: a test is named by its file and function, a drill by its promise."""
    drills = {each.promise for each in load()}
    found = []
    for proof in proofs:
        test = re.fullmatch(r"`(tests/[\w/]+\.py)::(test_\w+)`", proof)
        drill = re.fullmatch(r"drill ([A-Z]-?\d+)", proof)
        exists = (test and test[2] in names_in(test[1])) or (drill and drill[1] in drills)
        if not exists:
            found.append(proof)
    return found


def test_every_promise_names_what_proves_it() -> None:
    promised = PROMISE.findall(PROMISES.partition(HEADING)[0])
    assert len(promised) > 10
    assert [*proofs_of(PROMISES)] == promised


@pytest.mark.parametrize("promise", proofs_of(PROMISES))
def test_what_proves_a_promise_exists(promise: str) -> None:
    assert missing(proofs_of(PROMISES)[promise]) == []


def test_every_promise_of_the_readme_is_explained_with_its_limits() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## What you can rely on")[2].partition("\n## ")[0]
    promised = PROMISE.findall(section)
    assert len(promised) == 5
    assert set(promised) - set(proofs_of(PROMISES)) == set()


def test_a_test_or_drill_that_does_not_exist_is_noticed() -> None:
    here = "tests/test_promises.py"
    proofs = [f"`{here}::test_nothing`", "`tests/gone.py::test_a`", "drill F-99", "by looking at it"]
    assert missing([f"`{here}::test_every_promise_names_what_proves_it`", "drill F-06", *proofs]) == proofs
