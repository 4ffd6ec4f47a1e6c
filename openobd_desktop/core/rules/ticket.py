"""Ticket numbers and connector IDs as typed or pasted by users, and links to tickets."""

from __future__ import annotations

import re
import uuid

from openobd_desktop.domain.text import identifier
from openobd_desktop.errors import BadInput, message

_DIGITS = re.compile(r"\d{1,10}", re.ASCII)
_IN_LINK = re.compile(r"(?:ticket|tickets)[/=](\d{1,10})(?=[/?#&]|$)", re.ASCII | re.IGNORECASE)
# Ends of lines in all programs, and of cells in spreadsheets; Word uses a vertical tab for a line break.
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
# A group of up to three digits followed by groups of three, all with the same separator, which is no line break.
_NUMBER = re.compile(r"\d{1,3}(?:([.,'\u2019]|[^\S\n])\d{3}(?!\d))(?:\1\d{3}(?!\d))*|\d+")
_JOINED = re.compile(r"(ticket(?:n(?:umber|ummer|r|o)\.?)?)(?=\d)", re.IGNORECASE)
LEAST_DIGITS = 5
"""Minimum number of digits for a number to be accepted as a ticket number without asking the user."""
LIKELY_LENGTH = 500
"""Maximum length, in characters, of text that may be a ticket number; long enough for a link to a ticket."""
_SHOWN = 24
"""Maximum number of digits to quote in an error message."""


def ticket_number(text: str) -> str:
    """Returns the only ticket number in ``text``, whether it is among words, split into groups of digits or in a link.

    Raises:
        BadInput: the text contains no ticket number, or more than one.
    """
    # Otherwise, numbers on two lines or in two cells would be joined, since most line breaks are invisible characters.
    text = identifier(_BREAKS.sub("\n", text))
    if not text:
        raise BadInput(what="The ticket number is missing.", advice="Enter the ticket number, for example 7848095.")
    found = list(dict.fromkeys(_numbers(text)))
    if len(found) > 1:
        raise BadInput(
            what=message(
                "The text contains more than one number: {first} and {second}.",
                first=found[0][:_SHOWN],
                second=found[1][:_SHOWN],
            ),
            advice="Enter only the ticket number.",
        )
    number = found[0] if found else ""
    if not _DIGITS.fullmatch(number):
        raise BadInput(
            what="This is not a ticket number: ticket numbers contain only digits.",
            advice="Enter a number such as 7848095, or paste the ticket link.",
        )
    if int(number) == 0 or int(number) > 0xFFFFFFFF:
        raise BadInput(what="There is no ticket with this number.", advice="Check the number against the ticket.")
    return str(int(number))


def likely_ticket(text: str) -> str:
    """Returns the ticket number in ``text``; empty if there is none, or if it could easily be a number of another kind.

    The text may come from the clipboard or from a search field.
    """
    text = text.strip()
    if len(text) > LIKELY_LENGTH or "\n" in text:
        return ""
    try:
        number = ticket_number(text)
    except BadInput:
        return ""
    is_phone_number = f"0{number}" in text
    return number if len(number) >= LEAST_DIGITS and not is_phone_number else ""


def _numbers(text: str) -> list[str]:
    """Returns everything in ``text`` that may be a ticket number, without separators; for a link, its ticket number."""
    if in_link := _IN_LINK.findall(text):
        return list(map(str, in_link))
    if "://" in text:
        return []
    text = _JOINED.sub(r"\1 ", text)
    found = list(_NUMBER.finditer(text))
    numbers = [re.sub(r"\D", "", match[0]) for match in found]
    plain = all(map(str.isascii, numbers)) and all(_stands_alone(text, match) for match in found)
    return [number.lstrip("0") or "0" for number in numbers] if plain else []


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Returns whether the match is a standalone number, not part of a word or of a longer, signed or decimal number."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    if before[-1:].isalnum() or after[:1].isalnum() or before[-1:] == "_" or after[:1] == "_":
        return False
    if before[-1:] in ("-", "+", "\u2212") and not before[-2:-1].isalnum():
        return False
    return re.match(r"[.,'\u2019]\d", after) is None and re.search(r"\d[.,'\u2019]$", before) is None


def connector_id(text: str) -> str:
    """Returns the connector ID in ``text``: a UUID or, for older hardware, a number.

    Raises:
        BadInput: the text is neither a UUID nor a number.
    """
    text = identifier(_BREAKS.sub("\n", text))
    if not text:
        raise BadInput(what="The connector is missing.", advice="Enter the UUID of the connector.")
    if _DIGITS.fullmatch(text):
        return text
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise BadInput(
            what="This is not a valid connector ID or number.",
            advice="Enter the UUID of the connector, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.",
        ) from None


# A ticket with a leading hyphen would be read as an option when it is passed on as an argument.
_TICKET = r"[0-9A-Za-z][0-9A-Za-z-]{0,63}"
# Browsers and e-mail programs may change the case, or append a slash, a query or a fragment.
_LINK = re.compile(rf"(?ai:openobd://ticket)/({_TICKET})/?(?:\?[!-\"$-~]*)?(?:#[!-~]*)?", re.ASCII)
_LINK_LENGTH = 2000
"""Maximum length of a link, in characters."""
UNREADABLE = "openobd:"
"""Text that replaces an invalid link, so that no part of the link is passed on."""


def ticket_of(link: str) -> str:
    """Returns the ticket number in ``link``, unchanged.

    Raises:
        BadInput: the link is not valid; the error does not contain any part of the link.
    """
    match = _LINK.fullmatch(link) if len(link) <= _LINK_LENGTH else None
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
