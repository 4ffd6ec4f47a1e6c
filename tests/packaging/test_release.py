"""S16: the release workflow uses no movable tags, checks for known vulnerabilities and attests its packages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

WORKFLOWS = sorted((Path(__file__).parents[2] / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
RELEASE = (Path(__file__).parents[2] / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
JOBS = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", RELEASE.partition("\njobs:\n")[2], re.MULTILINE))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_s16_every_action_is_named_by_its_commit_with_its_version_beside(workflow: Path) -> None:
    used = re.findall(r"uses:\s*(.+)", workflow.read_text(encoding="utf-8"))
    assert used
    assert [one for one in used if not PINNED.fullmatch(one)] == []


def test_s16_what_is_bundled_is_audited() -> None:
    assert "pip-audit --require-hashes" in JOBS["audit"]
    assert "packaging/bundle/requirements.lock" in JOBS["audit"]


@pytest.mark.parametrize("job", ["debian", "windows", "macos"])
def test_s16_each_package_is_attested_before_it_is_published(job: str) -> None:
    steps = JOBS[job]
    assert 0 < steps.index("attest-build-provenance") < steps.index("upload-artifact")
    for right in ("contents: read", "id-token: write", "attestations: write"):
        assert right in steps


def test_s16_no_other_job_may_write_anything() -> None:
    assert "permissions:\n  contents: read\n" in RELEASE
    for job in set(JOBS) - {"debian", "windows", "macos"}:
        assert "write" not in JOBS[job]


def test_n10_a_release_plays_the_readme_on_bare_systems_as_root_and_as_user() -> None:
    job = next(each for each in JOBS.values() if "make fresh-test" in each)
    assert "release: [bookworm, trixie, testing]" in job
    assert "who: [root, user]" in job
