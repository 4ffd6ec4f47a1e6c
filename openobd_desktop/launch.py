"""Launch of the program, with a splash screen that is shown while the rest of the program is loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QSplashScreen, QWidget

from openobd_desktop.errors import LocalFault, OpenObdError
from openobd_desktop.startup.imports import drop_pyside_hook
from openobd_desktop.startup.options import Options
from openobd_desktop.startup.preflight import DesktopCheck, FolderCheck, own_folders
from openobd_desktop.startup.process_guard import hold_installer_mutex
from openobd_desktop.startup.start_failure import StartFailure, has_screen
from openobd_desktop.system.files import write_whole

NAME = "openOBD Desktop"
STYLE = "Fusion"
SPLASH_SIZE = QSize(420, 140)
EXIT_BAD_PAIR = 3
EXIT_NO_SCREEN = 4
EXIT_NO_FOLDER = 6
_SCREEN = b'{"screens": [{"name": "tour", "x": 0, "y": 0, "width": 1600, "height": 1000}]}'
"""Virtual screen of a tour without a display; Qt's default of 800x800 would make all windows smaller than usual."""

drop_pyside_hook()


class SplashScreen(QSplashScreen):
    """Splash screen with the program's name, shown until the main window is ready."""

    def __init__(self) -> None:
        super().__init__(QPixmap(SPLASH_SIZE))
        self.setAccessibleName(NAME)
        # Qt paints these widgets itself; painting in Python would load more of PySide6 than the rest of this module.
        ground = QWidget(self)
        ground.setAutoFillBackground(True)
        ground.resize(SPLASH_SIZE)
        name = QLabel(NAME, ground)
        name.adjustSize()
        name.move(ground.rect().center() - name.rect().center())

    def show_now(self) -> None:
        """Shows the splash screen and returns once it has been painted."""
        self.show()
        # Without a running event loop, the splash screen would not be painted otherwise.
        QApplication.sync()

    def event(self, event: QEvent) -> bool:
        """Bypasses ``QSplashScreen.event``, which would wait a full second for a window on a screen that is off."""
        return QWidget.event(self, event)


def launch(options: Options, failure: StartFailure | None = None) -> int:
    """Runs the program as requested and returns the exit status.

    Args:
        options: The command-line options.
        failure: Function that shows an error if no window can be opened.
    """
    if options.export_diagnostics is not None:
        from openobd_desktop.support import diagnostics

        return diagnostics.export(options, options.export_diagnostics)
    if options.import_settings is not None:
        from openobd_desktop.support import settings_transfer

        return settings_transfer.import_settings(options, options.import_settings)
    if options.export_settings is not None:
        from openobd_desktop.support import settings_transfer

        return settings_transfer.export_settings(options, options.export_settings)
    return _open_window(options, failure or StartFailure())


def _open_window(options: Options, failure: StartFailure) -> int:
    if refusal := known_bad_pair(PySide6.__version__, sys.version_info[:2]):
        failure.show(LocalFault(what=refusal, meaning="The program was not started.", advice="Reinstall the program."))
        return EXIT_BAD_PAIR
    if not _has_screen():
        if options.tour is None:
            print(
                "There is no screen to open a window on. With --tour DIR the program leaves pictures.", file=sys.stderr
            )
            return EXIT_NO_SCREEN
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    check = DesktopCheck()
    check.begin()
    check.settle_theme()
    check.settle_input_method()
    application = failure.application = _application(for_tour=options.tour is not None)
    hold_installer_mutex()
    splash = SplashScreen() if options.tour is None else None
    if splash is not None:
        splash.show_now()
    return _load_and_run(application, options, check, splash, failure)


def _load_and_run(
    application: QApplication, options: Options, check: DesktopCheck, splash: SplashScreen | None, failure: StartFailure
) -> int:
    """Loads and runs the program behind the splash screen; if startup fails and the user retries, runs it again."""
    folders = FolderCheck(own_folders(options.config_dir))
    folders.begin()
    # This import takes a while, which gives the folders time to respond.
    from openobd_desktop.app import run

    check.settle_accessibility()
    QTimer.singleShot(0, application, check.restore_bus)
    while True:
        status = EXIT_NO_FOLDER
        error: OpenObdError | None = folders.settle()
        if error is None:
            status, error = run(application, options, splash)
        elif splash is not None:
            splash.close()
        if error is None or not failure.show(error, may_retry=True):
            return status
        folders = FolderCheck(own_folders(options.config_dir))
        folders.begin()


def _application(*, for_tour: bool) -> QApplication:
    if not for_tour or os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        return _styled_application()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "screen.json"
        write_whole(file, _SCREEN)
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        try:
            return _styled_application()
        finally:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _styled_application() -> QApplication:
    """Returns the application with its style already set; a property records this for ``apply_theme``."""
    application = QApplication([*sys.argv[:1], "-style", STYLE])
    application.setProperty("styleName", STYLE)
    return application


def known_bad_pair(pyside: str, python: tuple[int, ...]) -> str:
    """Returns why this combination of PySide6 and Python versions must not be used, or "" if it may be used."""
    if pyside.startswith("6.12.0") and python < (3, 12):
        return (
            "PySide6 6.12.0 crashes on Python 3.11 after a few thousand calls (PYSIDE-3474). "
            "Install another PySide6-Essentials or use Python 3.12."
        )
    return ""


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return has_screen()
