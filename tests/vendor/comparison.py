"""Finds every difference between two descriptions of a wire."""

from typing import Any


def differences(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Returns, one line each, what only one side has and what differs."""
    if not (isinstance(ours, dict) and isinstance(theirs, dict)):
        return [] if ours == theirs else [f"{where}: ours {ours!r}, theirs {theirs!r}"]
    found = [f"{where}/{name}: only ours" for name in sorted(ours.keys() - theirs.keys())]
    found += [f"{where}/{name}: only theirs" for name in sorted(theirs.keys() - ours.keys())]
    for name in sorted(ours.keys() & theirs.keys()):
        found += differences(ours[name], theirs[name], f"{where}/{name}")
    return found
