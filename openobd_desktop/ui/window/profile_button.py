"""The profile in use at the foot of the sidebar, with the menu to change it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LINE_LIMIT, escaped, one_line, tip

BESIDE = 28
"""Pixels of padding and of the gap between icon and text."""


class ProfileButton(QPushButton):
    """Opens its menu on a click."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = context.profiles
        self._commands = context.profile_commands
        self._whole = ""
        self.setObjectName("profileButton")
        self.setProperty("kind", "nav")
        self.setAccessibleName(self.tr("Profile"))
        self.setIcon(icon("profile"))
        self.clicked.connect(self._on_button_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Shows the profile in use."""
        current = self._profiles.current
        name = current.name if current else self.tr("no profile")
        self._whole = self.tr("Profile: {name}").format(name=one_line(name))
        self._fit()
        self.setAccessibleDescription(one_line(name))
        where = f"{current.host}, {current.cluster}" if current and not self._profiles.demo else ""
        self.setToolTip(tip(where) or self.tr("Switch, edit or add a profile"))

    def _fit(self) -> None:
        """A name that is too long ends in dots; it is whole in the menu and in the description."""
        room = self.width() - self.iconSize().width() - BESIDE
        self.setText(escaped(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_button_clicked(self) -> None:
        menu = self.menu_now()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu_now(self) -> QMenu:
        """The menu as things are."""
        menu = QMenu(self)
        menu.setObjectName("profileMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_profiles(menu)
        edit = menu.addAction(self.tr("Edit profile"))
        edit.setEnabled(self._profiles.current is not None and not self._profiles.demo and not self._profiles.locked)
        if self._profiles.locked:
            edit.setToolTip(self.tr("This profile comes from the environment of this PC."))
        edit.triggered.connect(lambda: self._commands.edit(self._profiles.current))
        menu.addAction(self.tr("Add profile")).triggered.connect(lambda: self._commands.edit(None))
        demo = menu.addAction(self.tr("Start demo"))
        demo.setEnabled(not self._profiles.demo and self._profiles.overrides.allow_demo)
        if not self._profiles.overrides.allow_demo:
            demo.setToolTip(self.tr("Your IT department has disabled the demo on this PC."))
        demo.triggered.connect(lambda: self._commands.start_demo())
        leave = menu.addAction(self.tr("Sign out"))
        leave.setEnabled(self._profiles.current is not None and not self._profiles.locked)
        leave.setToolTip(self.tr("Removes the client secret and all tokens from this PC; the profile stays."))
        leave.triggered.connect(lambda: self._commands.sign_out())
        menu.setToolTipsVisible(True)
        return menu

    def _add_profiles(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        current = self._profiles.current
        for profile in self._profiles.all:
            action = menu.addAction(escaped(profile.name, LINE_LIMIT))
            action.setToolTip(tip(profile.name))
            action.setCheckable(True)
            action.setChecked(profile == current)
            action.triggered.connect(lambda _checked=False, name=profile.name: self._commands.switch(name))
            group.addAction(action)
        if self._profiles.all:
            menu.addSeparator()
