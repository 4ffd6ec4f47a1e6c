"""Says what this program is, which version it is and whose work it uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.dialogs.base import AppDialog, button_row, make_default
from openobd_desktop.ui.text import Text


class AboutDialog(AppDialog):
    """Only to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("About openOBD Desktop"), name="aboutDialog")
        version = self.tr("Version {version}, Qt {qt}").format(
            version=QCoreApplication.applicationVersion() or "—", qt=qVersion()
        )
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("openOBD Desktop"), role="title"))
        column.addWidget(Text(version, name="aboutVersion", role="muted", selectable=True))
        for sentence in (
            self.tr("The desktop application for openOBD, the service for remote vehicle diagnostics."),
            self.tr(
                "MIT licence. It uses Qt and PySide6 (LGPL 3), gRPC (Apache 2), Protocol Buffers (BSD), qasync (BSD), "
                "keyring, stamina, platformdirs (MIT), msgspec (BSD) and certifi (MPL 2)."
            ),
        ):
            column.addWidget(Text(sentence, wrap=True))
        column.addSpacing(8)
        column.addLayout(button_row(None, close))
        make_default(close)
        close.clicked.connect(self.accept)
        self.fit(440, 0)
