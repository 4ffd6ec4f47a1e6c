"""Choice of the operator that this PC's user works as, which the login does not reveal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from openobd_desktop.core.profiles.profiles import Profiles


def chosen_operator(profiles: Profiles) -> str:
    """Returns the ID of the operator that the user has chosen for this login; empty if none has been chosen."""
    return profiles.settings.ticket_operators.get(_login(profiles), "")


def choose_operator(profiles: Profiles, operator_id: str) -> None:
    """Saves the user's choice for this login.

    Raises:
        SettingsUnreadable: the choice is in use but could not be saved.
    """
    others = {key: kept for key, kept in profiles.settings.ticket_operators.items() if key != _login(profiles)}
    chosen = others | ({_login(profiles): operator_id} if operator_id else {})
    profiles.change_settings(replace(profiles.settings, ticket_operators=chosen))


def _login(profiles: Profiles) -> str:
    # A login may have several profiles, and a profile may be renamed.
    return profiles.current.client_id if profiles.current is not None else ""
