"""Scenes of the Partner API data shown beside a session: readings of the connector, and the chat."""

from __future__ import annotations

from datetime import timedelta

from openobd_desktop.domain.tickets import CatalogueFunction, ChatMessage
from openobd_desktop.errors import PartnerApiUnreachable
from openobd_desktop.ui.session.tabs import CHAT, FUNCTIONS
from tests.core.fake_tickets import SINCE, measure, offer, ticket
from tests.gallery import Stage
from tests.gallery_inside import show_tab
from tests.gallery_scenes import named, session
from tests.ui.hostile import HOSTILE
from tests.ui.ui_env import TICKET

GARAGE, ANNA = "Garage Jansen", "Anna de Vries"
TALK = (
    ChatMessage("m1", SINCE - timedelta(minutes=31), GARAGE, "Good morning, the car is inside, the connector is in."),
    ChatMessage("m2", SINCE - timedelta(minutes=30), ANNA, "Good morning, I see the car. Is the ignition on?"),
    ChatMessage(
        "m3",
        SINCE - timedelta(minutes=28),
        GARAGE,
        "Yes. A charger is connected, and we have already replaced the battery sensor, because the old one reported "
        "implausible values after the last repair. The part number is on the photo.",
    ),
    ChatMessage("m4", SINCE - timedelta(minutes=27), GARAGE, "", "photo_of_the_sensor.jpg"),
    ChatMessage("m5", SINCE - timedelta(minutes=20), GARAGE, "", is_redacted=True),
    ChatMessage("m6", SINCE - timedelta(minutes=2), ANNA, "Thank you, I will begin now."),
)


async def on_ticket(stage: Stage, *messages: ChatMessage, channel: str = "h1") -> None:
    """Opens a session on a ticket with a chat."""
    api = stage.env.backend.partner_api
    offer(api, ticket(int(TICKET), connector_id="k1", customer_channel_id=channel))
    api.messages = {"h1": list(messages)}
    await session(stage)


async def voltage_measured(stage: Stage) -> None:
    await on_ticket(stage)
    await measure(stage.env.backend.partner_api, stage.env.clock)


async def voltage_low(stage: Stage) -> None:
    await on_ticket(stage)
    await measure(stage.env.backend.partner_api, stage.env.clock, 11.3, 118)


async def voltage_low_in_cards(stage: Stage) -> None:
    await voltage_low(stage)
    stage.window.show_place("sessions")
    stage.env.service.attention.look(stage.env.service.open_sessions, seen=False)


async def chat(stage: Stage) -> None:
    await on_ticket(stage, *TALK)
    await show_tab(stage, CHAT)


async def chat_empty(stage: Stage) -> None:
    await on_ticket(stage)
    await show_tab(stage, CHAT)


async def chat_not_there(stage: Stage) -> None:
    await on_ticket(stage, channel="")
    await show_tab(stage, CHAT)


async def chat_unreachable(stage: Stage) -> None:
    stage.env.backend.partner_api.failures["chat"] = [PartnerApiUnreachable("timeout")] * 9
    await on_ticket(stage, *TALK)
    await show_tab(stage, CHAT)


async def chat_hostile(stage: Stage) -> None:
    texts = [text[:5000] for text in HOSTILE]
    await on_ticket(stage, *(ChatMessage(str(n), SINCE, text, text, text * (n % 2)) for n, text in enumerate(texts)))
    await show_tab(stage, CHAT)


OFFERED = (
    CatalogueFunction(
        "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001",
        "Adjust headlights",
        "Basic setting of the headlights after a replacement of the control unit or the sensors.",
        price="12.5 EUR",
        provider_id="9b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c009",
        vehicles=("7",),
    ),
    CatalogueFunction("0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c002", "Replace battery", "Tells the car.", is_online=False),
    CatalogueFunction("0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c003", "Calibrate front camera", price="0 EUR", vehicles=("9",)),
)


async def functions_offered(stage: Stage) -> None:
    stage.env.backend.partner_api.catalogue = list(OFFERED)
    await on_ticket(stage)
    await show_tab(stage, FUNCTIONS)


async def functions_offered_not_readable(stage: Stage) -> None:
    stage.env.backend.partner_api.failures["functions"] = [PartnerApiUnreachable("timeout")] * 9
    await on_ticket(stage)
    await show_tab(stage, FUNCTIONS)


async def functions_offered_hostile(stage: Stage) -> None:
    texts = [text[:4000] for text in HOSTILE]
    functions = [CatalogueFunction(text, text, text, price=text, provider_id=text) for text in texts]
    stage.env.backend.partner_api.catalogue = functions
    await on_ticket(stage)
    await show_tab(stage, FUNCTIONS)


BESIDE_SCENES = named(
    voltage_measured,
    voltage_low,
    voltage_low_in_cards,
    chat,
    chat_empty,
    chat_not_there,
    chat_unreachable,
    chat_hostile,
    functions_offered,
    functions_offered_not_readable,
    functions_offered_hostile,
)
