"""Welcome dialog that appears when the program is first started."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, Theme
from openobd_desktop.errors import BadInput, KeyStoreUnavailable, LoginError, OpenObdError, SettingsUnreadable
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.profiles.connection_test import ConnectionTest
from openobd_desktop.ui.profiles.form import ProfileForm
from openobd_desktop.ui.settings.general import choose, language_box, theme_box
from openobd_desktop.ui.settings.rows import SettingRow
from openobd_desktop.ui.widgets.busy_button import BusyButton, FoldButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row, make_default
from openobd_desktop.ui.widgets.notice import Notice, error_details, error_text

ICON = 40


class LookStep(QWidget):
    """Step that lets the user choose the language and the theme, each of which is applied immediately.

    Attributes:
        state: The notice that shows warnings and errors.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.state = Notice("welcomeState")
        self._language = language_box(self.tr("System language"))
        self._theme = theme_box()
        rows = {
            "language": SettingRow(
                "welcomeLanguage", self.tr("Language"), self.tr("Language of this program"), self._language
            ),
            "theme": SettingRow("welcomeTheme", self.tr("Theme"), self.tr("Light or dark colours"), self._theme),
        }
        column = _column(self)
        picture = Text()
        picture.setPixmap(app_icon().pixmap(ICON, ICON))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture)
        head.addWidget(Text(self.tr("Welcome to openOBD Desktop"), role="title"), 1)
        column.addLayout(head)
        intro = self.tr(
            "Start diagnostic sessions for tickets, monitor them and finish them with a result. Setup takes a "
            "minute; you can change everything later on the Settings page."
        )
        column.addWidget(Text(intro, role="muted", wrap=True))
        settings = context.profiles.settings
        choose(self._language, settings.language)
        choose(self._theme, settings.theme)
        for name, row in rows.items():
            row.lock(name in context.profiles.overrides.on_settings)
            column.addWidget(row)
        if context.profiles.overrides.allow_demo:
            hint = self.tr("No credentials at hand? The demo does not require an account or a network connection.")
            column.addWidget(Text(hint, wrap=True))
        column.addWidget(self.state)
        column.addStretch(1)
        self._language.currentIndexChanged.connect(self._on_language_chosen)
        self._theme.currentIndexChanged.connect(self._on_theme_chosen)

    def _on_language_chosen(self) -> None:
        wished = replace(self._context.profiles.settings, language=str(self._language.currentData()))
        self._context.change_settings(wished)

    def _on_theme_chosen(self) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, theme=Theme(self._theme.currentData())))


class LoginStep(QWidget):
    """Step that asks for the credentials from the Partner Portal.

    Attributes:
        form: The form for the credentials.
        test: The connection test with the credentials.
        state: The notice that shows the result.
    """

    def __init__(self, context: AppContext, owner: QWidget, before: Profile | None) -> None:
        super().__init__(owner)
        self.form = ProfileForm(context, before or Profile(name=self._free_name(context)), brief=True)
        self.state = Notice("welcomeLogin")
        self.test = ConnectionTest(context, owner, self.state)
        self._more = FoldButton(self.tr("Connection details"))
        column = _column(self)
        column.addWidget(Text(self.tr("Log in"), role="title"))
        intro = self.tr("Enter your company's Partner API credentials from the Partner Portal.")
        column.addWidget(Text(intro, role="muted", wrap=True))
        column.addWidget(self.form)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.state)
        column.addStretch(1)
        self._more.toggled.connect(self.form.show_rare)
        self.form.edited.connect(self.test.clear)

    def _free_name(self, context: AppContext) -> str:
        taken = {profile.name for profile in context.profiles.all}
        names = ["openOBD", *(f"openOBD {number}" for number in range(2, len(taken) + 3))]
        return next(name for name in names if name not in taken)


class ReadyStep(QWidget):
    """Step that shows the result of the login and hints about what to do first.

    Attributes:
        state: The notice that shows a warning, if there is one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = Notice("welcomeReadyState")
        self._listed = Text(name="welcomeListed", wrap=True)
        column = _column(self)
        column.addWidget(Text(self.tr("Setup complete"), role="title"))
        column.addWidget(self._listed)
        for hint in (
            self.tr(
                "Press Ctrl+N to start a session on a ticket. The session is claimed automatically within the 60 "
                "seconds that the service allows."
            ),
            self.tr(
                "The list of sessions refreshes automatically; press F5 to refresh it now. Press Ctrl+F to search "
                "all columns."
            ),
            self.tr(
                "Closing the window does not end a session. To end a session and report its result, choose Finish "
                "session."
            ),
        ):
            column.addWidget(Text(hint, role="muted", wrap=True))
        column.addWidget(self.state)
        column.addStretch(1)

    def show_sessions(self, sessions: int) -> None:
        """Shows how many sessions are listed."""
        self._listed.setText(self.tr("You are logged in. The service lists %Ln session(s).", "", sessions))


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 8)
    column.setSpacing(12)
    return column


LOOK, LOGIN, READY = range(3)


class WelcomeState(Struct, frozen=True):
    """Current step and input of a welcome dialog, which are restored when the window is rebuilt."""

    step: int
    typed: tuple[Secret, ...]


class WelcomeDialog(AppDialog):
    """Dialog with three steps; if it is closed, the window behind it offers the same ways of logging in."""

    def __init__(self, context: AppContext, parent: QWidget | None, state: WelcomeState | None = None) -> None:
        super().__init__(parent, title=self.tr("Welcome"), name="welcomeDialog")
        self._context = context
        self._warned = False
        self._then_log_in = False
        self._before = _before(context)
        self._look, self._login, self._ready = LookStep(context), LoginStep(context, self, self._before), ReadyStep()
        self._steps = QStackedWidget()
        self._number = Text(name="welcomeStep", role="caption")
        self._demo = BusyButton(self.tr("Try the demo"), tip=self.tr("No account or network needed"))
        self._later = BusyButton(self.tr("Later"))
        self._back = BusyButton(self.tr("Back"))
        self._on = BusyButton(self.tr("Continue"))
        self._log_in = BusyButton(self.tr("Log in"))
        self._finish = BusyButton(self.tr("Show sessions"))
        self._lay_out()
        self._connect()
        if state is not None:
            self._login.form.retype(state.typed)
        self._show(LOOK if state is None else state.step)

    def _lay_out(self) -> None:
        for step in (self._look, self._login, self._ready):
            self._steps.addWidget(FittedScrollArea(step))
        for main in (self._on, self._log_in, self._finish):
            main.setProperty("kind", "primary")
        may_demo = self._context.profiles.overrides.allow_demo
        self._demo.set_allowed(may_demo, self.tr("Your IT department has disabled the demo on this PC."))
        test = self._login.test
        buttons = button_row(
            self._demo,
            test.button,
            test.stop,
            None,
            self._later,
            self._back,
            self._on,
            self._log_in,
            self._finish,
        )
        buttons.setContentsMargins(24, 8, 24, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._steps, 1)
        self._number.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._number)
        column.addLayout(buttons)
        self.fit(620, 440)

    def _connect(self) -> None:
        self._demo.clicked.connect(self._on_demo_clicked)
        self._later.clicked.connect(self.accept)
        self._back.clicked.connect(lambda: self._show(LOOK))
        self._on.clicked.connect(lambda: self._show(LOGIN))
        self._finish.clicked.connect(self.accept)
        self._log_in.clicked.connect(lambda: self._try(then_log_in=True))
        self._login.test.button.clicked.connect(lambda: self._try(then_log_in=False))
        self._login.test.ended.connect(self._on_test_ended)
        self._login.form.edited.connect(self._on_form_edited)

    @property
    def state(self) -> WelcomeState:
        """The current step and input, to be restored after the window is rebuilt in another language."""
        return WelcomeState(self._steps.currentIndex(), self._login.form.typed())

    def _show(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._number.setText(self.tr("Step {number} of 3").format(number=step + 1))
        for button, shown in (
            (self._demo, step != READY),
            (self._later, step == LOOK),
            (self._on, step == LOOK),
            (self._back, step == LOGIN),
            (self._log_in, step == LOGIN),
            (self._login.test.button, step == LOGIN),
            (self._finish, step == READY),
        ):
            button.setVisible(shown)
        if step == LOGIN:
            self._login.form.focus()
        make_default((self._on, self._log_in, self._finish)[step])
        self.grow()

    def _entered(self) -> tuple[Profile, Secret | None] | None:
        try:
            return self._login.form.profile(), self._login.form.secret()
        except BadInput as problem:
            self._login.state.show_error(problem)
            return None

    def _try(self, *, then_log_in: bool) -> None:
        entered = self._entered()
        if entered is None or self._log_in.busy or self._login.test.button.busy:
            return
        profile, secret = entered
        if secret is None and self._before is not None:
            # The secret is stored under the profile's current name.
            profile = replace(profile, name=self._before.name)
        self._then_log_in = then_log_in
        self._login.test.asks_for_tickets = not then_log_in
        self._log_in.set_allowed(False, self.tr("A test is in progress."))
        self._login.test.begin(profile, secret, self._login.form.proxy_password())

    def _on_test_ended(self, passed: bool) -> None:
        self._log_in.set_allowed(True)
        if isinstance(self._login.test.error, LoginError):
            self._login.form.focus_secret()
        if passed and self._then_log_in:
            self._use()

    def _use(self) -> None:
        entered = self._entered()
        if entered is None:
            return
        self.hold(True)
        before = self._before.name if self._before is not None else ""
        profile, secret = entered
        proxy_password = self._login.form.proxy_password()
        self._context.actions.run(
            lambda: self._context.profiles.save(
                profile, secret, instead_of=before, proxy_password=proxy_password, use=True
            ),
            owner=self,
            busy=self._log_in,
            then=lambda nothing: self._arrive(),
            failed=self._not_logged_in,
        )

    def _not_logged_in(self, error: OpenObdError) -> None:
        self.hold(False)
        if isinstance(error, (KeyStoreUnavailable, SettingsUnreadable)):
            self._ready.state.show_message(Tone.WARN, error_text(error), error_details(error))
            self._arrive()
        else:
            self._login.state.show_error(error)
            if isinstance(error, LoginError):
                self._login.form.focus_secret()

    def _arrive(self) -> None:
        self.hold(False)
        self._ready.show_sessions(len(self._context.service.store.entries))
        self._show(READY)

    def _on_demo_clicked(self) -> None:
        self._context.actions.run(
            begin_demo,
            self._context.profiles,
            owner=self,
            busy=self._demo,
            then=lambda nothing: self.accept(),
            failed=self._current_notice.show_error,
        )

    @property
    def _current_notice(self) -> Notice:
        return self._login.state if self._steps.currentIndex() == LOGIN else self._look.state

    def _on_form_edited(self) -> None:
        self._warned = False

    def reject(self) -> None:
        """Goes back if the second step is shown; otherwise closes the dialog, warning once if input would be lost."""
        if self._steps.currentIndex() == LOGIN:
            self._show(LOOK)
        elif self._steps.currentIndex() == LOOK and self._login.form.is_touched and not self._warned:
            self._warned = True
            self._look.state.show_message(
                Tone.WARN,
                self.tr(
                    "Your entries in the next step are not saved yet. Choose Continue to return to them, or close this "
                    "window again to discard them."
                ),
            )
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Closes the dialog and records that it need not be shown at the next startup."""
        settings = self._context.profiles.settings
        if not settings.welcomed:
            self._context.change_settings(replace(settings, welcomed=True))
        super().done(result)


def _before(context: AppContext) -> Profile | None:
    """Returns the profile that the dialog completes (the current or default one), or None to add a new profile."""
    profiles = context.profiles
    wanted = (
        profiles.current.name if profiles.current is not None and not profiles.demo else profiles.catalogue.preferred
    )
    return next((profile for profile in profiles.all if profile.name == wanted), None)


def open_welcome(context: AppContext, window: QWidget, state: WelcomeState | None = None) -> None:
    """Opens the welcome dialog in front of ``window`` if it is not already open."""
    if state_of_welcome(window) is None:
        WelcomeDialog(context, window, state).open()


def state_of_welcome(window: QWidget) -> WelcomeState | None:
    """Returns the state of the welcome dialog in front of ``window``, or None if the dialog is not open."""
    dialog = window.findChild(WelcomeDialog)
    return dialog.state if dialog is not None and dialog.isVisible() else None
