"""Texts of trouble codes, read from files written by spreadsheets and other programs, and found for a code."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.rules import code_texts
from openobd_desktop.core.rules.code_texts import LONGEST_LINE, LONGEST_TEXT, CodeTexts, read_code_texts
from openobd_desktop.errors import LocalFault

FILE = """code;text;language
P0420;Catalyst efficiency low;en
p0420;Katalysatorwirkung zu gering;DE
P0420-11;Catalyst circuit;en
00532;Supply voltage;
U0100;"Lost; communication";en
"""


def test_a_text_is_found_by_code_and_language() -> None:
    texts = read_code_texts(FILE.encode(), "codes.csv")
    assert texts.find("P0420-00", "de") == "Katalysatorwirkung zu gering"
    assert texts.find("P0420-11", "en") == "Catalyst circuit"
    assert texts.find("P0420-11", "de") == "Catalyst circuit", "an exact text in English is better than a vague one"
    assert texts.find("00532", "fr") == "Supply voltage"
    assert texts.find("U0100", "nl") == "Lost; communication"
    assert texts.find("P0421", "en") == ""
    assert (texts.source, texts.left_out, len(texts.texts)) == ("codes.csv", 0, 5)


@pytest.mark.parametrize(
    "content", [b"P0420\tText", b"P0420,Text\r\n", b"\xef\xbb\xbfP0420;Text;", b"code;text\nP0420;Text"]
)
def test_separators_headers_and_marks_of_other_programs_are_understood(content: bytes) -> None:
    assert read_code_texts(content, "x").find("P0420", "en") == "Text"


def test_a_file_of_an_older_spreadsheet_is_read_in_its_character_set() -> None:
    assert read_code_texts("P0420;Für;de".encode("cp1252"), "x").find("P0420", "de") == "Für"


@pytest.mark.parametrize("form", ["utf-16", "utf-16-le", "utf-16-be"])
def test_d17_a_file_that_a_spreadsheet_saved_as_unicode_text_is_read(form: str) -> None:
    content = ("\ufeff" if form != "utf-16" else "") + "code\ttext\nP0420\tFür\n"
    assert read_code_texts(content.encode(form), "x").find("P0420", "de") == "Für"


def test_d16_a_code_with_an_invisible_character_is_understood() -> None:
    texts = read_code_texts("P0420\u200b;Text\n\u2060P0421-11;Other".encode(), "x")
    assert (texts.find("P0420", "en"), texts.find("P0421-11", "en"), texts.left_out) == ("Text", "Other", 0)


def test_s17_lines_beyond_the_limit_are_only_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_texts, "MOST_LINES", 2)
    texts = read_code_texts(b"P0420;Text\r\nP0421;Other\r\nP0422;Third\r\nP0423;Fourth\r\n", "x")
    assert (len(texts.texts), texts.left_out) == (2, 2)
    broken = read_code_texts(b'P0420;Text\nP0421;"' + b"a\n" * 100_000, "x")
    assert broken.find("P0420", "en") == "Text"
    assert broken.left_out == 100_001 - 1


def test_s5_a_very_long_line_is_not_divided_into_cells_and_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    longest = 0
    divide = csv.reader

    def reader(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
        def measured() -> Iterator[str]:
            nonlocal longest
            for line in lines:
                longest = max(longest, len(line))
                yield line

        return divide(measured(), delimiter=delimiter)

    monkeypatch.setattr(csv, "reader", reader)
    texts = read_code_texts(b"P0420;Text\n" + b"," * 2_000_000 + b"\nP0421;Other\n", "x")
    assert (texts.find("P0420", "en"), texts.find("P0421", "en"), texts.left_out) == ("Text", "Other", 1)
    assert longest <= LONGEST_LINE


@pytest.mark.parametrize("cell", ['"{long}"', "{long}", '"{long}'], ids=["quoted", "plain", "open"])
def test_s5_d14_a_very_long_line_does_not_swallow_the_rest_of_the_file(cell: str) -> None:
    rest = "".join(f"P0{number};Text {number};en\n" for number in range(101, 601))
    content = f"code;text;language\nP0100;{cell.format(long='x' * 11_000)};en\n{rest}"
    texts = read_code_texts(content.encode(), "x")
    assert (len(texts.texts), texts.left_out) == (500, 1)


@pytest.mark.parametrize("line", ['P0100;"Text;en', '"P0100;Text;en', 'P0100;"Text'])
@pytest.mark.parametrize("form", ["{code};Text;en", '"{code}";"Text";"en"', "\u200b{code};Text"])
def test_d14_a_quotation_mark_that_is_not_closed_spoils_only_its_own_line(line: str, form: str) -> None:
    rest = [form.format(code=code) for code in ("p0101", "P0102-11", "00532")]
    texts = read_code_texts("\n".join(("code;text;language", line, *rest)).encode(), "x")
    assert (len(texts.texts), set(texts.texts.values()), texts.left_out) == (3, {"Text"}, 1)
    last = read_code_texts("\n".join((*rest, line)).encode(), "x")
    assert (last.texts, last.left_out) == (texts.texts, 1)


def test_d14_every_line_after_a_quotation_mark_that_is_not_closed_is_counted_or_used() -> None:
    lines = ['P0100;"Text', *["more text"] * 5_000, "P0101;Text"]
    texts = read_code_texts("\n".join(lines).encode(), "x")
    assert (list(texts.texts.values()), texts.left_out) == (["Text"], 5_001)


def test_a_quoted_text_may_have_several_lines() -> None:
    content = 'code;text;language\r\nP0420;"Catalyst\r\nsays ""low""\r\n";en\r\nP0421;5" pipe;en\r\n'
    texts = read_code_texts(content.encode(), "x")
    assert (texts.find("P0420", "en"), texts.find("P0421", "en")) == ('Catalyst\nsays "low"', '5" pipe')
    assert (len(texts.texts), texts.left_out) == (2, 0)


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_s5_a_damaged_file_is_decoded_piece_by_piece_without_damaging_it_further(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setattr(code_texts, "PIECE", 3)
    damage = b"\x00\xdc" * 5 if encoding == "utf-16" else b"\x81" * 10
    content = "P0420;Für;de\n".encode(encoding) + damage
    assert read_code_texts(content, "x").find("P0420", "de") == "Für"


def test_lines_that_cannot_be_used_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    content = "P0420;Text\nX9999;Nothing\nP0421;\n\nP0422;" + "a" * 1000
    texts = read_code_texts(content.encode(), "x")
    assert texts.left_out == 2
    assert len(texts.find("P0422", "en")) == LONGEST_TEXT
    monkeypatch.setattr(code_texts, "MOST_TEXTS", 1)
    assert read_code_texts(content.encode(), "x").left_out == 3


@pytest.mark.parametrize("content", [b"", b"name;value\na;b", b"\x00\xff"])
def test_a_file_without_texts_is_refused(content: bytes) -> None:
    with pytest.raises(LocalFault, match="no trouble code texts"):
        read_code_texts(content, "x")


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused(content: bytes) -> None:
    with suppress(LocalFault):
        assert isinstance(read_code_texts(content, "x"), CodeTexts)
