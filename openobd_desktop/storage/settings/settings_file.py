"""Settings file with typed, versioned JSON, and rules for its values, since anyone may have written the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import TypeVar, cast

import msgspec
from msgspec.structs import fields, replace
from platformdirs import user_config_path

from openobd_desktop.domain.settings import DEFAULT_PORT, KnownFunction, OwnQuestion, Profile, Settings
from openobd_desktop.domain.text import encodable
from openobd_desktop.errors import SettingsUnreadable, SettingsWithheld
from openobd_desktop.system.files import FileTooLarge, make_folder, read_limited, write_whole

SIZE_LIMIT = 1_000_000
"""Maximum size of the settings file in bytes; a larger file was not written by this program."""
SHORTEST_INTERVAL, LONGEST_INTERVAL = 1, 3600
"""Limits of the interval between two refreshes of the session list, in seconds."""
LONGEST_LOCK = 1440
"""Largest number of minutes of inactivity after which the program can lock itself."""
LARGEST_PORT = 65535
TEXT_LIMIT = 10_000
"""Maximum length of any string, in characters."""
MOST_ENTRIES = 1000
"""Maximum number of profiles, questions or functions."""
MOST_PLACES = 1000
"""Maximum number of saved positions and sizes of the window and its tables."""
LARGEST_NUMBER = 2**32 - 1
"""Largest number that a question may allow as an answer (proto/user_interface.proto, uint32)."""
LONGEST_SHOWING = 3600
"""Longest time for which text can be displayed at the car, in seconds."""

E = TypeVar("E", OwnQuestion, KnownFunction)

_BASE64 = r"(?!\$|$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
_PIN = re.compile(rf"scrypt\$1[0-6]\${_BASE64}\${_BASE64}", re.ASCII)
"""Pattern of the values for which ``core.lock.is_hash`` is true; anything else would count as no PIN."""
_LANGUAGE = re.compile(r"(?:[a-z]{2})?", re.ASCII)

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
        self.kept_pin: str | None = ""
        """Always empty, because only ``SettingsSaver`` keeps a copy of the PIN's hash."""
        self.pin_unknown = True
        """Whether ``load`` could not determine if a PIN was chosen, because the file or this value was not usable."""
        self._withheld = ""
        """Reason why the file must not be overwritten; "" if it may be overwritten."""

    def read_pin_again(self) -> str | None:
        """Returns the same as ``kept_pin``."""
        return self.kept_pin

    def give_up_pin(self) -> None:
        """Does nothing, for the same reason."""

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
        self.complaint, self._withheld, self.pin_unknown = None, "", True
        try:
            content = self._content()
            decoded = msgspec.json.decode(content, type=Settings)
            settings, complaints = sound(decoded)
            read = msgspec.json.decode(content, type=dict[str, object])
            self._unknown, self._unknown_of = _unknown(read, Settings), dict(_unknown_of_entries(read))
        except FileNotFoundError:
            return Settings()
        except _INVALID as error:
            raise self._set_aside(str(error)) from error
        except OSError as error:
            raise self._withhold(str(error)) from error
        self.pin_unknown = settings.pin != decoded.pin
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
        return msgspec.json.format(msgspec.json.encode(encodable({**self._unknown, **known})), indent=2)


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


def sound(settings: Settings) -> tuple[Settings, tuple[str, ...]]:
    """Replaces invalid values with their defaults; returns the settings and a description of each replaced value.

    Invalid window positions are dropped without a description.
    """
    complaints: list[str] = []
    defaults = Settings()
    changes: dict[str, object] = {
        "profiles": _profiles(settings.profiles, complaints),
        "questions": _entries("questions", map(_question, settings.questions), settings.questions, complaints),
        "functions": _entries("functions", settings.functions, settings.functions, complaints),
        "ask_again": tuple(filter(_fits, settings.ask_again)),
        "ticket_operators": _places(settings.ticket_operators),
        "window": _places(settings.window),
    }
    for name in ("current_profile", "team_journal", "your_name", "company", "logo", "code_texts", "phrases"):
        if not _fits(getattr(settings, name)):
            changes[name] = getattr(defaults, name)
            complaints.append(f"{name} is too long")
    if settings.pin and not is_pin(settings.pin):
        changes["pin"] = defaults.pin
        complaints.append("pin is not the hash of a PIN")
    if not SHORTEST_INTERVAL <= settings.refresh_seconds <= LONGEST_INTERVAL:
        changes["refresh_seconds"] = defaults.refresh_seconds
        complaints.append(f"refresh_seconds is not a number from {SHORTEST_INTERVAL} to {LONGEST_INTERVAL}")
    if not 0 <= settings.lock_minutes <= LONGEST_LOCK:
        changes["lock_minutes"] = defaults.lock_minutes
        complaints.append(f"lock_minutes is not a number from 0 to {LONGEST_LOCK}")
    if settings.pin_failures < 0:
        changes["pin_failures"] = defaults.pin_failures
        complaints.append("pin_failures is not a number of attempts")
    if not _LANGUAGE.fullmatch(settings.language):
        changes["language"] = defaults.language
        complaints.append("language is not a two-letter code")
    return replace(settings, **changes), tuple(complaints)


def is_pin(text: str) -> bool:
    """Returns whether ``text`` can be the hash of a PIN."""
    return _fits(text) and _PIN.fullmatch(text) is not None


def _profiles(profiles: tuple[Profile, ...], complaints: list[str]) -> tuple[Profile, ...]:
    found: dict[str, Profile] = {}
    for profile in profiles[:MOST_ENTRIES]:
        if not profile.name.strip() or profile.name in found or not _all_fit(profile):
            complaints.append("every profile needs a unique name and texts of a limited length")
            continue
        if 0 < profile.port <= LARGEST_PORT:
            found[profile.name] = profile
        else:
            complaints.append(f"a port is not a number from 1 to {LARGEST_PORT}")
            found[profile.name] = replace(profile, port=DEFAULT_PORT)
    if len(profiles) > MOST_ENTRIES:
        complaints.append(f"there are more than {MOST_ENTRIES} profiles")
    return tuple(found.values())


def _entries(name: str, mended: Iterable[E], entries: tuple[E, ...], complaints: list[str]) -> tuple[E, ...]:
    kept = tuple(entry for entry in mended if _all_fit(entry))[:MOST_ENTRIES]
    if kept != entries:
        complaints.append(f"some of the {name} are invalid")
    return kept


def _question(question: OwnQuestion) -> OwnQuestion:
    """Returns the question, with numbers that cannot be sent replaced by their defaults."""
    in_range = 0 <= question.minimum <= question.maximum <= LARGEST_NUMBER
    can_wait = question.seconds is None or 0 <= question.seconds <= LONGEST_SHOWING
    return replace(
        question,
        minimum=question.minimum if in_range else 0,
        maximum=question.maximum if in_range else 0,
        seconds=question.seconds if can_wait else None,
    )


def _places(window: dict[str, str]) -> dict[str, str]:
    fitting = [(name, text) for name, text in window.items() if _fits(name) and _fits(text)]
    return dict(fitting[:MOST_PLACES])


def _all_fit(entry: Profile | OwnQuestion | KnownFunction) -> bool:
    return all(_fits(getattr(entry, field.name)) for field in fields(entry))


def _fits(value: object) -> bool:
    """Returns whether all strings and lists in ``value`` are within the limits, which typed input never reaches."""
    if isinstance(value, str):
        return len(value) <= TEXT_LIMIT
    return not isinstance(value, tuple) or (len(value) <= MOST_ENTRIES and all(map(_fits, value)))
