"""Collection of translatable texts from the source, in every form in which the program writes them."""

from __future__ import annotations

import pytest

from resources.languages.texts import Entry, Unreadable, all_entries, entries_of


def test_the_context_of_a_widgets_text_is_its_class() -> None:
    source = "class Page(QWidget):\n    def __init__(self):\n        self.setText(self.tr('Start'))"
    assert entries_of(source) == [Entry("Page", "Start")]


def test_literals_written_one_after_another_are_one_text() -> None:
    assert entries_of("class A:\n    def f(self):\n        self.tr('One '\n                'sentence.')") == [
        Entry("A", "One sentence.")
    ]


def test_a_text_of_a_module_has_the_context_of_its_translator() -> None:
    source = "_tr = translator('words')\n\nx = _tr('active')"
    assert entries_of(source) == [Entry("words", "active")]


def test_a_text_that_is_translated_later_is_found_where_it_is_written() -> None:
    assert entries_of("S = {1: QT_TRANSLATE_NOOP('words', 'failed')}") == [Entry("words", "failed")]


def test_a_comment_and_a_count_are_kept() -> None:
    source = "class A:\n    def f(self, n):\n        self.tr('%n session(s)', '', n)\n        self.tr('Open', 'a verb')"
    assert entries_of(source) == [Entry("A", "%n session(s)", counted=True), Entry("A", "Open", "a verb")]


def test_a_count_passed_to_the_translator_of_a_module_is_found() -> None:
    source = "_tr = translator('t')\n\n_tr('%n day(s)', days)"
    assert entries_of(source) == [Entry("t", "%n day(s)", counted=True)]


def test_both_branches_of_a_conditional_are_found() -> None:
    source = "class A:\n    def f(self, x):\n        return self.tr('Yes' if x else 'No')"
    assert entries_of(source) == [Entry("A", "Yes"), Entry("A", "No")]


@pytest.mark.parametrize(
    "source",
    [
        "raise BadInput(what='Wrong.')",
        "error.meaning = 'Wrong.'",
        "x = message('Wrong.')",
        "raise BadInput(advice=message('Wrong.'))",
    ],
)
def test_sentences_of_errors_are_found(source: str) -> None:
    assert set(entries_of(source)) == {Entry("errors", "Wrong.")}


def test_the_sentences_of_the_errors_themselves_are_found() -> None:
    source = "class Bad(OpenObdError):\n    what = 'Wrong.'\n    meaning: str = 'None.'\n    other = 'x'"
    assert entries_of(source, "openobd_desktop/errors/x.py") == [Entry("errors", "Wrong."), Entry("errors", "None.")]


def test_arguments_for_the_fields_of_a_sentence_are_not_sentences() -> None:
    assert entries_of("message('{what}', what='x')\n'{what}'.format(what='y')") == [Entry("errors", "{what}")]


@pytest.mark.parametrize(
    "source",
    [
        "class A:\n    def f(self):\n        self.tr(f'{x} sessions')",
        "class A:\n    def f(self):\n        self.tr('a' + b)",
        "raise BadInput(what=f'No {x}.')",
        "message('No %s.' % x)",
        "def f(window):\n    window.tr('Start')",
    ],
)
def test_a_text_that_cannot_be_collected_is_refused(source: str) -> None:
    with pytest.raises(Unreadable, match=r"m\.py:\d+: "):
        entries_of(source, "m.py")


def test_the_texts_of_the_program_are_found() -> None:
    entries = all_entries()
    assert len(entries) == len(set(entries)) > 500
    assert Entry("errors", "The service does not recognize this ticket.") in entries
    assert Entry("menus", "&Help") in entries
    assert {entry.context for entry in entries} >= {"errors", "words", "FeedbackDialog", "times"}


def test_each_count_is_written_with_thousands_separators() -> None:
    assert [one for one in all_entries() if one.counted and "%Ln" not in one.source] == []
