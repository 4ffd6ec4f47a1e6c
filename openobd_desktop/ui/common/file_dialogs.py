"""File dialogs that open in the most recently used folder and propose an unused file name.

A network folder that does not respond is skipped, because it would block the dialog and the window; so are the folders
that Qt has saved, if one of them does not respond.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.system import daemon_thread
from openobd_desktop.system.daemon_thread import call_with_timeout, run_in_daemon_thread
from openobd_desktop.system.files import is_folder, promised
from openobd_desktop.ui.common.on_screen import keep_on_screen
from openobd_desktop.ui.common.saved_places import PlacesCheck

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

PATIENCE = 2.0
"""Time in seconds within which the most recently used folder must respond."""
MANY = 1000
"""Number of names to try when looking for an unused one."""


FOLDER = "folder"
LONGEST = 4096
"""Maximum length of a saved path in characters (limits.h, PATH_MAX)."""


class _Folder:
    """The most recently used folder; its path is empty until a folder has been used."""

    path = ""


def saved_folder() -> dict[str, str]:
    """Returns the most recently used folder, to be saved for the next run; empty if its path is missing or invalid."""
    return {FOLDER: _Folder.path} if _can_be_folder(_Folder.path) else {}


def restore_folder(state: dict[str, str]) -> None:
    """Restores the folder that ``saved_folder`` returned, if its path is valid; the folder need not exist."""
    path = state.get(FOLDER, "")
    if _can_be_folder(path):
        _Folder.path = path


def _can_be_folder(path: str) -> bool:
    """Returns whether ``path`` is absolute and can be stored as text, which not every file name can."""
    return len(path) <= LONGEST and path.isprintable() and Path(path).is_absolute()


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kind: str, save: Callable[[str], None], *, called: str = "saveDialog"
) -> None:
    """Opens a dialog that asks where to save a file, and returns immediately.

    Args:
        parent: The window that the dialog belongs to.
        title: The title of the dialog.
        name: The proposed file name; a number is appended if the file exists.
        kind: The filter, such as "PDF documents (*.pdf)".
        save: Function that is called with the chosen path; if the file exists, the user has agreed to replace it.
        called: The Qt object name of the dialog.
    """
    folder, proposed = _begin_in_time(name)
    dialog = _dialog(parent, title, called, folder, save)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(proposed)
    dialog.open()


def ask_for_file(parent: QWidget, title: str, kinds: Sequence[str], then: Callable[[str], None]) -> None:
    """Opens a dialog that asks for an existing file, and returns immediately."""
    folder, _ = _begin_in_time()
    dialog = _dialog(parent, title, "openDialog", folder, then)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(kinds))
    dialog.open()


async def free_path(name: str) -> Path:
    """Returns a path for a new file called ``name`` in the folder in which a file dialog would open.

    If that folder does not respond within ``PATIENCE`` seconds, the home folder is used instead. The path is added to
    ``promised`` until the file has been written.
    """
    while (path := await _found_path(name)) in promised:
        """Another file was promised the same path while the folder was being read."""
    promised.add(path)
    return path


async def _found_path(name: str) -> Path:
    finding = run_in_daemon_thread(lambda: _begin(name), "finding a folder")
    done, _ = await asyncio.wait([finding], timeout=PATIENCE)
    if not done:
        finding.cancel()
        finding = run_in_daemon_thread(lambda: (_home(), free_name(Path(_home()), name)), "finding a name")
    folder, proposed = await finding
    return Path(folder) / proposed


def free_name(folder: Path, name: str) -> str:
    """Returns ``name``, adding a number if ``folder`` contains that name, or the time if ``folder`` cannot be read.

    A name counts as contained as soon as it is promised to a file that has not been written yet.
    """
    stem, dot, suffix = name.rpartition(".")
    names = [name, *(f"{stem}-{number}{dot}{suffix}" for number in range(2, MANY))]
    unused = f"{stem}-{time.time_ns()}{dot}{suffix}"
    try:
        return next((each for each in names if not (folder / each in promised or (folder / each).exists())), unused)
    except OSError:
        return unused


def _begin_in_time(name: str = "") -> tuple[str, str]:
    """Returns the same as ``_begin``, or the home folder and ``name``; also keeps unresponsive folders from Qt."""
    begin, places = time.monotonic(), PlacesCheck()
    found = call_with_timeout(lambda: _begin(name), (_home(), name))
    places.settle(max(0.0, begin + daemon_thread.BRIEF - time.monotonic()))
    return found


def _begin(name: str = "") -> tuple[str, str]:
    """Returns the most recently used folder, or else the documents folder, and an unused file name in that folder."""
    from PySide6.QtCore import QStandardPaths

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = next((each for each in (_Folder.path, documents) if each and is_folder(Path(each))), _home())
    return folder, free_name(Path(folder), name) if name else ""


def _home() -> str:
    return str(Path.home())


def _dialog(parent: QWidget, title: str, called: str, folder: str, then: Callable[[str], None]) -> QFileDialog:
    from PySide6.QtWidgets import QFileDialog

    def on_selected(path: str) -> None:
        _Folder.path = str(Path(path).parent)
        then(path)

    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName(called)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(on_selected)
    keep_on_screen(dialog)
    return dialog
