"""Dialog that imports trouble code texts from a file, or stops using those imported before."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.ui.common.file_dialogs import ask_for_file
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.tabs.car.words.imported import code_texts_at
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default


class CodeTextsDialog(AppDialog):
    """Dialog that shows which trouble code texts are in use; ``changed`` carries the new ``CodeTexts``."""

    changed = Signal(object)

    def __init__(self, context: AppContext, texts: CodeTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Trouble code texts"), name="codeTextsDialog")
        self._context = context
        self._state = Text(name="codeTextsState", role="heading", wrap=True)
        about = self.tr(
            "The program describes trouble codes by their structure only. If your company has texts of its own, import "
            "them from a CSV file with the columns code, text and language. The file stays where it is, and is named "
            "as the source of the texts."
        )
        self._import = BusyButton(self.tr("Import…"), tip=self.tr("Uses the texts in a file"))
        self._remove = BusyButton(self.tr("Remove"), tip=self.tr("Stops using the file without deleting it"))
        close = BusyButton(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._state)
        column.addWidget(Text(about, name="codeTextsAbout", wrap=True))
        column.addLayout(button_row(self._import, self._remove, None, close))
        make_default(close)
        self._import.clicked.connect(self._on_import_clicked)
        self._remove.clicked.connect(lambda: self._use("", NO_TEXTS))
        close.clicked.connect(self.reject)
        self._show(texts)
        self.fit(520)

    def _show(self, texts: CodeTexts) -> None:
        state = self.tr("No texts have been imported.")
        path = self._context.profiles.settings.code_texts
        if path:
            state = self.tr("The texts in {file} could not be read yet.").format(file=one_line(Path(path).name))
        if texts.texts:
            state = self.tr("%Ln text(s) from {file}", "", len(texts.texts)).format(file=one_line(texts.source))
        if texts.left_out:
            state = f"{state}\n{self.tr('%Ln line(s) could not be used.', '', texts.left_out)}"
        self._state.setText(state)
        self._remove.set_allowed(bool(path), self.tr("No texts have been imported."))

    def _on_import_clicked(self) -> None:
        kinds = [self.tr("CSV files (*.csv *.txt)")]
        ask_for_file(self.window(), self.tr("Import code texts"), kinds, self.import_from)

    def import_from(self, path: str) -> None:
        """Uses the texts in the file at ``path``, or shows why the file is unsuitable."""
        self._context.actions.run(
            code_texts_at,
            path,
            owner=self,
            busy=self._import,
            then=lambda texts: self._use(path, texts),
            retry=False,
        )

    def _use(self, path: str, texts: CodeTexts) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, code_texts=path))
        self._show(texts)
        self.grow()
        self.changed.emit(texts)
