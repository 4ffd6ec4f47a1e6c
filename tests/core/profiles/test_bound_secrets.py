"""S6: a client secret goes nowhere but where it was entered for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from openobd_desktop.core.profiles.secrets import KnownSecrets, SecretPlace, entry_of
from openobd_desktop.core.rules.proxy import proxy_entry
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Locks, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreSilent
from openobd_desktop.storage.secrets.keychain import MemorySecrets
from openobd_desktop.ui.widgets.secret_field import place_word, place_words
from tests.core.conftest import Bench
from tests.core.profiles.test_profiles import Book, made

SECRET = Secret("s3cret-canary")
HOME = Profile(name="Home", host="home.openobd.com", client_id="id-1")
ELSEWHERE = {
    "host": replace(HOME, host="evil.example.com"),
    "port": replace(HOME, port=8443),
    "cluster": replace(HOME, cluster="002"),
    "client id": replace(HOME, client_id="id-2"),
}


@pytest.fixture
async def book(bench: Bench) -> AsyncIterator[Book]:
    book = made(bench)
    await book.profiles.save(HOME, SECRET)
    book.logins.opened.clear()
    yield book
    await book.profiles.aclose()


def sent(book: Book) -> list[str]:
    return [secret.reveal() for _profile, secret, _far in book.logins.opened if secret]


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_a_test_with_another_place_does_not_take_the_stored_secret_there(book: Book, profile: Profile) -> None:
    with pytest.raises(BadInput, match="belongs to another host"):
        await book.profiles.test(profile, None)
    assert sent(book) == []
    assert not book.profiles.uses_stored_secret(profile)


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_a_profile_that_is_led_elsewhere_is_asked_for_its_secret_again(book: Book, profile: Profile) -> None:
    await book.profiles.save(profile, None, instead_of="Home")
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch("Home")
    assert sent(book) == []
    assert book.profiles.secret_place("Home") is SecretPlace.MISSING


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_a_new_name_and_another_place_at_once_take_no_secret_along(book: Book, profile: Profile) -> None:
    await book.profiles.save(replace(profile, name="House"), None, instead_of="Home")
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch("House")
    assert sent(book) == []


async def test_s6_who_only_mistyped_the_host_finds_the_secret_again(book: Book) -> None:
    await book.profiles.save(ELSEWHERE["host"], None, instead_of="Home")
    await book.profiles.save(HOME, None, instead_of="Home")
    await book.profiles.switch("Home")
    assert sent(book) == ["s3cret-canary"]


async def test_s6_another_secret_for_another_place_replaces_the_former_one(book: Book) -> None:
    await book.profiles.save(ELSEWHERE["host"], Secret("another"), instead_of="Home")
    assert book.secrets.entries == {entry_of(ELSEWHERE["host"]): Secret("another")}


async def test_s6_what_changes_nothing_of_the_place_keeps_the_secret(book: Book) -> None:
    await book.profiles.test(replace(HOME, host="HOME.openobd.com", proxy="none"), None)
    assert sent(book) == ["s3cret-canary"]


async def test_s6_a_policy_that_leads_elsewhere_asks_again(bench: Bench) -> None:
    book = made(bench, Locks(host="other.openobd.com"))
    book.file.settings = Settings(profiles=(HOME,))
    book.secrets.entries[entry_of(HOME)] = SECRET
    book.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch("Home")
    await book.profiles.aclose()


async def test_s6_the_entry_of_a_former_version_is_moved_for_a_profile_that_did_not_change(bench: Bench) -> None:
    book = made(bench)
    book.file.settings = Settings(profiles=(HOME,))
    book.secrets.entries["Home"] = SECRET
    book.profiles.load()
    with pytest.raises(BadInput, match="belongs to another host"):
        await book.profiles.test(ELSEWHERE["host"], None)
    await book.profiles.switch("Home")
    assert sent(book) == ["s3cret-canary"]
    assert book.secrets.entries == {entry_of(HOME): SECRET}
    await book.profiles.aclose()


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
@pytest.mark.parametrize("was_removed", [False, True])
async def test_s6_the_entry_of_a_former_version_is_not_used_for_what_was_led_elsewhere_before_its_first_use(
    bench: Bench, profile: Profile, was_removed: bool
) -> None:
    book = made(bench)
    book.file.settings = Settings() if was_removed else Settings(profiles=(HOME,))
    book.secrets.entries["Home"] = SECRET
    book.profiles.load()
    await book.profiles.save(profile, None, instead_of="" if was_removed else "Home")
    book.logins.opened.clear()
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch("Home")
    assert sent(book) == []
    await book.profiles.aclose()


async def test_s6_the_entry_of_a_former_version_is_not_used_for_what_an_import_led_elsewhere(bench: Bench) -> None:
    book = made(bench)
    book.file.settings = Settings(profiles=(ELSEWHERE["host"],), ask_again=("Home",))
    book.secrets.entries["Home"] = SECRET
    book.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch("Home")
    await book.profiles.aclose()


@pytest.mark.parametrize(
    "entry", [entry_of(HOME), proxy_entry(replace(HOME, proxy="http://proxy:3128", proxy_user="anna"))]
)
async def test_s6_a_profile_named_like_the_entry_of_another_secret_does_not_get_it(bench: Bench, entry: str) -> None:
    """As an import may bring it: the entries of version 0.1 have the names of their profiles."""
    book = made(bench)
    evil = Profile(name=entry, host="evil.example.com", client_id="id-1")
    book.file.settings = Settings(profiles=(evil,))
    book.secrets.entries[entry] = SECRET
    book.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await book.profiles.switch(entry)
    assert sent(book) == []
    await book.profiles.save(evil, Secret("its own"), instead_of=entry)
    assert book.secrets.entries[entry] == SECRET
    await book.profiles.aclose()


class Muting(MemorySecrets):
    """A lasting store that answers some calls and then no more."""

    lasts = True

    def __init__(self, answers: int) -> None:
        super().__init__()
        self._left = answers

    def _answer(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise KeyStoreSilent

    async def put(self, name: str, secret: Secret) -> None:
        await super().put(name, secret)
        self._answer()

    async def remove(self, name: str) -> None:
        self._answer()
        await super().remove(name)


async def test_d5_a_secret_is_stored_though_the_store_went_mute_before_the_former_entry_was_removed() -> None:
    secrets = KnownSecrets(Muting(answers=1))
    await secrets.put(HOME, SECRET)
    assert secrets.place(HOME) is SecretPlace.STORED


async def test_d5_of_a_store_that_went_mute_while_storing_it_is_not_told_that_nothing_is_stored() -> None:
    secrets = KnownSecrets(Muting(answers=0))
    with pytest.raises(KeyStoreSilent) as told:
        await secrets.put(HOME, SECRET)
    assert "not known whether" in told.value.meaning
    assert secrets.place(HOME).value == "uncertain"
    assert "not known whether" in place_words(secrets.place(HOME), secrets.trouble)
    assert "not known whether" in place_word(secrets.place(HOME), secrets.trouble)
    assert await secrets.get(HOME) == SECRET
    assert secrets.place(HOME).value == "uncertain"
