"""The wording of control units, scans, readiness, measured values, and the clearing of trouble codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import Monitor, Quantity, ScanKind
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from openobd_desktop.domain.car.units import UnitName
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.car.words.refusal_texts import refusal_text

_tr = translator("car")
MOST_NAMED = 8
"""Maximum number of codes that are named in one sentence."""
GOOD = frozenset({ClearOutcome.GONE})
_UNITS = {
    UnitName.ENGINE: QT_TRANSLATE_NOOP("car", "Engine"),
    UnitName.GEARBOX: QT_TRANSLATE_NOOP("car", "Gearbox"),
    UnitName.BRAKES: QT_TRANSLATE_NOOP("car", "Brakes"),
    UnitName.STEERING: QT_TRANSLATE_NOOP("car", "Steering"),
    UnitName.GATEWAY: QT_TRANSLATE_NOOP("car", "Gateway"),
}
_SCAN_KINDS = {
    ScanKind.BEFORE: QT_TRANSLATE_NOOP("car", "Before repair"),
    ScanKind.AFTER: QT_TRANSLATE_NOOP("car", "After repair"),
    ScanKind.OTHER: QT_TRANSLATE_NOOP("car", "Other"),
}
_MONITORS = {
    Monitor.MISFIRE: QT_TRANSLATE_NOOP("car", "misfire"),
    Monitor.FUEL_SYSTEM: QT_TRANSLATE_NOOP("car", "fuel system"),
    Monitor.COMPONENTS: QT_TRANSLATE_NOOP("car", "components"),
    Monitor.CATALYST: QT_TRANSLATE_NOOP("car", "catalyst"),
    Monitor.HEATED_CATALYST: QT_TRANSLATE_NOOP("car", "heated catalyst"),
    Monitor.EVAPORATION: QT_TRANSLATE_NOOP("car", "evaporative system"),
    Monitor.SECONDARY_AIR: QT_TRANSLATE_NOOP("car", "secondary air"),
    Monitor.OXYGEN_SENSOR: QT_TRANSLATE_NOOP("car", "oxygen sensor"),
    Monitor.OXYGEN_HEATER: QT_TRANSLATE_NOOP("car", "oxygen sensor heater"),
    Monitor.EGR: QT_TRANSLATE_NOOP("car", "exhaust gas recirculation"),
    Monitor.NMHC_CATALYST: QT_TRANSLATE_NOOP("car", "NMHC catalyst"),
    Monitor.NOX: QT_TRANSLATE_NOOP("car", "NOx aftertreatment"),
    Monitor.BOOST: QT_TRANSLATE_NOOP("car", "boost pressure"),
    Monitor.EXHAUST_SENSOR: QT_TRANSLATE_NOOP("car", "exhaust gas sensor"),
    Monitor.PARTICLE_FILTER: QT_TRANSLATE_NOOP("car", "particle filter"),
}
_QUANTITIES = {
    Quantity.LOAD: QT_TRANSLATE_NOOP("car", "Engine load"),
    Quantity.COOLANT: QT_TRANSLATE_NOOP("car", "Coolant temperature"),
    Quantity.FUEL_TRIM_SHORT_1: QT_TRANSLATE_NOOP("car", "Short-term fuel trim, bank 1"),
    Quantity.FUEL_TRIM_LONG_1: QT_TRANSLATE_NOOP("car", "Long-term fuel trim, bank 1"),
    Quantity.FUEL_TRIM_SHORT_2: QT_TRANSLATE_NOOP("car", "Short-term fuel trim, bank 2"),
    Quantity.FUEL_TRIM_LONG_2: QT_TRANSLATE_NOOP("car", "Long-term fuel trim, bank 2"),
    Quantity.FUEL_PRESSURE: QT_TRANSLATE_NOOP("car", "Fuel pressure"),
    Quantity.INTAKE_PRESSURE: QT_TRANSLATE_NOOP("car", "Intake manifold pressure"),
    Quantity.ENGINE_SPEED: QT_TRANSLATE_NOOP("car", "Engine speed"),
    Quantity.VEHICLE_SPEED: QT_TRANSLATE_NOOP("car", "Vehicle speed"),
    Quantity.IGNITION_TIMING: QT_TRANSLATE_NOOP("car", "Ignition timing"),
    Quantity.INTAKE_TEMPERATURE: QT_TRANSLATE_NOOP("car", "Intake air temperature"),
    Quantity.AIR_FLOW: QT_TRANSLATE_NOOP("car", "Air flow"),
    Quantity.THROTTLE: QT_TRANSLATE_NOOP("car", "Throttle position"),
    Quantity.RUN_TIME: QT_TRANSLATE_NOOP("car", "Time since engine start"),
    Quantity.DISTANCE_WITH_LAMP: QT_TRANSLATE_NOOP("car", "Distance with lamp on"),
    Quantity.FUEL_LEVEL: QT_TRANSLATE_NOOP("car", "Fuel level"),
    Quantity.WARM_UPS_SINCE_CLEAR: QT_TRANSLATE_NOOP("car", "Warm-ups since codes cleared"),
    Quantity.DISTANCE_SINCE_CLEAR: QT_TRANSLATE_NOOP("car", "Distance since codes cleared"),
    Quantity.AIR_PRESSURE: QT_TRANSLATE_NOOP("car", "Barometric pressure"),
    Quantity.MODULE_VOLTAGE: QT_TRANSLATE_NOOP("car", "Control unit voltage"),
    Quantity.AMBIENT_TEMPERATURE: QT_TRANSLATE_NOOP("car", "Ambient temperature"),
    Quantity.PEDAL: QT_TRANSLATE_NOOP("car", "Accelerator pedal"),
    Quantity.OIL_TEMPERATURE: QT_TRANSLATE_NOOP("car", "Engine oil temperature"),
    Quantity.ODOMETER: QT_TRANSLATE_NOOP("car", "Odometer"),
}


def unit_text(name: UnitName) -> str:
    """Returns the name of a control unit."""
    return _tr(str(_UNITS[name]))


def scan_kind_text(kind: ScanKind) -> str:
    """Returns the name of a kind of scan."""
    return _tr(str(_SCAN_KINDS[kind]))


def monitor_text(monitor: Monitor) -> str:
    """Returns the name of an emissions self-test."""
    return _tr(str(_MONITORS[monitor]))


def quantity_text(quantity: Quantity) -> str:
    """Returns the name of a quantity; its value and unit are in ``Measured``."""
    return _tr(str(_QUANTITIES[quantity]))


def clear_text(result: ClearResult) -> str:
    """Returns the outcome of clearing the codes of a control unit."""
    word = {
        ClearOutcome.GONE: _tr("gone"),
        ClearOutcome.CAME_BACK: _tr("came back immediately"),
        ClearOutcome.UNKNOWN: _tr("cleared, but could not be read again"),
        ClearOutcome.REFUSED: _tr("refused"),
        ClearOutcome.SILENT: _tr("no answer; may have been cleared"),
        ClearOutcome.REMAINED: _tr("no answer; not cleared"),
        ClearOutcome.NOT_REACHED: _tr("not cleared"),
        ClearOutcome.BROKEN_OFF: _tr("connection lost; may have been cleared"),
    }[result.outcome]
    reason = ""
    if result.outcome in (ClearOutcome.CAME_BACK, ClearOutcome.REMAINED):
        reason = codes_text(result.after)
    elif result.negative is not None:
        reason = refusal_text(result.negative)
    elif result.reason:
        reason = translate(result.reason)
    return ": ".join(filter(None, (word, reason)))


def codes_text(codes: Sequence[TroubleCode]) -> str:
    """Returns the codes as a list, which is shortened if it is long."""
    names = list(dict.fromkeys(code.text for code in codes))
    more = len(names) - MOST_NAMED
    listed = QLocale().createSeparatedList(names[:MOST_NAMED])
    return _tr("{codes}, plus %Ln more", more).format(codes=listed) if more > 0 else listed


def summary(results: Sequence[ClearResult]) -> tuple[Tone, str]:
    """Returns a sentence about all control units, and its tone."""
    gone = sum(each.outcome in GOOD for each in results)
    if gone == len(results):
        return Tone.GOOD, _tr("The trouble codes of %Ln control unit(s) are gone.", gone)
    text = _tr("The trouble codes of {gone} of %Ln control unit(s) are gone.", len(results)).format(gone=whole(gone))
    return Tone.WARN, text
