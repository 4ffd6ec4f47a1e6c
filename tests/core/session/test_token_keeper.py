"""Newest token, and its age according to this PC's own clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE
from openobd_desktop.errors import TokenLost
from tests.core.fakes import ManualClock


def test_without_a_token_no_call_can_be_made() -> None:
    keeper = TokenKeeper(ManualClock())
    assert not keeper.alive
    with pytest.raises(TokenLost):
        keeper.newest()


async def test_a_newer_token_replaces_the_older_one_and_its_expiry() -> None:
    clock = ManualClock()
    keeper = TokenKeeper(clock)
    keeper.receive(Secret("first"))
    await clock.advance(120)
    assert keeper.left == TOKEN_LIFE - 120
    keeper.receive(Secret("second"))
    assert keeper.newest() == Secret("second")
    assert (keeper.age, keeper.left, keeper.renewals) == (0, TOKEN_LIFE, 1)


async def test_a_token_is_refused_from_the_second_of_its_expiry() -> None:
    clock = ManualClock()
    keeper = TokenKeeper(clock)
    keeper.receive(Secret("only"))
    await clock.advance(TOKEN_LIFE - 0.5)
    assert keeper.newest() == Secret("only")
    await clock.advance(0.5)
    assert keeper.left == 0
    with pytest.raises(TokenLost):
        keeper.newest()


@given(st.lists(st.floats(-86_400, 86_400), max_size=20))
def test_f13_jumps_of_the_pcs_clock_do_not_affect_the_life_of_the_token(jumps: list[float]) -> None:
    class Jumping(ManualClock):
        offset = 0.0

        def now(self) -> float:
            return super().now() + self.offset

    clock = Jumping()
    keeper = TokenKeeper(clock)
    keeper.receive(Secret("token"))
    for jump in jumps:
        clock.offset += jump
        assert keeper.left == TOKEN_LIFE


def test_a_discarded_token_is_gone() -> None:
    keeper = TokenKeeper(ManualClock())
    keeper.receive(Secret("token"))
    keeper.forget()
    assert keeper.left == 0
    assert not keeper.alive
