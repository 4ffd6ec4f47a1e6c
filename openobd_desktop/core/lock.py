"""Program lock for a shared PC: when it engages, and the PIN that releases it; sessions are not affected."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import unicodedata
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.text import is_blank, visible
from openobd_desktop.errors import BadInput, PinUnknown, SettingsUnreadable, message

if TYPE_CHECKING:
    from openobd_desktop.core.profiles.profiles import Profiles

SHORTEST_PIN = 4
"""Minimum length of a PIN in characters."""
FREE_ATTEMPTS = 3
"""Number of wrong attempts after which the next one has to wait."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds to wait after the last free attempt, and longest wait; the wait doubles with each further wrong attempt."""

_COST, _BLOCK, _PARALLEL, _SALT = 15, 8, 1, 16
"""Parameters of scrypt (RFC 7914): binary logarithm of the cost, block size, parallelization and size of the salt. A
hash takes 32 MB of memory and a tenth of a second."""
_MEMORY = 2**27
_MOST_FAILURES = 1000

T = TypeVar("T")


class Runner(Protocol):
    """Function that runs ``work``, which takes a tenth of a second, without blocking the event loop."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]:
        """Returns the result of ``work``."""
        ...


def hash_of(pin: Secret) -> str:
    """Returns a salted scrypt hash of ``pin`` with its parameters, from which the PIN cannot be computed."""
    salt = os.urandom(_SALT)
    parts = (base64.b64encode(part).decode("ascii") for part in (salt, _scrypt(pin, salt, _COST)))
    return "$".join(("scrypt", str(_COST), *parts))


def is_hash(text: str) -> bool:
    """Returns whether ``text`` is a hash that ``hash_of`` may have returned."""
    return _parts(text) is not None


def matches(pin: Secret, stored: str) -> bool:
    """Returns whether ``pin`` is the PIN from which the hash ``stored`` was made."""
    parts = _parts(stored)
    if parts is None:
        return False
    cost, salt, expected = parts
    return hmac.compare_digest(_scrypt(pin, salt, cost), expected)


def _parts(stored: str) -> tuple[int, bytes, bytes] | None:
    try:
        name, cost, salt, expected = stored.split("$")
        parts = int(cost), base64.b64decode(salt, validate=True), base64.b64decode(expected, validate=True)
    except ValueError:
        return None
    # The file may have been tampered with: a higher cost could exhaust the memory.
    return parts if name == "scrypt" and 10 <= parts[0] <= _COST + 1 else None


def _scrypt(pin: Secret, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(_typed(pin).encode(), salt=salt, n=2**cost, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY)


def _typed(pin: Secret) -> str:
    """Returns a PIN in canonical form, without invisible characters, which can only come from pasting."""
    # The same character may be typed in different ways.
    return visible(unicodedata.normalize("NFKC", pin.reveal()))


def _brief(error: BadInput) -> BadInput:
    """Returns the error without the statement that nothing was sent, which is obvious here."""
    error.meaning = ""
    return error


def same_pin(first: Secret, second: Secret) -> Secret:
    """Returns a PIN that was entered twice; raises ``BadInput`` if the two entries differ."""
    if first != second:
        raise _brief(BadInput(what="The two entries differ.", advice="Enter the same PIN twice."))
    return first


class Lock(Observable[[]]):
    """Whether the program is locked; a program with a PIN is locked when it starts.

    Attributes:
        locked: Whether nothing but the lock page may be shown.
    """

    def __init__(self, clock: Clock, profiles: Profiles, run: Runner) -> None:
        super().__init__()
        self.locked = False
        self._clock = clock
        self._profiles = profiles
        self._run = run
        self._used_at = clock.monotonic()
        self._not_before = 0.0

    @property
    def minutes(self) -> int:
        """Minutes of inactivity after which the program locks itself; 0 for never."""
        return self._profiles.settings.lock_minutes

    @property
    def has_pin(self) -> bool:
        """Whether a PIN has been chosen."""
        return is_hash(self._profiles.settings.pin)

    @property
    def is_pin_unknown(self) -> bool:
        """Whether a PIN may have been chosen that cannot be read, so that no entry can be compared with it."""
        return self._profiles.catalogue.is_pin_unknown

    @property
    def must_choose(self) -> bool:
        """Whether the policy requires a PIN but none has been chosen yet."""
        return bool(self._profiles.overrides.lock_minutes) and not (self.has_pin or self.is_pin_unknown)

    @property
    def locks_itself(self) -> bool:
        """Whether the program locks itself after some minutes of inactivity."""
        return self.minutes > 0 and self.has_pin

    @property
    def wait(self) -> float:
        """Seconds until the next attempt is allowed; 0 if it is allowed now."""
        return max(0.0, self._not_before - self._clock.monotonic())

    def begin(self) -> None:
        """Called once the settings are loaded; locks the program if it has, requires or may have a PIN."""
        self._slow_down()
        self._set(self._starts_locked)

    @property
    def _starts_locked(self) -> bool:
        return self.has_pin or self.must_choose or self.is_pin_unknown

    async def read_pin_again(self) -> None:
        """Reads a PIN that could not be read; unlocks the program if it turns out that there is none.

        Raises:
            PinUnknown: it still cannot be read.
        """
        catalogue = self._profiles.catalogue
        found = await self._run(catalogue.read_pin_again)
        # The program may have been reset in the meantime.
        if not self.is_pin_unknown:
            return
        catalogue.take_pin(found)
        self._require_known()
        self._profiles.notify()
        self._slow_down()
        self.touch()
        self._set(self._starts_locked)
        self.notify()

    def _require_known(self) -> None:
        if self.is_pin_unknown:
            raise PinUnknown

    def touch(self) -> None:
        """Records keyboard or mouse activity."""
        self._used_at = self._clock.monotonic()

    def check_idle(self) -> None:
        """Locks the program if there has been no input for too long."""
        if self.locks_itself and self._clock.monotonic() - self._used_at >= 60 * self.minutes:
            self._set(True)

    def lock_now(self) -> None:
        """Locks the program if it has a PIN."""
        self._set(self.locked or self.has_pin)

    async def unlock(self, pin: Secret) -> None:
        """Unlocks the program.

        Raises:
            BadInput: the PIN is wrong, or it is too early for another attempt.
        """
        await self.check(pin)
        self.touch()
        self._set(False)

    async def check(self, pin: Secret) -> None:
        """Checks the PIN; after several wrong PINs, the required wait before the next attempt keeps increasing.

        Raises:
            BadInput: the PIN is wrong, or it is too early for another attempt.
            PinUnknown: there may be a PIN, but it cannot be read.
        """
        self._require_known()
        if self.wait:
            what = "The PIN was entered incorrectly too many times."
            raise _brief(BadInput(what=what, advice="Wait a moment and try again."))
        stored = self._profiles.settings.pin
        if not await self._run(lambda: matches(pin, stored)):
            self._save(failures=min(self._profiles.settings.pin_failures + 1, _MOST_FAILURES))
            self._slow_down()
            raise _brief(BadInput(what="The PIN is wrong.", advice="Try again."))
        if self._profiles.settings.pin_failures:
            self._save(failures=0)
            self._slow_down()

    async def choose(self, pin: Secret) -> None:
        """Sets the PIN; a program that had no PIN is unlocked.

        Raises:
            BadInput: the PIN is too short, not counting invisible characters.
            PinUnknown: there may be a PIN, but it cannot be read.
        """
        self._require_known()
        if len(_typed(pin)) < SHORTEST_PIN or is_blank(pin.reveal()):
            what = message("A PIN needs at least {count} characters.", count=SHORTEST_PIN)
            raise _brief(BadInput(what=what, advice="Choose a longer one."))
        had_pin = self.has_pin
        new = await self._run(lambda: hash_of(pin))
        self._save(pin=new, failures=0)
        self._slow_down()
        if not had_pin:
            self.touch()
            self._set(False)

    def forget(self) -> None:
        """Removes the PIN, even an unreadable one, and unlocks the program unless the policy requires a new PIN."""
        if self.is_pin_unknown:
            self._profiles.catalogue.give_up_pin()
        self._save(pin="", failures=0)
        self._slow_down()
        self._set(self.must_choose)

    def _save(self, *, failures: int, pin: str | None = None) -> None:
        settings = self._profiles.settings
        changed = replace(settings, pin_failures=failures, pin=settings.pin if pin is None else pin)
        # If the file cannot be written, which is reported elsewhere, the change applies to this run only.
        with suppress(SettingsUnreadable):
            self._profiles.change_settings(changed)

    def _slow_down(self) -> None:
        beyond = self._profiles.settings.pin_failures - FREE_ATTEMPTS
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(beyond, 10)) if beyond >= 0 else 0.0
        self._not_before = self._clock.monotonic() + pause if pause else 0.0

    def _set(self, locked: bool) -> None:
        if locked != self.locked:
            self.locked = locked
            self.notify()
