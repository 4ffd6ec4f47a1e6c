"""A client that uses the simulator's Partner API as plainly as possible."""

from __future__ import annotations

from typing import Any

import aiohttp

from openobd_desktop.simulator import DEMO_CREDENTIALS, Credentials, Simulator
from openobd_desktop.simulator.partner_api.server import PartnerApiServer

PATIENCE = aiohttp.ClientTimeout(total=60)


class Rest:
    """A login to the Partner API of a simulator.

    Attributes:
        api: The server.
        session: The connections of the client.
    """

    def __init__(self, simulator: Simulator, session: aiohttp.ClientSession) -> None:
        assert simulator.partner_api is not None
        self.simulator = simulator
        self.api: PartnerApiServer = simulator.partner_api
        self.session = session
        self.token = ""

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def ask_token(self, known: Credentials = DEMO_CREDENTIALS, **form: str) -> tuple[int, Any]:
        data = {
            "grant_type": "client_credentials",
            "client_id": known.client_id,
            "client_secret": known.client_secret,
            **form,
        }
        async with self.session.post(f"{self.api.url}/oauth2/token", data=data, allow_redirects=False) as response:
            return response.status, await response.json(content_type=None)

    async def login(self, known: Credentials = DEMO_CREDENTIALS) -> Rest:
        status, body = await self.ask_token(known)
        assert status == 200, body
        self.token = body["access_token"]
        return self

    async def raw(self, path: str, **query: str) -> tuple[int, bytes]:
        async with self._get(path, query) as response:
            return response.status, await response.read()

    async def get(self, path: str, **query: str) -> Any:
        """Returns the answer to a request that succeeds."""
        async with self._get(path, query) as response:
            assert response.status == 200, await response.text()
            assert response.content_type == "application/json"
            return await response.json()

    async def refused(self, path: str, **query: str) -> aiohttp.ClientResponse:
        """Returns the refusal of a request, with the body of a problem."""
        async with self._get(path, query) as response:
            body = await response.json(content_type="application/problem+json")
            assert body["status"] == response.status >= 400
            refusal: aiohttp.ClientResponse = response
            return refusal

    async def tickets(self, **query: str) -> dict[int, dict[str, Any]]:
        """Returns tickets by number."""
        page = await self.get("/v2/tickets/tickets", **{"limit": "1000", **query})
        return {each["ticket_number"]: each for each in page["result"]}

    def socket(self, **options: Any) -> Any:
        return self.session.ws_connect(self.api.socket_url, headers=self.bearer, **options)

    def _get(self, path: str, query: dict[str, str]) -> Any:
        return self.session.get(f"{self.api.url}{path}", params=query, headers=self.bearer, allow_redirects=False)
