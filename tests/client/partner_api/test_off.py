"""A login without an address of the Partner API: every call says so, and nothing else is affected."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

import pytest

from openobd_desktop.client.partner_api.off import NoPartnerApi
from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.errors import EndpointRefused, PartnerApiOff


async def test_without_an_address_every_call_says_so() -> None:
    api: PartnerApi = NoPartnerApi()
    assert not api.is_offered
    calls: list[Coroutine[Any, Any, object]] = [
        *(api.tickets(), api.ticket_with(1), api.customer("c"), api.vehicle_model(1), api.operators()),
        *(api.chat("c"), api.functions(), api.events(), api.live()),
    ]
    for call in calls:
        with pytest.raises(PartnerApiOff):
            await call
    await api.aclose()


async def test_an_address_against_the_rules_is_the_reason_of_every_call() -> None:
    api: PartnerApi = NoPartnerApi(EndpointRefused("'10.0.0.1'", what="The host must be a name, not an IP address."))
    with pytest.raises(PartnerApiOff, match="must be a name") as caught:
        await api.tickets()
    assert caught.value.details == "'10.0.0.1'"
