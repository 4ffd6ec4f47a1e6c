"""Completeness of the languages that the program offers."""

from __future__ import annotations

import pytest

from resources.languages.build import TRANSLATED
from tests.languages.catalogue import translations


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [one.entry for one in translations(language) if not one.finished or not all(one.forms)]
    listed = "\n".join(f"{entry.context}: {entry.source}" for entry in unfinished)
    assert not unfinished, f"translate these texts in openobd_{language}.ts, then make languages:\n{listed}"
