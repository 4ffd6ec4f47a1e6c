"""Targets that read what the operator types or pastes, links, options and variables of the environment."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping

from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.proxies import _is_exempt, _usable, proxy_for
from openobd_desktop.core.rules.addresses import read_proxy
from openobd_desktop.core.rules.pictures import judge_addresses, picture_address, redirected
from openobd_desktop.core.rules.ticket import connector_id, likely_ticket, ticket_number, ticket_of
from openobd_desktop.domain.settings import canonical_partner_api, partner_place
from openobd_desktop.domain.text import fold, identifier, is_blank, trimmed, typed_name, visible
from openobd_desktop.errors import BadInput
from openobd_desktop.startup.options import WrongArguments, parse
from openobd_desktop.ui.desktop.ipc import IpcServer, unframed
from openobd_desktop.ui.history.report import _MANY_BLANK_LINES
from openobd_desktop.ui.look.text import clean, escaped, folded, one_line, tip, wrapping
from openobd_desktop.ui.tables.csv_export import clipboard_text, csv_bytes
from openobd_desktop.ui.tabs.car.report_dialog import _WHOLE
from openobd_desktop.ui.widgets.fields import LARGEST
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target

LINKS = (
    "openobd://ticket/7848095",
    "OPENOBD://ticket/7848095/?a=b#c",
    "https://x.example/tickets/7848095",
    "7.848.095",
)
TOKENS = ("openobd:", "//", "ticket", "ticket/", "%00", "?", "#", "7848095", ".", "'", "\u2019", "9 999 ", "1.234")


def any_field(draw: Draw) -> str:
    """Returns a text as long as a field takes."""
    samples = (*LINKS, "WVWZZZAUZFW123456", "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001", "http://proxy:3128", "120 345 km")
    return draw.text_like(samples, TOKENS)[:LARGEST]


@target("typed-texts", any_field, largest=LARGEST, cases=300)
def read_typed(text: str) -> None:
    for read in (ticket_of, ticket_number, connector_id, read_proxy):
        with contextlib.suppress(BadInput):
            read(text)
    likely_ticket(text)
    canonical_partner_api(text)
    partner_place(text)
    for clear in (visible, typed_name, trimmed, identifier, is_blank, fold):
        clear(text)
    _WHOLE.fullmatch(text)


def any_options(draw: Draw) -> tuple[list[str], Mapping[str, str]]:
    words = (
        "--demo",
        "--ticket",
        "--clock-factor",
        "--profile",
        "--log-level",
        "--developer",
        "--config-dir",
        "--",
        *LINKS,
    )
    given = [draw.text_like(words) if draw.chance(0.4) else draw.pick(words) for _ in range(draw.upto(6))]
    names = (
        "PARTNER_CLIENT_ID",
        "PARTNER_CLIENT_SECRET",
        "CLUSTER_ID",
        "GRPC_HOST",
        "GRPC_PORT",
        "TICKET_ID",
        "LOG_LEVEL",
    )
    environment = {f"OPENOBD_{name}": draw.text_like(("001", "443", "id")) for name in names if draw.chance(0.8)}
    return given, environment


@target("options", any_options, allowed=(WrongArguments, SystemExit), largest=20_000)
def read_options(drawn: tuple[list[str], Mapping[str, str]]) -> None:
    given, environment = drawn
    silent = io.StringIO()
    with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent):
        parse(given, environment)


def any_proxies(draw: Draw) -> tuple[str, str]:
    chosen = draw.text_like(("http://user:p%20w@proxy.example:3128/", "proxy", "socks5://a:1", "[::1]:8080"))
    return chosen, draw.text_like(
        ("localhost,127.0.0.0/8;*.example .internal [::1]", "10.0.0.0/8", "a:443"), (",", " ", ".")
    )


@target("proxies", any_proxies, largest=100_000)
def read_proxies(drawn: tuple[str, str]) -> None:
    chosen, exceptions = drawn
    proxy_for("grpc.openobd.com", 443, chosen)
    _usable(chosen)
    _is_exempt("grpc.openobd.com", 443, exceptions)
    EndpointPolicy("grpc.openobd.com", 443, proxy=chosen)


def any_picture_address(draw: Draw) -> str:
    return draw.text_like(
        ["https://img.example.com/a.png", "https://10.0.0.1/a", "https://[::1]/", "https://a.b.c:443/x?y#z"]
    )


@target("picture-addresses", any_picture_address)
def check_picture_address(text: str) -> None:
    with contextlib.suppress(BadInput.__bases__[0]):
        judge_addresses([text])
    found = picture_address(text)
    redirected(found, text)


def any_message(draw: Draw) -> bytes:
    message = b"0123456789abcdef0123456789abcdef\nopenobd://ticket/7848095"
    framed = len(message).to_bytes(2, "big") + message
    return draw.bytes_like((framed, framed, framed * 2), (b"\n", b"\0", b"\xff\xff"))


@target("instance-messages", any_message, allowed=(ValueError,))
def read_message(read: bytes) -> None:
    message = unframed(read)
    if message is not None:
        IpcServer("0123456789abcdef0123456789abcdef", lambda: 0.0).answer(message)


def any_cell(draw: Draw) -> str:
    """Returns a text as long as the longest that is kept of the service's texts."""
    return draw.text_like(
        ("-12,5 °C", "=1+1", "+31 20 123 4567", "text\tof\nlines", "a|+b(c)"), (",", "|+", " ", "\t", "+(")
    )


@target("exported-cells", any_cell, largest=10_000, cases=300)
def export(text: str) -> None:
    csv_bytes(["A"], [[text]])
    clipboard_text(["A"], [[text]])
    _MANY_BLANK_LINES.sub("\n", text)


@target("shown-texts", lambda draw: draw.text(), largest=1_000_000, cases=300)
def show(text: str) -> None:
    for made in (clean, one_line, escaped, folded, tip, wrapping):
        made(text)
