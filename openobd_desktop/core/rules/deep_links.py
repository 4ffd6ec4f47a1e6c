"""Deep links: the one form that is understood; it names a ticket and can do no more than fill in a dialog."""

from __future__ import annotations

import re

from openobd_desktop.errors import BadInput

# A leading hyphen would make an option of it wherever somebody passes the ticket on.
_TICKET = r"[0-9A-Za-z][0-9A-Za-z-]{0,63}"
# Browsers and mail programs change the case, and add a slash, a query or a fragment.
_LINK = re.compile(rf"(?ai:openobd://ticket)/({_TICKET})/?(?:\?[!-\"$-~]*)?(?:#[!-~]*)?", re.ASCII)
_LENGTH = 2000
"""Characters of a link at most."""
UNREADABLE = "openobd:"
"""What stands for a link that is not understood, so that nothing of it is passed on."""


def ticket_of(link: str) -> str:
    """The ticket that ``link`` names, as it stands there.

    Raises:
        BadInput: it has another form; nothing of it is repeated in the error.
    """
    match = _LINK.fullmatch(link) if len(link) <= _LENGTH else None
    if match is None:
        raise not_understood()
    return match.group(1)


def not_understood() -> BadInput:
    """What is told of a link, or of a ticket number that was handed over, of another form."""
    return BadInput(
        what="The link or ticket number passed to the program is not valid.",
        meaning="The link was not used, and nothing was started.",
        advice="A link looks like openobd://ticket/7848095. Choose Start session and type the ticket number there.",
    )


def link_to(ticket: str) -> str:
    """The link that names ``ticket``; ``UNREADABLE`` if no link can, empty without a ticket."""
    if not ticket:
        return ""
    return f"openobd://ticket/{ticket}" if re.fullmatch(_TICKET, ticket, re.ASCII) else UNREADABLE
