"""Contrast of colours, and the combinations of colours that the style sheet uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from openobd_desktop.ui.look.resources import style_sheet

GROUNDS = ("window", "surface", "hover", "selection", "info_bg", "good_bg", "warn_bg", "bad_bg")
"""All backgrounds that may be behind something without its own background."""
INACTIVE = frozenset({"disabled", 'held="true"'})
"""Conditions of disabled widgets, which WCAG exempts."""
_PARTS = re.compile(r'([\w-]+="[\w-]+")|(?<!:):([\w-]+)')


def luminance(colour: str) -> float:
    """Returns the relative luminance of a colour, from 0 to 1 (WCAG 2)."""
    asked = QColor(colour)
    parts = [asked.redF(), asked.greenF(), asked.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True)
class Rule:
    """One selector of the style sheet and its declarations.

    Attributes:
        subject: The selector with its ancestors and sub-control, but without conditions.
        conditions: The attributes and pseudo-states of the selector.
        declared: The declared properties.
    """

    selector: str
    subject: str
    conditions: frozenset[str]
    declared: dict[str, str]

    def colour(self, name: str) -> str:
        """Returns the colour token of the property ``name``; empty if it is not declared."""
        found = re.search(r"@(\w+)", self.declared.get(name, ""))
        return found[1] if found and found[1] != "icons" else ""


@lru_cache
def rules() -> tuple[Rule, ...]:
    """Returns the rules of the style sheet, one per selector, in the order of the file."""
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(), flags=re.DOTALL)
    return tuple(
        _rule(selector.strip(), dict(_declarations(body)))
        for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
        for selector in selectors.split(",")
    )


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for line in filter(str.strip, body.split(";")):
        name, _, value = line.partition(":")
        yield name.strip(), value.strip()


def _rule(selector: str, declared: dict[str, str]) -> Rule:
    conditions = frozenset(one or other for one, other in _PARTS.findall(selector))
    return Rule(selector, re.sub(r"\[.*?\]|(?<!:):[\w-]+", "", selector), conditions, declared)


def in_state(subject: str, conditions: frozenset[str]) -> Rule:
    """Returns the style of ``subject`` under these conditions: more conditions win, then the later rule."""
    fitting = [each for each in rules() if each.subject == subject and each.conditions <= conditions]
    worn: dict[str, str] = {}
    for each in sorted(fitting, key=lambda one: len(one.conditions)):
        worn |= each.declared
        # Either property sets the colour of the border.
        if "border" in each.declared:
            worn.pop("border-color", None)
    return Rule(f"{subject} {sorted(conditions)}", subject, conditions, worn)


def looks() -> list[Rule]:
    """Returns every enabled state in the style sheet with its style."""
    found = {(each.subject, each.conditions) for each in rules() if not each.conditions & INACTIVE}
    kinds = {one for _, conditions in found for one in conditions if one.startswith("kind=")}
    states = [frozenset(), *(frozenset({one}) for one in ("hover", "pressed", "checked", "focus"))]
    found |= {("QPushButton", frozenset({kind}) | state) for kind in kinds for state in states}
    found |= {("QPushButton", frozenset({"checked", "hover"})), ("QPushButton", frozenset({"pressed", "hover"}))}
    return [in_state(*each) for each in sorted(found, key=lambda one: (one[0], sorted(one[1])))]


def grounds(look: Rule) -> tuple[str, ...]:
    """Returns the tokens that may be behind the text of ``look``."""
    own = look.colour("background")
    return (own,) if own else GROUNDS
