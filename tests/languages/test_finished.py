"""Completeness of the languages that the program offers."""

from __future__ import annotations

import pytest

from resources.languages.build import TRANSLATED
from tests.languages.catalogue import translations


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [one.entry for one in translations(language) if not one.finished or not all(one.forms)]
    assert unfinished == [], f"{len(unfinished)} texts are not translated"
