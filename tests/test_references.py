"""Canary: void Qt calls must not drop references to None (PYSIDE-3474) with the installed versions."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

from openobd_desktop.launch import known_bad_pair

CALLS = 1000


def test_f40_a_thousand_void_calls_leave_the_references_to_none_alone() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("canary")
    assert sys.getrefcount(None) > before - CALLS / 10


@pytest.mark.parametrize(
    ("pyside", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.0", (3, 13), False),
        ("6.11.3", (3, 11), False),
        ("6.12.1", (3, 11), False),
    ],
)
def test_f40_the_known_bad_pair_of_versions_is_refused_in_one_sentence(
    pyside: str, python: tuple[int, int], refused: bool
) -> None:
    sentence = known_bad_pair(pyside, python)
    assert bool(sentence) is refused
    assert not refused or "Install another PySide6-Essentials" in sentence
