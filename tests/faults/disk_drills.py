"""Drills of the disk: unreadable files, a full disk, and a folder whose files cannot be locked."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from asyncio.subprocess import PIPE
from collections.abc import Callable
from contextlib import redirect_stderr, suppress
from io import StringIO
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import JournalUnavailable, SettingsUnreadable
from openobd_desktop.startup.instance_guard import track_run
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import Journal, JsonSettings
from openobd_desktop.support import diagnostics, settings_transfer
from openobd_desktop.system.files import make_folder, write_whole
from tests import lockless
from tests.core.fakes import FakeJournal
from tests.disks import full_disk, unreadable
from tests.faults.bench import bench
from tests.faults.drills import Effort, Outcome, drill, spread
from tests.faulty_journal import Fault, FaultyJournal

CLAIM = "session/authenticate"
CLAIMED = 2.0
"""Maximum time from the reply to a start until its claim, in seconds, regardless of the journal."""


@drill("D8", promised="claim <= 2 s after the reply, the cause is named", rounds=10)
async def a_folder_without_locks(effort: Effort) -> Outcome:
    """Starts sessions in a process for which the system refuses to lock the journal."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as scratch:
        reported = await _sessions_without_locks(Path(folder), Path(scratch), effort.rounds)
    claimed, opened = reported["claimed"], reported["opened"]
    named = reported["error"] == "JournalCannotLock" and "no locks" in reported["notices"] and not reported["failures"]
    kept = named and len(claimed) == effort.rounds and max(claimed) <= CLAIMED and max(opened) <= CLAIMED
    return Outcome(kept, f"claimed {spread(claimed)}, open max {max(opened):.2f} s, error {reported['error']}")


async def _sessions_without_locks(folder: Path, scratch: Path, sessions: int) -> dict[str, Any]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.lockless_run", str(folder), str(sessions)),
        env={**os.environ, **lockless.environment(folder, scratch)},
        stdout=PIPE,
    )
    output, _ = await process.communicate()
    reported: dict[str, Any] = json.loads(output)
    return reported


class _Timed:
    """Controller that records when the service has answered a start."""

    def __init__(self, controller: Any, clock: Callable[[], float]) -> None:
        self._controller = controller
        self._clock = clock
        self.answered_at = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._controller, name)

    async def start_on_ticket(self, ticket: str) -> Any:
        grant = await self._controller.start_on_ticket(ticket)
        self.answered_at = self._clock()
        return grant


WRITES_UNTIL_CLAIM = 7
"""Number of calls of the journal from the start of the program until a session is claimed."""


@drill("D8", promised="claim <= 2 s after the reply, nothing is lost", rounds=8 * WRITES_UNTIL_CLAIM)
async def a_journal_that_fails_at_each_write(effort: Effort) -> Outcome:
    """Starts and finishes a session while a write of the journal, and all later ones, fail in each way."""
    claimed: list[float] = []
    lost = 0
    for lap in effort.laps():
        fault = tuple(Fault)[lap % len(Fault)]
        journal = FaultyJournal(FakeJournal(), at=1 + lap // len(Fault) % WRITES_UNTIL_CLAIM, fault=fault, lasts=True)
        async with bench(journal=journal) as bed:
            timed = _Timed(bed.gateway.controller, bed.simulator.clock.now)
            bed.service.set_login(timed, bed.gateway.open_session, "drill")
            active = await bed.service.start_on_ticket(bed.free_ticket)
            (call,) = (call for call in bed.simulator.call_log.of(CLAIM) if call.session_id == active.id)
            claimed.append(call.at - timed.answered_at)
            await bed.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
            journal.works.set()
            await bed.quiet()
            await bed.service.recorder.write_now()
        record = journal.kept.sessions.get(active.id)
        lost += record is None or record.result is None or active.id in journal.kept.tokens
    return Outcome(max(claimed) <= CLAIMED and not lost, f"claimed {spread(claimed)}, {lost} lost")


SETTINGS = Settings(profiles=(Profile(name="Europe", client_id="id"), Profile(name="Home", client_id="id")))
READS = ("settings.json", "journal.sqlite", "instance/unended")
"""Files in the configuration folder that the program reads at its start."""


@drill("D1", promised="no byte changed by start, work and exit", rounds=20)
async def files_that_cannot_be_read(effort: Effort) -> Outcome:
    """Runs the program while one of its files cannot be read, and compares the files afterwards."""
    changed: list[str] = []
    reported = 0
    for _ in effort.laps():
        for name in READS:
            with tempfile.TemporaryDirectory() as place:
                before = await _filled(Path(place))
                reported += await _run_on_unreadable(Path(place), name)
                if _content(Path(place), name) != before[name]:
                    changed.append(name)
                if await _sessions_in(Path(place)) < 1:
                    changed.append(f"sessions after {name}")
    return Outcome(
        not changed and reported >= 2, f"changed: {', '.join(changed) or 'nothing'}, reported {reported} times"
    )


def _content(place: Path, name: str) -> bytes:
    return (place / name).read_bytes()


async def _filled(place: Path) -> dict[str, bytes]:
    """Fills a configuration folder; returns the content of each file in ``READS``."""
    JsonSettings(place).save(SETTINGS)
    journal = Journal(place, None)
    await journal.open()
    await journal.save_session(SessionRecord(id="s1", profile="Europe", ticket="7848095"))
    await journal.aclose()
    make_folder(place / "instance")
    write_whole(place / "instance" / "unended", b"1000.0\n", private=True)
    return {name: _content(place, name) for name in READS}


async def _run_on_unreadable(place: Path, name: str) -> int:
    """Runs everything that reads and writes while ``name`` cannot be opened; returns how many faults were reported."""
    reported = 0
    with unreadable(place / name), track_run(place / "instance", lambda: 1001.0):
        file = JsonSettings(place)
        settings = SETTINGS
        try:
            settings = file.load()
        except SettingsUnreadable:
            reported += 1
        journal = Journal(place, None)
        state = await journal.open()
        reported += not state.writable
        for write in (journal.load(0.0), journal.begin_run(0.0), journal.save_session(SessionRecord(id="s2"))):
            with suppress(JournalUnavailable):
                await write
        with suppress(JournalUnavailable):
            await journal.end_run()
        with suppress(SettingsUnreadable):
            file.save(replace(settings, window={"place": "history"}) if name != "settings.json" else settings)
        await journal.aclose()
    return reported


async def _sessions_in(place: Path) -> int:
    journal = Journal(place, None)
    await journal.open()
    found = await journal.find(HistoryQuery(), None, 10)
    await journal.aclose()
    return len(found.records)


WRITERS: dict[str, Callable[[Path, Path], object]] = {
    "settings": lambda place, _: JsonSettings(place).save(replace(SETTINGS, current_profile="Home")),
    "export of settings": lambda place, target: settings_transfer.export_settings(Options(config_dir=place), target),
    "diagnostics": lambda place, target: diagnostics.export(Options(config_dir=place), target),
    "any export": lambda _, target: write_whole(target, b"new" * 100),
    "running mark": lambda place, _: _note(place / "instance"),
}


def _note(folder: Path) -> None:
    with track_run(folder, lambda: 1001.0):
        return


@drill("D14", promised="every old file kept, the session goes on", rounds=20)
async def a_full_disk(effort: Effort) -> Outcome:
    """Writes every kind of file to a full disk during a session."""
    lost: list[str] = []
    kept = 0
    async with bench() as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            for name, write in WRITERS.items():
                with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
                    await _filled(Path(place))
                    lost += _write_without_room(name, write, Path(place), Path(other, "export"))
                    kept += 1
        reading = active.trend.newest
        await bed.when(active, lambda: active.trend.newest is not reading)
        alive = active.alive
    return Outcome(alive and not lost, f"lost: {', '.join(lost) or 'nothing'} in {kept} writes, session alive: {alive}")


def _write_without_room(name: str, write: Callable[[Path, Path], object], place: Path, target: Path) -> list[str]:
    target.write_bytes(b"what was exported yesterday")
    before = _everything(place, target.parent)
    with full_disk(), suppress(OSError, SettingsUnreadable), redirect_stderr(StringIO()):
        write(place, target)
    return [] if _everything(place, target.parent) == before else [name]


def _everything(*folders: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()}
