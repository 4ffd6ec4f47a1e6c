"""Starter of programs that write rows until they are killed, one for each line "row folder" on standard input.

Each program is forked from this one, which has loaded the libraries, and prints its process ID and then a line for
every durable row; "dead" is printed after its end.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import NoReturn

import alembic.command
import alembic.config  # noqa: F401 - as above
import keyring

import openobd_desktop.storage.database.opening  # noqa: F401 - as above
from openobd_desktop.domain.journal import Draft, SessionEvent
from openobd_desktop.storage import Journal, KeyStore
from tests.storage.conftest import NOW
from tests.storage.keystores import key_store
from tests.storage.samples import EVENT, finish, record, token
from tests.storage.scans import FULL, saved, scan_of

CANARY = "canary-token-of-row-"
LIMIT = 2_000
"""Rows after which a program that is not killed gives up."""
KINDS = ("intent", "session", "event", "token", "scan", "draft")


async def write(journal: Journal, number: int) -> str:
    """Writes the row ``number``; returns its kind."""
    kind = KINDS[number % len(KINDS)]
    match kind:
        case "intent":
            await journal.commit_intent(finish(number))
        case "session":
            await journal.save_session(record(f"s{number}"))
        case "event":
            await journal.add_event("s1", SessionEvent(NOW, EVENT.kind, str(number)))
        case "token":
            await journal.save_token(token(f"{CANARY}{number}", at=NOW + number / 1000))
        case "scan":
            await journal.scans.save(saved(str(number), scan_of(FULL, at=number)))
        case _:
            await journal.save_draft("s1", Draft(description=str(number)))
    return kind


async def main(first: int, folder: Path) -> None:
    """Writes rows from ``first`` on, and prints an acknowledgement of each."""
    journal = Journal(folder, KeyStore("test"), clock=lambda: NOW)
    for number in range(first, first + LIMIT):
        kind = await write(journal, number)
        _print(f"{kind} {number}")


def _print(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _serve() -> None:
    keyring.set_keyring(key_store())
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _be_killed(line)
        os.waitpid(child, 0)
        _print("dead")


def _be_killed(line: str) -> NoReturn:
    try:
        _print(f"pid {os.getpid()}")
        first, folder = line.rstrip("\n").split(" ", 1)
        asyncio.run(main(int(first), Path(folder)))
    finally:
        os._exit(1)


if __name__ == "__main__":
    _serve()
