"""The headline of a session."""

from __future__ import annotations

import pytest

from openobd_desktop.ui.common.subject import subject_text


@pytest.mark.parametrize(
    ("ticket", "connector", "expected"),
    [
        ("7848095", "", "Ticket 7848095"),
        ("", "900101060", "Connector 900101060, not charged"),
        ("", "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "Connector 1b4e…, not charged"),
        ("7848095", "900101060", "Ticket 7848095"),
        ("", "", "Ticket not known here"),
        ("<b>1\n\u202e2", "", "Ticket <b>1 2"),
    ],
)
def test_it_names_what_is_known_plainly(ticket: str, connector: str, expected: str) -> None:
    assert subject_text(ticket, connector) == expected
