"""Identity of user and partner in the team journal."""

from __future__ import annotations

import getpass
import hashlib
import platform

from openobd_desktop.domain.settings import Profile

NAME_LIMIT = 60
"""Characters of a name, and of the name of a PC."""


def display_name(name: str) -> str:
    """Returns user and PC, for example "Anna (PC-12)"; ``name`` is the name from the settings."""
    return f"{_short(name) or user_name()} ({_short(platform.node()) or '?'})"


def user_name() -> str:
    """Returns the name of the user of this PC; a question mark if it has none."""
    try:
        return _short(getpass.getuser()) or "?"
    except (ImportError, KeyError, OSError):
        return "?"


def partner_key(profile: Profile) -> str:
    """Returns a key that all users of the same partner have in common, without revealing anything."""
    partner = "\n".join((profile.cluster, profile.host.strip().casefold(), profile.client_id.strip()))
    return hashlib.sha256(partner.encode()).hexdigest()


def _short(name: str) -> str:
    return " ".join(name.split())[:NAME_LIMIT]
