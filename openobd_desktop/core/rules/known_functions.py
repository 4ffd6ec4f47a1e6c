"""Functions that are known on this PC, most recent first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from openobd_desktop.domain.functions import FunctionDetails
from openobd_desktop.domain.settings import KnownFunction

RECENT_LIMIT = 10
"""Number of functions remembered on this PC, in addition to favourites."""


def remembered(known: Collection[KnownFunction], details: FunctionDetails) -> tuple[KnownFunction, ...]:
    """Returns ``known`` with the function in ``details`` first; keeps all favourites and ``RECENT_LIMIT`` more."""
    before = next((one for one in known if (one.id, one.provider_id) == (details.id, details.provider_id)), None)
    latest = KnownFunction(id=details.id, name=details.name, provider_id=details.provider_id)
    latest = replace(latest, favourite=before is not None and before.favourite)
    return _limited([latest, *(one for one in known if one is not before)])


def with_favourite(
    known: Collection[KnownFunction], function: KnownFunction, *, favourite: bool
) -> tuple[KnownFunction, ...]:
    """Returns ``known`` with ``function`` marked as a favourite or not; a new function is added."""
    wanted = replace(function, favourite=favourite)
    key = (function.id, function.provider_id)
    found = [wanted if (one.id, one.provider_id) == key else one for one in known]
    return _limited(found if wanted in found else [wanted, *found])


def _limited(functions: Sequence[KnownFunction]) -> tuple[KnownFunction, ...]:
    recent = [one for one in functions if not one.favourite][:RECENT_LIMIT]
    return tuple(one for one in functions if one.favourite or one in recent)
