"""Page that covers the window of a locked program and offers ways to unlock it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.lock import Lock
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import BadInput, OpenObdError, PinUnknown
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.look.text import Text, for_text, one_line
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.settings.lock import NewPin, labelled
from openobd_desktop.ui.widgets.busy_button import BusyButton, FoldButton
from openobd_desktop.ui.widgets.dialog import FittedScrollArea
from openobd_desktop.ui.widgets.fields import SecretField
from openobd_desktop.ui.widgets.notice import Notice, error_text

ICON = 48
WIDTH = 440
"""Maximum width of the column in pixels."""
HEIGHT = 240
"""Usual height of the column in pixels."""
TICK = 1000
"""Milliseconds between two updates of the number of sessions and the remaining pause."""


class Recovery(QWidget):
    """Ways to proceed if the PIN is forgotten or unreadable: with the client secret, or by removing all secrets.

    Attributes:
        edit: The field for the client secret.
    """

    def __init__(self, context: AppContext, lock: Lock, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._lock = lock
        self._profile = _profile_of(context)
        self._secret = SecretField(self.tr("Client secret"))
        self.edit = self._secret.edit
        self._prove = BusyButton(self.tr("Unlock with client secret"))
        self._forget = BusyButton(self.tr("Log out and remove the secrets from this PC"))
        self._why_not = Text(name="lockForgetWhy", role="caption", wrap=True)
        self._notice = Notice("lockRecovery")
        self._lay_out()
        self._prove.clicked.connect(self._on_prove_clicked)
        self.edit.returnPressed.connect(self._on_prove_clicked)
        self._forget.clicked.connect(self._on_forget_clicked)

    def _lay_out(self) -> None:
        self._forget.setProperty("kind", "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        proof = QWidget()
        inside = QVBoxLayout(proof)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        name = one_line(self._profile.name, 60) if self._profile is not None else ""
        how = self.tr(
            "Unlock with the client secret of the profile {profile} instead. The service checks it, and sessions "
            "keep running; then choose a new PIN in the settings."
        )
        inside.addWidget(Text(how.format(profile=name), wrap=True))
        inside.addLayout(labelled(self._secret, self.tr("Client secret")))
        inside.addWidget(self._prove, 0, Qt.AlignmentFlag.AlignLeft)
        if self._profile is None:
            proof.hide()
        what = self.tr(
            "Or remove all client secrets, passwords and session tokens from this PC, for example if you no longer use "
            "it. The history is kept. The client secret from the Partner Portal then unlocks the program."
        )
        alone = self.tr("Remove the PIN, and all passwords and session tokens, from this PC. The history is kept.")
        for widget in (proof, Text(what if self._profile is not None else alone, wrap=True), self._why_not):
            column.addWidget(widget)
        column.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._notice)

    def refresh(self) -> None:
        """Enables the button that removes the secrets; while a session is open, disables it and explains why."""
        is_open = any(active.alive for active in self._context.service.open_sessions)
        why_not = self.tr("Not possible while a session is open. Sessions keep running but cannot be changed here.")
        self._why_not.setText(why_not if is_open else "")
        self._why_not.setVisible(is_open)
        self._forget.set_allowed(not is_open, why_not if is_open else "")

    def _on_prove_clicked(self) -> None:
        if self.edit.text():
            secret = Secret(self.edit.text())
            self._run(self._unlock_with, secret, busy=self._prove)

    def _on_forget_clicked(self) -> None:
        self._run(self._log_out, busy=self._forget)

    def _run(self, command: Callable[..., object], *arguments: object, busy: BusyButton) -> None:
        self._notice.clear()
        self._context.actions.run(
            command,  # type: ignore[arg-type]  # one of the two coroutine functions below
            *arguments,
            owner=self,
            busy=busy,
            failed=self._notice.show_error,
            retry=False,
            # The page disappears once the program is unlocked, but the login that follows takes longer.
            outlives=True,
        )

    async def _unlock_with(self, secret: Secret) -> None:
        profiles = self._context.profiles
        assert self._profile is not None  # noqa: S101 - the button is hidden if there is no profile
        await profiles.test(self._profile, secret)
        messages, profile, is_logged_out = self._context.messages, self._profile, profiles.current is None
        self._lock.forget()
        if is_logged_out:
            await _log_in(self._context, messages, profile, secret)

    async def _log_out(self) -> None:
        try:
            await self._context.profiles.sign_out(everywhere=True)
        finally:
            if self._profile is None:
                self._lock.forget()


async def _log_in(context: AppContext, messages: MessageBoard, profile: Profile, secret: Secret) -> None:
    try:
        await context.profiles.save(profile, secret, instead_of=profile.name, use=True)
    except OpenObdError as error:
        # The program is already unlocked, so the error is shown in its window.
        messages.show_error(error)


def _profile_of(context: AppContext) -> Profile | None:
    """Returns the profile whose client secret unlocks the program."""
    profiles = context.profiles
    current = None if profiles.demo else profiles.current
    return current or profiles.catalogue.named(profiles.catalogue.preferred)


class LockPage(QWidget):
    """Page that covers a whole window and shows the program's name, the number of open sessions and the PIN field."""

    def __init__(self, context: AppContext, lock: Lock, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._lock = lock
        self._sessions = Text(name="lockSessions", wrap=True)
        self._pin = SecretField(self.tr("Password or PIN"))
        self._unlock = BusyButton(self.tr("Unlock"))
        self._unknown = Notice("lockPinUnknown", self)
        self._again = BusyButton(self.tr("Try again"))
        self._forgotten = FoldButton(self.tr("PIN forgotten"))
        self._new = NewPin()
        self._choose = BusyButton(self.tr("Choose PIN"))
        self._notice = Notice("lockNotice")
        self._recovery = Recovery(context, lock, self)
        self._tick = QTimer(self, interval=TICK)
        self._lay_out()
        self._connect()
        self.refresh()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def _lay_out(self) -> None:
        self.setObjectName("lockPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Lock"))
        for main in (self._unlock, self._choose, self._again):
            main.setProperty("kind", "primary")
        self._recovery.hide()
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._sessions)
        column.addWidget(self._explaining())
        column.addWidget(self._unlocking())
        column.addWidget(self._choosing())
        column.addWidget(self._notice)
        column.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._recovery)
        column.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(for_text(WIDTH, self))
        inside.setLayout(column)
        body = QWidget()
        self._row = row = QHBoxLayout(body)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scrolled = FittedScrollArea(body)
        whole.addWidget(self._scrolled)

    def _head(self) -> QHBoxLayout:
        picture = Text()
        picture.setPixmap(app_icon().pixmap(ICON, ICON))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(self.tr("openOBD Desktop"), role="title"))
        texts.addWidget(Text(self.tr("Locked. Sessions keep running."), name="lockState", role="heading", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture)
        head.addLayout(texts, 1)
        return head

    def _explaining(self) -> QWidget:
        self._unknown_part = QWidget()
        column = QVBoxLayout(self._unknown_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        folders = self._context.folders
        # There is no folder for the history in the demo.
        files = ((folders.settings, "settings.json"), (folders.history, "pin"))
        places = (str(Path(folder) / name) for folder, name in files if folder)
        self._unknown.show_error(PinUnknown("\n".join(places)))
        column.addWidget(self._unknown)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        return self._unknown_part

    def _unlocking(self) -> QWidget:
        self._pin_part = QWidget()
        column = QVBoxLayout(self._pin_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(labelled(self._pin, self.tr("Password or PIN")))
        column.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        return self._pin_part

    def _choosing(self) -> QWidget:
        self._choice_part = QWidget()
        column = QVBoxLayout(self._choice_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        why = self.tr(
            "Your IT department requires the program to lock itself on this PC. Choose a PIN or password of at "
            "least 4 characters to unlock it with."
        )
        column.addWidget(Text(why, wrap=True))
        column.addWidget(self._new)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        return self._choice_part

    def _connect(self) -> None:
        self._unlock.clicked.connect(self._on_unlock_clicked)
        self._pin.edit.returnPressed.connect(self._on_unlock_clicked)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._again.clicked.connect(self._on_again_clicked)
        self._new.first.edit.returnPressed.connect(self._new.second.edit.setFocus)
        self._new.second.edit.returnPressed.connect(self._on_choose_clicked)
        self._forgotten.toggled.connect(self._on_forgotten_toggled)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()

    @property
    def focus_start(self) -> QWidget:
        """The widget that is focused initially."""
        if self._lock.is_pin_unknown:
            return self._again
        return self._new.first.edit if self._lock.must_choose else self._pin.edit

    def refresh(self) -> None:
        """Updates the number of sessions, the remaining pause, and whether a PIN must be chosen first."""
        self._sessions.setText(self._session_text())
        chooses, is_unknown = self._lock.must_choose, self._lock.is_pin_unknown
        had_focus = self._again.hasFocus()
        self._pin_part.setVisible(not chooses and not is_unknown)
        self._choice_part.setVisible(chooses)
        self._unknown_part.setVisible(is_unknown)
        self._forgotten.setVisible(not chooses and not is_unknown)
        self._recovery.setVisible(is_unknown or (not chooses and self._forgotten.isChecked()))
        if had_focus and not is_unknown:
            self.focus_start.setFocus()
        self._recovery.refresh()
        wait = int(self._lock.wait + 0.999)
        pause = self.tr("You can try again in %Ln second(s).", "", wait) if wait else ""
        self._unlock.setText(self.tr("Unlock ({seconds} s)").format(seconds=wait) if wait else self.tr("Unlock"))
        self._unlock.set_allowed(not wait, pause)

    def _session_text(self) -> str:
        count = sum(active.alive for active in self._context.service.open_sessions)
        if not count:
            return self.tr("No session is open.")
        text = self.tr("%Ln session(s) are open.", "", count)
        needed = self._context.service.attention.count
        if not needed:
            return text
        return f"{text} {self.tr('%Ln of them need(s) your attention.', '', needed)}"

    def _on_unlock_clicked(self) -> None:
        if self._pin.edit.text() and not self._lock.wait:
            self._begin(self._lock.unlock, Secret(self._pin.edit.text()), self._unlock)

    def _on_choose_clicked(self) -> None:
        try:
            pin = self._new.pin()
        except BadInput as error:
            self._fail(error)
            return
        self._begin(self._lock.choose, pin, self._choose)

    def _read_again(self) -> None:
        if self._lock.is_pin_unknown and self._again.usable:
            self._on_again_clicked()

    def _on_again_clicked(self) -> None:
        self._notice.clear()
        self._context.actions.run(
            self._lock.read_pin_again,
            owner=self,
            busy=self._again,
            then=lambda nothing: self.refresh(),
            failed=self._fail,
            retry=False,
        )

    def _begin(self, command: Callable[..., object], pin: Secret, button: BusyButton) -> None:
        self._notice.clear()
        self._context.actions.run(
            command,  # type: ignore[arg-type]  # one of two coroutine methods of the lock
            pin,
            owner=self,
            busy=button,
            failed=self._fail,
            retry=False,
        )

    def _fail(self, error: OpenObdError) -> None:
        # The page explains an unknown PIN already.
        if not isinstance(error, PinUnknown):
            self._notice.show_error(error)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, error_text(error)))
        self.refresh()
        self._pin.edit.selectAll()
        if not (self._lock.must_choose or self._lock.is_pin_unknown):
            self._pin.edit.setFocus()

    def _on_forgotten_toggled(self, shown: bool) -> None:
        self._recovery.setVisible(shown)
        if shown:
            # The layout is updated only when control returns to the event loop.
            QTimer.singleShot(0, self._scrolled, lambda: self._scrolled.ensureWidgetVisible(self._recovery))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Placed above the middle at a fixed position, so that widgets that appear below do not move the field.
        self._row.setContentsMargins(24, max(24, (self.height() - HEIGHT) // 3), 24, 24)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        # The folder may only have been too slow, as it may be at the very first start, when there is no PIN. The button
        # is given the focus before it becomes busy.
        QTimer.singleShot(0, self, self._read_again)
