"""Parser of the translation files."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from resources.languages.build import ts_file
from resources.languages.texts import Entry


@dataclass(frozen=True)
class Translation:
    """Entry of a translation file for one text."""

    entry: Entry
    forms: tuple[str, ...]
    """The translation, or one for each plural form of the language."""
    finished: bool


def translations(language: str) -> list[Translation]:
    """Returns all entries of a file, in order."""
    root = ET.parse(ts_file(language)).getroot()
    return [
        _translation(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _translation(context: str, message: ET.Element) -> Translation:
    counted = message.get("numerus") == "yes"
    entry = Entry(context, message.findtext("source", ""), message.findtext("comment", ""), counted)
    node = message.find("translation")
    assert node is not None
    forms = [form.text or "" for form in node.iter("numerusform")] if counted else [node.text or ""]
    return Translation(entry, tuple(forms), node.get("type") is None)
