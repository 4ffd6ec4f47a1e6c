"""Gateways created from profiles, and the errors for profiles from which no gateway can be created."""

from __future__ import annotations

from pathlib import Path

import pytest

from openobd_desktop import client
from openobd_desktop.client import Gateway
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import CertificateFileUnreadable, CertificateUntrusted, EndpointRefused
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.client.conftest import HandClock
from tests.client.service import Service, session_at
from tests.faults.certificates import GOOD, ROOTS, credentials

SECRET = Secret("client-secret-canary")


def profile(port: int, host: str = "127.0.0.1", certificate_file: str = "") -> Profile:
    return Profile(
        name="test", host=host, port=port, cluster="002", client_id="client-1", certificate_file=certificate_file
    )


async def test_a_gateway_logs_in_with_the_profile_and_opens_its_sessions(service: Service, clock: HandClock) -> None:
    gateway = Gateway(profile(service.port), SECRET, insecure_loopback=True, clock=clock)
    await gateway.controller.log_in()
    service.answers(Method.CLAIM, SessionToken(value="first"))
    calls = gateway.open_session(session_at(service.port))
    assert await calls.authenticate(Secret("one-time-token")) == Secret("first")
    await calls.aclose()
    await gateway.aclose()
    request = service.asked_for(Method.LOG_IN)[0].request
    assert (request.client_id, request.client_secret, request.cluster_id) == ("client-1", SECRET.reveal(), "002")


async def test_f31_a_server_is_trusted_by_the_companys_certificate_file(tmp_path: Path) -> None:
    service = await Service().start(credentials(GOOD))
    file = tmp_path / "company.pem"
    file.write_bytes(ROOTS)
    service.answers(Method.CLAIM, SessionToken(value="first"))

    gateway = Gateway(profile(service.port, "localhost", str(file)), SECRET)
    await gateway.controller.log_in()
    calls = gateway.open_session(session_at(service.port))
    await calls.authenticate(Secret("one-time-token"))
    await calls.aclose()
    await gateway.aclose()

    without = Gateway(profile(service.port, "localhost"), SECRET)
    with pytest.raises(CertificateUntrusted):
        await without.controller.log_in()
    await without.aclose()
    await service.stop()
    assert len(service.asked) == 2


@pytest.mark.parametrize("host", ["10.0.0.1", "", "user@grpc.openobd.com"])
async def test_t1_no_gateway_is_made_for_a_hostile_host(host: str) -> None:
    with pytest.raises(EndpointRefused):
        Gateway(profile(443, host), SECRET)


async def test_no_gateway_is_made_with_an_unusable_certificate_file(tmp_path: Path) -> None:
    with pytest.raises(CertificateFileUnreadable):
        Gateway(profile(443, "grpc.openobd.com", str(tmp_path / "none.pem")), SECRET)


def test_the_package_exports_its_public_names() -> None:
    assert all(hasattr(client, name) for name in client.__all__)
    assert sorted(client.__all__) == client.__all__
