"""The three steps of the welcome: language and look, credentials, and what comes next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.domain.settings import Profile, Theme
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.profiles.connection_test import ConnectionTest
from openobd_desktop.ui.profiles.form import ProfileForm
from openobd_desktop.ui.settings.general import choose, language_box, theme_box
from openobd_desktop.ui.settings.rows import SettingRow
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice

ICON = 40


class LookStep(QWidget):
    """Language and theme, in effect as soon as they are chosen."""

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
            "Start diagnostic sessions on tickets, monitor them and finish them with a result. Setup takes a minute; "
            "you can change everything later on the Settings page."
        )
        column.addWidget(Text(intro, role="muted", wrap=True))
        settings = context.profiles.settings
        choose(self._language, settings.language)
        choose(self._theme, settings.theme)
        for name, row in rows.items():
            row.lock(name in context.profiles.overrides.on_settings)
            column.addWidget(row)
        if context.profiles.overrides.allow_demo:
            hint = self.tr("No credentials at hand? The demo needs no account and no network.")
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
    """The credentials that the Partner Portal gives.

    Attributes:
        form: Its fields.
        test: Tries them out.
        state: Where the verdict is told.
    """

    def __init__(self, context: AppContext, owner: QWidget, before: Profile | None) -> None:
        super().__init__(owner)
        self.form = ProfileForm(context, before or Profile(name=self._free_name(context)), brief=True)
        self.state = Notice("welcomeLogin")
        self.test = ConnectionTest(context, owner, self.state)
        self._more = BusyButton(self.tr("Connection details"))
        self._more.setCheckable(True)
        self._more.setAutoDefault(False)
        self._more.setProperty("kind", "fold")
        column = _column(self)
        column.addWidget(Text(self.tr("Log in"), role="title"))
        intro = self.tr("Enter your company's Partner API credentials from the Partner Portal.")
        column.addWidget(Text(intro, role="muted", wrap=True))
        column.addWidget(self.form)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.state)
        column.addStretch(1)
        self._more.toggled.connect(self.form.show_rare)
        self.form.edited.connect(self._on_form_edited)

    def _free_name(self, context: AppContext) -> str:
        taken = {profile.name for profile in context.profiles.all}
        names = ["openOBD", *(f"openOBD {number}" for number in range(2, len(taken) + 3))]
        return next(name for name in names if name not in taken)

    def _on_form_edited(self) -> None:
        if not self.test.button.busy:
            self.state.clear()


class ReadyStep(QWidget):
    """What was reached, and what to do first.

    Attributes:
        state: A warning, if there is one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = Notice("welcomeReadyState")
        self._listed = Text(name="welcomeListed", wrap=True)
        column = _column(self)
        column.addWidget(Text(self.tr("You are ready"), role="title"))
        column.addWidget(self._listed)
        for hint in (
            self.tr("Ctrl+N starts a session on a ticket and claims it within the 60 seconds the service allows."),
            self.tr("The list refreshes automatically; F5 refreshes it now. Ctrl+F searches in every column."),
            self.tr("Closing the window never ends a session. Finish session reports the result to the service."),
        ):
            column.addWidget(Text(hint, role="muted", wrap=True))
        column.addWidget(self.state)
        column.addStretch(1)

    def show_sessions(self, sessions: int) -> None:
        """Says how many sessions are listed."""
        self._listed.setText(self.tr("You are logged in. The service lists %n session(s).", "", sessions))


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 8)
    column.setSpacing(12)
    return column
