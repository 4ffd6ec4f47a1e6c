"""The Partner API of a login that has none."""

from __future__ import annotations

from datetime import datetime
from typing import NoReturn

from openobd_desktop.errors import OpenObdError, PartnerApiOff


class NoPartnerApi:
    """Refuses every call; implements the core's ``PartnerApi`` port.

    Attributes:
        is_offered: Always False.
    """

    is_offered = False

    def __init__(self, reason: OpenObdError | None = None) -> None:
        """``reason`` is raised by every call; None if the profile simply has no address."""
        self._reason = reason

    def _refuse(self) -> NoReturn:
        if self._reason is None:
            raise PartnerApiOff
        raise PartnerApiOff(self._reason.details, what=self._reason.what)

    async def tickets(self, state: str = "", offset: int = 0, limit: int = 0) -> NoReturn:
        """Raises ``PartnerApiOff``, as all other calls do."""
        self._refuse()

    async def ticket_with(self, number: int) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def customer(self, customer_id: str) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def vehicle_model(self, model_id: int) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def operators(self) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def chat(self, channel_id: str) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def functions(self) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def events(self, *, after_id: str = "", since: datetime | None = None) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def live(self) -> NoReturn:
        """Raises ``PartnerApiOff``."""
        self._refuse()

    async def aclose(self) -> None:
        """Does nothing."""
