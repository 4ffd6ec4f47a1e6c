"""Labelled input fields, and layouts for a field and its label."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.fields import LineField, TextField

SHORT = 3
"""Maximum length in characters of a short label; short labels get their mnemonics before all other labels."""


def beside(label: str, field: QWidget) -> QHBoxLayout:
    """Returns a horizontal layout with the label to the left of ``field``."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(caption(label, field))
    row.addWidget(field, 1)
    return row


def below(label: str, field: QWidget) -> QVBoxLayout:
    """Returns a vertical layout with the label above ``field``."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(caption(label, field))
    column.addWidget(field)
    return column


def caption(label: str, field: QWidget) -> Text:
    """Returns a label for ``field``, which also becomes the accessible name of the field."""
    text = Text(label, role="caption")
    text.setBuddy(field)
    field.setAccessibleName(label)
    return text


def give_mnemonics(form: QWidget) -> None:
    """Gives each label with a buddy in ``form`` its own mnemonic, which moves the focus to the buddy.

    The mnemonics are chosen when the form is shown, because the labels differ between languages. Labels that already
    have a mnemonic keep it, and the mnemonics of the window's menus are not used.
    """
    window = form.window()
    bar = window.menuBar() if isinstance(window, QMainWindow) else None
    titles = [action.text() for action in bar.actions()] if bar is not None else []
    labels = [label for label in form.findChildren(Text) if label.buddy() is not None and label.window() is window]
    used = {title[title.find("&") + 1 :][:1].casefold() for title in titles} | {label.mnemonic for label in labels}
    # Short labels have the fewest letters to choose from.
    for label in sorted(labels, key=lambda label: len(label.text()) > SHORT):
        if not label.mnemonic and (place := _free_letter(label.text(), used)) >= 0:
            label.set_mnemonic(place)
            used.add(label.mnemonic)


def _free_letter(text: str, used: Collection[str]) -> int:
    """Returns the position of the best unused letter, preferably at the start of a word, or -1 if there is none."""
    places = [place for place, letter in enumerate(text) if letter.isascii() and letter.isalpha()]
    places.sort(key=lambda place: place > 0 and text[place - 1].isalnum())
    return next((place for place in places if text[place].casefold() not in used), -1)


def choice() -> QComboBox:
    """Returns a combo box that can become narrow where space is limited."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo


def lines_edit(lines: int, limit: int) -> TextField:
    """Returns a field that is ``lines`` lines high and accepts at most ``limit`` characters; Tab leaves the field."""
    edit = TextField(limit)
    edit.setTabChangesFocus(True)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 26)
    return edit


class Field(QWidget):
    """Line edit with a label above and a hint below; an empty hint also takes up space, so that the layout is stable.

    Attributes:
        edit: The line edit, which accepts at most ``limit`` characters; its accessible name is the label.
    """

    def __init__(
        self,
        label: str,
        limit: int,
        *,
        name: str = "",
        placeholder: str = "",
        hinted: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = LineField(limit)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self._hint = Text(name=name, role="caption", wrap=True)
        # The layout shows the hint; if it were shown here, before it has a parent, it would become a window.
        if not hinted:
            self._hint.hide()
        self._hint.setMinimumHeight(self._hint.fontMetrics().height() + 2)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        caption = Text(label, role="strong")
        caption.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (caption, self.edit, self._hint):
            column.addWidget(widget)

    def hint(self, text: str) -> None:
        """Shows a hint below the line edit."""
        self._show(text, wrong=False)

    def show_invalid(self, text: str) -> None:
        """Shows an error below the line edit."""
        self._show(text, wrong=True)

    def _show(self, text: str, *, wrong: bool) -> None:
        self._hint.setText(text)
        set_role(self._hint, "bad" if wrong else "caption")
        set_style(self.edit, "wrong", wrong)
        self.edit.setAccessibleDescription(self._hint.text())
