"""The fields of a profile, and how what people paste into them is read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from openobd_desktop.domain import DEFAULT_HOST, DEFAULT_PORT, Profile, Secret
from openobd_desktop.errors import BadInput
from openobd_desktop.ui.text import Text, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton

PORTS = range(1, 65536)
LIMIT = 1000
"""Characters a field takes."""
CLUSTERS = (("001", "001 Europe"), ("002", "002 USA"))
"""The clusters of the service (openOBD docs, credentials)."""


@dataclass(frozen=True, slots=True)
class Address:
    """Host and port as they were typed; the port is empty if none was."""

    host: str
    port: str


def read_address(host: str, port: str) -> Address:
    """Takes a pasted link apart: scheme and path go, and a port in it counts if none was typed."""
    bare = host.strip().split("://", 1)[-1].split("/", 1)[0].strip()
    name, colon, number = bare.rpartition(":")
    if colon and number.isdigit() and ":" not in name:
        return Address(name, port.strip() or number)
    return Address(bare, port.strip())


def read_port(text: str) -> int:
    """The port in ``text``; 443 if it is empty.

    Raises:
        BadInput: it is no port.
    """
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) not in PORTS:
        raise BadInput(what="This is not a port.", advice="Enter a number from 1 to 65535, or leave it empty for 443.")
    return int(text)


class ProfileForm(QWidget):
    """Labelled fields for one profile; the secret is never shown again once it is stored."""

    edited = Signal()

    def __init__(self, profile: Profile | None, *, has_secret: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._name = self._line(self.tr("Profile name"))
        self._cluster = self._choice(self.tr("Cluster"))
        self._host = self._line(self.tr("Host"))
        self._port = self._line(self.tr("Port"))
        self._client_id = self._line(self.tr("Client ID"))
        self._secret = self._line(self.tr("Client secret"))
        self._certificate = QLineEdit()
        self._choose = BusyButton(self.tr("Choose file"))
        self._certificate_row()
        self._explain(has_secret)
        self._fill(profile or Profile(name=""))
        self._host.editingFinished.connect(self._on_host_edited)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _line(self, label: str) -> QLineEdit:
        edit = QLineEdit()
        self._add(label, edit, edit)
        edit.setMaxLength(LIMIT)
        edit.textChanged.connect(self.edited)
        return edit

    def _choice(self, label: str) -> QComboBox:
        box = QComboBox()
        for code, text in CLUSTERS:
            box.addItem(text, code)
        self._add(label, box, box)
        box.currentIndexChanged.connect(self.edited)
        return box

    def _add(self, label: str, buddy: QWidget, field: QWidget | QHBoxLayout) -> None:
        caption = Text(label)
        caption.setBuddy(buddy)
        buddy.setAccessibleName(label)
        self._rows.addRow(caption, field)

    def _certificate_row(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._certificate, 1)
        row.addWidget(self._choose)
        self._choose.setAutoDefault(False)
        self._add(self.tr("Certificate file"), self._certificate, row)
        self._certificate.setMaxLength(LIMIT)
        self._certificate.textChanged.connect(self.edited)

    def _explain(self, has_secret: bool) -> None:
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._name.setPlaceholderText(self.tr("For example the name of your company"))
        self._host.setPlaceholderText(DEFAULT_HOST)
        self._port.setPlaceholderText(str(DEFAULT_PORT))
        self._certificate.setPlaceholderText(self.tr("Only if your company re-signs its traffic"))
        if has_secret:
            self._secret.setPlaceholderText(self.tr("Stored in the key store, leave empty to keep"))

    def _fill(self, profile: Profile) -> None:
        self._name.setText(profile.name)
        self._host.setText(profile.host)
        self._port.setText("" if profile.port == DEFAULT_PORT else str(profile.port))
        self._client_id.setText(profile.client_id)
        self._certificate.setText(profile.certificate_file)
        self._choose_cluster(profile.cluster)

    def _choose_cluster(self, cluster: str) -> None:
        if self._cluster.findData(cluster) < 0:
            self._cluster.addItem(one_line(cluster, 40), cluster)
        self._cluster.setCurrentIndex(self._cluster.findData(cluster))

    def profile(self) -> Profile:
        """The profile as it was entered.

        Raises:
            BadInput: the port is no port.
        """
        address = read_address(self._host.text(), self._port.text())
        return Profile(
            name=self._name.text().strip(),
            cluster=str(self._cluster.currentData()),
            host=address.host,
            port=read_port(address.port),
            client_id=self._client_id.text().strip(),
            certificate_file=self._certificate.text().strip(),
        )

    def secret(self) -> Secret | None:
        """The client secret that was entered; None to keep the known one."""
        text = self._secret.text().strip()
        return Secret(text) if text else None

    def lock(self) -> None:
        """Shows the fields without letting anybody change them."""
        for edit in (self._name, self._host, self._port, self._client_id, self._secret, self._certificate):
            edit.setReadOnly(True)
        self._cluster.setEnabled(False)
        self._choose.set_allowed(False, self.tr("This profile comes from the environment."))

    def _on_host_edited(self) -> None:
        address = read_address(self._host.text(), self._port.text())
        self._host.setText(address.host)
        self._port.setText(address.port)

    def _on_choose_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose the certificate file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        chooser.fileSelected.connect(self._certificate.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
