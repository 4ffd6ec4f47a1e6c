"""The machine's policy file equips profiles, and a damaged one is told and not used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.errors import PolicyUnreadable
from openobd_desktop.storage import Policy, load_policy
from openobd_desktop.storage.policy import SIZE_LIMIT


def written(folder: Path, content: bytes) -> Path:
    path = folder / "policy.toml"
    path.write_bytes(content)
    return path


def test_without_a_file_there_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.toml") == Policy()


def test_the_company_certificate_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, b'certificate_file = "/etc/ssl/company.pem"\n')
    assert load_policy(path) == Policy("/etc/ssl/company.pem")


@pytest.mark.parametrize(
    "content",
    [b"certificate_file = 3", b"certificate_fiel = 'x'", b"= =", b"\xff", b" " * (SIZE_LIMIT + 1)],
    ids=["wrong type", "unknown key", "no TOML", "no text", "too large"],
)
def test_t12_a_file_that_makes_no_sense_is_told_with_its_path(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path, content)
    with pytest.raises(PolicyUnreadable) as caught:
        load_policy(path)
    assert str(path) in caught.value.details


@given(st.binary(max_size=200))
def test_t12_no_content_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = written(tmp_path_factory.mktemp("policy"), content)
    try:
        policy = load_policy(path)
    except PolicyUnreadable:
        return
    assert isinstance(policy, Policy)
