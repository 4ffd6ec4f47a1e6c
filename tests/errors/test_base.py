"""Sentences in errors, which are in English until they are translated where they are shown."""

from __future__ import annotations

import copy

from openobd_desktop.errors import BadInput, ErrorMessage, message


def test_a_phrase_is_its_english_sentence() -> None:
    made = message("There is no profile named {name}.", name="Europe")
    assert made == "There is no profile named Europe."
    assert isinstance(made, str)


def test_a_phrase_remembers_what_it_was_made_of() -> None:
    made = message("There is no profile named {name}.", name="Europe")
    assert made.template == "There is no profile named {name}."
    assert made.values == {"name": "Europe"}


def test_braces_from_outside_are_not_fields() -> None:
    assert message("There is no profile named {name}.", name="{x}") == "There is no profile named {x}."


def test_a_sentence_without_fields_may_contain_braces() -> None:
    assert ErrorMessage("a {b}") == "a {b}"


def test_an_error_keeps_the_phrases_it_is_given() -> None:
    error = BadInput(what=message("The name {name} is already in use.", name="Europe"))
    assert isinstance(error.what, ErrorMessage)
    assert error.user_text.startswith("The name Europe is already in use. ")


def test_a_copy_reads_the_same() -> None:
    assert (
        copy.deepcopy(message("The name {name} is already in use.", name="Europe"))
        == "The name Europe is already in use."
    )
