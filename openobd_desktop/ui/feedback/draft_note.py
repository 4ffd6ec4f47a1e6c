"""Says that what has been entered is saved, and when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.stat_card import steady


class DraftNote(Text):
    """One quiet line; it takes no room from the buttons beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, name="draftState", role="caption")
        steady(self)

    def show_saved(self, at: float, *, lasting: bool) -> None:
        """Says what became of the draft.

        Args:
            at: When it was saved, in seconds since 1970.
            lasting: It survives the end of the program; false in the demo and while the journal cannot be written.
        """
        text = self.tr("Draft saved {time}") if lasting else self.tr("Draft kept until you quit")
        self.setText(text.format(time=local_clock(at)))
        set_role(self, "caption")
        self.setToolTip("" if lasting else self.tr("The history is not being saved."))
