"""The input method IBus: whether Qt uses it, and the address of its daemon."""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from openobd_desktop.system.files import read_limited

IBUS = "ibus"
SIZE = 10_000
"""Maximum size in bytes of the file with the address."""
_MODULES, _MODULE = "QT_IM_MODULES", "QT_IM_MODULE"
"""Variables that select Qt's input methods; the first one has several, and takes precedence."""
_ADDRESS = re.compile(r"^IBUS_ADDRESS=(.+)$", re.MULTILINE)
_MACHINE_IDS = ("/var/lib/dbus/machine-id", "/etc/machine-id")


def uses_ibus(environment: Mapping[str, str]) -> bool:
    """Returns whether Qt is asked to use IBus, as in the sessions of Ubuntu and Fedora."""
    return any(map(_is_ibus, _requested(environment)))


def without_ibus(environment: MutableMapping[str, str]) -> None:
    """Removes IBus from the requested input methods; if no other one is left, Qt uses its own."""
    others = [name for name in _requested(environment) if not _is_ibus(name)]
    environment.pop(_MODULE, None)
    environment.pop(_MODULES, None)
    if others:
        environment[_MODULES] = ";".join(others)


def ibus_address(environment: Mapping[str, str]) -> str:
    """Returns the address of the bus that IBus's daemon serves itself; empty if there is no daemon.

    The daemon writes the address to a file, which Qt reads as well (qtbase, qibusplatforminputcontext.cpp).

    Raises:
        OSError: the file cannot be read.
    """
    try:
        text = read_limited(_address_file(environment), SIZE).decode(errors="replace")
    except FileNotFoundError:
        return ""
    found = _ADDRESS.search(text)
    return found[1].strip() if found else ""


def _requested(environment: Mapping[str, str]) -> list[str]:
    several = [name for name in environment.get(_MODULES, "").split(";") if name]
    return several or [name for name in [environment.get(_MODULE, "")] if name]


def _is_ibus(name: str) -> bool:
    return name.casefold() == IBUS


def _address_file(environment: Mapping[str, str]) -> Path:
    if path := environment.get("IBUS_ADDRESS_FILE"):
        return Path(path)
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return folder / "ibus" / "bus" / f"{_machine_id()}-{_screen(environment)}"


def _screen(environment: Mapping[str, str]) -> str:
    """Returns the host and the number of the screen, such as "unix-0"."""
    if wayland := environment.get("WAYLAND_DISPLAY"):
        return f"unix-{wayland}"
    host, _, number = environment.get("DISPLAY", "").partition(":")
    return f"{host or 'unix'}-{number.partition('.')[0]}"


def _machine_id() -> str:
    for path in map(Path, _MACHINE_IDS):
        try:
            return read_limited(path, SIZE).decode("ascii", "replace").strip()
        except OSError:
            continue
    return ""
