"""Tools tab: local testers and ScriptLog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.tools import Locals
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.tools.script_log import LogComposer
from openobd_desktop.ui.widgets.badge import Badge
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("tools")


class LocalsCard(QWidget):
    """Card with buttons that block and allow local testers; shows errors in ``notice``, which all tools share."""

    def __init__(
        self, context: AppContext, active: ActiveSession, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self.setObjectName("localsCard")
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = Badge("localsState")
        self._meaning = Text(name="localsMeaning", role="caption", wrap=True)
        self._mute = BusyButton(self.tr("Block testers"))
        self._unmute = BusyButton(self.tr("Allow testers"))
        self._notice = notice
        self._lay_out()
        self._mute.clicked.connect(self._on_mute_clicked)
        self._unmute.clicked.connect(self._on_unmute_clicked)

    def _lay_out(self) -> None:
        words, verbs = QHBoxLayout(), QHBoxLayout()
        words.addWidget(Text(self.tr("Local testers"), role="heading"))
        words.addWidget(self._state)
        words.addStretch(1)
        verbs.addStretch(1)
        verbs.addWidget(self._mute)
        verbs.addWidget(self._unmute)
        row = FoldingRow()
        for part in (words, verbs):
            part.setSpacing(8)
            row.addLayout(part, 1 if part is words else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._meaning)

    def refresh(self) -> None:
        """Shows the current state."""
        locals_ = self._active.services.locals
        self._state.show_state(*locals_look(locals_))
        self._meaning.setText(locals_meaning(locals_))
        self._allow(self._mute, locals_.muted is True, self.tr("Local testers are already blocked."))
        self._allow(self._unmute, locals_.muted is False, self.tr("Local testers are not blocked."))

    def _allow(self, button: BusyButton, done: bool, why: str) -> None:
        reason = why if done else ""
        if not self._active.services.locals.offered:
            reason = self.tr("This server does not support this feature.")
        if not self._active.alive:
            reason = self.tr("The session can no longer be controlled.")
        busy = self._mute.busy or self._unmute.busy
        button.set_allowed(not reason and not busy, reason or self.tr("Another change is in progress."))

    def _on_mute_clicked(self) -> None:
        self._change(self._mute)

    def _on_unmute_clicked(self) -> None:
        self._change(self._unmute)

    def _change(self, button: BusyButton) -> None:
        locals_ = self._active.services.locals
        self._notice.clear()
        self._context.actions.run(
            locals_.mute if button is self._mute else locals_.unmute,
            owner=self,
            busy=button,
            then=lambda _none: self.refresh(),
            failed=self._on_failed,
            retry=False,
            outlives=True,
        )
        self.refresh()

    def _on_failed(self, error: OpenObdError) -> None:
        if self._active.services.locals.offered:
            self._notice.show_error(error)
        self.refresh()


class ToolsPanel(SessionPanel):
    """Tab with the tools; a tool that the server does not offer is disabled, with an explanation."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._notice = Notice("toolsNotice")
        self._locals = LocalsCard(context, active, self._notice)
        self._log = LogComposer(context, active, self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(16)
        column.addWidget(self._locals)
        column.addWidget(self._notice)
        column.addWidget(self._log, 1)

    def refresh(self) -> None:
        self._locals.refresh()
        self._log.refresh()


def locals_look(locals_: Locals) -> tuple[str, Tone, str]:
    """Returns the icon, tone and text that show whether local testers are blocked."""
    if not locals_.offered:
        return "info", Tone.NEUTRAL, _tr("not supported")
    if locals_.muted is None:
        return "help", Tone.NEUTRAL, _tr("unknown")
    return ("check", Tone.GOOD, _tr("blocked")) if locals_.muted else ("warning", Tone.WARN, _tr("allowed"))


def locals_meaning(locals_: Locals) -> str:
    """Returns what blocking or allowing local testers means for the car."""
    if not locals_.offered:
        return _tr("The server is running an older version; the session is not affected.")
    if locals_.muted is None:
        return _tr("It is not known whether local testers are blocked. To be sure, block or allow them now.")
    if locals_.muted:
        return _tr("Local testers cannot communicate with the car. This is the default when a session starts.")
    return _tr("Local testers can communicate with the car at the same time as you.")
