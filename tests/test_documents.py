"""The documents: every link has a target, and everything that they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("*/*.md"), *ROOT.glob("resources/*/*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")


def anchors(document: Path) -> set[str]:
    """Returns the anchors that GitHub creates for the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(document: Path) -> list[str]:
    """Returns the links of a document without a file or heading in this repository; web links are not followed."""
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


def test_the_check_detects_a_broken_link(tmp_path: Path) -> None:
    document = tmp_path / "README.md"
    document.write_text("# Here it is\n[a](#here-it-is) [b](#there) [c](gone.md) [d](https://example.com/gone)\n")
    assert broken(document) == ["#there", "gone.md"]


def test_every_target_that_the_documents_name_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        named = set(re.findall(r"(?:`|&& |^)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.MULTILINE))
        assert named - targets == set(), document


NAMING = [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md"]
"""The documents that name files, classes and methods of the source."""
QUOTED = re.compile(r"`([^`\n]+)`")


def quoted(document: Path) -> set[str]:
    """Returns the texts in backticks in a document."""
    return set(QUOTED.findall(document.read_text(encoding="utf-8")))


@pytest.mark.parametrize("document", NAMING, ids=lambda path: path.name)
def test_every_path_that_a_document_names_exists(document: Path) -> None:
    paths = {each for each in quoted(document) if re.fullmatch(r"[\w./-]+/[\w.-]*", each) and each.islower()}
    assert len(paths) > 5
    made = ("build/", "dist/", "screens/", ".venv/")
    here = {each for each in paths if (ROOT / each).exists() or (ROOT / "openobd_desktop" / each).exists()}
    assert paths - here - set(made) == set()


@pytest.mark.parametrize("document", NAMING, ids=lambda path: path.name)
def test_every_class_that_a_document_names_exists(document: Path) -> None:
    folders = (ROOT / "openobd_desktop", ROOT / "tests")
    sources = [path.read_text(encoding="utf-8") for folder in folders for path in folder.rglob("*.py")]
    known = set(re.findall(r"\b(?:class|def) (\w+)|\b(\w+)(?:: [\w\[\], .]+)? = ", "\n".join(sources)))
    names = {name for pair in known for name in pair}
    found = {each for each in quoted(document) if re.fullmatch(r"[A-Z]\w*[a-z]\w*(\.\w+)*", each)}
    foreign = {"AsyncExitStack", "Final", "SessionInfo", "PySide6"}
    missing = {each for each in found if not set(each.split(".")) <= names | foreign}
    assert missing == set()


def tree_of(document: str) -> set[str]:
    """Returns the folders of the tree in a document, for example "ui/tabs/ask"."""
    block = document.partition("```text\n")[2].partition("```")[0]
    found, above = set(), list[str]()
    for line in block.splitlines():
        depth = (len(line) - len(line.lstrip())) // 4
        above[depth:] = [line.split()[0].rstrip("/")]
        found.add("/".join(above))
    return found


def test_the_tree_shows_every_package_and_no_other() -> None:
    package = ROOT / "openobd_desktop"
    folders = {path.parent for path in package.rglob("*.py") if "migrations" not in path.parts}
    drawn = tree_of((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    absent = {str(folder.relative_to(ROOT)) for folder in folders} - drawn
    assert absent == set(), "the tree in ARCHITECTURE.md lacks packages; add a line of at most 120 characters for each"
    gone = {each for each in drawn if each.startswith(package.name) and ROOT / each not in folders}
    gone |= {each for each in drawn if not (ROOT / each).is_dir()}
    assert gone == set(), "the tree in ARCHITECTURE.md has lines that are not a package; one line each, or delete them"
