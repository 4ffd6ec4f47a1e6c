"""CSV that spreadsheets open safely, and text for the clipboard."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from openobd_desktop.ui.tables.csv_export import clipboard_text, csv_bytes, guarded, separator


@pytest.fixture(params=[("nl_NL", ";"), ("en_US", ",")])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    name, expected = request.param
    QLocale.setDefault(QLocale(name))
    yield expected
    QLocale.setDefault(QLocale.system())


def test_the_separator_is_that_of_spreadsheets_in_the_country(locale: str) -> None:
    assert separator() == locale


def test_the_file_is_utf8_with_a_mark_and_read_back_unchanged(locale: str) -> None:
    rows = [["aktief", 'with "quotes"', "a;b,c", "two\nlines", "ü€"]]
    written = csv_bytes(["A", "B", "C", "D", "E"], rows)
    assert written.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig")), delimiter=locale))
    assert read == [["A", "B", "C", "D", "E"], *rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_interpreted_as_a_formula(start: str) -> None:
    assert guarded(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"
    assert b"'" in csv_bytes(["A"], [[f"{start}HYPERLINK(1)"]])


@pytest.mark.parametrize("cell", ["", "7848095", "1:23 h of 4 h", "a=b", "—"])
def test_an_ordinary_cell_is_unchanged(cell: str) -> None:
    assert guarded(cell) == cell


HONEST = [
    "12.4, -0.2",
    "-5 °C",
    "-5",
    "+3,5",
    "-12.4 V",
    "- 0.2 km/h",
    "+31 20 123 45 67",
    "+31-20-1234567",
    "+49 (89) 1234567",
    "Voltage: 12.4; -0.2 below",
    "Done:\n- ignition off\n- codes read (all)",
    "a, b; c",
]


@pytest.mark.parametrize("cell", HONEST)
def test_d20_an_honest_text_is_read_back_unchanged(locale: str, cell: str) -> None:
    read = csv.reader(io.StringIO(csv_bytes(["A"], [[cell]]).decode("utf-8-sig"), newline=""), delimiter=locale)
    assert list(read)[1] == [cell]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "  =1",
        "+A1",
        "-A1",
        "-1+cmd|' /C calc'!A0",
        f'+{"1" * 99}+HYPERLINK("http://example.com/")',
        f"-{'1' * 99}+cmd|' /C calc'!A0",
        "+1(cmd)",
        "@SUM(1)",
        "\uff1d1",
        "-5 °C=HYPERLINK(1)",
        "\n=1",
        "- first",
        "+31 20 =1",
    ],
)
def test_d20_a_leading_sign_of_a_formula_is_guarded(cell: str) -> None:
    assert guarded(cell).startswith("'")


@pytest.mark.parametrize("cell", ["a;=1", "a,@SUM(1)", "x\t-HYPERLINK(1)", "x;+cmd|' /C calc'!A0", "x\n-Sheet1!A1"])
def test_d20_a_dangerous_cell_after_another_separator_is_guarded(cell: str) -> None:
    assert "'" in guarded(cell)[:4]


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(1)", "-A1", "a\n=1", "a\r\n=HYPERLINK(1)"])
def test_s12_copied_rows_contain_no_active_formula(cell: str) -> None:
    for rows in ([[cell, "2"]], [[cell, "2"], ["1", cell]]):
        pasted = list(csv.reader(io.StringIO(clipboard_text(["A", "B"], rows), newline=""), delimiter="\t"))
        assert len(pasted) == (3 if len(rows) > 1 else 1)
        assert not any(each.lstrip().startswith(("=", "@", "-")) for row in pasted for each in row)


@pytest.mark.parametrize("padding", [99, 400, 5000])
@pytest.mark.parametrize("start", ["-1", "+1", "x;-1", "x|+1"])
def test_s12_a_formula_far_after_a_number_is_guarded(start: str, padding: int) -> None:
    cell = f"{start}{' ' * padding}+HYPERLINK(1)"
    assert guarded(cell) == cell.replace(start[-2:], f"'{start[-2:]}", 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_s12_a_line_break_inside_a_cell_does_not_split_its_row(end: str) -> None:
    assert clipboard_text(["A", "B"], [[f"two{end}lines", "2"]]) == "two lines\t2"


def test_s12_quotation_marks_do_not_join_rows() -> None:
    text = clipboard_text(["A", "B"], [['"open', "2"], ["3", '4" pipe']])
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))[1:] == [['"open', "2"], ["3", '4" pipe']]


def test_one_copied_row_has_no_header_and_several_have_one() -> None:
    assert clipboard_text(["A", "B"], [["1", "2"]]) == "1\t2"
    assert clipboard_text(["A", "B"], [["1", "2"], ["3", "4"]]) == "A\tB\n1\t2\n3\t4"


def test_a_tab_inside_a_cell_does_not_shift_the_columns() -> None:
    assert clipboard_text(["A", "B"], [["1\tx", "2"]]) == "1 x\t2"


GOLDEN = """\ufeffState,Ticket,Mine,Created,Running time,Session,Endpoint\r
"'=HYPERLINK(""https://evil.example"",""x"")",'@SUM(1),unknown,+1,—,-1,'=cmd|' /C calc'!A0:443\r
active,7848095,started here,2026-09-21 14:12:20,1:23 h of 4 h,1b4e28ba,grpc.openobd.com:443\r
a;'=1+1,"b,+1",c|'@1,"d
-1",'\uff1d1,a=b,'  =1\r
"""


def test_t13_the_exported_file_has_exactly_these_bytes() -> None:
    QLocale.setDefault(QLocale("en_US"))
    rows = [
        ['=HYPERLINK("https://evil.example","x")', "@SUM(1)", "unknown", "+1", "—", "-1", "=cmd|' /C calc'!A0:443"],
        [
            "active",
            "7848095",
            "started here",
            "2026-09-21 14:12:20",
            "1:23 h of 4 h",
            "1b4e28ba",
            "grpc.openobd.com:443",
        ],
        ["a;=1+1", "b,+1", "c|@1", "d\n-1", "\uff1d1", "a=b", "  =1"],
    ]
    written = csv_bytes(["State", "Ticket", "Mine", "Created", "Running time", "Session", "Endpoint"], rows)
    assert written.decode("utf-8") == GOLDEN
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("character", ["\n", "\t", " ", ",", ";", "=", "|", "-", "|-", ",-a", "-1 "])
def test_t13_a_huge_cell_is_guarded_in_time(character: str) -> None:
    began = time.perf_counter()
    guarded(character * (200_000 // len(character)))
    assert time.perf_counter() - began < 1.0
