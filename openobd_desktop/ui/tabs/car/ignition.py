"""Notice that the ignition may be off, with buttons to ask the mechanic and to retry silent control units."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import IGNITION, is_about_ignition
from openobd_desktop.domain.questions import Exchange, ExchangeState
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("car")


class IgnitionNotice(QWidget):
    """Notice with two buttons, shown if so many control units are silent that the ignition may be off."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self._failure: OpenObdError | None = None
        self._notice = Notice("carIgnitionNotice")
        self._ask = BusyButton(self.tr("Ask the mechanic"), tip=self.tr("Shows the question on the mechanic's screen"))
        self._again = BusyButton(self.tr("Ask silent units again"), tip=self.tr("Continues the scan with these units"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._ask, self._again):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._notice)
        column.addLayout(row)
        self.hide()
        self._ask.clicked.connect(self._on_ask_clicked)
        self._again.clicked.connect(self._on_again_clicked)

    def refresh(self) -> None:
        """Shows the notice while the ignition is in doubt and the session can be controlled."""
        scanner = self._active.car.scanner
        doubtful = scanner.ignition_in_doubt and not scanner.running and self._active.alive
        self.setVisible(doubtful)
        if not doubtful:
            return
        asked = asked_last(self._active)
        if self._failure is not None:
            self._notice.show_error(self._failure)
        else:
            self._notice.show_message(Tone.WARN, ignition_question_text(asked))
        is_open = self._active.services.questions.open is not None
        self._ask.set_allowed(not is_open, self.tr("A question is waiting for an answer."))
        in_use = self._active.car.ownership.owner is not None
        self._again.set_allowed(not in_use, self.tr("The car's buses are in use."))

    def _on_ask_clicked(self) -> None:
        self._failure = None
        self._context.actions.run(
            self._active.services.questions.ask,
            IGNITION,
            owner=self,
            busy=self._ask,
            then=lambda _exchange: self.refresh(),
            failed=self._fail,
            retry=False,
            outlives=True,
        )

    def _on_again_clicked(self) -> None:
        self._failure = None
        try:
            self._active.car.scanner.look_again()
        except OpenObdError as error:
            self._fail(error)

    def _fail(self, error: OpenObdError) -> None:
        self._failure = error
        self.refresh()


def asked_last(active: ActiveSession) -> Exchange | None:
    """Returns the latest exchange about the ignition, or None if the mechanic was never asked."""
    exchanges = reversed(active.services.questions.exchanges)
    return next((each for each in exchanges if is_about_ignition(each.question)), None)


def ignition_question_text(asked: Exchange | None) -> str:
    """Returns what is known about the ignition, and what to do."""
    if asked is not None and asked.state is ExchangeState.OPEN:
        return _tr("The mechanic has been asked whether the ignition is on. The answer has not arrived yet.")
    if asked is not None and asked.state is ExchangeState.ANSWERED:
        if asked.answer is True:
            return _tr("According to the mechanic, the ignition is on. Ask the silent control units again.")
        return _tr("According to the mechanic, the ignition is off. Once it is on, ask the silent control units again.")
    return _tr(
        "More than half of the control units are silent, as is usual while the ignition is off. Ask the mechanic, "
        "then ask the silent control units again."
    )
