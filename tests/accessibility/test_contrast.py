"""Texts have a contrast of at least 4.5, and controls one of at least 3, in both themes (WCAG 2, AA)."""

from __future__ import annotations

import re

import pytest

from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.theme import DARK, LIGHT, PROFILE_COLOURS, Colours
from tests.accessibility.contrast import GROUNDS, Rule, contrast, grounds, in_state, looks, rules

TEXT, PART = 4.5, 3.0
WORDS = ("text", "muted", "info", "good", "warn", "bad")
"""Tokens of texts; also of icons, meters and lines, which are painted in them."""
themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def ratio(tokens: Colours, front: str, back: str) -> float:
    return contrast(getattr(tokens, front), getattr(tokens, back))


@themes
@pytest.mark.parametrize("word", WORDS)
def test_every_text_colour_is_readable_on_every_background(tokens: Colours, word: str) -> None:
    assert [ground for ground in GROUNDS if ratio(tokens, word, ground) < TEXT] == []


@themes
def test_every_text_of_the_style_sheet_is_readable_on_its_background(tokens: Colours) -> None:
    poor = [
        (look.selector, look.colour("color"), ground)
        for look in looks()
        if look.colour("color")
        for ground in grounds(look)
        if ratio(tokens, look.colour("color"), ground) < TEXT
    ]
    assert poor == []


@themes
def test_selected_text_is_readable(tokens: Colours) -> None:
    pairs = {(rule.colour("selection-color"), rule.colour("selection-background-color")) for rule in rules()}
    pairs.discard(("", ""))
    assert len(pairs) >= 2
    assert [pair for pair in pairs if ratio(tokens, *pair) < TEXT] == []


USABLE = re.compile(r"Button|Edit|SpinBox|ComboBox|indicator|QListWidget$|handle|QMenu$|QToolTip")


def edge(look: Rule) -> str:
    return look.colour("border-color") or look.colour("border")


@themes
def test_the_edge_of_a_control_is_visible(tokens: Colours) -> None:
    """Accepts a control without a visible edge if its background is visible."""
    poor = [
        (look.selector, edge(look))
        for look in looks()
        if USABLE.search(look.subject) and edge(look)
        for ground in ("window", "surface")
        if max(ratio(tokens, each, ground) for each in (edge(look), look.colour("background") or ground)) < PART
    ]
    assert poor == []


@themes
@pytest.mark.parametrize("ground", GROUNDS)
def test_an_outline_is_visible_on_every_background(tokens: Colours, ground: str) -> None:
    assert ratio(tokens, "outline", ground) >= PART
    assert ratio(tokens, "accent", ground) >= PART


@themes
def test_the_mark_in_a_check_box_is_visible(tokens: Colours) -> None:
    mark = strokes("mark-light" if tokens is LIGHT else "mark-dark")
    assert {contrast(colour, tokens.accent) >= PART for colour in mark} == {True}


@themes
@pytest.mark.parametrize("name", ["arrow-up", "arrow-down"])
def test_the_arrow_of_a_list_is_visible(tokens: Colours, name: str) -> None:
    (colour,) = strokes(name)
    assert min(contrast(colour, ground) for ground in (tokens.surface, tokens.window, tokens.hover)) >= PART


@pytest.mark.parametrize("colour", PROFILE_COLOURS)
@themes
def test_the_colour_of_a_profile_stands_out_on_each_background(tokens: Colours, colour: str) -> None:
    assert min(contrast(colour, ground) for ground in (tokens.surface, tokens.window, tokens.hover)) >= PART


def strokes(icon: str) -> set[str]:
    """Returns the colours in an icon file, which the style sheet cannot change."""
    text = (resources.folder() / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    return set(re.findall(r'(?:stroke|fill)="(#[0-9a-f]+)"', text))


def test_contrast_is_computed_as_in_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_rule_with_more_conditions_takes_precedence() -> None:
    primary = frozenset({'kind="primary"'})
    assert in_state("QPushButton", frozenset()).colour("background") == "surface"
    assert in_state("QPushButton", primary).colour("background") == "accent"
    assert in_state("QPushButton", primary | {"hover"}).colour("background") == "accent_hover"
    assert in_state("QPushButton", primary | {'ring="true"'}).colour("border") == "text"
