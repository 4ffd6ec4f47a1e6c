"""A fact of a session that is asked for: not yet, there, not offered by this server, or failed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from openobd_desktop.errors import NothingKnown, NotOffered, NotReadyYet, OpenObdError

T = TypeVar("T", covariant=True)


class LoadState(Enum):
    """What is known of a fact; the screen has the words."""

    NOT_ASKED = "not asked"
    ASKING = "asking"
    WAITING = "waiting"
    """The service is still finding it out; it is asked again by itself."""
    KNOWN = "known"
    NOTHING = "nothing"
    """The service has nothing of the kind for this session."""
    NOT_OFFERED = "not offered"
    """The server is too old for it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Loadable(Generic[T]):
    """A fact as it stands; a value that was known once stays while it is asked for again."""

    state: LoadState = LoadState.NOT_ASKED
    value: T | None = None
    error: OpenObdError | None = None


def from_error(error: OpenObdError, value: T | None = None) -> Loadable[T]:
    """A fact that could not be had just now."""
    if isinstance(error, NotOffered):
        return Loadable(LoadState.NOT_OFFERED)
    if isinstance(error, NothingKnown):
        return Loadable(LoadState.NOTHING)
    if isinstance(error, NotReadyYet):
        return Loadable(LoadState.WAITING, value)
    return Loadable(LoadState.FAILED, value, error)
