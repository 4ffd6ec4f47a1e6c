"""Tickets: lists in no particular order, individual tickets, and their chats."""

import random

from aiohttp import web

from openobd_desktop.simulator.car.fleet import Partner
from openobd_desktop.simulator.common.partner_api_rules import SHIFTING
from openobd_desktop.simulator.partner_api.routes.answers import Problem, flag_in, listed
from openobd_desktop.simulator.partner_api.state.chat import Chat, WrongPageError
from openobd_desktop.simulator.partner_api.state.ticket_record import (
    CANCELLED,
    CLOSED,
    IN_PROGRESS,
    OUTSOURCED,
    PENDING,
    TicketRecord,
    ticket_fields,
)
from openobd_desktop.simulator.partner_api.state.work_queue import WorkQueue
from openobd_desktop.simulator.state.world import World

PREFIX = "/v2/tickets"
LISTS = {
    "pending-tickets": PENDING,
    "in-progress-tickets": IN_PROGRESS,
    "outsourced-tickets": OUTSOURCED,
    "closed-tickets": CLOSED,
    "cancelled-tickets": CANCELLED,
}
"""The state of the tickets in each list, by the last part of the path of the list."""
FILTERS = ("state", "externally_processed", "ticket_number")


class TicketRoutes:
    """Answers requests for tickets and their chats."""

    def __init__(self, world: World, queue: WorkQueue, chat: Chat) -> None:
        self._world = world
        self._queue = queue
        self._chat = chat
        self._dice = random.Random(16)  # noqa: S311

    async def all(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the tickets that match the filters."""
        state, number = request.query.get("state"), request.query.get("ticket_number")
        external = flag_in(request, "externally_processed")
        if number is not None and not number.isdecimal():
            raise Problem(400, "ticket_number is a number.")
        found = self._queue.of(partner)
        if state is not None:
            found = [each for each in found if each.state == state]
        if external is not None:
            found = [each for each in found if each.externally_processed is external]
        if number is not None:
            found = [each for each in found if str(each.number) == number]
        return await self._page(found, request)

    async def in_state(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the tickets in the state given by the path."""
        state = LISTS.get(request.match_info["id"])
        if state is None:
            raise Problem(404, "There is no such list.")
        return await self._page([each for each in self._queue.of(partner) if each.state == state], request)

    async def one(self, partner: Partner, request: web.Request) -> object:
        """Returns one ticket."""
        return self._fields(self._found(partner, "id", request.match_info["id"]))

    async def messages(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the messages in a channel."""
        channel = request.query.get("channel_id", "")
        for ticket in self._queue.of(partner):
            if channel in (ticket.customer_channel, ticket.operator_channel):
                try:
                    return self._chat.page(ticket, channel, request.query.get("next_token", ""))
                except WrongPageError as error:
                    raise Problem(400, "next_token is not one of this channel.") from error
        raise Problem(404, "There is no such channel.")

    def _found(self, partner: Partner, name: str, value: str) -> TicketRecord:
        # Another partner's ticket gets the same answer as an unknown one.
        for ticket in self._queue.of(partner):
            if getattr(ticket, name) == value:
                return ticket
        raise Problem(404, "There is no such ticket.")

    async def _page(self, found: list[TicketRecord], request: web.Request) -> object:
        if self._world.rules.rest_order == SHIFTING:
            self._dice.shuffle(found)
        return await listed(found, request, FILTERS, self._fields)

    def _fields(self, ticket: TicketRecord) -> dict[str, object]:
        return ticket_fields(self._queue.follow(ticket), self._world.clock, self._world.rules)
