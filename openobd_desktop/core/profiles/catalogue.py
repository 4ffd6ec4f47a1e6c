"""Settings and profiles in effect, combined from the settings file, the policy file and the environment."""

from __future__ import annotations

from enum import Enum
from operator import is_not
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import fields, replace

from openobd_desktop.core.rules.addresses import read_partner_api, read_proxy
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.domain.text import is_blank
from openobd_desktop.errors import BadInput, message

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import SettingsFile

PLAIN = ("theme", "refresh_seconds", "notifications", "keep_in_background", "developer", "update_notice", "window")
"""Settings that safe mode resets to their defaults for one run; profiles, language and the user's own text are kept."""
DEMO = Profile(name="Demo", host="127.0.0.1", port=0, client_id="demo")


class Source(Enum):
    """The origin of a profile."""

    USER = "user"
    POLICY = "policy"
    """From this PC's policy file; only the client secret is the user's own."""
    ENVIRONMENT = "environment"


class RemovedProfile(Struct, frozen=True):
    """A removed profile and its position in the list."""

    profile: Profile
    place: int


class ProfileCatalogue:
    """Reads and writes the settings file, which keeps the user's own values even for settings that the policy locks.

    Attributes:
        overrides: The settings enforced by this PC's policy file.
        given: The profile from the environment, if there is one.
        is_pin_unknown: Whether a PIN may have been chosen, although neither the settings nor the copy of the PIN could
            be read.
    """

    def __init__(self, file: SettingsFile, overrides: PolicyOverrides) -> None:
        self.overrides = overrides
        self.given: Profile | None = None
        self.is_pin_unknown = False
        self._file = file
        self._own = Settings()
        self._plain: dict[str, object] = {}
        self._found: dict[str, Profile] = {}
        self._found_in: tuple[object, ...] = ()
        """The values from which ``_found`` was made."""

    @property
    def settings(self) -> Settings:
        """The settings in effect; the profiles in them are the user's own."""
        return self.overrides.settings(replace(self._own, **self._plain))

    def use_defaults(self) -> None:
        """Uses default settings, for safe mode, until the user changes them; the file keeps the previous values."""
        self._plain = {name: getattr(Settings(), name) for name in PLAIN}

    def load(self) -> None:
        """Reads the file; uses defaults for any part that is unreadable, and then raises ``SettingsUnreadable``."""
        try:
            self._own = self._file.load()
        finally:
            self.take_pin(self._file.kept_pin)
        if self._file.complaint is not None:
            raise self._file.complaint

    def take_pin(self, found: str | None) -> None:
        """Adopts what the copy of the PIN tells, without which a damaged file would open a locked program."""
        self.is_pin_unknown = found is None
        if found:
            self._own = replace(self._own, pin=found)

    def read_pin_again(self) -> str | None:
        """Reads the copy of the PIN again, for ``take_pin``; may block for minutes."""
        return self._file.read_pin_again()

    def give_up_pin(self) -> None:
        """Takes it that there is no PIN, and deletes a copy that cannot be read."""
        self.is_pin_unknown = False
        self._file.give_up_pin()

    def change(self, settings: Settings, *, keep: bool = True) -> None:
        """Changes the settings, and saves them if ``keep`` is true; may raise ``SettingsUnreadable``."""
        shown = self.settings
        new = {field.name: getattr(settings, field.name) for field in fields(Settings)}
        changed = {name: value for name, value in new.items() if value != getattr(shown, name)}
        self._plain = {name: value for name, value in self._plain.items() if name not in changed}
        own = {name: value for name, value in changed.items() if name not in self.overrides.on_settings}
        self._own = replace(self._own, **own)
        if keep:
            self._file.save(self._own)

    @property
    def all(self) -> tuple[Profile, ...]:
        """All profiles in effect: first the environment's, then the policy's, then the user's own."""
        return tuple(self._by_name.values())

    @property
    def _by_name(self) -> dict[str, Profile]:
        # Made again only after a change, because each row of a list of profiles asks for its profile by name.
        made_of = (self.given, self.overrides, self._own)
        if len(self._found_in) != len(made_of) or any(map(is_not, self._found_in, made_of)):
            found: dict[str, Profile] = {}
            for profile in ((self.given,) if self.given else ()) + self.overrides.profiles + self._own.profiles:
                if profile.name not in found:
                    found[profile.name] = self.overrides.profile(profile)
            self._found, self._found_in = found, made_of
        return self._found

    def named(self, name: str) -> Profile | None:
        """Returns the profile in effect with this name, if there is one."""
        return self._by_name.get(name)

    def source(self, name: str) -> Source:
        """Returns the origin of the profile with this name."""
        if self.given is not None and self.given.name == name:
            return Source.ENVIRONMENT
        return Source.POLICY if any(one.name == name for one in self.overrides.profiles) else Source.USER

    @property
    def preferred(self) -> str:
        """The name of the profile for the first login; empty if there is none."""
        if self.given:
            return self.given.name
        known = self.named(self._own.current_profile)
        return known.name if known else next((profile.name for profile in self.all), "")

    def prefer(self, name: str) -> None:
        """Selects the profile ``name`` for the first login of the next run."""
        if self._own.current_profile != name:
            self.change(replace(self.settings, current_profile=name))

    def check(self, profile: Profile, instead_of: str) -> None:
        """Raises ``BadInput`` if a field is empty, or if a profile other than ``instead_of`` has the same name."""
        for value, what in (
            (profile.name, message("The profile name is missing.")),
            (profile.host, message("The host is missing.")),
            (profile.client_id, message("The client ID is missing.")),
        ):
            if is_blank(value):
                raise BadInput(what=what, advice=message("Fill in the field, then save again."))
        if profile.name in {old.name for old in self.all} - {instead_of} | {DEMO.name}:
            raise BadInput(
                what=message("The name {name} is already in use.", name=profile.name),
                advice=message("Choose another name."),
            )

    def put(self, profile: Profile, instead_of: str, *, ask_again: bool = False) -> Profile:
        """Adds a profile, or replaces the one named ``instead_of``; returns the profile in effect.

        With ``ask_again``, secrets stored by earlier versions of the program are not used for this profile.
        """
        former = next((old for old in self._own.profiles if old.name == instead_of), Profile(name=profile.name))
        kept_back = {name: getattr(former, name) for name in self.overrides.on_profile}
        written = {"proxy": read_proxy(profile.proxy), "partner_api": read_partner_api(profile.partner_api)}
        own = replace(profile, **{**written, **kept_back})
        kept = [old for old in self._own.profiles if old.name not in (instead_of, profile.name)]
        position = next((i for i, old in enumerate(self._own.profiles) if old.name == instead_of), len(kept))
        kept.insert(position, own)
        if instead_of:
            self._file.rename_profile(instead_of, own.name)
        asked = tuple(own.name if name == instead_of else name for name in self.settings.ask_again)
        asked = (*asked, own.name) if ask_again and own.name not in asked else asked
        preferred = self.settings.current_profile
        preferred = own.name if instead_of and preferred == instead_of else preferred
        self.change(replace(self.settings, profiles=tuple(kept), ask_again=asked, current_profile=preferred))
        return self.overrides.profile(own)

    def remove(self, name: str) -> RemovedProfile:
        """Removes and returns one of the user's own profiles; raises ``BadInput`` if ``name`` is not one of them."""
        profile = self.of_user(name)
        place = self._own.profiles.index(profile)
        self.change(replace(self.settings, profiles=tuple(one for one in self._own.profiles if one is not profile)))
        return RemovedProfile(profile, place)

    def of_user(self, name: str) -> Profile:
        """Returns one of the user's own profiles; raises ``BadInput`` if ``name`` is not one of them."""
        profile = next((one for one in self._own.profiles if one.name == name), None)
        if profile is None or self.source(name) is not Source.USER:
            raise BadInput(
                what=message("The profile {name} cannot be removed.", name=name),
                meaning=message("Nothing was changed."),
                advice=message("Contact your IT department."),
            )
        return profile

    def restore(self, taken: RemovedProfile) -> None:
        """Restores a removed profile at its old position; raises ``BadInput`` if its name is now taken."""
        self.check(taken.profile, "")
        kept = list(self._own.profiles)
        kept.insert(taken.place, taken.profile)
        self.change(replace(self.settings, profiles=tuple(kept)))
