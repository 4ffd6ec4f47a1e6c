"""Functions in the catalogue: when they are read, and which of them suit a ticket."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from openobd_desktop.core.tickets.offered_functions import KEPT, OfferedFunctions, suits
from openobd_desktop.core.tickets.on_screen import WAIT
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.domain.tickets import CatalogueFunction, VehicleModel
from openobd_desktop.domain.vehicle import Product
from openobd_desktop.errors import PartnerApiMissing, PartnerApiRefused, PartnerApiUnreachable
from tests.core.conftest import CoreEnv
from tests.core.fake_tickets import FakeTickets, ticket
from tests.core.fakes import settle

GOLF = VehicleModel(7, "Volkswagen Golf VII", 121, 5037)
LIGHTS, CAMERA = Product(12, "Headlights"), Product(13, "Front camera")


class Bench:
    """The functions offered for one ticket."""

    def __init__(self, env: CoreEnv) -> None:
        self.env = env
        self.api = FakeTickets(ticket(1))
        self.api.catalogue = [CatalogueFunction("f2", "Zero"), CatalogueFunction("f1", "adjust")]
        self.queue = TicketQueue(env.scope, env.clock, lambda new: None)
        self.queue.use(self.api)
        self.offered = OfferedFunctions(1, self.queue, lambda: self.api, env.scope, env.clock)

    async def look(self, seconds: float = 0.0) -> None:
        """Lets time pass, and then views the functions."""
        await self.env.clock.advance(seconds)
        self.offered.look()
        await settle()


@pytest.fixture
async def bench(env: CoreEnv) -> AsyncIterator[Bench]:
    made = Bench(env)
    yield made
    made.offered.close()


async def test_the_functions_are_read_once_with_the_vehicle_of_the_ticket(bench: Bench) -> None:
    assert bench.api.calls == []
    await bench.look()
    await bench.look(KEPT - 1)
    assert bench.api.calls == ["functions", "ticket_with", "vehicle_model"]
    assert [one.name for one in bench.offered.state.functions] == ["adjust", "Zero"]
    assert bench.offered.state.model is not None
    await bench.look(1)
    assert bench.api.calls.count("functions") == 2


async def test_a_service_without_the_list_is_never_asked_again(bench: Bench) -> None:
    bench.api.failures["functions"] = [PartnerApiMissing()]
    await bench.look()
    await bench.look(2 * KEPT)
    assert bench.offered.state.is_missing
    assert bench.offered.state.error is None
    assert bench.api.calls == ["functions"]


async def test_a_failure_is_told_and_repeated_after_a_minute(bench: Bench) -> None:
    bench.api.failures["functions"] = [PartnerApiUnreachable()]
    await bench.look()
    assert bench.offered.state.error is not None
    await bench.look(WAIT - 1)
    assert bench.api.calls == ["functions"]
    await bench.look(1)
    assert bench.offered.state.error is None
    assert bench.offered.state.is_read


async def test_a_refused_login_is_only_asked_again_on_demand(bench: Bench) -> None:
    bench.api.failures["functions"] = [PartnerApiRefused()]
    await bench.look()
    await bench.look(2 * KEPT)
    assert bench.api.calls == ["functions"]
    bench.offered.refresh()
    await settle()
    assert bench.offered.state.is_read


async def test_without_the_vehicle_the_functions_are_offered_all_the_same(bench: Bench) -> None:
    bench.api.failures["vehicle_model"] = [PartnerApiMissing()]
    await bench.look()
    assert len(bench.offered.state.functions) == 2
    assert bench.offered.state.error is None


@pytest.mark.parametrize(
    ("vehicles", "model", "suitable"),
    [
        ((), GOLF, True),
        (("7",), GOLF, True),
        (("121",), GOLF, True),
        (("5037",), GOLF, True),
        (("0",), VehicleModel(7, "Golf"), False),
        (("106", "8"), GOLF, False),
        (("Volkswagen",), GOLF, True),
        (("golf vii",), GOLF, True),
        (("Skoda",), GOLF, False),
        (("Skoda",), None, True),
    ],
)
def test_a_function_suits_the_model_its_group_the_make_or_the_name_of_the_vehicle(
    vehicles: tuple[str, ...], model: VehicleModel | None, suitable: bool
) -> None:
    assert suits(CatalogueFunction("f", "F", vehicles=vehicles), (), model) is suitable


@pytest.mark.parametrize(
    ("supported", "ordered", "suitable"),
    [
        ((), (LIGHTS,), True),
        (("12",), (LIGHTS,), True),
        (("headlights",), (LIGHTS, CAMERA), True),
        (("12",), (CAMERA,), False),
        (("12",), (), True),
    ],
)
def test_a_function_suits_a_product_of_the_ticket_by_number_or_name(
    supported: tuple[str, ...], ordered: tuple[Product, ...], suitable: bool
) -> None:
    assert suits(CatalogueFunction("f", "F", products=supported), ordered, GOLF) is suitable


@pytest.mark.parametrize("name", ["Headlights ", "HEADLIGHTS", "Head\u200blights", " headlights\u00a0"])
def test_d4_a_function_suits_a_product_whose_name_looks_the_same(name: str) -> None:
    assert suits(CatalogueFunction("f", "Aim", products=(name,)), (LIGHTS,), None)
    assert suits(CatalogueFunction("f", "Aim", products=("Headlights",)), (Product(12, name),), None)
    assert not suits(CatalogueFunction("f", "Aim", products=(name,)), (CAMERA,), None)
