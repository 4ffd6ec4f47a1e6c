"""Scans of the car in a session's report: what was scanned, what was found, and what has changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from openobd_desktop.core.rules.code_texts import CodeTexts
from openobd_desktop.domain.car.buses import IsotpAddress, Protocol, UnitAddress
from openobd_desktop.domain.car.diagnosis import Identity, IdentityField, Scan, ScanKind, UnitOutcome, UnitResult
from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.domain.journal import ClearedUnit, Clearing, EventKind, SessionEvent
from openobd_desktop.domain.session import Ownership
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import install, uninstall
from openobd_desktop.ui.history import scan_report
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.report_output import make_pdf
from openobd_desktop.ui.history.scan_report import MOST_ROWS, scan_blocks, scan_report_of
from openobd_desktop.ui.history.sheets import FactList, Paragraph, Table
from tests.core.fakes import START
from tests.pdf_text import blankless, pages_of
from tests.ui.past import TIMELINE, past

pytestmark = pytest.mark.usefixtures("nowhere")
VIN = "WVWZZZAUZFW123456"
CODE = TroubleCode(
    raw=bytes.fromhex("030011"), form=CodeForm.UDS, status=CodeStatus.PRESENT, status_byte=0x2F, lamp=True
)


def unit(number: int, outcome: UnitOutcome, *codes: TroubleCode, negative: int | None = None) -> UnitResult:
    return UnitResult(
        address=UnitAddress((6, 14), IsotpAddress(0x7E0 + number, 0x7E8 + number)),
        outcome=outcome,
        protocol=Protocol.ISOTP,
        codes=codes,
        identity=Identity(part_number="04E906027KB", software="9871", vin=VIN) if codes else Identity(),
        request=b"\x19\x02\xaf",
        negative=negative,
    )


BEFORE = Scan(
    kind=ScanKind.BEFORE,
    started_at=datetime.fromtimestamp(START - 1500, UTC),
    ended_at=datetime.fromtimestamp(START - 1492, UTC),
    units=(
        unit(0, UnitOutcome.ANSWERED, CODE),
        unit(1, UnitOutcome.SILENT),
        unit(2, UnitOutcome.REFUSED, negative=0x33),
    ),
    complete=True,
    ticket="7848095",
    vin=VIN,
    voltage_before=12.4,
    voltage_after=12.1,
)
AFTER = replace(
    BEFORE,
    kind=ScanKind.AFTER,
    started_at=datetime.fromtimestamp(START - 700, UTC),
    ended_at=datetime.fromtimestamp(START - 690, UTC),
    units=(unit(0, UnitOutcome.ANSWERED), unit(1, UnitOutcome.ANSWERED)),
    complete=False,
)


def found(*scans: Scan) -> FoundScans:
    """Returns the scans in the journal's order, newest first."""
    return FoundScans(
        scans=tuple(SavedScan(id=str(place), session_id="s1", scan=scan) for place, scan in enumerate(reversed(scans)))
    )


async def text_of(scanned: FoundScans) -> str:
    return "".join(pages_of(await make_pdf(report_of(past(), TIMELINE, START, scanned=scanned))))


@pytest.mark.parametrize(
    "expected",
    [
        "Scan of the car: Before repair · 2026-09-21 13:48 · 1 trouble code",
        "Started 2026-09-21 13:48:20",
        "Ended 2026-09-21 13:48:28",
        "Extent 1 of 3 control units answered",
        "Battery before 12.4 V",
        "Battery after 12.1 V",
        f"VIN on the ticket {VIN}",
        f"VIN in the control units {VIN}",
        "Requests 19 02 AF",
        "Engine 7E0 → 7E8 answered 1 04E906027KB 9871",
        "Gearbox 7E1 → 7E9 no answer",
        "7E2 → 7EA 7E2 → 7EA refused: locked (33)",
        "Engine P0300-11 present, lamp on Powertrain · ignition or misfire · short to ground 030011 2F",
        "Extent 2 of 2 control units answered; the scan was not completed",
        "2 control units reported none.",
        "Comparison of the scans 1 gone · 0 still there · 0 new",
        "Engine P0300-11 present gone",
    ],
)
async def test_it_says_what_was_scanned_and_what_was_found(expected: str) -> None:
    assert blankless(expected) in await text_of(found(BEFORE, AFTER))


CLEARED = SessionEvent(
    START - 1000,
    EventKind.CODES_CLEARED,
    Clearing(who="Anna (PC-12)", units=(ClearedUnit(unit="7E0 → 7E8", codes=("P0300-11",), outcome="gone"),)),
)
IDENTIFIED = replace(
    BEFORE.units[0],
    identity=Identity(
        part_number="04E906027KB",
        hardware="04E907309",
        serial="0000123",
        system="R4 1.4l",
        others=(IdentityField("22 F18A", "Bosch"),),
    ),
)
TOLD = replace(BEFORE, kilometres=120_346, ignition=True, latency=0.09, units=(IDENTIFIED, *BEFORE.units[1:]))


@pytest.mark.parametrize(
    "expected",
    [
        "Scan report Ticket 7848095",
        "Operator Anna (PC-12)",
        "Program openOBD Desktop",
        "Codes unknown Gearbox, 7E2 → 7EA",
        "Ignition on",
        "Latency 90 ms",
        "Mileage 120346 km",
        "Unit Bus Protocol System Hardware Serial number Other values",
        "Engine 6, 14 ISO-TP R4 1.4l 04E907309 0000123 22 F18A: Bosch",
        "Cleared trouble codes Time Details 2026-09-21 13:56:40",
        "Anna (PC-12); 7E0 → 7E8: P0300-11 (gone)",
    ],
)
async def test_the_report_of_a_scan_alone_is_a_proof_of_what_was_scanned(expected: str) -> None:
    record = replace(past(), who="Anna (PC-12)")
    document = scan_report_of(record, (*TIMELINE, CLEARED), [TOLD], START)
    assert blankless(expected) in "".join(pages_of(await make_pdf(document)))


async def test_the_users_texts_of_codes_are_printed_with_their_source() -> None:
    texts = CodeTexts({("P0300", "en"): "Misfire of any cylinder"}, "codes.csv")
    for document in (
        scan_report_of(past(), TIMELINE, [BEFORE], START, texts=texts),
        report_of(past(), TIMELINE, START, scanned=found(BEFORE), texts=texts),
    ):
        text = "".join(pages_of(await make_pdf(document)))
        assert blankless("present, lamp on Misfire of any cylinder 030011 2F") in text
        assert blankless("The trouble code texts are from the file codes.csv.") in text


async def test_the_report_of_two_scans_compares_them_and_leaves_out_the_rest_of_the_session() -> None:
    text = "".join(pages_of(await make_pdf(scan_report_of(past(), TIMELINE, [BEFORE, AFTER], START))))
    assert blankless("Comparison of the scans 1 gone") in text
    assert blankless("No trouble codes were cleared in this session.") in text
    for other in ("Timeline", "Description", "Outcome"):
        assert blankless(f"{other} ") not in text.replace("Extent", "")


async def test_a_timeline_that_could_not_be_read_does_not_look_like_one_without_clearing() -> None:
    text = "".join(pages_of(await make_pdf(scan_report_of(past(), None, [BEFORE], START))))
    assert blankless("Cleared trouble codes The timeline could not be read.") in text


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ((UnitOutcome.SILENT, UnitOutcome.NOT_REACHED), "No control unit has reported its trouble codes."),
        (
            (UnitOutcome.ANSWERED, UnitOutcome.SILENT, UnitOutcome.REFUSED),
            "1 control unit reported none. Nothing is known about 2 others.",
        ),
    ],
)
async def test_d5_no_codes_are_not_told_of_control_units_that_have_told_nothing(
    outcomes: tuple[UnitOutcome, ...], expected: str
) -> None:
    units = tuple(unit(number, outcome) for number, outcome in enumerate(outcomes))
    assert blankless(expected) in await text_of(found(replace(BEFORE, units=units)))


async def test_the_scans_are_in_the_order_in_which_they_were_made() -> None:
    text = await text_of(found(BEFORE, AFTER))
    assert text.index(blankless("Scan of the car: Before")) < text.index(blankless("Scan of the car: After"))


async def test_a_session_without_scans_has_no_part_about_them() -> None:
    assert blankless("Scan of the car") not in await text_of(FoundScans())


async def test_scans_that_could_not_be_read_are_mentioned() -> None:
    for scanned in (FoundScans(unreadable=1), FoundScans(has_more=True), FoundScans(is_complete=False)):
        assert blankless("Some scans could not be read.") in await text_of(scanned)


@pytest.mark.parametrize(
    ("language", "heading"),
    [("nl", "Scan van de auto"), ("de", "Scan des Autos"), ("fr", "Analyse de la voiture")],
)
async def test_it_is_written_in_the_language_of_the_program(qapp: object, language: str, heading: str) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    install(qapp, language)
    try:
        assert blankless(heading) in await text_of(found(BEFORE))
    finally:
        uninstall(qapp)


def many(count: int) -> tuple[TroubleCode, ...]:
    return tuple(replace(CODE, raw=number.to_bytes(3, "big")) for number in range(count))


def test_s17_more_trouble_codes_than_can_be_laid_out_are_counted_and_the_last_scan_comes_first() -> None:
    before = replace(BEFORE, units=(unit(0, UnitOutcome.ANSWERED, *many(MOST_ROWS)),))
    after = replace(AFTER, units=(unit(0, UnitOutcome.ANSWERED, *many(MOST_ROWS - 10)),))
    blocks = list(scan_blocks([before, after]))
    shown = [len(list(block.rows)) for block in blocks if isinstance(block, Table)]
    assert shown == [1, 10, 1, MOST_ROWS - 10, MOST_ROWS]
    words = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert [text for text in words if text.startswith("Further")] == [
        f"Further trouble codes are not shown: {whole(MOST_ROWS - 10)}."
    ]


def test_s5_a_report_of_very_many_codes_gives_the_event_loop_its_turns_while_they_are_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scan_report, "STEPS_AT_ONCE", 10)
    scans = [replace(each, units=(unit(0, UnitOutcome.ANSWERED, *many(100)),)) for each in (BEFORE, AFTER)]
    blocks = list(scan_blocks(scans))
    assert blocks.count(FactList(())) == 10
    assert isinstance(blocks[-1], Table)


def test_s5_only_the_codes_that_are_shown_are_looked_for_in_the_users_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[TroubleCode] = []

    def imported(code: TroubleCode, texts: CodeTexts) -> str:
        asked.append(code)
        return ""

    monkeypatch.setattr(scan_report, "imported_text", imported)
    monkeypatch.setattr(scan_report, "MOST_ROWS", 20)
    scan = replace(BEFORE, units=(unit(0, UnitOutcome.ANSWERED, *many(100)),))
    list(scan_blocks([scan], CodeTexts({("P0420", ""): "Text"}, "own.csv")))
    assert len(asked) == 20


async def test_d5_a_scan_that_could_be_read_only_in_part_is_not_told_as_a_whole_one() -> None:
    scanned = found(BEFORE)
    part = replace(scanned, scans=(replace(scanned.scans[0], left_out=1),))
    told = blankless(
        "Some control units or trouble codes are missing: they could not be read, or there were too many to keep."
    )
    assert told in await text_of(part)
    assert told not in await text_of(scanned)


async def test_d5_codes_of_a_colleagues_session_are_not_told_as_not_cleared() -> None:
    record = replace(past(), mine=Ownership.NOT_KNOWN, scope="team", who="Bob (PC-3)")
    text = "".join(pages_of(await make_pdf(scan_report_of(record, (), [BEFORE], START))))
    assert blankless("No trouble codes were cleared") not in text
    assert blankless("Cleared trouble codes The timeline is stored on Bob (PC-3)'s PC.") in text


async def test_d22_codes_are_not_told_as_not_cleared_if_the_earlier_run_could_not_be_read() -> None:
    document = scan_report_of(past(), TIMELINE, [BEFORE], START, is_whole=False)
    text = "".join(pages_of(await make_pdf(document)))
    assert blankless("No trouble codes were cleared") not in text
    assert blankless("What happened before the session was resumed could not be read.") in text


async def test_s2_codes_whose_clearing_a_crash_has_cut_short_are_not_told_as_not_cleared() -> None:
    started = SessionEvent(START - 900, EventKind.CLEARING_STARTED, CLEARED.detail)
    lost = "(may have been cleared; the end was not recorded)"
    for events, expected in (((started,), True), ((started, CLEARED), False), ((started, started, CLEARED), True)):
        text = "".join(pages_of(await make_pdf(scan_report_of(past(), events, [BEFORE], START))))
        assert blankless("No trouble codes were cleared") not in text
        assert (blankless(lost) in text) is expected
        assert text.count(blankless("Anna (PC-12); 7E0")) == len(events) - (CLEARED in events)
