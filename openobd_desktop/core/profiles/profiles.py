"""Storage, testing and selection of profiles; also the demo, which needs no profile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing, suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.profiles.catalogue import DEMO, ProfileCatalogue, RemovedProfile, Source
from openobd_desktop.core.profiles.logins import (
    Ask,
    Choices,
    FormerLogins,
    SampleSessions,
    may_use,
    no_profile,
    require_none_being_opened,
    require_nothing_claimable,
    require_nothing_open,
    require_nothing_started,
    require_nothing_unclaimed,
    require_switchable,
    run_if,
    sessions_of,
    tell_sessions,
)
from openobd_desktop.core.profiles.secrets import Credentials, attempt_all, refuse, removal
from openobd_desktop.core.rules.addresses import check_proxy_user, read_proxy
from openobd_desktop.core.sessions.service import SessionService, rename_profile
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.core.tickets.session_readings import SessionReadings
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import KnownFunction, PolicyOverrides, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreUnavailable, OpenObdError, SecretNotRead, SettingsUnreadable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.core.ports.service import Login, Logins
    from openobd_desktop.core.ports.storage import SecretStore, SettingsFile

__all__ = ["DEMO", "Profiles", "Source"]


class Profiles(Observable[[]]):
    """The settings, their profiles, and the login in use; only this class changes them.

    Attributes:
        tickets: The tickets of the login in use.
        readings: The readings of the open sessions' connectors.
        choices: Which login was chosen last, and whose secret it is waiting for.
    """

    def __init__(
        self,
        service: SessionService,
        logins: Logins,
        file: SettingsFile,
        secrets: SecretStore,
        overrides: PolicyOverrides | None = None,
    ) -> None:
        super().__init__()
        self.catalogue = ProfileCatalogue(file, overrides or PolicyOverrides())
        self.credentials = Credentials(self.catalogue, secrets)
        self.credentials.client_secrets.on_asking = self.notify
        self._service = service
        self._logins = logins
        self._login: Login | None = None
        self.tickets = TicketQueue(service.scope, service.clock, service.attention.set_new_tickets)
        self.readings = SessionReadings(service, self.tickets)
        tell_sessions(self.tickets, service)
        self._former = FormerLogins(service)
        self.choices = Choices(self.credentials.client_secrets)
        self.samples = SampleSessions(service)
        self._current: Profile | None = None
        self.removed: tuple[RemovedProfile, Secret | None, Secret | None] | None = None
        """The most recently removed profile, with its client secret and its proxy password."""
        self.error: SecretNotRead | BadInput | None = None
        """Why there is no login with the profile in use; None if there is a login, or before the first attempt."""
        self._at_sign_out: list[Callable[[], Awaitable[None]]] = []

    @property
    def overrides(self) -> PolicyOverrides:
        """The settings enforced by this PC's policy file."""
        return self.catalogue.overrides

    @property
    def settings(self) -> Settings:
        """The settings in effect; the profiles in them are the user's own."""
        return self.catalogue.settings

    def load(self, wanted: str = "") -> None:
        """Reads the settings; ``wanted`` is the name of a profile to select instead of the one used last.

        Raises:
            SettingsUnreadable: part or all of the file is unreadable; defaults are used instead.
            BadInput: there is no profile with the wanted name.
        """
        self.catalogue.load()
        if wanted and self.catalogue.named(wanted) is None:
            raise no_profile(wanted, self.all)

    def set_given(self, profile: Profile, secret: Secret) -> None:
        """Sets the profile from the environment, which takes precedence over stored profiles and cannot be edited."""
        self.catalogue.given = self.overrides.profile(profile)
        self.credentials.client_secrets.set_given(self.catalogue.given, secret)

    @property
    def all(self) -> tuple[Profile, ...]:
        """All profiles in effect: first the environment's, then the policy's, then the user's own."""
        return self.catalogue.all

    @property
    def current(self) -> Profile | None:
        """The profile in use, even if its service cannot be reached."""
        return self._current

    @property
    def demo(self) -> bool:
        """Whether the embedded simulator is in use."""
        return self._current is DEMO

    @property
    def partner_api(self) -> PartnerApi | None:
        """The Partner API of the login in use; None while there is no login."""
        return self._login.partner_api if self._login is not None else None

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers on which sessions can be started in the demo; empty outside the demo."""
        return self._logins.demo_tickets if self.demo else ()

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions that can be run in the demo; empty outside the demo."""
        return self._logins.demo_functions if self.demo else ()

    @property
    def locked(self) -> bool:
        """Whether the profile in use comes from the environment and cannot be edited."""
        return self.catalogue.given is not None and self._current == self.catalogue.given

    def at_sign_out(self, wipe: Callable[[], Awaitable[None]]) -> None:
        """Registers ``wipe`` to be called whenever the user signs out."""
        self._at_sign_out.append(wipe)

    def change_settings(self, settings: Settings, *, keep: bool = True) -> None:
        """Changes the settings, and saves them if ``keep`` is true.

        For settings that the policy locks, the file keeps the user's own values.

        Raises:
            SettingsUnreadable: the new settings are in use but could not be saved.
        """
        try:
            self.catalogue.change(settings, keep=keep)
        finally:
            self.notify()

    async def save(
        self,
        profile: Profile,
        secret: Secret | None,
        *,
        instead_of: str = "",
        proxy_password: Secret | None = None,
        use: bool = False,
    ) -> None:
        """Adds a profile or replaces the one named ``instead_of``, and logs in with it if ``use`` is true.

        For a profile from the policy, only the secret is stored. If ``proxy_password`` is None, the stored password is
        kept.

        Raises:
            BadInput: a field is missing or a name is taken.
            EndpointRefused: the address violates the rules.
            SecretNotRead: the profile would be renamed, but its secret cannot be read and stored under the new name.
            SettingsUnreadable: the profile can be used, and is in use if ``use`` is true, but only in this run.
            KeyStoreUnavailable: the profile was saved, and is in use if ``use`` is true, but its secret can be used in
                this run only.
            OpenObdError: the errors raised by ``switch``, if ``use`` is true.
        """
        works: list[Callable[[], Awaitable[None]]]
        if self.catalogue.source(instead_of) is Source.POLICY:
            name, given = instead_of, self.catalogue.named(instead_of)
            works = [partial(self.credentials.keep, given, secret, given)]
        else:
            self.catalogue.check(profile, instead_of)
            await (await self._open(profile, secret or Secret(""), None)).aclose()
            name = profile.name
            works = await self._put(profile, secret, instead_of, proxy_password)
        if use:
            works.append(partial(run_if, self.choices.make(self.catalogue.named(name)), partial(self.switch, name)))
        try:
            await attempt_all(*works)
        finally:
            self.notify()

    async def _put(
        self, profile: Profile, secret: Secret | None, instead_of: str, proxy_password: Secret | None
    ) -> list[Callable[[], Awaitable[None]]]:
        """Saves a profile except for its secrets; returns functions that store the secrets."""
        former = self.catalogue.named(instead_of)
        moved = await self.credentials.get_for_new_name(profile, former) if former and not secret else None
        is_elsewhere = former is None or not self.credentials.is_same_place(profile, former)
        fault: SettingsUnreadable | None = None
        try:
            saved = self.catalogue.put(profile, instead_of, ask_again=is_elsewhere and not secret)
        except SettingsUnreadable as error:
            # The profile, and its secret, can still be used in this run.
            fault, saved = error, self.catalogue.named(profile.name) or profile
        if self._current is not None and self._current.name == instead_of:
            self._current = saved
        if former is not None and former.name != saved.name:
            rename_profile(self._service, former.name, saved.name)
        works: list[Callable[[], Awaitable[None]]] = [partial(self.credentials.keep, saved, secret or moved, former)]
        if fault is not None:
            works.append(partial(refuse, fault))
        if proxy_password and saved.proxy_user:
            works.append(partial(self.credentials.keep_proxy_password, saved, proxy_password))
        if former is not None:
            works.append(partial(self.credentials.drop_proxy_password, former))
        return works

    async def check_certificate(self, path: str) -> None:
        """Checks that a certificate file can be used for a login.

        Raises:
            CertificateFileUnreadable: the file cannot be used.
        """
        profile = Profile(name="", certificate_file=path)
        await self._logins.read_files(profile)
        await self._logins.open(profile, Secret("")).aclose()

    async def remove(self, name: str) -> None:
        """Removes a profile and its secret, and closes its login if in use; ``restore`` can undo the removal.

        Raises:
            BadInput: the profile is not the user's own, or one of its sessions is open or waiting to be claimed.
            KeyStoreUnavailable: the secret may still be in the key store.
        """
        self.catalogue.of_user(name)
        if any(active.alive and active.record.profile == name for active in self._service.open_sessions):
            require_nothing_open(self._service)
        if self._current is not None and self._current.name == name:
            require_none_being_opened(self._service)
            require_nothing_unclaimed(self._service)
            await self._leave()
        self.choices.drop(name)
        profile = self.catalogue.named(name) or self.catalogue.of_user(name)
        secret, remove_secret = await removal(
            self.credentials.get(profile), partial(self.credentials.client_secrets.remove, profile)
        )
        proxy_password, remove_password = await removal(
            self.credentials.proxy_password(profile), partial(self.credentials.drop_proxy_password, profile)
        )
        self.removed = (self.catalogue.remove(name), secret, proxy_password)
        try:
            await attempt_all(remove_secret, remove_password)
        except KeyStoreUnavailable as error:
            raise type(error)(
                error.details,
                meaning="The profile was removed, but its client secret may still be in the key store.",
                advice="Unlock the key store and remove the openobd-desktop entry from it.",
            ) from error
        finally:
            self.notify()

    async def restore(self) -> None:
        """Restores the most recently removed profile.

        Raises:
            BadInput: there is nothing to restore, or the profile's name is taken, in which case it can be tried again.
            KeyStoreUnavailable: the profile was restored, but its secret can be used in this run only.
        """
        if self.removed is None:
            raise BadInput(what="There is no profile to restore.", advice="Add the profile again.")
        taken, secret, proxy_password = self.removed
        self.catalogue.restore(taken)
        self.removed = None  # Only now, because the secret may exist nowhere else.
        restored = self.catalogue.named(taken.profile.name)
        works: list[Callable[[], Awaitable[None]]] = [partial(self.credentials.keep, restored, secret, None)]
        if restored and proxy_password:
            works.append(partial(self.credentials.keep_proxy_password, restored, proxy_password))
        try:
            await attempt_all(*works)
        finally:
            self.notify()

    async def test(
        self, profile: Profile, secret: Secret | None, proxy_password: Secret | None = None, ask: Ask = sessions_of
    ) -> int | None:
        """Tests a profile over a separate connection; returns what ``ask`` returns, by default the session count."""
        in_effect = self.overrides.profile(profile)
        secret = secret or await self.credentials.require(in_effect)
        login = await self._open(profile, secret, proxy_password or await self.credentials.proxy_password(in_effect))
        async with aclosing(login):
            return await ask(login)

    async def switch(self, name: str) -> None:
        """Logs in with the profile named ``name``, which stays selected even if the service cannot be reached.

        Sessions that are open with another profile stay open. The demo can be left only if no session is open in it. If
        the user chooses another login, or logs out, before this one is complete, it is given up without an error.

        Raises:
            BadInput: a session of the demo is open, a session was started but has not been claimed yet, or there is no
                client secret for the profile.
            SecretNotRead: the key store cannot be read.
            OpenObdError: the session list could not be fetched.
        """
        if (profile := self.catalogue.named(name)) is None:
            raise no_profile(name)

        def check() -> None:
            require_switchable(self._service, self._current if self._login else None, name, self.samples.ids)

        check()
        is_latest = self.choices.make(profile)
        try:
            await self._log_in(profile, check, is_latest)
        except OpenObdError:
            if is_latest():
                raise

    async def _log_in(self, profile: Profile, check: Callable[[], None], is_latest: Callable[[], bool]) -> None:
        """Logs in like ``switch``; gives the login up as soon as it is no longer the latest one chosen."""
        if self._login is None:
            self.error = None
            self._choose(profile)
        try:
            secret = await self.credentials.require(profile)
            proxy_password = await self.credentials.proxy_password(profile)
        except (SecretNotRead, BadInput) as error:
            if self._login is None and self._current == profile and is_latest():
                self.error = error
                self.notify()
            raise
        except asyncio.CancelledError:
            # Rebuilding the window cancels its commands, after which nothing else would log in with the profile.
            if self._login is None and self._current == profile and is_latest():
                self._current = None
                self.notify()
            raise
        if not is_latest():
            return
        login = await self._open(profile, secret, proxy_password)
        if not await may_use(login, check, self.samples, is_latest):
            return
        self._choose(profile)
        await self._use(login)
        if not self.locked:
            # A failure to save the settings was reported when they were read, and does not prevent a login.
            with suppress(SettingsUnreadable):
                self.catalogue.prefer(profile.name)
        await self._service.refresh()

    async def start_demo(self) -> None:
        """Logs in to the embedded simulator, unless the user chooses another login before it has started.

        Raises:
            BadInput: the policy forbids the demo, or a session is open on this PC.
        """
        if not self.overrides.allow_demo:
            raise BadInput(
                what="Your IT department has disabled the demo on this PC.",
                meaning="Nothing was changed.",
                advice="Log in with a profile.",
            )
        require_nothing_open(self._service, self.samples.ids)
        if self._login is not None:
            require_nothing_claimable(self._service)
        is_latest = self.choices.make(DEMO)
        login = await self._logins.open_demo()
        check = partial(require_nothing_open, self._service, self.samples.ids)
        if not await may_use(login, check, self.samples, is_latest):
            return
        self._current = DEMO
        await self._use(login)
        await self._service.refresh()

    async def sign_out(self, *, everywhere: bool = False) -> None:
        """Deletes the client secret of the profile in use, and all tokens with their key; closes the login.

        Args:
            everywhere: Whether the secrets of all profiles are deleted; see ``Credentials.wiping``.

        Raises:
            BadInput: a session is open on this PC, or has been started but not claimed yet.
            KeyStoreUnavailable: the secret was deleted from memory, but may still be in the key store.
        """
        require_nothing_started(self._service, self.samples.ids)
        # A login that is still waiting must not follow.
        self.choices.make(None)
        await self.samples.end()
        self.removed = None
        current = () if self._current is None or self._current is DEMO else (self._current,)
        profiles = self.all if everywhere else current
        former = self._part()
        self._former.dismiss_sessions(None if everywhere else [profile.name for profile in profiles])
        try:
            await self._service.recorder.sign_out()
            await attempt_all(*self._at_sign_out, *self.credentials.wiping(profiles, everywhere=everywhere))
        finally:
            if former is not None:
                await former.aclose()
            self.notify()

    def _part(self) -> Login | None:
        """Stops using the login and returns it so that the caller can close it."""
        former, self._login, self._current, self.error = self._login, None, None, None
        self.tickets.use(None)
        self._service.clear_login()
        return former

    async def _leave(self) -> None:
        if (former := self._part()) is not None:
            await former.aclose()

    async def aclose(self) -> None:
        """Closes the login in use."""
        await self._former.aclose()
        if self._login is not None:
            await self._login.aclose()

    async def _open(self, profile: Profile, secret: Secret, proxy_password: Secret | None) -> Login:
        """Opens a login with the profile's values as overridden by the policy; nothing is sent yet."""
        profile = self.overrides.profile(profile)
        profile = replace(profile, proxy=read_proxy(profile.proxy))
        check_proxy_user(profile.proxy, profile.proxy_user)
        await self._logins.read_files(profile)
        return self._logins.open(profile, secret, proxy_password)

    def _choose(self, profile: Profile) -> None:
        """Sets the profile in use, even if no login with it has succeeded yet."""
        self._current = profile
        self.notify()

    async def _use(self, login: Login) -> None:
        former, self._login, self.error = self._login, login, None
        name = self._current.name if self._current and not self.demo else ""
        switch = partial(self._service.set_login, login.controller, login.open_session, name)
        self.tickets.use(login.partner_api, switch)
        self.notify()
        if former is not None:
            await self._former.retire(former)
