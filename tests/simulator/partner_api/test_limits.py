"""The limits: requests per second, a burst, and requests per day."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import pytest

from openobd_desktop.simulator import OTHER_CREDENTIALS, ManualClock, Rules
from openobd_desktop.simulator.partner_api.login import Limiter
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest

PATH = "/v2/system/locales"


async def until_refused(rest: Rest) -> int:
    count = 0
    while (await rest.raw(PATH))[0] == 200:
        count += 1
    return count


async def test_after_a_burst_of_ten_five_requests_a_second_are_answered(serve: Serve, clock: ManualClock) -> None:
    rest = await serve(rest_burst=10)
    # The login was the first of the ten requests.
    assert await until_refused(rest) == 9

    response = await rest.refused(PATH)
    assert (response.status, response.headers["Retry-After"]) == (429, "1")

    clock.advance(1)
    assert await until_refused(rest) == 5
    clock.advance(60)
    assert await until_refused(rest) == 10


async def test_the_login_is_limited_too(serve: Serve) -> None:
    rest = await serve(rest_burst=2)
    assert (await rest.ask_token())[0] == 200
    assert (await rest.ask_token())[0] == 429


async def test_each_partner_has_limits_of_its_own(serve: Serve) -> None:
    rest = await serve(rest_burst=3)
    await until_refused(rest)
    await rest.login(OTHER_CREDENTIALS)
    assert await until_refused(rest) == 2


async def test_the_limit_of_a_day(serve: Serve, clock: ManualClock) -> None:
    rest = await serve(rest_limit_per_day=4)
    assert await until_refused(rest) == 3
    assert int((await rest.refused(PATH)).headers["Retry-After"]) == 86_400
    clock.advance(86_400)
    await rest.login()
    assert await until_refused(rest) == 3


async def test_retry_after_is_a_date_or_nothing_by_a_rule(serve: Serve, clock: ManualClock) -> None:
    dated, silent = (
        await serve(rest_burst=1, rest_retry_after="date"),
        await serve(rest_burst=1, rest_retry_after="nothing"),
    )
    when = parsedate_to_datetime((await dated.refused(PATH)).headers["Retry-After"])
    assert when == clock.wall(1)
    assert "Retry-After" not in (await silent.refused(PATH)).headers


def test_limits_count_real_seconds_unless_a_rule_says_otherwise(
    clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("openobd_desktop.simulator.partner_api.login.time.monotonic", lambda: now)
    real, simulated = (
        Limiter(clock, Rules(rest_burst=1)),
        Limiter(clock, Rules(rest_burst=1, rest_limit_clock="simulated")),
    )
    assert (real.take(), simulated.take()) == (0, 0)
    assert real.take() == simulated.take() == pytest.approx(0.2)

    now += 0.25
    assert real.take() == 0
    assert simulated.take() > 0
