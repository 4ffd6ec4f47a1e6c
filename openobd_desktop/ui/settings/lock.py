"""Settings card for locking the program, and the dialog in which the PIN is set, changed or removed."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.lock import Lock, same_pin
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import BadInput
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.settings.rows import SettingRow, SettingsCard
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.fields import SecretField
from openobd_desktop.ui.widgets.focus import show_instead
from openobd_desktop.ui.widgets.notice import Notice

MINUTES = (5, 10, 15, 30, 60)
"""Choices, in minutes, for the time without input after which the program locks itself."""


def labelled(field: SecretField, label: str) -> QVBoxLayout:
    """Returns a column with a label and the field that it describes."""
    field.edit.setAccessibleName(label)
    caption = Text(label)
    caption.setBuddy(field.edit)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(caption)
    column.addWidget(field)
    return column


class NewPin(QWidget):
    """Two fields for a new PIN, which must be entered identically in both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = SecretField(self.tr("New PIN or password"))
        self.second = SecretField(self.tr("Repeat PIN or password"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(labelled(self.first, self.tr("New PIN or password")))
        column.addLayout(labelled(self.second, self.tr("Repeat PIN or password")))
        self.setFocusProxy(self.first.edit)

    def pin(self) -> Secret:
        """Returns the PIN; raises ``BadInput`` if the two fields differ."""
        try:
            return same_pin(Secret(self.first.edit.text()), Secret(self.second.edit.text()))
        except BadInput:
            self.second.edit.setFocus()
            self.second.edit.selectAll()
            raise


class Purpose(Enum):
    """The purpose for which the PIN is entered."""

    CHOOSE = "choose"
    CHANGE = "change"
    REMOVE = "remove"


class PinDialog(AppDialog):
    """Dialog for setting, changing or removing the PIN; ``saved`` is emitted once this has been done."""

    saved = Signal()

    def __init__(self, context: AppContext, lock: Lock, purpose: Purpose, parent: QWidget) -> None:
        titles = {
            Purpose.CHOOSE: self.tr("Choose PIN"),
            Purpose.CHANGE: self.tr("Change PIN"),
            Purpose.REMOVE: self.tr("Remove PIN"),
        }
        super().__init__(parent, title=titles[purpose], name="pinDialog")
        self._context = context
        self._lock = lock
        self._purpose = purpose
        self._current = SecretField(self.tr("Current PIN or password"))
        self._new = NewPin()
        self._notice = Notice("pinNotice")
        self._save = BusyButton(titles[purpose])
        self._cancel = BusyButton(self.tr("Cancel"))
        self._lay_out()
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        what = self.tr(
            "The PIN or password must have at least 4 characters. It unlocks the program and is also required "
            "when the program starts. Only its hash is stored, in the settings file. Anyone who can read your "
            "files could guess a short PIN."
        )
        column.addWidget(Text(what, wrap=True))
        if self._purpose is not Purpose.CHOOSE:
            column.addLayout(labelled(self._current, self.tr("Current PIN or password")))
        if self._purpose is not Purpose.REMOVE:
            column.addWidget(self._new)
        column.addWidget(self._notice)
        column.addStretch(1)
        column.addLayout(button_row(None, self._cancel, self._save))
        self._save.setProperty("kind", "danger" if self._purpose is Purpose.REMOVE else "primary")
        make_default(self._save)
        (self._new if self._purpose is Purpose.CHOOSE else self._current.edit).setFocus()
        self.fit(460)

    def _on_save_clicked(self) -> None:
        self._notice.clear()
        try:
            new = self._new.pin()
        except BadInput as error:
            self._notice.show_error(error)
            return
        self._context.actions.run(
            self._apply,
            Secret(self._current.edit.text()),
            new,
            owner=self,
            busy=self._save,
            then=lambda nothing: self._finish(),
            failed=self._notice.show_error,
            retry=False,
        )

    async def _apply(self, current: Secret, new: Secret) -> None:
        if self._purpose is not Purpose.CHOOSE:
            await self._lock.check(current)
        if self._purpose is Purpose.REMOVE:
            self._lock.forget()
        else:
            await self._lock.choose(new)

    def _finish(self) -> None:
        self.accept()
        self.saved.emit()


def lock_now(context: AppContext, window: QWidget) -> None:
    """Locks the program; if there is no PIN, lets the user set one first."""
    if context.lock is None:
        return
    if context.lock.has_pin:
        context.lock.lock_now()
        return
    dialog = PinDialog(context, context.lock, Purpose.CHOOSE, window)
    dialog.saved.connect(context.lock.lock_now)
    dialog.open()


class LockSettings(SettingsCard):
    """Card for the PIN, and for the time after which the program locks itself."""

    def __init__(self, context: AppContext, lock: Lock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lock"), parent)
        self._context = context
        self._lock = lock
        self._minutes = QComboBox()
        self._row = SettingRow(
            "lock",
            self.tr("Lock the program"),
            self.tr("Locks the program after a period of inactivity; useful on a shared PC. Sessions keep running."),
            self._minutes,
        )
        self._state = Text(name="lockPinState", role="caption", wrap=True)
        self._choose = BusyButton(self.tr("Choose PIN…"))
        self._change = BusyButton(self.tr("Change PIN…"))
        self._remove = BusyButton(self.tr("Remove PIN…"))
        self._now = BusyButton(self.tr("Lock now"))
        self._lay_out()
        self._offer()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._choose, self._change, self._remove, self._now):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self._row)
        self.column.addWidget(self._state)
        self.column.addLayout(buttons)

    def _offer(self) -> None:
        self._minutes.addItem(self.tr("Never"), 0)
        for minutes in sorted({*MINUTES, self._lock.minutes} - {0}):
            self._minutes.addItem(self.tr("After %Ln minute(s)", "", minutes), minutes)

    def _connect(self) -> None:
        self._minutes.currentIndexChanged.connect(self._on_minutes_chosen)
        self._choose.clicked.connect(lambda: self._open(Purpose.CHOOSE))
        self._change.clicked.connect(lambda: self._open(Purpose.CHANGE))
        self._remove.clicked.connect(lambda: self._open(Purpose.REMOVE))
        self._now.clicked.connect(lambda: lock_now(self._context, self.window()))

    def refresh(self) -> None:
        """Shows the current settings, and marks those set by the policy."""
        has_pin, is_set = self._lock.has_pin, self._context.profiles.overrides.lock_minutes is not None
        blocker = QSignalBlocker(self._minutes)
        self._minutes.setCurrentIndex(max(0, self._minutes.findData(self._lock.minutes)))
        del blocker
        self._row.lock(is_set)
        # Otherwise, the focus would move on to the button that locks the program.
        for replaced in (self._choose,) if has_pin else (self._change, self._remove):
            show_instead(self._change if has_pin else self._choose, replaced)
        self._remove.setVisible(has_pin)
        self._remove.set_allowed(
            not self._context.profiles.overrides.lock_minutes, self.tr("Your IT department requires a PIN.")
        )
        if has_pin:
            self._state.setText(self.tr("A PIN has been chosen. The program also asks for it when it starts."))
        else:
            self._state.setText(self.tr("No PIN has been chosen, so the program does not lock itself."))

    def _open(self, purpose: Purpose, then: Callable[[], None] | None = None) -> PinDialog:
        dialog = PinDialog(self._context, self._lock, purpose, self.window())
        if then is not None:
            dialog.saved.connect(then)
        dialog.open()
        return dialog

    def _on_minutes_chosen(self) -> None:
        minutes = int(self._minutes.currentData())
        if minutes == 0 or self._lock.has_pin:
            self._keep(minutes)
            return
        dialog = self._open(Purpose.CHOOSE, lambda: self._keep(minutes))
        dialog.finished.connect(self._on_dialog_finished)

    def _on_dialog_finished(self, *_: Any) -> None:
        self.refresh()

    def _keep(self, minutes: int) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, lock_minutes=minutes))
