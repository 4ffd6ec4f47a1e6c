"""Text that files, databases and messages can contain."""

from __future__ import annotations

from typing import Any


def encodable(value: Any) -> Any:
    """Returns a string, or a list or dict of strings, with a question mark in place of each unpaired surrogate.

    UTF-8 cannot encode surrogates. They occur on Windows if a program cuts copied text in the middle of a character,
    and in Python in place of bytes in a file name that are not valid UTF-8.
    """
    if isinstance(value, str):
        return value if value.isascii() else value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {encodable(key): encodable(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(encodable, value))
    return value
