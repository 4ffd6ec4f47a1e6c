"""Comparison of two descriptions of a protocol."""

from typing import Any


def differences(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Returns one line for everything that only one side has or that differs."""
    if not (isinstance(ours, dict) and isinstance(theirs, dict)):
        return [] if ours == theirs else [f"{where}: ours {ours!r}, theirs {theirs!r}"]
    found = [f"{where}/{name}: only ours" for name in sorted(ours.keys() - theirs.keys())]
    found += [f"{where}/{name}: only theirs" for name in sorted(theirs.keys() - ours.keys())]
    for name in sorted(ours.keys() & theirs.keys()):
        found += differences(ours[name], theirs[name], f"{where}/{name}")
    return found
