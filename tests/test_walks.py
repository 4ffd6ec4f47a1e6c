"""The walks of ARCHITECTURE.md: each step names a function that exists and that an earlier step calls."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "openobd_desktop"
HEADING = "## Four walks"
STEP = re.compile(r"^\d+\. `([\w/]+\.py)`: `([\w.]+)`(.*)", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One line of a walk.

    Attributes:
        path: The file, below the package.
        name: The function, or a method as ``Class.method``.
        text: The rest of the line; "called back" marks a function that is passed on as a callback, "called by Qt" an
            overridden method of a Qt class.
    """

    path: str
    name: str
    text: str


def walks(document: str) -> dict[str, list[Step]]:
    """Returns the steps of each walk by its heading."""
    section = re.split(r"^## ", document.partition(f"\n{HEADING}\n")[2], flags=re.MULTILINE)[0]
    parts = re.split(r"^### (.+)$", section, flags=re.MULTILINE)[1:]
    return {
        heading: [Step(*found) for found in STEP.findall(body)]
        for heading, body in zip(parts[::2], parts[1::2], strict=True)
    }


def tree_of(path: str, package: Path = PACKAGE) -> ast.Module:
    """Returns the syntax tree of a file of the package."""
    return ast.parse((package / path).read_text(encoding="utf-8"))


Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.Module) -> dict[str, Function]:
    """Returns functions of a module and methods of its classes by qualified name."""
    found: dict[str, Function] = {}
    for node in tree.body:
        if isinstance(node, Function):
            found[node.name] = node
        elif isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{each.name}": each for each in node.body if isinstance(each, Function)}
    return found


def names_in(tree: ast.AST) -> set[str]:
    """Returns every name and attribute used in a part of a syntax tree."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def reachable(tree: ast.Module, name: str) -> set[str]:
    """Returns the names that a function uses, directly or through other functions of its class and module."""
    known, owner = functions(tree), name.rpartition(".")[0]
    todo, seen, names = [name], set[str](), set[str]()
    while todo:
        each = todo.pop()
        if each in seen or each not in known:
            continue
        seen.add(each)
        used = names_in(known[each])
        names |= used
        todo += [*used, *(f"{owner}.{one}" for one in used)]
    return names


def handed_over(tree: ast.Module) -> set[str]:
    """Returns the names passed as arguments to a call, such as the listener of a subscription."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    arguments = [each for call in calls for each in (*call.args, *(keyword.value for keyword in call.keywords))]
    return set().union(*(names_in(each) for each in arguments)) if arguments else set()


def gaps(steps: list[Step], package: Path = PACKAGE) -> list[str]:
    """Returns the steps to which no earlier step leads; empty if the walk is correct."""
    found = []
    for step in steps:
        if not (package / step.path).exists():
            found.append(f"{step.path} does not exist")
        elif step.name not in functions(tree_of(step.path, package)):
            found.append(f"{step.path} has no {step.name}")
    if found:
        return found
    for place, step in enumerate(steps[1:], 1):
        before = [(tree_of(each.path, package), each.name) for each in steps[:place]]
        owner, _, target = step.name.rpartition(".")
        if "called by Qt" in step.text:
            linked = True
        elif "called back" in step.text:
            trees = [tree_of(step.path, package), *(tree for tree, _ in before)]
            linked = any(target in handed_over(tree) for tree in trees)
        else:
            # A class is called by its name.
            wanted = owner if target == "__init__" else target
            linked = any(wanted in reachable(tree, name) for tree, name in before)
        if not linked:
            found.append(f"no step calls {step.path} {step.name}")
    return found


WALKS = walks((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))


def test_there_are_four_walks() -> None:
    assert len(WALKS) == 4
    assert [heading for heading, steps in WALKS.items() if len(steps) < 4] == []


@pytest.mark.parametrize("heading", WALKS)
def test_each_step_of_a_walk_is_called_by_an_earlier_one(heading: str) -> None:
    assert gaps(WALKS[heading]) == []


DOCUMENT = """
## Four walks

### One
1. `a.py`: `Button.click` asks the service.
2. `b.py`: `Service.stop` makes the call.
3. `a.py`: `Button._on_stopped`, called back.

## Something else

### None of them
1. `a.py`: `gone`
"""
SOURCES = {
    "a.py": """
class Button:
    def click(self):
        self._run()
    def _run(self):
        self.service.stop(self._on_stopped)
    def _on_stopped(self): ...
    def idle(self): ...
""",
    "b.py": "class Service:\n    async def stop(self, then): then()\n",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name, source in SOURCES.items():
        (tmp_path / name).write_text(source)
    return tmp_path


def test_a_walk_through_other_functions_and_callbacks_is_valid(package: Path) -> None:
    assert list(walks(DOCUMENT)) == ["One"]
    assert gaps(walks(DOCUMENT)["One"], package) == []


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        (("`b.py`", "`gone.py`"), "gone.py does not exist"),
        (("Button.click", "Button.press"), "a.py has no Button.press"),
        (("Button.click", "Button.idle"), "no step calls b.py Service.stop"),
        (("Button._on_stopped", "Button.idle"), "no step calls a.py Button.idle"),
    ],
)
def test_the_check_detects_a_wrong_step(package: Path, change: tuple[str, str], gap: str) -> None:
    assert gaps(walks(DOCUMENT.replace(*change))["One"], package) == [gap]
