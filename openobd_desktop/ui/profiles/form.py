"""Form for a profile, in which fields locked by the policy are read-only, and parser for pasted addresses."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from openobd_desktop.core.profiles.profiles import Source
from openobd_desktop.core.profiles.secrets import SecretPlace
from openobd_desktop.core.rules.addresses import NO_PROXY, read_partner_api, read_proxy
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import DEFAULT_HOST, DEFAULT_PORT, Profile
from openobd_desktop.domain.text import identifier, trimmed, typed_name
from openobd_desktop.errors import BadInput, KeyStoreMissing, OpenObdError
from openobd_desktop.ui.common.file_dialogs import ask_for_file
from openobd_desktop.ui.common.translate import error_headline, translate
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line, tip
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField, SecretField, place_text

LIMIT = 1000
"""Maximum length of a field in characters."""
CLUSTERS = (("001", "001 Europe"), ("002", "002 USA"))
"""Clusters of the service (openOBD docs, credentials)."""
PORTS = range(1, 65536)
AROUND = 28
"""Width in pixels of the frame and margins beside the text of a line edit."""
WIDEST = 400
"""Upper limit of the field's minimum width in pixels; anything wider would not fit on the smallest supported screen."""


class ProfileForm(QWidget):
    """Form with the fields of a profile; if ``brief`` is true, fields that usually keep their defaults are hidden."""

    edited = Signal()

    def __init__(
        self, context: AppContext, profile: Profile | None, *, brief: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._name = self._line(self.tr("Profile name"))
        self._cluster = self._choice(self.tr("Cluster"))
        self._host = self._line(self.tr("Host"))
        self._port = self._line(self.tr("Port"))
        self._client_id = self._line(self.tr("Client ID"))
        self._secret = SecretField(self.tr("Client secret"))
        self._place = Text(name="secretState", role="caption", wrap=True)
        self._certificate = CertificateField()
        self._add(self.tr("Client secret"), self._secret.edit, self._secret)
        self._rows.addRow("", self._place)
        self._add(self.tr("Certificate file"), self._certificate.edit, self._certificate)
        self._proxy = self._line(self.tr("Proxy"))
        self._proxy_user = self._line(self.tr("Proxy user name"))
        self._proxy_password = SecretField(self.tr("Proxy password"))
        self._add(self.tr("Proxy password"), self._proxy_password.edit, self._proxy_password)
        self._partner_api = self._line(self.tr("Partner API"))
        of_proxy = (self._proxy, self._proxy_user, self._proxy_password)
        self._rare: tuple[QWidget, ...] = (self._host, self._port, self._certificate, *of_proxy, self._partner_api)
        self._explain()
        self._fill(profile or Profile(name=""))
        self._before = profile
        self._show_place()
        self._lock(profile)
        self.show_rare(not brief)
        self._connect()

    def _connect(self) -> None:
        for edit in self.findChildren(QLineEdit):
            edit.textChanged.connect(self.edited)
        self._host.editingFinished.connect(self._on_host_edited)
        self._certificate.entered.connect(self._on_certificate_entered)
        for edit in (self._host, self._port, self._client_id, self._partner_api):
            edit.editingFinished.connect(self._show_place)
        self._cluster.currentIndexChanged.connect(self._show_place)

    def _line(self, label: str) -> LineField:
        edit = LineField(LIMIT)
        self._add(label, edit, edit)
        return edit

    def _choice(self, label: str) -> QComboBox:
        box = QComboBox()
        for code, text in CLUSTERS:
            box.addItem(text, code)
        self._add(label, box, box)
        box.currentIndexChanged.connect(self.edited)
        return box

    def _add(self, label: str, buddy: QWidget, field: QWidget) -> None:
        caption = Text(label)
        caption.setBuddy(buddy)
        buddy.setAccessibleName(label)
        self._rows.addRow(caption, field)

    def _explain(self) -> None:
        self._name.setPlaceholderText(self.tr("For example, your company's name"))
        self._host.setPlaceholderText(DEFAULT_HOST)
        self._port.setPlaceholderText(str(DEFAULT_PORT))
        self._proxy.setPlaceholderText(self.tr("This PC's proxy, unless you enter http://host:port or none"))
        self._proxy_user.setPlaceholderText(self.tr("Only if the proxy requires it"))
        self._partner_api.setPlaceholderText(self.tr("The standard address, unless you enter https://host or none"))

    def _fill(self, profile: Profile) -> None:
        profile = self._context.profiles.overrides.profile(profile)
        self._name.setText(profile.name)
        self._host.setText(profile.host)
        self._port.setText("" if profile.port == DEFAULT_PORT else str(profile.port))
        self._client_id.setText(profile.client_id)
        self._certificate.edit.setText(profile.certificate_file)
        self._proxy.setText(self._shown_word(profile.proxy))
        self._proxy_user.setText(profile.proxy_user)
        self._partner_api.setText(self._shown_word(profile.partner_api))
        self._choose_cluster(profile.cluster)

    def _choose_cluster(self, cluster: str) -> None:
        if self._cluster.findData(cluster) < 0:
            self._cluster.addItem(one_line(cluster, 40), cluster)
        self._cluster.setCurrentIndex(self._cluster.findData(cluster))

    def _show_place(self) -> None:
        """Shows where the secret is stored; a stored secret is considered only if it belongs to the login entered."""
        profiles, before = self._context.profiles, self._before
        known = before is not None and any(one.name == before.name for one in profiles.all)
        if before is not None and known and not self._is_elsewhere(before):
            place = profiles.credentials.place(before.name)
        else:
            place = SecretPlace.MISSING
        asking = before is not None and profiles.credentials.client_secrets.asking == before.name
        self._place.setText(place_text(place, profiles.credentials.client_secrets.error, asking=asking))
        self._proxy_password.edit.setPlaceholderText(self._about_proxy_password(before))
        self._secret.edit.setAccessibleDescription(self._place.text())

    def _about_proxy_password(self, before: Profile | None) -> str:
        """Returns what users must know about the proxy password, which is stored only together with a user name."""
        if isinstance(self._context.profiles.credentials.client_secrets.error, KeyStoreMissing):
            return self.tr("Kept until you quit")
        if before is not None and self._context.profiles.overrides.profile(before).proxy_user:
            return self.tr("Leave empty to keep the stored secret")
        return self.tr("Only if the proxy requires it")

    def _is_elsewhere(self, before: Profile) -> bool:
        try:
            entered = self.profile()
        except BadInput:
            # Incomplete input is reported only when the user tests or saves the profile.
            return False
        return not self._context.profiles.credentials.may_use_stored(replace(entered, name=before.name))

    def _lock(self, profile: Profile | None) -> None:
        source = Source.USER if profile is None else self._context.profiles.catalogue.source(profile.name)
        if source is Source.ENVIRONMENT:
            self._refuse((*self._fields, "secret"), self.tr("This profile is set by environment variables on this PC."))
        elif source is Source.POLICY:
            self._refuse(tuple(self._fields), self.tr("Set by your IT department"))
        else:
            self._refuse(tuple(self._context.profiles.overrides.on_profile), self.tr("Set by your IT department"))

    @property
    def _fields(self) -> dict[str, QWidget]:
        """The widgets, keyed by the names of the profile's fields."""
        return {
            "name": self._name,
            "cluster": self._cluster,
            "host": self._host,
            "port": self._port,
            "client_id": self._client_id,
            "certificate_file": self._certificate,
            "proxy": self._proxy,
            "proxy_user": self._proxy_user,
            "proxy_password": self._proxy_password.edit,
            "partner_api": self._partner_api,
        }

    def _refuse(self, names: tuple[str, ...], reason: str) -> None:
        for name in names:
            field = self._secret.edit if name == "secret" else self._fields[name]
            if isinstance(field, QLineEdit):
                field.setReadOnly(True)
            elif isinstance(field, CertificateField):
                field.lock(reason)
            else:
                field.setEnabled(False)
            field.setToolTip(tip(reason))

    def show_rare(self, shown: bool) -> None:
        """Shows or hides host, port, certificate file, the proxy with its credentials, and the Partner API."""
        for field in self._rare:
            self._rows.setRowVisible(field, shown)

    def focus(self) -> None:
        """Focuses the first empty field that the user must fill in."""
        empty = (edit for edit in (*self._edits[:1], *self._edits[3:5]) if not edit.text() and not edit.isReadOnly())
        next(empty, self._secret.edit).setFocus()

    def focus_secret(self) -> None:
        """Focuses the secret field and selects its text; called after the service has refused a login."""
        self._secret.edit.setFocus()
        self._secret.edit.selectAll()

    @property
    def is_touched(self) -> bool:
        """Whether the user has entered anything that should not be lost."""
        return any(edit.isModified() and edit.text() for edit in self._edits)

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        lines = (self._name, self._host, self._port, self._client_id)
        of_proxy = (self._proxy, self._proxy_user, self._proxy_password.edit)
        return (*lines, self._secret.edit, self._certificate.edit, *of_proxy, self._partner_api)

    def typed(self) -> tuple[Secret, ...]:
        """Returns the contents of all fields, which ``retype`` can restore in another form."""
        return (*(Secret(edit.text()) for edit in self._edits), Secret(str(self._cluster.currentData())))

    def retype(self, typed: tuple[Secret, ...]) -> None:
        """Restores field contents that ``typed`` has returned."""
        *texts, cluster = typed
        for edit, text in zip(self._edits, texts, strict=True):
            if edit.text() != text.reveal():
                edit.setText(text.reveal())
                edit.setModified(True)
        self._choose_cluster(cluster.reveal())

    def profile(self) -> Profile:
        """Returns the profile as entered by the user.

        Raises:
            BadInput: the port, the proxy or the Partner API is invalid.
        """
        address = read_address(self._host.text(), self._port.text())
        return Profile(
            name=typed_name(self._name.text()),
            cluster=str(self._cluster.currentData()),
            host=address.host,
            port=read_port(address.port),
            client_id=identifier(self._client_id.text()),
            certificate_file=self._certificate.path,
            proxy=read_proxy(self._word(identifier(self._proxy.text()))),
            proxy_user=typed_name(self._proxy_user.text()),
            partner_api=read_partner_api(self._word(identifier(self._partner_api.text()))),
        )

    def _shown_word(self, text: str) -> str:
        """Returns ``text``, or the translation into the window's language if ``text`` is the word "none"."""
        return self.tr("none") if text == NO_PROXY else text

    def _word(self, text: str) -> str:
        """Returns ``text``, or the English word "none" if ``text`` is that word in the window's language."""
        return NO_PROXY if text.casefold() == self.tr("none").casefold() else text

    def secret(self) -> Secret | None:
        """Returns the client secret entered by the user, or None to keep the stored one."""
        text = typed_name(self._secret.edit.text())
        return Secret(text) if text else None

    def proxy_password(self) -> Secret | None:
        """Returns the proxy password entered by the user, or None to keep the stored one."""
        text = self._proxy_password.edit.text()
        return Secret(text) if text else None

    def _on_host_edited(self) -> None:
        address = read_address(self._host.text(), self._port.text())
        self._host.setText(address.host)
        self._port.setText(address.port)

    def _on_certificate_entered(self, path: str) -> None:
        self._context.actions.run(
            self._context.profiles.check_certificate,
            path,
            owner=self,
            then=lambda nothing: self._certificate.show_valid(path),
            failed=lambda error: self._certificate.show_invalid(path, error),
        )


class Address(Struct, frozen=True):
    """Host and port as entered by the user; the port is empty if none was entered."""

    host: str
    port: str


def read_address(host: str, port: str) -> Address:
    """Returns the address without the scheme and path of a link; uses the link's port if ``port`` is empty."""
    bare = identifier(host).split("://", 1)[-1].split("/", 1)[0].strip()
    port = identifier(port)
    name, colon, number = bare.rpartition(":")
    if colon and number.isdigit() and ":" not in name:
        return Address(name, port or number)
    return Address(bare, port)


def read_port(text: str) -> int:
    """Returns the port in ``text``, or 443 if ``text`` is empty.

    Raises:
        BadInput: the text is not a valid port.
    """
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) not in PORTS:
        raise BadInput(
            what="This is not a valid port.",
            advice="Enter a number from 1 to 65535, or leave the field empty to use port 443.",
        )
    return int(text)


class CertificateField(QWidget):
    """Line edit for the path of a certificate file, with a browse button; ``entered`` asks for the file to be checked.

    Attributes:
        edit: The line edit.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineField(LIMIT)
        self.edit.setPlaceholderText(self.tr("Only if your company re-signs TLS traffic"))
        self._show_hint_whole()
        self._choose = BusyButton(self.tr("Choose file"))
        self._choose.setAutoDefault(False)
        self._state = Text(name="certificateState", role="caption", wrap=True)
        self._state.hide()
        self._checked = ""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._state)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.editingFinished.connect(self._on_editing_finished)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _show_hint_whole(self) -> None:
        """Makes the line edit wide enough for its placeholder text, which is long in some languages."""
        self.edit.ensurePolished()
        words = self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText())
        self.edit.setMinimumWidth(min(words + AROUND, WIDEST))

    @property
    def path(self) -> str:
        """The path entered by the user."""
        # On Windows, a path copied from a file's properties begins with U+202A.
        return trimmed(self.edit.text())

    def lock(self, reason: str) -> None:
        """Makes the field read-only; the tooltip of its button shows ``reason``."""
        self.edit.setReadOnly(True)
        self._choose.set_allowed(False, reason)

    def show_valid(self, path: str) -> None:
        """Shows that the file at ``path`` can be used."""
        if path == self.path:
            self._say(self.tr("This file contains usable certificates."), role="good", wrong=False)

    def show_invalid(self, path: str, error: OpenObdError) -> None:
        """Shows the reason why the file at ``path`` cannot be used."""
        if path == self.path:
            self._say(f"{error_headline(error)} {translate(error.advice)}", role="bad", wrong=True)

    def _say(self, text: str, *, role: str, wrong: bool) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_role(self._state, role)
        set_style(self.edit, "wrong", wrong)

    def _on_text_changed(self) -> None:
        self._checked = ""
        self._say("", role="caption", wrong=False)

    def _on_editing_finished(self) -> None:
        if self.path and self.path != self._checked:
            self._checked = self.path
            self.entered.emit(self.path)

    def _on_choose_clicked(self) -> None:
        kinds = (self.tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)"), self.tr("All files (*)"))
        ask_for_file(self, self.tr("Choose the certificate file"), kinds, self._on_file_selected)

    def _on_file_selected(self, path: str) -> None:
        self.edit.setText(path)
        self._on_editing_finished()
