"""View of a picture that is only loaded from its URL on request."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.common.translate import error_headline
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.pictures.loader import FetchPolicy, PictureLoader
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton


class PictureView(QWidget):
    """View that loads its picture only when its button is clicked; the object names of its labels begin with ``name``.

    Emits ``settled`` once the picture is shown or could not be loaded.
    """

    settled = Signal()

    def __init__(
        self,
        name: str,
        policy: FetchPolicy | None = None,
        side: int = 320,
        parent: QWidget | None = None,
        *,
        number: int = 0,
    ) -> None:
        """Builds the view; ``number`` distinguishes its button from those of other views in the window."""
        super().__init__(parent)
        self._side = side
        self._url = ""
        self._loader = PictureLoader(policy, self)
        text = self.tr("Show picture {number}").format(number=number) if number else self.tr("Show picture")
        self._show = BusyButton(text)
        self._show.setAutoDefault(False)
        self._status = Text(name=f"{name}Told", role="caption", wrap=True)
        self._picture = Text(name=name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._show)
        row.addWidget(self._status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._show.clicked.connect(self._on_show_clicked)
        self.point_to("")

    def point_to(self, url: str, why_not: str = "") -> None:
        """Offers the picture at ``url``, if any; ``why_not``, if not empty, disables the button and explains why."""
        if url != self._url:
            self._url = url
            self._loader.stop()
            self._show.set_busy(False)
            self._picture.hide()
            self._show_status(self.tr("This question has a picture. Choose Show picture to load it.") if url else "")
        self._show.set_allowed(bool(url) and not why_not, why_not or self.tr("There is no picture to show."))

    def _on_show_clicked(self) -> None:
        self._show.set_busy(True)
        self._show_status(self.tr("Loading the picture…"))
        self._loader.load(self._url, self._on_picture_shown, self._on_picture_refused)

    def _on_picture_shown(self, image: QImage) -> None:
        self._show.set_busy(False)
        self._show_status(self.tr("{width} × {height} pixels").format(width=image.width(), height=image.height()))  # noqa: RUF001
        large = max(image.width(), image.height()) > self._side
        fitting = image.scaled(
            self._side, self._side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._picture.setPixmap(QPixmap.fromImage(fitting if large else image))
        self._picture.setAccessibleName(self.tr("Picture"))
        self._picture.show()
        self.settled.emit()

    def _on_picture_refused(self, refusal: PictureRefused) -> None:
        self._show.set_busy(False)
        self._show_status(error_headline(refusal), wrong=True)
        self.settled.emit()

    def _show_status(self, text: str, *, wrong: bool = False) -> None:
        self._status.setText(text)
        set_role(self._status, "bad" if wrong else "caption")
