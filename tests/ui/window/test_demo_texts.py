"""The words of the demo's banner."""

from __future__ import annotations

from openobd_desktop.ui.window.demo_texts import demo_text


def test_the_first_three_tickets_are_named() -> None:
    text = demo_text(("7848095", "7848102", "7848110", "7848123"))
    assert text.startswith("Demo: a built-in simulator")
    assert text.endswith("Nothing here is real. Tickets to try: 7848095, 7848102, 7848110.")


def test_without_a_free_ticket_none_is_named() -> None:
    assert "Tickets" not in demo_text(())
    assert "Nothing here is real" in demo_text(())
