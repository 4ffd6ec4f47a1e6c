"""Parser for ticket numbers and connector IDs, as typed or pasted by users."""

from __future__ import annotations

import re
import uuid

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.errors import BadInput, message

_DIGITS = re.compile(r"\d{1,10}", re.ASCII)
_IN_LINK = re.compile(r"(?:ticket|tickets)[/=](\d{1,10})(?=[/?#&]|$)", re.ASCII | re.IGNORECASE)
# A group of up to three digits followed by groups of three, all with the same separator.
_NUMBER = re.compile(r"\d{1,3}(?:([.,'\u2019]|\s)\d{3}(?!\d))(?:\1\d{3}(?!\d))*|\d+")
_JOINED = re.compile(r"(ticket(?:n(?:umber|ummer|r|o)\.?)?)(?=\d)", re.IGNORECASE)
_SHOWN = 24
"""Maximum number of digits of a number that an error message repeats."""


def ticket_number(text: str) -> str:
    """Returns the only ticket number in ``text``, which may be among words, split into groups of digits, or in a link.

    Raises:
        BadInput: there is no ticket number in the text, or more than one.
    """
    text = identifier(text)
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
    text = identifier(text)
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
