"""Logging, which masks everything that looks like a token or secret before a line is written."""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import secrets
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.secret import Secret
from openobd_desktop.support import logging_setup
from openobd_desktop.support.logging_setup import (
    FILE,
    FORMAT,
    LINE_LIMIT,
    RECENT,
    LogFile,
    RecentLines,
    RedactingFormatter,
    redact,
    set_up,
)
from tests.disks import FarDisk

TOKEN = "CANARY-" + secrets.token_urlsafe(60)


@pytest.mark.parametrize(
    "line",
    [
        f"authorization: Bearer {TOKEN}",
        f"('authorization', 'Bearer {TOKEN}')",
        f'authentication_token: "{TOKEN}"',
        "client_secret=CANARY-short",
        f"a token without a name {TOKEN} in the middle",
        "Token: CANARY-short",
        "password='CANARY-short'",
        "authorization: Bearer CANARY-short",
        "Proxy-Authorization: Basic CANARY-short",
    ],
)
def test_t3_a_token_is_masked_in(line: str) -> None:
    assert "CANARY" not in redact(line)
    assert "***" in redact(line)


@pytest.mark.parametrize(
    "line",
    [
        "session 1b4e28ba-2fa1-41d2-883f-0016d3cca427 finished",
        "/home/operator/.config/openobd-desktop/settings.json is damaged",
        "simulator is listening on 127.0.0.1:50051",
    ],
)
def test_texts_needed_by_support_are_not_masked(line: str) -> None:
    assert redact(line) == line


@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N"]), min_size=48, max_size=400))
def test_t3_no_long_token_passes(token: str) -> None:
    assert token not in redact(f"x {token} y")


def test_t3_a_traceback_is_masked_too() -> None:
    try:
        raise ValueError(f"refused Bearer {TOKEN}")
    except ValueError:
        record = logging.LogRecord("n", logging.ERROR, "f", 1, "failed", (), __import__("sys").exc_info())
    text = RedactingFormatter("%(message)s").format(record)
    assert "ValueError" in text
    assert TOKEN not in text


def test_d19_each_line_has_its_time_with_the_offset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    autumn = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
    lines = []
    for moment in (autumn, autumn + 1200.25):
        record = logging.LogRecord("n", logging.INFO, "f", 1, "said", (), None)
        record.created = moment
        lines.append(RedactingFormatter(FORMAT).format(record))
    monkeypatch.undo()
    time.tzset()
    assert lines[0].startswith("2026-10-25 02:50:00.000+02:00 INFO")
    assert lines[1].startswith("2026-10-25 02:10:00.250+01:00 INFO")


@contextlib.contextmanager
def logging_to(level: str, folder: Path | None) -> Iterator[RecentLines]:
    root = logging.getLogger()
    before, lowest = root.handlers[:], root.level
    try:
        yield set_up(level, folder)
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = before
        root.setLevel(lowest)


def test_lines_go_to_a_file_in_the_folder(tmp_path: Path) -> None:
    with logging_to("info", tmp_path / "logs"):
        logging.getLogger("test").info("token=%s", TOKEN)
    (file,) = (tmp_path / "logs").iterdir()
    assert file.name == FILE
    assert "token=***" in file.read_text(encoding="utf-8")


def test_the_last_lines_are_remembered_masked_and_with_those_that_the_file_leaves_out(tmp_path: Path) -> None:
    with logging_to("warning", tmp_path) as recent:
        for number in range(RECENT + 50):
            logging.getLogger("test").info("line %d token=%s", number, TOKEN)
        logging.getLogger("test").debug("not this one")
        logging.getLogger("test").warning("the last one")
    assert len(recent.lines) == RECENT
    assert recent.lines[-2].endswith(f"line {RECENT + 49} token=***")
    assert recent.lines[-1].endswith("the last one")
    assert "line" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_a_debug_line_is_logged_if_requested(tmp_path: Path) -> None:
    with logging_to("debug", tmp_path):
        logging.getLogger("test").debug("in detail")
    assert "in detail" in (tmp_path / FILE).read_text(encoding="utf-8")


def test_a_kept_line_is_limited_in_length() -> None:
    recent = RecentLines(2)
    for _ in range(3):
        recent.handle(logging.LogRecord("n", logging.INFO, "f", 1, "a b " * 10_000, (), None))
    assert [len(line) for line in recent.lines] == [LINE_LIMIT, LINE_LIMIT]


@pytest.mark.parametrize("secret", ["s3cret", "p w d x", "it's \\ 'quoted'", "ümläut-secret", "-" * 39])
def test_t3_a_secret_that_the_program_holds_is_masked_regardless_of_its_form(secret: str) -> None:
    held = Secret(secret)
    for line in (f"refused: {secret}", f"{secret}{secret}", repr(ValueError(secret)), str([secret])):
        assert secret not in redact(line)
        assert repr(secret)[1:-1] not in redact(line)
    assert held


def test_t3_a_secret_that_contains_another_is_masked_completely() -> None:
    held = (Secret("abcdef"), Secret("abcdef-ghi-jkl"))
    assert redact("x abcdef-ghi-jkl y abcdef z") == "x *** y *** z"
    assert all(held)


def test_t3_equal_secrets_are_masked_until_the_last_is_gone() -> None:
    one, other = Secret("the same"), Secret("the same")
    del one
    assert redact("the same") == "***"
    del other
    assert redact("the same") == "the same"


def test_a_very_short_secret_is_not_masked_inside_words() -> None:
    held = Secret("on")
    assert redact("connection") == "connection"
    assert held


def formatted(message: str) -> str:
    return RedactingFormatter("%(levelname)s %(message)s").format(
        logging.LogRecord("n", logging.INFO, "f", 1, message, (), None)
    )


@pytest.mark.parametrize("control", ["\x1b[2J", "\x1b]0;title\x07", "\r", "\x00", "\x9b31m", "\u202e", "\u2028"])
def test_t4_a_line_contains_no_control_characters_for_a_terminal(control: str) -> None:
    assert formatted(f"state {control}x").isprintable()


def test_t4_no_text_from_outside_looks_like_a_line_of_its_own() -> None:
    lines = formatted("state active\n2026-01-01 ERROR   forged").split("\n")
    assert lines == ["INFO state active", "    2026-01-01 ERROR   forged"]


def test_the_log_is_five_files_of_2_mb_at_most_however_much_is_logged(tmp_path: Path) -> None:
    with logging_to("warning", tmp_path):
        (file,) = [each for each in logging.getLogger().handlers if isinstance(each, LogFile)]
        for number in range(8):
            logging.getLogger("test").warning("line %d", number)
            file.waiting.join()
            assert file.stream is not None
            file.stream.write("x" * (2_000_000 - file.stream.tell() - 10))
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [FILE, *(f"{FILE}.{number}" for number in range(1, 5))]
    assert all(1_900_000 < file.stat().st_size <= 2_000_000 for file in files)
    assert [file.read_text(encoding="utf-8").split("x", 1)[0].split()[-1] for file in files] == list("76543")


@pytest.mark.parametrize(
    "password", ["p4ss", "p4ss://canary", "p4ss/canary", "p4ss@canary", "p4ss#canary", "p4ss:canary"]
)
@pytest.mark.parametrize(
    "line",
    [
        "cannot use http://anna:{}@proxy:3128/ now",
        "cannot use anna:{}@proxy:3128 now",
        'proxy "http://anna:{}@proxy:3128" refused',
        "proxy='anna:{}@proxy:3128'",
        "(postgresql://anna:{}@db.example.com:5432/openobd?sslmode=require)",
    ],
)
def test_s14_a_login_in_an_address_is_masked_regardless_of_its_form(line: str, password: str) -> None:
    masked = redact(line.format(password))
    assert "p4ss" not in masked
    assert "canary" not in masked
    assert "proxy:3128" in masked or "db.example.com:5432" in masked


@pytest.mark.parametrize("password", ["p4'ss", 'p4"canary', "p4<canary>", "p4'ss@canary"])
def test_s14_punctuation_does_not_end_a_password(password: str) -> None:
    for line in ("cannot use http://anna:{}@proxy:3128/ now", "'http://anna:{}@proxy:3128'"):
        assert redact(line.format(password)) == line.format("***").replace("anna:", "")


def test_s14_a_huge_line_is_searched_in_time() -> None:
    began = time.monotonic()
    for unit in ("://a:", "'", "://a:'", "@", "a:b@", "://a:'@c"):
        redact(unit * (200_000 // len(unit)) + " a@b")
    assert time.monotonic() - began < 30


def test_s14_escaped_forms_of_a_secret_are_masked_too() -> None:
    secret = Secret("wörd/of#a key")
    for form in (quote(secret.reveal(), safe=""), ascii(secret.reveal())[1:-1]):
        assert redact(f"found {form} there") == "found *** there"
    quoted = Secret('wo"rd\\of a key')
    assert redact(f"found {json.dumps(quoted.reveal())} there") == 'found "***" there'


@pytest.mark.parametrize(
    "line", ["mail anna@example.com", "at 12:30 @ the car", "openobd://ticket/7848095 by Anna", "a@b:c"]
)
def test_s14_ordinary_words_with_an_at_sign_stay(line: str) -> None:
    assert redact(line) == line


def test_d21_an_undecodable_path_is_escaped_in_the_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = os.fsdecode(b"/home/j\xe4ger")
    with logging_to("info", tmp_path) as recent:
        logging.getLogger("test").info("folder %s", path)
    assert "Logging error" not in capfd.readouterr().err
    assert "folder /home/j\\udce4ger" in (tmp_path / FILE).read_text(encoding="utf-8")
    assert recent.lines[-1].endswith("folder /home/j\\udce4ger")


def test_s17_a_pipe_in_place_of_the_log_does_not_block_the_start(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / FILE)
    with logging_to("WARNING", tmp_path):
        logging.getLogger("tests").warning("the first line")
    assert "no log file can be written" in capfd.readouterr().err


def test_d6_a_log_on_a_silent_disk_blocks_nothing_and_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging_setup, "PARTING", 0.1)
    monkeypatch.setattr(logging_setup, "WAITING", 5)
    # The handler keeps the ``open`` function that exists when it is created.
    with FarDisk(tmp_path).mounted() as disk, logging_to("warning", tmp_path) as recent:
        disk.on_loop.clear()
        (file,) = [each for each in logging.getLogger().handlers if isinstance(each, LogFile)]
        logging.getLogger("test").warning("line 0")
        assert disk.asked.wait(20)
        for number in range(1, 20):
            logging.getLogger("test").warning("line %d", number)
        file.close()
        assert disk.on_loop == []
        assert len(recent.lines) == 20
        disk.answers.set()
        file.waiting.join()
    lines = (tmp_path / FILE).read_text(encoding="utf-8").splitlines()
    assert [line.split()[-1] for line in lines] == list("012345")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ESTALE])
def test_d6_a_log_on_a_failing_disk_continues_when_the_disk_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    # Otherwise each line that cannot be written would be reported on standard error.
    monkeypatch.setattr(logging, "raiseExceptions", False)
    with logging_to("warning", tmp_path):
        (file,) = [each for each in logging.getLogger().handlers if isinstance(each, LogFile)]
        with FarDisk(tmp_path, number).mounted():
            logging.getLogger("test").warning("lost")
            file.waiting.join()
        logging.getLogger("test").warning("kept")
    assert (tmp_path / FILE).read_text(encoding="utf-8").split()[-1] == "kept"
