"""Functions that the service offers, in the Functions tab."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QTableView, QWidget

from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.domain.tickets import CatalogueFunction
from openobd_desktop.domain.vehicle import Product
from openobd_desktop.errors import PartnerApiMissing, PartnerApiUnreachable
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel
from tests.core.fake_inside import FUNCTION
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import settle
from tests.ui.hostile import HOSTILE
from tests.ui.ui_env import TICKET, UiEnv, click, line, text_of

Show = Callable[..., Awaitable[FunctionsPanel]]
SUITABLE = CatalogueFunction(FUNCTION.id, "Adjust headlights", "After a repair", price="12.5 EUR", vehicles=("7",))
OTHER = CatalogueFunction("f2", "Calibrate camera", is_online=False, vehicles=("9",))


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Show:
    async def shown(*functions: CatalogueFunction) -> FunctionsPanel:
        api = env.backend.partner_api
        offer(api, ticket(int(TICKET)))
        api.catalogue = list(functions)
        await env.log_in()
        active, _ = await env.open_session()
        panel = FunctionsPanel(env.context, active, stage)
        stage.resize(900, 700)
        panel.resize(900, 600)
        panel.show()
        await settle()
        return panel

    return shown


def rows(panel: FunctionsPanel) -> list[list[str]]:
    for view in panel.findChildren(QTableView):
        if view.accessibleName() == "Offered functions" and view.isVisible():
            model = view.model()
            return [
                [str(model.index(row, column).data()) for column in range(model.columnCount())]
                for row in range(model.rowCount())
            ]
    return []


async def test_those_for_the_vehicle_are_listed_with_price_state_and_description(show: Show) -> None:
    panel = await show(OTHER, SUITABLE)
    assert rows(panel) == [["Adjust headlights", "12.5 EUR", "online", "After a repair"]]
    assert text_of(panel, "offeredCount") == "Offered for this ticket: 1 of 2"


async def test_all_of_them_are_listed_on_demand(show: Show) -> None:
    panel = await show(OTHER, SUITABLE)
    box = panel.findChild(QCheckBox, "offeredAll")
    assert box is not None
    box.setChecked(True)
    assert [row[0] for row in rows(panel)] == ["Adjust headlights", "Calibrate camera"]
    assert [row[2] for row in rows(panel)] == ["online", "offline"]


async def test_there_is_nothing_to_unfold_if_all_of_them_suit(show: Show) -> None:
    panel = await show(SUITABLE)
    box = panel.findChild(QCheckBox, "offeredAll")
    assert box is not None
    assert not box.isVisible()


async def test_those_for_the_products_of_the_ticket_are_listed(env: UiEnv, show: Show) -> None:
    lights, camera = (CatalogueFunction(f"f-{name}", name, products=(name,)) for name in ("Headlights", "Camera"))
    panel = await show(lights, camera)
    panel.active.services.vehicle.products = Loadable(LoadState.KNOWN, (Product(12, "headlights"),))
    panel.refresh()
    assert [row[0] for row in rows(panel)] == ["Headlights"]
    assert text_of(panel, "offeredCount") == "Offered for this ticket: 1 of 2"


async def test_a_list_that_names_neither_products_nor_vehicles_stays_whole_and_says_so(show: Show) -> None:
    panel = await show(CatalogueFunction("f1", "One"), CatalogueFunction("f2", "Two"))
    assert len(rows(panel)) == 2
    assert text_of(panel, "offeredCount") == (
        "Offered functions: 2. The service does not say which products and vehicles they are for."
    )


async def test_a_ticket_of_which_neither_products_nor_vehicle_are_known_lists_all_and_says_so(
    env: UiEnv, show: Show
) -> None:
    env.backend.partner_api.failures["vehicle_model"] = [PartnerApiMissing()] * 3
    panel = await show(OTHER, SUITABLE)
    panel.active.services.vehicle.products = Loadable()
    panel.refresh()
    assert len(rows(panel)) == 2
    assert text_of(panel, "offeredCount") == (
        "Offered functions: 2. Neither the products nor the vehicle of the ticket are known, so all are listed."
    )


async def test_s5_the_rows_are_made_again_only_if_something_has_changed(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = await show(OTHER, SUITABLE)
    made: list[str] = []

    def row(function: CatalogueFunction) -> tuple[str, ...]:
        made.append(function.name)
        return (function.name, "", "", "")

    monkeypatch.setattr("openobd_desktop.ui.tabs.functions.offered._row", row)
    for _ in range(3):
        panel.refresh()
    assert made == []
    box = panel.findChild(QCheckBox, "offeredAll")
    assert box is not None
    box.setChecked(True)
    assert sorted(made) == sorted((OTHER.name, SUITABLE.name))


async def test_a_chosen_one_is_looked_up(env: UiEnv, show: Show) -> None:
    panel = await show(SUITABLE)
    view = next(each for each in panel.findChildren(QTableView) if each.accessibleName() == "Offered functions")
    view.selectRow(0)
    await settle()
    assert line(panel, "Function ID").text() == FUNCTION.id
    assert panel.active.services.functions.found is not None


async def test_none_is_chosen_by_itself(show: Show) -> None:
    panel = await show(CatalogueFunction("", "Nameless"), SUITABLE)
    panel.refresh()
    view = next(each for each in panel.findChildren(QTableView) if each.accessibleName() == "Offered functions")
    assert not view.selectedIndexes()


async def test_a_service_without_the_list_leaves_no_trace(env: UiEnv, show: Show) -> None:
    env.backend.partner_api.failures["functions"] = [PartnerApiMissing()]
    panel = await show(SUITABLE)
    panel.refresh()
    assert rows(panel) == []
    assert not any(each.isVisible() for each in panel.findChildren(QWidget) if each.objectName().startswith("offered"))


async def test_an_error_is_told_in_its_own_place_and_the_known_functions_stay(env: UiEnv, show: Show) -> None:
    env.backend.partner_api.failures["functions"] = [PartnerApiUnreachable()]
    panel = await show(SUITABLE)
    assert "not responding" in text_of(panel, "offeredState")
    assert text_of(panel, "functionNotice") == ""
    click(panel, "Try again")
    await settle()
    assert len(rows(panel)) == 1
    assert text_of(panel, "offeredState") == ""


async def test_nothing_is_asked_without_a_partner_api(env: UiEnv, stage: QWidget) -> None:
    active, _ = await env.open_session()
    panel = FunctionsPanel(env.context, active, stage)
    panel.show()
    await settle()
    assert env.backend.partner_api.calls == []
    assert panel.findChild(QCheckBox, "offeredAll") is None


async def test_hostile_texts_are_shown_as_plain_text(show: Show) -> None:
    functions = [CatalogueFunction(f"f{number}", text, text, price=text) for number, text in enumerate(HOSTILE)]
    panel = await show(*functions)
    panel.grab()
    assert len(rows(panel)) == len(functions)
    assert all("\n" not in cell and len(cell) <= 300 for row in rows(panel) for cell in row)
