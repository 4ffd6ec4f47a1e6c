"""Chips for question templates, and the dialog that asks for the name of a new template."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_templates import TEMPLATES, Template, in_language, keep, kept
from openobd_desktop.domain.questions import Question
from openobd_desktop.domain.settings import OwnQuestion
from openobd_desktop.domain.text import is_blank, visible
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LINE_LIMIT, TIP_WIDTH, escaped, one_line, tip
from openobd_desktop.ui.mechanic.question_texts import operator_language, template_label
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import Field
from openobd_desktop.ui.widgets.focus import holds_focus

NAME_LIMIT = 60
MOST_CHIPS = 40
"""Maximum number of chips, more than fit into any window; imported settings may contain a thousand templates."""


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


class TemplateChips(QWidget):
    """Row with chips for as many templates as fit, and a menu of all templates for choosing, saving and removing them.

    ``chosen`` carries the question of the chosen template; ``written`` returns the question to save.
    """

    chosen = Signal(object)

    def __init__(self, context: AppContext, written: Callable[[], Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._written = written
        self._known: tuple[OwnQuestion, ...] | None = None
        self._why_not_save = ""
        self._name = ""
        """The name of the user's own template that was last chosen or saved; proposed when saving."""
        self._templates: list[Template] = []
        self._chips: list[QPushButton] = []
        self._all = BusyButton(self.tr("Templates"), tip=self.tr("All templates; saves or removes your own"))
        self._all.setIcon(icon("chevron-down"))
        self._all.clicked.connect(self._on_all_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.refresh()
        self._row.addWidget(self._all)

    def refresh(self) -> None:
        """Updates the chips from the settings; the user's own templates come first."""
        own = self._context.profiles.settings.questions
        if own == self._known:
            return
        self._known = own
        self._templates = [*(each for one in own if (each := kept(one)) is not None), *TEMPLATES]
        for chip in self._chips:
            if holds_focus(chip):
                self._all.setFocus()
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(place, template) for place, template in enumerate(self._templates[:MOST_CHIPS])]
        if self._all.parentWidget() is self:
            # The menu comes last in the order of the Tab key and of screen readers.
            for former, later in pairwise([self._all, *self._chips, self._all]):
                QWidget.setTabOrder(former, later)
            self._all.raise_()
        self._fit()

    def allow_saving(self, why_not: str) -> None:
        """Sets why the question cannot be saved as a template; if ``why_not`` is empty, the menu offers to save it."""
        self._why_not_save = why_not

    def _chip(self, place: int, template: Template) -> QPushButton:
        label = template_label(template)
        chip = QPushButton(escaped(label, LINE_LIMIT), self)
        chip.setAccessibleName(one_line(label, LINE_LIMIT))
        chip.setObjectName("templateChip")
        chip.setProperty("kind", "chip")
        chip.setToolTip(tip(template.text(operator_language())))
        chip.clicked.connect(lambda: self._choose(template))
        self._row.insertWidget(place, chip)
        return chip

    def _fit(self) -> None:
        """Hides the chips that do not fit; the menu contains all templates."""
        left = self.width() - self._all.sizeHint().width()
        for chip in self._chips:
            chip.ensurePolished()
            left -= chip.sizeHint().width() + self._row.spacing()
            if left < 0 and holds_focus(chip):
                self._all.setFocus()
            chip.setVisible(left >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # The chips have become wider or narrower, for example because of another font.
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return self._all.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._all.sizeHint()

    def _choose(self, template: Template) -> None:
        question = template.question
        self._name = template.name if template.own else ""
        self.chosen.emit(question if template.own else in_language(question, operator_language()))

    def menu(self) -> QMenu:
        """Returns the menu of all templates, the user's own first."""
        menu = QMenu(self)
        menu.setObjectName("templatesMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        language = operator_language()
        for template in self._templates:
            action = menu.addAction(escaped(template_label(template), LINE_LIMIT))
            action.setToolTip(tip(_short(template.text(language))))
            action.triggered.connect(lambda _checked=False, template=template: self._choose(template))
        menu.addSeparator()
        save = menu.addAction(self.tr("Save as template…"))
        save.setEnabled(not self._why_not_save)
        save.setToolTip(tip(self._why_not_save))
        save.triggered.connect(self._on_save_chosen)
        remove = menu.addMenu(self.tr("Remove template"))
        remove.setObjectName("removeTemplateMenu")
        for own in self._known or ():
            gone = remove.addAction(escaped(own.name, LINE_LIMIT))
            gone.setToolTip(tip(_short(own.text)))
            gone.triggered.connect(lambda _checked=False, own=own: self._remove(own))
        remove.setEnabled(bool(self._known))
        return menu

    def _on_all_clicked(self) -> None:
        self.menu().popup(self._all.mapToGlobal(QPoint(0, self._all.height())))

    def _on_save_chosen(self) -> None:
        taken = [each.name for each in self._context.profiles.settings.questions]
        dialog = TemplateDialog(taken, self.window(), self._name or one_line(self._written().text, 40))
        dialog.named.connect(self._on_template_named)
        dialog.open()

    def _on_template_named(self, name: str) -> None:
        put(self._context, keep(name, self._written()))
        self._name = name
        self.refresh()

    def _remove(self, gone: OwnQuestion) -> None:
        settings = self._context.profiles.settings
        left = tuple(each for each in settings.questions if each.name != gone.name)
        self._context.change_settings(replace(settings, questions=left))
        self.refresh()
        text = self.tr("Template “{name}” removed.").format(name=one_line(gone.name, 60))
        self._context.messages.show(text, Offer(self.tr("Undo"), lambda: put_back(self._context, gone)))


def _short(text: str) -> str:
    """Returns the text of a menu entry's tooltip, which is short because there may be a thousand of them."""
    return one_line(text, 2 * TIP_WIDTH)


def put(context: AppContext, question: OwnQuestion) -> None:
    """Saves a question as one of the user's own templates, replacing any template of the same name."""
    settings = context.profiles.settings
    others = tuple(each for each in settings.questions if each.name != question.name)
    context.change_settings(replace(settings, questions=(*others, question)))


def put_back(context: AppContext, gone: OwnQuestion) -> None:
    """Restores a removed template, under another name if a template has been saved under its name meanwhile."""
    own = {each.name: each for each in context.profiles.settings.questions}
    names = (gone.name, *(f"{gone.name} ({number})" for number in range(2, len(own) + 3)))
    name = next(each for each in names if each not in own)
    if own.get(gone.name) != gone:
        put(context, replace(gone, name=name))
