"""Dialog that shows a crash report, which is not sent anywhere."""

from __future__ import annotations

import re

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, clean
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default

REPORT_LIMIT = 50_000
"""Maximum number of characters of a report that can be shown and copied."""
# Qt lays out a line as a whole, which takes too long for one of tens of thousands of characters.
_LONG_LINE = re.compile(r"[^\n]{500}(?=[^\n])")


class CrashDialog(AppDialog):
    """Dialog that shows the report as plain text, so that the user can copy it; sessions continue."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(parent, title=self.tr("Error in openOBD Desktop"), name="crashDialog")
        broken = _LONG_LINE.sub(r"\g<0>\n", report[: REPORT_LIMIT + 1])
        self._report = QPlainTextEdit(clean(broken, REPORT_LIMIT))
        self._copied = Text(name="crashCopied", role="muted")
        self._copy = BusyButton(self.tr("Copy"))
        self._close = BusyButton(self.tr("Close"))
        self._lay_out()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        caption = Text(self.tr("Report"), role="strong")
        caption.setBuddy(self._report)
        what = self.tr(
            "Your last action may not have been carried out: check the list of sessions before you "
            "repeat the action. Running sessions are not affected. Nothing is sent automatically; "
            "copy the report and send it to support."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Part of this program has stopped working."), role="heading"))
        column.addWidget(Text(what, wrap=True))
        column.addWidget(caption)
        column.addWidget(self._report, 1)
        buttons = button_row(None, self._close, self._copy)
        buttons.insertWidget(0, self._copied)
        column.addLayout(buttons)
        self._copy.setProperty("kind", "primary")
        make_default(self._copy)
        self._copy.setFocus()
        self.fit(640, 400)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copied.setText(self.tr("Copied."))
