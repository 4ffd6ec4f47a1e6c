"""Windows executables: their imports are listed, missing libraries reported, and a signature changes nothing else."""

from __future__ import annotations

import struct
from pathlib import Path

import closure
import portable_executable
import pytest
from portable_executable import Executable

NAMES = {portable_executable.IMPORTS: "KERNEL32.dll", portable_executable.DELAYED_IMPORTS: "Late.dll"}
HEADER = 0x40
OPTIONAL = HEADER + 24
SECTION, RAW = 0x1000, 0x200


def _file(names: dict[int, str] = NAMES) -> bytes:
    """Returns a minimal 64-bit executable with one section that contains the import tables and their names."""
    body = bytearray(0x100)
    optional = bytearray(240)
    struct.pack_into("<H", optional, 0, 0x20B)
    for number, (directory, name) in enumerate(names.items()):
        table, text = 0x10 + 0x40 * number, 0xA0 + 0x20 * number
        field = 12 if directory == portable_executable.IMPORTS else 4
        struct.pack_into("<I", body, table + field, SECTION + text)
        body[text : text + len(name)] = name.encode()
        struct.pack_into("<I", optional, portable_executable.DIRECTORIES + 8 * directory, SECTION + table)
    start = bytearray(HEADER)
    start[:2] = b"MZ"
    struct.pack_into("<I", start, 0x3C, HEADER)
    head = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0)
    section = b".rdata\0\0" + struct.pack("<IIII", len(body), SECTION, len(body), RAW) + bytes(16)
    whole = bytes(start) + head + bytes(optional) + section
    return whole + bytes(RAW - len(whole)) + bytes(body)


def test_imports_are_listed_whether_loaded_at_once_or_on_demand() -> None:
    assert Executable(_file()).imports() == {"kernel32.dll", "late.dll"}


def test_a_file_without_imports_has_none() -> None:
    assert Executable(_file({})).imports() == set()


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(ValueError, match="64-bit"):
        Executable(_file().replace(b"PE\0\0", b"NE\0\0")).imports()


def test_a_finished_file_is_padded_and_contains_its_checksum() -> None:
    odd = _file() + b"end"
    settled = Executable(odd).settled()
    place = OPTIONAL + portable_executable.SUM
    held = struct.unpack_from("<I", settled, place)[0]
    assert len(settled) % portable_executable.ALIGNMENT == 0
    assert held == portable_executable.checksum(settled[:place] + bytes(4) + settled[place + 4 :])
    assert Executable(settled).settled() == settled
    assert settled[place + 4 :].startswith(odd[place + 4 :])


def test_the_sum_is_that_of_the_format() -> None:
    assert portable_executable.checksum(b"\x01\x00\xff\xff") == 1 + 4
    assert portable_executable.checksum(b"\x02") == 2 + 1


def test_a_missing_library_is_listed_with_the_files_that_load_it(tmp_path: Path) -> None:
    (tmp_path / "program.exe").write_bytes(_file())
    assert closure.missing(tmp_path) == {"late.dll": {"program.exe"}}
    (tmp_path / "Late.dll").write_bytes(_file({}))
    assert closure.missing(tmp_path) == {}


@pytest.mark.parametrize(
    ("library", "known"),
    [
        ("kernel32.dll", True),
        ("api-ms-win-crt-heap-l1-1-0.dll", True),
        ("msvcp140.dll", False),
        ("vcruntime140.dll", False),
    ],
)
def test_libraries_of_windows_are_known_but_not_those_of_a_compiler(library: str, known: bool) -> None:
    assert closure.is_windows(library) is known
