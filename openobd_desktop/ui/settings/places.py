"""Settings card that shows the folders of the program on this PC and the policy file."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from openobd_desktop.ui.common.external import open_folder
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.settings.rows import SettingsCard


class PlaceSettings(SettingsCard):
    """Card that lists the folders, with buttons for opening each folder and for copying its path."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Files on this PC"), parent)
        self._context = context
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        folders = context.folders
        self._add(self.tr("Settings"), folders.settings, self.tr("Open settings folder"), self.tr("Copy settings path"))
        self._add(self.tr("Log"), folders.logs, self.tr("Open log folder"), self.tr("Copy log path"))
        self._add(self.tr("History"), folders.history, self.tr("Open history folder"), self.tr("Copy history path"))
        self.column.addLayout(self._grid)
        self.column.addWidget(Text(self._policy_words(), name="policyState", role="caption", wrap=True))

    def _add(self, title: str, path: str, open_name: str, copy_name: str) -> None:
        if not path:
            return
        row = self._grid.rowCount()
        shown = Text(path, role="mono", wrap=True, selectable=True)
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(Text(title), row, 0)
        self._grid.addWidget(shown, row, 1)
        for column, (name, picture, do) in enumerate(
            ((open_name, "open", self._open), (copy_name, "copy", self._copy)), 2
        ):
            button = QPushButton()
            button.setIcon(icon(picture))
            button.setAccessibleName(name)
            button.setToolTip(tip(name))
            button.clicked.connect(lambda _checked=False, do=do: do(path))
            self._grid.addWidget(button, row, column)

    def _open(self, path: str) -> None:
        if not open_folder(path):
            self._copy(path)
            self._context.messages.show(
                self.tr("The folder could not be opened. Its path was copied instead: {path}").format(path=path)
            )

    def _copy(self, path: str) -> None:
        QGuiApplication.clipboard().setText(path)

    def _policy_words(self) -> str:
        overrides = self._context.profiles.overrides
        decided = bool(overrides.on_settings or overrides.on_profile or overrides.profiles or not overrides.allow_demo)
        if decided:
            text = self.tr("The marked settings are controlled by this PC's policy file: {path}")
        else:
            text = self.tr("No policy file is in use on this PC. Expected location: {path}")
        return text.format(path=self._context.folders.policy)
