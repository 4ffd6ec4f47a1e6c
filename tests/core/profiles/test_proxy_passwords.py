"""D18: a proxy password is kept in the key store, for one user of one proxy, and sent nowhere else."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from openobd_desktop.core.rules.addresses import proxy_entry
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreSilent, KeyStoreUnavailable, SecretNotRead
from tests.core.conftest import CoreEnv
from tests.core.profiles.test_profiles import FakeSecrets, ProfilesEnv, made

SECRET, PASSWORD = Secret("s3cret"), Secret("p#ss/w@rd-canary")
HOME = Profile(name="Home", client_id="id-1", proxy="http://proxy:3128", proxy_user="anna")


@pytest.fixture
async def profiles_env(env: CoreEnv) -> AsyncIterator[ProfilesEnv]:
    profiles_env = made(env)
    await profiles_env.profiles.save(HOME, SECRET, proxy_password=PASSWORD)
    profiles_env.logins.proxy_passwords.clear()
    yield profiles_env
    await profiles_env.profiles.aclose()


async def test_d18_a_proxy_password_is_stored_in_the_key_store_and_never_in_the_settings(
    profiles_env: ProfilesEnv,
) -> None:
    assert profiles_env.secrets.entries[proxy_entry(HOME)] == PASSWORD
    assert "canary" not in repr(profiles_env.file.settings)
    await profiles_env.profiles.switch("Home")
    assert profiles_env.logins.proxy_passwords == [PASSWORD]


@pytest.mark.parametrize("changed", [{"proxy": "http://evil:3128"}, {"proxy_user": "eve"}])
async def test_d18_a_proxy_password_is_not_sent_to_another_proxy_or_for_another_user(
    profiles_env: ProfilesEnv, changed: dict[str, str]
) -> None:
    await profiles_env.profiles.test(replace(HOME, **changed), None)
    assert profiles_env.logins.proxy_passwords == [None]


async def test_d18_a_connection_test_uses_the_typed_password(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.test(HOME, None, Secret("typed"))
    assert profiles_env.logins.proxy_passwords == [Secret("typed")]


async def test_d18_the_password_is_not_used_for_another_proxy_set_by_the_policy(env: CoreEnv) -> None:
    profiles_env = made(env, PolicyOverrides(proxy="http://other:3128"))
    profiles_env.file.settings = Settings(profiles=(HOME,))
    profiles_env.profiles.load()
    await profiles_env.secrets.put(proxy_entry(HOME), PASSWORD)
    await profiles_env.profiles.test(HOME, SECRET)
    assert profiles_env.logins.proxy_passwords == [None]
    await profiles_env.profiles.aclose()


async def test_d18_signing_out_and_removing_the_profile_remove_the_password(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.switch("Home")
    await profiles_env.profiles.sign_out()
    assert proxy_entry(HOME) not in profiles_env.secrets.entries
    await profiles_env.profiles.save(HOME, SECRET, instead_of="Home", proxy_password=PASSWORD)
    await profiles_env.profiles.save(replace(HOME, name="Away"), SECRET)
    await profiles_env.profiles.remove("Home")
    assert profiles_env.secrets.entries[proxy_entry(HOME)] == PASSWORD
    await profiles_env.profiles.remove("Away")
    assert proxy_entry(HOME) not in profiles_env.secrets.entries


async def test_d18_the_password_of_another_user_replaces_the_former_one(profiles_env: ProfilesEnv) -> None:
    new = replace(HOME, proxy_user="bea")
    await profiles_env.profiles.save(new, None, instead_of="Home", proxy_password=Secret("another"))
    assert proxy_entry(HOME) not in profiles_env.secrets.entries
    assert profiles_env.secrets.entries[proxy_entry(new)] == Secret("another")


async def test_d18_an_unavailable_key_store_is_reported(profiles_env: ProfilesEnv) -> None:
    profiles_env.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await profiles_env.profiles.test(HOME, SECRET)
    assert profiles_env.logins.proxy_passwords == []


@pytest.mark.parametrize(
    "changed", [{"proxy": ""}, {"proxy": "none"}, {"proxy_user": "anna:x"}, {"proxy_user": "a\nb"}]
)
async def test_d18_an_unusable_user_name_is_refused(profiles_env: ProfilesEnv, changed: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        await profiles_env.profiles.save(replace(HOME, **changed), None, instead_of="Home")
    assert profiles_env.file.settings.profiles == (HOME,)


async def test_d5_without_a_key_store_both_secrets_are_usable_in_this_run(env: CoreEnv) -> None:
    profiles_env = made(env)
    profiles_env.secrets.locked = True
    with pytest.raises(KeyStoreUnavailable):
        await profiles_env.profiles.save(HOME, SECRET, proxy_password=PASSWORD, use=True)
    assert [(secret, profile.name) for profile, secret, _ in profiles_env.logins.opened][-1] == (SECRET, "Home")
    assert profiles_env.logins.proxy_passwords[-1] == PASSWORD
    await profiles_env.profiles.aclose()


@pytest.mark.parametrize("removes", [True, False])
async def test_d5_a_client_secret_that_cannot_be_deleted_does_not_keep_the_proxy_password(
    profiles_env: ProfilesEnv, monkeypatch: pytest.MonkeyPatch, removes: bool
) -> None:
    await profiles_env.profiles.switch("Home")
    remove = FakeSecrets.remove

    async def refuse(self: FakeSecrets, name: str) -> None:
        await remove(self, name)
        if name != proxy_entry(HOME):
            raise KeyStoreUnavailable

    monkeypatch.setattr(FakeSecrets, "remove", refuse)
    with pytest.raises(KeyStoreUnavailable):
        await (profiles_env.profiles.remove("Home") if removes else profiles_env.profiles.sign_out())
    assert profiles_env.secrets.entries == {}


async def test_d18_a_restored_profile_has_its_proxy_password(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.remove("Home")
    assert profiles_env.secrets.entries == {}
    await profiles_env.profiles.restore()
    await profiles_env.profiles.switch("Home")
    assert profiles_env.logins.proxy_passwords[-1] == PASSWORD
