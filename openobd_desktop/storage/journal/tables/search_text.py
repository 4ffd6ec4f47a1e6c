"""Searchable text of a session, its notes and its trouble codes, and the strings that a search word can match."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable

from openobd_desktop.domain.journal import SearchWord, SessionRecord
from openobd_desktop.domain.text import fold

TRIGRAM = 3
"""Length of the shortest text that the full-text table can find, in characters."""
MOST_TRIGRAMS = 32
"""Maximum number of a word's trigrams to look up; matches are then compared with the whole word."""

# Marks consist of private-use characters, which do not occur in folded text, so typed text never matches a mark.
_MARK = "\ue000"
_FIRST, _COUNT = 0xE001, 0xF8FF - 0xE001 + 1
_END_OF_NOTES = f"\n{_MARK}"
_MARKS_AND_NOTES = re.compile(
    rf"\n(?:{_MARK}[{chr(_FIRST)}-{chr(_FIRST + _COUNT - 1)}]{{2}})+(?:\n.*{_END_OF_NOTES})?\Z", re.DOTALL
)


def folded(text: str) -> str:
    """Returns ``text`` in the form in which text is stored and searched."""
    # SQLite and its full-text tables stop reading at a NUL character.
    return fold(text).replace("\0", " ")


def plain_text(record: SessionRecord) -> str:
    """Returns a session's searchable text in lower case."""
    description = record.result.description if record.result else ""
    job = (record.ticket, record.connector, record.profile, record.customer)
    car = (record.vehicle, record.vin, record.car_vin)
    return "\n".join((record.id, *job, *car, description, record.who)).casefold()


def search_text(record: SessionRecord, said: str = "") -> str:
    """Returns the folded text of a session, followed by marks for its state, results and feedback.

    ``said`` is the text of the notes on the session's ticket and of the session's trouble codes; it follows the marks.
    """
    result = record.result
    results = [each.value for each in result.results] if result else []
    feedback = [result.feedback.value if result.feedback else None] if result else []
    return _joined(plain_text(record), record.state.value, results, feedback, said)


def renewed(text: str, state: str, result: str | None, said: str = "") -> str:
    """Returns the same text as ``search_text``, given the values of a row that any revision may have written.

    Args:
        text: The row's searchable text, of which the text of the session is kept.
        state: The row's session state.
        result: The row's result as JSON, or None.
        said: The text of the notes on the session's ticket and of the session's trouble codes.
    """
    try:
        read = json.loads(result or "{}")
        results = [str(each) for each in read.get("results") or ()]
        feedback = [read["feedback"]] if "feedback" in read else []
    except (AttributeError, TypeError, ValueError, RecursionError):
        # An unreadable result is not shown to users either.
        results, feedback = [], []
    return _joined(_MARKS_AND_NOTES.sub("", text), state, results, feedback, said)


def _joined(text: str, state: str, results: Iterable[str], feedback: Iterable[str | None], said: str) -> str:
    plain = folded(text).rstrip("\n")
    marks = [_mark("state", state)]
    marks += [_mark("result", each) for each in results]
    marks += [_mark("feedback", each) for each in feedback]
    # The notes end with part of a mark, so that even their last character begins a trigram.
    noted = f"\n{folded(said)}{_END_OF_NOTES}" if said else ""
    return f"{plain}\n{''.join(marks)}{noted}"


def _mark(kind: str, value: str | None) -> str:
    """Returns a mark of three characters that stands for a value and, almost certainly, for no other value."""
    high, low = divmod(zlib.crc32(f"{kind} {value}".encode(errors="replace")), _COUNT)
    return f"{_MARK}{chr(_FIRST + high % _COUNT)}{chr(_FIRST + low)}"


def wanted(word: SearchWord) -> tuple[str, ...]:
    """Returns the strings that ``word`` can match, one of which must occur in a session's searchable text."""
    marks = [_mark("state", state.value) for state in word.states]
    marks += [_mark("result", result.value) for result in word.results]
    marks += [_mark("feedback", feedback.value if feedback else None) for feedback in word.feedback]
    return (folded(word.text), *marks)


def full_text_query(words: Iterable[SearchWord]) -> str:
    """Returns a full-text query that finds at least all sessions with these words; "" if it would find all sessions."""
    return " AND ".join(filter(None, map(_part, words)))


def _part(word: SearchWord) -> str:
    texts = wanted(word)
    if any(len(text) < TRIGRAM for text in texts):
        return ""
    return f"({' OR '.join(f'({_trigrams(text)})' for text in texts)})"


def _trigrams(text: str) -> str:
    parts = dict.fromkeys(text[start : start + TRIGRAM] for start in range(len(text) - TRIGRAM + 1))
    return " AND ".join(_quoted(part) for part in list(parts)[:MOST_TRIGRAMS])


def _quoted(text: str) -> str:
    """Returns ``text`` as a string in an FTS5 query, where only quotation marks are special (sqlite.org, FTS5)."""
    return '"' + text.replace('"', '""') + '"'
