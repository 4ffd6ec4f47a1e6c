"""All files are written by ``system/files.py``; each exception has a reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.test_layers import PACKAGE, WRITTEN

ALLOWED = {
    ("system/files.py", "os.open"): "the writer itself",
    ("system/files.py", "os.fdopen"): "the writer itself",
    ("system/files.py", "open for writing"): "a device or pipe, which is written to as it is",
    (
        "storage/database/sqlite_file.py",
        "os.open",
    ): "SQLite's own file, empty, so that its mode is right from the beginning",
    ("storage/database/sqlite_file.py", "sqlite3.connect"): "SQLite writes its files by transactions of its own",
    ("storage/database/database.py", "SqliteConnection"): "in memory only",
    ("storage/database/database.py", "sqlite3.connect"): "the import of what is in memory only",
    ("support/logging_setup.py", "RotatingFileHandler"): "a log is added to, line by line, and never replaced",
    ("ui/history/report_output.py", "QPdfWriter"): "paints into a buffer",
    ("ui/history/report_output.py", "QPrinter"): "prints where the user chose to in the system's print dialog",
    ("ui/desktop/single_instance.py", "os.open"): "a folder, to reach it by its descriptor",
    ("ui/common/saved_places.py", "QSettings"): "only reads what Qt has saved",
    ("support/self_test.py", "write_bytes"): "a file in a temporary folder of its own",
}
"""The exceptions, each with its reason."""

METHODS = {"write_text", "write_bytes"}
FUNCTIONS = {
    *("os.open", "os.fdopen", "os.write", "os.truncate", "os.mkfifo", "io.open", "codecs.open", "sqlite3.connect"),
    *(f"shutil.{name}" for name in ("copy", "copy2", "copyfile", "copytree", "move")),
    *(f"tempfile.{name}" for name in ("mkstemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile")),
}
NAMES = {
    *("QSaveFile", "QFile", "QTemporaryFile", "QSettings", "QPdfWriter", "QPrinter", "QImageWriter"),
    *("FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler"),
    *("NamedTemporaryFile", "mkstemp", "copyfile", "ZipFile", "SqliteConnection"),
}


def writes(source: str) -> Iterator[str]:
    """Yields the calls in a source that write, or could write, to a file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _calls(node)
        elif isinstance(node, ast.ClassDef):
            bases = (ast.unparse(base).rpartition(".")[2] for base in node.bases)
            yield from (base for base in bases if base in NAMES)
        elif isinstance(node, ast.ImportFrom) and node.module == "sqlite3":
            yield from ("sqlite3.connect" for alias in node.names if alias.name in ("connect", "Connection"))


def _calls(call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    last = name.rpartition(".")[2]
    if name in FUNCTIONS or last in NAMES:
        yield name if name in FUNCTIONS else last
    elif last in METHODS and isinstance(call.func, ast.Attribute):
        yield last
    elif last == "open" and _is_for_writing(call):
        yield "open for writing"
    elif last == "save" and call.args and ast.unparse(call.args[0]).startswith("str("):
        yield "picture.save"


def _is_for_writing(call: ast.Call) -> bool:
    """Returns whether the mode of a call may write; an unknown mode counts as well."""
    modes = [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    modes += call.args[1:2] if isinstance(call.func, ast.Name) else call.args[:1]
    return any(
        isinstance(mode, ast.Constant) and isinstance(mode.value, str) and bool(set(mode.value) & set("wax+"))
        for mode in modes
    )


def test_every_place_that_writes_uses_the_one_writer() -> None:
    found = {
        (path.relative_to(PACKAGE).as_posix(), what)
        for path in WRITTEN
        for what in writes(path.read_text(encoding="utf-8"))
    }
    assert found == set(ALLOWED)


@pytest.mark.parametrize(
    "source",
    [
        "path.write_text('x')",
        "Path(path).write_bytes(content)",
        "open(path, 'w')",
        "path.open('ab')",
        "path.open(mode='x')",
        "os.open(path, os.O_RDWR)",
        "os.fdopen(descriptor, 'w')",
        "tempfile.mkstemp()",
        "shutil.copyfile(one, other)",
        "QSaveFile(path)",
        "QtCore.QFile(path)",
        "QPdfWriter(str(path))",
        "widget.grab().save(str(path))",
        "sqlite3.connect(path)",
        "from sqlite3 import connect",
        "logging.FileHandler(path)",
        "class LogFile(logging.handlers.RotatingFileHandler): ...",
    ],
)
def test_the_check_detects_calls_that_write(source: str) -> None:
    assert len(list(writes(source))) == 1


@pytest.mark.parametrize(
    "source", ["path.open('rb')", "dialog.open()", "open(path)", "journal.open()", "file.save(one)"]
)
def test_the_check_accepts_reading(source: str) -> None:
    assert list(writes(source)) == []
