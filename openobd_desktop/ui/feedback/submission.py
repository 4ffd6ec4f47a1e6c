"""Submission of a result, which continues even if the feedback form is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import ServiceResult
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import entry_title
from openobd_desktop.ui.common.times import recent_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import show_instead
from openobd_desktop.ui.widgets.stat_card import steady


class DraftNote(Text):
    """Single-line note about the draft that leaves enough room for the buttons beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, name="draftState", role="caption")
        self._saved_at: float | None = None
        steady(self)

    def show_saved(self, at: float, *, lasting: bool) -> None:
        """Shows that the draft was saved.

        Args:
            at: The time of saving, in seconds since 1970 in UTC.
            lasting: Whether the draft is kept after quitting; false in the demo and if the journal cannot be written.
        """
        self._saved_at = at if lasting else None
        set_role(self, "caption")
        if lasting:
            # Cleared before the text is set, because elided text sets its own tooltip.
            self.setToolTip("")
            self.refresh(at)
        else:
            self.setText(self.tr("Draft kept until you quit"))
            self.setToolTip(self.tr("The history is not being saved."))

    def forget(self) -> None:
        """Clears the note, because there is no draft."""
        self._saved_at = None
        self.setText("")

    def refresh(self, now: float) -> None:
        """Updates the time shown, adding the date if ``now``, in seconds since 1970 in UTC, is on a later day."""
        if self._saved_at is not None:
            self.setText(self.tr("Draft saved at {time}").format(time=recent_clock(self._saved_at, now)))


class DraftRow(QWidget):
    """Note about the draft, and a button that discards the draft or restores the one that was just discarded.

    ``chosen`` carries the draft to fill the form with.

    Attributes:
        note: The note about the draft.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = DraftNote()
        self._discard = BusyButton(self.tr("Discard draft"), tip=self.tr("Clears the form"))
        self._restore = BusyButton(self.tr("Restore draft"), tip=self.tr("Restores what was just discarded"))
        self._draft = Draft()
        self._discarded = Draft()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._discard, self._restore):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.note, 1)
        self._discard.clicked.connect(self._on_discard_clicked)
        self._restore.clicked.connect(lambda: self.chosen.emit(self._discarded))

    def refresh(self, draft: Draft, now: float, *, allowed: bool) -> None:
        """Shows what can be done with ``draft``, the content of the form; ``now`` is in seconds since 1970 in UTC."""
        self._draft = draft
        if draft != Draft():
            self._discarded = Draft()
        self._discard.set_allowed(allowed and draft != Draft(), self.tr("There is no draft."))
        self._restore.set_allowed(allowed)
        self._show_buttons()
        if draft == Draft():
            self.note.forget()
        else:
            self.note.refresh(now)

    def _on_discard_clicked(self) -> None:
        discarded = self._draft
        self.chosen.emit(Draft())
        self._discarded = discarded
        self._show_buttons()

    def _show_buttons(self) -> None:
        restorable = self._discarded != Draft()
        show_instead(*((self._restore, self._discard) if restorable else (self._discard, self._restore)))


_tr = translator("finish")


class FeedbackSubmission:
    """Submission of a result; the message board owns the call, so closing the form does not cancel it."""

    def __init__(self, context: AppContext, active: ActiveSession, reopen: Callable[[], None] | None) -> None:
        self._context = context
        self._active = active
        self._reopen = reopen

    def send(self, result: ServiceResult, form: QWidget, *, busy: BusyButton, then: Callable[[], None]) -> None:
        """Sends ``result``, then calls ``then``; if ``form`` no longer exists, the window shows the outcome."""

        def succeed(nothing: None) -> None:
            if isValid(form):
                then()
            else:
                self._show_success()

        def fail(error: OpenObdError) -> None:
            if isValid(form):
                then()
            else:
                self._show_error(error)

        self._context.actions.run(
            self._context.service.finish,
            self._active.id,
            result,
            owner=self._context.messages,
            busy=busy,
            then=succeed,
            failed=fail,
            retry=False,
        )

    def _show_success(self) -> None:
        show_confirmed(self._context, self._active)

    def _show_error(self, error: OpenObdError) -> None:
        offer = Offer(_tr("Open form"), self._reopen) if self._reopen is not None else None
        self._context.messages.show_error(error, about=entry_title(self._active), offer=offer)


def show_confirmed(context: AppContext, active: ActiveSession) -> None:
    """Shows that the service has confirmed a session's result, and offers the report."""
    # The message must not keep the session itself alive.
    session, session_id, messages = entry_title(active), active.id, context.messages

    def told() -> tuple[str, Offer]:
        text = _tr("{session}: the service has confirmed the result.").format(session=session)
        return text, Offer(_tr("Open report"), lambda: messages.open_report(session_id))

    messages.show(*told(), again=told)
