"""Vehicle identification numbers as sent by control units and tickets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.vehicle import vin, vins_differ


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("WVWZZZAUZFW123456", "wvwzzzauzfw123456\0\0", False),
        ("WVWZZZAUZFW123456", "WVW ZZZ AUZFW\u200b123456", False),
        ("WVWZZZAUZFW123456", "N/A", False),
        ("", "WVWZZZAUZFW123456", False),
        ("WVWZZZAUZFW123456", "WVWZZZAUZFW123457", True),
        ("WVWZZZAUZFW123456", "WVWZZZAUZFW12345", True),
    ],
)
def test_d4_only_real_differences_count(one: str, other: str, differ: bool) -> None:
    assert vins_differ(one, other) is differ
    assert vins_differ(other, one) is differ


@given(st.text(max_size=60))
def test_d4_the_shown_vin_is_the_compared_one(text: str) -> None:
    shown = vin(text)
    assert shown == "" or (shown.isascii() and shown.isalnum() and shown == shown.upper())
    assert vin(shown) == shown
    assert not vins_differ(text, shown)


def test_d4_a_huge_text_is_checked_quickly() -> None:
    assert len(vin("AB" * 500_000)) <= 300
