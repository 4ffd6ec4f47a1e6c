"""Export files, which transfer settings to another PC; checked strictly on import, as they may come from anyone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import fields, replace

from openobd_desktop.domain.secret import without_login
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import BadInput
from openobd_desktop.storage.settings.settings_file import sound
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.system.files import FileTooLarge, read_limited

FORMAT = "openobd-desktop settings 1"
SIZE_LIMIT = 1_000_000
"""Maximum size of an export file, in bytes."""
EXPORTED = frozenset(field.name for field in fields(Settings)) - {
    "version",
    "window",
    "welcomed",
    "your_name",
    "ticket_operators",
    "ask_again",
    "pin",
    "pin_failures",
}
"""Names of the settings that are meaningful on another PC."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    settings: dict[str, object]


def export_bytes(settings: Settings) -> bytes:
    """Returns the content of an export file with ``settings``, from which passwords have been removed."""
    # The user may have entered a password as part of the address of a proxy or of the team database.
    profiles = tuple(
        replace(profile, proxy=without_login(profile.proxy), partner_api=without_login(profile.partner_api))
        for profile in settings.profiles
    )
    settings = replace(settings, profiles=profiles, team_journal=_without_password(settings.team_journal))
    exported = {name: getattr(settings, name) for name in sorted(EXPORTED)}
    return msgspec.json.format(msgspec.json.encode({"format": FORMAT, "settings": exported}), indent=2) + b"\n"


def _without_password(team_journal: str) -> str:
    try:
        return read_address(team_journal)[0].url if team_journal else ""
    except BadInput:
        # In an invalid address, a password could be anywhere.
        return ""


def read_export(file: Path) -> dict[str, object]:
    """Returns the settings in ``file`` by name, with their values converted to the types in ``Settings``.

    Raises:
        BadInput: the file is not a valid export file.
        OSError: the file is unreadable.
    """
    try:
        content = msgspec.json.decode(read_limited(file, SIZE_LIMIT), type=_File)
        if content.format != FORMAT:
            raise _bad(f"its format is {content.format[:60]!a} and not {FORMAT!a}")
        _require_known(content.settings, EXPORTED)
        read = msgspec.convert(content.settings, type=Settings)
        for table in msgspec.convert(content.settings.get("profiles", []), type=list[dict[str, object]]):
            _require_known(table, {field.name for field in fields(Profile)})
    except FileTooLarge as error:
        raise _bad("it is too large") from error
    except (ValueError, RecursionError) as error:
        raise _bad(str(error)) from error
    _require_valid(read)
    return {name: getattr(read, name) for name in content.settings}


def _require_known(found: Mapping[str, object], known: Collection[str]) -> None:
    unknown = sorted(set(found) - set(known))
    if unknown:
        raise _bad(f"unknown: {', '.join(name[:60] for name in unknown[:5])}")


def _require_valid(settings: Settings) -> None:
    _same, complaints = sound(settings)
    if complaints:
        raise _bad("; ".join(complaints))
    if settings.team_journal:
        _require_team(settings.team_journal)


def _require_team(url: str) -> None:
    try:
        _address, password = read_address(url)
    except BadInput as error:
        raise _bad(f"team_journal: {error.what}") from error
    if password:
        raise _bad("team_journal: a password is not allowed")


def _bad(reason: str) -> BadInput:
    return BadInput(
        reason,
        what="The file does not contain any usable settings.",
        meaning="Nothing was changed.",
        advice="Create the file again with --export-settings.",
    )
