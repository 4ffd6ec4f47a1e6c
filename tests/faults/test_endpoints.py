"""Sessions whose reported endpoint is hostile, as the short form of the drills."""

from __future__ import annotations

import pytest

from tests.faults import endpoint_drills
from tests.faults.drills import Effort
from tests.faults.rogue import Rogue, portal

HERE = ["localhost", "127.0.0.1", "http://127.0.0.1/", "LOCALHOST."]


async def test_t1_no_session_at_a_hostile_endpoint_receives_a_byte_of_its_token() -> None:
    outcome = await endpoint_drills.sessions_at_hostile_places(Effort(rounds=500))
    assert outcome.kept, outcome.measured


async def test_t1_a_rogue_without_tls_receives_no_token_on_any_reported_port() -> None:
    rogue = portal()
    assert await endpoint_drills.claims_on_this_pc(rogue, HERE) == ["NotTls"] * 4
    assert rogue.connections >= 4
    assert b"Bearer" not in rogue.received


@pytest.mark.parametrize("host", ["10.0.0.1", "evil.example", "127.0.0.1@evil.example", "localhost:1", ""])
async def test_t1_an_endpoint_that_violates_the_rules_is_refused_before_anything_is_sent(host: str) -> None:
    rogue = Rogue()
    assert await endpoint_drills.claims_on_this_pc(rogue, [host]) == ["EndpointRefused"]
    assert rogue.connections == 0
