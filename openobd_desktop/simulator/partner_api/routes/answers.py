"""Partner API answers: JSON values, paged lists, and problem bodies."""

import asyncio
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from email.utils import format_datetime
from http import HTTPStatus
from typing import Any

import msgspec
from aiohttp import web

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.partner_api_rules import HTTP_DATE, NOTHING
from openobd_desktop.simulator.common.rules import Rules

JSON = "application/json"
DEFAULT_LIMIT = 25
MOST = 1000
SLICE = 25
"""Number of items converted before other tasks get a turn."""
TOO_MANY = 429


class Problem(Exception):
    """Raised while a request is being answered; sent to the client as a problem body."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})


def answer(value: object, status: int = 200) -> web.Response:
    """Returns an answer that contains a value as JSON."""
    return web.Response(body=msgspec.json.encode(value), status=status, content_type=JSON, charset="utf-8")


def problem(error: Problem) -> web.Response:
    """Returns the answer that describes a problem."""
    try:
        title = HTTPStatus(error.status).phrase
    except ValueError:
        title = "Problem"
    body = {"type": "about:blank", "title": title, "status": error.status, "detail": error.detail}
    headers = {**error.headers, "Content-Type": "application/problem+json"}
    return web.Response(body=msgspec.json.encode(body), status=error.status, headers=headers)


def too_many(wait: float, clock: Clock, rules: Rules) -> Problem:
    """Returns the problem for a request that exceeds a limit; the next request is allowed in ``wait`` seconds."""
    seconds = math.ceil(min(wait, 86_400.0))
    headers = {"Retry-After": str(seconds)}
    if rules.rest_retry_after == HTTP_DATE:
        headers = {"Retry-After": format_datetime(clock.wall(clock.now() + seconds), usegmt=True)}
    return Problem(TOO_MANY, "Too many requests.", {} if rules.rest_retry_after == NOTHING else headers)


async def listed(
    items: Sequence[Any],
    request: web.Request,
    filters: Iterable[str] = (),
    convert: Callable[[Any], object] = lambda item: item,
) -> dict[str, object]:
    """Returns the page of ``items`` selected by the query in ``request``; converts the items of that page in slices.

    Raises:
        Problem: the query is invalid.
    """
    limit, offset = number_in(request, "limit", DEFAULT_LIMIT, MOST), number_in(request, "offset", 0)
    asked = {name: request.query[name] for name in filters if name in request.query}
    query = {"limit": limit, "offset": offset, **asked}
    result = []
    for place, item in enumerate(items[offset : offset + limit]):
        if place % SLICE == SLICE - 1:
            # In the demo, the window runs on the same loop.
            await asyncio.sleep(0)
        result.append(convert(item))
    return {"query": query, "result": result, "total": len(items)}


def number_in(request: web.Request, name: str, default: int, most: int = 2**53) -> int:
    """Returns a number from the query, or ``default`` if it is absent.

    Raises:
        Problem: the value is not a number from 0 to ``most``.
    """
    text = request.query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and int(text) <= most):
        raise Problem(400, f"{name} is a number from 0 to {most}.")
    return int(text)


def flag_in(request: web.Request, name: str) -> bool | None:
    """Returns a Boolean from the query; None if it is absent.

    Raises:
        Problem: the value is neither true nor false.
    """
    text = request.query.get(name)
    if text is None:
        return None
    if text not in ("true", "false"):
        raise Problem(400, f"{name} is true or false.")
    return text == "true"
