"""Client secrets and proxy passwords of the profiles."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from openobd_desktop.core.profiles.catalogue import ProfileCatalogue
from openobd_desktop.core.rules.addresses import proxy_entry
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, partner_place
from openobd_desktop.errors import (
    BadInput,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    OpenObdError,
    SecretNotRead,
    SettingsUnreadable,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import SecretStore

T = TypeVar("T")


class SecretPlace(Enum):
    """Where a profile's client secret is stored, as far as is known in this run."""

    NOT_ASKED = "not asked"
    """The key store has not been asked yet, because the secret was not needed."""
    MISSING = "missing"
    STORED = "stored"
    """In the key store of the operating system."""
    THIS_RUN = "this run"
    """In memory only; the secret has to be entered again in the next run."""
    UNCERTAIN = "uncertain"
    """In memory, and perhaps also in the key store, which stopped responding while the secret was being stored."""
    GIVEN = "given"
    """In the environment with which the program was started."""


_IN_MEMORY = frozenset({SecretPlace.THIS_RUN, SecretPlace.UNCERTAIN})


def entry_of(profile: Profile) -> str:
    """Returns the name of a profile's key store entry; the name includes the client ID, the cluster and the host.

    The name also includes the address of the Partner API if the secret is sent to an address other than the vendor's.
    """
    place = f"{profile.host.lower()}:{profile.port}"
    if elsewhere := partner_place(profile.partner_api):
        place = f"Partner API {elsewhere}, {place}"
    return f"{profile.name} ({profile.client_id}, cluster {profile.cluster}, {place})"


def former_entry_of(profile: Profile) -> str:
    """Returns the entry's name in versions up to 0.1; empty if another profile's entry could have that name."""
    return "" if _is_entry(profile.name) else profile.name


def _is_entry(name: str) -> bool:
    """Returns whether ``entry_of`` or ``core.rules.addresses.proxy_entry`` could return ``name``."""
    # Not a regular expression, because with several gaps it would take minutes for a long name.
    if not name.endswith(")"):
        return False
    if name.startswith("proxy ") and " (" in name[len("proxy ") : -1]:
        return True
    rest, colon, port = name[:-1].rpartition(":")
    for part in (" (", ", cluster ", ", "):
        _, found, rest = rest.partition(part)
        if not found:
            return False
    return bool(colon) and port.isascii() and port.isdigit()


async def attempt_all(*works: Callable[[], Awaitable[None]]) -> None:
    """Runs all ``works`` in order, even if some of them fail.

    Raises:
        KeyStoreUnavailable, SettingsUnreadable: at least one of the ``works`` failed; the last error is raised.
    """
    fault: KeyStoreUnavailable | SettingsUnreadable | None = None
    for work in works:
        try:
            await work()
        except (KeyStoreUnavailable, SettingsUnreadable) as error:
            fault = error
    if fault is not None:
        raise fault


async def removal(
    reading: Awaitable[Secret | None], remove: Callable[[], Awaitable[None]]
) -> tuple[Secret | None, Callable[[], Awaitable[None]]]:
    """Returns a secret and the function that deletes it; if the secret cannot be read, that function raises the error.

    A secret that cannot be read is not deleted, because the deletion could not be undone.
    """
    try:
        return await reading, remove
    except SecretNotRead as error:
        fault = error.__cause__ if isinstance(error.__cause__, KeyStoreUnavailable) else KeyStoreUnavailable()

    return None, partial(refuse, fault)


async def refuse(fault: OpenObdError) -> None:
    """Raises ``fault``, as one of the ``works`` of ``attempt_all``."""
    raise fault


class ErasableSecrets:
    """A store of secrets in which those of earlier runs can be given up, even if nobody knows their names any more.

    After ``erase``, a secret that this run has not stored is deleted when it is asked for, and never used: the names
    follow from profiles and addresses, which are no secrets, so anyone could enter them again.
    """

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._is_erased = False
        self._put: set[str] = set()
        """The names of the secrets that this run has stored and not erased."""

    @property
    def lasts(self) -> bool:
        """Whether secrets are kept beyond this run."""
        return self._store.lasts

    def erase(self) -> None:
        """Gives up all secrets stored so far."""
        self._is_erased = True
        self._put.clear()

    async def get(self, name: str) -> Secret | None:
        """Returns the secret with this name, or None if there is none; may raise ``KeyStoreUnavailable``."""
        if self._is_erased and name not in self._put:
            await self._store.remove(name)
            return None
        return await self._store.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Stores a secret; may raise ``KeyStoreUnavailable``, in which case it can be used in this run only."""
        # Even if the store fails, the secret is found in memory.
        self._put.add(name)
        await self._store.put(name, secret)

    async def remove(self, name: str) -> None:
        """Deletes a secret; may raise ``KeyStoreUnavailable``."""
        self._put.discard(name)
        await self._store.remove(name)


class ProfileSecrets:
    """Reads and writes client secrets in the key store, and remembers where each secret is stored."""

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._places: dict[str, SecretPlace] = {}
        self._given: tuple[str, Secret] | None = None
        self._asking: list[str] = []
        self._was_silent = False
        self._fault: KeyStoreUnavailable | None = None
        self.on_asking: Callable[[], None] = lambda: None
        """Called when a request to the key store begins and when the request ends."""
        self.on_answering: Callable[[], None] = lambda: None
        """Called when a previously unresponsive key store responds again."""

    def set_given(self, profile: Profile, secret: Secret) -> None:
        """Sets the secret for ``profile``, the profile from the environment."""
        self._given = (entry_of(profile), secret)

    def place(self, profile: Profile) -> SecretPlace:
        """Returns where a profile's secret is stored, without asking the key store."""
        entry = entry_of(profile)
        if self._given is not None and self._given[0] == entry:
            return SecretPlace.GIVEN
        return self._places.get(entry, SecretPlace.NOT_ASKED)

    @property
    def error(self) -> KeyStoreUnavailable | None:
        """Why secrets cannot be stored beyond this run; None if no problem has occurred so far."""
        return self._fault if self._store.lasts else KeyStoreMissing()

    @property
    def asking(self) -> str:
        """The name of the profile whose secret is being read or written; empty if the key store is not in use."""
        return self._asking[-1] if self._asking else ""

    async def get(self, profile: Profile, *, former: bool = False) -> Secret | None:
        """Returns the secret, or None if there is none.

        Args:
            profile: The profile; a secret stored for another host, cluster or client ID is not returned.
            former: Whether an entry written by version 0.1 or earlier, named after the profile alone, may be used.

        Raises:
            SecretNotRead: the key store cannot be read, so it is unknown whether a secret is stored.
        """
        entry = entry_of(profile)
        if self._given is not None and self._given[0] == entry:
            return self._given[1]
        try:
            # Reading a secret that is in memory does not prove that the key store works.
            is_here = self.place(profile) in _IN_MEMORY
            secret = await self._asked(profile.name, self._store.get(entry), proves=not is_here)
            if not secret and former:
                secret = await self._migrated(profile)
        except KeyStoreUnavailable as error:
            self._was_silent = True
            raise SecretNotRead(error.details, what=error.what) from error
        if self._was_silent:
            self._was_silent = False
            self.on_answering()
        found = self.place(profile) if self.place(profile) in _IN_MEMORY else self._resting
        self._places[entry] = found if secret else SecretPlace.MISSING
        return secret or None

    async def _migrated(self, profile: Profile) -> Secret | None:
        if not (entry := former_entry_of(profile)):
            return None
        secret = await self._asked(profile.name, self._store.get(entry))
        if secret:
            with suppress(KeyStoreUnavailable):
                await self._asked(profile.name, self._store.put(entry_of(profile), secret))
                await self._remove_former(profile)
        return secret

    async def _remove_former(self, profile: Profile) -> None:
        if entry := former_entry_of(profile):
            await self._asked(profile.name, self._store.remove(entry))

    async def put(self, profile: Profile, secret: Secret) -> None:
        """Stores a secret.

        Raises:
            KeyStoreSilent: the secret can be used in this run; whether it was also stored is unknown.
            KeyStoreUnavailable: the secret can be used in this run only.
        """
        entry = entry_of(profile)
        self._places[entry] = SecretPlace.THIS_RUN
        try:
            await self._asked(profile.name, self._store.put(entry, secret))
        except KeyStoreSilent:
            self._places[entry] = SecretPlace.UNCERTAIN
            raise
        self._places[entry] = self._resting
        # A failure does no harm, because the secret just stored takes precedence over one stored by an earlier version.
        with suppress(KeyStoreUnavailable):
            await self._remove_former(profile)

    async def remove(self, profile: Profile) -> None:
        """Deletes a secret.

        Raises:
            KeyStoreUnavailable: the secret was deleted from memory, but may still be in the key store.
        """
        self._places[entry_of(profile)] = SecretPlace.MISSING
        await self._asked(profile.name, self._store.remove(entry_of(profile)))
        await self._remove_former(profile)

    async def _asked(self, name: str, question: Awaitable[T], *, proves: bool = True) -> T:
        self._asking.append(name)
        self.on_asking()
        try:
            answer = await question
        except KeyStoreUnavailable as error:
            self._fault = error
            raise
        else:
            if proves:
                self._fault = None
            return answer
        finally:
            self._asking.remove(name)
            self.on_asking()

    @property
    def _resting(self) -> SecretPlace:
        return SecretPlace.STORED if self._store.lasts else SecretPlace.THIS_RUN


class Credentials:
    """The profiles' client secrets and proxy passwords.

    Attributes:
        client_secrets: The client secrets, and the state of the key store.
    """

    def __init__(self, catalogue: ProfileCatalogue, store: SecretStore) -> None:
        self._store = ErasableSecrets(store)
        self.client_secrets = ProfileSecrets(self._store)
        self._catalogue = catalogue

    def place(self, name: str) -> SecretPlace:
        """Returns where a profile's client secret is stored; ``NOT_ASKED`` if it has not been needed in this run."""
        profile = self._catalogue.named(name)
        return self.client_secrets.place(profile) if profile else SecretPlace.NOT_ASKED

    def has_secret(self, name: str) -> bool:
        """Returns whether the profile is known to have a client secret."""
        return self.place(name) not in (SecretPlace.NOT_ASKED, SecretPlace.MISSING)

    def may_use_stored(self, profile: Profile) -> bool:
        """Returns whether the secret stored under this profile's name belongs to its host, cluster and client ID."""
        stored = self._catalogue.named(profile.name)
        return stored is not None and entry_of(stored) == entry_of(self._catalogue.overrides.profile(profile))

    def is_same_place(self, profile: Profile, other: Profile) -> bool:
        """Returns whether both profiles have the same host, cluster and client ID, so that they can share a secret."""
        in_effect = self._catalogue.overrides.profile(profile)
        return entry_of(replace(in_effect, name=other.name)) == entry_of(other)

    async def get(self, profile: Profile) -> Secret | None:
        """Returns the client secret or None; a secret stored by version 0.1 is returned only for an unchanged profile.

        Raises:
            SecretNotRead: the key store cannot be read.
        """
        is_unchanged = self.may_use_stored(profile) and profile.name not in self._catalogue.settings.ask_again
        return await self.client_secrets.get(profile, former=is_unchanged)

    async def get_for_new_name(self, profile: Profile, former: Profile) -> Secret | None:
        """Returns the secret for ``former`` if ``profile`` differs in name only; otherwise None.

        Raises:
            SecretNotRead: the key store cannot be read.
        """
        if profile.name == former.name or not self.is_same_place(profile, former):
            return None
        return await self.get(former)

    async def require(self, profile: Profile) -> Secret:
        """Returns the client secret for ``profile``.

        Raises:
            BadInput: there is no secret that may be used with the profile.
            SecretNotRead: the key store cannot be read.
        """
        secret = await self.get(profile)
        if secret:
            return secret
        if self._catalogue.named(profile.name) and not self.may_use_stored(profile):
            raise BadInput(
                what="The stored client secret belongs to another host, cluster, client ID or Partner API.",
                meaning="Nothing was sent.",
                advice="Enter the client secret again to use it with the changed values.",
            )
        raise BadInput(
            what="No client secret is stored for this profile.",
            meaning="Nothing was sent.",
            advice="Edit the profile and enter the client secret from the Partner Portal.",
        )

    async def keep(self, profile: Profile | None, secret: Secret | None, former: Profile | None) -> None:
        """Stores the secret for ``profile``, and deletes the secret for ``former`` if it has been replaced.

        Raises:
            KeyStoreUnavailable: the secret can be used in this run only.
        """
        if secret and profile:
            await self.client_secrets.put(profile, secret)
        # Deleted only if it is replaced: if the new host was mistyped, for example, the old secret is needed again.
        is_replaced = bool(secret) or (profile and former and profile.name != former.name)
        if former and profile and is_replaced and entry_of(former) != entry_of(profile):
            await self.client_secrets.remove(former)

    async def proxy_password(self, profile: Profile) -> Secret | None:
        """Returns the password stored for the profile's proxy and proxy user; None if there is none.

        Raises:
            SecretNotRead: the key store cannot be read.
        """
        if not profile.proxy_user:
            return None
        try:
            return await self._store.get(proxy_entry(profile))
        except KeyStoreUnavailable as error:
            raise SecretNotRead(error.details, what=error.what) from error

    async def keep_proxy_password(self, profile: Profile, password: Secret) -> None:
        """Stores the password for the profile's proxy; may raise ``KeyStoreUnavailable``."""
        await self._store.put(proxy_entry(profile), password)

    async def drop_proxy_password(self, profile: Profile) -> None:
        """Deletes the password for a proxy unless another profile uses it; may raise ``KeyStoreUnavailable``."""
        entry = proxy_entry(profile)
        if profile.proxy_user and entry not in map(proxy_entry, self._catalogue.all):
            await self._store.remove(entry)

    def wiping(self, profiles: Iterable[Profile], *, everywhere: bool) -> list[Callable[[], Awaitable[None]]]:
        """Returns functions that delete the secrets of ``profiles``.

        With ``everywhere``, this also gives up the secrets of profiles that are not known because the settings cannot
        be read: they are deleted as soon as such a profile is entered again.
        """
        if everywhere:
            self._store.erase()
        return [partial(self.wipe, each) for each in profiles]

    async def wipe(self, profile: Profile) -> None:
        """Deletes a profile's client secret and proxy password.

        Raises:
            KeyStoreUnavailable: the secrets may still be in the key store.
        """
        works: list[Callable[[], Awaitable[None]]] = [partial(self.client_secrets.remove, profile)]
        if profile.proxy_user:
            works.append(partial(self._store.remove, proxy_entry(profile)))
        try:
            await attempt_all(*works)
        except KeyStoreUnavailable as error:
            raise type(error)(
                error.details,
                meaning="You are logged out, but the client secret may still be in the key store.",
                advice="Unlock the key store and remove the openobd-desktop entry from it.",
            ) from error
