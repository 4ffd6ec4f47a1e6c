"""Settings file, which contains typed, versioned JSON and is kept in the user's configuration folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import cast

import msgspec
from msgspec.structs import fields
from platformdirs import user_config_path

from openobd_desktop.domain.settings import KnownFunction, OwnQuestion, Profile, Settings
from openobd_desktop.errors import SettingsUnreadable, SettingsWithheld
from openobd_desktop.storage.settings.settings_rules import sound
from openobd_desktop.system.files import FileTooLarge, make_folder, read_limited, write_whole

SIZE_LIMIT = 1_000_000
"""Maximum size in bytes; a larger file was not written by this program."""

Fields = dict[str, object]
Identity = tuple[str, ...]

_PARTS: dict[str, tuple[type[Profile | OwnQuestion | KnownFunction], tuple[str, ...]]] = {
    "profiles": (Profile, ("name",)),
    "questions": (OwnQuestion, ("name",)),
    "functions": (KnownFunction, ("id", "provider_id")),
}
"""The lists in the file by name, each with the type of its entries and the fields that identify an entry."""

_INVALID = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, FileTooLarge)


def default_folder() -> Path:
    """Returns the user's configuration folder for this program; it may not exist yet."""
    return user_config_path("openobd-desktop", appauthor=False)


class JsonSettings:
    """Loads ``settings.json`` from a folder and saves it atomically.

    An unreadable file is never overwritten: it is renamed, and if renaming fails, nothing is saved.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        self.complaint: SettingsUnreadable | None = None
        """An error that names the parts of the file that ``load`` could not use; None if the whole file was usable."""
        self._unknown: Fields = {}
        """Fields that a newer version of the program wrote; they have no effect, but are kept in the file."""
        self._unknown_of: dict[Identity, Fields] = {}
        """The same as ``_unknown``, for the fields of each profile, question and function."""
        self._withheld = ""
        """Reason why the file must not be overwritten; "" if it may be overwritten."""

    def look(self) -> Settings:
        """Returns the settings, or the defaults if there is no settings file; does not change anything on the disk.

        Raises:
            SettingsUnreadable: the file is unreadable, or part of it is invalid.
        """
        try:
            settings, complaints = sound(msgspec.json.decode(self._content(), type=Settings))
        except FileNotFoundError:
            return Settings()
        except (*_INVALID, OSError) as error:
            raise SettingsUnreadable(f"{self.path}: {error}") from error
        if complaints:
            raise SettingsUnreadable(f"{self.path}: {'; '.join(complaints)}")
        return settings

    def load(self) -> Settings:
        """Returns the settings, or the defaults if there is no settings file.

        Invalid values are replaced by their defaults and reported in ``complaint``, and a copy of the file is kept.

        Raises:
            SettingsUnreadable: the file is invalid; it was renamed, not deleted.
            SettingsWithheld: the file could not be read, renamed or copied, so settings must not be saved in this run.
        """
        self.complaint, self._withheld = None, ""
        try:
            content = self._content()
            settings, complaints = sound(msgspec.json.decode(content, type=Settings))
            read = msgspec.json.decode(content, type=dict[str, object])
            self._unknown, self._unknown_of = _unknown(read, Settings), dict(_unknown_of_entries(read))
        except FileNotFoundError:
            return Settings()
        except _INVALID as error:
            raise self._set_aside(str(error)) from error
        except OSError as error:
            raise self._withhold(str(error)) from error
        if complaints:
            self.complaint = self._keep_copy(content, "; ".join(complaints))
        return settings

    def _content(self) -> bytes:
        return read_limited(self.path, SIZE_LIMIT)

    def _set_aside(self, reason: str) -> SettingsUnreadable:
        aside = next(name for name in self._other_names() if not name.exists())
        try:
            self.path.rename(aside)
        except OSError as error:
            return self._withhold(f"{reason}; {error}")
        return SettingsUnreadable(
            f"{aside}: {reason}",
            what="The settings file was damaged. A copy was kept, and the program is using the default settings.",
            advice="Add your profile again. The old file is in the folder shown in the details.",
        )

    def _keep_copy(self, content: bytes, reason: str) -> SettingsUnreadable:
        copy = next(name for name in self._other_names() if not name.exists() or _holds(name, content))
        try:
            if not copy.exists():
                write_whole(copy, content, private=True)
        except OSError as error:
            return self._withhold(f"{reason}; {error}")
        return SettingsUnreadable(
            f"{copy}: {reason}",
            what="Some values in the settings file are invalid. The default values are used instead.",
            meaning="All other settings and profiles were loaded.",
            advice="Check the settings. A copy of the old file is in the folder shown in the details.",
        )

    def _other_names(self) -> Iterator[Path]:
        return (self.path.with_name(f"settings.unreadable-{number}.json") for number in count(1))

    def _withhold(self, reason: str) -> SettingsWithheld:
        self._withheld = f"{self.path}: {reason}"
        return SettingsWithheld(self._withheld)

    def require_writable(self) -> None:
        """Raises ``SettingsWithheld`` if the file must not be overwritten, because ``load`` could not preserve it."""
        if self._withheld:
            raise SettingsWithheld(self._withheld)

    def rename_profile(self, former: str, name: str) -> None:
        """Assigns the unknown fields of a renamed profile to its new name, so that the next save preserves them."""
        keys = ("profiles", former), ("profiles", name)
        if former != name and (unknown := self._unknown_of.pop(keys[0], None)) is not None:
            self._unknown_of[keys[1]] = unknown

    def save(self, settings: Settings) -> None:
        """Replaces the file atomically.

        Raises:
            SettingsWithheld: the file must not be overwritten, because ``load`` could not preserve it.
            SettingsUnreadable: the file could not be written.
        """
        self.require_writable()
        try:
            make_folder(self.path.parent)
            write_whole(self.path, self._encoded(settings), private=True)
        except OSError as error:
            raise SettingsUnreadable(str(error)) from error

    def _encoded(self, settings: Settings) -> bytes:
        known = msgspec.to_builtins(settings)
        for part, (_, keys) in _PARTS.items():
            known[part] = [{**self._unknown_of.get(_identity(part, keys, entry), {}), **entry} for entry in known[part]]
        return msgspec.json.format(msgspec.json.encode({**self._unknown, **known}), indent=2)


def _holds(path: Path, content: bytes) -> bool:
    try:
        return read_limited(path, SIZE_LIMIT) == content
    except OSError:
        return False


def _unknown(read: Mapping[str, object], known: type[Settings | Profile | OwnQuestion | KnownFunction]) -> Fields:
    names = {field.name for field in fields(known)}
    return {key: value for key, value in read.items() if key not in names}


def _unknown_of_entries(read: Mapping[str, object]) -> Iterator[tuple[Identity, Fields]]:
    for part, (kind, keys) in _PARTS.items():
        # Decoding the settings has already verified that this is a list of objects.
        for entry in cast("list[Fields]", read.get(part, [])):
            if unknown := _unknown(entry, kind):
                yield _identity(part, keys, entry), unknown


def _identity(part: str, keys: tuple[str, ...], entry: Mapping[str, object]) -> Identity:
    return (part, *(str(entry.get(key, "")) for key in keys))
