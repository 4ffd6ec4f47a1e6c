"""List of results to choose from, with the usual causes of a communication error."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from openobd_desktop.core.rules.feedback import ALONE
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Run, function_outcome
from openobd_desktop.domain.session import Result
from openobd_desktop.ui.common.labels import result_texts
from openobd_desktop.ui.look.text import Text, escaped, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.connection.texts import (
    data_age_text,
    health_text,
    latency_text,
    losses_text,
    readings_text,
    silence_text,
    usual_causes,
    whole_session,
    whole_text,
)
from openobd_desktop.ui.tabs.functions.texts import run_title
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.notice import OfferNotice

SUCCESS_GAP = 8
"""Space in pixels between Success and the other results."""


class Causes(QWidget):
    """Checklist of the causes of a communication error (openOBD docs, session results), with connection figures.

    The check boxes only help operators remember what they have checked; they are not part of the result.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = Text(name="causeConnection", role="caption", wrap=True)
        # Room for two lines, so that little moves when a sentence is added.
        self._figures.setMinimumHeight(2 * self._figures.fontMetrics().lineSpacing())
        self._figures.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("Communication error: check the three usual causes"), role="caption"))
        for check, cause in zip(self._checks(), usual_causes(), strict=True):
            box = QCheckBox(check)
            box.setAccessibleName(check)
            box.setToolTip(tip(cause))
            column.addWidget(box)
        column.addWidget(self._figures)

    def _checks(self) -> tuple[str, str, str]:
        return (
            self.tr("The connector is firmly seated"),
            self.tr("The ignition is on and the control unit is awake"),
            self.tr("The internet connection at the car is fast enough"),
        )

    def refresh(self, active: ActiveSession) -> None:
        """Shows the current connection figures; the tooltip contains those of the whole session."""
        summary = whole_session(active)
        figures = " · ".join((health_text(active), latency_text(active), data_age_text(active)))
        self._figures.setText("\n".join(filter(None, (figures, losses_text(summary), silence_text(summary)))))
        details = (readings_text(active.trend.figures()), whole_text(summary))
        self._figures.setToolTip(tip(" ".join(filter(None, details))))
        set_role(self._figures, "bad" if summary.suspicious else "caption")


class ResultList(QWidget):
    """Check boxes for the results, in the order of the protocol.

    Checking a result that cannot be combined with others unchecks the other results and shows a notice.

    If the outcome of a function differs from the selection, both are shown, and one click selects the outcome.

    Attributes:
        causes: The usual causes of a communication error, visible while that result is checked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.causes = Causes()
        self._boxes = {result: _box(result) for result in Result}
        self._advice = {result: Text(_advice(result), role="caption", wrap=True) for result in Result}
        self._note = Text(name="resultNote", role="caption", wrap=True)
        # Room for two lines, so that the check boxes do not move when a longer note is shown.
        self._note.setMinimumHeight(2 * self._note.fontMetrics().lineSpacing())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._differs = OfferNotice("outcomeDiffers", self.tr("Use this outcome"))
        self._offered: tuple[Result, ...] = ()
        self._lay_out()
        for result, box in self._boxes.items():
            box.clicked.connect(lambda ticked, result=result: self._on_result_clicked(result, ticked))
            box.toggled.connect(self._below(result).setVisible)
        self._differs.offer.clicked.connect(self._on_take_over_clicked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("Result"), role="heading"))
        column.addWidget(self._note)
        column.addSpacing(4)
        for result, box in self._boxes.items():
            column.addWidget(box)
            if result is Result.SUCCESS:
                # All other results mean that some work remains to be done.
                column.addSpacing(SUCCESS_GAP)
        # Widgets that appear and disappear are placed below the check boxes, so that the check boxes never move under
        # the pointer.
        column.addSpacing(8)
        for result in self._boxes:
            below = self._below(result)
            below.setContentsMargins(0, 0, 0, 4)
            below.hide()
            column.addWidget(below)
        column.addWidget(self._differs)
        self._note.setText(self.tr("Choose at least one result. You can combine several failures."))
        column.addStretch(1)

    def _below(self, result: Result) -> QWidget:
        """Returns the widget that is visible below the check boxes while ``result`` is checked."""
        return self.causes if result is Result.COMMUNICATION_ERROR else self._advice[result]

    @property
    def results(self) -> tuple[Result, ...]:
        """The checked results, in the order of the protocol."""
        return tuple(result for result, box in self._boxes.items() if box.isChecked())

    def take_focus(self) -> None:
        """Focuses the first checked result, or the first result if none is checked."""
        self._boxes[(self.results or tuple(Result))[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def check(self, results: Iterable[Result]) -> None:
        """Checks ``results`` and unchecks all other results."""
        wanted = frozenset(results)
        for result, box in self._boxes.items():
            box.setChecked(result in wanted)

    def compare(self, used: Run | None) -> None:
        """Shows a notice if the outcome of the function run ``used`` differs from the checked results."""
        self._offered = function_outcome(used) if used is not None else ()
        ticked = self.results
        if used is None or not self._offered or not ticked or set(self._offered) == set(ticked):
            hide_giving_focus(self._differs.offer, self._boxes[(ticked or tuple(Result))[0]])
            self._differs.clear()
            return
        text = self.tr(
            "Outcome of {function}: {outcome}. Selected in this form: {ticked}. Your selection will be sent."
        )
        message = text.format(function=run_title(used), outcome=_named(self._offered), ticked=_named(ticked))
        self._differs.show_message(Tone.WARN, message, offered=True)

    def _on_take_over_clicked(self) -> None:
        self.check(self._offered)
        self.changed.emit()

    def _on_result_clicked(self, result: Result, ticked: bool) -> None:
        before = self.results
        if ticked:
            self.check(fitting(before, result))
        gone = len(before) - len(self.results)
        self._note.setText(
            self._notice(result) if gone else self.tr("Choose at least one result. You can combine several failures.")
        )
        self.changed.emit()

    def _notice(self, result: Result) -> str:
        if result in ALONE:
            text = self.tr("{result} cannot be combined with other results. The other results were cleared.")
            return text.format(result=result_texts(result).text)
        return self.tr("Success and Other failure cannot be combined with other results and were cleared.")


def _advice(result: Result) -> str:
    words = result_texts(result)
    return f"{words.text}: {words.advice}"


def _named(results: Iterable[Result]) -> str:
    return ", ".join(result_texts(result).text for result in results)


def fitting(results: Iterable[Result], newest: Result) -> frozenset[Result]:
    """Returns those of ``results`` that can be combined with ``newest``, the most recently checked result."""
    if newest in ALONE:
        return frozenset({newest})
    return frozenset(results) - ALONE


def _box(result: Result) -> QCheckBox:
    words = result_texts(result)
    box = QCheckBox(escaped(words.text))
    box.setAccessibleName(words.text)
    box.setAccessibleDescription(words.wire)
    box.setToolTip(f"{words.advice}\n{words.wire}")
    return box
