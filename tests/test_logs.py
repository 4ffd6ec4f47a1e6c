"""Whatever looks like a token or secret is masked before a line is written."""

from __future__ import annotations

import logging
import secrets
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.logs import RedactingFormatter, redact, set_up

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
        "simulator listens on 127.0.0.1:50051",
    ],
)
def test_what_support_needs_stays_readable(line: str) -> None:
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


def test_lines_go_to_a_file_in_the_folder(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        set_up("info", tmp_path / "logs")
        logging.getLogger("test").info("token=%s", TOKEN)
        for handler in root.handlers:
            handler.close()
    finally:
        root.handlers[:] = before
        root.setLevel(level)
    (file,) = (tmp_path / "logs").iterdir()
    assert "token=***" in file.read_text(encoding="utf-8")
