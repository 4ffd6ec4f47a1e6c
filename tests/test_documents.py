"""The documents: every link leads somewhere, and every command of the README exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("*/*.md"), *ROOT.glob("resources/*/*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")


def anchors(document: Path) -> set[str]:
    """The anchors that GitHub makes of the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(document: Path) -> list[str]:
    """The links of a document that lead to no file or heading of this repository; those of the web are not followed."""
    found = []
    for link in LINK.findall(document.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            found.append(link)
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_to_a_file_or_a_heading(document: Path) -> None:
    assert broken(document) == []


def test_the_check_sees_a_broken_link(tmp_path: Path) -> None:
    document = tmp_path / "README.md"
    document.write_text("# Here it is\n[a](#here-it-is) [b](#there) [c](gone.md) [d](https://example.com/gone)\n")
    assert broken(document) == ["#there", "gone.md"]


def test_every_target_that_the_documents_name_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        named = set(re.findall(r"(?:`|&& |^)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.MULTILINE))
        assert named - targets == set(), document
