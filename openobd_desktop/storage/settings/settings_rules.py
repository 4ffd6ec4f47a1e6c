"""Rules for the values in a settings file, which any version of this program or another program may have written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import fields, replace

from openobd_desktop.domain.settings import DEFAULT_PORT, KnownFunction, OwnQuestion, Profile, Settings

SHORTEST_INTERVAL, LONGEST_INTERVAL = 1, 3600
"""Limits of the interval between two refreshes of the session list, in seconds."""
LARGEST_PORT = 65535
TEXT_LIMIT = 10_000
"""Maximum length of any string, in characters."""
MOST_ENTRIES = 1000
"""Maximum number of profiles, questions or functions."""
MOST_PLACES = 1000
"""Maximum number of saved positions and sizes of the window and its tables."""
LARGEST_NUMBER = 2**32 - 1
"""Largest number that a question may allow as an answer (proto/user_interface.proto, uint32)."""
LONGEST_SHOWING = 3600
"""Longest time for which text can be displayed at the car, in seconds."""

E = TypeVar("E", OwnQuestion, KnownFunction)

_LANGUAGE = re.compile(r"(?:[a-z]{2})?", re.ASCII)


def sound(settings: Settings) -> tuple[Settings, tuple[str, ...]]:
    """Replaces invalid values by their defaults; returns the settings and a description of each replaced value.

    Invalid window positions are dropped without a description.
    """
    complaints: list[str] = []
    defaults = Settings()
    changes: dict[str, object] = {
        "profiles": _profiles(settings.profiles, complaints),
        "questions": _entries("questions", map(_question, settings.questions), settings.questions, complaints),
        "functions": _entries("functions", settings.functions, settings.functions, complaints),
        "ask_again": tuple(filter(_fits, settings.ask_again)),
        "window": _places(settings.window),
    }
    for name in ("current_profile", "team_journal", "your_name"):
        if not _fits(getattr(settings, name)):
            changes[name] = getattr(defaults, name)
            complaints.append(f"{name} is too long")
    if not SHORTEST_INTERVAL <= settings.refresh_seconds <= LONGEST_INTERVAL:
        changes["refresh_seconds"] = defaults.refresh_seconds
        complaints.append(f"refresh_seconds is not a number from {SHORTEST_INTERVAL} to {LONGEST_INTERVAL}")
    if not _LANGUAGE.fullmatch(settings.language):
        changes["language"] = defaults.language
        complaints.append("language is not a two-letter code")
    return replace(settings, **changes), tuple(complaints)


def _profiles(profiles: tuple[Profile, ...], complaints: list[str]) -> tuple[Profile, ...]:
    found: dict[str, Profile] = {}
    for profile in profiles[:MOST_ENTRIES]:
        if not profile.name.strip() or profile.name in found or not _all_fit(profile):
            complaints.append("every profile needs a unique name and texts of a limited length")
            continue
        if 0 < profile.port <= LARGEST_PORT:
            found[profile.name] = profile
        else:
            complaints.append(f"a port is not a number from 1 to {LARGEST_PORT}")
            found[profile.name] = replace(profile, port=DEFAULT_PORT)
    if len(profiles) > MOST_ENTRIES:
        complaints.append(f"there are more than {MOST_ENTRIES} profiles")
    return tuple(found.values())


def _entries(name: str, mended: Iterable[E], entries: tuple[E, ...], complaints: list[str]) -> tuple[E, ...]:
    kept = tuple(entry for entry in mended if _all_fit(entry))[:MOST_ENTRIES]
    if kept != entries:
        complaints.append(f"some of the {name} are invalid")
    return kept


def _question(question: OwnQuestion) -> OwnQuestion:
    """Returns the question, in which numbers that cannot be sent have been replaced by their defaults."""
    in_range = 0 <= question.minimum <= question.maximum <= LARGEST_NUMBER
    can_wait = question.seconds is None or 0 <= question.seconds <= LONGEST_SHOWING
    return replace(
        question,
        minimum=question.minimum if in_range else 0,
        maximum=question.maximum if in_range else 0,
        seconds=question.seconds if can_wait else None,
    )


def _places(window: dict[str, str]) -> dict[str, str]:
    fitting = [(name, text) for name, text in window.items() if _fits(name) and _fits(text)]
    return dict(fitting[:MOST_PLACES])


def _all_fit(entry: Profile | OwnQuestion | KnownFunction) -> bool:
    return all(_fits(getattr(entry, field.name)) for field in fields(entry))


def _fits(value: object) -> bool:
    """Returns whether all strings and lists in ``value`` are within limits that are too large to reach by typing."""
    if isinstance(value, str):
        return len(value) <= TEXT_LIMIT
    return not isinstance(value, tuple) or (len(value) <= MOST_ENTRIES and all(map(_fits, value)))
