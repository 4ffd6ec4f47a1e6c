"""Reads ticket numbers and connectors as people type and paste them."""

from __future__ import annotations

import re
import uuid

from openobd_desktop.errors import BadInput

_DIGITS = re.compile(r"\d{1,10}", re.ASCII)
_IN_LINK = re.compile(r"(?:ticket|tickets)[/=](\d{1,10})(?=[/?#&]|$)", re.ASCII | re.IGNORECASE)


def ticket_number(text: str) -> str:
    """The ticket number in ``text``: digits, maybe with blanks or a leading #, or a link that names a ticket.

    Raises:
        BadInput: there is no ticket number in it.
    """
    text = text.strip()
    if not text:
        raise BadInput(what="The ticket number is missing.", advice="Enter it, for example 7848095.")
    in_link = _IN_LINK.search(text) if "/" in text or "=" in text else None
    number = in_link.group(1) if in_link else re.sub(r"\s", "", text).removeprefix("#")
    if not _DIGITS.fullmatch(number):
        raise BadInput(
            what="This is not a ticket number: it has digits only.",
            advice="Enter a number such as 7848095, or paste the link of the ticket.",
        )
    if int(number) == 0 or int(number) > 0xFFFFFFFF:
        raise BadInput(what="No ticket has this number.", advice="Compare it with the ticket.")
    return str(int(number))


def connector_id(text: str) -> str:
    """The connector in ``text``: its UUID, or the number of older hardware.

    Raises:
        BadInput: it is neither.
    """
    text = text.strip()
    if not text:
        raise BadInput(what="The connector is missing.", advice="Enter its UUID.")
    if _DIGITS.fullmatch(text):
        return text
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise BadInput(
            what="This is not a connector.",
            advice="Enter its UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.",
        ) from None
