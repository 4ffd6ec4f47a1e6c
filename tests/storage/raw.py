"""Direct access to the file of the journal."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

FILE = "journal.sqlite"


def sql(path: Path, *statements: str) -> list[tuple[Any, ...]]:
    """Runs statements on the file, or on the journal in the folder; returns the rows of the last one."""
    file = path / FILE if path.is_dir() else path
    rows: list[tuple[Any, ...]] = []
    with closing(sqlite3.connect(file)) as connection, connection:
        for statement in statements:
            rows = connection.execute(statement).fetchall()
    return rows


def files(folder: Path) -> dict[str, bytes]:
    """Returns the contents of the files in a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def modes(folder: Path) -> dict[str, int]:
    """Returns the permissions of the files in a folder and of the folder itself."""
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}


def put(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Writes a file and creates its folder if it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(0o600)
    path.write_bytes(content)
    path.chmod(mode)
