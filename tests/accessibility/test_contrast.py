"""Texts have a contrast of at least 4.5, and controls one of at least 3, in both themes (WCAG 2, AA)."""

from __future__ import annotations

import re

import pytest

from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.theme import DARK, LIGHT, Colours
from tests.accessibility.contrast import GROUNDS, Rule, contrast, grounds, in_state, looks, rules

TEXT, PART = 4.5, 3.0
WORDS = ("text", "muted", "info", "good", "warn", "bad")
"""Tokens of texts; also of icons, meters and lines, which are painted in them."""
themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def ratio(tokens: Colours, front: str, back: str) -> float:
    return contrast(getattr(tokens, front), getattr(tokens, back))


@themes
@pytest.mark.parametrize("word", WORDS)
def test_every_text_can_be_read_on_every_ground(tokens: Colours, word: str) -> None:
    assert [ground for ground in GROUNDS if ratio(tokens, word, ground) < TEXT] == []


@themes
def test_every_text_of_the_style_sheet_can_be_read_on_what_is_behind_it(tokens: Colours) -> None:
    poor = [
        (look.selector, look.colour("color"), ground)
        for look in looks()
        if look.colour("color")
        for ground in grounds(look)
        if ratio(tokens, look.colour("color"), ground) < TEXT
    ]
    assert poor == []


@themes
def test_selected_text_can_be_read(tokens: Colours) -> None:
    pairs = {(rule.colour("selection-color"), rule.colour("selection-background-color")) for rule in rules()}
    pairs.discard(("", ""))
    assert len(pairs) >= 2
    assert [pair for pair in pairs if ratio(tokens, *pair) < TEXT] == []


USABLE = re.compile(r"Button|Edit|SpinBox|ComboBox|indicator|QListWidget$|handle|QMenu$|QToolTip")


def edge(look: Rule) -> str:
    return look.colour("border-color") or look.colour("border")


@themes
def test_the_edge_of_a_control_can_be_seen(tokens: Colours) -> None:
    """What has a fill of its own that can be seen needs no edge."""
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
def test_an_outline_can_be_seen_on_every_ground(tokens: Colours, ground: str) -> None:
    assert ratio(tokens, "outline", ground) >= PART
    assert ratio(tokens, "accent", ground) >= PART


@themes
def test_the_sign_in_a_box_can_be_seen(tokens: Colours) -> None:
    mark = strokes("mark-light" if tokens is LIGHT else "mark-dark")
    assert {contrast(colour, tokens.accent) >= PART for colour in mark} == {True}


@themes
@pytest.mark.parametrize("name", ["arrow-up", "arrow-down"])
def test_the_arrow_of_a_list_can_be_seen(tokens: Colours, name: str) -> None:
    (colour,) = strokes(name)
    assert min(contrast(colour, ground) for ground in (tokens.surface, tokens.window, tokens.hover)) >= PART


def strokes(icon: str) -> set[str]:
    """The colours that a picture is painted in; the style sheet cannot give it others."""
    text = (resources.folder() / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    return set(re.findall(r'(?:stroke|fill)="(#[0-9a-f]+)"', text))


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_state_with_more_conditions_decides() -> None:
    primary = frozenset({'kind="primary"'})
    assert in_state("QPushButton", frozenset()).colour("background") == "surface"
    assert in_state("QPushButton", primary).colour("background") == "accent"
    assert in_state("QPushButton", primary | {"hover"}).colour("background") == "accent_hover"
    assert in_state("QPushButton", primary | {"focus"}).colour("border") == "text"
