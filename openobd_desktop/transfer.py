"""Carries settings and profiles from one PC to another as a file, without secrets and without window places."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile

from openobd_desktop.core.proxy_rule import read_proxy
from openobd_desktop.diagnostics import settings_of
from openobd_desktop.domain import Profile, Settings
from openobd_desktop.errors import BadInput, SettingsUnreadable
from openobd_desktop.options import Options
from openobd_desktop.storage import JsonSettings, default_folder

FORMAT = "openobd-desktop settings 1"
SIZE_LIMIT = 1_000_000
"""Bytes."""
CARRIED = frozenset(field.name for field in fields(Settings)) - {"version", "window", "welcomed"}
"""The settings that mean something on another PC."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    settings: dict[str, object]


def export_settings(options: Options, file: Path) -> int:
    """Writes the settings of this user to ``file``; returns the exit status."""
    settings, trouble = settings_of(options.config_dir or default_folder())
    if trouble:
        return _complain("; ".join(trouble))
    carried = {name: getattr(settings, name) for name in sorted(CARRIED)}
    content = msgspec.json.format(msgspec.json.encode({"format": FORMAT, "settings": carried}), indent=2)
    try:
        file.write_bytes(content + b"\n")
    except OSError as error:
        return _complain(f"The settings cannot be written: {error}")
    return 0


def import_settings(options: Options, file: Path) -> int:
    """Takes in what ``export_settings`` wrote; returns the exit status.

    Profiles of the same name are replaced, others stay, and so does everything that the file does not name. If
    anything is wrong, nothing is changed.
    """
    folder = options.config_dir or default_folder()
    try:
        carried = read(file)
        _require_at_rest(folder)
        _former, trouble = settings_of(folder)
        if trouble:
            return _complain(f"The settings of this PC are damaged, start the program once: {'; '.join(trouble)}")
        own = JsonSettings(folder)
        own.save(merged(own.load(), carried))
    except (BadInput, SettingsUnreadable) as error:
        return _complain(f"{error.user_text} {error.details}".rstrip())
    except OSError as error:
        return _complain(f"The settings cannot be taken in: {error}")
    return 0


def read(file: Path) -> dict[str, object]:
    """The settings in ``file`` by name, each of its right type.

    Raises:
        BadInput: it makes no sense.
        OSError: it cannot be read.
    """
    if file.stat().st_size > SIZE_LIMIT:
        raise _bad("it is too large")
    try:
        content = msgspec.json.decode(file.read_bytes(), type=_File)
        if content.format != FORMAT:
            raise _bad(f"its format is {content.format[:60]!a} and not {FORMAT!a}")
        _require_known(content.settings, CARRIED)
        read = msgspec.convert(content.settings, type=Settings)
        for table in content.settings.get("profiles") or ():  # type: ignore[attr-defined]  # converted just before
            _require_known(table, {field.name for field in fields(Profile)})
    except (ValueError, RecursionError) as error:
        raise _bad(str(error)) from error
    _require_sense(read)
    return {name: getattr(read, name) for name in content.settings}


def merged(own: Settings, carried: Mapping[str, object]) -> Settings:
    """The settings of this PC with those from elsewhere on top."""
    coming = {profile.name: profile for profile in _profiles(carried)}
    kept = [coming.pop(profile.name, profile) for profile in own.profiles]
    made: Settings = replace(own, **{**carried, "profiles": (*kept, *coming.values())})  # type: ignore[arg-type]  # read
    known = {profile.name for profile in made.profiles}
    return made if made.current_profile in known else replace(made, current_profile=own.current_profile)


def _profiles(carried: Mapping[str, object]) -> tuple[Profile, ...]:
    found = carried.get("profiles", ())
    return found if isinstance(found, tuple) else ()


def _require_known(found: Mapping[str, object], known: Collection[str]) -> None:
    unknown = sorted(set(found) - set(known))
    if unknown:
        raise _bad(f"nobody knows {', '.join(name[:60] for name in unknown[:5])}")


def _require_sense(settings: Settings) -> None:
    names = [profile.name for profile in settings.profiles]
    if len(set(names)) < len(names) or not all(name.strip() for name in names):
        raise _bad("every profile needs a name of its own")
    if not all(0 < profile.port <= 65535 for profile in settings.profiles):
        raise _bad("a port is no number from 1 to 65535")
    if not 1 <= settings.refresh_seconds <= 3600:
        raise _bad("refresh_seconds is no number from 1 to 3600")
    for profile in settings.profiles:
        read_proxy(profile.proxy)


def _require_at_rest(folder: Path) -> None:
    """A run would write its own settings over those that come in."""
    lock = QLockFile(str(folder / "instance" / "lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise BadInput(
            what="openOBD Desktop runs with these settings.", meaning="Nothing was changed.", advice="Quit it first."
        )
    lock.unlock()


def _bad(reason: str) -> BadInput:
    return BadInput(
        reason,
        what="The file holds no settings that can be used.",
        meaning="Nothing was changed.",
        advice="Write it again with --export-settings.",
    )


def _complain(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1
