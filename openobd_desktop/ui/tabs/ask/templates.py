"""Row for choosing question templates, and the dialog that asks for the name of a new template."""

from __future__ import annotations

from collections.abc import Callable, Collection

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.rules.plain_text import is_blank, visible
from openobd_desktop.core.session.services.question_templates import TEMPLATES, Template, in_language, keep, kept
from openobd_desktop.domain.questions import Question
from openobd_desktop.domain.settings import OwnQuestion
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.mechanic.question_texts import operator_language, template_label
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import Field, beside, choice
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.folding_row import FoldingRow

NAME_LIMIT = 60


class TemplateDialog(AppDialog):
    """Dialog that asks for a template's name and emits ``named``; warns if an existing template would be replaced."""

    named = Signal(str)

    def __init__(self, taken: Collection[str], parent: QWidget | None, proposal: str = "") -> None:
        super().__init__(parent, title=self.tr("Save as template"), name="templateDialog")
        self._taken = frozenset(taken)
        self._name = Field(self.tr("Template name"), NAME_LIMIT, name="templateHint")
        self._save = BusyButton(self.tr("Save"))
        cancel = BusyButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._name)
        column.addLayout(button_row(None, cancel, self._save))
        make_default(self._save)
        self._save.setProperty("kind", "primary")
        self._name.edit.textChanged.connect(self._judge)
        self._save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        self._name.edit.setText(proposal[:NAME_LIMIT])
        self._name.edit.selectAll()
        self._judge()
        self.fit(400)

    @property
    def _typed(self) -> str:
        return " ".join(visible(self._name.edit.text()).split())

    def _judge(self) -> None:
        again = self.tr("A template with this name already exists and will be replaced.")
        self._name.hint(again if self._typed in self._taken else "")
        self._save.set_allowed(not is_blank(self._typed), self.tr("Enter a name."))

    def _on_save_clicked(self) -> None:
        self.named.emit(self._typed)
        self.accept()


class TemplateRow(QWidget):
    """Row for choosing, saving and removing templates.

    ``chosen`` carries the question of the chosen template; ``written`` returns the question to save.
    """

    chosen = Signal(object)

    def __init__(self, context: AppContext, written: Callable[[], Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._written = written
        self._templates: list[Template | None] = []
        self._known: tuple[OwnQuestion, ...] | None = None
        self._combo = choice()
        self._save = BusyButton(self.tr("Save as template…"))
        self._remove = BusyButton(self.tr("Remove template"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._remove)
        row = FoldingRow(self)
        row.addLayout(beside(self.tr("Template"), self._combo), 1)
        row.addLayout(buttons)
        self._combo.activated.connect(self._on_template_chosen)
        self._save.clicked.connect(self._on_save_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Refreshes the list from the settings; the selection is kept."""
        own = self._context.profiles.settings.questions
        if own != self._known:
            self._known = own
            self._list(self._current.name if self._current is not None else "")
        self._allow()

    def allow_saving(self, why_not: str) -> None:
        """Enables saving the question, unless ``why_not`` explains why it cannot be saved."""
        self._save.set_allowed(not why_not, why_not)

    @property
    def _current(self) -> Template | None:
        place = self._combo.currentIndex()
        return self._templates[place] if 0 <= place < len(self._templates) else None

    def _list(self, name: str) -> None:
        own = [template for each in self._known or () if (template := kept(each)) is not None]
        self._templates = [None, *TEMPLATES, *own]
        self._combo.clear()
        self._combo.addItem(self.tr("Free text"))
        for place, template in enumerate([*TEMPLATES, *own], 1):
            self._combo.addItem(template_label(template))
            self._combo.setItemData(place, tip(template.text(operator_language())), Qt.ItemDataRole.ToolTipRole)
        names = [each.name if each is not None else "" for each in self._templates]
        self._combo.setCurrentIndex(names.index(name) if name in names else 0)

    def _allow(self) -> None:
        own = self._current is not None and self._current.own
        self._remove.set_allowed(own, self.tr("Only your own templates can be removed."))
        if own:
            self._remove.show()
        else:
            hide_giving_focus(self._remove, self._combo)

    def _on_template_chosen(self) -> None:
        self._allow()
        template = self._current
        if template is not None:
            language = operator_language()
            self.chosen.emit(template.question if template.own else in_language(template.question, language))

    def _on_save_clicked(self) -> None:
        current = self._current
        proposal = current.name if current is not None and current.own else one_line(self._written().text, 40)
        taken = [each.name for each in self._context.profiles.settings.questions]
        dialog = TemplateDialog(taken, self.window(), proposal)
        dialog.named.connect(self._on_template_named)
        dialog.open()

    def _on_template_named(self, name: str) -> None:
        self._put(keep(name, self._written()))
        self._list(name)
        self._allow()

    def _on_remove_clicked(self) -> None:
        current = self._current
        own = self._context.profiles.settings.questions
        gone = next((each for each in own if current is not None and each.name == current.name), None)
        if gone is not None:
            self._change(tuple(each for each in own if each is not gone))
            self._combo.setCurrentIndex(0)
            self.refresh()
            text = self.tr("Template “{name}” removed.").format(name=one_line(gone.name, 60))
            self._context.messages.show(text, Offer(self.tr("Undo"), lambda: put(self._context, gone)))

    def _put(self, question: OwnQuestion) -> None:
        put(self._context, question)
        self._known = self._context.profiles.settings.questions

    def _change(self, questions: tuple[OwnQuestion, ...]) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, questions=questions))


def put(context: AppContext, question: OwnQuestion) -> None:
    """Saves a question as one of the user's templates, replacing any template with the same name."""
    settings = context.profiles.settings
    others = tuple(each for each in settings.questions if each.name != question.name)
    context.change_settings(replace(settings, questions=(*others, question)))
