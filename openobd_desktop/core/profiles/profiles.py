"""The profiles: kept, tested, switched; and the demo that needs none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.ports.service import Login, Logins
from openobd_desktop.core.ports.storage import SecretStore, SettingsFile
from openobd_desktop.core.profiles.catalogue import DEMO, ProfileCatalogue, RemovedProfile, Source
from openobd_desktop.core.profiles.secrets import ProfileSecrets, SecretPlace, entry_of
from openobd_desktop.core.rules.proxy import check_proxy_user, proxy_entry, read_proxy
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import KnownFunction, PolicyOverrides, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreUnavailable, SecretNotRead, message

__all__ = ["DEMO", "Profiles", "Source"]


class Profiles(Observable[[]]):
    """The only owner of the settings and their profiles, and of the login in use."""

    def __init__(
        self,
        service: SessionService,
        logins: Logins,
        file: SettingsFile,
        secrets: SecretStore,
        overrides: PolicyOverrides | None = None,
    ) -> None:
        super().__init__()
        self._catalogue = ProfileCatalogue(file, overrides or PolicyOverrides())
        self._service = service
        self._logins = logins
        self._store = secrets
        self._secrets = ProfileSecrets(secrets)
        self._secrets.on_asking = self.notify
        self._login: Login | None = None
        self._current: Profile | None = None
        self._removed: tuple[RemovedProfile, Secret | None] | None = None
        self.error: SecretNotRead | BadInput | None = None
        """Why nobody is logged in with the profile in use; None once there is a login, and before it was tried."""
        self._at_sign_out: list[Callable[[], Awaitable[None]]] = []

    @property
    def overrides(self) -> PolicyOverrides:
        """What the machine's policy decides; it wins over everything the user wishes."""
        return self._catalogue.overrides

    @property
    def settings(self) -> Settings:
        """The settings in effect; their profiles are the user's own."""
        return self._catalogue.settings

    def begin_plainly(self) -> None:
        """Leaves the user's choices without effect, as safe mode wants it; they stay in the file."""
        self._catalogue.begin_plainly()

    def load(self, wanted: str = "") -> None:
        """Reads the settings; ``wanted`` chooses another profile than the last one.

        Raises:
            SettingsUnreadable: the file is damaged and was set aside; defaults are in use.
            BadInput: there is no profile of the wanted name.
        """
        self._catalogue.load()
        if wanted and self._catalogue.named(wanted) is None:
            names = ", ".join(profile.name for profile in self.all)
            raise BadInput(
                what=_no_profile(wanted),
                advice=message("Available profiles: {names}.", names=names)
                if names
                else message("There is no profile yet; add one first."),
            )

    def give(self, profile: Profile, secret: Secret) -> None:
        """Uses a profile from the environment: it wins over the stored ones and cannot be edited."""
        self._catalogue.given = self.overrides.profile(profile)
        self._secrets.give(self._catalogue.given, secret)

    @property
    def all(self) -> tuple[Profile, ...]:
        """All profiles as they are in effect: the one from the environment first, then the policy's."""
        return self._catalogue.all

    def source(self, name: str) -> Source:
        """Who made the profile of this name."""
        return self._catalogue.source(name)

    @property
    def current(self) -> Profile | None:
        """The profile in use, also while the service cannot be reached with it."""
        return self._current

    @property
    def waits_for_key_store(self) -> str:
        """The name of the profile for which the key store is being asked; empty if for none."""
        return self._secrets.asking

    @property
    def key_store_error(self) -> KeyStoreUnavailable | None:
        """Why no client secret can be kept beyond this run; None if it can, as far as the key store was asked."""
        return self._secrets.error

    def on_key_store_answering(self, listener: Callable[[], None]) -> None:
        """Calls ``listener`` when a key store that could not be asked has answered again."""
        self._secrets.on_answering = listener

    @property
    def demo(self) -> bool:
        """The embedded simulator is in use."""
        return self._current is DEMO

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers to try in the demo; none outside it."""
        return self._logins.demo_tickets if self.demo else ()

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions to try in the demo; none outside it."""
        return self._logins.demo_functions if self.demo else ()

    @property
    def locked(self) -> bool:
        """The profile in use comes from the environment and cannot be edited."""
        return self._catalogue.given is not None and self._current == self._catalogue.given

    @property
    def preferred(self) -> str:
        """The name of the profile to begin with; empty if there is none."""
        return self._catalogue.preferred

    def has_secret(self, name: str) -> bool:
        """A client secret is known for the profile, as far as it was asked for in this run."""
        return self.secret_place(name) not in (SecretPlace.NOT_ASKED, SecretPlace.MISSING)

    def secret_place(self, name: str) -> SecretPlace:
        """Where the client secret of a profile is, as far as it was asked for in this run."""
        profile = self._catalogue.named(name)
        return self._secrets.place(profile) if profile else SecretPlace.NOT_ASKED

    def uses_stored_secret(self, profile: Profile) -> bool:
        """The secret that is stored for the profile of this name may be used with what ``profile`` says now."""
        stored = self._catalogue.named(profile.name)
        return stored is not None and entry_of(stored) == entry_of(self.overrides.profile(profile))

    def at_sign_out(self, wipe: Callable[[], Awaitable[None]]) -> None:
        """Lets ``wipe`` run whenever the user signs out."""
        self._at_sign_out.append(wipe)

    def change_settings(self, settings: Settings, *, keep: bool = True) -> None:
        """Takes in changed settings and saves them, unless they are for this run only.

        What the policy locks stays in the file as the user had it, for the day on which the lock is lifted.

        Raises:
            SettingsUnreadable: they could not be saved; they are in use.
        """
        try:
            self._catalogue.change(settings, keep=keep)
        finally:
            self.notify()

    async def save(
        self,
        profile: Profile,
        secret: Secret | None,
        *,
        instead_of: str = "",
        proxy_password: Secret | None = None,
    ) -> None:
        """Adds a profile, or puts it in the place of the one named ``instead_of``.

        Of a profile that the policy made only the secret is kept. Without ``proxy_password`` the known one stays.

        Raises:
            BadInput: a field is missing or a name is taken.
            EndpointRefused: the address breaks the rules.
            SecretNotRead: the secret would have to move to the new name and cannot be read.
            KeyStoreUnavailable: saved, but the secret is known for this run only.
        """
        if self.source(instead_of) is Source.POLICY:
            await self._save_secret_only(instead_of, secret)
            return
        self._catalogue.check(profile, instead_of)
        await (await self._open(profile, secret or Secret(""), None)).aclose()
        former = self._catalogue.named(instead_of)
        moved = await self._moving_secret(profile, former) if former and not secret else None
        is_elsewhere = former is None or not _is_same_place(self.overrides.profile(profile), former)
        saved = self._catalogue.put(profile, instead_of, ask_again=is_elsewhere and not secret)
        if self._current is not None and self._current.name == instead_of:
            self._current = saved
        try:
            if proxy_password and saved.proxy_user:
                await self._store.put(proxy_entry(saved), proxy_password)
            await self._keep_secret(saved, secret or moved, former)
            if former is not None:
                await self._drop_proxy_password(former)
        finally:
            self.notify()

    async def _moving_secret(self, profile: Profile, former: Profile) -> Secret | None:
        """The secret of a profile that is only renamed; for another place or client ID it is asked for again."""
        if profile.name == former.name or not _is_same_place(self.overrides.profile(profile), former):
            return None
        return await self._secret_of(former)

    async def save_and_use(
        self,
        profile: Profile,
        secret: Secret | None,
        *,
        instead_of: str = "",
        proxy_password: Secret | None = None,
    ) -> None:
        """Saves a profile and works with it from now on.

        Raises:
            KeyStoreUnavailable: it is in use, but its secret is known for this run only.
            OpenObdError: as ``save`` and ``switch``.
        """
        name = instead_of if self.source(instead_of) is Source.POLICY else profile.name
        trouble: KeyStoreUnavailable | None = None
        try:
            await self.save(profile, secret, instead_of=instead_of, proxy_password=proxy_password)
        except KeyStoreUnavailable as error:
            trouble = error
        await self.switch(name)
        if trouble is not None:
            raise trouble

    async def _save_secret_only(self, name: str, secret: Secret | None) -> None:
        profile = self._catalogue.named(name)
        try:
            await self._keep_secret(profile, secret, profile)
        finally:
            self.notify()

    async def _keep_secret(self, profile: Profile | None, secret: Secret | None, former: Profile | None) -> None:
        if secret and profile:
            await self._secrets.put(profile, secret)
        # Who only mistyped the host finds the secret again, since nobody may have it elsewhere.
        is_replaced = bool(secret) or (profile and former and profile.name != former.name)
        if former and profile and is_replaced and entry_of(former) != entry_of(profile):
            await self._secrets.remove(former)

    async def _secret_of(self, profile: Profile) -> Secret | None:
        """The known secret for ``profile``; one of a former version only if nothing has changed since."""
        is_unchanged = self.uses_stored_secret(profile) and profile.name not in self.settings.ask_again
        return await self._secrets.get(profile, former=is_unchanged)

    async def _proxy_password(self, profile: Profile) -> Secret | None:
        """The known password for the profile's proxy; none goes to a proxy or for a user that it is not for."""
        if not profile.proxy_user:
            return None
        try:
            return await self._store.get(proxy_entry(profile))
        except KeyStoreUnavailable as error:
            raise SecretNotRead(error.details, what=error.what) from error

    async def _drop_proxy_password(self, profile: Profile) -> None:
        """Forgets the password for a profile's proxy unless a profile still uses it."""
        entry = proxy_entry(profile)
        if profile.proxy_user and entry not in map(proxy_entry, self.all):
            await self._store.remove(entry)

    async def check_certificate(self, path: str) -> None:
        """Reads a certificate file as a login would.

        Raises:
            CertificateFileUnreadable: it cannot be used.
        """
        profile = Profile(name="", certificate_file=path)
        await self._logins.read_files(profile)
        await self._logins.open(profile, Secret("")).aclose()

    async def remove(self, name: str) -> None:
        """Forgets a profile and its secret; ``restore`` puts them back. If it is in use, its login is left.

        Raises:
            BadInput: it is not the user's own, or a session is open with it.
            KeyStoreUnavailable: the secret may still be in the key store.
        """
        self._catalogue.of_user(name)
        if self._current is not None and self._current.name == name:
            self._require_nothing_started()
            await self._leave()
        profile = self._catalogue.named(name) or self._catalogue.of_user(name)
        secret = None
        with suppress(SecretNotRead):
            secret = await self._secret_of(profile)
        self._removed = (self._catalogue.remove(name), secret)
        try:
            await self._secrets.remove(profile)
            await self._drop_proxy_password(profile)
        except KeyStoreUnavailable as error:
            raise type(error)(
                error.details,
                meaning="The profile was removed, but its client secret may still be in the key store.",
                advice="Unlock the key store and remove the entry openobd-desktop in it.",
            ) from error
        finally:
            self.notify()

    async def restore(self) -> None:
        """Puts back the profile that was removed last, unless another one has taken its name.

        Raises:
            BadInput: there is nothing to put back, or its name is taken.
            KeyStoreUnavailable: it is back, but its secret is known for this run only.
        """
        removed, self._removed = self._removed, None
        if removed is None:
            raise BadInput(what="There is no profile to restore.", advice="Add it again.")
        taken, secret = removed
        self._catalogue.restore(taken)
        try:
            await self._keep_secret(self._catalogue.named(taken.profile.name), secret, None)
        finally:
            self.notify()

    async def test(self, profile: Profile, secret: Secret | None, proxy_password: Secret | None = None) -> int:
        """Logs in with ``profile`` and fetches the list, on a connection of its own; returns how many it names."""
        in_effect = self.overrides.profile(profile)
        secret = secret or await self._required_secret(in_effect)
        login = await self._open(profile, secret, proxy_password or await self._proxy_password(in_effect))
        try:
            await login.controller.log_in()
            return len(await login.controller.list_sessions())
        finally:
            await login.aclose()

    async def switch(self, name: str) -> None:
        """Works with another profile from now on; it stays chosen if the service cannot be reached.

        Raises:
            BadInput: a session is open here, or no client secret is known.
            SecretNotRead: the key store cannot be asked for it.
            OpenObdError: why the list could not be fetched.
        """
        profile = self._catalogue.named(name)
        if profile is None:
            raise BadInput(what=_no_profile(name), advice="Choose another one.")
        self._require_nothing_open()
        if self._login is None:
            self.error = None
            self._choose(profile)
        try:
            secret = await self._required_secret(profile)
            proxy_password = await self._proxy_password(profile)
        except (SecretNotRead, BadInput) as error:
            if self._login is None and self._current == profile:
                self.error = error
                self.notify()
            raise
        login = await self._open(profile, secret, proxy_password)
        self._require_nothing_open()
        self._choose(profile)
        await self._use(login)
        if not self.locked:
            self._catalogue.prefer(name)
        await self._service.refresh()

    async def start_demo(self) -> None:
        """Works with the embedded simulator from now on.

        Raises:
            BadInput: the policy does not allow the demo, or a session is open here.
        """
        if not self.overrides.allow_demo:
            raise BadInput(
                what="Your IT department has disabled the demo on this PC.",
                meaning="Nothing was changed.",
                advice="Log in with a profile.",
            )
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
        self._require_nothing_started()
        self._removed = None
        current = self._current
        former = self._part()
        try:
            await self._service.recorder.sign_out()
            await self._wipe_secrets(current)
        finally:
            if former is not None:
                await former.aclose()
            self.notify()

    async def _wipe_secrets(self, current: Profile | None) -> None:
        """Wipes all that can be wiped before it tells of what could not be."""
        trouble: KeyStoreUnavailable | None = None
        wipes: list[Callable[[], Awaitable[None]]] = [*self._at_sign_out, partial(self._wipe_secret, current)]
        for wipe in wipes:
            try:
                await wipe()
            except KeyStoreUnavailable as error:
                trouble = error
        if trouble is not None:
            raise trouble

    async def _wipe_secret(self, profile: Profile | None) -> None:
        if profile is None or profile is DEMO:
            return
        try:
            await self._secrets.remove(profile)
            if profile.proxy_user:
                await self._store.remove(proxy_entry(profile))
        except KeyStoreUnavailable as error:
            raise type(error)(
                error.details,
                meaning="You are signed out, but the client secret may still be in the key store.",
                advice="Unlock the key store and remove the entry openobd-desktop in it.",
            ) from error

    def _part(self) -> Login | None:
        """Lets go of the login in use, which is still to be closed."""
        former, self._login, self.error = self._login, None, None
        self._current = None
        self._service.clear_login()
        return former

    async def _leave(self) -> None:
        former = self._part()
        if former is not None:
            await former.aclose()

    async def aclose(self) -> None:
        """Closes the login in use."""
        if self._login is not None:
            await self._login.aclose()

    async def _open(self, profile: Profile, secret: Secret, proxy_password: Secret | None) -> Login:
        """A login as the policy allows it; nothing is sent yet."""
        profile = self.overrides.profile(profile)
        profile = replace(profile, proxy=read_proxy(profile.proxy))
        check_proxy_user(profile.proxy, profile.proxy_user)
        await self._logins.read_files(profile)
        return self._logins.open(profile, secret, proxy_password)

    def _choose(self, profile: Profile) -> None:
        """Names the profile in use; before the first login also one that lacks something to log in with."""
        self._current = profile
        self.notify()

    async def _use(self, login: Login) -> None:
        former, self._login, self.error = self._login, login, None
        name = self._current.name if self._current and not self.demo else ""
        self._service.set_login(login.controller, login.open_session, name)
        self.notify()
        if former is not None:
            await former.aclose()

    def _require_nothing_open(self) -> None:
        if any(active.alive for active in self._service.open_sessions):
            raise BadInput(
                what="A session is open with this profile.",
                meaning="The profile was not changed; the session stays open.",
                advice="Finish the session first.",
            )

    def _require_nothing_started(self) -> None:
        self._require_nothing_open()
        if self._service.starts.pending or self._service.claims.unclaimed:
            raise BadInput(
                what="A session was started a moment ago and is not claimed yet.",
                meaning="Nothing was changed.",
                advice="Claim it, or wait a minute for it to close automatically.",
            )

    async def _required_secret(self, profile: Profile) -> Secret:
        secret = await self._secret_of(profile)
        if secret:
            return secret
        if self._catalogue.named(profile.name) and not self.uses_stored_secret(profile):
            raise BadInput(
                what="The stored client secret belongs to another host, cluster or client ID.",
                meaning="Nothing was sent.",
                advice="Enter the client secret again to use it with the changed values.",
            )
        raise BadInput(
            what="No client secret is stored for this profile.",
            meaning="Nothing was sent.",
            advice="Edit the profile and enter the client secret from the Partner Portal.",
        )


def _is_same_place(profile: Profile, other: Profile) -> bool:
    """A secret for the one may be used with the other."""
    return entry_of(replace(profile, name=other.name)) == entry_of(other)


def _no_profile(name: str) -> str:
    return message("There is no profile named {name}.", name=name)
