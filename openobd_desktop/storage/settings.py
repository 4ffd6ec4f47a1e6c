"""The settings as a typed, versioned JSON file in the user's configuration folder."""

from __future__ import annotations

import os
import tempfile
from dataclasses import fields
from pathlib import Path

import msgspec
from platformdirs import user_config_path

from openobd_desktop.domain import Settings
from openobd_desktop.errors import SettingsUnreadable

SIZE_LIMIT = 1_000_000
"""Bytes; a larger file was not written by this program."""


def default_folder() -> Path:
    """The user's configuration folder for this program; it need not exist yet."""
    return user_config_path("openobd-desktop", appauthor=False)


class JsonSettings:
    """Loads and saves ``settings.json`` in a folder; a save is whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        self._unknown: dict[str, object] = {}
        """What a newer version has written there; it is kept, and takes no effect."""

    def load(self) -> Settings:
        """The settings, or the defaults if there is no file.

        Raises:
            SettingsUnreadable: the file made no sense; it was set aside under another name, never deleted.
        """
        try:
            if self.path.stat().st_size > SIZE_LIMIT:
                raise self._set_aside("the file is too large")
            content = self.path.read_bytes()
            settings = msgspec.json.decode(content, type=Settings)
            self._unknown = _unknown(content)
            return settings
        except FileNotFoundError:
            return Settings()
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise self._set_aside(str(error)) from error
        except OSError as error:
            raise SettingsUnreadable(str(error)) from error

    def _set_aside(self, reason: str) -> SettingsUnreadable:
        number = 1
        while (aside := self.path.with_name(f"settings.unreadable-{number}.json")).exists():
            number += 1
        try:
            self.path.rename(aside)
        except OSError as error:
            return SettingsUnreadable(f"{self.path}: {reason}; {error}")
        return SettingsUnreadable(
            f"{aside}: {reason}",
            what="The settings file was damaged. It was set aside and the program starts with its defaults.",
            advice="Add your profile again. The old file is in the folder that the details name.",
        )

    def save(self, settings: Settings) -> None:
        """Writes the settings beside the old file and then puts them in its place."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, temporary = tempfile.mkstemp(prefix="settings-", suffix=".tmp", dir=self.path.parent)
            with os.fdopen(descriptor, "wb") as file:
                file.write(self._encoded(settings))
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self.path)
        except OSError as error:
            raise SettingsUnreadable(str(error)) from error

    def _encoded(self, settings: Settings) -> bytes:
        known = msgspec.to_builtins(settings)
        return msgspec.json.format(msgspec.json.encode({**self._unknown, **known}), indent=2)


def _unknown(content: bytes) -> dict[str, object]:
    known = {field.name for field in fields(Settings)}
    read = msgspec.json.decode(content, type=dict[str, object])
    return {key: value for key, value in read.items() if key not in known}
