"""Seeded generator of hostile numbers, texts, bytes and JSON values, and of damaged versions of samples."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from tests.ui.hostile import HOSTILE

T = TypeVar("T")

NUMBERS = (
    *(0, 1, -1, 2, 7, 8, 127, 128, 255, 256, 32_767, 32_768, 65_535, 65_536),
    *(2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**32, 2**53, 2**63 - 1, 2**63, -(2**63), 2**64, 10**15, 10**300),
)
DIGITS = ("9" * 20, "9" * 400, "9" * 5000, "1e309", "-1e309", "NaN", "Infinity", "-0", "0x7f", "1_0", "\u0661", "1.5")
UNITS = (
    *("x", " ", "\n", "\t", "\0", ",", ";", ".", "-", "+", "=", "|", "/", "@", ":", "%", "&", "$", "#", "*", "^"),
    *("(", ")", "[", "]", "{", "}", "<", ">", '"', "'", "\\", "0", "9", "a.", ", ", " (", ",+", "x ", "::", "[[", "${"),
    *(
        "\u0301",
        "\u200b",
        "\u202e",
        "\ufdfa",
        "\U0001f600",
        "\u4e00",
        "\u0e01\u0e33",
        "\ud800",
        "&lt;",
        "<b>",
        "\\u0000",
    ),
)
"""Units whose repetition makes a text that is slow to search, to break into lines or to draw."""
LENGTHS = (2, 10, 100, 1000, 10_000, 100_000)
MOST_COPIES = 1000
"""Maximum number of copies of one value in a JSON value."""
SHORT_HOSTILE = [text for text in HOSTILE if len(text) < 10_000]
_NUMBER = re.compile(r"\d+")


class Draw:
    """Source of the parts of one input; the same seed always yields the same input.

    Args:
        seed: The seed, usually the name of the target and the number of the case.
        largest: Limit for the size of the input, in bytes or characters; only roughly kept.
    """

    def __init__(self, seed: str, largest: int = 100_000) -> None:
        self.random = random.Random(seed)
        self.largest = largest
        self._copies = 1

    def chance(self, share: float) -> bool:
        """Returns True with this probability."""
        return self.random.random() < share

    def pick(self, options: Sequence[T]) -> T:
        """Returns one of the options."""
        return self.random.choice(options)

    def upto(self, most: int) -> int:
        """Returns a number from 0 to ``most``, small ones more often."""
        return int(most * self.random.random() ** 3) if self.chance(0.7) else self.random.randint(0, most)

    def number(self) -> int:
        """Returns a number near a limit of a type, or any small number."""
        return self.pick(NUMBERS) + self.pick((0, 0, 1, -1)) if self.chance(0.7) else self.random.randint(-1000, 10**6)

    def data(self, most: int = 64) -> bytes:
        """Returns random bytes."""
        return self.random.randbytes(self.upto(most))

    def repeated(self) -> str:
        """Returns a short unit, or a few of them, repeated many times."""
        unit = "".join(self.pick(UNITS) for _ in range(self.pick((1, 1, 1, 2, 3))))
        return unit * (min(self.pick(LENGTHS), self.largest) // len(unit) or 1)

    def text(self) -> str:
        """Returns a hostile text."""
        kind = self.random.randrange(5)
        if kind == 0:
            return self.pick(SHORT_HOSTILE)
        if kind == 1:
            return self.repeated()
        if kind == 2:
            return self.pick(DIGITS)
        if kind == 3:
            return "".join(chr(self.random.randrange(0x250)) for _ in range(self.upto(60)))
        return f"{self.pick(SHORT_HOSTILE)}{self.repeated()}{self.pick(SHORT_HOSTILE)}"

    def damaged(self, content: bytes, tokens: Sequence[bytes] = ()) -> bytes:
        """Returns ``content`` after some damage: bits, cuts, repetitions, numbers, insertions."""
        found = bytearray(content)
        for _ in range(self.pick((1, 1, 2, 3, 8))):
            at = self.random.randint(0, len(found))
            end = min(len(found), at + 1 + self.upto(64))
            self._damage(found, at, end, tokens)
        return bytes(found[: self.largest])

    def _damage(self, found: bytearray, at: int, end: int, tokens: Sequence[bytes]) -> None:
        kind = self.random.randrange(9)
        if kind == 0 and at < len(found):
            found[at] ^= 1 << self.random.randrange(8)
        elif kind == 1:
            del found[at:end]
        elif kind == 2:
            del found[at:]
        elif kind == 3:
            part = bytes(found[at:end])
            found[at:at] = part * (min(self.largest, self.pick(LENGTHS)) // max(1, len(part)))
        elif kind == 4:
            found[at:at] = self.data()
        elif kind == 5 and tokens:
            found[at:at] = self.pick(tokens) * self.pick((1, 1, 1, 2, 1000))
        elif kind == 6:
            size = self.pick((1, 2, 4, 8))
            order: Any = self.pick(("big", "little"))
            found[at : at + size] = (self.number() % 2 ** (8 * size)).to_bytes(size, order)
        elif kind == 7:
            found[at:end] = self.repeated().encode("utf-8", "surrogatepass")
        else:
            found[at:end] = bytes(found[self.random.randint(0, len(found)) :][: self.upto(200)])

    def bytes_like(self, samples: Sequence[bytes], tokens: Sequence[bytes] = ()) -> bytes:
        """Returns a damaged sample, parts of two samples joined, or random bytes."""
        kind = self.random.random()
        if kind < 0.05:
            return self.data(2000)
        content = self.pick(samples)
        if kind < 0.2:
            other = self.pick(samples)
            content = content[: self.random.randint(0, len(content))] + other[self.random.randint(0, len(other)) :]
        return self.damaged(content, tokens)

    def text_like(self, samples: Sequence[str], tokens: Sequence[str] = ()) -> str:
        """Returns a sample with hostile insertions, huge numbers, cuts and repetitions, or a hostile text."""
        if self.chance(0.15):
            return self.text()
        text = self.pick(samples)
        for _ in range(self.pick((0, 1, 1, 2, 4))):
            text = self._altered(text, tokens)
        return text[: self.largest]

    def _altered(self, text: str, tokens: Sequence[str]) -> str:
        at = self.random.randint(0, len(text))
        end = min(len(text), at + self.upto(20))
        ways: list[Callable[[], str]] = [
            lambda: text[:at] + text[end:],
            lambda: text[:at] + self.text() + text[at:],
            lambda: text[:at] + text[at:end] * (self.pick(LENGTHS) // max(1, end - at)) + text[end:],
            lambda: _NUMBER.sub(lambda _: self.pick(DIGITS), text, count=1),
            lambda: text[:at] + self.pick(tokens or UNITS) * self.pick((1, 1, 2, 500)) + text[at:],
            lambda: text.swapcase(),
        ]
        return self.pick(ways)()

    def value(self, depth: int = 3) -> Any:
        """Returns any JSON value."""
        kind = self.random.randrange(9 if depth else 6)
        simple = (None, True, self.number(), self.random.uniform(-1e9, 1e9), self.text(), "")
        if kind < 6:
            return simple[kind]
        if kind == 6:
            return [self.value(depth - 1) for _ in range(self.upto(6))]
        if kind == 7:
            return {self.text()[:50]: self.value(depth - 1) for _ in range(self.upto(4))}
        single = self.value(0)
        return [single] * min(self.pick(LENGTHS), self.largest // (10 + len(str(single))))

    def value_like(self, value: Any) -> Any:
        """Returns a copy of a JSON value in which a few parts are replaced, missing, doubled or nested."""
        if self.chance(0.08):
            return self.value()
        if isinstance(value, dict):
            found = {key: self.value_like(each) for key, each in value.items() if not self.chance(0.04)}
            return found | ({self.text()[:80]: self.value()} if self.chance(0.05) else {})
        if isinstance(value, list):
            kept = [self.value_like(each) for each in value if not self.chance(0.05)]
            times = self.pick((2, 10, 100)) if self.chance(0.03) else 1
            # Inner lists may be repeated as well.
            self._copies *= times
            return kept * (times if self._copies <= MOST_COPIES else 1)
        if isinstance(value, str) and self.chance(0.15):
            return self.text_like([value])
        return value

    def json_like(self, samples: Sequence[Any]) -> bytes:
        """Returns JSON that resembles a sample: another value, deep nesting, special numbers, or damaged bytes."""
        content = json.dumps(self.value_like(self.pick(samples)), ensure_ascii=self.chance(0.5))
        if self.chance(0.1):
            depth = self.pick((50, 500, 5000, 50_000))
            opening, closing = self.pick((("[", "]"), ('{"a":', "}"), ('{"result":[', "]}")))
            content = content.replace(self.pick(("null", "true", '""', "1")), opening * depth + closing * depth, 1)
        if self.chance(0.1):
            content = _NUMBER.sub(lambda _: self.pick(DIGITS), content, count=2)
        encoded = content.encode("utf-8", "surrogatepass")[: 4 * self.largest]
        return self.damaged(encoded) if self.chance(0.2) else encoded
