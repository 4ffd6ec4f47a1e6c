"""Carries settings and profiles from one PC to another as a file, without secrets and without window places."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLockFile

from openobd_desktop.core.proxy_rule import read_proxy
from openobd_desktop.diagnostics import settings_of
from openobd_desktop.domain import Profile, Settings
from openobd_desktop.errors import BadInput, SettingsUnreadable
from openobd_desktop.files import write_whole
from openobd_desktop.options import Options
from openobd_desktop.storage import JsonSettings, carried, default_folder


def export_settings(options: Options, file: Path) -> int:
    """Writes the settings of this user to ``file``; returns the exit status."""
    settings, trouble = settings_of(options.config_dir or default_folder())
    if trouble:
        return _complain(f"The settings of this PC are damaged: {'; '.join(trouble)}")
    try:
        write_whole(file, carried.written(settings))
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
        coming = carried.read_carried(file)
        for profile in _profiles(coming):
            read_proxy(profile.proxy)
        _require_at_rest(folder)
        _former, trouble = settings_of(folder)
        if trouble:
            return _complain(f"The settings of this PC are damaged, start the program once: {'; '.join(trouble)}")
        own = JsonSettings(folder)
        own.save(merged(own.load(), coming))
    except (BadInput, SettingsUnreadable) as error:
        return _complain(f"{error.user_text} {error.details}".rstrip())
    except OSError as error:
        return _complain(f"The settings cannot be taken in: {error}")
    return 0


def merged(own: Settings, news: Mapping[str, object]) -> Settings:
    """The settings of this PC with those from elsewhere on top."""
    coming = {profile.name: profile for profile in _profiles(news)}
    kept = [coming.pop(profile.name, profile) for profile in own.profiles]
    made: Settings = replace(own, **{**news, "profiles": (*kept, *coming.values())})  # type: ignore[arg-type]  # read
    known = {profile.name for profile in made.profiles}
    return made if made.current_profile in known else replace(made, current_profile=own.current_profile)


def _profiles(news: Mapping[str, object]) -> tuple[Profile, ...]:
    found = news.get("profiles", ())
    return found if isinstance(found, tuple) else ()


def _require_at_rest(folder: Path) -> None:
    """A run would write its own settings over those that come in."""
    lock = QLockFile(str(folder / "instance" / "lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise BadInput(
            what="openOBD Desktop runs with these settings.", meaning="Nothing was changed.", advice="Quit it first."
        )
    lock.unlock()


def _complain(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1
