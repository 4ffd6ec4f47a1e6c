"""Dialogs that ask for a file: they begin in the folder used last, and propose a name that is free.

A folder of a network that does not answer at once is not begun in, since it would hold the dialog and the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import is_folder
from openobd_desktop.ui.common.on_screen import keep_on_screen

MANY = 1000
"""Names that are tried until one is free."""


FOLDER = "folder"
LONGEST = 4096
"""Characters of a path that is read back (limits.h, PATH_MAX)."""


class _Folder:
    """The folder used last; empty before the first one."""

    path = ""


def saved_folder() -> dict[str, str]:
    """The folder used last, to be kept until the next run."""
    return {FOLDER: _Folder.path} if _can_be_folder(_Folder.path) else {}


def restore_folder(state: dict[str, str]) -> None:
    """Takes in what ``saved_folder`` gave, if it can be a folder; whether it is there is asked when it is needed."""
    path = state.get(FOLDER, "")
    if _can_be_folder(path):
        _Folder.path = path


def _can_be_folder(path: str) -> bool:
    """Its name can stand in a file of texts too, which not every name on a disk can."""
    return len(path) <= LONGEST and path.isprintable() and Path(path).is_absolute()


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kind: str, save: Callable[[str], None], *, called: str = "saveDialog"
) -> None:
    """Asks where to save; returns at once.

    Args:
        parent: The window that waits.
        title: The title of the dialog.
        name: The file name to begin with; a number is put behind it where there is such a file.
        kind: The filter, such as "PDF documents (*.pdf)".
        save: Called with the path that was chosen; the dialog has asked before a file is replaced.
        called: The object name of the dialog.
    """
    folder, proposed = call_with_timeout(lambda: _begin(name), (_home(), name))
    dialog = _dialog(parent, title, called, folder, save)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(proposed)
    dialog.open()


def ask_for_file(parent: QWidget, title: str, kinds: Sequence[str], take: Callable[[str], None]) -> None:
    """Asks for a file that exists; returns at once."""
    folder, _ = call_with_timeout(_begin, (_home(), ""))
    dialog = _dialog(parent, title, "openDialog", folder, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(kinds))
    dialog.open()


def free_name(folder: Path, name: str) -> str:
    """``name``, or the same with a number behind it where ``folder`` has it already."""
    stem, dot, suffix = name.rpartition(".")
    names = [name, *(f"{stem}-{number}{dot}{suffix}" for number in range(2, MANY))]
    try:
        return next((each for each in names if not (folder / each).exists()), name)
    except OSError:
        return name


def _begin(name: str = "") -> tuple[str, str]:
    """The folder used last, as long as it is there, before that the user's documents; and a name that is free there."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = next((each for each in (_Folder.path, documents) if each and is_folder(Path(each))), _home())
    return folder, free_name(Path(folder), name) if name else ""


def _home() -> str:
    return str(Path.home())


def _dialog(parent: QWidget, title: str, called: str, folder: str, take: Callable[[str], None]) -> QFileDialog:
    def on_selected(path: str) -> None:
        _Folder.path = str(Path(path).parent)
        take(path)

    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName(called)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(on_selected)
    keep_on_screen(dialog)
    return dialog
