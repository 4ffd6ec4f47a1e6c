"""Readings of the connectors of open sessions: when they are followed, when they are current, and low voltage.

Also the customers of their tickets, which are recorded.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.core.tickets.rounds import FRESH
from openobd_desktop.core.tickets.session_readings import CURRENT, DELAY, WAIT, SessionReadings
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.tickets import ConnectorReading, Ticket, TicketEvent
from openobd_desktop.domain.vehicle import VehicleDetails
from openobd_desktop.errors import (
    NothingKnown,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_tickets import GARAGE, GOLF, FakeTickets, ticket
from tests.core.fakes import settle

CONNECTOR = "connector-1"
OTHER_VIN = "WDB2030461A000001"


class Bench:
    """A session on a ticket whose connector reports readings."""

    def __init__(self, env: CoreEnv) -> None:
        self.env = env
        self.api = FakeTickets(ticket(1, connector_id=CONNECTOR))
        self.queue = TicketQueue(env.scope, env.clock, lambda new: None)
        self.readings = SessionReadings(env.service, self.queue)

    async def open(self) -> ActiveSession:
        """Opens a session on the ticket, and waits until its connector is followed."""
        self.queue.use(self.api)
        active = await self.env.service.start_on_ticket("1")
        await self.env.clock.advance(DELAY)
        return active

    async def read(self, voltage: float | None = 12.6, trip: int | None = 23, connector: str = CONNECTOR) -> None:
        """Makes a reading arrive."""
        self.api.socket.arriving.put_nowait(ConnectorReading(connector, voltage, trip))
        await self.env.clock.advance(1)

    def is_low(self, active: ActiveSession) -> bool:
        """Returns whether the low voltage is a cause for attention."""
        return self.has(active, Cause.LOW_VOLTAGE)

    def has(self, active: ActiveSession, cause: Cause) -> bool:
        """Returns whether ``cause`` needs attention in the session."""
        attention = self.env.service.attention
        attention.look(self.env.service.open_sessions, seen=False)
        return cause in {each.cause for each in attention.of(active.id)}


@pytest.fixture
async def bench(env: CoreEnv) -> AsyncIterator[Bench]:
    made = Bench(env)
    yield made
    made.queue.use(None)


async def test_the_connector_of_the_ticket_is_followed_while_the_session_is_open(bench: Bench) -> None:
    active = await bench.open()
    assert bench.api.socket.followed == {CONNECTOR}
    await bench.read(12.6, 23)
    found = bench.readings.of(active.id)
    assert found is not None
    assert (found.voltage, found.round_trip_ms, found.is_current) == (12.6, 23, True)
    await active.ended(bench.env.backend.set_state(active.id, SessionState.INTERRUPTED))
    bench.env.service.notify()
    await settle()
    assert bench.api.socket.followed == set()
    assert bench.readings.of(active.id) is None


async def test_nothing_is_asked_or_kept_without_a_partner_api(bench: Bench) -> None:
    bench.api.is_offered = False
    active = await bench.open()
    await bench.env.clock.advance(300)
    assert bench.api.calls == []
    assert bench.readings.of(active.id) is None


async def test_nothing_is_told_before_the_first_reading(bench: Bench) -> None:
    active = await bench.open()
    assert bench.readings.of(active.id) is None
    assert not bench.is_low(active)


async def test_a_ticket_without_a_connector_is_asked_for_once(bench: Bench) -> None:
    bench.api.put(ticket(1))
    await bench.open()
    await bench.env.clock.advance(600)
    assert bench.api.calls.count("ticket_with") == 1
    assert bench.api.opened == []


async def test_d9_a_ticket_that_was_read_before_its_car_was_connected_is_read_again(bench: Bench) -> None:
    bench.queue.use(bench.api)
    bench.api.put(ticket(1, connected=False))
    await bench.queue.ticket_with(1)
    bench.api.put(ticket(1, connector_id=CONNECTOR))
    await bench.env.clock.advance(FRESH)
    active = await bench.open()
    assert bench.api.socket.followed == {CONNECTOR}
    await bench.read(11.0)
    assert bench.is_low(active)


async def test_d9_a_vin_that_only_the_connector_reports_warns_of_the_wrong_car(bench: Bench) -> None:
    active = await bench.open()
    facts = active.services.vehicle
    assert not facts.car_vin
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, f"{OTHER_VIN}\0\0"))
    await settle()
    assert bench.has(active, Cause.WRONG_CAR)
    assert active.record.car_vin == OTHER_VIN
    facts.acknowledge()
    for vin in ("", OTHER_VIN.lower(), "N/A"):
        bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, vin))
        await settle()
        assert not bench.has(active, Cause.WRONG_CAR)


async def test_d9_what_the_service_or_the_control_units_report_precedes_the_connector(bench: Bench) -> None:
    active = await bench.open()
    facts = active.services.vehicle
    facts.note_units_vin(facts.ticket_vin)
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, OTHER_VIN))
    await settle()
    assert facts.car_vin == facts.ticket_vin
    assert not bench.has(active, Cause.WRONG_CAR)


async def test_d9_a_connector_that_is_plugged_into_another_car_warns_until_the_next_scan_says_otherwise(
    bench: Bench,
) -> None:
    active = await bench.open()
    facts = active.services.vehicle
    facts.note_units_vin(facts.ticket_vin)
    for vin, is_wrong in ((facts.ticket_vin, False), (OTHER_VIN, True), (facts.ticket_vin, False), (OTHER_VIN, True)):
        bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, vin))
        await settle()
        assert bench.has(active, Cause.WRONG_CAR) == is_wrong
        assert active.record.car_vin == vin
    facts.note_units_vin(facts.ticket_vin)
    assert not bench.has(active, Cause.WRONG_CAR)
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, OTHER_VIN))
    await settle()
    assert not bench.has(active, Cause.WRONG_CAR)


async def test_d9_a_vin_that_is_entered_on_the_ticket_during_the_session_is_compared(bench: Bench) -> None:
    bench.env.backend.failures["vehicle"] = [NothingKnown()] * 9
    bench.api.put(ticket(1, connector_id=CONNECTOR, vin=""))
    active = await bench.open()
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, OTHER_VIN))
    await settle()
    assert not bench.has(active, Cause.WRONG_CAR)
    await update(bench, ticket(1, connector_id=CONNECTOR))
    assert bench.has(active, Cause.WRONG_CAR)
    assert active.record.vin == "WVWZZZ1KZAW000123"


async def test_d9_a_vin_that_is_corrected_on_the_ticket_during_the_session_ends_the_warning(bench: Bench) -> None:
    active = await bench.open()
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, OTHER_VIN))
    await settle()
    assert bench.has(active, Cause.WRONG_CAR)
    await update(bench, ticket(1, connector_id=CONNECTOR, vin=f"{OTHER_VIN} "))
    assert not bench.has(active, Cause.WRONG_CAR)
    assert active.record.vin == OTHER_VIN


async def test_d9_a_vin_that_is_only_in_the_list_of_tickets_is_compared_too(bench: Bench) -> None:
    bench.env.backend.failures["vehicle"] = [NothingKnown()] * 9
    active = await bench.open()
    facts = active.services.vehicle
    assert facts.ticket_vin == active.record.vin == "WVWZZZ1KZAW000123"
    facts.note_units_vin(OTHER_VIN)
    assert bench.has(active, Cause.WRONG_CAR)


async def update(bench: Bench, changed: Ticket) -> None:
    """Makes the service report that the ticket has been changed."""
    bench.api.put(changed)
    bench.api.socket.arriving.put_nowait(TicketEvent("01", "tickets.ticket.updated", changed.id, changed.number))
    await bench.env.clock.advance(1)


async def test_d9_a_connector_that_was_replaced_on_the_ticket_no_longer_counts(bench: Bench) -> None:
    active = await bench.open()
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 11.0, 23, OTHER_VIN))
    await bench.env.clock.advance(1)
    assert bench.is_low(active)
    assert bench.has(active, Cause.WRONG_CAR)
    assert active.record.car_vin == OTHER_VIN
    await update(bench, ticket(1, connector_id="connector-2"))
    assert bench.api.socket.followed == {"connector-2"}
    assert bench.readings.of(active.id) is None
    assert not bench.is_low(active)
    assert not bench.has(active, Cause.WRONG_CAR)
    assert active.record.car_vin == bench.env.journal.sessions[active.id].car_vin == ""
    await bench.read(11.0)
    assert bench.readings.of(active.id) is None
    await bench.read(12.5, connector="connector-2")
    found = bench.readings.of(active.id)
    assert found is not None
    assert found.voltage == 12.5


async def test_d9_the_vin_of_a_control_unit_outlasts_the_connector(bench: Bench) -> None:
    active = await bench.open()
    bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.6, 23, OTHER_VIN))
    await bench.env.clock.advance(1)
    active.services.vehicle.note_units_vin(OTHER_VIN)
    await update(bench, ticket(1))
    assert bench.api.socket.followed == set()
    assert active.record.car_vin == OTHER_VIN
    assert bench.has(active, Cause.WRONG_CAR)


async def test_d9_a_car_that_is_connected_later_is_followed_as_soon_as_the_ticket_says_so(bench: Bench) -> None:
    bench.api.put(ticket(1))
    await bench.open()
    bench.queue.store.put([ticket(1, connector_id=CONNECTOR)])
    await settle()
    assert bench.api.socket.followed == {CONNECTOR}


async def test_d9_the_connector_is_still_followed_after_another_login_with_the_same_profile(bench: Bench) -> None:
    active = await bench.open()
    await bench.read()
    bench.api = FakeTickets(ticket(1, connector_id=CONNECTOR))
    bench.queue.use(bench.api)
    await settle()
    assert bench.api.socket.followed == {CONNECTOR}
    await bench.read(12.0)
    found = bench.readings.of(active.id)
    assert found is not None
    assert found.voltage == 12.0


async def test_after_a_failure_the_ticket_is_asked_for_again_a_minute_later(bench: Bench) -> None:
    bench.api.failures["ticket_with"] = [PartnerApiUnreachable()]
    await bench.open()
    assert bench.api.opened == []
    await bench.env.clock.advance(WAIT - 1)
    assert bench.api.calls.count("ticket_with") == 1
    await bench.env.clock.advance(1)
    assert bench.api.socket.followed == {CONNECTOR}


async def test_a_refused_login_is_not_asked_again(bench: Bench) -> None:
    bench.api.lasting["ticket_with"] = PartnerApiRefused()
    await bench.open()
    await bench.env.clock.advance(600)
    assert bench.api.calls == ["ticket_with"]


async def test_a_session_of_another_profile_is_not_looked_up(bench: Bench) -> None:
    active = await bench.env.service.start_on_ticket("1")
    bench.env.service.recorder.profile = "Elsewhere"
    bench.queue.use(bench.api)
    await bench.env.clock.advance(DELAY)
    assert bench.api.calls == []
    assert bench.readings.of(active.id) is None


async def test_a_low_voltage_needs_attention_until_the_battery_has_clearly_recovered(bench: Bench) -> None:
    active = await bench.open()
    seen = []
    for voltage in (11.8, 11.7, 11.9, 12.0, 11.7, 12.1, 11.9):
        await bench.read(voltage)
        seen.append(bench.is_low(active))
    assert seen == [False, True, True, True, True, False, False]


@pytest.mark.parametrize("voltage", [None, 0.0, -3.0, 5.9, 1e300])
async def test_what_is_not_a_measurement_is_neither_shown_nor_low(bench: Bench, voltage: float | None) -> None:
    active = await bench.open()
    await bench.read(voltage)
    found = bench.readings.of(active.id)
    assert found is not None
    assert found.voltage is None
    assert not bench.is_low(active)


async def test_a_reading_that_stops_coming_is_neither_current_nor_low(bench: Bench) -> None:
    active = await bench.open()
    await bench.read(11.0)
    assert bench.is_low(active)
    await bench.env.clock.advance(CURRENT)
    found = bench.readings.of(active.id)
    assert found is not None
    assert not found.is_current
    assert found.age > CURRENT
    assert not bench.is_low(active)


async def test_readings_of_other_connectors_are_ignored(bench: Bench) -> None:
    active = await bench.open()
    await bench.read(11.0, connector="another")
    assert bench.readings.of(active.id) is None


async def test_a_logout_forgets_the_readings(bench: Bench) -> None:
    active = await bench.open()
    await bench.read()
    bench.queue.use(None)
    assert bench.readings.of(active.id) is None


async def test_a_flood_of_readings_is_announced_a_few_times(bench: Bench) -> None:
    await bench.open()
    heard = []
    bench.readings.subscribe(lambda: heard.append(1))
    for _ in range(100):
        bench.api.socket.arriving.put_nowait(ConnectorReading(CONNECTOR, 12.0, 20))
    for _ in range(5):
        await settle()
    assert 0 < len(heard) < 20


@pytest.mark.parametrize("call", ["ticket_with", "customer"])
async def test_d9_a_customer_who_was_refused_is_asked_for_again_after_a_refresh(bench: Bench, call: str) -> None:
    bench.api.lasting[call] = PartnerApiRefused()
    active = await bench.open()
    await bench.env.clock.advance(600)
    assert bench.api.calls.count(call) == 1
    bench.api.lasting.clear()
    bench.queue.refresh()
    await bench.env.clock.advance(WAIT)
    assert active.record.customer == GARAGE


@pytest.mark.parametrize("call", ["ticket_with", "customer"])
async def test_d9_a_customer_who_was_refused_is_asked_for_again_after_another_login(bench: Bench, call: str) -> None:
    bench.api.lasting[call] = PartnerApiRefused()
    active = await bench.open()
    await bench.env.clock.advance(600)
    bench.queue.use(FakeTickets(*bench.api.kept))
    await bench.env.clock.advance(WAIT)
    assert active.record.customer == GARAGE


async def test_the_customer_of_the_ticket_is_recorded_and_a_known_vehicle_not_asked_for(bench: Bench) -> None:
    active = await bench.open()
    await settle()
    assert active.record.customer == GARAGE
    assert bench.env.journal.sessions[active.id].customer == GARAGE
    assert [bench.api.calls.count(name) for name in ("ticket_with", "customer", "vehicle_model")] == [1, 1, 0]


async def test_what_is_known_of_the_ticket_already_is_recorded_at_once(bench: Bench) -> None:
    bench.queue.use(bench.api)
    await bench.queue.described(1)
    active = await bench.env.service.start_on_ticket("1")
    assert active.record.customer == GARAGE


async def test_a_customer_who_could_not_be_looked_up_is_asked_for_again_a_minute_later(bench: Bench) -> None:
    bench.api.failures["customer"] = [PartnerApiUnreachable()]
    active = await bench.open()
    await bench.env.clock.advance(WAIT - 1)
    assert active.record.customer == ""
    await bench.env.clock.advance(1)
    assert active.record.customer == GARAGE
    assert bench.api.socket.followed == {CONNECTOR}


@pytest.mark.parametrize("error", [PartnerApiMissing(), PartnerApiRefused()])
async def test_a_customer_whom_the_service_does_not_tell_is_asked_for_once(
    bench: Bench, error: PartnerApiFault
) -> None:
    bench.api.lasting["customer"] = error
    active = await bench.open()
    await bench.env.clock.advance(10 * WAIT)
    assert bench.api.calls.count("customer") == 1
    assert active.record.customer == ""


async def test_the_vehicle_of_the_ticket_counts_until_the_session_knows_it_itself(bench: Bench) -> None:
    bench.queue.use(bench.api)
    active = await bench.env.service.start_on_ticket("1")
    active.services.vehicle.vehicle = Loadable()
    active.record = replace(active.record, vehicle="")
    active.services.vehicle.note_ticket(GARAGE, GOLF)
    assert (active.record.customer, active.record.vehicle) == (GARAGE, GOLF)
    active.services.vehicle.vehicle = Loadable(LoadState.KNOWN, VehicleDetails("Skoda Octavia", 0, ""))
    active.services.vehicle.note_ticket("Garage Smit", GOLF)
    assert (active.record.customer, active.record.vehicle) == ("Garage Smit", "Skoda Octavia")
