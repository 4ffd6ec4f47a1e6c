"""Says what this program is, which version it is and whose work it uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from openobd_desktop.ui.help.components import licence_text, versions
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default


class AboutDialog(AppDialog):
    """Only to read, and to copy for whoever asks which version this is."""

    def __init__(self, parent: QWidget | None = None, policy: str = "") -> None:
        super().__init__(parent, title=self.tr("About openOBD Desktop"), name="aboutDialog")
        self._policy = policy
        self._licences = QPlainTextEdit(licence_text())
        self._copied = Text(name="aboutCopied", role="muted")
        self._copy = BusyButton(self.tr("Copy"))
        self._close = BusyButton(self.tr("Close"))
        self._lay_out()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self._licences.setReadOnly(True)
        self._licences.setTabChangesFocus(True)
        self._licences.setAccessibleName(self.tr("Licences"))
        self._licences.setMinimumHeight(96)
        caption = Text(self.tr("Licences"), role="strong")
        caption.setBuddy(self._licences)
        version = self.tr("Version {version}").format(version=QCoreApplication.applicationVersion() or "—")
        what = self.tr("The desktop application for openOBD, the service for remote vehicle diagnostics.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("openOBD Desktop"), role="title"))
        column.addWidget(Text(version, name="aboutVersion", role="muted", selectable=True))
        column.addWidget(Text(what, wrap=True))
        column.addLayout(self._versions())
        column.addWidget(Text(self._policy_words(), name="aboutPolicy", role="muted", wrap=True, selectable=True))
        column.addSpacing(8)
        column.addWidget(caption)
        column.addWidget(self._licences, 1)
        buttons = button_row(None, self._copy, self._close)
        buttons.insertWidget(0, self._copied)
        column.addLayout(buttons)
        make_default(self._close)
        self._close.setFocus()
        self.fit(600, 520)

    def _policy_words(self) -> str:
        if self._policy:
            return self.tr("Policy of your IT department: {path}").format(path=self._policy)
        return self.tr("No policy is set on this PC.")

    def _versions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (name, version) in enumerate(versions()[1:]):
            row, column = divmod(place, 2)
            grid.addWidget(Text(name, role="muted"), row, 2 * column)
            grid.addWidget(Text(version, selectable=True), row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _on_copy_clicked(self) -> None:
        known = "\n".join(f"{name} {version}" for name, version in versions())
        QGuiApplication.clipboard().setText(f"{known}\n{self._policy_words()}\n\n{self._licences.toPlainText()}")
        self._copied.setText(self.tr("Copied."))
