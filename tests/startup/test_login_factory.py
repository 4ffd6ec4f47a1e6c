"""Logins that follow the policy of the PC, and the demo, which only connects to this PC."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import CertificateFileUnreadable
from openobd_desktop.startup.login_factory import LoginFactory
from tests.faults.lag import Lag


def logins() -> LoginFactory:
    return LoginFactory(insecure_loopback=False, scenario="quiet morning", clock_factor=1)


async def test_f31_an_unreadable_certificate_is_reported_before_anything_is_sent(tmp_path: Path) -> None:
    missing = tmp_path / "company.pem"
    with pytest.raises(CertificateFileUnreadable) as caught:
        logins().open(Profile(name="n", client_id="x", certificate_file=str(missing)), Secret("s"))
    assert str(missing) in caught.value.details


async def test_the_demo_listens_on_this_pc_only() -> None:
    made = logins()
    assert made.demo_tickets == ()
    assert made.demo_functions == ()
    login = await made.open_demo()
    try:
        await login.controller.log_in()
        assert made.simulator is not None
        assert made.simulator.host == "127.0.0.1"
        assert len(made.demo_tickets) > 3
        assert [each.name for each in made.demo_functions] == ["Check the battery", "Code the headlights"]
    finally:
        await login.aclose()
        await made.aclose()


async def test_the_partner_api_of_the_demo_starts_when_it_is_first_asked() -> None:
    made = logins()
    login = await made.open_demo()
    try:
        assert made.simulator is not None
        assert login.partner_api.is_offered
        assert made.simulator.partner_api is None
        page = await login.partner_api.tickets()
        assert {each.number for each in page.tickets} > {int(number) for number in made.demo_tickets}
        assert page.unreadable == 0
    finally:
        await login.aclose()
        await made.aclose()


async def test_d6_a_certificate_on_an_unresponsive_network_folder_blocks_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openobd_desktop.startup.login_factory.FILE_PATIENCE", 0.2)
    # Opening a pipe without a writer blocks, like a file on a server that is gone.
    pipe = tmp_path / "company.pem"
    os.mkfifo(pipe)
    monkeypatch.setattr("openobd_desktop.system.certificates.read_certificates", lambda path: [Path(path).read_bytes()])
    made = logins()
    async with Lag() as lag:
        with pytest.raises(CertificateFileUnreadable, match="is not responding"):
            await made.read_files(Profile(name="Home", certificate_file=str(pipe)))
    assert lag.ticks > 5
    # This lets the thread end.
    pipe.write_bytes(b"")
    await made.aclose()
