"""Templates: twelve built-in ones, and those of the user, which are saved with the settings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from openobd_desktop.core.session.services.question_templates import TEMPLATES, keep, kept
from openobd_desktop.domain.questions import Question, QuestionKind, Translation
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.mechanic.question_texts import template_label
from openobd_desktop.ui.tabs.ask.templates import put
from tests.core.fakes import settle
from tests.ui.hostile import HOSTILE, faults
from tests.ui.tabs.ask.asking import Asking, combo, edit
from tests.ui.ui_env import button, click, text_of, usable

OWN = Question(
    kind=QuestionKind.YES_NO,
    text="Is the bonnet open?",
    translations=(Translation("Is the bonnet open?", "nl", "Is de motorkap open?"),),
)


def entries(asking: Asking) -> list[str]:
    box = combo(asking.panel, "Template")
    return [box.itemText(place) for place in range(box.count())]


def choose(asking: Asking, name: str) -> None:
    box = combo(asking.panel, "Template")
    box.setCurrentIndex(entries(asking).index(name))
    box.activated.emit(box.currentIndex())


def dialog(asking: Asking) -> QDialog:
    return [each for each in asking.panel.findChildren(QDialog) if each.isVisible()][-1]


def save(asking: Asking, name: str) -> None:
    click(asking.panel, "Save as template")
    dialog(asking).findChildren(QLineEdit)[0].setText(name)
    click(dialog(asking), "Save")


async def test_all_built_in_templates_are_listed(asking: Asking) -> None:
    assert entries(asking) == ["Free text", *(template_label(template) for template in TEMPLATES)]
    assert len(set(entries(asking))) == 1 + 12


async def test_a_template_fills_the_composer_in_the_language_of_the_window(asking: Asking, qapp: QApplication) -> None:
    install(qapp, "de")
    try:
        choose(asking, entries(asking)[2])
    finally:
        install(qapp, "en")
    written = asking.composer.question
    assert written.text == "Bitte die Zündung einschalten. Den Motor nicht starten."
    assert {each.language for each in written.translations} == {"en", "nl", "de", "fr"}
    assert {each.original for each in written.translations} == {written.text}


async def test_a_template_of_the_user_is_saved_with_the_settings_and_loaded_completely(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    assert entries(asking)[-1] == "Bonnet"
    assert asking.env.file.settings.questions == (keep("Bonnet", OWN),)
    choose(asking, "Free text")
    asking.composer.fill(replace(OWN, text="", translations=()))
    choose(asking, "Bonnet")
    assert asking.composer.question == OWN


async def test_the_dialog_warns_that_a_template_of_the_same_name_is_replaced(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    asking.composer.fill(replace(OWN, text="Is the bonnet closed?", translations=()))
    click(asking.panel, "Save as template")
    assert text_of(dialog(asking), "templateHint") == ("A template with this name already exists and will be replaced.")
    click(dialog(asking), "Save")
    (own,) = asking.env.file.settings.questions
    assert own.text == "Is the bonnet closed?"


async def test_s17_no_template_is_saved_without_a_visible_name_or_of_an_invalid_question(asking: Asking) -> None:
    assert not usable(button(asking.panel, "Save as template"))
    asking.composer.fill(OWN)
    click(asking.panel, "Save as template")
    for blank in ("  ", "\u3164", "\u200b\ufe0f"):
        dialog(asking).findChildren(QLineEdit)[0].setText(blank)
        assert not usable(button(dialog(asking), "Save"))
    click(dialog(asking), "Cancel")
    assert asking.env.file.settings.questions == ()


async def test_undo_restores_a_removed_template(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    click(asking.panel, "Remove template")
    assert "Bonnet" not in entries(asking)
    assert asking.env.file.settings.questions == ()
    message = asking.env.context.messages.current
    assert message is not None
    assert message.what == "Template “Bonnet” removed."
    asking.env.context.messages.accept_offer()
    asking.panel.refresh()
    assert entries(asking)[-1] == "Bonnet"


async def test_d12_the_focus_stays_at_the_templates_when_one_is_removed(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    button(asking.panel, "Remove template").setFocus()
    click(asking.panel, "Remove template")
    assert asking.panel.window().focusWidget() is combo(asking.panel, "Template")


async def test_only_templates_of_the_user_can_be_removed(asking: Asking) -> None:
    choose(asking, entries(asking)[1])
    (remove,) = [each for each in asking.panel.findChildren(QWidget) if each.accessibleName() == "Remove template"]
    assert remove.isHidden()


async def test_a_template_saved_elsewhere_appears_and_the_selection_is_kept(asking: Asking) -> None:
    choose(asking, entries(asking)[3])
    put(asking.env.context, keep("Bonnet", OWN))
    asking.panel.refresh()
    assert entries(asking)[-1] == "Bonnet"
    assert combo(asking.panel, "Template").currentIndex() == 3


@pytest.mark.parametrize("text", HOSTILE[::24])
async def test_t4_hostile_texts_of_a_template_are_shown_as_plain_text(asking: Asking, text: str) -> None:
    question = replace(OWN, text=text, kind=QuestionKind.CHOICE, options=(text, "b"))
    put(asking.env.context, keep(text or "x", question))
    asking.panel.refresh()
    box = combo(asking.panel, "Template")
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    await settle()
    assert faults(asking.panel) == []
    assert edit(asking.panel, "Question").isVisible()
    assert kept(asking.env.file.settings.questions[-1]) is not None
