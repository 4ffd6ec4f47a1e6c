"""Names and colours by which the sessions of several profiles are told apart."""

from __future__ import annotations

from msgspec import Struct

from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line

NAME_LIMIT = 40


class ProfileMark(Struct, frozen=True):
    """The profile of a session, as shown with the session.

    Attributes:
        name: The name; empty if all open sessions belong to the profile in use.
        place: The profile's position in the list of profiles, which determines its colour.
    """

    name: str = ""
    place: int = 0


NO_MARK = ProfileMark()


def profile_marks(context: AppContext) -> dict[str, ProfileMark]:
    """Returns the marks of the open sessions by session ID; no session has a mark if there is only one profile."""
    sessions = context.service.open_sessions
    current = context.profiles.current
    used = {each.record.profile for each in sessions}
    if context.profiles.demo or (current is not None and used <= {current.name}):
        return {}
    names = [profile.name for profile in context.profiles.all]
    return {
        each.id: ProfileMark(
            one_line(each.record.profile, NAME_LIMIT),
            names.index(each.record.profile) if each.record.profile in names else 0,
        )
        for each in sessions
    }
