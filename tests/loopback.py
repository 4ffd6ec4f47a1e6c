"""Detection of network access beyond this PC: connections, lookups of names, and sockets that others could reach."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from grpc.aio import Channel
from PySide6.QtNetwork import QHostInfo, QNetworkAccessManager

from openobd_desktop.client.transport import channel

TABLES = ("tcp", "tcp6", "udp", "udp6")
PLACEHOLDERS = ("0.0.0.0", "::")
LISTENING = "0A"


@dataclass
class Seen:
    """Accesses beyond this PC."""

    abroad: list[str] = field(default_factory=list)
    near: int = 0
    """Number of accesses to this PC itself."""

    def note(self, what: str, host: object) -> None:
        """Records an access."""
        if is_here(host):
            self.near += 1
        else:
            self.abroad.append(f"{what} {host}")

    def look_at_sockets(self) -> None:
        """Records the sockets that this process has open, whichever library opened them."""
        for state, own, far in _sockets():
            if state == LISTENING:
                self.note("listens on", own)
            elif far not in PLACEHOLDERS:
                self.note("connected to", far)


def is_here(host: object) -> bool:
    """Returns whether an address belongs to this PC alone, or is the path of a local socket."""
    if not isinstance(host, str) or host.startswith(("/", "\0")):
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return host == "localhost"
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


@contextmanager
def watched_network() -> Iterator[Seen]:
    """Monitors all network access of the program and refuses any that leads beyond this PC."""
    seen = Seen()
    opened = {name: getattr(channel, name) for name in ("secure_channel", "insecure_channel")}
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def noted_channel(name: str, target: str, *rest: Any) -> Channel:
        seen.note("channel to", target.removeprefix("dns:///").rpartition(":")[0])
        made: Channel = opened[name](target, *rest)
        return made

    def noted_connect(self: socket.socket, address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else address
        seen.note("connection to", host)
        if not is_here(host):
            raise OSError(f"nobody may leave: {host}")
        connect(self, address)

    def noted_look_up(host: Any, *rest: Any, **options: Any) -> Any:
        seen.note("look-up of", host)
        if not is_here(host):
            raise OSError(f"nobody may leave: {host}")
        return look_up(host, *rest, **options)

    def refuse(*arguments: Any) -> None:
        seen.abroad.append(f"Qt asks for {arguments[-1]}")
        raise OSError("nobody may leave")

    with (
        patch.object(channel, "secure_channel", lambda *rest: noted_channel("secure_channel", *rest)),
        patch.object(channel, "insecure_channel", lambda *rest: noted_channel("insecure_channel", *rest)),
        patch.object(socket.socket, "connect", noted_connect),
        patch.object(socket, "getaddrinfo", noted_look_up),
        patch.object(QHostInfo, "lookupHost", refuse),
        patch.object(QNetworkAccessManager, "get", refuse),
    ):
        yield seen
        seen.look_at_sockets()


def _sockets() -> Iterator[tuple[str, str, str]]:
    """Returns state, local and remote address of each socket of this process, where the system lists them."""
    links = set(_open_files())
    for table in TABLES:
        path = Path("/proc/self/net") / table
        for line in path.read_text(encoding="ascii").splitlines()[1:] if path.is_file() else ():
            (
                _,
                own,
                far,
                state,
                *_,
            ) = line.split()
            if f"socket:[{line.split()[9]}]" in links:
                yield state, _address(own), _address(far)


def _open_files() -> Iterator[str]:
    folder = Path("/proc/self/fd")
    for each in folder.iterdir() if folder.is_dir() else ():
        with suppress(FileNotFoundError):
            yield str(each.readlink())


def _address(text: str) -> str:
    """Converts an address, which the kernel writes in the processor's byte order."""
    words = text.partition(":")[0]
    packed = b"".join(bytes.fromhex(words[place : place + 8])[::-1] for place in range(0, len(words), 8))
    return str(ipaddress.ip_address(packed))
