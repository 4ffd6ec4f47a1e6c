"""Of two logins chosen one after the other, the later one is used, whichever has to wait for the key store."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.core.profiles.profiles import DEMO, Profiles
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import KeyStoreSilent
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle
from tests.core.profiles.test_profiles import AWAY, HOME, SECRET, FakeLogin, FakeSecrets, ProfilesEnv, made


@pytest.fixture
async def waiting(env: CoreEnv, monkeypatch: pytest.MonkeyPatch) -> tuple[ProfilesEnv, asyncio.Event]:
    """Two profiles, and the event that makes the key store answer about the first of them."""
    profiles_env, answer, get = made(env), asyncio.Event(), FakeSecrets.get
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))

    async def wait(self: FakeSecrets, name: str) -> Secret | None:
        if name.startswith("Home"):
            await answer.wait()
        return await get(self, name)

    monkeypatch.setattr(FakeSecrets, "get", wait)
    return profiles_env, answer


async def later(profiles: Profiles, answer: asyncio.Event, choose: Callable[[], Awaitable[None]]) -> None:
    """Makes a choice while the login with the first profile waits for the key store, which then answers."""
    switching = asyncio.ensure_future(profiles.switch("Home"))
    await settle()
    await choose()
    answer.set()
    await switching


async def test_d5_the_demo_is_not_left_when_the_key_store_answers_about_the_profile_chosen_before(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting
    await later(env.profiles, answer, env.profiles.start_demo)
    assert env.profiles.current == DEMO
    assert env.profiles.error is None
    assert not env.logins.opened[-1][2].closed


async def test_d5_the_demo_does_not_say_that_it_waits_for_the_key_store(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting
    told = []

    async def start_demo() -> None:
        told.append(env.profiles.choices.asked_for)
        await env.profiles.start_demo()
        told.append(env.profiles.choices.asked_for)

    await later(env.profiles, answer, start_demo)
    assert told == ["Home", ""]


async def test_d5_the_profile_chosen_last_is_used_whichever_secret_is_read_first(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting
    await later(env.profiles, answer, lambda: env.profiles.switch("Away"))
    assert env.profiles.current == AWAY
    assert env.profiles.catalogue.preferred == "Away"


async def test_d5_s11_logging_out_is_not_undone_by_a_login_that_was_waiting_for_the_key_store(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting
    opened = len(env.logins.opened)
    await later(env.profiles, answer, env.profiles.sign_out)
    assert env.profiles.current is None
    assert len(env.logins.opened) == opened


async def test_d5_a_failure_to_read_the_secret_of_a_profile_that_was_left_is_not_reported(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting

    async def choose() -> None:
        await env.profiles.switch("Away")
        env.secrets.silent = KeyStoreSilent()

    await later(env.profiles, answer, choose)
    assert env.profiles.current == AWAY
    assert env.profiles.error is None


async def test_d5_a_profile_removed_while_its_login_was_waiting_for_the_key_store_is_not_used(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting
    await env.profiles.switch("Away")

    async def remove() -> None:
        removing = asyncio.ensure_future(env.profiles.remove("Home"))
        await settle()
        answer.set()
        await removing

    await later(env.profiles, answer, remove)
    assert env.profiles.current == AWAY


async def test_d5_a_refused_choice_does_not_end_a_login_that_is_waiting(
    waiting: tuple[ProfilesEnv, asyncio.Event],
) -> None:
    env, answer = waiting

    async def choose() -> None:
        with pytest.raises(Exception, match="no profile named"):
            await env.profiles.switch("Nowhere")

    await later(env.profiles, answer, choose)
    assert env.profiles.current == HOME


async def test_d5_no_sample_session_is_started_with_a_profile_chosen_while_the_demo_was_starting(
    env: CoreEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles_env = made(env)
    profiles, open_demo = profiles_env.profiles, profiles_env.logins.open_demo
    await profiles.save(HOME, SECRET)

    async def open_demo_slowly() -> FakeLogin:
        login = await open_demo()
        await profiles.switch("Home")
        return login

    monkeypatch.setattr(profiles_env.logins, "open_demo", open_demo_slowly)
    await begin_demo(profiles)
    assert profiles.current == HOME
    assert env.service.open_sessions == ()
    assert "start" not in " ".join(profiles_env.logins.opened[-1][2].calls)


async def test_d5_no_sample_session_is_started_with_a_profile_chosen_right_after_the_demo(
    env: CoreEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles_env = made(env)
    profiles, recall = profiles_env.profiles, env.service.recorder.recall_in_time
    await profiles.save(HOME, SECRET)

    async def recall_slowly() -> None:
        await recall()
        await profiles.switch("Home")

    monkeypatch.setattr(env.service.recorder, "recall_in_time", recall_slowly)
    await begin_demo(profiles)
    assert profiles.current == HOME
    assert env.service.open_sessions == ()
