"""Commands of the main window, which open dialogs or show pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.core.profiles.secrets import SecretPlace
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import Ownership
from openobd_desktop.domain.settings import PolicyOverrides, Profile
from openobd_desktop.errors import BadInput, KeyStoreMissing, OpenObdError
from openobd_desktop.ui.common.external import open_folder
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.messages.board import show_failure
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.window.menus import shortcut_texts

if TYPE_CHECKING:
    from openobd_desktop.domain.car.diagnosis import Scan
    from openobd_desktop.ui.feedback.dialog import FeedbackDialog
    from openobd_desktop.ui.help.log_dialog import LogDialog
    from openobd_desktop.ui.history.report_output import Reports
    from openobd_desktop.ui.start.dialog import StartSessionDialog

# Dialogs are imported only when they are first opened, so that the imports do not delay the first paint.


class FeedbackForms(QObject):
    """Feedback forms that are open in front of the main window."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._forms: dict[str, FeedbackDialog] = {}

    def open(self, session_id: str) -> None:
        """Opens a session's feedback form, or brings it to the front; does nothing if the session is not open."""
        if self._context.service.open_session(session_id) is None:
            return
        if session_id not in self._forms:
            self._add(session_id).show()
        else:
            self._forms[session_id].refresh()
            self._forms[session_id].raise_()
            self._forms[session_id].activateWindow()

    @property
    def ids(self) -> tuple[str, ...]:
        """The IDs of the sessions whose forms are open."""
        return tuple(self._forms)

    def save_typed(self) -> None:
        """Saves the latest input in the forms before the window is destroyed."""
        for form in self._forms.values():
            form.save_typed()

    def reopen(self, session_ids: Iterable[str]) -> None:
        """Opens the forms that were open in front of the previous window, without activating them."""
        for session_id in session_ids:
            if self._context.service.open_session(session_id) is not None:
                form = self._add(session_id)
                form.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
                form.show()
                form.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    def _add(self, session_id: str) -> FeedbackDialog:
        from openobd_desktop.ui.feedback.dialog import FeedbackDialog

        messages = self._context.messages
        form = FeedbackDialog(self._context, self._window, session_id, lambda: messages.finish(session_id))
        self._forms[session_id] = form
        form.finished.connect(lambda: self._forms.pop(session_id, None))
        return form


class SessionDialogs(QObject):
    """Session commands that open dialogs in front of a window.

    Attributes:
        context: The context for the window's pages and dialogs, which contains these commands.
        forms: The open feedback forms.
        kept_ticket: The ticket from a link opened while a dialog was open; the next start dialog proposes it.
    """

    def __init__(
        self,
        context: AppContext,
        window: QWidget,
        show_session: Callable[[str], None],
        show_in_history: Callable[[str], None] = lambda _: None,
        show_ticket_in_history: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(window)
        self.context = replace(context, session_commands=self)
        messages = context.messages
        messages.interrupt, messages.finish, messages.go_to = self.interrupt, self.finish, self.open
        messages.start, messages.open_report = self.start, self.open_report
        messages.show_in_history = self.show_ticket_in_history
        self._window = window
        self._show_session = show_session
        self._show_in_history = show_in_history
        self._show_ticket_in_history = show_ticket_in_history
        self.forms = FeedbackForms(self.context, window)
        self.kept_ticket = ""

    def start(self, prefill: str = "") -> None:
        """Opens the dialog for starting a session; ``prefill`` is the ticket number to propose."""
        self.kept_ticket = prefill or self.kept_ticket
        if self._may_start():
            prefill, self.kept_ticket = self.kept_ticket, ""
            self._open_start(prefill)

    def start_again(self, ticket: str, connector: str = "") -> None:
        """Starts a session on the ticket or connector of an earlier one; asks first if any session is running there."""
        if not ticket and not self.context.developer:
            self.context.messages.show(self.tr("Sessions on a connector can be started in developer mode only."))
        elif self._may_start():
            self._open_start(ticket, connector).start_unless_running()

    def _may_start(self) -> bool:
        if self.context.profiles.current is None:
            self.context.messages.show(self.tr("To start a session, log in with a profile or start the demo first."))
            return False
        return True

    def _open_start(self, ticket: str, connector: str = "") -> StartSessionDialog:
        from openobd_desktop.ui.start.dialog import StartSessionDialog

        dialog = StartSessionDialog(self.context, self._window, ticket, connector)
        dialog.started.connect(self._show_session)
        dialog.show_requested.connect(self._show_session)
        dialog.open()
        return dialog

    def follow_link(self, ticket: str) -> bool:
        """Opens the start dialog for a linked ticket or, if another dialog is open, keeps the ticket for later.

        Returns:
            Whether the start dialog was opened.
        """
        if QApplication.activeModalWidget() is None:
            self.start(ticket)
            return True
        self.kept_ticket = ticket
        text = self.tr("A link to ticket {ticket} was opened. To start a session on this ticket, choose Start session.")
        self.context.messages.show(text.format(ticket=one_line(ticket)))
        return False

    def claim(self, session_id: str, button: BusyButton | None = None) -> None:
        """Claims a session and opens its page; asks for confirmation if the session was not started on this PC."""
        entry = self.context.service.store.get(session_id)
        if entry is None or entry.mine is Ownership.STARTED:
            self._claim(session_id, button)
            return
        from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog

        dialog = ClaimConfirmDialog(self.context.service, entry, self._window)
        dialog.confirmed.connect(lambda session_id: self._claim(session_id, button))
        dialog.open()

    def _claim(self, session_id: str, button: BusyButton | None) -> None:
        self.context.actions.run(
            self.context.service.claim,
            session_id,
            owner=self._window,
            busy=button,
            then=lambda active: self._show_session(active.id),
            failed=lambda error: show_failure(self.context.messages, error, session_id),
            retry=False,
            outlives=True,
        )

    def open(self, session_id: str) -> None:
        """Shows the page of a session that is open on this PC; selects any other session in the list."""
        self._show_session(session_id)

    def ask(self, session_id: str) -> None:
        """Shows the page of an open session, ready for a question."""
        from openobd_desktop.ui.session.page import SessionPage
        from openobd_desktop.ui.session.tabs import ASK
        from openobd_desktop.ui.tabs.ask.composer import AskComposer

        self._show_session(session_id)
        for page in self._window.findChildren(SessionPage):
            if page.session_id == session_id:
                page.tabs.choose(ASK)
                for composer in page.findChildren(AskComposer):
                    composer.focus()

    def scan(self, session_id: str) -> None:
        """Shows the page of an open session, ready for a scan of the car; does not close the feedback form."""
        from openobd_desktop.ui.session.page import SessionPage
        from openobd_desktop.ui.session.tabs import CAR

        self._show_session(session_id)
        for page in self._window.findChildren(SessionPage):
            if page.session_id == session_id:
                page.tabs.choose(CAR)

    def finish(self, session_id: str) -> None:
        """Opens the feedback form of an open session, or brings it to the front."""
        self.forms.open(session_id)

    def interrupt(self, session_id: str) -> None:
        """Opens the dialog for interrupting a session."""
        from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog

        InterruptDialog(self.context, self._window, session_id).open()

    def save_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Asks where to save the report of a session, and saves it; ``button`` is disabled in the meantime."""
        self._reports.save(self._reports.of_session(session_id), button)

    def save_scan_report(self, session_id: str, scans: Sequence[Scan], button: BusyButton | None = None) -> None:
        """Asks where to save a report that covers only the given scans of a session, and saves it."""
        self._reports.save_scans(self._reports.of_session(session_id), scans, button)

    def open_report(self, session_id: str, button: BusyButton | None = None) -> None:
        """Saves the report of a session under a new name, and opens it; ``button`` is disabled in the meantime."""
        self._reports.open(self._reports.of_session(session_id), button)

    def show_in_history(self, session_id: str) -> None:
        """Shows the History page with the session selected."""
        self._show_in_history(session_id)

    def show_ticket_in_history(self, ticket: str) -> None:
        """Shows the History page with the sessions on a ticket, including those of the team."""
        self._show_ticket_in_history(ticket)

    def show_notes(self, ticket: str) -> None:
        """Opens the dialog with the notes on a ticket."""
        from openobd_desktop.ui.session.notes import NotesDialog

        NotesDialog(self.context, self._window, ticket).open()

    def hand_over(self, ticket: str, record: SessionRecord | None = None) -> None:
        """Opens the dialog for handing a ticket over to a colleague; ``record`` is a session on it, if known."""
        from openobd_desktop.ui.session.hand_over_dialog import HandOverDialog

        HandOverDialog(self.context, self._window, ticket, record).open()

    @cached_property
    def _reports(self) -> Reports:
        from openobd_desktop.ui.history.report_output import Reports

        return Reports(self.context, self._window)


class ProfileDialogs(QObject):
    """Profile commands that open dialogs in front of a window.

    Attributes:
        context: The context for the window's pages and dialogs, which contains these commands.
    """

    def __init__(self, context: AppContext, window: QWidget, shows_list: Callable[[], bool]) -> None:
        """Initializes the commands; ``shows_list`` returns whether the Sessions page is shown."""
        super().__init__(window)
        self.context = replace(context, profile_commands=self)
        context.messages.switch = self.switch
        self._profiles = context.profiles
        self._window = window
        self._shows_list = shows_list

    def switch(self, name: str) -> None:
        """Logs in with the profile that has this name; asks for the client secret if it is not stored."""
        self.context.actions.run(
            self._profiles.switch, name, owner=self._window, failed=lambda error: self._fail_switch(error, name)
        )

    def log_in(self) -> None:
        """Logs in with the current profile or, if there is none, the profile that the next startup would use."""
        current = self._profiles.current
        if name := self._profiles.catalogue.preferred if current is None else current.name:
            self.switch(name)

    def edit(self, profile: Profile | None) -> None:
        """Opens the dialog for editing ``profile``, or for adding a profile if ``profile`` is None."""
        from openobd_desktop.ui.profiles.dialog import ProfileDialog

        dialog = ProfileDialog(self.context, self._window, profile)
        dialog.saved.connect(self._on_profile_saved)
        dialog.open()

    def start_demo(self) -> None:
        """Logs in to the demo."""
        self.context.actions.run(begin_demo, self._profiles, owner=self._window)

    def sign_out(self) -> None:
        """Removes the secrets of the current profile after asking the user; leaves the demo without asking."""
        if self._profiles.demo:
            self._sign_out()
        elif self._profiles.current is not None:
            from openobd_desktop.ui.profiles.dialog import SignOutDialog

            dialog = SignOutDialog(self._profiles.current.name, self._window)
            dialog.confirmed.connect(self._sign_out)
            dialog.open()

    def show_login_failure(self, error: OpenObdError, name: str) -> None:
        """Shows why the login with a profile failed, unless the empty session list on the screen already shows it."""
        status = self.context.service.status
        is_in_view = self._shows_list() and not self.context.service.store.entries
        if not (is_in_view and any(error is shown for shown in (self._profiles.error, status.error))):
            messages = self.context.messages
            messages.show_error(error, (lambda: messages.switch(name)) if error.retryable else None)

    def _fail_switch(self, error: OpenObdError, name: str) -> None:
        profile = next((each for each in self._profiles.all if each.name == name), None)
        self.show_login_failure(error, name)
        credentials = self._profiles.credentials
        # There may be a stored secret that has not been requested from the key store yet.
        is_missing = isinstance(error, BadInput) and credentials.place(name) is SecretPlace.MISSING
        is_nowhere = isinstance(error.__cause__, KeyStoreMissing) and not credentials.has_secret(name)
        if profile is not None and (is_missing or is_nowhere):
            self.edit(profile)

    def _sign_out(self) -> None:
        text = self.tr("Logged out. This profile's client secret and all tokens have been removed from this PC.")
        messages = self.context.messages
        self.context.actions.run(self._profiles.sign_out, owner=messages, then=lambda nothing: messages.show(text))

    def _on_profile_saved(self, name: str) -> None:
        """Logs in with the saved profile, unless an open session needs the current login."""
        if not any(active.alive for active in self.context.service.open_sessions):
            self.switch(name)


_tr = translator("around")


class HelpActions:
    """Actions that open dialogs in front of ``window`` or show their outcome in the message bar."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._log: LogDialog | None = None

    def show_log(self) -> None:
        """Shows the log dialog, or brings it to the front if it is already open."""
        log = self.log_window()
        log.show()
        log.raise_()
        log.activateWindow()

    def log_window(self) -> LogDialog:
        """Returns the log dialog, creating it if necessary."""
        if self._log is None or not isValid(self._log):
            from openobd_desktop.ui.help.log_dialog import LogDialog

            self._log = LogDialog(self._context.log, self.open_log_folder, self._window)
        return self._log

    def open_log_folder(self) -> None:
        """Opens the folder that contains the log files, or shows its path if it cannot be opened."""
        folder = self._context.folders.logs
        if not folder:
            self._context.messages.show(_tr("No log files are being written."))
        elif not open_folder(folder):
            self._context.messages.show(_tr("The log files are in {folder}.").format(folder=folder))

    def copy_diagnostics(self) -> None:
        """Copies the diagnostics for support to the clipboard."""
        QGuiApplication.clipboard().setText(self._context.diagnostics())
        self._context.messages.show(
            _tr("Diagnostics copied. They contain no secrets; paste them into your message to support.")
        )

    def show_welcome(self) -> None:
        """Opens the welcome dialog."""
        from openobd_desktop.ui.settings.welcome_dialog import open_welcome

        open_welcome(self._context, self._window)

    def show_shortcuts(self) -> None:
        """Opens the dialog that lists the shortcuts."""
        from openobd_desktop.ui.help.about_dialog import ShortcutsDialog

        ShortcutsDialog(shortcut_texts(), self._window).open()

    def show_about(self) -> None:
        """Opens the About dialog with versions and licences."""
        from openobd_desktop.ui.help.about_dialog import AboutDialog

        overrides = self._context.profiles.overrides
        AboutDialog(self._window, self._context.folders.policy if overrides != PolicyOverrides() else "").open()
