"""Kills at any moment: acknowledged writes survive, and no token can be read from the remaining files."""

from __future__ import annotations

import base64
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import keyring
import pytest

from openobd_desktop.domain.journal import JournalState
from openobd_desktop.storage import Journal, KeyStore
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.keystores import KEY, Store, key_store
from tests.storage.looks import history
from tests.storage.raw import files
from tests.storage.writer import CANARY, write

ROUNDS = int(os.environ.get("OPENOBD_KILL_ROUNDS", "30"))
"""Number of kills in the test; set to more before a release."""
LONGEST = 0.02
"""Maximum time between the last awaited acknowledgement and the kill, in seconds."""

Acknowledged = dict[str, list[int]]


class Killer:
    """Starter and killer of programs that write to a journal."""

    def __init__(self, requests: IO[str], output: IO[str]) -> None:
        self._requests = requests
        self._output = output

    def kill(self, folder: Path, rows: int, delay: float = 0.0, first: int = 0) -> Acknowledged:
        """Kills a program ``delay`` seconds after ``rows`` acknowledgements; returns all acknowledged rows by kind."""
        self._requests.write(f"{first} {folder}\n")
        self._requests.flush()
        process = int(self._output.readline().split()[1])
        lines = [self._output.readline() for _ in range(rows)]
        # Not as synchronization: the kill happens at an arbitrary moment.
        time.sleep(delay)
        os.kill(process, signal.SIGKILL)
        lines += iter(self._output.readline, "dead\n")
        acknowledged: Acknowledged = {}
        for kind, number in (line.split() for line in lines):
            acknowledged.setdefault(kind, []).append(int(number))
        return acknowledged


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    """Yields a killer whose libraries are loaded once for all programs."""
    command = [sys.executable, "-W", "error", "-m", "tests.storage.writer"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as forker:
        assert forker.stdin is not None
        assert forker.stdout is not None
        yield Killer(forker.stdin, forker.stdout)
        forker.stdin.close()
        assert forker.wait(10) == 0


@pytest.fixture
def store(store: Store) -> Store:
    """Returns the key store of the programs that are killed."""
    store.kept.update(key_store().kept)
    return store


async def _lost(journal: Journal, acknowledged: Acknowledged) -> dict[str, set[int]]:
    """Returns the acknowledged rows that are missing, by kind; of tokens and drafts only the newest counts."""
    remembered = await journal.load(NOW)
    there = {
        "intent": {int(intent.id.removeprefix("finish-")) for intent in remembered.intents},
        "session": {int(each.id[1:]) for each in await history(journal)},
        "event": {int(str(event.detail)) for event in await journal.events("s1")},
        "token": {int(kept.token.reveal().removeprefix(CANARY)) for kept in remembered.tokens},
        "scan": {int(each.id) for each in (await journal.scans.of_session("s1")).scans},
        "draft": {int(draft.description) for _, draft in remembered.drafts},
    }
    wanted = {kind: set(numbers) for kind, numbers in acknowledged.items()}
    for kind in ("token", "draft"):
        newest = max(there[kind], default=-1)
        wanted[kind] = {number for number in wanted.get(kind, set()) if number > newest}
        there[kind] = set()
    return {kind: missing for kind, numbers in wanted.items() if (missing := numbers - there[kind])}


async def test_f14_a_kill_at_any_moment_loses_no_acknowledged_row_and_the_newest_token_is_there(
    tmp_path: Path, killer: Killer, open_journal: OpenJournal
) -> None:
    chance = random.Random(14)
    total = 0
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        acknowledged = killer.kill(folder, chance.randrange(25), chance.uniform(0, LONGEST))
        total += sum(map(len, acknowledged.values()))
        journal, state = await open_journal(folder)
        assert state == JournalState(writable=True, tokens_kept=True)
        assert await _lost(journal, acknowledged) == {}
        await journal.aclose()
    assert total > ROUNDS


async def test_f14_one_journal_survives_kill_after_kill(
    tmp_path: Path, killer: Killer, open_journal: OpenJournal
) -> None:
    acknowledged: Acknowledged = {}
    for number in range(3):
        for kind, numbers in killer.kill(tmp_path, 10, 0.01, first=number * 1000).items():
            acknowledged.setdefault(kind, []).extend(numbers)
    journal, state = await open_journal(tmp_path)
    assert state == JournalState(writable=True, tokens_kept=True)
    assert await _lost(journal, acknowledged) == {}


def _spellings(secret: bytes) -> list[bytes]:
    text = secret.decode("latin-1")
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    return [
        *(text.encode(each) for each in encodings),
        secret.hex().encode(),
        base64.b64encode(secret).rstrip(b"=")[:-1],
    ]


def _found(folder: Path) -> list[str]:
    needles = [each for secret in (CANARY.encode(), KEY) for each in _spellings(secret)]
    return [name for name, content in files(folder).items() if any(needle in content for needle in needles)]


def test_t2_the_search_finds_a_token_that_is_there(tmp_path: Path) -> None:
    for number, content in enumerate(_spellings(CANARY.encode())):
        (tmp_path / str(number)).write_bytes(b"before" + content + b"after")
    assert len(_found(tmp_path)) == len(files(tmp_path)) == 5


def test_t2_no_token_can_be_read_after_a_kill(tmp_path: Path, killer: Killer) -> None:
    acknowledged = killer.kill(tmp_path, 48)
    assert len(acknowledged["token"]) >= 7
    assert len(files(tmp_path)) == 3
    assert _found(tmp_path) == []


async def test_t2_no_token_can_be_read_during_and_after_a_whole_run(tmp_path: Path, store: Store) -> None:
    assert keyring.get_keyring() is store
    journal = Journal(tmp_path, KeyStore("test"), clock=lambda: NOW)
    await journal.open()
    for number in range(50):
        await write(journal, number)
    assert _found(tmp_path) == []
    await journal.forget_token("s1")
    await journal.sign_out()
    assert _found(tmp_path) == []
    await journal.aclose()
    assert _found(tmp_path) == []
