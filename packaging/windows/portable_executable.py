"""Reader of Windows programs and libraries: their imports, and the checksum that signing sets.

Usage: python packaging/windows/portable_executable.py FILE...    pads each file and sets its checksum like signing
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

IMPORTS, DELAYED_IMPORTS = 1, 13
"""Indices in the table of data directories (PE format, optional header)."""
DIRECTORIES = 112
"""Offset of that table in the optional header of a 64-bit file."""
SUM = 64
"""Offset of the checksum in the optional header."""
ALIGNMENT = 8
"""A signature begins at a multiple of this number of bytes."""


@dataclass(frozen=True, slots=True)
class Executable:
    """A 64-bit program or library."""

    data: bytes

    @property
    def optional_header(self) -> int:
        """Offset of the optional header.

        Raises:
            ValueError: it is not a 64-bit file.
        """
        start = self._number("I", 0x3C)
        if self.data[start : start + 4] != b"PE\0\0" or self._number("H", start + 24) != 0x20B:
            raise ValueError("this is no 64-bit program or library of Windows")
        return start + 24

    def imports(self) -> set[str]:
        """Returns the names of the libraries that are loaded with this file or on demand, in lower case."""
        return {*self._names(IMPORTS, 20, 12), *self._names(DELAYED_IMPORTS, 32, 4)}

    def settled(self) -> bytes:
        """Returns the file as it is below its signature: padded, with its checksum."""
        whole = bytearray(self.data + bytes(-len(self.data) % ALIGNMENT))
        place = self.optional_header + SUM
        struct.pack_into("<I", whole, place, 0)
        struct.pack_into("<I", whole, place, checksum(whole))
        return bytes(whole)

    def _names(self, directory: int, step: int, name_at: int) -> Iterator[str]:
        address = self._number("I", self.optional_header + DIRECTORIES + 8 * directory)
        if not address:
            return
        entry = self._offset(address)
        while (name := self._number("I", entry + name_at)) != 0:
            begin = self._offset(name)
            yield self.data[begin : self.data.index(0, begin)].decode("ascii").lower()
            entry += step

    def _offset(self, address: int) -> int:
        """Returns the offset in the file of an address in memory, from the sections."""
        header = self.optional_header
        first = header + self._number("H", header - 4)
        for number in range(self._number("H", header - 18)):
            size, start, raw_size, raw = struct.unpack_from("<IIII", self.data, first + 40 * number + 8)
            if start <= address < start + max(size, raw_size):
                return int(address - start + raw)
        raise ValueError(f"no section holds {address:#x}")

    def _number(self, kind: str, place: int) -> int:
        return int(struct.unpack_from(f"<{kind}", self.data, place)[0])


def checksum(data: bytes | bytearray) -> int:
    """Returns the checksum for the optional header, calculated while its field is 0."""
    # The sum of words with carry equals the remainder of a division, but is never 0.
    folded = int.from_bytes(data, "little") % 0xFFFF or 0xFFFF
    return folded + len(data)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        Path(name).write_bytes(Executable(Path(name).read_bytes()).settled())
