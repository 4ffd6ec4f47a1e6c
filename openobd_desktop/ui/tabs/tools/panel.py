"""The tab of tools: the testers at the car, and lines for the ScriptLog."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.tabs.base import SessionPanel
from openobd_desktop.ui.tabs.tools.locals import LocalsCard
from openobd_desktop.ui.tabs.tools.script_log import LogComposer
from openobd_desktop.ui.widgets.notice import Notice


class ToolsPanel(SessionPanel):
    """Each tool greys itself out, with a word, on a server that lacks it."""

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
