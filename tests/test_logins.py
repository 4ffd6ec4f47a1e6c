"""Logins are equipped by the machine's policy, and the demo talks to this PC only."""

from __future__ import annotations

from pathlib import Path

import pytest

from openobd_desktop.domain import Profile, Secret
from openobd_desktop.errors import CertificateFileUnreadable
from openobd_desktop.logins import DesktopLogins


def logins(certificate_file: str) -> DesktopLogins:
    return DesktopLogins(
        insecure_loopback=False, scenario="quiet morning", clock_factor=1, certificate_file=certificate_file
    )


async def test_f31_a_profile_that_names_no_certificate_gets_the_policys(tmp_path: Path) -> None:
    missing = tmp_path / "company.pem"
    with pytest.raises(CertificateFileUnreadable) as caught:
        logins(str(missing)).open(Profile(name="n", client_id="x"), Secret("s"))
    assert str(missing) in caught.value.details


async def test_f31_a_profiles_own_certificate_wins_over_the_policys(tmp_path: Path) -> None:
    own = tmp_path / "own.pem"
    with pytest.raises(CertificateFileUnreadable) as caught:
        logins("/policy.pem").open(Profile(name="n", client_id="x", certificate_file=str(own)), Secret("s"))
    assert str(own) in caught.value.details


async def test_the_demo_needs_no_certificate_and_listens_on_this_pc_only() -> None:
    made = logins("/policy.pem")
    assert made.demo_tickets == ()
    login = await made.open_demo()
    try:
        await login.controller.log_in()
        assert made.simulator is not None
        assert made.simulator.host == "127.0.0.1"
        assert len(made.demo_tickets) > 3
    finally:
        await login.aclose()
        await made.aclose()
