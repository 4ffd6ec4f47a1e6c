"""Drills of logins: guest networks, wrong certificates, revoked credentials and tokens that run out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import trustme
from msgspec.structs import replace

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.errors import NotTls, OpenObdError, WrongCredentials
from openobd_desktop.simulator import DEMO_CREDENTIALS, OTHER_CREDENTIALS, Simulator
from tests.faults.bench import Bench, bench
from tests.faults.certificates import GOOD, ROOTS, WRONG, pair
from tests.faults.drills import Effort, Outcome, drill
from tests.faults.proxy import LOOPBACK, FaultProxy
from tests.faults.rogue import impostor, listening, portal, server_side

NAMED = 6.0
LOGIN_METHOD = f"sessionController/{Method.LOG_IN}"
SECRETS = (DEMO_CREDENTIALS.client_secret, "one-time-canary")


@asynccontextmanager
async def encrypted_login(port: int, host: str = "localhost") -> AsyncIterator[ControllerClient]:
    """Yields a login client that trusts the authority of the tests."""
    credentials = Credentials(DEMO_CREDENTIALS.client_id, Secret(DEMO_CREDENTIALS.client_secret), "001")
    client = ControllerClient(EndpointPolicy(host, port).login, credentials, roots=ROOTS)
    try:
        yield client
    finally:
        await client.aclose()


async def _failure(client: ControllerClient) -> OpenObdError | None:
    try:
        await client.log_in()
    except OpenObdError as error:
        return error
    return None


@drill("F-29", promised="named <= 6 s, recovers by itself", rounds=20)
async def login_page_of_a_guest_network(effort: Effort) -> Outcome:
    """Measures how soon the login page of a network is recognized, and whether the login works afterwards."""
    waits: list[float] = []
    recovered: list[bool] = []
    async with (
        Simulator(tls=pair(GOOD)) as simulator,
        listening(portal()) as page,
        FaultProxy(LOOPBACK, page) as line,
        encrypted_login(line.port) as client,
    ):
        for _ in effort.laps():
            line.target = (LOOPBACK, page)
            simulator.faults.refuse_controller_tokens()
            await line.cut()
            begin = time.monotonic()
            named = await _named_by_a_read(client)
            waits.append(time.monotonic() - begin if named else float("inf"))
            line.target = (LOOPBACK, simulator.port)
            recovered.append(await _recovers(client))
    kept = max(waits) <= NAMED and all(recovered)
    return Outcome(kept, f"named max {max(waits):.2f} s, recovered {sum(recovered)} of {len(recovered)}")


async def _named_by_a_read(client: ControllerClient) -> bool:
    try:
        await client.list_sessions()
    except NotTls:
        return True
    except OpenObdError:
        return False
    return False


async def _recovers(client: ControllerClient) -> bool:
    """Returns whether one of the next two lists succeeds; gRPC waits a little between two attempts to connect."""
    for _ in range(2):
        try:
            return len(await client.list_sessions()) == 0
        except NotTls:
            # gRPC may still report the error of its last attempt.
            await asyncio.sleep(1)
    return False


async def heard_by_an_impostor(certificate: trustme.LeafCert | None) -> tuple[set[type[OpenObdError]], list[str]]:
    """Returns the errors of a login and a claim at an impostor, and the secrets that the impostor has received."""
    rogue = impostor(SECRETS) if certificate else portal()
    errors: set[type[OpenObdError]] = set()
    async with listening(rogue, server_side(certificate, "h2") if certificate else None) as port:
        async with encrypted_login(port) as client:
            errors.add(type(await _failure(client)))  # type: ignore[arg-type]  # None would be a login that went well
        errors.add(type(await _claim(port)))
    return errors, rogue.found(SECRETS)


async def _claim(port: int) -> OpenObdError:
    session = Session("id-1", SessionState.AVAILABLE, "available", None, "", "localhost", port)
    calls = session_calls_factory(EndpointPolicy("localhost", port), ROOTS)(session)
    try:
        await calls.authenticate(Secret("one-time-canary"))
    except OpenObdError as error:
        return error
    finally:
        await calls.aclose()
    return OpenObdError("the claim went through")


@drill("F-31", promised="6/6, 0 secrets sent", rounds=5)
async def wrong_certificates(effort: Effort) -> Outcome:
    """Logs in to and claims at servers with wrong certificates, without TLS, and with the right certificate."""
    right, heard = 0, []
    for _ in effort.laps():
        for error, certificate in (*WRONG.items(), (NotTls, None)):
            errors, secrets = await heard_by_an_impostor(certificate)
            right += errors == {error}
            heard += secrets
        async with Simulator(tls=pair(GOOD)) as simulator, encrypted_login(simulator.port) as client:
            right += await _failure(client) is None
        if right % 6 or heard:
            break
    return Outcome(right > 0 and right % 6 == 0 and not heard, f"{right} right, {len(heard)} secrets sent")


def _logins(bed: Bench) -> int:
    return len(bed.simulator.call_log.of(LOGIN_METHOD))


@drill("F-33", promised="<= 2 logins per user action", rounds=100)
async def revoked_credentials(effort: Effort) -> Outcome:
    """Revokes the credentials while the program has a valid token, and counts the logins of each action."""
    logins: list[int] = []
    named: list[bool] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        partner = bed.simulator.world.partners[0]
        bed.simulator.world.partners[0] = replace(partner, credentials=(OTHER_CREDENTIALS,))
        bed.simulator.faults.refuse_controller_tokens()
        for _ in effort.laps():
            before = _logins(bed)
            named.append(await _is_refused(bed))
            logins.append(_logins(bed) - before)
        bed.simulator.world.partners[0] = partner
        kept = max(logins) <= 2 and all(named) and active.alive
    return Outcome(kept, f"at most {max(logins)} logins for one action, {sum(named)} of {len(named)} named")


async def _is_refused(bed: Bench) -> bool:
    try:
        await bed.service.refresh()
    except WrongCredentials:
        return True
    return False


@drill("F-34", promised="1 refresh for 50 calls", rounds=200)
async def fifty_calls_when_the_login_runs_out(effort: Effort) -> Outcome:
    """Refuses the controller token of fifty simultaneous calls, and counts the logins that renew it."""
    refreshes: list[int] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            bed.simulator.faults.refuse_controller_tokens()
            before = _logins(bed)
            await asyncio.gather(*(bed.gateway.controller.get_session(active.id) for _ in range(50)))
            refreshes.append(_logins(bed) - before)
    return Outcome(set(refreshes) == {1}, f"{min(refreshes)} to {max(refreshes)} refreshes, n {len(refreshes)}")
