"""Tools tab: local testers, form for writing lines to the ScriptLog, and table of the lines written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.tools import LINE_LIMIT, Locals, ScriptLogEntry
from openobd_desktop.domain.functions import LogLevel
from openobd_desktop.domain.text import is_blank
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import local_clock, session_clock, zoned_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.widgets.badge import Badge
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("tools")


class LogComposer(QWidget):
    """Form that keeps the text until the service has accepted it, and shows errors in ``notice``."""

    def __init__(
        self, context: AppContext, active: ActiveSession, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self.setObjectName("scriptLog")
        self._level = QComboBox()
        self._line = LineField(LINE_LIMIT)
        self._write = BusyButton(self.tr("Write line"))
        self._notice = notice
        self._table = TextTableView(
            TextTableModel(log_headers(), self),
            name="scriptLogTable",
            title=self.tr("ScriptLog"),
            least=4,
            widths={0: 88, 1: 96},
        )
        self._fill()
        self._line.setText(active.services.log.typed)
        self._lay_out()
        self._line.textChanged.connect(self._on_text_changed)
        self._line.returnPressed.connect(self._on_return_pressed)
        self._write.clicked.connect(self._on_write_clicked)

    def _fill(self) -> None:
        for level in LogLevel:
            self._level.addItem(level_label(level), level)
        self._level.setCurrentIndex(list(LogLevel).index(LogLevel.INFO))
        self._level.setAccessibleName(self.tr("Log level"))
        self._line.setAccessibleName(self.tr("Log line"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for caption, field, stretch in (
            (self.tr("Log level"), self._level, 0),
            (self.tr("Log line"), self._line, 1),
        ):
            label = Text(caption, role="caption")
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, stretch)
        row.addWidget(self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("ScriptLog"), role="heading"))
        column.addLayout(row)
        column.addWidget(self._table, 1)

    def refresh(self) -> None:
        """Shows the lines written, and whether more lines can be written."""
        log = self._active.services.log
        clock = session_clock(self._active, *(line.at for line in log.lines))
        self._table.set_rows([log_row(line, clock) for line in log.lines])
        if clock is zoned_clock:
            self._table.make_room(0)
        self._table.show_hint(log_hint(offered=log.offered, empty=not log.lines))
        self._allow()

    def _allow(self) -> None:
        reason = self.tr("Enter a log line first.") if is_blank(self._line.text()) else ""
        closed = self._why_closed()
        for field in (self._level, self._line):
            set_form_enabled(field, not closed)
        self._write.set_allowed(not (closed or reason), closed or reason)

    def _why_closed(self) -> str:
        if not self._active.services.log.offered:
            return self.tr("This server does not support this feature.")
        return "" if self._active.alive else self.tr("The session can no longer be controlled.")

    def _on_text_changed(self) -> None:
        self._active.services.log.typed = self._line.text()
        self._allow()

    def _on_return_pressed(self) -> None:
        self._write.click()

    def _on_write_clicked(self) -> None:
        self._notice.clear()
        text = self._line.text()
        self._context.actions.run(
            self._active.services.log.write,
            text,
            LogLevel(self._level.currentData()),
            owner=self,
            busy=self._write,
            then=lambda _none: self._on_written(text),
            failed=self._on_failed,
            retry=False,
            outlives=True,
        )

    def _on_written(self, text: str) -> None:
        # The user may already have started the next line.
        if self._line.text() == text:
            self._line.clear()
        self.refresh()

    def _on_failed(self, error: OpenObdError) -> None:
        if self._active.services.log.offered:
            self._notice.show_error(error)
        self.refresh()


def level_label(level: LogLevel) -> str:
    """Returns the name of a log level."""
    return {
        LogLevel.DEBUG: _tr("Debug"),
        LogLevel.INFO: _tr("Info"),
        LogLevel.WARNING: _tr("Warning"),
        LogLevel.ERROR: _tr("Error"),
    }[level]


def log_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return _tr("Time"), _tr("Level"), _tr("Line")


def log_row(line: ScriptLogEntry, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """Returns the cells of a ScriptLog line; ``clock`` formats its time."""
    return clock(line.at), level_label(line.level), line.text


def log_hint(*, offered: bool, empty: bool) -> Hint | None:
    """Returns the hint for an empty table, or None if the table has lines."""
    if not offered:
        return Hint(
            "info",
            _tr("not supported by this server"),
            _tr("The server is running an older version; the session is not affected."),
        )
    if not empty:
        return None
    return Hint(
        "timeline",
        _tr("No lines written yet"),
        _tr("Lines are written to the ticket's ScriptLog and cannot be read back in this program."),
    )


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
