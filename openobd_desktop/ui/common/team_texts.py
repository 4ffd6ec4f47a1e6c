"""Messages about the state of the team journal."""

from __future__ import annotations

from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import error_advice, error_headline, translator

_tr = translator("team")


def team_state(team: Team) -> str:
    """Returns one or two sentences on whether sessions are shared with the team, and on why searches may be slow."""
    if not team.possible:
        return _tr("The demo history is not shared.")
    if team.error is not None:
        message = _tr("Not shared at the moment. {what}").format(what=error_headline(team.error))
        return " ".join(filter(None, (message, waiting(team))))
    if team.address is None:
        return _tr("The history stays on this PC.")
    if not team.shares:
        return _tr("The history is shared once you log in with a profile; the demo history is never shared.")
    if team.sync_age is None:
        return _tr("Connecting to the team database…")
    text = _tr("Shared with the team; database last checked {age} ago.").format(age=duration(team.sync_age))
    return " ".join(filter(None, (text, _slow_search(team.indexing.search))))


def _slow_search(search: TeamSearch | None) -> str:
    if search is TeamSearch.PREPARING:
        return _tr("The team history is being indexed. Searches take longer until indexing is complete.")
    if search is TeamSearch.NO_EXTENSION:
        return _tr("Searching a long team history is slow: the database server does not have the pg_trgm extension.")
    if search is TeamSearch.NO_RIGHTS:
        return _tr("Searching a long team history is slow: the database user is not allowed to create an index.")
    return ""


def team_error(team: Team) -> str:
    """Returns text explaining why sharing fails and what the user can do about it; empty if there is no error."""
    if team.error is None:
        return ""
    text = _tr("Not shared with the team. {what} {rest}")
    message = text.format(what=error_headline(team.error), rest=error_advice(team.error))
    return " ".join(filter(None, (message, waiting(team))))


def waiting(team: Team) -> str:
    """Returns text saying how many sessions have not been shared yet; empty if all have been shared."""
    return _tr("%n session(s) waiting to be shared.", team.waiting) if team.waiting else ""
