"""This PC's policy file, which the IT department uses to configure the program for all users."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Struct, field

from openobd_desktop.domain.settings import (
    DEFAULT_HOST,
    DEFAULT_PORT,
    NO_PARTNER_API,
    PolicyOverrides,
    Profile,
    Theme,
    canonical_partner_api,
)
from openobd_desktop.errors import BadInput, PolicyUnreadable
from openobd_desktop.storage.settings.settings_file import LONGEST_LOCK
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.system.files import read_limited

SIZE_LIMIT = 64_000
"""Maximum size of the policy file, in bytes."""
LINE_LIMIT = 4000
"""Maximum length of a line of the policy file, in characters."""
MOST_FAULTS = 20
"""Maximum number of faults that the error lists."""
STRICTEST: dict[str, object] = {
    "host": DEFAULT_HOST,
    "port": DEFAULT_PORT,
    "certificate_file": "",
    "partner_api": NO_PARTNER_API,
    "developer": False,
    "allow_demo": False,
    "allow_clearing": False,
    "team_journal": "",
}
"""The strictest values of the keys that protect the user, used if a value in the file is unreadable."""
STRICT_LOCK = 5
"""The value of ``lock_minutes``, if the file sets this key to something unreadable."""

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
_MaybeText = Annotated[str, msgspec.Meta(max_length=1000)]
_Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
_Seconds = Annotated[int, msgspec.Meta(ge=2, le=3600)]
_Minutes = Annotated[int, msgspec.Meta(ge=0, le=LONGEST_LOCK)]
_Language = Annotated[str, msgspec.Meta(pattern="^[a-z]{2}$")]


class _ProfileTable(msgspec.Struct, kw_only=True):
    """One ``[[profiles]]`` table of the policy file."""

    name: _Text
    client_id: _Text
    cluster: _Text = "001"
    host: _Text = DEFAULT_HOST
    port: _Port = DEFAULT_PORT
    certificate_file: str = ""
    proxy: str = ""
    partner_api: _MaybeText = ""


class _File(msgspec.Struct, kw_only=True):
    """The keys of the policy file, which correspond to the fields of ``PolicyOverrides``."""

    host: _Text | None = None
    port: _Port | None = None
    cluster: _Text | None = None
    certificate_file: _Text | None = None
    proxy: _Text | None = None
    partner_api: _MaybeText | None = None
    language: _Language | None = None
    theme: Theme | None = None
    refresh_seconds: _Seconds | None = None
    notifications: bool | None = None
    keep_in_background: bool | None = None
    keep_awake: bool | None = None
    lock_minutes: _Minutes | None = None
    developer: bool | None = None
    allow_demo: bool = True
    allow_clearing: bool = True
    update_notice: bool | None = None
    team_journal: _MaybeText | None = None
    company: _MaybeText | None = None
    logo: _MaybeText | None = None
    phrases: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=50)] = ()
    profiles: tuple[_ProfileTable, ...] = ()


_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_KEY_LINE = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=\s*(.*)")
_PROFILE_LINE = re.compile(r"\s*\[\[\s*profiles\s*\]\]\s*(#.*)?")
_LISTS = frozenset({"phrases"})
"""Keys whose value is a list, written on one line."""
_KEYS: dict[str, Any] = {each.name: each.type for each in msgspec.structs.fields(_File) if each.name != "profiles"}
_PROFILE_KEYS: dict[str, Any] = {each.name: each.type for each in msgspec.structs.fields(_ProfileTable)}


class Policy(Struct, frozen=True):
    """The values of the policy file, and the error that lists the file's faults, if there are any."""

    overrides: PolicyOverrides
    fault: PolicyUnreadable | None = None


def default_policy_file() -> Path:
    """Returns the path of the policy file; ignores environment variables, because any user can change them."""
    if sys.platform == "win32":
        folder = _program_data()
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support")
    else:
        folder = Path("/etc/xdg")
    return folder / "openobd-desktop" / "policy.toml"


def _program_data() -> Path:
    """Returns the folder ``ProgramData`` as reported by Windows; the user can change the variable ``%ProgramData%``."""
    if sys.platform == "win32":
        import ctypes

        common_app_data, longest = 0x23, 260
        found = ctypes.create_unicode_buffer(longest)
        if ctypes.windll.shell32.SHGetFolderPathW(None, common_app_data, None, 0, found) == 0 and found.value:
            return Path(found.value)
    return Path("C:/ProgramData")


def load_policy(path: Path, owner: int = 0) -> Policy:
    """Reads the policy file; if there is no such file, the policy is empty.

    Each line sets one key, so an error in one line does not affect other lines. If a line is unreadable, the protective
    keys that it may have been meant to set are given their strictest values.

    Args:
        path: The path of the policy file.
        owner: ID of the only user who may have write access to the file; ignored on Windows.
    """
    reading = _Reading(path)
    try:
        found = path.stat()
        changeable = _changeable_by_others(path, found, owner)
        if changeable:
            return reading.useless(changeable)
        lines = _text(read_limited(path, SIZE_LIMIT)).splitlines()
    except FileNotFoundError:
        # The target of a link, such as a network folder, may be missing only temporarily.
        if path.is_symlink() or path.parent.is_symlink():
            return reading.useless("the target of the link does not exist")
        return Policy(PolicyOverrides())
    except OSError as error:
        return reading.useless(error.strerror or type(error).__name__)
    for number, line in enumerate(lines, 1):
        reading.read_line(number, line)
    return reading.policy()


def _changeable_by_others(path: Path, found: os.stat_result, owner: int) -> str:
    if sys.platform == "win32":
        return ""
    target = path.resolve()
    for what, status in (("the file", found), ("its folder", target.parent.stat())):
        if status.st_uid != owner or status.st_mode & _BY_OTHERS:
            return f"{what} can be changed by others besides the administrator"
    # If the path contains a link, other users must not be able to replace any folder above the link's target.
    for folder in target.parent.parents if target != path.absolute() else ():
        status = folder.stat()
        if status.st_uid not in (0, owner) or (status.st_mode & _BY_OTHERS and not status.st_mode & stat.S_ISVTX):
            return "a folder above it can be changed by others besides the administrator"
    return ""


def _text(content: bytes) -> str:
    """Decodes the file's content; editors on Windows may save it as UTF-16, or as UTF-8 with a byte order mark."""
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return content.decode(encoding, errors="replace")


class _Table(Struct):
    """The top-level values of the file, or the values of one of its profiles, and the number of their first line."""

    line: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    is_good: bool = True


class _Reading:
    """Reads a policy file line by line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._faults: list[str] = []
        self._top = _Table()
        self._profiles: list[_Table] = []
        self._table: _Table | None = self._top
        self._unread: set[str] = set()
        self._set_twice: set[str] = set()

    def useless(self, reason: str) -> Policy:
        """Returns the policy for an unusable file, with the strictest values and an error that contains ``reason``."""
        self._report(f"{self._path}: {reason}", *STRICTEST)
        return self.policy()

    def read_line(self, number: int, line: str) -> None:
        """Reads the line with the given number, counted from 1."""
        if not line.strip() or line.lstrip().startswith("#"):
            return
        if len(line) > LINE_LIMIT:
            self._bad(number, "the line is too long")
        elif line.lstrip().startswith("["):
            self._begin_table(number, line)
        elif (found := _KEY_LINE.fullmatch(line)) is None:
            self._bad(number, "the line does not have the form key = value")
        elif self._table is not None:
            self._read(number, line, found[1], found[2])

    def _begin_table(self, number: int, line: str) -> None:
        if _PROFILE_LINE.fullmatch(line):
            self._table = _Table(number)
            self._profiles.append(self._table)
        else:
            # The following lines are ignored, because they belong to an unknown table.
            self._table = None
            self._bad(number, "only [[profiles]] is allowed here")

    def _read(self, number: int, line: str, key: str, text: str) -> None:
        assert self._table is not None  # noqa: S101 - checked by the only caller
        is_top = self._table is self._top
        known = _KEYS if is_top else _PROFILE_KEYS
        if key in _KEYS and key not in known:
            # The key is misplaced, because all lines after the beginning of a profile belong to that profile.
            self._unread.add(key)
            self._bad(number, f"{key} must stand before the first profile")
            return
        if key not in known:
            self._bad(number, f"unknown key {key[:60]}")
            return
        if key in self._table.values:
            self._set_twice |= {key} if is_top else set()
            self._bad(number, f"{key} is set a second time", key)
            return
        try:
            if text.startswith(("[", "{")) and key not in _LISTS:
                raise ValueError("one value is expected")
            import tomllib

            value = msgspec.convert(tomllib.loads(line)[key], type=known[key])
            if isinstance(value, str) and "\ufffd" in value:
                raise ValueError("the text is not written in UTF-8")
            if is_top and key == "team_journal" and value:
                _require_team(value)
            if key == "partner_api":
                value = _partner_api(value)
        except (ValueError, RecursionError) as error:
            self._bad(number, f"{key}: {error}", key)
        else:
            self._table.values[key] = value

    def _bad(self, number: int, reason: str, key: str = "") -> None:
        """Records a fault in a line; if ``key`` is "", it is not known which key the line was meant to set."""
        if self._table is None or self._table is self._top:
            self._report(f"{self._path}, line {number}: {reason}", *((key,) if key else STRICTEST))
        else:
            self._table.is_good = False
            self._report(f"{self._path}, line {number}: {reason}; this profile is ignored")

    def _report(self, fault: str, *unread: str) -> None:
        self._faults.append(fault)
        self._unread |= set(unread)

    def policy(self) -> Policy:
        """Returns the policy, based on the lines read so far."""
        profiles = tuple(self._read_profiles())
        # If a key is set twice, it is not known which of the two values was meant.
        unread = (self._unread - self._top.values.keys()) | self._set_twice
        strict = {key: value for key, value in [*STRICTEST.items(), ("lock_minutes", STRICT_LOCK)] if key in unread}
        overrides = PolicyOverrides(**{**self._top.values, **strict, "profiles": profiles})
        if not self._faults:
            return Policy(overrides)
        shown = self._faults[:MOST_FAULTS]
        more = len(self._faults) - len(shown)
        return Policy(overrides, PolicyUnreadable("\n".join([*shown, *([f"and {more} more"] if more else [])])))

    def _read_profiles(self) -> Iterator[Profile]:
        names: set[str] = set()
        for table in self._profiles:
            if not table.is_good:
                continue
            missing = [key for key in ("name", "client_id") if key not in table.values]
            name = table.values.get("name", "")
            if missing or name in names:
                reason = f"{missing[0]} is missing" if missing else "two profiles have the same name"
                self._report(f"{self._path}, line {table.line}: {reason}; this profile is ignored")
                continue
            names.add(name)
            yield Profile(**msgspec.structs.asdict(_ProfileTable(**table.values)))


def _partner_api(text: str) -> str:
    """Returns an address in canonical form, or ``none`` for an empty one; may raise ``ValueError``."""
    found = canonical_partner_api(text)
    if found is None:
        raise ValueError("https://host is expected, or none")
    return found or NO_PARTNER_API


def _require_team(url: str) -> None:
    """Raises ``ValueError`` if ``url`` is not a valid address of a team database, or contains a password."""
    try:
        _address, password = read_address(url)
    except BadInput as error:
        raise ValueError(error.what) from error
    if password:
        raise ValueError("a password is not allowed in the policy")
