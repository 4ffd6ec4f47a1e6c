"""The machine's policy file decides in the user's place, and a damaged one is told and not used."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain import Locks, Profile, Theme
from openobd_desktop.errors import PolicyUnreadable
from openobd_desktop.storage import load_policy
from openobd_desktop.storage.policy import SIZE_LIMIT

WHOLE = b"""
host = "grpc.openobd.com"
port = 8443
cluster = "002"
certificate_file = "/etc/ssl/company.pem"
proxy = "http://proxy.company.example:3128"
language = "de"
theme = "dark"
refresh_seconds = 10
notifications = false
keep_in_background = true
developer = false
allow_demo = false
update_notice = false
team_journal = "postgresql://team@db.company.example:5432/openobd"

[[profiles]]
name = "Company"
client_id = "company-1"

[[profiles]]
name = "Company USA"
client_id = "company-2"
cluster = "002"
host = "usa.openobd.com"
port = 8443
certificate_file = "/etc/ssl/usa.pem"
proxy = "none"
"""
READ = Locks(
    host="grpc.openobd.com",
    port=8443,
    cluster="002",
    certificate_file="/etc/ssl/company.pem",
    proxy="http://proxy.company.example:3128",
    language="de",
    theme=Theme.DARK,
    refresh_seconds=10,
    notifications=False,
    keep_in_background=True,
    developer=False,
    allow_demo=False,
    update_notice=False,
    team_journal="postgresql://team@db.company.example:5432/openobd",
    profiles=(
        Profile(name="Company", client_id="company-1"),
        Profile(
            name="Company USA",
            client_id="company-2",
            cluster="002",
            host="usa.openobd.com",
            port=8443,
            certificate_file="/etc/ssl/usa.pem",
            proxy="none",
        ),
    ),
)


def written(folder: Path, content: bytes) -> Path:
    path = folder / "policy.toml"
    path.write_bytes(content)
    return path


def test_without_a_file_there_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.toml") == Locks()


def test_the_company_certificate_alone_is_a_policy(tmp_path: Path) -> None:
    path = written(tmp_path, b'certificate_file = "/etc/ssl/company.pem"\n')
    assert load_policy(path) == Locks(certificate_file="/etc/ssl/company.pem")


def test_every_key_of_the_file_arrives(tmp_path: Path) -> None:
    assert load_policy(written(tmp_path, WHOLE)) == READ


def test_every_field_that_can_be_locked_has_a_key(tmp_path: Path) -> None:
    for name in Locks.__dataclass_fields__:
        assert name.encode() in WHOLE


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"certificate_file = 3", "certificate_file"),
        (b"certificate_fiel = 'x'", "certificate_fiel"),
        (b"client_secret = 'x'", "client_secret"),
        (b"[[profiles]]\nname = 'a'\nclient_id = 'b'\nclient_secret = 'c'", "client_secret"),
        (b"[[profiles]]\nname = 'a'", "client_id"),
        (b"[[profiles]]\nname = 'a'\nclient_id = 'b'\n[[profiles]]\nname = 'a'\nclient_id = 'c'", "same name"),
        (b"port = 0", "port"),
        (b"port = 65536", "port"),
        (b"refresh_seconds = 1", "refresh_seconds"),
        (b"theme = 'pink'", "theme"),
        (b"language = 'German'", "language"),
        (b"notifications = 1", "notifications"),
        (b"= =", ""),
        (b"\xff", ""),
        (b" " * (SIZE_LIMIT + 1), "too large"),
    ],
    ids=range(15),
)
def test_t12_a_file_that_makes_no_sense_is_told_with_its_path_and_place(
    tmp_path: Path, content: bytes, told: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(PolicyUnreadable) as caught:
        load_policy(path)
    assert str(path) in caught.value.details
    assert told in caught.value.details


@given(st.binary(max_size=200))
def test_t12_no_content_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = written(tmp_path_factory.mktemp("policy"), content)
    try:
        policy = load_policy(path)
    except PolicyUnreadable:
        return
    assert isinstance(policy, Locks)
