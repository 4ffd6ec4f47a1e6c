"""Announcements of new versions, which must be signed and newer; nothing is ever installed."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from openobd_desktop.support.release_feed import (
    Channel,
    NoticeUnreadable,
    Release,
    channel_of,
    newer_release,
    numbers,
    read_notice,
)

OWNER = Ed25519PrivateKey.generate()
KEY = OWNER.public_key().public_bytes_raw()
CHANNEL = Channel("https://releases.example/latest.json", KEY)
PAGE = "https://releases.example/1.10.0"


def notice(payload: object, signer: Ed25519PrivateKey = OWNER) -> bytes:
    """Returns a notice signed with a key, as its owner would publish it."""
    raw = json.dumps(payload).encode()
    texts = {"payload": raw, "signature": signer.sign(raw)}
    return json.dumps({name: base64.b64encode(value).decode() for name, value in texts.items()}).encode()


GOOD = notice({"version": "1.10.0", "page": PAGE})


async def answer(address: str) -> bytes:
    assert address == CHANNEL.address
    return GOOD


async def test_a_newer_version_is_announced() -> None:
    assert await newer_release(CHANNEL, "1.9.3", answer) == Release("1.10.0", PAGE)


@pytest.mark.parametrize("own", ["1.10.0", "1.11.0", "2.0.0"])
async def test_the_same_or_an_older_version_is_not_announced(own: str) -> None:
    assert await newer_release(CHANNEL, own, answer) is None


async def test_t10_an_unreadable_notice_announces_nothing() -> None:
    async def nobody(_: str) -> bytes:
        raise OSError("unreachable")

    async def nonsense(_: str) -> bytes:
        return b"<html>log in to the guest network</html>"

    assert await newer_release(CHANNEL, "1.0.0", nobody) is None
    assert await newer_release(CHANNEL, "1.0.0", nonsense) is None


def test_t10_a_notice_with_another_signature_is_refused() -> None:
    with pytest.raises(NoticeUnreadable, match="InvalidSignature"):
        read_notice(notice({"version": "9.0.0", "page": PAGE}, Ed25519PrivateKey.generate()), KEY)


def test_t10_a_modified_notice_is_refused() -> None:
    changed = json.loads(GOOD)
    changed["payload"] = base64.b64encode(json.dumps({"version": "9.9.9", "page": PAGE}).encode()).decode()
    with pytest.raises(NoticeUnreadable, match="InvalidSignature"):
        read_notice(json.dumps(changed).encode(), KEY)


@pytest.mark.parametrize(
    "payload",
    [
        {"version": "1.10", "page": "http://releases.example/"},
        {"version": "1.10", "page": "file:///etc/passwd"},
        {"version": "one", "page": PAGE},
        {"version": None, "page": PAGE},
        {"version": "1.2", "page": 3},
        {"page": PAGE},
        ["1.10", PAGE],
        "1.10",
    ],
)
def test_t10_a_signed_notice_with_invalid_content_is_refused(payload: object) -> None:
    with pytest.raises(NoticeUnreadable):
        read_notice(notice(payload), KEY)


@pytest.mark.parametrize("nested", [b"[" * 100_000, b'{"a":' * 100_000])
def test_s10_a_deeply_nested_notice_is_refused(nested: bytes) -> None:
    with pytest.raises(NoticeUnreadable):
        read_notice(nested, KEY)


@pytest.mark.parametrize("text", ["", "1..2", "1.2.3.4.5", "-1", "1.٢", "1.2b", "1234567"])
def test_versions_in_another_format_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a version|invalid literal"):
        numbers(text)


def test_a_custom_build_has_no_channel(tmp_path: Path) -> None:
    assert channel_of(tmp_path) is None


def test_a_release_knows_its_channel(tmp_path: Path) -> None:
    (tmp_path / "release").mkdir()
    file = tmp_path / "release" / "channel.json"
    file.write_text(json.dumps({"address": CHANNEL.address, "key": KEY.hex()}), encoding="utf-8")
    assert channel_of(tmp_path) == CHANNEL
    file.write_text(json.dumps({"address": "http://releases.example", "key": KEY.hex()}), encoding="utf-8")
    with pytest.raises(NoticeUnreadable):
        channel_of(tmp_path)
