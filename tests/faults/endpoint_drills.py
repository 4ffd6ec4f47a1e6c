"""Drills of sessions whose reported endpoint is hostile."""

from __future__ import annotations

import os
import random
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from openobd_desktop.client import Gateway
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant, Session
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import CertificateUntrusted, EndpointRefused, OpenObdError
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList
from openobd_desktop.simulator import DEMO_PARTNER, Endpoint, Simulator
from tests.client.service import Service
from tests.faults.access_drills import encrypted_login
from tests.faults.certificates import ELSEWHERE, GOOD, ROOTS, SERVICE_NAME, WRONG, credentials, pair
from tests.faults.connect_proxy import ConnectProxy
from tests.faults.drills import Effort, Outcome, drill
from tests.faults.proxy import LOOPBACK
from tests.faults.rogue import Rogue, impostor, listening, server_side

TOKEN = "one-time-canary"
SECRETS = (TOKEN, "controller-token")

# Independent of the program's rules: the host of the login, or plain labels below the domain of the service.
ALLOWED = re.compile(rf"{re.escape(SERVICE_NAME)}|(?!.*xn--)([a-z0-9-]{{1,63}}\.)+openobd\.com")

_PIECES = (
    *("grpc", "openobd", "com", "openobd.com", "evil", "localhost", LOOPBACK, "[::1]", "0", "2130706433", "0x7f.1"),
    *(".", "..", "-", "@", ":", "/", "//", "?", "#", "\\", "%2e", "%00", "_", " ", "\x00", "\n", "\u3002", "\u200b"),
    *("https://", "http://", "unix:", "dns:///", "ipv4:", ".openobd.com", "xn--a", "\u0430", "\u212a", SERVICE_NAME),
)


def hostile_places(count: int, port: int, seed: int) -> list[SessionInfo]:
    """Returns sessions whose endpoints consist of typical parts of attacks, many with the port of the rogue."""
    dice = random.Random(seed)
    places = []
    for number in range(count):
        host = "".join(dice.choices(_PIECES, k=dice.randint(1, 5)))
        if not dice.randrange(4):
            host = f"{host}{dice.choice(('', ':', '@'))}{LOOPBACK}:{port}"
        reported = dice.choice((port, 443, 0))
        places.append(SessionInfo(id=str(number), state="available", grpc_endpoint=host, grpc_port=reported))
    return places


@drill("T1", promised="0 bytes of token, 0 of 10,000 pass wrongly", rounds=10_000)
async def sessions_at_hostile_places(effort: Effort) -> Outcome:
    """Claims many sessions at the endpoints that the service reports; the login is not on this PC."""
    rogue, false = Rogue(), impostor(SECRETS)
    results: Counter[str] = Counter()
    service = await Service().start(credentials(ELSEWHERE))
    proxy = ConnectProxy(service.port)
    async with (
        listening(rogue) as port,
        listening(false, server_side(WRONG[CertificateUntrusted], "h2")) as false_port,
        proxy.serving() as proxy_port,
    ):
        service.answers(Method.LIST, SessionInfoList(sessions=hostile_places(effort.rounds, port, effort.rounds)))
        with mock.patch.dict(os.environ, {"https_proxy": f"http://{LOOPBACK}:{proxy_port}", "no_proxy": ""}):
            with profile_behind_proxy("client") as profile:
                gateway = Gateway(profile, Secret("secret"))
            sessions = await gateway.controller.list_sessions()
            # From now on, an endpoint that passes the rules leads to an impostor behind the proxy.
            proxy.target = false_port
            for session in sessions:
                results[await _met(gateway.open_session, Grant(session, Secret(TOKEN)))] += 1
            await gateway.aclose()
    await service.stop()
    wrong = [place for place in set(proxy.asked) if not ALLOWED.fullmatch(place.rpartition(":")[0])]
    heard = [*rogue.received, *false.found(SECRETS)]
    kept = not heard and not wrong and results.keys() == {EndpointRefused.__name__, CertificateUntrusted.__name__}
    figures = ", ".join(f"{count} {name}" for name, count in results.most_common())
    return Outcome(kept, f"{figures}, {len(heard)} bytes heard")


@contextmanager
def profile_behind_proxy(client_id: str) -> Iterator[Profile]:
    """Yields a profile whose host is only reachable through a proxy; its certificate file exists during the block."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "company.pem")
        file.write_bytes(ROOTS)
        yield Profile(name="drill", host=SERVICE_NAME, client_id=client_id, certificate_file=str(file))


async def claims_on_this_pc(rogue: Rogue, hosts: Iterable[str]) -> list[str]:
    """Claims a session at each of ``hosts`` with the port of a rogue; returns the outcomes. The login is on this PC."""
    async with Simulator(tls=pair(GOOD)) as simulator, listening(rogue) as port:
        policy = EndpointPolicy("localhost", simulator.port)
        async with encrypted_login(simulator.port) as login:
            met = []
            for host in hosts:
                simulator.world.endpoint = Endpoint(host, port)
                grant = await login.start_on_ticket(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
                met.append(await _met(session_calls_factory(policy, ROOTS), grant))
    return met


async def _met(open_session: Callable[[Session], SessionClient], grant: Grant) -> str:
    try:
        calls = open_session(grant.session)
    except EndpointRefused as error:
        return type(error).__name__
    try:
        await calls.authenticate(grant.token)
    except OpenObdError as error:
        return type(error).__name__
    finally:
        await calls.aclose()
    return "claimed"
