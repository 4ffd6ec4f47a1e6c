"""Visible characters of texts, and the canonical form of pasted identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.text import identifier, is_blank, trimmed, visible


@pytest.mark.parametrize(
    "character", "\u3164\u2800\u115f\u1160\uffa0\u17b4\u034f\u00ad\u200b\ufeff\u2060\u202e\0\U000e0041"
)
def test_s17_invisible_characters_are_removed(character: str) -> None:
    assert visible(character) == ""
    assert visible(f"a{character}b") == "ab"
    assert identifier(f"{character}x ") == "x"


@pytest.mark.parametrize("selector", "\ufe0f\ufe00\u180b\U000e0101")
def test_s17_d16_a_variation_selector_is_no_text_of_its_own(selector: str) -> None:
    assert is_blank(f" {selector}\n")
    assert identifier(f"7{selector}84") == "784"
    # A variation selector may be part of a name.
    assert trimmed(f" 葛{selector} ") == f"葛{selector}"
    assert visible(f"❤{selector}") == f"❤{selector}"


@pytest.mark.parametrize("text", ["한국어", "⠿", "Größe µΩ", "😀", "two\nlines\t", "日本"])
def test_s17_visible_characters_are_kept(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("\uff50\uff41\uff52\uff54\uff4e\uff45\uff52\uff0d\uff11", "partner-1"),
        (" id\n", "id"),
        ("10\u00b2", "10\u00b2"),
        ("٣", "٣"),
    ],
)
def test_d16_a_pasted_identifier_is_normalised(pasted: str, meant: str) -> None:
    assert identifier(pasted) == meant


@given(st.text(max_size=40))
def test_d16_cleaning_again_changes_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert identifier(identifier(text)) == identifier(text)


@pytest.mark.parametrize(
    "pasted", ["\u202aC:\\ca.pem", "\ufeff C:\\ca.pem\u200b\r\n", "C:\\ca.pem", "\u3164C:\\ca.pem"]
)
def test_d16_a_pasted_path_begins_and_ends_with_visible_characters(pasted: str) -> None:
    assert trimmed(pasted) == "C:\\ca.pem"


def test_d16_invisible_characters_inside_a_file_name_are_kept() -> None:
    assert (
        trimmed(" \u0646\u0627\u0645\u0647\u200c\u0647\u0627.pem ") == "\u0646\u0627\u0645\u0647\u200c\u0647\u0627.pem"
    )
    assert trimmed(" \u200b ") == ""
