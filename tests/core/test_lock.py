"""The program's lock: when it engages, how it is released, and how guessing is slowed down."""

from __future__ import annotations

import pytest

from openobd_desktop.core.lock import FREE_ATTEMPTS, LONGEST_PAUSE, Lock, hash_of, is_hash, matches
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Settings
from openobd_desktop.errors import BadInput, PinUnknown, SettingsWithheld
from tests.ui.ui_env import UiEnv, at_once, env

__all__ = ["env"]
PIN, WRONG = Secret("2580-mole"), Secret("2580-vole")


def lock_of(env: UiEnv, settings: Settings | None = None, policy: PolicyOverrides | None = None) -> Lock:
    """Returns the lock of a run that starts with these settings."""
    env.file.settings = settings or env.file.settings
    profiles = env.lock(policy or PolicyOverrides()).profiles
    made = Lock(env.clock, profiles, at_once)
    made.begin()
    return made


async def with_pin(env: UiEnv, minutes: int = 0) -> Lock:
    """Returns an unlocked lock with a PIN."""
    made = lock_of(env, Settings(lock_minutes=minutes))
    await made.choose(PIN)
    return made


def test_o8_the_pin_is_kept_as_a_salted_hash_only() -> None:
    one, other = hash_of(PIN), hash_of(PIN)
    assert one != other
    assert PIN.reveal() not in one
    assert one.startswith("scrypt$15$")
    assert matches(PIN, one)
    assert matches(PIN, other)
    assert not matches(WRONG, one)


def test_o8_a_character_typed_in_two_ways_is_the_same() -> None:
    assert matches(Secret("ma\N{LATIN SMALL LETTER N WITH TILDE}ana"), hash_of(Secret("man\N{COMBINING TILDE}ana")))


@pytest.mark.parametrize(
    "stored", ["", "x", "scrypt$15$a$b", "scrypt$40$YQ==$YQ==", "md5$15$YQ==$YQ==", "$$$", "\u00e9$1$2$3"]
)
def test_o8_a_hash_that_the_program_has_not_written_matches_nothing(stored: str) -> None:
    assert not is_hash(stored)
    assert not matches(PIN, stored)


async def test_o8_without_a_pin_nothing_is_locked(env: UiEnv) -> None:
    lock = lock_of(env, Settings(lock_minutes=5))
    await env.clock.advance(3600)
    lock.check_idle()
    lock.lock_now()
    assert not lock.locked


async def test_o8_a_program_with_a_pin_is_locked_when_it_starts(env: UiEnv) -> None:
    await with_pin(env)
    lock = lock_of(env)
    assert lock.locked
    await lock.unlock(PIN)
    assert not lock.locked


async def test_o8_the_lock_falls_after_the_minutes_without_input(env: UiEnv) -> None:
    lock = await with_pin(env, minutes=5)
    await env.clock.advance(299)
    lock.check_idle()
    assert not lock.locked
    lock.touch()
    await env.clock.advance(299)
    lock.check_idle()
    assert not lock.locked
    await env.clock.advance(1)
    lock.check_idle()
    assert lock.locked


async def test_o8_never_means_never_but_it_can_be_locked_at_once(env: UiEnv) -> None:
    lock = await with_pin(env)
    await env.clock.advance(86400)
    lock.check_idle()
    assert not lock.locked
    heard: list[bool] = []
    lock.subscribe(lambda: heard.append(lock.locked))
    lock.lock_now()
    lock.lock_now()
    assert heard == [True]


async def test_o8_unlocking_begins_a_new_period(env: UiEnv) -> None:
    lock = await with_pin(env, minutes=5)
    await env.clock.advance(300)
    lock.check_idle()
    await lock.unlock(PIN)
    lock.check_idle()
    assert not lock.locked


async def test_o8_wrong_attempts_wait_longer_and_longer(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    waits = []
    for _ in range(12):
        with pytest.raises(BadInput, match="wrong"):
            await lock.unlock(WRONG)
        waits.append(lock.wait)
        await env.clock.advance(lock.wait)
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]
    assert waits[FREE_ATTEMPTS - 1] > 0
    assert waits[-1] == LONGEST_PAUSE
    assert lock.locked
    await lock.unlock(PIN)
    assert (lock.locked, lock.wait) == (False, 0)


async def test_o8_not_even_the_right_pin_is_tried_before_the_pause_is_over(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    for _ in range(FREE_ATTEMPTS):
        with pytest.raises(BadInput):
            await lock.unlock(WRONG)
    with pytest.raises(BadInput, match="too many times"):
        await lock.unlock(PIN)
    await env.clock.advance(5)
    await lock.unlock(PIN)


async def test_o8_a_restart_does_not_make_guessing_faster(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    for _ in range(FREE_ATTEMPTS + 1):
        await env.clock.advance(lock.wait)
        with pytest.raises(BadInput):
            await lock.unlock(WRONG)
    assert lock_of(env).wait == 10


async def test_o8_a_right_attempt_forgets_the_wrong_ones(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    with pytest.raises(BadInput):
        await lock.unlock(WRONG)
    await lock.unlock(PIN)
    assert env.file.settings.pin_failures == 0


async def test_o8_a_short_pin_is_refused(env: UiEnv) -> None:
    lock = lock_of(env)
    with pytest.raises(BadInput, match="at least 4"):
        await lock.choose(Secret("258"))
    assert not lock.has_pin


@pytest.mark.parametrize("pin", ["\u3164" * 4, "\u200b\u200b\u200b\u200b", "258\u200b", "    ", "\u2800 \u2800 "])
async def test_s17_a_pin_of_characters_that_nobody_sees_is_refused(env: UiEnv, pin: str) -> None:
    lock = lock_of(env)
    with pytest.raises(BadInput):
        await lock.choose(Secret(pin))
    assert not lock.has_pin


def test_d16_a_pin_that_was_pasted_with_an_invisible_character_can_be_typed() -> None:
    assert matches(Secret("2580-mole"), hash_of(Secret("\ufeff2580-\u200bmole")))


async def test_o8_the_policy_requires_a_pin_before_anything_is_shown(env: UiEnv) -> None:
    lock = lock_of(env, policy=PolicyOverrides(lock_minutes=10))
    assert (lock.locked, lock.must_choose, lock.minutes) == (True, True, 10)
    await lock.choose(PIN)
    assert (lock.locked, lock.must_choose) == (False, False)


async def test_o8_a_policy_of_0_minutes_requires_nothing(env: UiEnv) -> None:
    lock = lock_of(env, Settings(lock_minutes=5), PolicyOverrides(lock_minutes=0))
    assert (lock.locked, lock.minutes) == (False, 0)


async def test_o8_a_forgotten_pin_is_removed_and_under_a_policy_replaced(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    lock.forget()
    assert (lock.locked, lock.has_pin) == (False, False)
    lock = lock_of(env, policy=PolicyOverrides(lock_minutes=10))
    await lock.choose(PIN)
    lock.forget()
    assert (lock.locked, lock.must_choose) == (True, True)


async def test_o8_a_new_pin_does_not_open_a_locked_program(env: UiEnv) -> None:
    lock = await with_pin(env)
    lock.lock_now()
    await lock.choose(WRONG)
    assert lock.locked


async def test_o8_a_settings_file_that_cannot_be_written_does_not_keep_the_lock_from_working(
    env: UiEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    def withhold(settings: Settings) -> None:
        raise SettingsWithheld

    monkeypatch.setattr(env.file, "save", withhold)
    lock = await with_pin(env)
    lock.lock_now()
    for _ in range(FREE_ATTEMPTS):
        with pytest.raises(BadInput):
            await lock.unlock(WRONG)
    assert lock.wait == 5
    await env.clock.advance(5)
    await lock.unlock(PIN)
    assert not lock.locked


def lock_without_knowing(env: UiEnv, policy: PolicyOverrides | None = None) -> Lock:
    """Returns the lock of a run that can read neither the settings nor the copy of the PIN."""
    env.file.kept_pin = None
    return lock_of(env, policy=policy)


@pytest.mark.parametrize("policy", [PolicyOverrides(), PolicyOverrides(lock_minutes=5)])
async def test_d1_a_program_that_cannot_know_whether_it_has_a_pin_starts_locked(
    env: UiEnv, policy: PolicyOverrides
) -> None:
    lock = lock_without_knowing(env, policy)
    assert lock.locked
    # Otherwise, anyone could choose a PIN, and open the program with it.
    assert not lock.must_choose
    for command in (lock.unlock, lock.choose):
        with pytest.raises(PinUnknown):
            await command(PIN)
    with pytest.raises(PinUnknown):
        await lock.read_pin_again()
    assert lock.locked
    assert not lock.wait


async def test_d1_a_pin_that_can_be_read_at_last_is_asked_for(env: UiEnv) -> None:
    lock = lock_without_knowing(env)
    env.file.kept_pin = hash_of(PIN)
    await lock.read_pin_again()
    assert (lock.is_pin_unknown, lock.has_pin, lock.locked) == (False, True, True)
    with pytest.raises(BadInput):
        await lock.unlock(WRONG)
    await lock.unlock(PIN)
    assert not lock.locked


async def test_d1_if_there_turns_out_to_be_no_pin_the_program_opens_by_itself(env: UiEnv) -> None:
    lock = lock_without_knowing(env)
    env.file.kept_pin = ""
    await lock.read_pin_again()
    assert (lock.is_pin_unknown, lock.locked) == (False, False)


async def test_d1_a_reset_opens_a_program_whose_pin_cannot_be_read(env: UiEnv) -> None:
    lock = lock_without_knowing(env)
    lock.forget()
    assert (lock.is_pin_unknown, lock.has_pin, lock.locked) == (False, False, False)
    assert env.file.kept_pin == ""
