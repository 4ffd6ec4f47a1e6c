"""Scans are stored with everything that was read."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from openobd_desktop.domain.car.buses import DoipAddress, IsotpAddress, Protocol, UnitAddress
from openobd_desktop.domain.car.diagnosis import (
    FreezeFrame,
    Identity,
    IdentityField,
    Ignition,
    Measured,
    Monitor,
    Problem,
    Quantity,
    Readiness,
    Scan,
    ScanKind,
    UnitOutcome,
    UnitResult,
)
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, Symptom, TroubleCode

CODE = TroubleCode(
    raw=b"\x01\x20\x11",
    form=CodeForm.UDS,
    status=CodeStatus.PRESENT,
    status_byte=0xAF,
    lamp=True,
    symptom=Symptom.ABOVE,
    severity=4,
)
UNTESTED = TroubleCode(raw=b"\x01\x20\x12", form=CodeForm.UDS, status=CodeStatus.NOT_TESTED, status_byte=0x50)
ENGINE = UnitResult(
    address=UnitAddress((6, 14), IsotpAddress(0x750, 0x758, 0, 0x0F)),
    outcome=UnitOutcome.ANSWERED,
    protocol=Protocol.ISOTP,
    codes=(CODE, UNTESTED),
    identity=Identity(part_number="3G0906259F", others=(IdentityField("22 F18B", "201801"),)),
    readiness=Readiness(True, 2, Ignition.SPARK, (Monitor.MISFIRE,), (Monitor.EGR,)),
    freeze_frames=(
        FreezeFrame(code=CODE, record=1, values=(Measured(Quantity.ENGINE_SPEED, 1726.0, "rpm"),), raw=b"\x01\x00"),
    ),
    request=b"\x19\x02\xaf",
    tries=2,
    seconds=0.25,
)
SILENT = UnitResult(
    address=UnitAddress((1, 9), DoipAddress(0x1010, 0x0E80, 0x4040)),
    outcome=UnitOutcome.UNREADABLE,
    negative=0x22,
    problem=Problem.CUT_SHORT,
    reason="text from outside",
)
SCAN = Scan(
    kind=ScanKind.BEFORE,
    started_at=datetime(2030, 1, 1, tzinfo=UTC),
    units=(ENGINE, SILENT),
    vin="1M8GDM9AXKP042788",
    voltage_before=12.4,
)


def test_a_scan_survives_being_saved() -> None:
    assert msgspec.json.decode(msgspec.json.encode(SCAN), type=Scan) == SCAN


def test_only_control_units_whose_codes_are_known_have_answered() -> None:
    assert SCAN.answered == (ENGINE,)


def test_a_code_that_was_only_not_tested_is_no_fault() -> None:
    assert ENGINE.faults == (CODE,)
