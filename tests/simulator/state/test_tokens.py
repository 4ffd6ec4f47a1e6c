"""Tokens: how they are issued, expire and are revoked."""

import pytest

from openobd_desktop.simulator import DEMO_PARTNER, ManualClock, Simulator
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state.tokens import SWEEP_EVERY, Kind, TokenOffice
from tests.simulator.wire import EMPTY, Wire, status


@pytest.fixture
def office(clock: ManualClock) -> TokenOffice:
    return TokenOffice(clock)


def test_tokens_are_long_and_random(office: TokenOffice) -> None:
    values = [office.issue(Kind.CONTROLLER, DEMO_PARTNER, 60).value for _ in range(100)]

    assert len(set(values)) == 100
    assert all(len(value) == 200 for value in values)
    assert not any(DEMO_PARTNER.name in value for value in values)


def test_a_later_token_has_a_higher_number(office: TokenOffice) -> None:
    numbers = [office.issue(Kind.SESSION, DEMO_PARTNER, 60).number for _ in range(5)]

    assert numbers == sorted(set(numbers))


def test_a_token_expires_exactly_on_time(office: TokenOffice, clock: ManualClock) -> None:
    token = office.issue(Kind.SESSION, DEMO_PARTNER, 60)
    clock.advance(59.999)
    assert office.find(token.value) is token

    clock.advance(0.001)

    with pytest.raises(Refusal, match="expired"):
        office.find(token.value)


def test_a_token_without_a_life_does_not_expire(office: TokenOffice, clock: ManualClock) -> None:
    token = office.issue(Kind.AUTHENTICATION, DEMO_PARTNER, None)

    clock.advance(1_000_000)

    assert office.find(token.value) is token


def test_tokens_that_expired_long_ago_are_forgotten_in_time(office: TokenOffice, clock: ManualClock) -> None:
    old = office.issue(Kind.SESSION, DEMO_PARTNER, 60)
    clock.advance(3661)
    for _ in range(SWEEP_EVERY):
        office.issue(Kind.SESSION, DEMO_PARTNER, 60)

    with pytest.raises(Refusal, match="not valid"):
        office.find(old.value)


async def test_revoked_session_tokens_leave_the_session_alive(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()

    simulator.faults.refuse_session_tokens()

    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "UNAUTHENTICATED"
    assert (await wire.look_up(session.id)).state == "active"
