"""Deep links; the only valid form names a ticket, and it only fills in a dialog."""

from __future__ import annotations

import re

from openobd_desktop.errors import BadInput

# A leading hyphen would turn the ticket into an option when it is passed on.
_TICKET = r"[0-9A-Za-z][0-9A-Za-z-]{0,63}"
# Browsers and e-mail programs change the case, and add a slash, a query or a fragment.
_LINK = re.compile(rf"(?ai:openobd://ticket)/({_TICKET})/?(?:\?[!-\"$-~]*)?(?:#[!-~]*)?", re.ASCII)
_LENGTH = 2000
"""Longest link, in characters."""
UNREADABLE = "openobd:"
"""Replacement for an invalid link, so that no part of the link is passed on."""


def ticket_of(link: str) -> str:
    """Returns the ticket in ``link``, unchanged.

    Raises:
        BadInput: the link has another form; no part of it is repeated in the error.
    """
    match = _LINK.fullmatch(link) if len(link) <= _LENGTH else None
    if match is None:
        raise not_understood()
    return match.group(1)


def not_understood() -> BadInput:
    """Returns the error for an invalid link or ticket number that was passed to the program."""
    return BadInput(
        what="The link or ticket number passed to the program is not valid.",
        meaning="The link was not used, and nothing was started.",
        advice="A link looks like openobd://ticket/7848095. Choose Start session and type the ticket number there.",
    )


def link_to(ticket: str) -> str:
    """Returns the link to ``ticket``; ``UNREADABLE`` if the ticket has no valid link, empty if there is no ticket."""
    if not ticket:
        return ""
    return f"openobd://ticket/{ticket}" if re.fullmatch(_TICKET, ticket, re.ASCII) else UNREADABLE
