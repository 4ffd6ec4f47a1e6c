"""Logins over deceptive networks, as the short form of the drills."""

from __future__ import annotations

import pytest

from openobd_desktop.errors import NotTls, OpenObdError
from tests.faults import access_drills
from tests.faults.certificates import GOOD, WRONG
from tests.faults.drills import Effort


async def test_f29_a_captive_portal_is_named_within_six_seconds_and_leaves_no_effects() -> None:
    outcome = await access_drills.login_page_of_a_guest_network(Effort(rounds=2))
    assert outcome.kept, outcome.measured


@pytest.mark.parametrize("error", WRONG)
async def test_f31_an_impostor_with_a_wrong_certificate_receives_no_secret(error: type[OpenObdError]) -> None:
    assert await access_drills.heard_by_an_impostor(WRONG[error]) == ({error}, [])


async def test_f31_an_impostor_without_a_certificate_receives_no_secret() -> None:
    assert await access_drills.heard_by_an_impostor(None) == ({NotTls}, [])


async def test_f31_the_listener_of_these_tests_detects_secrets_sent_to_a_right_certificate() -> None:
    _, secrets = await access_drills.heard_by_an_impostor(GOOD)
    assert secrets


async def test_f33_revoked_credentials_lead_to_at_most_two_logins_per_action() -> None:
    outcome = await access_drills.revoked_credentials(Effort(rounds=3))
    assert outcome.kept, outcome.measured


async def test_f34_fifty_simultaneous_calls_renew_the_token_once() -> None:
    outcome = await access_drills.fifty_calls_when_the_login_runs_out(Effort(rounds=3))
    assert outcome.kept, outcome.measured
