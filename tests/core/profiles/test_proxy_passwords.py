"""D18: the password for a proxy is kept in the key store, for one user of one proxy, and goes nowhere else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from openobd_desktop.core.rules.proxy import proxy_entry
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Locks, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreSilent, SecretNotRead
from tests.core.conftest import Bench
from tests.core.profiles.test_profiles import Book, made

SECRET, PASSWORD = Secret("s3cret"), Secret("p#ss/w@rd-canary")
HOME = Profile(name="Home", client_id="id-1", proxy="http://proxy:3128", proxy_user="anna")


@pytest.fixture
async def book(bench: Bench) -> AsyncIterator[Book]:
    book = made(bench)
    await book.profiles.save(HOME, SECRET, proxy_password=PASSWORD)
    book.logins.proxy_passwords.clear()
    yield book
    await book.profiles.aclose()


async def test_d18_it_is_kept_in_the_key_store_and_never_in_the_settings(book: Book) -> None:
    assert book.secrets.entries[proxy_entry(HOME)] == PASSWORD
    assert "canary" not in repr(book.file.settings)
    await book.profiles.switch("Home")
    assert book.logins.proxy_passwords == [PASSWORD]


@pytest.mark.parametrize("changed", [{"proxy": "http://evil:3128"}, {"proxy_user": "eve"}])
async def test_d18_it_does_not_go_to_another_proxy_or_for_another_user(book: Book, changed: dict[str, str]) -> None:
    await book.profiles.test(replace(HOME, **changed), None)  # type: ignore[arg-type]  # texts only
    assert book.logins.proxy_passwords == [None]


async def test_d18_a_test_uses_what_was_typed(book: Book) -> None:
    await book.profiles.test(HOME, None, Secret("typed"))
    assert book.logins.proxy_passwords == [Secret("typed")]


async def test_d18_a_policy_that_sets_another_proxy_does_not_get_it(bench: Bench) -> None:
    book = made(bench, Locks(proxy="http://other:3128"))
    book.file.settings = Settings(profiles=(HOME,))
    book.profiles.load()
    await book.secrets.put(proxy_entry(HOME), PASSWORD)
    await book.profiles.test(HOME, SECRET)
    assert book.logins.proxy_passwords == [None]
    await book.profiles.aclose()


async def test_d18_signing_out_and_removing_wipe_it(book: Book) -> None:
    await book.profiles.switch("Home")
    await book.profiles.sign_out()
    assert proxy_entry(HOME) not in book.secrets.entries
    await book.profiles.save(HOME, SECRET, instead_of="Home", proxy_password=PASSWORD)
    await book.profiles.save(replace(HOME, name="Away"), SECRET)
    await book.profiles.remove("Home")
    assert book.secrets.entries[proxy_entry(HOME)] == PASSWORD
    await book.profiles.remove("Away")
    assert proxy_entry(HOME) not in book.secrets.entries


async def test_d18_another_user_replaces_the_former_one(book: Book) -> None:
    new = replace(HOME, proxy_user="bea")
    await book.profiles.save(new, None, instead_of="Home", proxy_password=Secret("another"))
    assert proxy_entry(HOME) not in book.secrets.entries
    assert book.secrets.entries[proxy_entry(new)] == Secret("another")


async def test_d18_a_key_store_that_cannot_be_asked_is_told(book: Book) -> None:
    book.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await book.profiles.test(HOME, SECRET)
    assert book.logins.proxy_passwords == []


@pytest.mark.parametrize(
    "changed", [{"proxy": ""}, {"proxy": "none"}, {"proxy_user": "anna:x"}, {"proxy_user": "a\nb"}]
)
async def test_d18_a_user_name_that_cannot_be_used_is_refused(book: Book, changed: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        await book.profiles.save(replace(HOME, **changed), None, instead_of="Home")  # type: ignore[arg-type]  # texts
    assert book.file.settings.profiles == (HOME,)
