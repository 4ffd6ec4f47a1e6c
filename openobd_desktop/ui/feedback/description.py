"""Text field for the description in the feedback form, with a character counter and phrases to insert."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT
from openobd_desktop.domain.text import is_blank
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, escaped, tip
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import TextField

MOST = 4 * DESCRIPTION_LIMIT
"""Maximum input length in characters; it exceeds the service's limit so that pasted text can be shortened in the field.
"""
MOST_PHRASES = 50
"""Maximum number of the user's own phrases."""
PHRASE_SHOWN = 60
"""Maximum length of a phrase in the menu, in characters; its tooltip shows the whole phrase."""
LEAST_LINES = 4
"""Minimum number of visible lines, even on a small screen."""


class Description(QWidget):
    """Text field with a counter; text that exceeds the limit is accepted but marked as too long."""

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._edit = TextField(MOST)
        self._phrases = BusyButton(self.tr("Phrases"), tip=self.tr("Inserts a phrase, or keeps the text as one"))
        self._count = Text(name="descriptionCount", role="caption")
        caption = Text(self.tr("Description"), role="heading")
        caption.setBuddy(self._edit)
        self._edit.setAccessibleName(self.tr("Description"))
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText(self.tr("Describe what happened"))
        self._edit.setMinimumHeight(self._edit.fontMetrics().lineSpacing() * LEAST_LINES + 20)
        # The field takes the remaining space; its own size hint would make the form scroll on a small screen.
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(self._counted(DESCRIPTION_LIMIT)))
        top = QHBoxLayout()
        top.addWidget(caption, 1)
        top.addWidget(self._count)
        self._phrases.setAutoDefault(False)
        self._phrases.setProperty("kind", "flat")
        top.addWidget(self._phrases)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._edit, 1)
        self._edit.textChanged.connect(self._on_text_changed)
        self._phrases.clicked.connect(self._on_phrases_clicked)
        self._show_count()

    @property
    def text(self) -> str:
        """The text that has been entered."""
        return self._edit.toPlainText()

    def take_focus(self) -> None:
        """Focuses the text field."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write(self, text: str) -> None:
        """Replaces the text."""
        self._edit.setPlainText(text)

    def menu(self) -> QMenu:
        """Returns a menu of the user's own phrases and the team's phrases from the policy."""
        menu = QMenu(self)
        menu.setObjectName("phrases")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = self._context.profiles.settings.phrases
        team = [each for each in self._context.profiles.overrides.phrases if each not in own]
        for phrase in (*own, *team):
            self._add(menu, phrase, self._insert)
        if not (own or team):
            menu.addAction(self.tr("There are no phrases yet.")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this text as a phrase"))
        text = self.text.strip()
        is_new = not is_blank(text) and text not in own
        keep.setEnabled(is_new and len(text) <= DESCRIPTION_LIMIT and len(own) < MOST_PHRASES)
        keep.triggered.connect(lambda: self._change((*own, text)))
        remove = menu.addMenu(self.tr("Remove phrase"))
        remove.setEnabled(bool(own))
        for phrase in own:
            self._add(remove, phrase, lambda gone: self._change(tuple(each for each in own if each != gone)))
        return menu

    def _add(self, menu: QMenu, phrase: str, do: Callable[[str], None]) -> None:
        action = menu.addAction(escaped(phrase, PHRASE_SHOWN))
        action.setToolTip(tip(phrase))
        action.triggered.connect(lambda: do(phrase))

    def _insert(self, phrase: str) -> None:
        """Inserts a phrase at the cursor, separated from the text before it."""
        cursor = self._edit.textCursor()
        before = self.text.encode("utf-16-le")[: 2 * cursor.selectionStart()].decode("utf-16-le", "ignore")
        gap = "" if not before or before[-1].isspace() else " "
        cursor.insertText(f"{gap}{phrase}")
        self._edit.setFocus()

    def _change(self, phrases: tuple[str, ...]) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, phrases=phrases))

    def _on_phrases_clicked(self) -> None:
        self.menu().popup(self._phrases.mapToGlobal(self._phrases.rect().bottomLeft()))

    def _on_text_changed(self) -> None:
        self._show_count()
        self.changed.emit()

    def _counted(self, used: int) -> str:
        text = self.tr("{used} of {limit}")
        return text.format(used=whole(used), limit=whole(DESCRIPTION_LIMIT))

    def _show_count(self) -> None:
        used = len(self.text)
        self._count.setText(self._counted(used))
        set_role(self._count, "bad" if used > DESCRIPTION_LIMIT else "caption")
        set_style(self._edit, "wrong", used > DESCRIPTION_LIMIT)
