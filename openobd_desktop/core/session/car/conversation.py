"""A scan's exchange of messages with one control unit."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from openobd_desktop.core.session.car.channel import CarChannel
from openobd_desktop.diagnosis import reading
from openobd_desktop.diagnosis.budgets import BUSY_PAUSES, budget
from openobd_desktop.domain.car.buses import Protocol
from openobd_desktop.domain.car.channels import Ending

T = TypeVar("T")


class Conversation:
    """Sends a control unit the requests yielded by the generators of ``diagnosis.reading``.

    Attributes:
        tries: How many times the most frequently repeated request was sent.
    """

    __slots__ = ("_channel", "_is_opening", "_latency", "_protocol", "_tries", "tries")

    def __init__(self, channel: CarChannel, protocol: Protocol, latency: Callable[[], float], tries: int) -> None:
        """``latency`` returns the latency in seconds; ``tries`` is how many times to send a request to a silent unit.

        Once a request has remained unanswered, each subsequent request is sent only once.
        """
        self._channel = channel
        self._protocol = protocol
        self._latency = latency
        self._tries = tries
        self._is_opening = True
        self.tries = 1

    async def read(self, questions: Generator[reading.Request, reading.Received, T]) -> T:
        """Sends the requests yielded by ``questions``, and returns the generator's result.

        Raises:
            OpenObdError: the channel broke.
        """
        try:
            request = next(questions)
            while True:
                request = questions.send(await self._ask(request))
        except StopIteration as stop:
            learned: T = stop.value
            return learned
        finally:
            questions.close()

    async def _ask(self, request: reading.Request) -> reading.Received:
        limits = budget(self._protocol, self._latency(), opening=self._is_opening)
        found = await self._channel.request(
            request.payload, limits, request.language, tries=self._tries, busy_tries=len(BUSY_PAUSES)
        )
        self._is_opening = False
        if found.ending is Ending.SILENT:
            self._tries = 1
        self.tries = max(self.tries, found.tries)
        problem = found.unusable[0].problem if found.unusable and not found.payloads else None
        return reading.Received(found.payloads, problem, is_pending=found.ending is Ending.PENDING)
