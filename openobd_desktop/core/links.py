"""Deep links: the one form that is understood; it names a ticket and can do no more than fill in a dialog."""

from __future__ import annotations

import re

from openobd_desktop.errors import BadInput

# A leading hyphen would make an option of it wherever somebody passes the ticket on.
_LINK = re.compile(r"openobd://ticket/([0-9A-Za-z][0-9A-Za-z-]{0,63})", re.ASCII)


def ticket_of(link: str) -> str:
    """The ticket that ``link`` names, as it stands there.

    Raises:
        BadInput: it has another form; nothing of it is repeated in the error.
    """
    match = _LINK.fullmatch(link)
    if match is None:
        raise BadInput(
            what="This link is not understood.",
            meaning="It was not followed.",
            advice="Only links of the form openobd://ticket/7848095 are.",
        )
    return match.group(1)


def link_to(ticket: str) -> str:
    """The link that names ``ticket``; empty if no link can."""
    link = f"openobd://ticket/{ticket}"
    return link if _LINK.fullmatch(link) else ""
