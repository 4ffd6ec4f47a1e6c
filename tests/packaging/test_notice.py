"""T10: the tool that signs notices of releases makes what the program verifies."""

from __future__ import annotations

from pathlib import Path

import notice
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from openobd_desktop.support.release_feed import Notice, read_notice

PAGE = "https://releases.example/1.10.0"


def pem(key: Ed25519PrivateKey | X25519PrivateKey, path: Path) -> Path:
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


def test_t10_a_notice_is_valid_for_the_days_given_and_each_has_a_higher_number() -> None:
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    first, second = (
        read_notice(notice.signed("1.10.0", PAGE, 90, key, now).encode(), public) for now in (1e9, 1e9 + 1)
    )
    assert first == Notice("1.10.0", PAGE, 1_000_000_000, 1e9 + 90 * 86_400)
    assert second.number > first.number


def test_t10_the_command_prints_a_notice_and_the_key_that_verifies_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(pem(Ed25519PrivateKey.generate(), tmp_path / "release.pem"))
    assert notice.main(["--key", path]) == 0
    public = bytes.fromhex(capsys.readouterr().out.strip())
    assert notice.main(["1.10.0", PAGE, "30", path]) == 0
    assert read_notice(capsys.readouterr().out.encode(), public).version == "1.10.0"
    assert notice.main(["1.10.0"]) == 2


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="not an Ed25519 key"):
        notice.private_key(pem(X25519PrivateKey.generate(), tmp_path / "other.pem"))
