"""S6: a client secret is only sent to the host for which it was entered."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from openobd_desktop.core.profiles.secrets import ProfileSecrets, SecretPlace, entry_of
from openobd_desktop.core.rules.addresses import proxy_entry
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.errors import BadInput, KeyStoreSilent
from openobd_desktop.storage.secrets.key_store import MemorySecrets
from openobd_desktop.ui.widgets.fields import place_label, place_text
from tests.core.conftest import CoreEnv
from tests.core.profiles.test_profiles import ProfilesEnv, made

SECRET = Secret("s3cret-canary")
HOME = Profile(name="Home", host="home.openobd.com", client_id="id-1")
ELSEWHERE = {
    "host": replace(HOME, host="evil.example.com"),
    "port": replace(HOME, port=8443),
    "cluster": replace(HOME, cluster="002"),
    "client id": replace(HOME, client_id="id-2"),
    "partner api": replace(HOME, partner_api="https://evil.example.com"),
}


@pytest.fixture
async def profiles_env(env: CoreEnv) -> AsyncIterator[ProfilesEnv]:
    profiles_env = made(env)
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.logins.opened.clear()
    yield profiles_env
    await profiles_env.profiles.aclose()


def sent(profiles_env: ProfilesEnv) -> list[str]:
    return [secret.reveal() for _profile, secret, _far in profiles_env.logins.opened if secret]


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_a_connection_test_at_another_host_does_not_send_the_stored_secret(
    profiles_env: ProfilesEnv, profile: Profile
) -> None:
    with pytest.raises(BadInput, match="belongs to another host"):
        await profiles_env.profiles.test(profile, None)
    assert sent(profiles_env) == []
    assert not profiles_env.profiles.credentials.may_use_stored(profile)


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_the_secret_is_requested_again_if_the_host_of_a_profile_changes(
    profiles_env: ProfilesEnv, profile: Profile
) -> None:
    await profiles_env.profiles.save(profile, None, instead_of="Home")
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch("Home")
    assert sent(profiles_env) == []
    assert profiles_env.profiles.credentials.place("Home") is SecretPlace.MISSING


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
async def test_s6_a_profile_with_a_new_name_and_host_does_not_keep_its_secret(
    profiles_env: ProfilesEnv, profile: Profile
) -> None:
    await profiles_env.profiles.save(replace(profile, name="House"), None, instead_of="Home")
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch("House")
    assert sent(profiles_env) == []


async def test_s6_the_secret_is_still_there_after_a_typo_in_the_host_is_corrected(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(ELSEWHERE["host"], None, instead_of="Home")
    await profiles_env.profiles.save(HOME, None, instead_of="Home")
    await profiles_env.profiles.switch("Home")
    assert sent(profiles_env) == ["s3cret-canary"]


async def test_s6_a_secret_for_another_host_replaces_the_former_one(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(ELSEWHERE["host"], Secret("another"), instead_of="Home")
    assert profiles_env.secrets.entries == {entry_of(ELSEWHERE["host"]): Secret("another")}


async def test_s6_a_change_that_does_not_affect_the_host_keeps_the_secret(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.test(replace(HOME, host="HOME.openobd.com", proxy="none"), None)
    assert sent(profiles_env) == ["s3cret-canary"]


async def test_s6_the_secret_is_requested_again_if_the_policy_sets_another_host(env: CoreEnv) -> None:
    profiles_env = made(env, PolicyOverrides(host="other.openobd.com"))
    profiles_env.file.settings = Settings(profiles=(HOME,))
    profiles_env.secrets.entries[entry_of(HOME)] = SECRET
    profiles_env.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch("Home")
    await profiles_env.profiles.aclose()


async def test_s6_the_entry_of_a_former_version_is_moved_for_an_unchanged_profile(env: CoreEnv) -> None:
    profiles_env = made(env)
    profiles_env.file.settings = Settings(profiles=(HOME,))
    profiles_env.secrets.entries["Home"] = SECRET
    profiles_env.profiles.load()
    with pytest.raises(BadInput, match="belongs to another host"):
        await profiles_env.profiles.test(ELSEWHERE["host"], None)
    await profiles_env.profiles.switch("Home")
    assert sent(profiles_env) == ["s3cret-canary"]
    assert profiles_env.secrets.entries == {entry_of(HOME): SECRET}
    await profiles_env.profiles.aclose()


@pytest.mark.parametrize("profile", ELSEWHERE.values(), ids=ELSEWHERE)
@pytest.mark.parametrize("was_removed", [False, True])
async def test_s6_the_entry_of_a_former_version_is_not_used_if_the_host_changed_before_its_first_use(
    env: CoreEnv, profile: Profile, was_removed: bool
) -> None:
    profiles_env = made(env)
    profiles_env.file.settings = Settings() if was_removed else Settings(profiles=(HOME,))
    profiles_env.secrets.entries["Home"] = SECRET
    profiles_env.profiles.load()
    await profiles_env.profiles.save(profile, None, instead_of="" if was_removed else "Home")
    profiles_env.logins.opened.clear()
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch("Home")
    assert sent(profiles_env) == []
    await profiles_env.profiles.aclose()


async def test_s6_the_entry_of_a_former_version_is_not_used_if_an_import_changed_the_host(env: CoreEnv) -> None:
    profiles_env = made(env)
    profiles_env.file.settings = Settings(profiles=(ELSEWHERE["host"],), ask_again=("Home",))
    profiles_env.secrets.entries["Home"] = SECRET
    profiles_env.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch("Home")
    await profiles_env.profiles.aclose()


@pytest.mark.parametrize(
    "entry", [entry_of(HOME), proxy_entry(replace(HOME, proxy="http://proxy:3128", proxy_user="anna"))]
)
async def test_s6_a_profile_named_like_the_entry_of_another_secret_does_not_get_it(env: CoreEnv, entry: str) -> None:
    """Tests settings that an import may add; version 0.1 named the entries of the key store after their profiles."""
    profiles_env = made(env)
    evil = Profile(name=entry, host="evil.example.com", client_id="id-1")
    profiles_env.file.settings = Settings(profiles=(evil,))
    profiles_env.secrets.entries[entry] = SECRET
    profiles_env.profiles.load()
    with pytest.raises(BadInput, match="No client secret"):
        await profiles_env.profiles.switch(entry)
    assert sent(profiles_env) == []
    await profiles_env.profiles.save(evil, Secret("its own"), instead_of=entry)
    assert profiles_env.secrets.entries[entry] == SECRET
    await profiles_env.profiles.aclose()


class Muting(MemorySecrets):
    """Key store that answers some calls and then stops responding."""

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


async def test_d5_a_secret_is_stored_although_the_store_stops_responding_before_the_former_entry_is_removed() -> None:
    secrets = ProfileSecrets(Muting(answers=1))
    await secrets.put(HOME, SECRET)
    assert secrets.place(HOME) is SecretPlace.STORED


async def test_d5_a_store_that_stopped_responding_while_storing_is_not_reported_as_empty() -> None:
    secrets = ProfileSecrets(Muting(answers=0))
    with pytest.raises(KeyStoreSilent) as raised:
        await secrets.put(HOME, SECRET)
    assert "may not have been saved" in raised.value.meaning
    assert secrets.place(HOME).value == "uncertain"
    assert "may not have been saved" in place_text(secrets.place(HOME), secrets.error)
    assert "may not be stored" in place_label(secrets.place(HOME), secrets.error)
    assert await secrets.get(HOME) == SECRET
    assert secrets.place(HOME).value == "uncertain"
