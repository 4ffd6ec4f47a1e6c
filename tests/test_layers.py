"""Rules on which layer may import which, and on words that must not occur in the source."""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "openobd_desktop"


@dataclass(frozen=True)
class Layer:
    """Packages that a layer may import besides the standard library and itself."""

    ours: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def layer(ours: str = "", others: str = "") -> Layer:
    return Layer(tuple(ours.split()), tuple(others.split()))


LAYERS = {
    "domain": layer(others="msgspec"),
    "errors": layer(),
    "diagnosis": layer("domain"),
    "system.files": layer(),
    "system.turns": layer(),
    "system.daemon_thread": layer("errors"),
    "system.certificates": layer("errors system.files", "cryptography"),
    "protocol": layer(others="grpc google"),
    "client": layer(
        "domain errors system.files system.turns system.daemon_thread system.certificates protocol",
        "grpc google msgspec stamina certifi aiohttp",
    ),
    "core": layer("domain errors diagnosis system.turns", "msgspec"),
    "storage": layer(
        "domain errors system.files system.daemon_thread system.certificates",
        "platformdirs keyring jeepney secretstorage msgspec sqlalchemy alembic cryptography psycopg certifi",
    ),
    "simulator": layer("protocol", "grpc google grpc_health grpc_reflection msgspec aiohttp"),
    "ui": layer("domain errors system.files system.turns system.daemon_thread core", "PySide6 shiboken6 msgspec"),
    "app": layer(
        "domain errors system.files system.daemon_thread system.certificates client core storage simulator ui",
        "PySide6 shiboken6 qasync msgspec platformdirs cryptography jeepney",
    ),
}
"""The table of ARCHITECTURE.md. Modules outside the folders of the other layers belong to ``app``."""

UI_ORDER = (
    ("look",),
    ("common",),
    ("widgets",),
    ("tables",),
    ("pictures", "messages"),
    ("context",),
    (
        *("desktop", "help", "sessions", "start", "tickets", "session", "tabs"),
        *("mechanic", "feedback", "history", "profiles", "settings"),
    ),
    ("window",),
    ("lifecycle",),
)
"""The packages of ``ui``: each imports from its own row and the rows above, and never in a cycle."""


def table() -> str:
    """Returns the table of layers in ARCHITECTURE.md, which ``python -m tests.test_layers`` prints."""
    lines = ["| Layer | may import from this project | third-party packages |", "| --- | --- | --- |"]
    for name, own in LAYERS.items():
        ours = ", ".join(f"`{other}`" for other in own.ours) or "nothing"
        others = ", ".join(f"`{other}`" for other in own.others) or "nothing"
        lines.append(f"| `{name}` | {ours} | {others} |")
    return "\n".join(lines)


def order() -> str:
    """Returns the rows of ``UI_ORDER`` as they are shown in ARCHITECTURE.md."""
    return "\n".join(f"{number}. {', '.join(f'`{each}`' for each in row)}" for number, row in enumerate(UI_ORDER, 1))


def test_the_tables_equal_those_in_the_documents() -> None:
    architecture = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert table() in architecture
    assert order() in architecture


SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if not path.name.startswith("."))
WRITTEN = [path for path in SOURCES if "protocol" not in path.relative_to(PACKAGE).parts]


def layer_of(module: str) -> str:
    """Returns the layer of one of our modules, for example "core" for openobd_desktop.core.store."""
    if module == PACKAGE.name:
        return "version"
    return next((each for each in LAYERS if f"{module}.".startswith(f"{PACKAGE.name}.{each}.")), "app")


def module_of(path: Path) -> str:
    """Returns the dotted name of a source file."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


SHARED = {PACKAGE.name, *(f"{PACKAGE.name}.{name.rpartition('.')[0]}" for name in LAYERS if "." in name)}
"""Packages that contain modules of several layers."""


def imports_of(source: str) -> set[str]:
    """Returns the dotted names of all imports of a source, at any place in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            found |= {f"{module}.{alias.name}" if module in SHARED else module for alias in node.names}
    return found


def forbidden(source: str, owner: str) -> set[str]:
    """Returns the imports of a source that its layer may not have."""
    allowed = LAYERS[owner]
    found = set()
    for name in imports_of(source):
        top = name.split(".")[0]
        if top == PACKAGE.name:
            wanted = "version" if name == f"{PACKAGE.name}.__version__" else layer_of(name)
            if wanted not in {*allowed.ours, owner, "version"}:
                found.add(name)
        elif top not in sys.stdlib_module_names and top not in allowed.others:
            found.add(name)
    return found


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path.parent != PACKAGE or path.stem != "__init__"], ids=module_of
)
def test_every_module_imports_only_what_its_layer_may(path: Path) -> None:
    assert forbidden(path.read_text(encoding="utf-8"), layer_of(module_of(path))) == set()


def test_the_table_names_every_layer_and_what_it_may_import() -> None:
    lines = table().splitlines()[2:]
    assert len(lines) == len(LAYERS)
    ours = (
        "`domain`, `errors`, `system.files`, `system.turns`, `system.daemon_thread`, `system.certificates`, `protocol`"
    )
    others = "`grpc`, `google`, `msgspec`, `stamina`, `certifi`, `aiohttp`"
    assert f"| `client` | {ours} | {others} |" in lines


def test_every_layer_of_the_table_has_modules() -> None:
    assert {layer_of(module_of(path)) for path in SOURCES} - {"version"} == set(LAYERS)


@pytest.mark.parametrize(
    ("owner", "source"),
    [
        ("core", "from openobd_desktop.client import Gateway"),
        ("core", "from openobd_desktop import client"),
        ("core", "import openobd_desktop.ui.look.text"),
        ("core", "def late():\n    import grpc"),
        ("client", "from openobd_desktop.core.ports.service import Controller"),
        ("core", "from openobd_desktop.system import daemon_thread"),
        ("core", "from openobd_desktop.system.files import write_whole"),
        ("simulator", "from openobd_desktop.domain.session import Session"),
        ("ui", "from openobd_desktop.app import main"),
        ("ui", "import qasync"),
        ("domain", "from . import errors"),
        ("errors", "from openobd_desktop import domain"),
        ("diagnosis", "from openobd_desktop.errors import OpenObdError"),
        ("diagnosis", "import udsoncan"),
    ],
)
def test_the_check_detects_forbidden_imports(owner: str, source: str) -> None:
    assert len(forbidden(source, owner)) == 1


@pytest.mark.parametrize(
    ("owner", "source"),
    [
        ("core", "import asyncio, collections.abc\nfrom openobd_desktop.domain.session import Session"),
        (
            "client",
            "from openobd_desktop import __version__, errors\nimport grpc.aio\nfrom google.protobuf import message",
        ),
        ("ui", "from PySide6.QtWidgets import QWidget\nfrom openobd_desktop.ui.look.text import plain"),
        ("app", "from openobd_desktop.client import Gateway\nimport qasync"),
    ],
)
def test_the_check_accepts_allowed_imports(owner: str, source: str) -> None:
    assert forbidden(source, owner) == set()


RANK = {package: rank for rank, row in enumerate(UI_ORDER) for package in row}


def ui_package(module: str) -> str:
    """Returns the package of ``ui`` that contains a module, for example "tabs"; empty for others."""
    parts = module.split(".")
    return parts[2] if parts[:2] == [PACKAGE.name, "ui"] and len(parts) > 2 else ""


def upward(source: str, package: str) -> set[str]:
    """Returns a package's imports from rows below its own in ``UI_ORDER``."""
    return {name for name in imports_of(source) if RANK.get(ui_package(name), 0) > RANK[package]}


@pytest.mark.parametrize("path", [path for path in SOURCES if ui_package(module_of(path))], ids=module_of)
def test_the_packages_of_the_window_import_in_one_direction(path: Path) -> None:
    assert upward(path.read_text(encoding="utf-8"), ui_package(module_of(path))) == set()


def test_the_check_of_the_direction_detects_forbidden_imports() -> None:
    assert len(upward("from openobd_desktop.ui.window.menus import MENUS", "sessions")) == 1
    assert len(upward("from openobd_desktop.ui.sessions.rows import Row", "tables")) == 1
    assert upward("from openobd_desktop.ui.look.text import plain", "tables") == set()


def folder_of(name: str) -> str:
    """Returns the folder of one of our modules or packages."""
    path = ROOT.joinpath(*name.split("."))
    return ".".join(name.split(".")[:-1]) if path.with_suffix(".py").is_file() else name


def imported_modules(source: str) -> set[str]:
    """Returns those of our modules that a source imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == PACKAGE.name:
            for alias in node.names:
                inner = ROOT.joinpath(*str(node.module).split("."), alias.name)
                is_module = inner.is_dir() or inner.with_suffix(".py").is_file()
                found.add(f"{node.module}.{alias.name}" if is_module else str(node.module))
    return found


def circles(edges: dict[str, set[str]]) -> set[str]:
    """Returns the folders whose imports form a cycle."""

    def reached(start: str) -> set[str]:
        found: set[str] = set()
        ahead = set(edges.get(start, ()))
        while ahead:
            found |= ahead
            ahead = {far for near in ahead for far in edges.get(near, ())} - found
        return found

    return {each for each in edges if each in reached(each)}


def test_no_folders_import_each_other_in_a_circle() -> None:
    edges: dict[str, set[str]] = {}
    for path in SOURCES:
        if layer_of(module_of(path)) not in ("app", "version", "protocol"):
            own = ".".join(path.parent.relative_to(ROOT).parts)
            far = {folder_of(name) for name in imported_modules(path.read_text(encoding="utf-8"))}
            edges.setdefault(own, set()).update(far - {own, PACKAGE.name})
    assert len(edges) > 40
    assert circles(edges) == set()
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == {"b", "c"}


@dataclass(frozen=True)
class Word:
    """A word that never occurs, except in the named files."""

    pattern: str
    example: str
    but_in: tuple[str, ...] = ()


WORDS = [
    Word(r"\bprocessEvents\b", "QApplication.processEvents()"),
    Word(r"\.exec_?\(", "dialog.exec()"),
    Word(r"\basyncSlot\b", "@asyncSlot()"),
    Word(r"\basyncClose\b", "@asyncClose"),
    Word(r"\bget_event_loop\b", "asyncio.get_event_loop()"),
    Word(
        r"\b(create_task|ensure_future)\b",
        "asyncio.create_task(work)",
        ("core/aio/tasks.py", "simulator/common/feed.py"),
    ),
    Word(r"\bQ(Core|Gui)?Application\.instance\(", "QApplication.instance()", ("app.py",)),
    Word(r"^\s*global\s", "    global counter"),
    Word(r"\bexcept(\s+\(?(Base)?Exception\b|\s*:)", "except Exception as error:"),
    Word(r"\bTODO\b|\bFIXME\b|pragma: no cover", "# TODO: later"),
    Word(r"_pb2", "from x import session_pb2", ("client/", "simulator/")),
    Word(
        r"\binsecure_channel\b|\bsecure_channel\b",
        "grpc.aio.insecure_channel(target)",
        ("client/transport/channel.py",),
    ),
    Word(r"ssl_target_name_override", '("grpc.ssl_target_name_override", "x")'),
    Word(r"^class \w*(Manager|Helper|Util)", "class SessionManager:"),
]


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.example)
def test_words_that_never_occur(word: Word) -> None:
    pattern = re.compile(word.pattern)
    assert pattern.search(word.example)
    found = [
        f"{path.relative_to(PACKAGE).as_posix()}:{number}"
        for path in WRITTEN
        if not path.relative_to(PACKAGE).as_posix().startswith(word.but_in or ("none",))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_no_test_is_skipped_or_expected_to_fail_except_without_a_server() -> None:
    pattern = re.compile(r"mark\.(skip|skipif|xfail)\b|pytest\.(skip|xfail)\(")
    # Tests that need PostgreSQL cannot run if it is not installed.
    allowed = (Path(__file__), ROOT / "tests" / "postgres.py")
    tests = [path for path in (ROOT / "tests").rglob("*.py") if path not in allowed]
    assert len(tests) > 10
    assert [path.name for path in tests if pattern.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("path", WRITTEN, ids=module_of)
def test_every_module_has_a_one_sentence_docstring(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert said
    assert said.splitlines()[0].endswith((".", "?"))


if __name__ == "__main__":
    print(table(), order(), sep="\n\n")
