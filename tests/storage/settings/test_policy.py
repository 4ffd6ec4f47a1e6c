"""The policy of the PC overrides the settings of the user; errors in it are reported, and lift no lock."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from openobd_desktop.domain.settings import PolicyOverrides, Profile, Theme
from openobd_desktop.storage import default_policy_file
from openobd_desktop.storage.settings.policy import LINE_LIMIT, SIZE_LIMIT, STRICT_LOCK, Policy
from openobd_desktop.storage.settings.policy import load_policy as load_policy_of

WHOLE = b"""
host = "grpc.openobd.com"
port = 8443
cluster = "002"
certificate_file = "/etc/ssl/company.pem"
proxy = "http://proxy.company.example:3128"
partner_api = "https://Partner.company.example/"
language = "de"
theme = "dark"
refresh_seconds = 10
notifications = false
keep_in_background = true
keep_awake = false
lock_minutes = 15
developer = false
allow_demo = false
allow_clearing = false
update_notice = false
team_journal = "postgresql://team@db.company.example:5432/openobd"
company = "Company Diagnostics"
logo = "/usr/share/company/logo.png"
phrases = ["Checked with the customer.", '[sic] "done"']

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
partner_api = "none"
"""
READ = PolicyOverrides(
    host="grpc.openobd.com",
    port=8443,
    cluster="002",
    certificate_file="/etc/ssl/company.pem",
    proxy="http://proxy.company.example:3128",
    partner_api="https://partner.company.example",
    language="de",
    theme=Theme.DARK,
    refresh_seconds=10,
    notifications=False,
    keep_in_background=True,
    keep_awake=False,
    lock_minutes=15,
    developer=False,
    allow_demo=False,
    allow_clearing=False,
    update_notice=False,
    team_journal="postgresql://team@db.company.example:5432/openobd",
    company="Company Diagnostics",
    logo="/usr/share/company/logo.png",
    phrases=("Checked with the customer.", '[sic] "done"'),
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
            partner_api="none",
        ),
    ),
)


STRICT = PolicyOverrides(
    host="grpc.openobd.com",
    port=443,
    certificate_file="",
    partner_api="none",
    developer=False,
    allow_demo=False,
    allow_clearing=False,
    team_journal="",
)


def written(folder: Path, content: bytes) -> Path:
    path = folder / "policy.toml"
    path.write_bytes(content)
    path.chmod(0o644)
    return path


def load_policy(path: Path) -> Policy:
    """Returns the policy of a PC whose administrator is the user who runs the tests."""
    return load_policy_of(path, owner=os.getuid())


def faults_of(policy: Policy) -> str:
    return "" if policy.fault is None else policy.fault.details


def test_without_a_file_there_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.toml") == Policy(PolicyOverrides())


def test_the_company_certificate_alone_is_a_policy(tmp_path: Path) -> None:
    path = written(tmp_path, b'certificate_file = "/etc/ssl/company.pem"\n')
    assert load_policy(path) == Policy(PolicyOverrides(certificate_file="/etc/ssl/company.pem"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_key_of_the_file_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    assert load_policy(written(tmp_path, WHOLE.decode().encode(encoding))) == Policy(READ)


def test_every_field_that_can_be_locked_has_a_key(tmp_path: Path) -> None:
    for name in PolicyOverrides.__struct_fields__:
        assert name.encode() in WHOLE


@pytest.mark.parametrize(
    ("line", "word", "overrides"),
    [
        (b"theme = 'pink'", "theme", PolicyOverrides()),
        (b"language = 'German'", "language", PolicyOverrides()),
        (b"refresh_seconds = 1", "refresh_seconds", PolicyOverrides()),
        (b"notifications = 1", "notifications", PolicyOverrides()),
        (b"certificate_file = 3", "certificate_file", PolicyOverrides(certificate_file="")),
        (b"developer = 'no'", "developer", PolicyOverrides(developer=False)),
        (b"allow_demo = no", "allow_demo", PolicyOverrides(allow_demo=False)),
        (b"allow_clearing = 'no'", "allow_clearing", PolicyOverrides(allow_clearing=False)),
        (b"host = 3", "host", PolicyOverrides(host="grpc.openobd.com")),
        (b"port = 0", "port", PolicyOverrides(port=443)),
        (b"port = 65536", "port", PolicyOverrides(port=443)),
        (b"team_journal = 'db'", "team_journal", PolicyOverrides(team_journal="")),
        (b"team_journal = 'postgresql://a:s3cret@db/x'", "password", PolicyOverrides(team_journal="")),
        (b"certificate_fiel = 'x'", "certificate_fiel", STRICT),
        (b"client_secret = 's3cret'", "client_secret", STRICT),
        (b"= =", "key = value", STRICT),
        (b"\xff", "key = value", STRICT),
        (b"developer.x = true", "key = value", STRICT),
        (b"[profiles]", "[[profiles]]", STRICT),
        (b"host = '" + b"x" * LINE_LIMIT + b"'", "too long", STRICT),
    ],
)
def test_s4_readable_lines_take_effect_and_others_are_reported_by_file_and_line(
    tmp_path: Path, line: bytes, word: str, overrides: PolicyOverrides
) -> None:
    path = written(tmp_path, b'proxy = "none"\n\n' + line + b"\n")
    policy = load_policy(path)
    assert policy.overrides == replace(overrides, proxy="none")
    assert f"{path}, line 3:" in faults_of(policy)
    assert word in faults_of(policy)
    assert "s3cret" not in faults_of(policy)


def test_s4_a_typo_in_one_key_lifts_no_lock_that_was_read(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, b"developr = false\n" + WHOLE))
    assert policy.overrides == READ
    assert "line 1: unknown key developr" in faults_of(policy)


def test_s4_a_key_that_is_set_twice_keeps_its_first_value(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, b"developer = false\ndeveloper = true\n"))
    assert policy.overrides == PolicyOverrides(developer=False)
    assert "line 2: developer is set a second time" in faults_of(policy)


@pytest.mark.parametrize(
    ("profile", "word"),
    [
        (b"name = 'a'\nclient_id = 'b'\nclient_secret = 'c'", "line 4: unknown key client_secret"),
        (b"name = 'a'", "line 1: client_id is missing"),
        (b"name = 'Good'\nclient_id = 'c'", "line 1: two profiles have the same name"),
        (b"name = 'a'\nclient_id = 'b'\nport = 0", "line 4: port"),
    ],
)
def test_s4_a_faulty_profile_is_ignored_and_the_others_are_read(tmp_path: Path, profile: bytes, word: str) -> None:
    good = b"[[profiles]]\nname = 'Good'\nclient_id = 'b'\n"
    faulty = b"[[profiles]]\n" + profile + b"\n"
    first = good + faulty if b"Good" in profile else faulty + good
    policy = load_policy(written(tmp_path, first))
    assert policy.overrides == PolicyOverrides(profiles=(Profile(name="Good", client_id="b"),))
    assert word.partition(":")[2] in faults_of(policy)
    assert b"Good" in profile or word in faults_of(policy)


def test_s4_lines_below_an_unknown_heading_have_no_effect(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, b"[[profile]]\nhost = 'other.example.com'\n"))
    assert policy.overrides == STRICT


@pytest.mark.parametrize("mode", [0o664, 0o646])
@pytest.mark.parametrize("what", ["file", "folder"])
def test_s4_a_file_that_others_can_change_is_not_trusted(tmp_path: Path, mode: int, what: str) -> None:
    path = written(tmp_path, b"developer = true\n")
    (path if what == "file" else tmp_path).chmod(mode | (0o111 if what == "folder" else 0))
    policy = load_policy(path)
    assert policy.overrides == STRICT
    assert f"{path}: " in faults_of(policy)
    assert "can be changed by others" in faults_of(policy)


def test_s4_a_file_of_another_user_is_not_trusted(tmp_path: Path) -> None:
    policy = load_policy_of(written(tmp_path, b"developer = true\n"), owner=os.getuid() + 1)
    assert policy.overrides == STRICT


def test_s4_an_unreadable_file_lifts_no_lock(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir(0o755)
    policy = load_policy(tmp_path / "policy.toml")
    assert policy.overrides == STRICT
    assert faults_of(policy)


@pytest.mark.parametrize(
    "variables",
    [
        {"XDG_CONFIG_DIRS": "/etc/xdg/xdg-ubuntu:/etc/xdg"},
        {"XDG_CONFIG_DIRS": "/home/anna", "XDG_CONFIG_HOME": "/home/anna", "HOME": "/home/anna"},
        {"ProgramData": "/home/anna", "ALLUSERSPROFILE": "/home/anna"},
    ],
)
def test_s4_no_variable_moves_the_policy(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = default_policy_file()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert default_policy_file() == before
    assert "anna" not in str(before)


def test_s15_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, b" " * (SIZE_LIMIT + 1)))
    assert policy.overrides == STRICT
    assert "too large" in faults_of(policy)


@pytest.mark.parametrize("unit", [b"a.", b"[", b"{", b"'a'.", b"x={y="])
def test_s15_nested_values_are_not_parsed(tmp_path: Path, unit: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests the limit; without it, parsing 40 kB of dotted keys took 8 s and 1.5 GB."""
    monkeypatch.setattr("tomllib.loads", lambda text: pytest.fail("parsed"))
    policy = load_policy(written(tmp_path, unit * (40_000 // len(unit)) + b"b = 1\n" + unit * 900 + b"b = 1"))
    assert policy.overrides == STRICT
    assert "line 1" in faults_of(policy)
    assert "line 2" in faults_of(policy)


@given(st.binary(max_size=200))
def test_t12_no_content_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    policy = load_policy(written(tmp_path_factory.mktemp("policy"), content))
    assert isinstance(policy.overrides, PolicyOverrides)


@pytest.mark.parametrize("second", [b"developer = true", b"developer = flase"])
def test_s4_a_protecting_key_that_is_set_twice_gets_its_strictest_value(tmp_path: Path, second: bytes) -> None:
    policy = load_policy(written(tmp_path, b"developer = true\n" + second + b"\n"))
    assert policy.overrides == PolicyOverrides(developer=False)
    assert "line 2: developer is set a second time" in faults_of(policy)


@pytest.mark.parametrize("value", [b"'soon'", b"-1", b"1441", b"true"])
def test_o8_an_unreadable_number_of_minutes_locks_soon(tmp_path: Path, value: bytes) -> None:
    policy = load_policy(written(tmp_path, b"lock_minutes = " + value + b"\n"))
    assert policy.overrides == PolicyOverrides(lock_minutes=STRICT_LOCK)
    assert "line 1: lock_minutes" in faults_of(policy)


def test_o8_a_line_that_may_mean_anything_does_not_require_a_pin(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, b"loc_minutes = 5\n"))
    assert policy.overrides == STRICT
    assert policy.overrides.lock_minutes is None


def test_s4_a_lock_below_a_profile_is_reported_and_gets_its_strictest_value(tmp_path: Path) -> None:
    content = b"[[profiles]]\nname = 'a'\nclient_id = 'b'\nallow_demo = false\n"
    policy = load_policy(written(tmp_path, content))
    assert policy.overrides == PolicyOverrides(allow_demo=False)
    assert "line 4: allow_demo must stand before the first profile" in faults_of(policy)


@pytest.mark.parametrize(("mode", "overrides"), [(0o755, PolicyOverrides(developer=True)), (0o777, STRICT)])
def test_s4_a_link_to_where_others_can_replace_folders_is_not_trusted(
    tmp_path: Path, mode: int, overrides: PolicyOverrides
) -> None:
    shared, inner, own = tmp_path / "shared", tmp_path / "shared" / "inner", tmp_path / "own"
    for folder in (shared, inner, own):
        folder.mkdir(0o755)
    written(inner, b"developer = true\n")
    (own / "policy.toml").symlink_to(inner / "policy.toml")
    shared.chmod(mode)
    assert load_policy(own / "policy.toml").overrides == overrides


@pytest.mark.parametrize("what", ["file", "folder"])
def test_s4_a_link_to_a_missing_target_lifts_no_lock(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "openobd-desktop"
    if what == "file":
        folder.mkdir()
        (folder / "policy.toml").symlink_to(tmp_path / "away.toml")
    else:
        folder.symlink_to(tmp_path / "away")
    policy = load_policy(folder / "policy.toml")
    assert policy.overrides == STRICT
    assert "link" in faults_of(policy)


def test_s4_a_text_that_is_not_utf_8_is_reported(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, "certificate_file = '/etc/Schlüssel.pem'  # für alle\n".encode("latin-1")))
    assert policy.overrides == PolicyOverrides(certificate_file="")
    assert "line 1: certificate_file: the text is not written in UTF-8" in faults_of(policy)


@pytest.mark.parametrize("text", ["", "none", "None"])
def test_the_partner_api_can_be_switched_off(tmp_path: Path, text: str) -> None:
    policy = load_policy(written(tmp_path, f'partner_api = "{text}"\n'.encode()))
    assert (policy.fault, policy.overrides) == (None, PolicyOverrides(partner_api="none"))


@pytest.mark.parametrize("line", ['partner_api = "ftp://host"', "partner_api = 5", 'partner_api = "https://u:p@host"'])
def test_an_unreadable_address_of_the_partner_api_switches_it_off(tmp_path: Path, line: str) -> None:
    policy = load_policy(written(tmp_path, line.encode()))
    assert policy.fault is not None
    assert policy.overrides == PolicyOverrides(partner_api="none")
