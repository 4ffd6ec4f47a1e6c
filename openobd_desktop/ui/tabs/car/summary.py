"""Summary of the car and its last scan: state, progress, voltage, ignition and VIN."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.car import Car
from openobd_desktop.core.session.car.scan import Scanner
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.domain.car.diagnosis import UnitOutcome
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.car.words.texts import scan_kind_text
from openobd_desktop.ui.tabs.vehicle.texts import DASH, loadable_text, vin_text, volts
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.stat_card import Meter

_tr = translator("car")
FACT_LIMIT = 24
"""Maximum length of a fact about the car in characters; a VIN has 17."""


class CarSummary(QWidget):
    """Two lines that show the progress of the scan, and what is known about the car."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Text(name="scanState", role="heading")
        self._progress = Text(name="scanProgress", role="muted")
        self._counts = Text(name="scanCounts", role="muted")
        self._seconds = Text(name="scanSeconds", role="muted")
        self._voltage = Text(name="carVoltage")
        self._ignition = Text(name="carIgnition")
        self._vin = Text(name="carVin", selectable=True)
        self._meter = Meter()
        self._lay_out()

    def _lay_out(self) -> None:
        figures, facts = QHBoxLayout(), QHBoxLayout()
        for row in (figures, facts):
            row.setSpacing(12)
        for label in (self._progress, self._counts, self._seconds):
            figures.addWidget(label)
        figures.addStretch(1)
        scan = FoldingRow(spacing=4)
        scan.addWidget(self._state)
        scan.addLayout(figures, 1)
        captions = (self.tr("Battery"), self.tr("Ignition"), self.tr("VIN"))
        for caption, value in zip(captions, (self._voltage, self._ignition, self._vin), strict=True):
            pair = QHBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(Text(caption, role="caption"))
            pair.addWidget(value)
            facts.addLayout(pair)
        facts.addStretch(1)
        lines = FoldingRow(spacing=4)
        lines.addLayout(scan, 1)
        lines.addLayout(facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(lines)
        column.addWidget(self._meter)

    def refresh(self, active: ActiveSession) -> None:
        """Shows the current state."""
        scanner, facts = active.car.scanner, active.services.vehicle
        outcomes = [row.outcome for row in scanner.results.rows if row.outcome is not UnitOutcome.NOT_SUPPORTED]
        asked = sum(outcome is not UnitOutcome.NOT_REACHED for outcome in outcomes)
        units, done = len(outcomes), scanner.results.heard if scanner.running else asked
        # The codes of all control units are read first, and identifying the units takes about as long.
        share = (done + scanner.results.done) / 2 if scanner.running else done
        self._state.setText(state_text(scanner))
        set_role(self._state, "heading-warn" if is_partial(scanner) else "heading")
        self._progress.setText(_tr("{done} of %Ln control unit(s)", units).format(done=whole(done)) if units else "")
        self._counts.setText(_tr("%Ln trouble code(s)", scanner.results.codes) if units else "")
        self._seconds.setText(_tr("{seconds} s").format(seconds=round(scan_seconds(scanner))) if units else "")
        self._voltage.setText(one_line(loadable_text(facts.voltage, volts), FACT_LIMIT))
        self._ignition.setText(self._ignition_text(active.car))
        self._vin.setText(one_line(facts.car_vin or vin_text(facts.vin), FACT_LIMIT))
        self._meter.show_share(
            min(1.0, share / units) if units else 0.0, Tone.WARN if is_partial(scanner) else Tone.INFO
        )

    def _ignition_text(self, car: Car) -> str:
        """Returns whether the ignition is on, as far as known."""
        if car.ignition.state is LoadState.KNOWN:
            return self.tr("on") if car.ignition.value else self.tr("off")
        return self.tr("possibly off") if car.scanner.ignition_in_doubt else DASH


def scan_seconds(scanner: Scanner) -> float:
    """Returns the duration in seconds of the scan in progress so far, or of the last scan if none is in progress."""
    scan = scanner.scan
    if scanner.running or scan is None or scan.ended_at is None:
        return scanner.seconds
    return max(0.0, (scan.ended_at - scan.started_at).total_seconds())


def is_partial(scanner: Scanner) -> bool:
    """Returns whether the last scan ended before every control unit had been asked."""
    scan = scanner.scan
    return not scanner.running and scan is not None and scan.ended_at is not None and not scan.complete


def state_text(scanner: Scanner) -> str:
    """Returns the state of the scan in words."""
    scan = scanner.scan
    if isinstance(scanner.error, NotOffered):
        return _tr("Not supported by this server")
    if scan is None:
        return _tr("Not scanned yet")
    kind = scan_kind_text(scan.kind)
    if scanner.running:
        return _tr("Scanning: {kind}").format(kind=kind)
    template = _tr("Incomplete scan: {kind}") if is_partial(scanner) else _tr("Scan finished: {kind}")
    return template.format(kind=kind)
