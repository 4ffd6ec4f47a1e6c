"""Formats in which the Partner API writes dates."""

from datetime import UTC, datetime

from openobd_desktop.simulator.common.partner_api_rules import MICROSECONDS, MILLISECONDS, MIXED, SECONDS

_FORMS = (MILLISECONDS, SECONDS, MICROSECONDS)


def date_text(when: datetime, form: str, place: int = 0) -> str:
    """Returns a time as text; ``place`` selects one of the formats if ``form`` is "mixed"."""
    if form == MIXED:
        form = _FORMS[place % len(_FORMS)]
    text = when.astimezone(UTC).replace(tzinfo=None)
    if form == SECONDS:
        return text.isoformat(timespec="seconds") + "Z"
    if form == MICROSECONDS:
        return text.isoformat(timespec="microseconds") + "+00:00"
    return text.isoformat(timespec="milliseconds") + "+0000"


def date_of(text: str) -> datetime:
    """Parses a time in any ISO 8601 format; a time without a time zone is UTC.

    Raises:
        ValueError: the text is not a time.
    """
    # An unescaped plus sign in a URL means a space.
    found = datetime.fromisoformat(text.replace(" ", "+"))
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
