"""Scans in the form created by the core, with everything that a car can report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from openobd_desktop.domain.car.buses import (
    Address,
    DoipAddress,
    IsotpAddress,
    KlineAddress,
    Protocol,
    Tp20Address,
    UnitAddress,
)
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
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, Symptom, TroubleCode
from tests.storage.conftest import NOW

VIN, TICKET = "1M8GDM9AXKP042788", "7848095"
STARTED = datetime.fromtimestamp(NOW, UTC)


def code(raw: str = "012011", status: CodeStatus = CodeStatus.PRESENT, form: CodeForm | None = None) -> TroubleCode:
    """Returns a trouble code with its bytes in hexadecimal."""
    content = bytes.fromhex(raw)
    form = form or (CodeForm.UDS if len(content) == 3 else CodeForm.TWO_BYTES)
    return TroubleCode(raw=content, form=form, status=status, status_byte=0x2F, lamp=True, severity=0x24)


def unit(*codes: TroubleCode, address: Address | None = None, pins: tuple[int, ...] = (6, 14)) -> UnitResult:
    """Returns a control unit that answered with these codes."""
    return UnitResult(
        address=UnitAddress(pins, address or IsotpAddress(0x7E0, 0x7E8)),
        outcome=UnitOutcome.ANSWERED,
        protocol=Protocol.ISOTP,
        codes=codes,
        request=bytes.fromhex("1902AF"),
    )


IDENTITY = Identity(
    part_number="3G0906259F",
    software="0004",
    serial="Größe 5",
    vin=VIN,
    others=(IdentityField("22F18A", "supplier"),),
)
FRAME = FreezeFrame(
    code=code(), record=1, values=(Measured(Quantity.ENGINE_SPEED, 1726.0, "rpm"),), raw=bytes.fromhex("02F40C1AF8")
)
FULL = UnitResult(
    address=UnitAddress((6, 14), IsotpAddress(0x750, 0x758, 0x0F, 0x0F)),
    outcome=UnitOutcome.ANSWERED,
    protocol=Protocol.ISOTP,
    codes=(code(), code("C10087", CodeStatus.STORED), code("9123", CodeStatus.PENDING)),
    identity=IDENTITY,
    readiness=Readiness(True, 2, Ignition.SPARK, (Monitor.MISFIRE,), (Monitor.CATALYST,)),
    freeze_frames=(FRAME,),
    request=bytes.fromhex("1902AF"),
    obd_read=(b"\x03", b"\x0a"),
    tries=2,
    seconds=1.25,
    kilometres=120345.5,
)
REFUSED = UnitResult(
    address=UnitAddress((7,), KlineAddress(0x11)),
    outcome=UnitOutcome.REFUSED,
    protocol=Protocol.KWP_SLOW,
    negative=0x31,
    problem=Problem.CUT_SHORT,
    reason="bus not accepted",
)
OTHERS = (
    unit(code("0214", CodeStatus.STORED, CodeForm.DECIMAL), address=Tp20Address(0x1F)),
    unit(code("0A0B0C0D", CodeStatus.REPORTED, CodeForm.PLAIN), address=DoipAddress(0x10, 0xE80, 0x40), pins=(1, 9)),
    UnitResult(
        address=UnitAddress((6, 14), IsotpAddress(0x18DA28F1, 0x18DAF128)),
        outcome=UnitOutcome.ANSWERED,
        codes=(
            TroubleCode(
                raw=b"\x01\x44", form=CodeForm.TWO_BYTES, status=CodeStatus.NOT_TESTED, symptom=Symptom.NO_SIGNAL
            ),
        ),
    ),
)
SCAN = Scan(
    kind=ScanKind.BEFORE,
    started_at=STARTED,
    ended_at=STARTED + timedelta(seconds=2.5),
    units=(FULL, REFUSED, *OTHERS),
    complete=True,
    ticket=TICKET,
    vin=VIN,
    kilometres=120345.5,
    voltage_before=12.4,
    voltage_after=12.3,
    ignition=True,
    latency=0.09,
)


def scan_of(*units: UnitResult, at: float = 0.0, ticket: str = TICKET, vin: str = VIN) -> Scan:
    """Returns a scan that began ``at`` seconds after the time of the test journals."""
    return Scan(kind=ScanKind.OTHER, started_at=STARTED + timedelta(seconds=at), units=units, ticket=ticket, vin=vin)


def saved(name: str = "x1", scan: Scan = SCAN, *, session_id: str = "s1", scope: str = "") -> SavedScan:
    """Returns a scan as saved."""
    return SavedScan(id=name, session_id=session_id, scan=scan, who="Anna (PC-12)", scope=scope)
