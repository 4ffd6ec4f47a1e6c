"""The address of a question's picture, judged while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.rules.pictures import LONGEST_URL
from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.ui.look.text import Text, clean
from openobd_desktop.ui.mechanic.question_texts import picture_complaint
from openobd_desktop.ui.pictures.loader import PUBLIC, FetchPolicy
from openobd_desktop.ui.pictures.view import PictureView
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField


class PictureField(QWidget):
    """Says what is wrong with an address, and shows the picture when asked to."""

    changed = Signal()

    def __init__(self, way: FetchPolicy = PUBLIC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = LineField(2 * LONGEST_URL)
        self._edit.setPlaceholderText("https://")
        self._hint = Text(name="askPictureHint", role="caption", wrap=True)
        self._view = PictureView("askPicture", way, side=160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(below(self.tr("Picture address"), self._edit))
        column.addWidget(self._hint)
        column.addWidget(self._view)
        self._edit.textChanged.connect(self._on_edit_changed)
        self._judge()

    @property
    def url(self) -> str:
        """What was entered; empty for no picture."""
        return identifier(self._edit.text())

    def fill(self, url: str) -> None:
        """Takes an address over."""
        self._edit.setText(clean(url))

    def _on_edit_changed(self) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        wrong = picture_complaint(self.url) if self.url else ""
        hint = self.tr("PNG, JPEG or WebP at a public https address; up to 5 MB.")
        self._hint.setText(wrong or hint)
        set_role(self._hint, "bad" if wrong else "caption")
        set_style(self._edit, "wrong", bool(wrong))
        self._edit.setAccessibleDescription(self._hint.text())
        self._view.point_to("" if wrong else self.url)
        self._view.setVisible(bool(self.url) and not wrong)
