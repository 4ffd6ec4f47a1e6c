"""The wording of trouble codes, derived from their structure, and of their status and failure types."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from openobd_desktop.core.rules.code_texts import LONGEST_TEXT, NO_TEXTS, CodeTexts
from openobd_desktop.domain.car.diagnosis import Change
from openobd_desktop.domain.car.trouble_codes import Area, CodeStatus, FailureType, Symptom, TroubleCode
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

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
    CodeStatus.PRESENT: QT_TRANSLATE_NOOP("car", "The fault was present in the last test."),
    CodeStatus.INTERMITTENT: QT_TRANSLATE_NOOP("car", "The fault comes and goes."),
    CodeStatus.STORED: QT_TRANSLATE_NOOP("car", "The fault was confirmed but was not present in the last test."),
    CodeStatus.PERMANENT: QT_TRANSLATE_NOOP(
        "car", "Cannot be cleared; the control unit removes the code when its test has passed."
    ),
    CodeStatus.PENDING: QT_TRANSLATE_NOOP("car", "The fault was seen, but is not confirmed yet."),
    CodeStatus.FAILED_SINCE_CLEAR: QT_TRANSLATE_NOOP(
        "car", "The test has failed since the codes were last cleared, but not recently."
    ),
    CodeStatus.REPORTED: QT_TRANSLATE_NOOP("car", "The control unit reports this code without a status."),
    CodeStatus.NOT_TESTED: QT_TRANSLATE_NOOP("car", "No fault: the test for this code has not run yet."),
}
_FAILURES = {
    FailureType.NONE: QT_TRANSLATE_NOOP("car", "no details"),
    FailureType.GENERAL_ELECTRICAL: QT_TRANSLATE_NOOP("car", "electrical fault"),
    FailureType.GENERAL_SIGNAL: QT_TRANSLATE_NOOP("car", "signal fault"),
    FailureType.GENERAL_FREQUENCY: QT_TRANSLATE_NOOP("car", "frequency or pulse fault"),
    FailureType.GENERAL_INTERNAL: QT_TRANSLATE_NOOP("car", "internal fault"),
    FailureType.GENERAL_PROGRAMMING: QT_TRANSLATE_NOOP("car", "programming fault"),
    FailureType.GENERAL_ALGORITHM: QT_TRANSLATE_NOOP("car", "algorithm fault"),
    FailureType.GENERAL_MECHANICAL: QT_TRANSLATE_NOOP("car", "mechanical fault"),
    FailureType.GENERAL_BUS: QT_TRANSLATE_NOOP("car", "bus signal or message fault"),
    FailureType.GENERAL_COMPONENT: QT_TRANSLATE_NOOP("car", "component fault"),
    FailureType.SHORT_TO_GROUND: QT_TRANSLATE_NOOP("car", "short to ground"),
    FailureType.SHORT_TO_PLUS: QT_TRANSLATE_NOOP("car", "short to battery"),
    FailureType.OPEN: QT_TRANSLATE_NOOP("car", "open circuit"),
    FailureType.SHORT_TO_GROUND_OR_OPEN: QT_TRANSLATE_NOOP("car", "short to ground or open circuit"),
    FailureType.SHORT_TO_PLUS_OR_OPEN: QT_TRANSLATE_NOOP("car", "short to battery or open circuit"),
    FailureType.VOLTAGE_LOW: QT_TRANSLATE_NOOP("car", "voltage too low"),
    FailureType.VOLTAGE_HIGH: QT_TRANSLATE_NOOP("car", "voltage too high"),
    FailureType.CURRENT_LOW: QT_TRANSLATE_NOOP("car", "current too low"),
    FailureType.CURRENT_HIGH: QT_TRANSLATE_NOOP("car", "current too high"),
    FailureType.RESISTANCE_LOW: QT_TRANSLATE_NOOP("car", "resistance too low"),
    FailureType.RESISTANCE_HIGH: QT_TRANSLATE_NOOP("car", "resistance too high"),
    FailureType.VOLTAGE_OUT_OF_RANGE: QT_TRANSLATE_NOOP("car", "voltage out of range"),
    FailureType.CURRENT_OUT_OF_RANGE: QT_TRANSLATE_NOOP("car", "current out of range"),
    FailureType.RESISTANCE_OUT_OF_RANGE: QT_TRANSLATE_NOOP("car", "resistance out of range"),
    FailureType.INTERMITTENT: QT_TRANSLATE_NOOP("car", "intermittent circuit"),
    FailureType.AMPLITUDE_LOW: QT_TRANSLATE_NOOP("car", "amplitude too low"),
    FailureType.AMPLITUDE_HIGH: QT_TRANSLATE_NOOP("car", "amplitude too high"),
    FailureType.STUCK_LOW: QT_TRANSLATE_NOOP("car", "signal stuck low"),
    FailureType.STUCK_HIGH: QT_TRANSLATE_NOOP("car", "signal stuck high"),
    FailureType.WAVEFORM: QT_TRANSLATE_NOOP("car", "wrong waveform"),
    FailureType.CHANGES_TOO_SLOWLY: QT_TRANSLATE_NOOP("car", "signal changes too slowly"),
    FailureType.CHANGES_TOO_FAST: QT_TRANSLATE_NOOP("car", "signal changes too fast"),
    FailureType.OFFSET: QT_TRANSLATE_NOOP("car", "wrong offset or zero point"),
    FailureType.SIGNAL_INVALID: QT_TRANSLATE_NOOP("car", "signal invalid"),
    FailureType.SIGNAL_ERRATIC: QT_TRANSLATE_NOOP("car", "signal erratic"),
    FailureType.NO_SIGNAL: QT_TRANSLATE_NOOP("car", "no signal"),
    FailureType.LOW_TIME_SHORT: QT_TRANSLATE_NOOP("car", "low level too short"),
    FailureType.LOW_TIME_LONG: QT_TRANSLATE_NOOP("car", "low level too long"),
    FailureType.HIGH_TIME_SHORT: QT_TRANSLATE_NOOP("car", "high level too short"),
    FailureType.HIGH_TIME_LONG: QT_TRANSLATE_NOOP("car", "high level too long"),
    FailureType.FREQUENCY_LOW: QT_TRANSLATE_NOOP("car", "frequency too low"),
    FailureType.FREQUENCY_HIGH: QT_TRANSLATE_NOOP("car", "frequency too high"),
    FailureType.FREQUENCY_WRONG: QT_TRANSLATE_NOOP("car", "wrong frequency"),
    FailureType.TOO_FEW_PULSES: QT_TRANSLATE_NOOP("car", "too few pulses"),
    FailureType.TOO_MANY_PULSES: QT_TRANSLATE_NOOP("car", "too many pulses"),
    FailureType.CHECKSUM: QT_TRANSLATE_NOOP("car", "checksum wrong"),
    FailureType.GENERAL_MEMORY: QT_TRANSLATE_NOOP("car", "memory fault"),
    FailureType.SPECIAL_MEMORY: QT_TRANSLATE_NOOP("car", "special memory fault"),
    FailureType.DATA_MEMORY: QT_TRANSLATE_NOOP("car", "data memory fault"),
    FailureType.PROGRAM_MEMORY: QT_TRANSLATE_NOOP("car", "program memory fault"),
    FailureType.CALIBRATION_MEMORY: QT_TRANSLATE_NOOP("car", "calibration memory fault"),
    FailureType.WATCHDOG: QT_TRANSLATE_NOOP("car", "watchdog or safety processor fault"),
    FailureType.SUPERVISION: QT_TRANSLATE_NOOP("car", "supervision software fault"),
    FailureType.INTERNAL_ELECTRONICS: QT_TRANSLATE_NOOP("car", "internal electronics fault"),
    FailureType.WRONG_PART: QT_TRANSLATE_NOOP("car", "wrong part fitted"),
    FailureType.ELECTRONICS_TOO_HOT: QT_TRANSLATE_NOOP("car", "electronics too hot"),
    FailureType.NOT_PROGRAMMED: QT_TRANSLATE_NOOP("car", "not programmed"),
    FailureType.NOT_ACTIVATED: QT_TRANSLATE_NOOP("car", "not activated"),
    FailureType.DEACTIVATED: QT_TRANSLATE_NOOP("car", "deactivated"),
    FailureType.CALIBRATION_MISSING: QT_TRANSLATE_NOOP("car", "not calibrated"),
    FailureType.NOT_CONFIGURED: QT_TRANSLATE_NOOP("car", "not configured"),
    FailureType.CONFIGURATION_INVALID: QT_TRANSLATE_NOOP("car", "configuration invalid"),
    FailureType.SOFTWARE_INCOMPATIBLE: QT_TRANSLATE_NOOP("car", "software incompatible"),
    FailureType.CALCULATION: QT_TRANSLATE_NOOP("car", "signal calculation incorrect"),
    FailureType.COMPARISON: QT_TRANSLATE_NOOP("car", "signals do not match"),
    FailureType.PROTECTION_TIMEOUT: QT_TRANSLATE_NOOP("car", "circuit protection timed out"),
    FailureType.IMPLAUSIBLE: QT_TRANSLATE_NOOP("car", "signal implausible"),
    FailureType.TOO_FEW_TRANSITIONS: QT_TRANSLATE_NOOP("car", "too few transitions or events"),
    FailureType.TOO_MANY_TRANSITIONS: QT_TRANSLATE_NOOP("car", "too many transitions or events"),
    FailureType.WRONG_AFTER_EVENT: QT_TRANSLATE_NOOP("car", "signal wrong after event"),
    FailureType.EVENT: QT_TRANSLATE_NOOP("car", "event recorded"),
    FailureType.STUCK: QT_TRANSLATE_NOOP("car", "actuator stuck"),
    FailureType.STUCK_OPEN: QT_TRANSLATE_NOOP("car", "actuator stuck open"),
    FailureType.STUCK_CLOSED: QT_TRANSLATE_NOOP("car", "actuator stuck closed"),
    FailureType.SLIPPING: QT_TRANSLATE_NOOP("car", "actuator slipping"),
    FailureType.EMERGENCY_POSITION: QT_TRANSLATE_NOOP("car", "emergency position not reachable"),
    FailureType.MOUNTING: QT_TRANSLATE_NOOP("car", "wrongly mounted"),
    FailureType.POSITION_NOT_REACHED: QT_TRANSLATE_NOOP("car", "position not reached"),
    FailureType.ADJUSTMENT: QT_TRANSLATE_NOOP("car", "wrongly adjusted"),
    FailureType.LINKAGE: QT_TRANSLATE_NOOP("car", "mechanical linkage fault"),
    FailureType.LEAK: QT_TRANSLATE_NOOP("car", "leak or seal fault"),
    FailureType.LEVEL_LOW: QT_TRANSLATE_NOOP("car", "fluid level low"),
    FailureType.DATA_INVALID: QT_TRANSLATE_NOOP("car", "invalid data received"),
    FailureType.ALIVE_COUNTER: QT_TRANSLATE_NOOP("car", "alive counter wrong"),
    FailureType.PROTECTION_VALUE: QT_TRANSLATE_NOOP("car", "signal protection value incorrect"),
    FailureType.BELOW_RANGE: QT_TRANSLATE_NOOP("car", "signal below range"),
    FailureType.ABOVE_RANGE: QT_TRANSLATE_NOOP("car", "signal above range"),
    FailureType.VALUE_INVALID: QT_TRANSLATE_NOOP("car", "signal value invalid"),
    FailureType.MESSAGE_MISSING: QT_TRANSLATE_NOOP("car", "message missing"),
    FailureType.BUS_OFF: QT_TRANSLATE_NOOP("car", "bus off"),
    FailureType.BUS_ERRATIC: QT_TRANSLATE_NOOP("car", "message erratic"),
    FailureType.PARAMETRIC: QT_TRANSLATE_NOOP("car", "value out of tolerance"),
    FailureType.PERFORMANCE: QT_TRANSLATE_NOOP("car", "incorrect operation"),
    FailureType.NO_OPERATION: QT_TRANSLATE_NOOP("car", "no operation"),
    FailureType.UNEXPECTED_OPERATION: QT_TRANSLATE_NOOP("car", "unexpected operation"),
    FailureType.ASSEMBLY: QT_TRANSLATE_NOOP("car", "wrongly assembled"),
    FailureType.COMPONENT_INTERNAL: QT_TRANSLATE_NOOP("car", "component fault, internal"),
    FailureType.BLOCKED: QT_TRANSLATE_NOOP("car", "blocked or impaired"),
    FailureType.TOO_HOT: QT_TRANSLATE_NOOP("car", "too hot"),
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
    Area.SOFTWARE: QT_TRANSLATE_NOOP("car", "software mismatch"),
    Area.INVALID_DATA: QT_TRANSLATE_NOOP("car", "invalid data received"),
}
_CHANGES = {
    Change.GONE: QT_TRANSLATE_NOOP("car", "gone"),
    Change.STILL: QT_TRANSLATE_NOOP("car", "still there"),
    Change.NEW: QT_TRANSLATE_NOOP("car", "new"),
}
_OF_A_MANUFACTURER = QT_TRANSLATE_NOOP("car", "manufacturer-specific")
_SEPARATOR = " · "


def code_text(code: TroubleCode, texts: CodeTexts = NO_TEXTS) -> str:
    """Returns the imported text of a code or else what its structure reveals, such as "Powertrain · gearbox"."""
    if imported := imported_text(code, texts):
        return imported
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


def imported_text(code: TroubleCode, texts: CodeTexts) -> str:
    """Returns the text that the user's file contains for a code, or an empty string if it contains none."""
    return one_line(texts.find(code.text, QLocale().bcp47Name()[:2]), LONGEST_TEXT)


def status_text(status: CodeStatus) -> str:
    """Returns the label for the status of a code."""
    return _tr(str(_STATUSES[status]))


def status_hint(status: CodeStatus) -> str:
    """Returns a sentence that explains the status of a code."""
    return _tr(str(_STATUS_HINTS[status]))


def change_text(change: Change) -> str:
    """Returns how a code has changed since an earlier scan."""
    return _tr(str(_CHANGES[change]))


def failure_text(failure: FailureType | int | None) -> str:
    """Returns a failure type in words, or in hexadecimal if it has no name, or "" if there is no failure type."""
    if isinstance(failure, FailureType):
        return _tr(str(_FAILURES[failure]))
    return "" if failure is None else f"{failure:02X}"
