"""Translatable messages, the base class for all errors, and input errors that are detected before any call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class ErrorMessage(str):
    """An English sentence that keeps its template and values so that it can be translated.

    Attributes:
        template: The sentence with fields in braces.
        values: The values of the fields; if a value is an ``ErrorMessage``, it is translated too.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> ErrorMessage:
        """Fills in the fields, so that the English sentence is complete without a translation."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values or {}
        return made


def message(template: str, **values: object) -> ErrorMessage:
    """Returns the sentence ``template`` with its fields filled in: ``message("No {name}.", name="x")``.

    The template must be a literal in the call, so that it can be collected for translation.
    """
    return ErrorMessage(template, values)


DETAILS_LIMIT = 2000


class OpenObdError(Exception):
    """An error with three messages for users: what happened, what it means for the ticket, and what to do now.

    Attributes:
        what: What happened; one sentence.
        meaning: What the error means for the ticket or the session; one sentence.
        advice: What to do now; one or two sentences.
        details: Raw text for support, not part of the message; truncated to 2,000 characters.
        retryable: Whether the same action may be offered again without risk.
        ambiguous: Whether the service may or may not have carried out the call.
        push_back: Seconds for which the service has asked not to be called again; None if it has not asked.
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
        self.push_back: float | None = None
        super().__init__(self.what)

    @property
    def user_text(self) -> str:
        """The messages ``what``, ``meaning`` and ``advice``, joined."""
        return " ".join(part for part in (self.what, self.meaning, self.advice) if part)


class BadInput(OpenObdError):
    """The input cannot be sent; ``what`` and ``advice`` are passed by the caller."""

    what = "This input cannot be sent."
    meaning = "Nothing was sent; your input has been kept."
    advice = "Correct the input and try again."


class EndpointRefused(OpenObdError):
    """An address violates the endpoint rules."""

    what = "The server address violates the security rules."
    meaning = "No password, token or other data was sent to it."
    advice = (
        "Check the host and port in the profile. If the service itself provided this address, contact the "
        "service's support team."
    )


class PictureRefused(OpenObdError):
    """A picture's address or file violates the rules; ``what`` is passed by the caller."""

    what = "This picture cannot be shown."
    meaning = "The question itself is not affected."
    advice = "Ask the author of the question for a PNG or JPEG picture with an https address."
