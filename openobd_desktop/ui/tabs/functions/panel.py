"""Functions tab: looking up, running and stopping functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Functions, Run, prefilled
from openobd_desktop.core.tickets.session_readings import belongs_to_login
from openobd_desktop.domain.functions import FunctionDetails
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.errors import NotOffered, OpenObdError
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.functions.arguments_edit import ArgumentsEditor
from openobd_desktop.ui.tabs.functions.finder import FunctionCard, FunctionFinder, FunctionList, KnownFunctions
from openobd_desktop.ui.tabs.functions.runs import FunctionRuns
from openobd_desktop.ui.tabs.functions.texts import cut_off_warning, draft_text, run_title
from openobd_desktop.ui.tabs.vehicle.texts import vin_note
from openobd_desktop.ui.widgets.busy_button import BusyButton, FoldButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import give_mnemonics
from openobd_desktop.ui.widgets.focus import hide_giving_focus, set_form_enabled
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from openobd_desktop.ui.tabs.functions.offered import OfferedView

WIDE = 640
"""Minimum width in pixels for placing the runs next to the function instead of below it."""


class StopFunctionDialog(AppDialog):
    """Dialog that asks for confirmation before a function is stopped; emits ``confirmed`` if the user agrees."""

    confirmed = Signal()

    def __init__(self, active: ActiveSession, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Stop function"), name="stopFunctionDialog")
        self._run = run
        self._stop, self._keep = BusyButton(self.tr("Stop function")), BusyButton(self.tr("Keep running"))
        self._warning = Notice("stopFunctionWarning")
        question = self.tr("Stop {function}?").format(function=run_title(run))
        what = self.tr("What the function has already done cannot be undone. The session stays open.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="stopFunctionName", role="heading", wrap=True))
        column.addWidget(self._warning)
        column.addWidget(Text(what, wrap=True))
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._stop))
        self._stop.setProperty("kind", "danger")
        make_default(self._keep)
        self._keep.setFocus()
        self._stop.clicked.connect(self._on_stop_clicked)
        self._keep.clicked.connect(self.reject)
        unsubscribe = active.subscribe(self._refresh)
        self.destroyed.connect(lambda: unsubscribe())
        self._refresh()
        self.fit(480)

    def _refresh(self) -> None:
        """Disables the stop button if the function ends while the dialog is open."""
        ended = self.tr("The function has already ended; there is nothing to stop.")
        self._stop.set_allowed(not self._run.over, ended)
        if self._run.over:
            self._warning.show_message(Tone.INFO, ended)
        else:
            self._warning.show_message(Tone.WARN, cut_off_warning(run_title(self._run)))

    def _on_stop_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()


class FunctionsPanel(SessionPanel):
    """Tab for running functions; the runs and the function looked up belong to the session and outlive the tab."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._known = KnownFunctions(context)
        self._list = FunctionList()
        self._card = FunctionCard()
        self._finder = FunctionFinder(self._look_up)
        self._wrong_car = Notice("functionVinNotice")
        self._notice = Notice("functionNotice")
        self._arguments: ArgumentsEditor | None = None
        """The editor for the arguments; built when first shown, because most functions need no arguments."""
        self._offered: OfferedView | None = None
        """The table of the functions offered; built only if the login includes a Partner API."""
        self._offered_place = QVBoxLayout()
        self._place = QVBoxLayout()
        self._rest = QWidget()
        """Fills the space of the list while no function is known, so that the fields stay directly below their text."""
        self._argue, self._add = FoldButton(self.tr("Arguments")), FoldButton(self.tr("Add by ID"))
        self._runs = FunctionRuns(self.active, self.refresh)
        self._lay_out()
        self._connect()
        self._finder.write(*self._functions.sought)
        self._argue.setChecked(bool(self._functions.typed))
        self._add.setChecked(not self._known.all)
        self.refresh()

    def _lay_out(self) -> None:
        folds = QHBoxLayout()
        folds.setSpacing(8)
        # The fold button that is always visible comes first, so that it does not move.
        for fold in (self._add, self._argue):
            folds.addWidget(fold)
        folds.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._list, 1)
        left.addLayout(self._offered_place, 1)
        left.addWidget(self._wrong_car)
        left.addWidget(self._card)
        left.addWidget(self._notice)
        left.addLayout(folds)
        left.addLayout(self._place, 1)
        left.addWidget(self._finder)
        left.addWidget(self._rest, 1)
        self._finder.hide()
        halves = FoldingRow(self, spacing=24, beside_from=WIDE)
        halves.setContentsMargins(0, 8, 0, 8)
        halves.addLayout(left, 1)
        halves.addWidget(self._runs, 1)

    def _connect(self) -> None:
        self._argue.toggled.connect(self.refresh)
        self._add.toggled.connect(self._finder.setVisible)
        self._finder.changed.connect(self._on_fields_changed)
        self._list.chosen_one.connect(self.look_up)
        self._card.run.clicked.connect(self._on_run_clicked)
        self._card.favourite.clicked.connect(self._on_favourite_clicked)
        self._runs.stop.clicked.connect(self._on_stop_clicked)
        self._runs.use.clicked.connect(self._on_use_clicked)

    @property
    def _functions(self) -> Functions:
        return self.active.services.functions

    @property
    def _found(self) -> FunctionDetails | None:
        """The function that was looked up, or None if its ID is no longer in the fields."""
        found = self._functions.found
        named = found is not None and self._finder.function_id == found.id
        return found if named else None

    @property
    def _chosen(self) -> KnownFunction | None:
        """The known function whose IDs are in the fields, even if it has not been looked up; None if there is none."""
        return self._known.with_ids(self._finder.function_id, self._finder.provider_id)

    def look_up(self, known: KnownFunction) -> None:
        """Selects a function that has been run before, and looks it up."""
        self._finder.write(known.id, known.provider_id)
        if not self._why_not():
            self._look_up()

    def refresh(self) -> None:
        why_not = self._why_not()
        known = self._known.all
        self._list.refresh(known, (self._finder.function_id, self._finder.provider_id))
        self._list.setVisible(bool(known))
        self._show_offered()
        self._rest.setVisible(not known)
        self._finder.refresh(why_not)
        self._card.show_function(self._found, self._chosen)
        self._card.run.set_allowed(not self._why_not_run(why_not), self._why_not_run(why_not))
        self._card.favourite.set_allowed(not self._why_not_favourite(), self._why_not_favourite())
        self._show_arguments()
        if self._arguments is not None:
            set_form_enabled(self._arguments, self._functions.offered and self.active.alive)
        self._wrong_car.show_message(Tone.BAD, vin_note(self.active.services.vehicle))
        over = "" if self.active.alive else self._over()
        self._runs.refresh(self.context.service.clock.monotonic(), over)
        if not self._functions.offered:
            self._notice.show_message(Tone.NEUTRAL, self._not_offered())

    def _show_offered(self) -> None:
        """Shows the functions that the service offers, if it can list them."""
        ticket = self.active.origin.ticket
        is_known = ticket.isascii() and ticket.isdecimal() and belongs_to_login(self.context.service, self.active)
        is_there = is_known and self.context.profiles.tickets.is_offered
        if self._offered is None and is_there:
            from openobd_desktop.ui.tabs.functions.offered import OfferedView

            self._offered = OfferedView(self.context, self.active)
            self._offered.chosen_one.connect(self.look_up)
            self._offered_place.addWidget(self._offered)
            give_mnemonics(self)
        if self._offered is not None and is_there:
            self._offered.refresh((self._finder.function_id, self._finder.provider_id))
        elif self._offered is not None:
            self._offered.hide()

    def _why_not(self) -> str:
        if not self.active.alive:
            return self._over()
        return "" if self._functions.offered else self._not_offered()

    def _over(self) -> str:
        return self.tr("The session can no longer be controlled from this PC.")

    def _not_offered(self) -> str:
        return self.tr("This server does not support functions.")

    def _why_not_run(self, why_not: str) -> str:
        if why_not:
            return why_not
        if self._functions.current is not None:
            return self.tr("A function is running in this session. Wait for it to end, or stop it.")
        if self._found is not None or self._chosen is not None:
            return ""
        return self.tr("Look up a function first.") if self._finder.function_id else self.tr("Choose a function.")

    def _why_not_favourite(self) -> str:
        if self.context.profiles.demo:
            return self.tr("The demo does not change any settings.")
        return "" if self._found is not None or self._chosen is not None else self.tr("Choose a function.")

    def _on_fields_changed(self) -> None:
        self._functions.sought = (self._finder.function_id, self._finder.provider_id)
        typed = self._finder.function_id or self._finder.provider_id
        self._notice.show_message(Tone.NEUTRAL, self._finder.problem() if typed else "")
        self.refresh()

    def complete(self) -> None:
        self._editor.setVisible(self._argues)

    @property
    def _argues(self) -> bool:
        """Whether the arguments are shown, because the user asked for them and a function may need them."""
        return self._argue.isChecked() and (self._found is not None or self._chosen is not None)

    def _show_arguments(self) -> None:
        if self._found is not None or self._chosen is not None:
            self._argue.show()
        else:
            hide_giving_focus(self._argue, self._add)
        if self._arguments is not None or self._argues:
            self._editor.setVisible(self._argues)

    @property
    def _editor(self) -> ArgumentsEditor:
        """The editor for the arguments, which is created on first use because most runs do not need it."""
        if self._arguments is None:
            self._arguments = ArgumentsEditor(self)
            self._arguments.write(self._functions.typed)
            self._arguments.changed.connect(self._on_arguments_changed)
            self._place.addWidget(self._arguments)
            give_mnemonics(self)
        return self._arguments

    def _on_arguments_changed(self) -> None:
        if self._arguments is not None:
            self._functions.typed = self._arguments.arguments

    def _look_up(self) -> None:
        self._notice.clear()
        self.context.actions.run(
            self._functions.details,
            self._finder.function_id,
            self._finder.provider_id,
            owner=self,
            busy=self._finder.look,
            then=self._show_found,
            failed=self._show_failure,
        )

    def _show_found(self, details: FunctionDetails) -> None:
        self._finder.write(details.id, details.provider_id)
        self.refresh()

    def _show_failure(self, error: OpenObdError) -> None:
        if not isinstance(error, NotOffered):
            self._notice.show_error(error)
        self.refresh()

    def _on_run_clicked(self) -> None:
        found, arguments = self._found, self._functions.typed
        ids = (self._finder.function_id, self._finder.provider_id)

        async def run() -> Run:
            details = found or await self._functions.details(*ids)
            self._known.remember(details)
            return await self._functions.run(details, arguments)

        if found is None and self._chosen is None:
            return
        self._notice.clear()
        self.context.actions.run(
            run,
            owner=self,
            busy=self._card.run,
            then=lambda run: self.refresh(),
            failed=self._show_refusal,
            retry=False,
            outlives=True,
        )

    def _on_favourite_clicked(self) -> None:
        found, chosen = self._found, self._chosen
        if chosen is None and found is not None:
            chosen = KnownFunction(id=found.id, name=found.name, provider_id=found.provider_id)
        if chosen is not None:
            self._known.set_favourite(chosen, favourite=not chosen.favourite)
        self.refresh()

    def _show_refusal(self, error: OpenObdError) -> None:
        """Shows the error, unless it is already shown with the run that it belongs to."""
        runs = self._functions.runs
        if runs and runs[-1].error is error:
            self.refresh()
        else:
            self._show_failure(error)

    def _on_stop_clicked(self) -> None:
        run = self._functions.current
        if run is not None:
            dialog = StopFunctionDialog(self.active, run, self.window())
            dialog.confirmed.connect(lambda: self._stop(run))
            dialog.open()

    def _stop(self, run: Run) -> None:
        """Stops ``run``, unless it has ended and another run has started in the meantime."""
        if self._functions.current is run:
            self.context.actions.run(
                self._functions.stop,
                owner=self,
                busy=self._runs.stop,
                failed=self._show_failure,
                retry=False,
                outlives=True,
            )

    def _on_use_clicked(self) -> None:
        run = self._runs.chosen
        if run is not None and run.over:
            self._use(run)

    def _use(self, run: Run) -> None:
        service = self.context.service
        self._functions.used = run
        draft = prefilled(service.recorder.drafts.get(self.active.id, Draft()), run, draft_text(run))
        service.recorder.set_draft(self.active.id, draft)
        self.context.actions.run(service.save_draft, self.active.id, draft, owner=self, busy=self._runs.use)
        # The form is opened before the draft has been saved, because the draft already contains the outcome.
        self.context.session_commands.finish(self.active.id)
