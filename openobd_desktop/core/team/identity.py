"""Identities of the user and the partner in the team journal."""

from __future__ import annotations

import getpass
import hashlib
import platform

from openobd_desktop.domain.settings import Profile

NAME_LIMIT = 60
"""Maximum length of the name of a user or a PC, in characters."""


def display_name(name: str) -> str:
    """Returns the user's name with the PC's name, for example "Anna (PC-12)"; ``name`` comes from the settings."""
    return f"{_short(name) or user_name()} ({_short(platform.node()) or '?'})"


def user_name() -> str:
    """Returns the user name on this PC, or a question mark if there is none."""
    try:
        return _short(getpass.getuser()) or "?"
    except (ImportError, KeyError, OSError):
        return "?"


def partner_key(profile: Profile) -> str:
    """Returns a key that is the same for all users at one partner and does not reveal the partner."""
    partner = "\n".join((profile.cluster, profile.host.strip().casefold(), profile.client_id.strip()))
    return hashlib.sha256(partner.encode()).hexdigest()


def _short(name: str) -> str:
    return " ".join(name.split())[:NAME_LIMIT]
