"""All dialogs with all their buttons: what each button does in a fresh dialog, or which test uses it later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.core.functions import Run
from openobd_desktop.domain import Profile, SessionState
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.about import AboutDialog
from openobd_desktop.ui.dialogs.adopt import AdoptDialog
from openobd_desktop.ui.dialogs.ask_template import TemplateDialog
from openobd_desktop.ui.dialogs.base import AppDialog
from openobd_desktop.ui.dialogs.claim_confirm import ClaimConfirmDialog
from openobd_desktop.ui.dialogs.crash import CrashDialog
from openobd_desktop.ui.dialogs.feedback import FeedbackDialog
from openobd_desktop.ui.dialogs.interrupt import InterruptDialog
from openobd_desktop.ui.dialogs.log_view import LogDialog
from openobd_desktop.ui.dialogs.profile import ProfileDialog
from openobd_desktop.ui.dialogs.quit import QuitDialog
from openobd_desktop.ui.dialogs.remove_profile import RemoveProfileDialog
from openobd_desktop.ui.dialogs.remove_variable import RemoveVariableDialog
from openobd_desktop.ui.dialogs.resume import ResumeDialog
from openobd_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from openobd_desktop.ui.dialogs.sign_out import SignOutDialog
from openobd_desktop.ui.dialogs.start_session import StartSessionDialog
from openobd_desktop.ui.dialogs.stop_function import StopFunctionDialog
from openobd_desktop.ui.dialogs.welcome import WelcomeDialog
from openobd_desktop.ui.mechanic_window import MechanicWindow
from openobd_desktop.ui.menus import shortcut_words
from tests.core.fake_inside import FUNCTION
from tests.ui.entries import entry
from tests.ui.fake_screens import FakeScreens

Make = Callable[[Desk, QWidget, str], AppDialog]

CLOSES = "closes"
STAYS = "stays"
FEEDBACK, START, PROFILE, WELCOME = (
    f"dialogs/test_{name}.py" for name in ("feedback", "start_session", "profile", "welcome")
)
"""The other values are files below ``tests/ui`` that use a button which is hidden or forbidden in a fresh dialog."""

EVERYWHERE = {"More": "widgets/test_notice.py"}


@dataclass(frozen=True)
class DialogRow:
    """One dialog; ``modal`` if its window waits for it."""

    make: Make
    buttons: Mapping[str, str]
    destructive: tuple[str, ...] = ()
    modal: bool = True


def _active(desk: Desk, session_id: str) -> ActiveSession:
    active = desk.service.open_session(session_id)
    assert active is not None
    return active


TABLE: dict[str, DialogRow] = {
    "start": DialogRow(
        lambda desk, stage, open_id: StartSessionDialog(desk, stage, "7848123"),
        {"Start": CLOSES, "Cancel": CLOSES, "Show session": START, "Interrupt": START},
    ),
    "feedback": DialogRow(
        lambda desk, stage, open_id: FeedbackDialog(desk, stage, open_id),
        {
            "Finish": FEEDBACK,
            "Cancel": CLOSES,
            "Ask at the car": STAYS,
            "Stop asking": "dialogs/test_ask_at_car.py",
            "Close form": "dialogs/test_feedback_closed.py",
            "Interrupt": "dialogs/test_feedback_faults.py",
            "Use this answer": "dialogs/test_ask_at_car.py",
            "Use this outcome": FEEDBACK,
        },
        destructive=("Finish", "Interrupt"),
        modal=False,
    ),
    "interrupt": DialogRow(
        lambda desk, stage, open_id: InterruptDialog(desk, stage, open_id),
        {"Interrupt": CLOSES, "Keep session": CLOSES},
        destructive=("Interrupt",),
    ),
    "stop function": DialogRow(
        lambda desk, stage, open_id: StopFunctionDialog(_active(desk, open_id), Run(FUNCTION, {}, 0.0), stage),
        {"Stop function": CLOSES, "Keep running": CLOSES},
        destructive=("Stop function",),
    ),
    "quit": DialogRow(
        lambda desk, stage, open_id: QuitDialog(stage, ["7848095"] * 9, can_keep=True),
        {"Keep running in background": CLOSES, "Finish session": CLOSES, "Quit anyway": CLOSES},
        destructive=("Quit anyway",),
    ),
    "quit without a tray": DialogRow(
        lambda desk, stage, open_id: QuitDialog(stage, ["7848095"], can_keep=False),
        {"Don't quit": CLOSES, "Finish session": CLOSES, "Quit anyway": CLOSES},
        destructive=("Quit anyway",),
    ),
    "crash": DialogRow(
        lambda desk, stage, open_id: CrashDialog(stage, "report"),
        {"Copy": STAYS, "Close": CLOSES},
    ),
    "resume": DialogRow(
        lambda desk, stage, open_id: ResumeDialog(desk, stage, lambda session_id: None),
        {"Resume": "dialogs/test_resume.py", "Not now": CLOSES},
    ),
    "adopt": DialogRow(
        lambda desk, stage, open_id: AdoptDialog(desk.service, stage),
        {"Claim session": "panels/test_start_notices.py", "Cancel": CLOSES},
        destructive=("Claim session",),
    ),
    "claim": DialogRow(
        lambda desk, stage, open_id: ClaimConfirmDialog(desk.service, entry("x", SessionState.AVAILABLE), stage),
        {"Claim session": CLOSES, "Cancel": CLOSES},
        destructive=("Claim session",),
    ),
    "sign out": DialogRow(
        lambda desk, stage, open_id: SignOutDialog("Europe", stage),
        {"Sign out": CLOSES, "Stay signed in": CLOSES},
        destructive=("Sign out",),
    ),
    "remove profile": DialogRow(
        lambda desk, stage, open_id: RemoveProfileDialog("Europe", in_use=True, parent=stage),
        {"Remove profile": CLOSES, "Keep profile": CLOSES},
        destructive=("Remove profile",),
    ),
    "remove variable": DialogRow(
        lambda desk, stage, open_id: RemoveVariableDialog("vin", "this session", stage),
        {"Remove variable": CLOSES, "Keep variable": CLOSES},
        destructive=("Remove variable",),
    ),
    "template": DialogRow(
        lambda desk, stage, open_id: TemplateDialog((), stage, "Ignition"), {"Save": CLOSES, "Cancel": CLOSES}
    ),
    "mechanic": DialogRow(
        lambda desk, stage, open_id: MechanicWindow(desk, FakeScreens(), stage),
        {"Let the simulator answer": CLOSES},
        modal=False,
    ),
    "about": DialogRow(lambda desk, stage, open_id: AboutDialog(stage), {"Copy": STAYS, "Close": CLOSES}),
    "log": DialogRow(
        lambda desk, stage, open_id: LogDialog(desk.log, stage),
        {"Pause": STAYS, "Copy": STAYS, "Open log folder": STAYS, "Close": CLOSES},
        modal=False,
    ),
    "shortcuts": DialogRow(lambda desk, stage, open_id: ShortcutsDialog(shortcut_words(), stage), {"Close": CLOSES}),
    "profile": DialogRow(
        lambda desk, stage, open_id: ProfileDialog(desk, stage, Profile(name="Garage", client_id="id")),
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
        lambda desk, stage, open_id: WelcomeDialog(desk, stage),
        {
            "Try the demo": WELCOME,
            "Later": CLOSES,
            "Continue": STAYS,
            "Back": "dialogs/test_all_dialogs.py",
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
