"""The profiles: kept, tested, switched; and the demo that needs none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from openobd_desktop.core.ports import Login, Logins, SecretStore, SettingsFile
from openobd_desktop.core.service import SessionService
from openobd_desktop.domain import Profile, Secret, Settings
from openobd_desktop.errors import BadInput, KeyStoreUnavailable

DEMO = Profile(name="Demo", host="127.0.0.1", port=0, client_id="demo")


class Profiles:
    """The only owner of the settings' profiles and of the login in use."""

    def __init__(self, service: SessionService, logins: Logins, file: SettingsFile, secrets: SecretStore) -> None:
        self.settings = Settings()
        self._service = service
        self._logins = logins
        self._file = file
        self._secrets = secrets
        self._known_secrets: set[str] = set()
        self._given: tuple[Profile, Secret] | None = None
        self._login: Login | None = None
        self._current: Profile | None = None
        self._listeners: list[Callable[[], None]] = []

    def load(self, wanted: str = "") -> None:
        """Reads the settings; ``wanted`` chooses another profile than the last one.

        Raises:
            SettingsUnreadable: the file is damaged and was set aside; defaults are in use.
            BadInput: there is no profile of the wanted name.
        """
        self.settings = self._file.load()
        if wanted and self._named(wanted) is None:
            names = ", ".join(profile.name for profile in self.all) or "none"
            raise BadInput(what=f"There is no profile named {wanted}.", advice=f"The profiles are: {names}.")

    def give(self, profile: Profile, secret: Secret) -> None:
        """Uses a profile from the environment: it wins over the stored ones and cannot be edited."""
        self._given = (profile, secret)

    @property
    def all(self) -> tuple[Profile, ...]:
        """All profiles; the one from the environment first."""
        given = (self._given[0],) if self._given else ()
        return given + self.settings.profiles

    @property
    def current(self) -> Profile | None:
        """The profile in use, also while the service cannot be reached with it."""
        return self._current

    @property
    def demo(self) -> bool:
        """The embedded simulator is in use."""
        return self._current is DEMO

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers to try in the demo; none outside it."""
        return self._logins.demo_tickets if self.demo else ()

    @property
    def locked(self) -> bool:
        """The profile in use comes from the environment and cannot be edited."""
        return self._given is not None and self._current == self._given[0]

    @property
    def preferred(self) -> str:
        """The name of the profile to begin with; empty if there is none."""
        if self._given:
            return self._given[0].name
        known = self._named(self.settings.current_profile)
        return known.name if known else next((profile.name for profile in self.all), "")

    def has_secret(self, name: str) -> bool:
        """A client secret is known for the profile, as far as it was asked for in this run."""
        return name in self._known_secrets or (self._given is not None and self._given[0].name == name)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` when profiles or the one in use changed; returns the undo."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def change_settings(self, settings: Settings, *, keep: bool = True) -> None:
        """Takes in changed settings and saves them, unless they are for this run only.

        Raises:
            SettingsUnreadable: they could not be saved; they are in use.
        """
        self.settings = settings
        if keep:
            self._file.save(settings)

    async def save(self, profile: Profile, secret: Secret | None, *, instead_of: str = "") -> None:
        """Adds a profile, or puts it in the place of the one named ``instead_of``.

        Raises:
            BadInput: a field is missing or a name is taken.
            EndpointRefused: the address breaks the rules.
            KeyStoreUnavailable: saved, but the secret is known for this run only.
        """
        self._check(profile, instead_of)
        await self._logins.open(profile, secret or Secret("")).aclose()
        kept = [old for old in self.settings.profiles if old.name not in (instead_of, profile.name)]
        position = next((i for i, old in enumerate(self.settings.profiles) if old.name == instead_of), len(kept))
        kept.insert(position, profile)
        moved = await self._secret(instead_of) if instead_of and instead_of != profile.name and not secret else None
        self.change_settings(replace(self.settings, profiles=tuple(kept)))
        if self._current is not None and self._current.name == instead_of:
            self._current = profile
        try:
            await self._keep_secret(profile.name, secret or moved, instead_of)
        finally:
            self._tell()

    async def _keep_secret(self, name: str, secret: Secret | None, instead_of: str) -> None:
        if secret:
            self._known_secrets.add(name)
            await self._secrets.put(name, secret)
        if instead_of and instead_of != name:
            self._known_secrets.discard(instead_of)
            await self._secrets.remove(instead_of)

    def _check(self, profile: Profile, instead_of: str) -> None:
        taken = {old.name for old in self.all} - {instead_of} | {DEMO.name}
        for value, what in ((profile.name, "profile name"), (profile.host, "host"), (profile.client_id, "client ID")):
            if not value.strip():
                raise BadInput(what=f"The {what} is missing.", advice="Fill it in, then save again.")
        if profile.name in taken:
            raise BadInput(what=f"The name {profile.name} is taken.", advice="Choose another name.")

    async def remove(self, name: str) -> None:
        """Forgets a profile and its secret."""
        kept = tuple(profile for profile in self.settings.profiles if profile.name != name)
        self.change_settings(replace(self.settings, profiles=kept))
        self._known_secrets.discard(name)
        await self._secrets.remove(name)
        self._tell()

    async def test(self, profile: Profile, secret: Secret | None) -> None:
        """Logs in with ``profile`` and fetches the list, on a connection of its own."""
        login = self._logins.open(profile, secret or await self._required_secret(profile.name))
        try:
            await login.controller.log_in()
            await login.controller.list_sessions()
        finally:
            await login.aclose()

    async def switch(self, name: str) -> None:
        """Works with another profile from now on; it stays chosen if the service cannot be reached.

        Raises:
            BadInput: a session is open here, or no client secret is known.
            OpenObdError: why the list could not be fetched.
        """
        profile = self._named(name)
        if profile is None:
            raise BadInput(what=f"There is no profile named {name}.", advice="Choose another one.")
        self._require_nothing_open()
        if self._login is None:
            self._choose(profile)
        login = self._logins.open(profile, await self._required_secret(name))
        self._require_nothing_open()
        self._choose(profile)
        await self._use(login)
        if not self.locked and self.settings.current_profile != name:
            self.change_settings(replace(self.settings, current_profile=name))
        await self._service.refresh()

    async def start_demo(self) -> None:
        """Works with the embedded simulator from now on."""
        self._require_nothing_open()
        login = await self._logins.open_demo()
        self._current = DEMO
        await self._use(login)
        await self._service.refresh()

    async def sign_out(self) -> None:
        """Wipes the client secret of the profile in use, all tokens and their key, and leaves the login.

        Raises:
            BadInput: a session is open here, or has been started and is not claimed yet.
            KeyStoreUnavailable: the secret is forgotten here, but may still be in the key store.
        """
        self._require_nothing_open()
        if self._service.pending_starts or self._service.unclaimed:
            raise BadInput(
                what="A session has just been started and is not claimed yet.",
                meaning="Nothing was changed; the session may be charged.",
                advice="Claim it, or wait a minute until it has closed by itself.",
            )
        former, self._login = self._login, None
        current, self._current = self._current, None
        self._service.leave()
        try:
            await self._service.memory.sign_out()
            if current is not None and current is not DEMO:
                self._known_secrets.discard(current.name)
                await self._secrets.remove(current.name)
        finally:
            if former is not None:
                await former.aclose()
            self._tell()

    async def aclose(self) -> None:
        """Closes the login in use."""
        if self._login is not None:
            await self._login.aclose()

    def _choose(self, profile: Profile) -> None:
        """Names the profile in use; before the first login also one that lacks something to log in with."""
        self._current = profile
        self._tell()

    async def _use(self, login: Login) -> None:
        former, self._login = self._login, login
        name = self._current.name if self._current and not self.demo else ""
        self._service.use(login.controller, login.open_session, name)
        self._tell()
        if former is not None:
            await former.aclose()

    def _require_nothing_open(self) -> None:
        if any(active.alive for active in self._service.open_sessions):
            raise BadInput(
                what="A session is open with the profile in use.",
                meaning="The profile was not changed; the session goes on.",
                advice="Finish the session first.",
            )

    async def _secret(self, name: str) -> Secret | None:
        if self._given and self._given[0].name == name:
            return self._given[1]
        try:
            secret = await self._secrets.get(name)
        except KeyStoreUnavailable:
            return None
        if secret:
            self._known_secrets.add(name)
        return secret

    async def _required_secret(self, name: str) -> Secret:
        secret = await self._secret(name)
        if not secret:
            raise BadInput(
                what="No client secret is known for this profile.",
                meaning="Nothing was sent.",
                advice="Edit the profile and enter the secret that the Partner Portal gave you.",
            )
        return secret

    def _named(self, name: str) -> Profile | None:
        return next((profile for profile in self.all if profile.name == name), None)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
