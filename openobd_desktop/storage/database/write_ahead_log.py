"""Damage in the write-ahead log of SQLite, which would drop all that follows without a word.

SQLite takes the log that a crash left up to the first frame that does not fit its checksum (sqlite.org, file format,
section 4). A program that is killed leaves whole frames; a whole one of this log that does not fit has been changed
since, or was torn by a loss of power.
"""

from __future__ import annotations

import struct
from pathlib import Path

LARGEST_LOG = 64 * 1024 * 1024
"""Bytes that are looked through; SQLite empties the log after some 4 MB."""

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""The order of the bytes in the words that the checksums are made of."""

_Sums = tuple[int, int]


def drops_transactions(log: Path) -> bool:
    """SQLite will stop at a damaged frame of ``log`` and drop what it holds and all behind it; raises ``OSError``."""
    try:
        if log.stat().st_size > LARGEST_LOG:
            return False
        content = log.read_bytes()
    except FileNotFoundError:
        return False
    if len(content) < _HEADER.size:
        return False
    magic, _version, page, _count, *salts, first, second = _HEADER.unpack_from(content)
    order = _MAGIC.get(magic)
    frame = _FRAME.size + page
    if order is None or _summed(order, content[:24], (0, 0)) != (first, second):
        return len(content) > _HEADER.size + _FRAME.size
    starts = range(_HEADER.size, len(content) - frame + 1, frame)
    sums: _Sums = (first, second)
    for number, at in enumerate(starts):
        _page, _size, *own, one, other = _FRAME.unpack_from(content, at)
        data = content[at : at + 8] + content[at + _FRAME.size : at + frame]
        if own == salts and (sums := _summed(order, data, sums)) == (one, other):
            continue
        # One that ends the log may have been torn by a loss of power; that cannot be told from damage.
        return _is_of_this_log(own, salts) or any(
            _ends_transaction(content, later, salts) for later in starts[number + 1 :]
        )
    return False


def _is_of_this_log(own: list[int], salts: list[int]) -> bool:
    """The frame was written into this log: each new log over a former one has two other salts."""
    return any(one == other for one, other in zip(own, salts, strict=True))


def _ends_transaction(content: bytes, at: int, salts: list[int]) -> bool:
    """The frame there belongs to this log, and not to one that it was written over, and ends a transaction."""
    _page, size, *own, _one, _other = _FRAME.unpack_from(content, at)
    return own == salts and size > 0


def _summed(order: str, data: bytes, sums: _Sums) -> _Sums:
    """The checksums of these bytes, behind those of the bytes before."""
    one, other = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + other) & 0xFFFFFFFF
        other = (other + odd + one) & 0xFFFFFFFF
    return one, other
