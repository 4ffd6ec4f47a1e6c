"""Background writer for the settings file, whose folder may be on an unresponsive network drive."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from openobd_desktop.domain.settings import Settings
from openobd_desktop.errors import OpenObdError, PinUnknown, SettingsSilent, SettingsUnreadable
from openobd_desktop.storage.settings.settings_file import JsonSettings, is_pin
from openobd_desktop.system.daemon_thread import call_with_timeout, run_in_daemon_thread
from openobd_desktop.system.files import make_folder, read_limited, write_whole

SLOW = 5.0
"""Seconds after which the user is informed that the settings have not been saved yet."""
PARTING = 3.0
"""Maximum number of seconds for which the program's exit waits for the last save."""
PIN_PATIENCE = 1.0
"""Seconds within which the folder with the copy of the PIN's hash must respond."""
PIN_SIZE = 1000
"""Maximum size of the copy of the PIN's hash, in bytes."""

_log = logging.getLogger(__name__)


class PinCopy:
    """A copy of the PIN's hash next to the history, so that damage to the settings file does not unlock the program."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "pin"

    def read(self) -> str | None:
        """Returns the hash; "" if there is none, None if it cannot be read."""
        try:
            found = read_limited(self._path, PIN_SIZE).decode("ascii").strip()
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            _log.warning("the copy of the PIN's hash cannot be read: %s", error)
            return None
        if not is_pin(found):
            _log.warning("the copy of the PIN's hash is damaged")
            return None
        return found

    def read_in_time(self) -> str | None:
        """Does the same as ``read``, but returns None after ``PIN_PATIENCE`` seconds."""
        return call_with_timeout(self.read, None, PIN_PATIENCE)

    def write(self, pin: str) -> None:
        """Replaces or, if ``pin`` is empty, deletes the copy; a failure is only logged."""
        try:
            if not pin:
                self._path.unlink(missing_ok=True)
            elif self.read() != pin:
                make_folder(self._path.parent)
                write_whole(self._path, pin.encode("ascii"), private=True)
        except (OSError, UnicodeEncodeError) as error:
            _log.warning("the copy of the PIN's hash cannot be written: %s", error)


class SettingsSaver:
    """Saves the settings in the background and reports the outcome; implements ``core.ports.storage.SettingsFile``.

    While a save is in progress, only the newest settings are queued for the next save.

    Attributes:
        on_error: Called with the reason why the settings could not be saved, or have not been saved yet.
        on_saved: Called when the newest settings have been saved.
    """

    def __init__(self, file: JsonSettings, pin_copy: PinCopy | None = None) -> None:
        self.on_error: Callable[[OpenObdError], None] = lambda _: None
        self.on_saved: Callable[[], None] = lambda: None
        self._file = file
        self._pin_copy = pin_copy
        self._is_pin_unknown = False
        """Whether there may be a PIN that saving the settings would remove."""
        self._next: Settings | None = None
        self._saving: asyncio.Future[None] | None = None
        self._slow: asyncio.TimerHandle

    @property
    def complaint(self) -> SettingsUnreadable | None:
        """An error that names the parts of the file that ``load`` could not use; None if the whole file was usable."""
        return self._file.complaint

    def load(self) -> Settings:
        """Does the same as ``JsonSettings.load``; blocks the event loop, which is harmless before there is a window."""
        return self._file.load()

    @property
    def kept_pin(self) -> str | None:
        """The copy of the PIN's hash, if the settings file does not tell the hash; None if the copy does not either."""
        return self._learn_pin(PinCopy.read_in_time)

    def read_pin_again(self) -> str | None:
        """Returns what ``kept_pin`` would be now; may block for minutes, so it is called in a thread of its own."""
        return self._learn_pin(PinCopy.read)

    def _learn_pin(self, read: Callable[[PinCopy], str | None]) -> str | None:
        if self._pin_copy is None or not self._file.pin_unknown:
            return ""
        found = read(self._pin_copy)
        self._is_pin_unknown = found is None
        return found

    def give_up_pin(self) -> None:
        """Begins to delete a copy of the PIN's hash that cannot be read; from now on, settings can be saved."""
        self._is_pin_unknown = False
        if (copy := self._pin_copy) is not None:
            run_in_daemon_thread(lambda: copy.write(""), "pin")

    def rename_profile(self, former: str, name: str) -> None:
        """Assigns the unknown fields of a renamed profile to its new name, so that the next save preserves them."""
        self._file.rename_profile(former, name)

    def save(self, settings: Settings) -> None:
        """Starts saving the settings in the background.

        Raises:
            SettingsWithheld: the file must not be overwritten.
            PinUnknown: there may be a PIN, which would be removed.
        """
        self._file.require_writable()
        if self._is_pin_unknown:
            raise PinUnknown(str(self._file.path))
        self._next = settings
        if self._saving is None:
            self._begin()

    async def aclose(self) -> None:
        """Waits up to ``PARTING`` seconds for pending saves; if a save takes longer, the previous file remains."""
        loop = asyncio.get_running_loop()
        end = loop.time() + PARTING
        while self._saving is not None and loop.time() < end:
            await asyncio.wait([self._saving], timeout=end - loop.time())
        if self._saving is not None:
            self._slow.cancel()
            _log.warning("the last change to the settings was not saved: the settings folder is not responding")

    def _begin(self) -> None:
        settings, self._next = self._next, None
        if settings is None:
            return
        self._saving = run_in_daemon_thread(lambda: self._write(settings), "settings")
        self._saving.add_done_callback(self._on_over)
        self._slow = self._saving.get_loop().call_later(SLOW, self._on_slow)

    def _write(self, settings: Settings) -> None:
        self._file.save(settings)
        if self._pin_copy is not None:
            self._pin_copy.write(settings.pin)

    def _on_slow(self) -> None:
        self._report(SettingsSilent(str(self._file.path)))

    def _on_over(self, saving: asyncio.Future[None]) -> None:
        self._slow.cancel()
        self._saving = None
        error = saving.exception()
        if self._next is not None:
            # The outcome of the save no longer matters, because newer settings are about to be saved.
            self._begin()
        elif isinstance(error, OpenObdError):
            self._report(error)
        else:
            self.on_saved()

    def _report(self, error: OpenObdError) -> None:
        _log.warning("the settings have not been saved: %s", error.details)
        self.on_error(error)
