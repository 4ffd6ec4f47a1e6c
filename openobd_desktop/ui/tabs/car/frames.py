"""Command that reads what a control unit recorded when the selected trouble code was set."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.frames import may_have_frames
from openobd_desktop.domain.car.diagnosis import FramesRead
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.tabs.car.results import ScanResults
from openobd_desktop.ui.tabs.car.words.refusal_texts import problem_text, refusal_text


class FrameReading(QObject):
    """Button in the scan results that reads a freeze frame, which then appears in the details of the code."""

    def __init__(self, results: ScanResults, context: AppContext, active: ActiveSession, owner: QWidget) -> None:
        super().__init__(owner)
        self._results = results
        self._context = context
        self._active = active
        self._owner = owner
        results.frame.clicked.connect(self._on_clicked)

    def allow(self, why_not: str) -> None:
        """Enables the button if the selected code may have a freeze frame and ``why_not`` is empty."""
        chosen = self._results.chosen_code
        if not why_not and chosen is None:
            why_not = self.tr("Select one trouble code first.")
        elif not why_not and chosen is not None and not may_have_frames(chosen[1].unit, chosen[1].code):
            why_not = self.tr("There is no standard request for the freeze frame of this code.")
        self._results.frame.set_allowed(not why_not, why_not)

    def _on_clicked(self) -> None:
        if (chosen := self._results.chosen_code) is None:
            return
        row, record = chosen

        def tell(found: FramesRead) -> None:
            if not found.frames:
                self._context.messages.show(self._nothing_text(found).format(code=record.code.text))

        self._context.actions.run(
            self._active.car.read_frames,
            row,
            record.code,
            owner=self._owner,
            busy=self._results.frame,
            then=tell,
        )

    def _nothing_text(self, found: FramesRead) -> str:
        if found.negative is not None:
            text = self.tr("The control unit has no freeze frame for {code}: {reason}")
            return text.replace("{reason}", refusal_text(found.negative))
        if found.problem is not None:
            text = self.tr("The freeze frame of {code} cannot be read: {reason}")
            return text.replace("{reason}", problem_text(found.problem))
        if found.is_silent:
            return self.tr("The control unit has not answered the request for the freeze frame of {code}.")
        return self.tr("The control unit has recorded nothing for {code}.")
