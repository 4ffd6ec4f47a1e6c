"""Announcements of new versions, which must be signed, current and newer; nothing is ever installed."""

from __future__ import annotations

import base64
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from openobd_desktop.support.release_feed import (
    FILE_NAME,
    LARGEST,
    Channel,
    Found,
    Notice,
    NoticeFile,
    NoticeUnreadable,
    channel_of,
    check,
    numbers,
    read_notice,
)

OWNER = Ed25519PrivateKey.generate()
KEY = OWNER.public_key().public_bytes_raw()
CHANNEL = Channel("https://releases.example/latest.json", KEY)
PAGE = "https://releases.example/1.10.0"
NOW, EXPIRES = 1_790_000_000.0, 1_790_100_000
CONTENT = {"version": "1.10.0", "page": PAGE, "number": 7, "expires": EXPIRES}


def notice(payload: object, signer: Ed25519PrivateKey = OWNER) -> bytes:
    """Returns a notice signed with a key, as its owner would publish it."""
    raw = json.dumps(payload).encode()
    texts = {"payload": raw, "signature": signer.sign(raw)}
    return json.dumps({name: base64.b64encode(value).decode() for name, value in texts.items()}).encode()


GOOD = notice(CONTENT)
NOTICE = Notice("1.10.0", PAGE, 7, EXPIRES)


def answers(content: bytes) -> Callable[[str], Awaitable[bytes]]:
    async def answer(address: str) -> bytes:
        assert address == CHANNEL.address
        return content

    return answer


async def nobody(_: str) -> bytes:
    raise OSError("unreachable")


async def test_the_first_notice_counts_as_the_newest() -> None:
    assert await check(CHANNEL, None, answers(GOOD), NOW) == Found(NOTICE, data=GOOD)


async def test_the_same_notice_is_not_saved_again() -> None:
    assert await check(CHANNEL, NOTICE, answers(GOOD), NOW) == Found(NOTICE)


async def test_t10_an_earlier_notice_does_not_replace_a_later_one_and_is_reported_as_outdated() -> None:
    earlier = notice(CONTENT | {"number": 6, "version": "1.9.0"})
    assert await check(CHANNEL, NOTICE, answers(earlier), NOW) == Found(NOTICE, outdated=True)


async def test_t10_an_expired_notice_is_reported_as_outdated() -> None:
    assert (await check(CHANNEL, None, answers(GOOD), EXPIRES)).outdated
    assert not (await check(CHANNEL, None, answers(GOOD), EXPIRES - 1)).outdated


@pytest.mark.parametrize("fetch", [nobody, answers(b"<html>log in to the guest network</html>")])
async def test_t10_a_notice_that_is_withheld_is_reported_once_the_newest_one_has_expired(
    fetch: Callable[[str], Awaitable[bytes]],
) -> None:
    assert await check(CHANNEL, NOTICE, fetch, NOW) == Found(NOTICE)
    assert await check(CHANNEL, NOTICE, fetch, EXPIRES) == Found(NOTICE, outdated=True)
    assert await check(CHANNEL, None, fetch, EXPIRES) == Found()


async def test_t10_the_newest_notice_is_kept_for_the_next_run(tmp_path: Path) -> None:
    file = NoticeFile(tmp_path / "new", KEY)
    assert await file.read() is None
    await file.write(GOOD)
    assert await NoticeFile(tmp_path / "new", KEY).read() == NOTICE


async def test_t10_a_kept_notice_that_was_modified_or_is_unreadable_counts_as_none(tmp_path: Path) -> None:
    for content in (b"", GOOD[:-9], notice(CONTENT | {"number": 1}, Ed25519PrivateKey.generate()), b"x" * 20_000):
        (tmp_path / FILE_NAME).write_bytes(content)
        assert await NoticeFile(tmp_path, KEY).read() is None


async def test_a_folder_that_cannot_be_written_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    await NoticeFile(tmp_path / "file", KEY).write(GOOD)


def test_t10_a_notice_with_another_signature_is_refused() -> None:
    with pytest.raises(NoticeUnreadable, match="InvalidSignature"):
        read_notice(notice(CONTENT | {"version": "9.0.0"}, Ed25519PrivateKey.generate()), KEY)


def test_t10_a_modified_notice_is_refused() -> None:
    changed = json.loads(GOOD)
    changed["payload"] = base64.b64encode(json.dumps(CONTENT | {"version": "9.9.9"}).encode()).decode()
    with pytest.raises(NoticeUnreadable, match="InvalidSignature"):
        read_notice(json.dumps(changed).encode(), KEY)


@pytest.mark.parametrize(
    "payload",
    [
        CONTENT | {"page": "http://releases.example/"},
        CONTENT | {"page": "file:///etc/passwd"},
        CONTENT | {"page": 3},
        CONTENT | {"version": "one"},
        CONTENT | {"version": None},
        CONTENT | {"number": -1},
        CONTENT | {"number": "7"},
        CONTENT | {"number": 7.5},
        CONTENT | {"number": LARGEST},
        CONTENT | {"expires": None},
        {"version": "1.10", "page": PAGE},
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
