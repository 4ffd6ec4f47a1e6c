"""Dialog that asks for confirmation before quitting while sessions are active."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row, make_default
from openobd_desktop.ui.widgets.notice import Notice

SHOWN = 6
"""Maximum number of sessions, and of functions, that are named; any others are only counted."""


class QuitDialog(AppDialog):
    """Dialog with three choices, each with its own signal; closing the dialog in any other way changes nothing.

    The default is the safe choice: to keep the program running in the background or, without a tray, not to quit.
    """

    keep = Signal()
    finish = Signal()
    quit_anyway = Signal()

    def __init__(
        self, parent: QWidget | None, sessions: Sequence[str], *, can_keep: bool, working: Sequence[str] = ()
    ) -> None:
        """Builds the dialog for the open ``sessions``.

        Args:
            parent: The main window.
            sessions: The ticket or connector of each open session; empty if it is unknown.
            can_keep: Whether the program can keep running in the background.
            working: Warnings about functions that are running on a car.
        """
        super().__init__(parent, title=self.tr("Quit openOBD Desktop"), name="quitDialog")
        self._safe = BusyButton(self.tr("Keep running in the background") if can_keep else self.tr("Don't quit"))
        self._finish = BusyButton(self.tr("Finish session…"))
        self._quit = BusyButton(self.tr("Quit anyway"))
        self._lay_out(sessions, working, can_keep=can_keep)
        self._safe.clicked.connect(self._on_keep_clicked if can_keep else self.reject)
        self._finish.clicked.connect(self._on_finish_clicked)
        self._quit.clicked.connect(self._on_quit_clicked)

    def _lay_out(self, sessions: Sequence[str], working: Sequence[str], *, can_keep: bool) -> None:
        self._quit.setProperty("kind", "danger")
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(16, 16, 16, 8)
        inside.setSpacing(8)
        inside.addWidget(Text(self._count(len(sessions)), name="quitCount", role="heading", wrap=True))
        inside.addWidget(Text(self._names(sessions), name="quitSessions", wrap=True))
        warning = Notice("quitWorking")
        warning.show_message(Tone.WARN, "\n".join(self._some(working)))
        inside.addWidget(warning)
        for sentence in self._consequences(len(sessions), can_keep=can_keep):
            inside.addWidget(Text(sentence, wrap=True))
        inside.addStretch(1)
        buttons = button_row(None, self._safe, self._finish, self._quit)
        buttons.setContentsMargins(16, 8, 16, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # On a small screen, a long list of warnings can be scrolled while the buttons stay visible.
        column.addWidget(FittedScrollArea(body), 1)
        column.addLayout(buttons)
        make_default(self._safe)
        self._safe.setProperty("kind", "primary")
        self._safe.setFocus()
        self.fit(520)

    def _count(self, count: int) -> str:
        return self.tr("%Ln session(s) are active.", "", count)

    def _names(self, sessions: Sequence[str]) -> str:
        return ", ".join(self._some([self._name(text) for text in sessions]))

    def _some(self, texts: Sequence[str]) -> list[str]:
        more = len(texts) - SHOWN
        return [*texts[:SHOWN], *([self.tr("and {count} more").format(count=whole(more))] if more > 0 else [])]

    def _name(self, session: str) -> str:
        return one_line(session, 60) or self.tr("ticket unknown")

    def _consequences(self, count: int, *, can_keep: bool) -> list[str]:
        """Returns sentences that describe what each choice does, the safest one first."""
        kept = self.tr(
            "If you keep the program running in the background, its window is hidden and sessions keep running. To "
            "show the window again, use the tray icon."
        )
        finish = self.tr(
            "Choose Finish session to open the feedback form of the first session; the other sessions keep running."
        )
        quitting = self.tr(
            "After you quit, the session tokens will no longer be renewed. Within 5 minutes, it will no longer be "
            "possible to resume or control the sessions; the cars will remain occupied until the sessions are "
            "interrupted."
        )
        return [*([kept] if can_keep else []), *([finish] if count > 1 else []), quitting]

    def _on_keep_clicked(self) -> None:
        # The dialog is closed before the signal is emitted, since a window with an open dialog cannot be hidden.
        self.accept()
        self.keep.emit()

    def _on_finish_clicked(self) -> None:
        self.finish.emit()
        self.accept()

    def _on_quit_clicked(self) -> None:
        self.quit_anyway.emit()
        self.accept()
