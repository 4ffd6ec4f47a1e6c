"""Banner about the state of the history, and messages about the journal and the demo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.journal import JournalNotice, JournalState
from openobd_desktop.errors import (
    JournalBusy,
    JournalCannotLock,
    JournalDiskFull,
    JournalNewer,
    JournalReadOnly,
    JournalSilent,
    JournalUnavailable,
)
from openobd_desktop.ui.common.labels import team_error
from openobd_desktop.ui.common.translate import error_advice, error_headline, translator
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.busy_button import FoldButton
from openobd_desktop.ui.widgets.focus import give_focus_back
from openobd_desktop.ui.widgets.notice import BannerText, error_details


class HistoryBanner(QWidget):
    """Banner that is shown while the history cannot be saved or cannot be shared with the team."""

    def __init__(self, recorder: JournalRecorder, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._team = team
        self._text = BannerText(name="historyBanner")
        self._details = Text(name="historyDetails", role="mono", wrap=True, selectable=True)
        # The name is not "Details", since the message bar of the same window has a button with that name.
        self._fold = FoldButton(self.tr("History details"))
        self._lay_out()
        self._fold.toggled.connect(self._details.setVisible)
        self.refresh()

    def _lay_out(self) -> None:
        self.setObjectName("historyStrip")
        self.setProperty("area", "banner-warn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._details.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 6, 16, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(Icon("warning", Tone.WARN), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._fold, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._details, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def refresh(self) -> None:
        """Shows the current error; a failure to save takes precedence over a failure to share."""
        unsaved = self._recorder.error
        error = unsaved or self._team.error
        if error is None:
            give_focus_back(self)
            self.hide()
            self._fold.setChecked(False)
            return
        self.show()
        message = f"{error_headline(unsaved)} {error_advice(unsaved)}" if unsaved else team_error(self._team)
        self._text.setText(message)
        # In a low window, text that does not fit on the line can be read in the details, too.
        self._details.setText(f"{message}\n{error_details(error)}" if self._text.is_cut else error_details(error))


_tr = translator("journal")


def journal_error(state: JournalState) -> JournalUnavailable | None:
    """Returns the error that prevents this run from saving the history, or None if there is none."""
    if state.writable:
        return None
    kinds = {
        JournalNotice.NEWER: JournalNewer,
        JournalNotice.READ_ONLY: JournalReadOnly,
        JournalNotice.DISK_FULL: JournalDiskFull,
        JournalNotice.BUSY: JournalBusy,
        JournalNotice.NO_LOCKS: JournalCannotLock,
        JournalNotice.SILENT: JournalSilent,
    }
    kind = next((kinds[notice] for notice in state.notices if notice in kinds), JournalUnavailable)
    return kind(state.reason)


def journal_news(state: JournalState) -> str:
    """Returns the messages about the journal to show at startup, except ``journal_error``, or "" if there are none."""
    news = {
        JournalNotice.SET_ASIDE: _tr(
            "The history was damaged. A copy was kept as {file}, and a new history was started."
        ),
        JournalNotice.LOG_DAMAGED: _tr(
            "The latest history entries were damaged and cannot be read. A copy was kept as {file}."
        ),
        JournalNotice.TOKENS_IN_MEMORY: _tr(
            "This PC's key store cannot be used at the moment, so sessions cannot be resumed after a crash."
        ),
        JournalNotice.TOKENS_DROPPED: _tr(
            "This PC's key store has changed, so earlier sessions cannot be resumed. The history is not affected."
        ),
    }
    return " ".join(news[notice].format(file=state.aside) for notice in state.notices if notice in news)


SHOWN = 3
"""Maximum number of tickets named in the demo banner."""


def demo_text(tickets: Sequence[str]) -> str:
    """Returns the text of the demo banner with some of ``tickets``, on which sessions can be started."""
    if not tickets:
        return QCoreApplication.translate(
            "demo", "Demo: a built-in simulator replaces the service. All data is simulated."
        )
    text = QCoreApplication.translate(
        "demo",
        "Demo. All data is simulated. Tickets to try: {tickets}.",
    )
    return text.format(tickets=", ".join(tickets[:SHOWN]))
