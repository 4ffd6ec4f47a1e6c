"""Profiles are checked, kept, tested and switched; secrets stay apart from them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

import pytest

from openobd_desktop.core.ports.service import SessionCallsFactory
from openobd_desktop.core.profiles.catalogue import ProfileBook
from openobd_desktop.core.profiles.profiles import DEMO, Profiles, Source
from openobd_desktop.core.profiles.secrets import SecretPlace, entry_of
from openobd_desktop.domain.journal import KeptToken, TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import KnownFunction, Locks, Profile, Settings, Theme
from openobd_desktop.errors import (
    BadInput,
    EndpointRefused,
    KeyStoreLocked,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    NameNotFound,
    SecretNotRead,
    SettingsUnreadable,
    WrongCredentials,
)
from tests.core.conftest import Bench
from tests.core.fakes import FakeController, FakeService, calls_factory

HOME = Profile(name="Home", client_id="id-1")
AWAY = Profile(name="Away", client_id="id-2", host="usa.openobd.com", cluster="002")
SECRET = Secret("s3cret")


@dataclass
class FakeLogin:
    """Fits core.ports.service.Login."""

    controller: FakeController
    open_session: SessionCallsFactory
    far: FakeService

    async def aclose(self) -> None:
        await self.controller.aclose()


@dataclass
class FakeLogins:
    """Fits core.ports.service.Logins; one service a profile."""

    opened: list[tuple[Profile, Secret, FakeService]] = field(default_factory=list)
    next_failures: dict[str, list[Exception]] = field(default_factory=dict)
    proxy_passwords: list[Secret | None] = field(default_factory=list)

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> FakeLogin:
        self.proxy_passwords.append(proxy_password)
        if " " in profile.host:
            raise EndpointRefused
        far = FakeService()
        far.failures.update(self.next_failures)  # type: ignore[arg-type]  # tests put known errors in
        self.next_failures = {}
        self.opened.append((profile, secret, far))
        return FakeLogin(FakeController(far), calls_factory(far), far)

    async def read_files(self, profile: Profile) -> None:
        """There are none."""

    async def open_demo(self) -> FakeLogin:
        return self.open(DEMO, Secret("demo"))

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        return ("7848095",)

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        return (KnownFunction(id="c101", name="Check the battery"),)


@dataclass
class MemoryFile:
    """Fits core.ports.storage.SettingsFile."""

    settings: Settings = field(default_factory=Settings)
    damaged: bool = False
    complaint: SettingsUnreadable | None = None

    def load(self) -> Settings:
        if self.damaged:
            raise SettingsUnreadable
        return self.settings

    def rename_profile(self, former: str, name: str) -> None:
        pass

    def save(self, settings: Settings) -> None:
        self.settings = settings


@dataclass
class FakeSecrets:
    """Fits core.ports.storage.SecretStore."""

    entries: dict[str, Secret] = field(default_factory=dict)
    locked: bool = False
    lasts: bool = True
    silent: KeyStoreUnavailable | None = None
    """Why it cannot be asked."""

    async def get(self, name: str) -> Secret | None:
        await asyncio.sleep(0)
        if self.silent is not None:
            raise self.silent
        return self.entries.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        self.entries[name] = secret
        if self.locked:
            raise KeyStoreUnavailable

    async def remove(self, name: str) -> None:
        self.entries.pop(name, None)

    @property
    def known(self) -> dict[str, Secret]:
        """The secrets by the names of their profiles."""
        return {entry.rpartition(" (")[0] or entry: secret for entry, secret in self.entries.items()}


@dataclass
class Book:
    """Profiles with all that is around them."""

    profiles: Profiles
    logins: FakeLogins
    file: MemoryFile
    secrets: FakeSecrets
    bench: Bench


def made(bench: Bench, locks: Locks | None = None) -> Book:
    logins, file, secrets = FakeLogins(), MemoryFile(), FakeSecrets()
    return Book(Profiles(bench.service, logins, file, secrets, locks), logins, file, secrets, bench)


@pytest.fixture
async def book(bench: Bench) -> AsyncIterator[Book]:
    book = made(bench)
    yield book
    await book.profiles.aclose()


async def test_a_saved_profile_is_in_the_file_and_its_secret_is_not(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    assert book.file.settings.profiles == (HOME,)
    assert "s3cret" not in repr(book.file.settings)
    assert book.secrets.known == {"Home": SECRET}
    assert book.profiles.has_secret("Home")


async def test_an_edited_profile_keeps_its_place_and_its_secret(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, Secret("other"))
    renamed = Profile(name="House", client_id="id-1")
    await book.profiles.save(renamed, None, instead_of="Home")
    assert book.file.settings.profiles == (renamed, AWAY)
    assert book.secrets.known == {"House": SECRET, "Away": Secret("other")}


@pytest.mark.parametrize(
    "profile",
    [
        Profile(name=" ", client_id="x"),
        Profile(name="n", client_id=""),
        Profile(name="n", client_id="x", host=""),
        Profile(name="Demo", client_id="x"),
        Profile(name="Home", client_id="x"),
    ],
)
async def test_an_incomplete_profile_or_a_taken_name_is_refused_and_nothing_is_saved(
    book: Book, profile: Profile
) -> None:
    await book.profiles.save(HOME, SECRET)
    with pytest.raises(BadInput):
        await book.profiles.save(profile, SECRET)
    assert book.file.settings.profiles == (HOME,)


async def test_a_host_against_the_rules_is_refused_before_it_is_saved(book: Book) -> None:
    with pytest.raises(EndpointRefused):
        await book.profiles.save(Profile(name="n", client_id="x", host="a b"), SECRET)
    assert book.file.settings.profiles == ()


async def test_f17_a_locked_key_store_still_saves_and_keeps_the_secret_for_this_run(book: Book) -> None:
    book.secrets.locked = True
    with pytest.raises(KeyStoreUnavailable):
        await book.profiles.save(HOME, SECRET)
    assert book.file.settings.profiles == (HOME,)
    await book.profiles.switch("Home")
    assert book.logins.opened[-1][1] == SECRET


async def test_switching_lists_the_sessions_of_the_new_profile_and_closes_the_former_login(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, Secret("other"))
    await book.profiles.switch("Home")
    home = book.logins.opened[-1][2]
    await book.profiles.switch("Away")
    assert book.profiles.current == AWAY
    assert home.closed
    assert book.logins.opened[-1][2].calls == ["list"]
    assert book.file.settings.current_profile == "Away"
    assert book.profiles.preferred == "Away"


async def test_an_unreachable_profile_stays_chosen_and_says_why(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    book.logins.next_failures = {"list": [NameNotFound()]}
    with pytest.raises(NameNotFound):
        await book.profiles.switch("Home")
    assert book.profiles.current == HOME
    await book.bench.service.refresh()


async def test_a_profile_without_a_secret_sends_nothing_and_says_what_to_do(book: Book) -> None:
    await book.profiles.save(HOME, None)
    opened = len(book.logins.opened)
    with pytest.raises(BadInput) as caught:
        await book.profiles.switch("Home")
    assert "secret" in caught.value.what
    assert len(book.logins.opened) == opened


async def test_a_profile_without_a_secret_does_not_take_the_place_of_the_login_in_use(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, None)
    await book.profiles.switch("Home")
    home = book.logins.opened[-1][2]
    with pytest.raises(BadInput):
        await book.profiles.switch("Away")
    assert book.profiles.current == HOME
    assert book.profiles.preferred == "Home"
    assert not home.closed
    await book.bench.service.refresh()
    assert home.calls == ["list", "list"]


async def test_a_profile_that_cannot_be_opened_leaves_the_login_in_use(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, Secret("other"))
    await book.profiles.switch("Home")
    bad = replace(AWAY, host="bad host")
    book.profiles.change_settings(replace(book.profiles.settings, profiles=(HOME, bad)))
    book.secrets.entries[entry_of(bad)] = Secret("other")
    with pytest.raises(EndpointRefused):
        await book.profiles.switch("Away")
    assert book.profiles.current == HOME


async def test_before_the_first_login_the_profile_without_a_secret_is_the_one_to_edit(book: Book) -> None:
    await book.profiles.save(HOME, None)
    with pytest.raises(BadInput):
        await book.profiles.switch("Home")
    assert book.profiles.current == HOME


async def test_a_profile_is_not_switched_under_an_open_session(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.bench.service.start_on_ticket("1")
    with pytest.raises(BadInput) as caught:
        await book.profiles.switch("Home")
    assert "stays open" in caught.value.meaning
    assert book.profiles.current is None


async def test_testing_a_profile_uses_a_connection_of_its_own_and_closes_it(book: Book) -> None:
    await book.profiles.test(HOME, SECRET)
    far = book.logins.opened[-1][2]
    assert far.calls == ["log_in", "list"]
    assert far.closed
    assert book.profiles.current is None


async def test_a_test_tells_how_many_sessions_the_list_names(book: Book) -> None:
    assert await book.profiles.test(HOME, SECRET) == 0


async def test_a_failed_test_says_why_and_closes_its_connection(book: Book) -> None:
    book.logins.next_failures = {"log_in": [WrongCredentials()]}
    with pytest.raises(WrongCredentials):
        await book.profiles.test(HOME, SECRET)
    assert book.logins.opened[-1][2].closed


async def test_the_demo_needs_no_profile_and_is_not_remembered(book: Book) -> None:
    assert not book.profiles.demo_tickets
    assert not book.profiles.demo_functions
    await book.profiles.start_demo()
    assert book.profiles.demo
    assert book.profiles.demo_tickets == ("7848095",)
    assert [each.name for each in book.profiles.demo_functions] == ["Check the battery"]
    assert book.file.settings == Settings()


async def test_the_environments_profile_wins_is_locked_and_is_never_written(book: Book) -> None:
    given = Profile(name="Environment", client_id="id-3")
    await book.profiles.save(HOME, SECRET)
    book.profiles.give(given, Secret("env"))
    assert book.profiles.all == (given, HOME)
    assert book.profiles.preferred == "Environment"
    await book.profiles.switch("Environment")
    assert book.profiles.locked
    assert book.file.settings.profiles == (HOME,)
    assert book.file.settings.current_profile == ""


async def test_a_removed_profile_is_gone_with_its_secret(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.remove("Home")
    assert book.profiles.all == ()
    assert book.secrets.known == {}
    assert not book.profiles.has_secret("Home")


async def test_a_wanted_profile_that_does_not_exist_is_named_with_those_that_do(book: Book) -> None:
    book.file.settings = Settings(profiles=(HOME, AWAY))
    with pytest.raises(BadInput) as caught:
        book.profiles.load("Hoem")
    assert "Hoem" in caught.value.what
    assert "Home, Away" in caught.value.advice


async def test_changed_settings_are_saved_at_once(book: Book) -> None:
    book.profiles.change_settings(Settings(theme=Theme.DARK))
    assert book.file.settings.theme is Theme.DARK


async def test_listeners_hear_of_each_change(book: Book) -> None:
    heard: list[str] = []
    undo = book.profiles.subscribe(lambda: heard.append(getattr(book.profiles.current, "name", "-")))
    await book.profiles.save(HOME, SECRET)
    await book.profiles.switch("Home")
    assert heard[0] == "-"
    assert heard[-1] == "Home"
    undo()
    count = len(heard)
    await book.profiles.remove("Home")
    assert len(heard) == count


async def test_t9_signing_out_wipes_the_secret_and_all_tokens_and_leaves_the_login(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, Secret("other"))
    await book.profiles.switch("Home")
    book.logins.opened[-1][2].add()
    await book.bench.service.refresh()
    kept = KeptToken("s", TokenKind.SESSION, Secret("t"), 0.0)
    await book.bench.journal.save_token(kept)
    await book.profiles.sign_out()
    assert book.secrets.known == {"Away": Secret("other")}
    assert not book.profiles.has_secret("Home")
    assert book.bench.journal.tokens == {}
    assert book.profiles.current is None
    assert book.logins.opened[-1][2].closed
    assert not book.bench.service.connected
    assert not book.bench.store.entries
    assert book.file.settings.profiles == (HOME, AWAY)
    with pytest.raises(BadInput):
        await book.profiles.switch("Home")


async def test_t9_signing_out_of_the_demo_leaves_the_key_store_alone(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.start_demo()
    await book.profiles.sign_out()
    assert book.secrets.known == {"Home": SECRET}


async def test_t9_nobody_is_signed_out_under_an_open_session(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.switch("Home")
    await book.bench.service.start_on_ticket("1")
    with pytest.raises(BadInput):
        await book.profiles.sign_out()
    assert book.secrets.known == {"Home": SECRET}


async def test_a_removed_profile_comes_back_to_its_place_with_its_secret(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.save(AWAY, Secret("other"))
    await book.profiles.remove("Home")
    await book.profiles.restore()
    assert book.file.settings.profiles == (HOME, AWAY)
    assert book.secrets.known == {"Home": SECRET, "Away": Secret("other")}
    with pytest.raises(BadInput):
        await book.profiles.restore()


async def test_a_removed_profile_does_not_take_the_place_of_another_of_its_name(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.remove("Home")
    other = replace(HOME, client_id="id-9")
    await book.profiles.save(other, Secret("new"))
    with pytest.raises(BadInput, match="already in use"):
        await book.profiles.restore()
    assert book.file.settings.profiles == (other,)


async def test_a_profile_that_is_removed_while_in_use_is_left(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.switch("Home")
    await book.profiles.remove("Home")
    assert book.profiles.current is None
    assert book.logins.opened[-1][2].closed
    assert not book.bench.service.connected


async def test_a_profile_is_not_removed_under_an_open_session(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.switch("Home")
    await book.bench.service.start_on_ticket("1")
    with pytest.raises(BadInput):
        await book.profiles.remove("Home")
    assert book.file.settings.profiles == (HOME,)


async def test_t9_signing_out_forgets_what_could_have_been_put_back(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    await book.profiles.remove("Home")
    await book.profiles.sign_out()
    with pytest.raises(BadInput):
        await book.profiles.restore()


@pytest.mark.parametrize("why", [KeyStoreSilent(), KeyStoreLocked(), KeyStoreMissing(), KeyStoreUnavailable()])
async def test_d5_a_key_store_that_cannot_be_asked_is_no_missing_secret(book: Book, why: KeyStoreUnavailable) -> None:
    await book.profiles.save(HOME, SECRET)
    book.secrets.silent = why
    with pytest.raises(SecretNotRead) as caught:
        await book.profiles.switch("Home")
    assert caught.value.what == why.what
    assert caught.value.retryable
    assert "No client secret is stored" not in caught.value.user_text
    assert book.profiles.trouble is caught.value
    assert book.profiles.current == HOME
    assert book.profiles.secret_place("Home") is not SecretPlace.MISSING
    book.secrets.silent = None
    await book.profiles.switch("Home")
    assert book.profiles.trouble is None


async def test_d5_while_the_key_store_is_asked_everybody_knows_for_which_profile(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    told: list[str] = []
    book.profiles.subscribe(lambda: told.append(book.profiles.waits_for_key_store))
    await book.profiles.switch("Home")
    assert "Home" in told
    assert told[-1] == ""


async def test_d5_a_profile_is_not_renamed_while_its_secret_cannot_be_read(book: Book) -> None:
    await book.profiles.save(HOME, SECRET)
    book.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await book.profiles.save(replace(HOME, name="House"), None, instead_of="Home")
    assert [profile.name for profile in book.file.settings.profiles] == ["Home"]
    await book.profiles.remove("Home")
    assert [profile.name for profile in book.file.settings.profiles] == []


async def test_d5_once_the_key_store_answers_again_that_is_told_once(book: Book) -> None:
    heard: list[str] = []
    book.profiles.on_key_store_answering(lambda: heard.append("answers"))
    await book.profiles.save(HOME, SECRET)
    book.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await book.profiles.switch("Home")
    book.secrets.silent = None
    await book.profiles.switch("Home")
    await book.profiles.switch("Home")
    assert heard == ["answers"]


async def test_f17_it_is_known_where_a_secret_is_kept(book: Book) -> None:
    place = book.profiles.secret_place
    assert place("Home") is SecretPlace.NOT_ASKED
    await book.profiles.save(HOME, SECRET)
    assert place("Home") is SecretPlace.STORED
    book.secrets.locked = True
    with pytest.raises(KeyStoreUnavailable):
        await book.profiles.save(AWAY, Secret("other"))
    await book.profiles.switch("Away")
    assert place("Away") is SecretPlace.THIS_RUN
    book.profiles.give(Profile(name="Environment", client_id="e"), Secret("env"))
    assert place("Environment") is SecretPlace.GIVEN
    book.file.settings = Settings(profiles=(replace(HOME, name="Empty"),))
    book.profiles.load()
    with pytest.raises(BadInput):
        await book.profiles.switch("Empty")
    assert place("Empty") is SecretPlace.MISSING


async def test_f17_a_store_that_forgets_keeps_secrets_for_this_run(book: Book) -> None:
    book.secrets.lasts = False
    await book.profiles.save(HOME, SECRET)
    assert book.profiles.secret_place("Home") is SecretPlace.THIS_RUN


async def test_what_the_policy_locks_wins_at_every_login_and_stays_out_of_the_file(bench: Bench) -> None:
    book = made(bench, Locks(host="proxy.openobd.com", proxy="none", theme=Theme.LIGHT))
    book.file.settings = Settings(profiles=(AWAY,), theme=Theme.DARK)
    book.profiles.load()
    await book.profiles.save(replace(AWAY, client_id="id-3", host="other.openobd.com"), SECRET, instead_of="Away")
    await book.profiles.test(AWAY, SECRET)
    await book.profiles.switch("Away")
    assert {one.host for one, *_ in book.logins.opened} == {"proxy.openobd.com"}
    assert {one.proxy for one, *_ in book.logins.opened} == {"none"}
    assert [one.host for one in book.profiles.all] == ["proxy.openobd.com"]
    book.profiles.change_settings(replace(book.profiles.settings, refresh_seconds=9))
    assert book.profiles.settings.theme is Theme.LIGHT
    kept = book.file.settings
    assert (kept.theme, kept.refresh_seconds, kept.profiles[0].host) == (Theme.DARK, 9, AWAY.host)
    assert kept.profiles[0].client_id == "id-3"
    await book.profiles.aclose()


async def test_a_profile_of_the_policy_is_there_and_only_its_secret_is_the_users(bench: Bench) -> None:
    book = made(bench, Locks(profiles=(HOME,)))
    book.file.settings = Settings(profiles=(replace(HOME, client_id="own"), AWAY))
    book.profiles.load()
    assert book.profiles.all == (HOME, AWAY)
    assert [book.profiles.source(one.name) for one in book.profiles.all] == [Source.POLICY, Source.USER]
    await book.profiles.save(replace(HOME, client_id="mine"), SECRET, instead_of="Home")
    assert book.profiles.all == (HOME, AWAY)
    assert book.secrets.known == {"Home": SECRET}
    with pytest.raises(BadInput):
        await book.profiles.remove("Home")
    await book.profiles.switch("Home")
    assert book.profiles.current == HOME
    assert book.file.settings.current_profile == "Home"
    await book.profiles.aclose()


async def test_a_policy_without_the_demo_refuses_it(bench: Bench) -> None:
    book = made(bench, Locks(allow_demo=False))
    with pytest.raises(BadInput, match="demo"):
        await book.profiles.start_demo()
    assert book.profiles.current is None


async def test_t2_a_proxy_with_a_password_is_neither_used_nor_saved(book: Book) -> None:
    bad = replace(HOME, proxy="http://anna:s3cret@proxy:3128")
    with pytest.raises(BadInput):
        await book.profiles.save(bad, SECRET)
    with pytest.raises(BadInput):
        await book.profiles.test(bad, SECRET)
    assert book.file.settings.profiles == ()
    assert book.logins.opened == []


async def test_f30_a_proxy_is_kept_in_one_form(book: Book) -> None:
    await book.profiles.save(replace(HOME, proxy="Proxy:3128"), SECRET)
    assert book.file.settings.profiles[0].proxy == "http://proxy:3128"
    await book.profiles.switch("Home")
    assert book.logins.opened[-1][0].proxy == "http://proxy:3128"


async def test_a_certificate_file_is_checked_without_a_login(book: Book) -> None:
    await book.profiles.check_certificate("/c.pem")
    assert book.logins.opened[-1][0].certificate_file == "/c.pem"
    assert book.logins.opened[-1][2].calls == []


def test_s10_safe_mode_begins_with_none_of_the_users_choices_and_keeps_them_in_the_file() -> None:
    profile = Profile(name="Home", client_id="id")
    own = Settings(
        profiles=(profile,), theme=Theme.DARK, refresh_seconds=60, language="nl", window={"geometry": "AAAA"}
    )
    file = MemoryFile(own)
    book = ProfileBook(file, Locks())
    book.begin_plainly()
    book.load()
    plain = Settings(profiles=(profile,), language="nl")
    assert book.settings == plain
    book.change(replace(book.settings, refresh_seconds=10))
    book.put(Profile(name="Other", client_id="id"), "")
    assert file.settings == replace(own, refresh_seconds=10, profiles=(profile, Profile(name="Other", client_id="id")))
    assert (book.settings.theme, book.settings.refresh_seconds) == (Theme.SYSTEM, 10)
