"""T12: any settings file is read, or renamed with one error; it never breaks the program."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openobd_desktop.domain.settings import Settings, Theme
from openobd_desktop.errors import PolicyUnreadable, SettingsUnreadable
from openobd_desktop.storage.journal.tables.recovery import decode_draft
from openobd_desktop.storage.settings.policy import load_policy
from openobd_desktop.storage.settings.settings_file import SIZE_LIMIT, JsonSettings

NAMES = st.sampled_from(
    ["version", "profiles", "current_profile", "theme", "refresh_seconds", "window", "name", "port"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(max_size=8), inner, max_size=5),
    max_leaves=12,
)
GOOD = b'{"version":1,"profiles":[{"name":"Europe","port":443}],"theme":"dark","window":{"geometry":"AAAA"}}'


def load(folder: Path, data: bytes) -> Settings | None:
    """Returns the settings in ``data``; None if they were rejected, in which case the file was renamed."""
    file = JsonSettings(folder)
    file.path.write_bytes(data)
    before = len(list(folder.iterdir()))
    try:
        return file.load()
    except SettingsUnreadable:
        aside = [path for path in folder.iterdir() if "unreadable" in path.name]
        assert not file.path.exists()
        assert len(list(folder.iterdir())) == before
        assert any(path.read_bytes() == data for path in aside)
        for path in aside:
            path.unlink()
        return None


def is_typed(found: Settings) -> bool:
    """Returns whether all values have the annotated types."""
    wanted: list[tuple[object, type]] = [(found.theme, Theme), (found.refresh_seconds, int), (found.version, int)]
    wanted += [(value, kind) for one in found.profiles for value, kind in ((one.port, int), (one.host, str))]
    wanted += [(text, str) for pair in found.window.items() for text in pair]
    return all(isinstance(value, kind) for value, kind in wanted)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(NAMES | st.text(max_size=8), VALUES, max_size=6) | VALUES)
def test_t12_any_json_is_read_with_its_types_or_renamed(tmp_path: Path, value: object) -> None:
    found = load(tmp_path, json.dumps(value).encode())
    assert found is None or is_typed(found)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.integers(0, len(GOOD)), st.integers(0, 20))
def test_t12_any_bytes_are_read_or_renamed(tmp_path: Path, noise: bytes, at: int, gone: int) -> None:
    for data in (noise, GOOD[:at] + noise + GOOD[at + gone :], GOOD[:at]):
        found = load(tmp_path, data)
        assert found is None or is_typed(found)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 1000,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"window":{"a":"' + b"x" * SIZE_LIMIT + b'"}}',
        b'{"refresh_seconds":1e999}',
        b'{"refresh_seconds":' + b"9" * 5000 + b"}",
        b'{"profiles":[{"name":"\xff"}]}',
        b'{"profiles":[{"name":"\\ud800"}]}',
        b'{"profiles":{"name":"x"}}',
        b'{"theme":"../../etc/passwd"}',
    ],
    ids=range(11),
)
def test_t12_an_invalid_file_is_renamed(tmp_path: Path, data: bytes) -> None:
    assert load(tmp_path, data) is None


def test_t12_the_good_file_is_good(tmp_path: Path) -> None:
    found = load(tmp_path, GOOD)
    assert found is not None
    assert (found.theme, found.profiles[0].name) == (Theme.DARK, "Europe")


def test_t12_an_unknown_key_has_no_effect(tmp_path: Path) -> None:
    found = load(tmp_path, b'{"insecure_loopback":true,"allow_plaintext":true,"theme":"dark"}')
    assert found == Settings(theme=Theme.DARK)


@pytest.mark.parametrize("data", [b"a=" + b"[" * 100_000, b"\xff=1", b"a" * SIZE_LIMIT * 2, b"certificate_file=1"])
def test_t12_an_invalid_policy_is_not_used(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "policy.toml").write_bytes(data)
    policy = load_policy(tmp_path / "policy.toml", owner=os.getuid())
    assert isinstance(policy.fault, PolicyUnreadable)
    assert policy.overrides.certificate_file == ""


@pytest.mark.parametrize("body", ['{"x":' * 100_000, "[" * 100_000, '{"results":["x"]}', "", "null"])
def test_t12_an_invalid_draft_is_none(body: str) -> None:
    assert decode_draft(body) is None
