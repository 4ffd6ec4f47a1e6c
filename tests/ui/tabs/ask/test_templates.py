"""Templates: twelve built-in ones, and those of the user, which are saved with the settings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from openobd_desktop.core.session.services.question_templates import TEMPLATES, keep, kept
from openobd_desktop.domain.questions import Question, QuestionKind, Translation
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.mechanic.question_texts import template_label
from openobd_desktop.ui.tabs.ask.templates import TemplateChips, put
from tests.core.fakes import settle
from tests.ui.hostile import HOSTILE, faults
from tests.ui.tabs.ask.asking import Asking, edit
from tests.ui.ui_env import button, click, text_of, usable

OWN = Question(
    kind=QuestionKind.YES_NO,
    text="Is the bonnet open?",
    translations=(Translation("Is the bonnet open?", "nl", "Is de motorkap open?"),),
)


def chips(asking: Asking) -> TemplateChips:
    return asking.panel.findChildren(TemplateChips)[0]


def menu(asking: Asking) -> QMenu:
    return chips(asking).menu()


def entries(asking: Asking) -> list[str]:
    """Returns the names of the templates in the menu."""
    actions = menu(asking).actions()
    return [each.text() for each in actions[: [each.isSeparator() for each in actions].index(True)]]


def action(menu: QMenu, name: str) -> QAction:
    (found,) = [each for each in menu.actions() if each.text() == name]
    return found


def choose(asking: Asking, name: str) -> None:
    action(menu(asking), name).trigger()


def removals(asking: Asking) -> QMenu:
    (found,) = [each for each in menu(asking).findChildren(QMenu) if each.objectName() == "removeTemplateMenu"]
    return found


def dialog(asking: Asking) -> QDialog:
    return [each for each in asking.panel.findChildren(QDialog) if each.isVisible()][-1]


def save(asking: Asking, name: str) -> None:
    choose(asking, "Save as template…")
    dialog(asking).findChildren(QLineEdit)[0].setText(name)
    click(dialog(asking), "Save")


def visible_chips(asking: Asking) -> list[str]:
    return [each.text() for each in chips(asking)._chips if each.isVisible()]


async def test_the_templates_that_fit_are_chips_and_one_click_fills_the_form(asking: Asking) -> None:
    shown = visible_chips(asking)
    assert shown == entries(asking)[: len(shown)]
    assert 3 < len(shown) < len(entries(asking))
    click(asking.panel, "Ignition on")
    assert asking.composer.question.text == "Please switch the ignition on. Do not start the engine."
    asking.panel.resize(528, 600)
    await settle()
    assert len(visible_chips(asking)) < len(shown)
    assert button(asking.panel, "Templates").isVisible()


async def test_d13_the_question_typed_before_a_template_was_chosen_comes_back_with_ctrl_z(asking: Asking) -> None:
    written = edit(asking.panel, "Question")
    QTest.keyClicks(written, "Is the handbrake on?")
    click(asking.panel, "Ignition on")
    choose(asking, "Odometer reading")
    assert asking.composer.question.text == "What does the odometer show?"
    for text in ("Please switch the ignition on. Do not start the engine.", "Is the handbrake on?"):
        QTest.keyClick(written, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert asking.composer.question.text == text


async def test_all_built_in_templates_are_listed(asking: Asking) -> None:
    assert entries(asking) == [template_label(template) for template in TEMPLATES]
    assert len(set(entries(asking))) == 12


async def test_a_template_fills_the_composer_in_the_language_of_the_window(asking: Asking, qapp: QApplication) -> None:
    install(qapp, "de")
    try:
        choose(asking, entries(asking)[1])
    finally:
        install(qapp, "en")
    written = asking.composer.question
    assert written.text == "Bitte die Zündung einschalten. Den Motor nicht starten."
    assert {each.language for each in written.translations} == {"en", "nl", "de", "fr"}
    assert {each.original for each in written.translations} == {written.text}


async def test_a_template_of_the_user_is_saved_with_the_settings_and_loaded_completely(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    assert entries(asking)[0] == "Bonnet"
    assert asking.env.file.settings.questions == (keep("Bonnet", OWN),)
    asking.composer.fill(replace(OWN, text="", translations=()))
    choose(asking, "Bonnet")
    assert asking.composer.question == OWN


async def test_the_dialog_warns_that_a_template_of_the_same_name_is_replaced(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    asking.composer.fill(replace(OWN, text="Is the bonnet closed?", translations=()))
    choose(asking, "Save as template…")
    assert text_of(dialog(asking), "templateHint") == ("A template with this name already exists and will be replaced.")
    click(dialog(asking), "Save")
    (own,) = asking.env.file.settings.questions
    assert own.text == "Is the bonnet closed?"


async def test_s17_no_template_is_saved_without_a_visible_name_or_of_an_invalid_question(asking: Asking) -> None:
    assert not action(menu(asking), "Save as template…").isEnabled()
    asking.composer.fill(OWN)
    choose(asking, "Save as template…")
    for blank in ("  ", "\u3164", "\u200b\ufe0f"):
        dialog(asking).findChildren(QLineEdit)[0].setText(blank)
        assert not usable(button(dialog(asking), "Save"))
    click(dialog(asking), "Cancel")
    assert asking.env.file.settings.questions == ()


async def test_undo_restores_a_removed_template(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    action(removals(asking), "Bonnet").trigger()
    assert "Bonnet" not in entries(asking)
    assert asking.env.file.settings.questions == ()
    message = asking.env.context.messages.current
    assert message is not None
    assert message.what == "Template “Bonnet” removed."
    asking.env.context.messages.accept_offer()
    asking.panel.refresh()
    assert entries(asking)[0] == "Bonnet"


async def test_d13_undo_does_not_overwrite_a_template_that_was_saved_meanwhile(asking: Asking) -> None:
    newer = replace(OWN, text="Is the bonnet closed?", translations=())
    put(asking.env.context, keep("Bonnet", OWN))
    asking.panel.refresh()
    action(removals(asking), "Bonnet").trigger()
    put(asking.env.context, keep("Bonnet", newer))
    asking.env.context.messages.accept_offer()
    assert asking.env.file.settings.questions == (keep("Bonnet", newer), keep("Bonnet (2)", OWN))


async def test_d12_the_focus_stays_at_the_templates_when_one_is_removed(asking: Asking) -> None:
    asking.composer.fill(OWN)
    save(asking, "Bonnet")
    button(asking.panel, "Bonnet").setFocus()
    action(removals(asking), "Bonnet").trigger()
    assert asking.panel.window().focusWidget() is button(asking.panel, "Templates")


async def test_the_menu_comes_after_the_chips_for_the_tab_key(asking: Asking) -> None:
    for _ in range(2):
        chips(asking)._chips[0].setFocus()
        reached = [focused(asking)]
        for _ in visible_chips(asking):
            QTest.keyClick(asking.panel.window().focusWidget(), Qt.Key.Key_Tab)
            reached.append(focused(asking))
        assert reached == [*visible_chips(asking), "Templates"]
        # New chips have the same order.
        put(asking.env.context, keep("Bonnet", OWN))
        asking.panel.refresh()
        await settle()


def focused(asking: Asking) -> str:
    return asking.panel.window().focusWidget().accessibleName()


async def test_only_templates_of_the_user_can_be_removed(asking: Asking) -> None:
    assert not removals(asking).isEnabled()
    put(asking.env.context, keep("Bonnet", OWN))
    asking.panel.refresh()
    assert [each.text() for each in removals(asking).actions()] == ["Bonnet"]


async def test_a_template_saved_elsewhere_appears(asking: Asking) -> None:
    put(asking.env.context, keep("Bonnet", OWN))
    asking.panel.refresh()
    assert visible_chips(asking)[0] == "Bonnet"


@pytest.mark.parametrize("text", HOSTILE[::24])
async def test_t4_hostile_texts_of_a_template_are_shown_as_plain_text(asking: Asking, text: str) -> None:
    question = replace(OWN, text=text, kind=QuestionKind.CHOICE, options=(text, "b"))
    put(asking.env.context, keep(text or "x", question))
    asking.panel.refresh()
    menu(asking).actions()[0].trigger()
    await settle()
    assert faults(asking.panel) == []
    assert edit(asking.panel, "Question").isVisible()
    assert kept(asking.env.file.settings.questions[-1]) is not None
