"""How what people paste into host and port is read."""

from __future__ import annotations

from dataclasses import dataclass

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.domain.settings import DEFAULT_PORT
from openobd_desktop.errors import BadInput

PORTS = range(1, 65536)


@dataclass(frozen=True, slots=True)
class Address:
    """Host and port as they were typed; the port is empty if none was."""

    host: str
    port: str


def read_address(host: str, port: str) -> Address:
    """Takes a pasted link apart: scheme and path go, and a port in it counts if none was typed."""
    bare = identifier(host).split("://", 1)[-1].split("/", 1)[0].strip()
    port = identifier(port)
    name, colon, number = bare.rpartition(":")
    if colon and number.isdigit() and ":" not in name:
        return Address(name, port or number)
    return Address(bare, port)


def read_port(text: str) -> int:
    """The port in ``text``; 443 if it is empty.

    Raises:
        BadInput: it is no port.
    """
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) not in PORTS:
        raise BadInput(
            what="This is not a valid port.", advice="Enter a number from 1 to 65535, or leave it empty for 443."
        )
    return int(text)
