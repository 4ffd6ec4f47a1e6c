"""Unreadable answers: the outcome of a call that changes something stays unknown until it has been looked up."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    ClaimTokenLost,
    EndpointRefused,
    OpenObdError,
    OutcomeUnreadable,
    StartPending,
    StartUnknown,
)
from openobd_desktop.simulator import DEMO_PARTNER, Endpoint
from tests.faults.bench import Bench, bench, gateway_to
from tests.faults.proxy import LOOPBACK
from tests.faults.relay import (
    UNCLAIMABLE,
    UNREADABLE,
    UNREADABLE_SESSIONS,
    WITHOUT_ID,
    WITHOUT_TOKEN,
    Relay,
    broken_token,
    empty,
)

START = "startSessionOnTicket"
DONE = ServiceResult((Result.SUCCESS,))
SPEED = 20.0
CHANGES: dict[str, Callable[[ActiveSession], Awaitable[None]]] = {
    "muteLocals": lambda active: active.services.locals.mute(),
    "unmuteLocals": lambda active: active.services.locals.unmute(),
    "openLogStream": lambda active: active.services.log.write("a line"),
}
"""Changes whose outcome cannot be looked up, by the method that is called."""


@dataclass
class Relayed:
    """The program without its window, connected to a simulator through a relay."""

    bed: Bench
    relay: Relay

    def truth(self, session_id: str) -> str:
        """Returns the state of a session in the service."""
        return self.bed.simulator.world.sessions[session_id].state

    @property
    def function_id(self) -> str:
        """The ID of a function that the simulator hosts itself."""
        samples = self.bed.simulator.world.broker.samples.items()
        return next(sample.details.id for (provider, _), sample in samples if provider == DEMO_PARTNER.id)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until ``condition`` holds, while the program's clock runs."""
        while not condition():
            await self.bed.clock.sleep(0.5)


@pytest.fixture
async def far(logged_errors: list[str]) -> AsyncIterator[Relayed]:
    async with bench(SPEED) as bed, Relay(LOOPBACK, bed.simulator.port) as relay:
        bed.simulator.world.endpoint = Endpoint(LOOPBACK, relay.port)
        gateway = gateway_to(bed.simulator, relay.port, bed.clock)
        bed.service.set_login(gateway.controller, gateway.open_session)
        yield Relayed(bed, relay)
        for active in bed.service.open_sessions:
            with contextlib.suppress(OpenObdError):
                await bed.service.interrupt(active.id)
        await gateway.aclose()
    # gRPC logs messages that it cannot parse.
    logged_errors.clear()


@pytest.mark.parametrize("form", UNREADABLE_SESSIONS)
async def test_s1_a_start_with_an_unreadable_answer_is_unknown_and_a_second_click_creates_no_second_session(
    far: Relayed, form: str
) -> None:
    service, ticket = far.bed.service, far.bed.free_ticket
    far.relay.spoil_next(START, UNREADABLE_SESSIONS[form])
    with pytest.raises(StartUnknown):
        await service.start_on_ticket(ticket)
    with pytest.raises(StartPending):
        await service.start_on_ticket(ticket)
    assert far.relay.carried_out[START] == 1
    (pending,) = service.starts.pending
    await far.until(lambda: bool(pending.candidates))
    active = await service.adopt(pending, pending.candidates[0])
    assert far.truth(active.id) == "active"
    assert active.origin.ticket == ticket


@pytest.mark.parametrize("form", UNCLAIMABLE)
async def test_s1_s15_a_session_that_cannot_be_claimed_prevents_a_second_start_while_it_is_alive(
    far: Relayed, form: str
) -> None:
    service, ticket = far.bed.service, far.bed.free_ticket
    far.relay.spoil_next(START, UNCLAIMABLE[form])
    with pytest.raises(EndpointRefused) as refused:
        await service.start_on_ticket(ticket)
    assert "was started but not claimed" in refused.value.meaning
    with pytest.raises(StartPending) as pending:
        await service.start_on_ticket(ticket)
    assert "has not been claimed yet" in pending.value.what
    assert far.relay.carried_out[START] == 1
    (entry,) = service.store.entries
    await service.interrupt(entry.id)
    await service.start_on_ticket(ticket)


async def test_s1_a_start_without_a_token_is_claimed_with_the_token_from_a_lookup(
    far: Relayed,
) -> None:
    far.relay.spoil_next(START, WITHOUT_TOKEN)
    active = await far.bed.service.start_on_ticket(far.bed.free_ticket)
    assert far.truth(active.id) == "active"


@pytest.mark.parametrize("form", [*UNREADABLE, "empty", "a token of two lines"])
async def test_s1_a_claim_with_an_unreadable_answer_is_looked_up_and_never_repeated(far: Relayed, form: str) -> None:
    service, ticket = far.bed.service, far.bed.free_ticket
    spoils = UNREADABLE | {"empty": empty, "a token of two lines": broken_token}
    far.relay.spoil_next("authenticate", spoils[form])
    with pytest.raises(ClaimTokenLost):
        await service.start_on_ticket(ticket)
    (entry,) = service.store.entries
    assert entry.session.state is SessionState.ACTIVE
    with pytest.raises(ClaimTokenLost):
        await service.claim(entry.id)
    with pytest.raises(StartPending):
        await service.start_on_ticket(ticket)
    assert (far.relay.carried_out[START], far.relay.carried_out["authenticate"]) == (1, 1)
    await service.interrupt(entry.id)


@pytest.mark.parametrize("form", UNREADABLE)
async def test_s1_s2_a_finish_with_an_unreadable_answer_is_settled_by_a_lookup(far: Relayed, form: str) -> None:
    active = await far.bed.open_session()
    far.relay.spoil_next("finish", UNREADABLE[form])
    await far.bed.service.finish(active.id, DONE)
    assert (active.phase, active.outcome) == (Phase.ENDED, DONE)
    assert far.relay.carried_out["finish"] == 1
    assert far.truth(active.id) == "finished"


@pytest.mark.parametrize("form", UNREADABLE | {"without an id": WITHOUT_ID})
async def test_s1_an_interrupt_with_an_unreadable_answer_is_settled_by_a_lookup(far: Relayed, form: str) -> None:
    active = await far.bed.open_session()
    far.relay.spoil_next("interruptSession", (UNREADABLE | {"without an id": WITHOUT_ID})[form])
    await far.bed.service.interrupt(active.id)
    assert (active.phase, active.session.state) == (Phase.ENDED, SessionState.INTERRUPTED)
    assert far.relay.carried_out["interruptSession"] == 1


@pytest.mark.parametrize("method", CHANGES)
@pytest.mark.parametrize("form", UNREADABLE)
async def test_s1_a_change_that_cannot_be_looked_up_is_reported_as_unknown(
    far: Relayed, method: str, form: str
) -> None:
    active = await far.bed.open_session()
    far.relay.spoil_next(method, UNREADABLE[form])
    with pytest.raises(OutcomeUnreadable) as raised:
        await CHANGES[method](active)
    assert "not known" in raised.value.meaning
    if method != "openLogStream":
        assert active.services.locals.muted is None


@pytest.mark.parametrize("form", UNREADABLE)
async def test_s1_a_variable_whose_change_had_an_unreadable_answer_is_read_again(far: Relayed, form: str) -> None:
    active = await far.bed.open_session()
    variables = active.services.variables
    far.relay.spoil_next("setVariable", UNREADABLE[form])
    await variables.put(VariableScope.SESSION, "key", "value")
    far.relay.spoil_next("deleteVariable", UNREADABLE[form])
    await variables.remove(VariableScope.SESSION, "key")
    assert "key" not in {each.key for each in variables.facts[VariableScope.SESSION].value or ()}


@pytest.mark.parametrize("form", [*UNREADABLE, "empty"])
async def test_s1_s2_a_possibly_opened_context_is_never_mistaken_for_the_end_of_the_session(
    far: Relayed, form: str
) -> None:
    active = await far.bed.open_session()
    function = await active.services.functions.details(far.function_id)
    far.relay.spoil_next("startFunctionContext", (UNREADABLE | {"empty": empty})[form])
    with pytest.raises(OutcomeUnreadable):
        await active.services.functions.run(function)
    await far.bed.service.finish(active.id, DONE)
    assert (active.phase, active.outcome) == (Phase.ENDED, DONE)
    assert far.truth(active.id) == "finished"
    assert far.relay.carried_out["finish"] == 2


# Without the large answer: on a busy PC, the function has ended before 64 MiB have been received.
@pytest.mark.parametrize("form", ["undecodable", "nothing", "empty"])
async def test_s1_a_function_whose_start_had_an_unreadable_answer_is_closed_and_not_reported_as_refused(
    far: Relayed, form: str
) -> None:
    active = await far.bed.open_session()
    function = await active.services.functions.details(far.function_id)
    far.relay.spoil_next("runFunction", (UNREADABLE | {"empty": empty})[form])
    with pytest.raises(OutcomeUnreadable) as raised:
        await active.services.functions.run(function)
    assert raised.value.ambiguous
    await far.bed.service.finish(active.id, DONE)
    assert far.truth(active.id) == "finished"
