"""Sentences that are made where no language is known, and translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping


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
