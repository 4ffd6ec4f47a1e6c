"""Scans in this PC's journal: stored completely, even if cancelled, and never overwritten if unreadable."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.diagnosis.compare import same_car
from openobd_desktop.domain.car.diagnosis import (
    Identity,
    IdentityField,
    Measured,
    Problem,
    Quantity,
    Scan,
    UnitOutcome,
    UnitResult,
)
from openobd_desktop.domain.car.scans import FoundScans, OutgoingScan, SavedScan, ScanCount
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import full_text
from openobd_desktop.storage.journal.tables import scan_rows
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import history, ids
from tests.storage.raw import sql
from tests.storage.samples import record
from tests.storage.scans import FRAME, FULL, SCAN, STARTED, TICKET, VIN, code, saved, scan_of, unit


async def only(journal: Journal, session_id: str = "s1") -> SavedScan:
    """Returns the only scan of a session."""
    found = await journal.scans.of_session(session_id)
    assert (found.unreadable, found.has_more, len(found.scans)) == (0, False, 1)
    return found.scans[0]


async def test_a_scan_survives_a_restart_with_everything_in_it(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(record(ticket=TICKET))
    await first.scans.save(saved())
    await first.aclose()
    second, _ = await open_journal()
    assert await second.scans.of_session("s1") == FoundScans(scans=(saved(),))


@pytest.mark.parametrize("outcome", [UnitOutcome.NOT_REACHED, UnitOutcome.SILENT])
async def test_a_scan_that_was_cancelled_is_kept_with_what_was_learned(journal: Journal, outcome: UnitOutcome) -> None:
    part = Scan(
        kind=SCAN.kind,
        started_at=STARTED,
        units=(FULL, UnitResult(address=FULL.address, outcome=outcome, reason="The scan was cancelled.")),
    )
    await journal.scans.save(saved(scan=part))
    assert (await only(journal)).scan == part


async def test_the_scans_of_a_session_are_listed_newest_first(journal: Journal) -> None:
    for number in (2, 1, 3):
        await journal.scans.save(saved(f"x{number}", scan_of(at=number)))
    await journal.scans.save(saved("x4", scan_of(at=4), session_id="s2"))
    assert [each.id for each in (await journal.scans.of_session("s1")).scans] == ["x3", "x2", "x1"]
    assert await journal.scans.of_session("unknown") == FoundScans()


async def test_a_scan_of_a_session_that_is_not_saved_yet_saves_its_id(journal: Journal) -> None:
    await journal.scans.save(saved())
    assert await ids(journal) == ["s1"]
    await journal.save_session(record(ticket=TICKET))
    assert (await only(journal)).id == "x1"


async def test_a_second_look_replaces_the_scan_and_what_is_found_by_it(journal: Journal) -> None:
    await journal.scans.save(saved(scan=scan_of(unit(code("012011")))))
    again = scan_of(unit(code("044051")))
    await journal.scans.save(saved(scan=again))
    assert (await only(journal)).scan == again
    assert (await ids(journal, "P0120"), await ids(journal, "P0440")) == ([], ["s1"])


NUMBERS = (VIN, f" {VIN.lower()}\0", "", "WVWZZZAUZFW000001")


@pytest.mark.parametrize("ticket", [TICKET, "4711", ""])
@pytest.mark.parametrize("number", NUMBERS)
async def test_the_scans_of_a_car_are_those_that_the_comparison_accepts(
    journal: Journal, number: str, ticket: str
) -> None:
    scans = {
        f"{place}": scan_of(at=place, ticket=own_ticket, vin=own_number)
        for place, (own_ticket, own_number) in enumerate(
            (one, other) for one in (TICKET, "4711", "") for other in NUMBERS
        )
    }
    for name, scan in scans.items():
        await journal.scans.save(saved(name, scan))
    wanted = scan_of(ticket=ticket, vin=number)
    found = await journal.scans.of_car(number, ticket)
    assert {each.id for each in found.scans} == {name for name, scan in scans.items() if same_car(wanted, scan)}


@pytest.mark.parametrize("columns", ["session_id = 's1'", "vin = 'v' AND started_at < 1", "ticket = 't'"])
async def test_scans_are_found_by_an_index(journal: Journal, folder: Path, columns: str) -> None:
    await journal.scans.save(saved())
    assert "scans_by_" in str(sql(folder, f"EXPLAIN QUERY PLAN SELECT * FROM scans WHERE {columns}"))


async def test_many_scans_are_read_in_part_and_that_is_told(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        await journal.scans.save(saved(f"x{number}", replace(SCAN, started_at=STARTED + timedelta(seconds=number))))
    monkeypatch.setattr(scan_rows, "SCANS_AT_ONCE", 2)
    found = await journal.scans.of_car(VIN, "")
    assert ([each.id for each in found.scans], found.has_more) == (["x3", "x2"], True)
    monkeypatch.setattr(scan_rows, "READ_AT_ONCE", 1)
    found = await journal.scans.of_car(VIN, "")
    assert ([each.id for each in found.scans], found.has_more) == (["x3"], True)


async def test_the_history_knows_how_many_scans_and_codes_a_session_has(journal: Journal) -> None:
    await journal.save_session(record("s0"))
    await journal.scans.save(saved("x1", scan_of(unit(code("012011"), code("012012")))))
    await journal.scans.save(saved("x2", scan_of(unit(code(status=CodeStatus.NOT_TESTED)), at=1)))
    await journal.scans.save(saved("x3", SCAN, session_id="s2"))
    assert await journal.scans.counts(["s0", "s1", "s2", "unknown"]) == {"s1": ScanCount(2, 0), "s2": ScanCount(1, 5)}
    assert await journal.scans.counts([]) == {}


async def test_the_scans_go_with_the_record_of_their_session(journal: Journal, folder: Path) -> None:
    await journal.scans.save(saved())
    sql(folder, "PRAGMA foreign_keys = ON", "DELETE FROM sessions WHERE id = 's1'")
    assert sql(folder, "SELECT * FROM scans") == []


async def test_a_shared_scan_waits_until_it_is_published_and_again_once_it_is_completed(journal: Journal) -> None:
    await journal.scans.save(saved("x0"))
    await journal.scans.save(saved(scope="partner"))
    on_its_way = await journal.scans.waiting(9)
    assert on_its_way == (OutgoingScan(saved(scope="partner"), 1),)
    completed = saved(scan=scan_of(FULL), scope="partner")
    await journal.scans.save(completed)
    await journal.scans.arrived(on_its_way)
    (again,) = await journal.scans.waiting(9)
    assert again.saved == completed
    await journal.scans.arrived((again,))
    assert await journal.scans.waiting(9) == ()


async def test_an_unreadable_scan_does_not_keep_others_from_being_published(journal: Journal, folder: Path) -> None:
    for number in range(3):
        await journal.scans.save(saved(f"x{number}", scan_of(at=number), scope="partner"))
    sql(folder, "UPDATE scans SET body = '[' WHERE id IN ('x0', 'x1')")
    assert [each.saved.id for each in await journal.scans.waiting(1)] == ["x2"]


# Limits


def huge() -> Scan:
    """Returns a scan that exceeds every limit."""
    identity = Identity(
        **dict.fromkeys(("part_number", "software", "hardware", "serial", "system", "vin"), "€" * 10_000),
        others=(IdentityField("€" * 10_000, "€" * 10_000),) * 1_000,
    )
    values = (Measured(Quantity.LOAD, 1.5, "€" * 10_000),) * scan_rows.VALUES
    codes = tuple(code(f"{number:06X}") for number in range(2_000))
    one = replace(
        FULL,
        codes=codes,
        identity=identity,
        reason="€" * 10_000,
        request=bytes(64_000),
        obd_read=(bytes(64_000),) * 100,
        freeze_frames=(replace(FRAME, values=values, raw=bytes(scan_rows.RECORD)),) * 400,
        tries=2**70,
        seconds=1e99,
    )
    units = tuple(
        replace(one, address=replace(FULL.address, pins=(number % 16, number // 16))) for number in range(300)
    )
    return replace(SCAN, units=units, ticket="7" * 10_000, vin="€" * 10_000)


async def test_a_scan_that_is_too_large_is_kept_in_part_and_says_so(journal: Journal, folder: Path) -> None:
    scan = huge()
    await journal.scans.save(saved(scan=scan))
    kept = await only(journal)
    assert [len(kept.scan.units), sum(len(each.codes) for each in kept.scan.units)] == [
        scan_rows.UNITS,
        scan_rows.CODES,
    ]
    assert {len(each.obd_read) for each in kept.scan.units} == {scan_rows.OBD_REQUESTS}
    frames = sum(len(each.freeze_frames) for each in kept.scan.units)
    assert frames == scan_rows.FRAMES
    given = scan_rows.UNITS * (2_000 + 400)
    assert kept.left_out == 300 - scan_rows.UNITS + given - scan_rows.CODES - frames
    ((size,),) = sql(folder, "SELECT length(body) FROM scans")
    assert size < scan_rows.LONGEST
    assert await ids(journal, "P0000-05") == ["s1"]


async def test_d5_a_control_unit_whose_codes_were_left_out_counts_as_unreadable(journal: Journal) -> None:
    await journal.scans.save(saved(scan=huge()))
    kept = await only(journal)
    cut = [each for each in kept.scan.units if len(each.codes) < 2_000]
    assert {(each.outcome, each.problem) for each in cut} == {(UnitOutcome.UNREADABLE, Problem.INCOMPLETE)}
    assert kept.scan.answered == tuple(each for each in kept.scan.units if each not in cut)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf"), 1e300])
async def test_s3_a_number_that_is_none_is_not_kept(journal: Journal, number: float) -> None:
    frame = replace(FRAME, values=(Measured(Quantity.LOAD, number, "%"),))
    one = replace(FULL, seconds=number, freeze_frames=(frame,))
    odd = replace(SCAN, units=(one,), kilometres=number, voltage_before=number, voltage_after=number)
    await journal.scans.save(saved(scan=odd))
    kept = (await only(journal)).scan
    assert (kept.kilometres, kept.voltage_before, kept.voltage_after) == (None, None, None)
    (read,) = kept.units
    assert (read.seconds, read.freeze_frames[0].values, read.codes) == (0.0, (), FULL.codes)


@pytest.mark.parametrize("text", ["\ud800", "a\0b", "\x1b[31m"])
async def test_any_text_of_a_car_can_be_kept(journal: Journal, text: str) -> None:
    odd = replace(FULL, identity=Identity(part_number=text, others=(IdentityField(text, text),)), reason=text)
    await journal.scans.save(saved(scan=replace(SCAN, units=(odd,), ticket=text, vin=text)))
    assert len((await only(journal)).scan.units) == 1


# Damage


@pytest.mark.parametrize("time", ["9e999", "-9e999", "-1", "253402300799", "1e300", "'x'", "2147483648e9"])
async def test_s3_a_scan_with_an_impossible_time_is_told_and_not_shown(
    journal: Journal, folder: Path, time: str
) -> None:
    await journal.scans.save(saved())
    await journal.scans.save(saved("x2", scan_of(at=-9)))
    sql(folder, f"UPDATE scans SET started_at = {time} WHERE id = 'x1'")
    found = await journal.scans.of_session("s1")
    assert ([each.id for each in found.scans], found.unreadable) == (["x2"], 1)


@pytest.mark.parametrize("damaged", ["'x' || char(0)", f"'{'x' * 300}'"])
async def test_s10_a_scan_whose_id_is_damaged_is_not_published_again_and_again(
    journal: Journal, folder: Path, damaged: str
) -> None:
    await journal.scans.save(replace(saved(), scope="partner"))
    await journal.scans.save(replace(saved("x2", scan_of(at=9)), scope="partner"))
    sql(folder, f"UPDATE scans SET id = {damaged} WHERE id = 'x1'")
    waiting = await journal.scans.waiting(9)
    assert [each.saved.id for each in waiting] == ["x2"]
    await journal.scans.arrived(waiting)
    assert await journal.scans.waiting(9) == ()


@pytest.mark.parametrize("time", ["9e999", "-1", "253402300799", "1e300"])
async def test_s3_an_impossible_end_is_unknown(journal: Journal, folder: Path, time: str) -> None:
    await journal.scans.save(saved())
    sql(folder, f"UPDATE scans SET ended_at = {time}")
    assert (await only(journal)).scan == replace(SCAN, ended_at=None)


@pytest.mark.parametrize(
    "change",
    [
        "body = ''",
        "body = '[]'",
        "body = substr(body, 1, 400)",
        "body = x'ff'",
        "kind = 'newer'",
        "body = 7",
    ],
)
async def test_an_unreadable_scan_is_told_and_never_written_over(journal: Journal, folder: Path, change: str) -> None:
    await journal.scans.save(saved())
    sql(folder, f"UPDATE scans SET {change}")
    before = sql(folder, "SELECT kind, who, body FROM scans")
    assert await journal.scans.of_session("s1") == FoundScans(unreadable=1)
    assert (await journal.scans.of_car(VIN, "")).unreadable == 1
    for _ in range(2):
        await journal.scans.save(saved())
    found = await journal.scans.of_session("s1")
    assert (found.scans, found.unreadable) == ((saved(),), 1)
    assert before[0] in sql(folder, "SELECT kind, who, body FROM scans")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("outcome", "of a newer version"),
        ("protocol", 7),
        ("address", None),
        ("address.pins", [-1]),
        ("address.pins", list(range(99))),
        ("address.address", {"type": "of a newer version"}),
        ("address.address", {"type": "isotp", "request_id": 2**40, "response_id": 1}),
        ("codes", 7),
        ("codes.0.status", "of a newer version"),
    ],
)
async def test_a_damaged_control_unit_is_counted_and_the_others_are_read(
    journal: Journal, folder: Path, path: str, value: object
) -> None:
    await journal.scans.save(saved())
    damage(folder, path, value)
    read = await only(journal)
    assert (read.scan.units, read.left_out) == (SCAN.units[1:], 1)


@pytest.mark.parametrize(("path", "value"), [("outcome", "of a newer version"), ("codes.0.raw", "")])
async def test_d1_a_scan_that_was_read_in_part_keeps_the_rest_when_something_is_added_to_it(
    journal: Journal, folder: Path, path: str, value: object
) -> None:
    await journal.scans.save(saved())
    damage(folder, path, value)
    read = await only(journal)
    for distance in (120_000.0, 120_001.0):
        # The session itself knows only the scan.
        await journal.scans.save(SavedScan(id=read.id, session_id="s1", scan=replace(read.scan, kilometres=distance)))
    now = await only(journal)
    assert (now.scan.kilometres, now.scan.units, now.left_out) == (120_001.0, read.scan.units, read.left_out)
    if path == "outcome":
        ((body,),) = sql(folder, "SELECT body FROM scans")
        assert value in body


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("codes.0.raw", ""),
        ("codes.0.raw", "AA=="),
        ("codes.0.raw", "AAAAAAAAAA=="),
        ("codes.0.form", "two bytes"),
        ("codes.0.form", "decimal"),
        ("codes.0.status_byte", 256),
        ("codes.0.severity", -1),
        ("freeze_frames.0.record", 2**70),
        ("freeze_frames.0.code.raw", ""),
    ],
)
async def test_a_damaged_code_is_counted_and_the_others_can_be_shown(
    journal: Journal, folder: Path, path: str, value: object
) -> None:
    await journal.scans.save(saved())
    damage(folder, path, value)
    read = await only(journal)
    assert read.left_out == 1
    (first, *_) = read.scan.units
    codes = [*first.codes, *(frame.code for frame in first.freeze_frames)]
    assert len(codes) == 3
    assert all(each.text and each.failure != -1 for each in codes)


def damage(folder: Path, path: str, value: object) -> None:
    """Replaces a value of the first control unit in the file."""
    ((body,),) = sql(folder, "SELECT body FROM scans")
    content = json.loads(body)
    *parents, last = path.split(".")
    place = content["units"][0]
    for name in parents:
        place = place[int(name)] if name.isdecimal() else place[name]
    place[last] = value
    quoted = json.dumps(content).replace("'", "''")
    sql(folder, f"UPDATE scans SET body = '{quoted}'")


@pytest.mark.parametrize("form", CodeForm)
@pytest.mark.parametrize("length", range(6))
async def test_whatever_is_read_back_has_a_text(journal: Journal, form: CodeForm, length: int) -> None:
    odd = TroubleCode(raw=bytes(length), form=form, status=CodeStatus.NOT_TESTED)
    await journal.scans.save(saved(scan=scan_of(unit(odd))))
    assert all(each.text for one in (await only(journal)).scan.units for each in one.codes)


# Search


@pytest.mark.parametrize("state", ["indexed", "not indexed yet", "no full-text tables"])
@pytest.mark.parametrize("typed", ["P0120", "p0120-11", "P0120-11 U0100", "0120", "00532", "0A0B0C0D 7848095"])
@pytest.mark.parametrize("is_scanned_first", [True, False])
async def test_a_session_is_found_by_its_trouble_codes(
    open_journal: OpenJournal,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
    typed: str,
    is_scanned_first: bool,
) -> None:
    if state == "no full-text tables":
        monkeypatch.setattr(full_text, "is_supported", lambda connection: False)
    journal, _ = await open_journal()
    for is_scan in (is_scanned_first, not is_scanned_first):
        if is_scan:
            await journal.scans.save(saved())
        else:
            await journal.save_session(record("s1", ticket=TICKET))
            await journal.save_session(record("s2", ticket=TICKET))
    if state == "not indexed yet":
        sql(folder, "UPDATE search_reach SET at = 9e999, id = char(1114111)", "UPDATE sessions SET search = ticket")
    assert await ids(journal, typed) == ["s1"]
    assert await ids(journal, "P0144") == []


async def test_f39_sessions_with_scans_are_found_while_an_old_journal_is_prepared(
    journal: Journal, folder: Path
) -> None:
    for number in range(60):
        await journal.save_session(record(f"s{number:02}", began=NOW + number))
    await journal.scans.save(saved(session_id="s05"))
    sql(folder, "UPDATE search_reach SET at = 9e999, id = char(1114111)", "UPDATE sessions SET search = ''")
    assert await ids(journal, "P0120") == ["s05"]
    while await journal.index_older():
        assert await ids(journal, "P0120") == ["s05"]
    assert await ids(journal, "P0120") == ["s05"]


async def test_a_scan_leaves_what_a_session_is_found_by(journal: Journal) -> None:
    await journal.save_session(record(ticket=TICKET, ended=NOW + 9))
    await journal.scans.save(saved())
    await journal.save_session(replace(record(ticket=TICKET, ended=NOW + 9), gaps=7))
    assert await ids(journal, "größe p0120 home") == ["s1"]
    assert len(await history(journal, "p0120")) == 1


async def test_f02_a_scan_and_what_is_found_by_it_are_written_together_or_not_at_all(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    await journal.save_session(record())

    def fails(*args: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as full:
        full.setattr(full_text, "add", fails)
        with pytest.raises(JournalUnavailable):
            await journal.scans.save(saved())
    assert await journal.scans.of_session("s1") == FoundScans()
    assert await ids(journal, "P0120") == []
    await journal.scans.save(saved())
    assert await ids(journal, "P0120") == ["s1"]


async def test_f39_the_scans_in_a_journal_of_a_newer_version_are_read(
    journal: Journal, folder: Path, open_journal: OpenJournal
) -> None:
    await journal.scans.save(saved())
    await journal.aclose()
    sql(folder, "UPDATE alembic_version SET version_num = '9999'", "ALTER TABLE scans ADD COLUMN hat TEXT")
    older, state = await open_journal()
    assert not state.writable
    assert await only(older) == saved()
    with pytest.raises(JournalUnavailable):
        await older.scans.save(saved("x2"))
