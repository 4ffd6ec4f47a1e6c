"""Table of all dialogs and buttons: the effect of each button in a new dialog, or the test that uses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.lock import Lock
from openobd_desktop.core.rules.code_texts import NO_TEXTS
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.domain.car.diagnosis import Scan, ScanKind
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.help.about_dialog import AboutDialog, ShortcutsDialog
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from openobd_desktop.ui.mechanic.window import MechanicWindow
from openobd_desktop.ui.profiles.dialog import ProfileDialog, RemoveProfileDialog, SignOutDialog
from openobd_desktop.ui.session.hand_over_dialog import HandOverDialog
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.session.notes import NotesDialog
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.settings.lock import PinDialog, Purpose
from openobd_desktop.ui.settings.welcome_dialog import WelcomeDialog
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.start.resume_dialog import AdoptDialog, ResumeDialog
from openobd_desktop.ui.tabs.ask.templates import TemplateDialog
from openobd_desktop.ui.tabs.car.clear_dialog import ClearDialog
from openobd_desktop.ui.tabs.car.code_texts_dialog import CodeTextsDialog
from openobd_desktop.ui.tabs.car.compare_dialog import CompareDialog
from openobd_desktop.ui.tabs.car.panel import WeakBatteryDialog
from openobd_desktop.ui.tabs.car.report_dialog import ScanReportDialog
from openobd_desktop.ui.tabs.functions.panel import StopFunctionDialog
from openobd_desktop.ui.tabs.variables.panel import RemoveVariableDialog
from openobd_desktop.ui.widgets.dialog import AppDialog
from openobd_desktop.ui.window.menus import shortcut_texts
from openobd_desktop.ui.window.palette import CommandPalette
from openobd_desktop.ui.window.palette_entries import Entry, PaletteSources
from tests.core.fake_inside import FUNCTION
from tests.ui.entries import entry
from tests.ui.fake_screens import FakeScreens

SCAN = SavedScan(id="x1", session_id="s1", scan=Scan(kind=ScanKind.BEFORE, started_at=datetime(2026, 5, 1, tzinfo=UTC)))
Make = Callable[[AppContext, QWidget, str], AppDialog]

CLOSES = "closes"
STAYS = "stays"
FEEDBACK = "feedback/test_dialog.py"
START = "start/test_dialog.py"
PROFILE = "profiles/test_dialog.py"
CLEAR = "tabs/car/test_clear_dialog.py"
CODE_TEXTS = "tabs/car/test_code_texts_dialog.py"
WELCOME = "settings/test_welcome_dialog.py"
"""Other values are files below ``tests/ui`` that use a button that is hidden or disabled in a new dialog."""

EVERYWHERE = {"More": "widgets/test_notice.py"}


@dataclass(frozen=True)
class DialogRow:
    """One dialog; ``modal`` if it blocks its window."""

    make: Make
    buttons: Mapping[str, str]
    destructive: tuple[str, ...] = ()
    modal: bool = True


def _active(context: AppContext, session_id: str) -> ActiveSession:
    active = context.service.open_session(session_id)
    assert active is not None
    return active


def _lock(context: AppContext) -> Lock:
    assert context.lock is not None
    return context.lock


class NothingFound(PaletteSources):
    """A window in which the command palette finds nothing."""

    def __init__(self) -> None:
        """Needs no window."""

    def at_once(self) -> list[Entry]:
        return []

    async def listed(self, text: str) -> list[Entry]:
        return []

    async def past(self, text: str) -> list[Entry]:
        return []


TABLE: dict[str, DialogRow] = {
    "clear codes": DialogRow(
        lambda context, stage, open_id: ClearDialog(context, _active(context, open_id), [], stage),
        {
            "Keep codes": CLOSES,
            "Clear": CLEAR,
            "Close": CLEAR,
            "Stop clearing": CLEAR,
        },
        destructive=("Clear",),
    ),
    "texts of trouble codes": DialogRow(
        lambda context, stage, open_id: CodeTextsDialog(context, NO_TEXTS, stage),
        {"Import": CODE_TEXTS, "Remove": CODE_TEXTS, "Close": CLOSES},
    ),
    "compare scans": DialogRow(
        lambda context, stage, open_id: CompareDialog([SCAN, SCAN], "", stage),
        {"Copy": "tabs/car/test_compare_dialog.py", "Close": CLOSES},
    ),
    "report of a scan": DialogRow(
        lambda context, stage, open_id: ScanReportDialog([SCAN.scan], stage),
        {"Save as PDF": "tabs/car/test_report_dialog.py", "Cancel": CLOSES},
    ),
    "weak battery": DialogRow(
        lambda context, stage, open_id: WeakBatteryDialog("11.2 V", stage),
        {"Scan nevertheless": CLOSES, "Do not scan": CLOSES},
        destructive=("Scan nevertheless",),
    ),
    "palette": DialogRow(lambda context, stage, open_id: CommandPalette(context, NothingFound(), [], stage), {}),
    "start": DialogRow(
        lambda context, stage, open_id: StartSessionDialog(context, stage, "7848123"),
        {"Start": CLOSES, "Cancel": CLOSES, "Show session": START, "Interrupt": START},
    ),
    "feedback": DialogRow(
        lambda context, stage, open_id: FeedbackDialog(context, stage, open_id),
        {
            "Finish": FEEDBACK,
            "Cancel": CLOSES,
            "Ask the mechanic": STAYS,
            "Scan after repair": "feedback/test_scan_offer.py",
            "Withdraw question": "feedback/test_user_feedback.py",
            "Close form": "feedback/test_feedback_closed.py",
            "Interrupt": "feedback/test_feedback_faults.py",
            "Use this answer": "feedback/test_user_feedback.py",
            "Use this outcome": FEEDBACK,
            "Phrases": FEEDBACK,
            "Discard draft": FEEDBACK,
            "Restore draft": FEEDBACK,
        },
        destructive=("Finish", "Interrupt"),
        modal=False,
    ),
    "interrupt": DialogRow(
        lambda context, stage, open_id: InterruptDialog(context, stage, open_id),
        {"Interrupt": CLOSES, "Keep session": CLOSES},
        destructive=("Interrupt",),
    ),
    "hand over": DialogRow(
        lambda context, stage, open_id: HandOverDialog(context, stage, "7848123"),
        {"Hand over": "session/test_notes.py", "Cancel": CLOSES},
    ),
    "pin": DialogRow(
        lambda context, stage, open_id: PinDialog(context, _lock(context), Purpose.CHOOSE, stage),
        {
            "Choose PIN": STAYS,
            "Cancel": CLOSES,
            "Show new PIN or password": STAYS,
            "Show repeat PIN or password": STAYS,
        },
    ),
    "notes": DialogRow(
        lambda context, stage, open_id: NotesDialog(context, stage, "7848123"),
        {
            "Add note": STAYS,
            "Hand over": STAYS,
            "Show in history": CLOSES,
            "Acknowledge": "session/test_notes.py",
            "Close": CLOSES,
        },
    ),
    "stop function": DialogRow(
        lambda context, stage, open_id: StopFunctionDialog(_active(context, open_id), Run(FUNCTION, {}, 0.0), stage),
        {"Stop function": CLOSES, "Keep running": CLOSES},
        destructive=("Stop function",),
    ),
    "quit": DialogRow(
        lambda context, stage, open_id: QuitDialog(stage, ["7848095"] * 9, can_keep=True),
        {"Keep running in the background": CLOSES, "Finish session": CLOSES, "Quit anyway": CLOSES},
        destructive=("Quit anyway",),
    ),
    "quit without a tray": DialogRow(
        lambda context, stage, open_id: QuitDialog(stage, ["7848095"], can_keep=False),
        {"Don't quit": CLOSES, "Finish session": CLOSES, "Quit anyway": CLOSES},
        destructive=("Quit anyway",),
    ),
    "crash": DialogRow(
        lambda context, stage, open_id: CrashDialog(stage, "report"),
        {"Copy": STAYS, "Close": CLOSES},
    ),
    "resume": DialogRow(
        lambda context, stage, open_id: ResumeDialog(context, stage),
        {"Resume": "start/test_resume_dialog.py", "Not now": CLOSES},
    ),
    "adopt": DialogRow(
        lambda context, stage, open_id: AdoptDialog(context.service, stage),
        {"Claim session": "start/test_pending_starts.py", "Cancel": CLOSES},
        destructive=("Claim session",),
    ),
    "claim": DialogRow(
        lambda context, stage, open_id: ClaimConfirmDialog(context.service, entry("x", SessionState.AVAILABLE), stage),
        {"Claim session": CLOSES, "Cancel": CLOSES},
        destructive=("Claim session",),
    ),
    "sign out": DialogRow(
        lambda context, stage, open_id: SignOutDialog("Europe", stage),
        {"Log out": CLOSES, "Stay logged in": CLOSES},
        destructive=("Log out",),
    ),
    "remove profile": DialogRow(
        lambda context, stage, open_id: RemoveProfileDialog("Europe", in_use=True, parent=stage),
        {"Remove profile": CLOSES, "Keep profile": CLOSES},
        destructive=("Remove profile",),
    ),
    "remove variable": DialogRow(
        lambda context, stage, open_id: RemoveVariableDialog("vin", "this session", stage),
        {"Remove variable": CLOSES, "Keep variable": CLOSES},
        destructive=("Remove variable",),
    ),
    "template": DialogRow(
        lambda context, stage, open_id: TemplateDialog((), stage, "Ignition"), {"Save": CLOSES, "Cancel": CLOSES}
    ),
    "mechanic": DialogRow(
        lambda context, stage, open_id: MechanicWindow(context, FakeScreens(), stage),
        {"Let the simulator answer": CLOSES},
        modal=False,
    ),
    "about": DialogRow(lambda context, stage, open_id: AboutDialog(stage), {"Copy": STAYS, "Close": CLOSES}),
    "log": DialogRow(
        lambda context, stage, open_id: LogDialog(context.log, lambda: None, stage),
        {"Pause": STAYS, "Copy": STAYS, "Open log folder": STAYS, "Close": CLOSES},
        modal=False,
    ),
    "shortcuts": DialogRow(lambda context, stage, open_id: ShortcutsDialog(shortcut_texts(), stage), {"Close": CLOSES}),
    "profile": DialogRow(
        lambda context, stage, open_id: ProfileDialog(context, stage, Profile(name="Garage", client_id="id")),
        {
            "Save": PROFILE,
            "Cancel": CLOSES,
            "Test connection": PROFILE,
            "Stop test": PROFILE,
            "Choose file": PROFILE,
            "Show client secret": PROFILE,
            "Show proxy password": PROFILE,
        },
    ),
    "welcome": DialogRow(
        lambda context, stage, open_id: WelcomeDialog(context, stage),
        {
            "Try the demo": WELCOME,
            "Later": CLOSES,
            "Continue": STAYS,
            "Back": "test_all_dialogs.py",
            "Log in": WELCOME,
            "Show sessions": WELCOME,
            "Connection details": WELCOME,
            "Test connection": WELCOME,
            "Stop test": PROFILE,
            "Choose file": PROFILE,
            "Show client secret": PROFILE,
            "Show proxy password": PROFILE,
        },
    ),
}
