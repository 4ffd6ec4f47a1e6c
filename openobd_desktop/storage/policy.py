"""The machine's policy: a read-only file by which an IT department decides for every user of this PC."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from platformdirs import site_config_path

from openobd_desktop.domain import DEFAULT_HOST, DEFAULT_PORT, Locks, Profile, Theme
from openobd_desktop.errors import BadInput, PolicyUnreadable
from openobd_desktop.storage.team.address import read_address

SIZE_LIMIT = 1_000_000
"""Bytes."""

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
_MaybeText = Annotated[str, msgspec.Meta(max_length=1000)]
_Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
_Seconds = Annotated[int, msgspec.Meta(ge=2, le=3600)]
_Language = Annotated[str, msgspec.Meta(pattern="^[a-z]{2}$")]


class _ProfileTable(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One ``[[profiles]]`` of the file."""

    name: _Text
    client_id: _Text
    cluster: _Text = "001"
    host: _Text = DEFAULT_HOST
    port: _Port = DEFAULT_PORT
    certificate_file: str = ""
    proxy: str = ""


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The keys of the file; each is what the field of that name in ``Locks`` says."""

    host: _Text | None = None
    port: _Port | None = None
    cluster: _Text | None = None
    certificate_file: _Text | None = None
    proxy: _Text | None = None
    language: _Language | None = None
    theme: Theme | None = None
    refresh_seconds: _Seconds | None = None
    notifications: bool | None = None
    keep_in_background: bool | None = None
    developer: bool | None = None
    allow_demo: bool = True
    update_notice: bool | None = None
    team_journal: _MaybeText | None = None
    profiles: tuple[_ProfileTable, ...] = ()


def default_policy_file() -> Path:
    """The machine's file: /etc/xdg/openobd-desktop/policy.toml on Linux, below ProgramData on Windows."""
    return site_config_path("openobd-desktop", appauthor=False) / "policy.toml"


def load_policy(path: Path) -> Locks:
    """Reads the policy; without a file it decides nothing.

    Raises:
        PolicyUnreadable: there is a file and it makes no sense; nothing of it is used.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise PolicyUnreadable(f"{path}: the file is too large")
        read = msgspec.toml.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return Locks()
    except (ValueError, OSError, RecursionError) as error:
        raise PolicyUnreadable(f"{path}: {error}") from error
    if len({profile.name for profile in read.profiles}) < len(read.profiles):
        raise PolicyUnreadable(f"{path}: two profiles have the same name - at `$.profiles`")
    if read.team_journal:
        _require_team(path, read.team_journal)
    profiles = tuple(Profile(**msgspec.structs.asdict(profile)) for profile in read.profiles)
    return Locks(**{**msgspec.structs.asdict(read), "profiles": profiles})


def _require_team(path: Path, url: str) -> None:
    try:
        _address, password = read_address(url)
    except BadInput as error:
        raise PolicyUnreadable(f"{path}: {error.what} - at `$.team_journal`") from error
    if password:
        raise PolicyUnreadable(f"{path}: a password has no place in the policy - at `$.team_journal`")
