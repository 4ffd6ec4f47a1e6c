"""Settings for the program and its reports, each of which is applied and saved as soon as it is changed."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from openobd_desktop.domain.settings import Settings, Sound, Theme
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.ui.common.file_dialogs import ask_for_file
from openobd_desktop.ui.common.translate import LANGUAGES, translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import ElidedLabel
from openobd_desktop.ui.pictures.decode import read_logo
from openobd_desktop.ui.settings.rows import SettingRow, SettingsCard
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField

_tr = translator("SettingsGeneral")
NAME_LIMIT = 120
"""Maximum length of the company's name in characters."""
INTERVALS = (2, 5, 10, 15, 30, 60, 120, 300)
"""Intervals in seconds that the user can choose for the automatic refresh."""


class GeneralSettings(SettingsCard):
    """Card with the settings for language, theme, refreshing, notifications and window behaviour."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("General"), parent)
        self._context = context
        self._language = language_box(self.tr("System language"))
        self._theme = theme_box()
        self._refresh = QComboBox()
        self._offer_intervals()
        self._notifications = QCheckBox(self.tr("Notifications"))
        self._sound = sound_box()
        self._background = QCheckBox(self.tr("Keep running in the background"))
        self._awake = QCheckBox(self.tr("Keep this PC awake during sessions"))
        self._developer = QCheckBox(self.tr("Developer mode"))
        self._releases = QCheckBox(self.tr("Tell me about new versions"))
        self._rows = self._make_choice_rows() | self._make_check_rows()
        for row in self._rows.values():
            self.column.addWidget(row)
        self._rows["update_notice"].setVisible(context.checks_releases)
        self._connect()
        self.refresh()

    @property
    def first(self) -> QWidget:
        """The first enabled control."""
        return next((row.control for row in self._rows.values() if row.control.isEnabled()), self._language)

    def _offer_intervals(self) -> None:
        """Offers the standard refresh intervals, and the current interval if it is not one of them."""
        for seconds in sorted({*INTERVALS, self._context.profiles.settings.refresh_seconds}):
            self._refresh.addItem(self.tr("%Ln second(s)", "", seconds), str(seconds))

    def _make_choice_rows(self) -> dict[str, SettingRow]:
        """Returns new rows, keyed by the names of their settings."""
        return {
            "language": SettingRow(
                "language",
                self.tr("Language"),
                self.tr("The language of the program and the format of dates and numbers."),
                self._language,
            ),
            "theme": SettingRow(
                "theme", self.tr("Theme"), self.tr("Light, dark or the same as the system."), self._theme
            ),
            "refresh_seconds": SettingRow(
                "refresh",
                self.tr("Refresh interval"),
                self.tr("How often the list of sessions is refreshed while the window is visible."),
                self._refresh,
            ),
            "sound": SettingRow(
                "sound",
                self.tr("Sound"),
                self.tr("Events announced by a sound, even while the window is in front."),
                self._sound,
            ),
        }

    def _make_check_rows(self) -> dict[str, SettingRow]:
        return {
            "notifications": _check_row(
                "notifications",
                self._notifications,
                self.tr("Shows desktop notifications for urgent events while the window is in the background."),
            ),
            "keep_in_background": _check_row(
                "background",
                self._background,
                self.tr(
                    "If you close the window while a session is running, the program keeps running in the tray and "
                    "the session stays open."
                ),
            ),
            "keep_awake": _check_row(
                "awake",
                self._awake,
                self.tr("While a session is running, the PC does not go to sleep; the screen may still be locked."),
            ),
            "developer": _check_row(
                "developer",
                self._developer,
                self.tr("Allows development sessions on a connector without a ticket; these sessions are not charged."),
            ),
            "update_notice": _check_row(
                "releases",
                self._releases,
                self.tr("Checks once a day; nothing is installed automatically."),
            ),
        }

    def _connect(self) -> None:
        self._language.currentIndexChanged.connect(self._on_language_chosen)
        self._theme.currentIndexChanged.connect(self._on_theme_chosen)
        self._refresh.currentIndexChanged.connect(self._on_refresh_chosen)
        self._notifications.toggled.connect(self._on_notifications_toggled)
        self._sound.currentIndexChanged.connect(self._on_sound_chosen)
        self._background.toggled.connect(self._on_background_toggled)
        self._awake.toggled.connect(self._on_awake_toggled)
        self._developer.toggled.connect(self._on_developer_toggled)
        self._releases.toggled.connect(self._on_releases_toggled)

    def refresh(self) -> None:
        """Shows the current settings, and marks those set by the policy."""
        settings = self._context.profiles.settings
        blockers = [QSignalBlocker(row.control) for row in self._rows.values()]
        choose(self._language, settings.language)
        choose(self._theme, settings.theme)
        choose(self._refresh, str(settings.refresh_seconds))
        self._notifications.setChecked(settings.notifications)
        choose(self._sound, settings.sound.value)
        self._background.setChecked(settings.keep_in_background)
        self._awake.setChecked(settings.keep_awake)
        self._developer.setChecked(self._context.developer)
        self._releases.setChecked(settings.update_notice)
        del blockers
        locked = self._context.profiles.overrides.on_settings
        for name, row in self._rows.items():
            row.lock(name in locked)

    @property
    def _now(self) -> Settings:
        return self._context.profiles.settings

    def _on_language_chosen(self) -> None:
        wanted = replace(self._now, language=str(self._language.currentData()))
        self._context.change_settings(wanted)

    def _on_theme_chosen(self) -> None:
        self._context.change_settings(replace(self._now, theme=Theme(self._theme.currentData())))

    def _on_refresh_chosen(self) -> None:
        self._context.change_settings(replace(self._now, refresh_seconds=int(self._refresh.currentData())))

    def _on_notifications_toggled(self, on: bool) -> None:
        self._context.change_settings(replace(self._now, notifications=on))

    def _on_sound_chosen(self) -> None:
        self._context.change_settings(replace(self._now, sound=Sound(self._sound.currentData())))

    def _on_background_toggled(self, on: bool) -> None:
        self._context.change_settings(replace(self._now, keep_in_background=on))

    def _on_awake_toggled(self, on: bool) -> None:
        self._context.change_settings(replace(self._now, keep_awake=on))

    def _on_developer_toggled(self, on: bool) -> None:
        self._context.change_settings(replace(self._now, developer=on))

    def _on_releases_toggled(self, on: bool) -> None:
        self._context.change_settings(replace(self._now, update_notice=on))


def _check_row(name: str, box: QCheckBox, explanation: str) -> SettingRow:
    return SettingRow(name, box.text(), explanation, box)


class ReportSettings(SettingsCard):
    """Card with the name and the logo of the company, which are printed on reports."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reports"), parent)
        self._context = context
        self._company = LineField(NAME_LIMIT)
        self._path = ElidedLabel(role="muted")
        self._path.setObjectName("logoPath")
        self._choose = BusyButton(self.tr("Choose logo"))
        self._remove = BusyButton(self.tr("Remove logo"))
        logo = QWidget()
        row = QHBoxLayout(logo)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._choose, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        self._company_row = SettingRow(
            "company",
            self.tr("Company"),
            self.tr("The name that is printed at the top of each page of a report."),
            self._company,
        )
        self._logo_row = SettingRow(
            "logo", self.tr("Logo"), self.tr("A picture that is printed next to the name: PNG, JPEG or WebP."), logo
        )
        for widget in (self._company_row, self._logo_row, self._path):
            self.column.addWidget(widget)
        self._company.editingFinished.connect(self._on_company_edited)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._remove.clicked.connect(lambda: self._change(logo=""))
        self.refresh()

    def refresh(self) -> None:
        """Shows the current settings, and marks those set by the policy."""
        settings = self._context.profiles.settings
        if not (self._company.hasFocus() or self._company.isModified()):
            self._company.setText(settings.company)
        self._path.setText(settings.logo)
        self._path.setVisible(bool(settings.logo))
        self._remove.set_allowed(bool(settings.logo), self.tr("There is no logo."))
        locked = self._context.profiles.overrides.on_settings
        self._company_row.lock("company" in locked)
        self._logo_row.lock("logo" in locked)

    def _change(self, **changes: str) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, **changes))

    def _on_company_edited(self) -> None:
        self._company.setModified(False)
        if self._company.text() != self._context.profiles.settings.company:
            self._change(company=self._company.text())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Closing the window does not move the focus out of the field.
        self._on_company_edited()

    def _on_choose_clicked(self) -> None:
        kinds = [self.tr("Pictures (*.png *.jpg *.jpeg *.webp)")]
        ask_for_file(self.window(), self.tr("Choose logo"), kinds, self.choose_logo)

    def choose_logo(self, path: str) -> None:
        """Uses the picture at ``path`` as the logo, or shows why it is unsuitable."""

        async def read() -> None:
            await run_in_daemon_thread(lambda: read_logo(Path(path)), "reading the logo")

        self._context.actions.run(
            read, owner=self, busy=self._choose, then=lambda _: self._change(logo=path), retry=False
        )


def language_box(system: str) -> QComboBox:
    """Returns a combo box with the native names of all languages; ``system`` labels the system's language."""
    box = QComboBox()
    box.addItem(system, "")
    for code, name in LANGUAGES:
        box.addItem(name, code)
    return box


def theme_box() -> QComboBox:
    """Returns a combo box of all themes."""
    box = QComboBox()
    for theme, text in (
        (Theme.SYSTEM, _tr("System")),
        (Theme.LIGHT, _tr("Light")),
        (Theme.DARK, _tr("Dark")),
    ):
        box.addItem(text, theme.value)
    return box


def sound_box() -> QComboBox:
    """Returns a combo box with all events that a sound can announce."""
    box = QComboBox()
    for sound, text in (
        (Sound.NONE, _tr("Nothing")),
        (Sound.ASSISTANCE, _tr("Requests for assistance")),
        (Sound.ALL, _tr("Everything that needs attention")),
    ):
        box.addItem(text, sound.value)
    return box


def choose(box: QComboBox, value: str) -> None:
    """Selects the entry whose data is ``value``, or the first entry if no entry has that data."""
    box.setCurrentIndex(max(0, box.findData(str(value))))
