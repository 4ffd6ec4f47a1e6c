"""CSV that spreadsheets open without harm, and the text of the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from openobd_desktop.ui.models.csv_text import clipboard_text, csv_bytes, guarded, separator


@pytest.fixture(params=[("nl_NL", ";"), ("en_US", ",")])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    name, expected = request.param
    QLocale.setDefault(QLocale(name))
    yield expected
    QLocale.setDefault(QLocale.system())


def test_the_separator_is_the_one_that_spreadsheets_of_the_country_expect(locale: str) -> None:
    assert separator() == locale


def test_the_file_is_utf8_with_a_mark_and_comes_back_as_it_was(locale: str) -> None:
    rows = [["aktief", 'with "quotes"', "a;b,c", "two\nlines", "ü€"]]
    written = csv_bytes(["A", "B", "C", "D", "E"], rows)
    assert written.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig")), delimiter=locale))
    assert read == [["A", "B", "C", "D", "E"], *rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_taken_for_a_formula(start: str) -> None:
    assert guarded(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"
    assert b"'" in csv_bytes(["A"], [[f"{start}1"]])


@pytest.mark.parametrize("cell", ["", "7848095", "1:23 h of 4 h", "a=b", "—"])
def test_an_ordinary_cell_stays_as_it_is(cell: str) -> None:
    assert guarded(cell) == cell


def test_one_copied_row_has_no_header_and_several_have_one() -> None:
    assert clipboard_text(["A", "B"], [["1", "2"]]) == "1\t2"
    assert clipboard_text(["A", "B"], [["1", "2"], ["3", "4"]]) == "A\tB\n1\t2\n3\t4"


def test_a_tab_inside_a_cell_does_not_shift_the_columns() -> None:
    assert clipboard_text(["A", "B"], [["1\tx", "2"]]) == "1 x\t2"
