"""Root of all errors, translatable messages, and errors of input that no call is needed for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class ErrorMessage(str):
    """An English sentence that remembers what it was made of.

    Attributes:
        template: The sentence with its fields in braces.
        values: What stands in the fields; a Phrase among them is translated too.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> ErrorMessage:
        """Fills the fields in at once: without a translation the sentence reads in English."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values or {}
        return made


def message(template: str, **values: object) -> ErrorMessage:
    """The sentence ``template`` with its fields filled in, for example ``message("No {name}.", name="x")``.

    The template has to be a literal at the place of the call, since translators get what stands there.
    """
    return ErrorMessage(template, values)


DETAILS_LIMIT = 2000


class OpenObdError(Exception):
    """Tells what happened, what it means for the ticket and what to do now, in plain sentences.

    Attributes:
        what: What happened; one sentence.
        meaning: What it means for the ticket or session; one sentence.
        advice: What to do now; one sentence or two.
        details: Raw text for support, never shown as the message; cut at 2,000 characters.
        retryable: The same action may be offered again without risk.
        ambiguous: Nobody knows whether the service carried the call out.
    """

    what: str = "Something went wrong."
    meaning: str = "Nothing was changed."
    advice: str = "Try again. If the problem persists, send the details to support."
    retryable: ClassVar[bool] = False
    ambiguous: ClassVar[bool] = False

    def __init__(self, details: str = "", *, what: str = "", meaning: str = "", advice: str = "") -> None:
        self.details = details[:DETAILS_LIMIT]
        self.what = what or type(self).what
        self.meaning = meaning or type(self).meaning
        self.advice = advice or type(self).advice
        super().__init__(self.what)

    @property
    def user_text(self) -> str:
        """The three sentences in a row."""
        return " ".join(part for part in (self.what, self.meaning, self.advice) if part)


class BadInput(OpenObdError):
    """What was typed cannot be sent; give ``what`` and ``advice``."""

    what = "This cannot be sent."
    meaning = "Nothing was sent; your input is still there."
    advice = "Correct it and try again."


class EndpointRefused(OpenObdError):
    """An address breaks the endpoint rules."""

    what = "The server address breaks the security rules."
    meaning = "No password, token or other data was sent to it."
    advice = "Check the host and port in the profile. If the service itself provided this address, inform its support."


class PictureRefused(OpenObdError):
    """A picture by URL breaks the rules; give ``what``."""

    what = "This picture is not shown."
    meaning = "The question itself is not affected."
    advice = "Ask the author of the question for a PNG or JPEG at an https address."
