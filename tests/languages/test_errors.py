"""Errors say in four languages what happened, what it means and what to do, and contain details for support."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop import errors
from openobd_desktop.client.transport.status_mapping import FALLBACK, SERVICE
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import install, translate, uninstall
from openobd_desktop.ui.messages.board import MessageBoard
from resources.languages.build import TRANSLATED

CATALOGUE = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, OpenObdError)]
PARTS = ("what", "meaning", "advice")


@pytest.fixture(params=["en", *TRANSLATED])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install(qapp, request.param)
    yield request.param
    uninstall(qapp)


def test_u6_every_error_has_its_three_sentences_in_the_language_of_the_window(language: str) -> None:
    for kind in CATALOGUE:
        error = kind("UNAVAILABLE: raw")
        sentences = [translate(getattr(error, part)) for part in PARTS]
        assert all(sentence.strip() and sentence[-1] in ".?!" for sentence in sentences), kind
        assert len(set(sentences)) == len(PARTS), kind
        if language != "en":
            assert not {getattr(error, part) for part in PARTS} & set(sentences), kind


def test_u6_the_details_of_an_error_are_copied_with_it(language: str) -> None:
    for kind in CATALOGUE:
        board = MessageBoard()
        board.show_error(kind("UNAVAILABLE: raw"))
        assert board.current is not None
        assert "raw" not in board.current.text
        *sentences, details = board.current.report.splitlines()
        assert (len(sentences), details) == (3, f"{kind.__name__}: UNAVAILABLE: raw")


def test_a_status_of_the_service_has_its_own_message_in_each_language(language: str) -> None:
    for row in SERVICE:
        if row.what:
            assert translate(row.what)
            assert (translate(row.what) == row.what) is (language == "en"), row.what


def test_u8_each_status_has_an_error_in_the_catalogue() -> None:
    assert {FALLBACK[code] for code in FALLBACK} <= set(CATALOGUE)
    assert {row.error for row in SERVICE} <= set(CATALOGUE)
    assert len(CATALOGUE) > 50
