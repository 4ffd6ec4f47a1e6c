"""Words for trouble codes, made from their structure, and for their status."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.domain.diagnosis import Change
from openobd_desktop.domain.trouble_codes import Area, CodeStatus, FailureType, Symptom, TroubleCode
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tabs.car.failure_texts import failure_text

_tr = translator("car")
_STATUSES = {
    CodeStatus.PRESENT: QT_TRANSLATE_NOOP("car", "present"),
    CodeStatus.INTERMITTENT: QT_TRANSLATE_NOOP("car", "intermittent"),
    CodeStatus.STORED: QT_TRANSLATE_NOOP("car", "stored"),
    CodeStatus.PERMANENT: QT_TRANSLATE_NOOP("car", "permanent"),
    CodeStatus.PENDING: QT_TRANSLATE_NOOP("car", "pending"),
    CodeStatus.FAILED_SINCE_CLEAR: QT_TRANSLATE_NOOP("car", "failed since last cleared"),
    CodeStatus.REPORTED: QT_TRANSLATE_NOOP("car", "reported"),
    CodeStatus.NOT_TESTED: QT_TRANSLATE_NOOP("car", "not tested"),
}
_STATUS_HINTS = {
    CodeStatus.PRESENT: QT_TRANSLATE_NOOP("car", "The fault was there in the last test."),
    CodeStatus.INTERMITTENT: QT_TRANSLATE_NOOP("car", "The fault comes and goes."),
    CodeStatus.STORED: QT_TRANSLATE_NOOP("car", "The fault was confirmed, but was not there in the last test."),
    CodeStatus.PERMANENT: QT_TRANSLATE_NOOP(
        "car", "Cannot be cleared; the control unit removes the code when its test has passed."
    ),
    CodeStatus.PENDING: QT_TRANSLATE_NOOP("car", "The fault was seen, but is not confirmed yet."),
    CodeStatus.FAILED_SINCE_CLEAR: QT_TRANSLATE_NOOP(
        "car", "The test has failed since the codes were last cleared, but not recently."
    ),
    CodeStatus.REPORTED: QT_TRANSLATE_NOOP("car", "The control unit reports this code without a status."),
    CodeStatus.NOT_TESTED: QT_TRANSLATE_NOOP("car", "No fault: the test of this code has not run yet."),
}
_SYMPTOMS = {
    Symptom.ABOVE: QT_TRANSLATE_NOOP("car", "above limit"),
    Symptom.BELOW: QT_TRANSLATE_NOOP("car", "below limit"),
    Symptom.NO_SIGNAL: QT_TRANSLATE_NOOP("car", "no signal"),
    Symptom.IMPLAUSIBLE: QT_TRANSLATE_NOOP("car", "implausible"),
}
_SYSTEMS = {
    "P": QT_TRANSLATE_NOOP("car", "Powertrain"),
    "C": QT_TRANSLATE_NOOP("car", "Chassis"),
    "B": QT_TRANSLATE_NOOP("car", "Body"),
    "U": QT_TRANSLATE_NOOP("car", "Network"),
}
_AREAS = {
    Area.FUEL_AND_AIR: QT_TRANSLATE_NOOP("car", "fuel and air"),
    Area.IGNITION: QT_TRANSLATE_NOOP("car", "ignition or misfire"),
    Area.EMISSIONS: QT_TRANSLATE_NOOP("car", "emission control"),
    Area.SPEED_AND_IDLE: QT_TRANSLATE_NOOP("car", "speed, idle, inputs"),
    Area.COMPUTER: QT_TRANSLATE_NOOP("car", "control unit or outputs"),
    Area.GEARBOX: QT_TRANSLATE_NOOP("car", "gearbox"),
    Area.HYBRID: QT_TRANSLATE_NOOP("car", "hybrid or electric drive"),
    Area.LOST_COMMUNICATION: QT_TRANSLATE_NOOP("car", "lost communication"),
    Area.SOFTWARE: QT_TRANSLATE_NOOP("car", "software does not fit"),
    Area.INVALID_DATA: QT_TRANSLATE_NOOP("car", "invalid data received"),
}
_CHANGES = {
    Change.GONE: QT_TRANSLATE_NOOP("car", "gone"),
    Change.STILL: QT_TRANSLATE_NOOP("car", "still there"),
    Change.NEW: QT_TRANSLATE_NOOP("car", "new"),
}
_OF_A_MANUFACTURER = QT_TRANSLATE_NOOP("car", "manufacturer-specific")
_SEPARATOR = " · "


def code_text(code: TroubleCode) -> str:
    """Returns what the structure of a code reveals: system, area and failure, such as "Powertrain · gearbox"."""
    words = [_tr(str(_SYSTEMS[code.system]))] if code.system else []
    if code.area is not None:
        words.append(_tr(str(_AREAS[code.area])))
    elif code.system and not code.standardized:
        words.append(_tr(str(_OF_A_MANUFACTURER)))
    if code.failure is not FailureType.NONE:
        words.append(failure_text(code.failure))
    if code.symptom is not None:
        words.append(_tr(str(_SYMPTOMS[code.symptom])))
    return _SEPARATOR.join(word for word in words if word)


def status_text(status: CodeStatus) -> str:
    """Returns the word for the status of a code."""
    return _tr(str(_STATUSES[status]))


def status_hint(status: CodeStatus) -> str:
    """Returns a sentence that explains the status of a code."""
    return _tr(str(_STATUS_HINTS[status]))


def change_text(change: Change) -> str:
    """Returns what became of a code since an earlier scan."""
    return _tr(str(_CHANGES[change]))
