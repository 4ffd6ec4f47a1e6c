"""Deep links to tickets, whose numbers the program merely enters in a dialog."""

from __future__ import annotations

import re

from openobd_desktop.errors import BadInput

# A ticket with a leading hyphen would be read as an option when it is passed on as an argument.
_TICKET = r"[0-9A-Za-z][0-9A-Za-z-]{0,63}"
# Browsers and e-mail programs may change the case, or append a slash, a query or a fragment.
_LINK = re.compile(rf"(?ai:openobd://ticket)/({_TICKET})/?(?:\?[!-\"$-~]*)?(?:#[!-~]*)?", re.ASCII)
_LENGTH = 2000
"""Maximum length of a link, in characters."""
UNREADABLE = "openobd:"
"""Text that replaces an invalid link, so that no part of the link is passed on."""


def ticket_of(link: str) -> str:
    """Returns the ticket number in ``link``, unchanged.

    Raises:
        BadInput: the link is not valid; the error does not contain any part of the link.
    """
    match = _LINK.fullmatch(link) if len(link) <= _LENGTH else None
    if match is None:
        raise not_understood()
    return match.group(1)


def not_understood() -> BadInput:
    """Returns the error for an invalid link or ticket number that was passed to the program."""
    return BadInput(
        what="The link or ticket number passed to the program is not valid.",
        meaning="The link was ignored; nothing was started.",
        advice="Use a link like openobd://ticket/7848095, or choose Start session and enter the ticket number.",
    )


def link_to(ticket: str) -> str:
    """Returns the link to ``ticket``; ``UNREADABLE`` if no valid link can contain it, empty if ``ticket`` is empty."""
    if not ticket:
        return ""
    return f"openobd://ticket/{ticket}" if re.fullmatch(_TICKET, ticket, re.ASCII) else UNREADABLE
