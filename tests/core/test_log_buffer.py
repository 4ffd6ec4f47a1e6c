"""Ring buffer of the last log lines: numbered, limited, and quick to return the new ones."""

from __future__ import annotations

import logging

from openobd_desktop.core.log_buffer import LIMIT, LogLine, LogLines


def filled(lines: int, limit: int = 5) -> LogLines:
    log = LogLines(limit)
    for number in range(lines):
        log.add(LogLine(logging.INFO, f"line {number}"))
    return log


def texts(log: LogLines, count: int) -> list[str]:
    return [line.text for line in log.since(count)]


def test_an_empty_log_has_nothing_new() -> None:
    assert LogLines().since(0) == []


def test_all_lines_are_new_to_a_reader_who_has_seen_none() -> None:
    assert texts(filled(3), 0) == ["line 0", "line 1", "line 2"]


def test_only_the_lines_after_the_count_are_reported_in_their_order() -> None:
    assert texts(filled(4), 2) == ["line 2", "line 3"]


def test_a_reader_who_has_seen_all_lines_gets_none() -> None:
    log = filled(4)
    assert log.since(log.count) == []


def test_beyond_the_limit_the_oldest_lines_are_dropped_and_counting_continues() -> None:
    log = filled(12)
    assert log.count == 12
    assert texts(log, 0) == [f"line {number}" for number in range(7, 12)]
    assert texts(log, 10) == ["line 10", "line 11"]


def test_a_count_from_another_run_is_no_error() -> None:
    assert filled(2).since(99) == []


def test_the_usual_limit_is_5000_lines() -> None:
    log = filled(5200, LIMIT)
    assert len(log.since(0)) == 5000
    assert texts(log, 0)[0] == "line 200"
