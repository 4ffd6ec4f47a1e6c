"""Car tab, which scans all control units and shows their trouble codes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.car import Car, Obstacle
from openobd_desktop.core.session.car.clearing import NOT_ALLOWED
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import translate
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.car.clear_dialog import ClearDialog
from openobd_desktop.ui.tabs.car.code_texts_dialog import CodeTextsDialog
from openobd_desktop.ui.tabs.car.comparing import Comparing
from openobd_desktop.ui.tabs.car.export import ScanExport
from openobd_desktop.ui.tabs.car.frames import FrameReading
from openobd_desktop.ui.tabs.car.ignition import IgnitionNotice
from openobd_desktop.ui.tabs.car.report_dialog import ScanReportDialog
from openobd_desktop.ui.tabs.car.results import ScanResults
from openobd_desktop.ui.tabs.car.scan_bar import ScanBar
from openobd_desktop.ui.tabs.car.summary import CarSummary
from openobd_desktop.ui.tabs.car.words.hints import (
    code_hint,
    foreign_text,
    obstacle_text,
    owner_text,
    unit_hint,
    units_text,
)
from openobd_desktop.ui.tabs.car.words.imported import code_texts_at
from openobd_desktop.ui.tabs.car.words.texts import summary
from openobd_desktop.ui.tabs.vehicle.texts import vin_note, volts
from openobd_desktop.ui.widgets.dialog import ConfirmDialog
from openobd_desktop.ui.widgets.notice import Notice


class WeakBatteryDialog(ConfirmDialog):
    """Dialog that asks whether to scan despite a weak battery."""

    def __init__(self, voltage: str, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=self.tr("Weak battery"),
            name="weakBatteryDialog",
            question=Text(self.tr("Scan nevertheless?"), role="heading", wrap=True),
            texts=[Text(obstacle_text(Obstacle.VOLTAGE_TOO_LOW, voltage), wrap=True)],
            confirm=self.tr("Scan nevertheless"),
            keep=self.tr("Do not scan"),
        )


class CarPanel(SessionPanel):
    """Tab that scans the car; the scan and its results belong to the session and outlive the tab."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._bar = ScanBar()
        self._summary = CarSummary()
        self._obstacles = Notice("carObstacles")
        self._wrong_car = Notice("carVinNotice")
        self._cleared = Notice("carCleared")
        self._ignition = IgnitionNotice(context, active)
        self._notice = Notice("carNotice")
        self._results = ScanResults()
        self._frames = FrameReading(self._results, context, active, self)
        self._export = ScanExport(self._bar.export, context, self)
        self._comparing = Comparing(self._bar.compare, context, active, self)
        self._failure: OpenObdError | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        for widget in (
            self._bar,
            self._summary,
            self._wrong_car,
            self._obstacles,
            self._notice,
            self._cleared,
            self._ignition,
        ):
            column.addWidget(widget)
        column.addWidget(self._results, 1)
        self._bar.kind_chosen.connect(self._on_kind_chosen)
        self._bar.scan.clicked.connect(self._on_scan_clicked)
        self._bar.cancel.clicked.connect(self._on_cancel_clicked)
        self._bar.clear.clicked.connect(self._on_clear_clicked)
        self._bar.compare.clicked.connect(self._comparing.begin)
        self._bar.export.clicked.connect(self._on_export_clicked)
        self._bar.report.clicked.connect(self._on_report_clicked)
        self._results.units_chosen.connect(self._allow)
        self._results.code_chosen.connect(self._allow)
        self._results.code_texts.clicked.connect(self._on_code_texts_clicked)
        if path := context.profiles.settings.code_texts:
            context.actions.run(code_texts_at, path, owner=self, then=self._results.use_texts, retry=False)

    @property
    def _car(self) -> Car:
        return self.active.car

    def refresh(self) -> None:
        car, facts = self._car, self.active.services.vehicle
        self._summary.refresh(self.active)
        self._results.refresh(car, unit_hint(facts.ecus), code_hint(car))
        self._bar.propose(car.scanner.chosen or car.next_kind)
        self._show_vins()
        self._show_obstacles()
        self._show_notice()
        self._show_cleared()
        self._ignition.refresh()
        self._allow()

    def _show_vins(self) -> None:
        """Warns about the wrong car or, failing that, about individual control units that report another car's VIN."""
        facts, scan = self.active.services.vehicle, self._car.scanner.scan
        if facts.wrong_car or scan is None:
            self._wrong_car.show_message(Tone.BAD, vin_note(facts))
        else:
            self._wrong_car.show_message(Tone.WARN, foreign_text(self._car.foreign_vins, scan))

    def _show_obstacles(self) -> None:
        """Shows the obstacles to a scan, except ``BUSES_IN_USE`` and ``UNITS_UNKNOWN``."""
        obstacles = self._car.obstacles if self.active.alive and self._car.offered else ()
        shown = [one for one in obstacles if one not in (Obstacle.BUSES_IN_USE, Obstacle.UNITS_UNKNOWN)]
        tone = Tone.BAD if any(one.forbids or one.asks for one in shown) else Tone.WARN
        self._obstacles.show_message(tone, "\n".join(obstacle_text(one, self._volts) for one in shown))

    @property
    def _volts(self) -> str:
        return volts(self.active.services.vehicle.voltage.value or "")

    def _show_notice(self) -> None:
        error = self._failure or self._car.scanner.error
        if not self._car.offered:
            self._notice.show_message(Tone.NEUTRAL, self._not_offered())
        elif error is not None:
            self._notice.show_error(error)
        else:
            self._notice.clear()

    def _show_cleared(self) -> None:
        """Shows, until the next scan, that the codes in the table have been cleared in the meantime."""
        cleared = self._car.cleared
        if not cleared or self._car.scanner.running:
            self._cleared.clear()
            return
        tone, text = summary(cleared)
        shown = self.tr("The table shows the codes from before clearing. Scan again to see what is left.")
        self._cleared.show_message(Tone.INFO if tone is Tone.GOOD else tone, f"{text} {shown}")

    def _not_offered(self) -> str:
        return self.tr("This server is too old to communicate with control units. The session is not affected.")

    def _allow(self) -> None:
        car = self._car
        scanning = car.scanner.running
        why_not = self._why_not()
        self._bar.scan.set_allowed(not why_not, why_not)
        self._bar.cancel.set_allowed(scanning, self.tr("No scan is in progress."))
        self._bar.enable_kind(not scanning and self.active.alive and car.offered)
        self._bar.clear.set_allowed(not self._why_not_clear(), self._why_not_clear())
        self._bar.compare.set_allowed(bool(car.scans), self.tr("Scan the car first."))
        self._bar.export.set_allowed(bool(self._results.units), self.tr("There are no results yet."))
        self._bar.report.set_allowed(bool(car.scans), self.tr("There are no results yet."))
        self._frames.allow(why_not)
        self._results.setEnabled(car.offered)

    def _why_not(self) -> str:
        """Returns the reason why no scan can be started, or an empty string if one can."""
        car = self._car
        if not self.active.alive:
            return self.tr("The session can no longer be controlled from this PC.")
        if not car.offered:
            return self._not_offered()
        if car.ownership.owner is not None:
            return owner_text(car.ownership.owner)
        if reason := units_text(self.active.services.vehicle.ecus):
            return reason
        return next((obstacle_text(one, self._volts) for one in car.obstacles if one.forbids), "")

    def _why_not_clear(self) -> str:
        """Returns the reason why no codes can be cleared, or an empty string if some can."""
        car = self._car
        if not self.active.alive:
            return self.tr("The session can no longer be controlled from this PC.")
        if not car.clearer.is_allowed:
            return translate(NOT_ALLOWED)
        if car.scanner.scan is None:
            return self.tr("Scan the car first: only codes found by a scan in this session can be cleared.")
        if car.ownership.owner is not None:
            return owner_text(car.ownership.owner)
        if not self._results.clearable:
            return self.tr("There are no trouble codes to clear.")
        forbidding = (one for one in car.obstacles if one.forbids)
        return next((obstacle_text(one, self._volts) for one in forbidding), "")

    def _on_clear_clicked(self) -> None:
        dialog = ClearDialog(self.context, self.active, self._results.clearable, self.window())
        # The button that opened the dialog would clear the same codes again.
        dialog.finished.connect(self._results.focus_codes)
        dialog.open()

    def _on_kind_chosen(self) -> None:
        self._car.scanner.chosen = self._bar.kind

    def _on_scan_clicked(self) -> None:
        if any(one.asks for one in self._car.obstacles):
            dialog = WeakBatteryDialog(self._volts, self.window())
            dialog.confirmed.connect(self._start)
            dialog.open()
        else:
            self._start()

    def _start(self) -> None:
        self._failure = None
        try:
            self._car.scanner.start(self._bar.kind)
        except OpenObdError as error:
            self._failure = error
        self.refresh()

    def _on_cancel_clicked(self) -> None:
        self.context.actions.run(self._car.scanner.cancel, owner=self, busy=self._bar.cancel, outlives=True)

    def _on_code_texts_clicked(self) -> None:
        dialog = CodeTextsDialog(self.context, self._results.texts, self.window())
        dialog.changed.connect(self._results.use_texts)
        dialog.open()

    def _on_report_clicked(self) -> None:
        dialog = ScanReportDialog(self._car.scans, self.window())
        dialog.chosen.connect(self._save_report)
        dialog.open()

    def _save_report(self, scans: tuple[Scan, ...], kilometres: int | None) -> None:
        commands = self.context.session_commands
        if not scans:
            commands.save_report(self.active.id, self._bar.report)
            return
        *earlier, last = scans
        # The car's own reading is more precise than the value suggested from it, which is in whole kilometres.
        if last.kilometres is None or round(last.kilometres) != kilometres:
            last = self._car.note_kilometres(last, kilometres)
        commands.save_scan_report(self.active.id, (*earlier, last), self._bar.report)

    def _on_export_clicked(self) -> None:
        self._export.ask_where(self._results.units, untested=self._results.untested, texts=self._results.texts)
