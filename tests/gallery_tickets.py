"""Scenes of the Tickets page."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from openobd_desktop.domain.tickets import (
    CANCELLED,
    CLOSED,
    IN_PROGRESS,
    OUTSOURCED,
    PENDING,
    PREPARED,
    Customer,
    Operator,
    Ticket,
    VehicleModel,
)
from openobd_desktop.errors import OpenObdError, PartnerApiRefused, PartnerApiUnreachable
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.window.page_stack import TICKETS
from tests.core.fake_tickets import SINCE, measure, offer, ticket
from tests.core.fakes import settle
from tests.gallery import Stage
from tests.gallery_scenes import log_in, named
from tests.ui.hostile import HOSTILE

GARAGES = ("Garage Jansen", "Autobedrijf De Vries", "Kfz-Meisterbetrieb Hölzer", "Carrosserie du Midi")
CARS = ("Volkswagen Golf VII 1.4 TSI", "BMW 320d Touring", "Peugeot 308", "Ford Transit Custom")
STATES = (PENDING, PENDING, IN_PROGRESS, PENDING, PREPARED, OUTSOURCED, CLOSED, CLOSED, CANCELLED, "on_hold")


def queue() -> list[Ticket]:
    """Returns tickets in all states, some with a connected car."""
    return [
        ticket(
            7848095 + place,
            state,
            connected=place in (0, 2, 3),
            created_at=SINCE - timedelta(minutes=4 + 17 * place * place),
            customer_id=f"c{place % 4}",
            vehicle_model_id=1 + place % 4,
            vin=f"WVWZZZ1KZAW0{place:05}" if place % 3 != 1 else "",
            operator_id="o1" if state in (IN_PROGRESS, CLOSED) else "",
        )
        for place, state in enumerate(STATES)
    ]


async def page_with(stage: Stage, *tickets: Ticket, error: OpenObdError | None = None) -> TicketsPage:
    """Logs in, and opens the page with ``tickets``, or with an error instead."""
    api = stage.env.backend.partner_api
    offer(api, *tickets)
    api.customers = {f"c{place}": Customer(f"c{place}", name) for place, name in enumerate(GARAGES)}
    api.models = {1 + place: VehicleModel(1 + place, name) for place, name in enumerate(CARS)}
    if error is not None:
        api.failures["tickets"] = [error] * 3
    await log_in(stage)
    await stage.env.service.refresh()
    stage.window.show_place(TICKETS)
    await settle()
    page = stage.window.findChild(TicketsPage)
    assert page is not None
    page.show_names_now()
    await settle()
    return page


async def tickets(stage: Stage) -> None:
    page = await page_with(stage, *queue())
    page.table.selectRow(0)


async def tickets_not_connected(stage: Stage) -> None:
    page = await page_with(stage, *queue())
    page.table.selectRow(1)


async def tickets_low_voltage(stage: Stage) -> None:
    first, *others = queue()
    page = await page_with(stage, replace(first, connector_id="k1"), *others)
    page.table.choose(first.id)
    await measure(stage.env.backend.partner_api, stage.env.clock, 11.2, 184)


async def tickets_mine(stage: Stage) -> None:
    page = await page_with(stage, *queue())
    next(each for each in page.findChildren(QPushButton) if each.property("kind") == "filter").click()
    await settle()


async def tickets_empty(stage: Stage) -> None:
    await page_with(stage)


async def tickets_refused(stage: Stage) -> None:
    await page_with(stage, error=PartnerApiRefused("403 Forbidden"))


async def tickets_stale(stage: Stage) -> None:
    await page_with(stage, *queue())
    stage.env.backend.partner_api.failures["tickets"] = [PartnerApiUnreachable()] * 3
    await stage.env.clock.advance(15)


async def tickets_not_offered(stage: Stage) -> None:
    await log_in(stage)
    stage.window.show_place(TICKETS)
    await settle()


async def tickets_hostile(stage: Stage) -> None:
    texts = [text[:5000] for text in HOSTILE[:: max(1, len(HOSTILE) // 40)]]
    bad = [
        replace(ticket(place + 1, text, connected=place % 2 == 0), vin=text, customer_id=f"h{place}", operator_id="o1")
        for place, text in enumerate(texts)
    ]
    page = await page_with(stage, *bad)
    api = stage.env.backend.partner_api
    api.customers = {f"h{place}": Customer(f"h{place}", text) for place, text in enumerate(texts)}
    api.models = {7: VehicleModel(7, texts[0])}
    api.employees = [Operator("o1", texts[-1])]
    page.refresh()
    await settle()
    page.show_names_now()
    await settle()


TICKET_SCENES = named(
    tickets,
    tickets_not_connected,
    tickets_low_voltage,
    tickets_mine,
    tickets_empty,
    tickets_refused,
    tickets_stale,
    tickets_not_offered,
    tickets_hostile,
)
