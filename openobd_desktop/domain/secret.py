"""Secrets that no repr shows, and texts without them."""

from __future__ import annotations

import re
from urllib.parse import quote
from weakref import WeakValueDictionary

LEAST_MASKED = 6
"""Characters of the shortest secret that is looked for in texts; shorter ones occur in ordinary words."""


class Secret:
    """A text that no repr, str, format or pickle gives away; ``reveal`` is the only way to it."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        if len(text) >= LEAST_MASKED:
            _living[id(self)] = self

    def reveal(self) -> str:
        """The text itself, for the one call that needs it."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret('***')" if self._text else "Secret('')"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")


_living: WeakValueDictionary[int, Secret] = WeakValueDictionary()


_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*://")
_RUN = re.compile(r"[^\s\"'<>]+")
_WORD = re.compile(r"\S+")
_QUOTES = frozenset("\"'<>")


def without_secrets(text: str, mask: str = "***") -> str:
    """``text`` with all masked that is secret: what the program holds at this moment, and logins in addresses."""
    held = [secret.reveal() for reference in _living.valuerefs() if (secret := reference()) is not None]
    told = {form for one in held for form in _forms(one) if form in text}
    # A secret may be a part of a longer one, of which the rest would stay.
    for form in sorted(told, key=len, reverse=True):
        text = text.replace(form, mask)
    if "@" not in text:
        return text
    text = _WORD.sub(lambda word: _without_quoted_login_in(word[0], mask), text)
    return _RUN.sub(lambda run: _without_login_in(run[0], mask), text)


def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it is, as Python spells it out, and as addresses do."""
    return (secret, repr(secret)[1:-1], ascii(secret)[1:-1], quote(secret, safe=""))


def _without_quoted_login_in(word: str, mask: str) -> str:
    """A word without the login of an address in it whose password holds signs that else stand around an address."""
    begin, end = word.find("://") + len("://"), word.rfind("@")
    user, colon, password = word[begin:end].partition(":")
    is_login = "://" in word[:begin] and colon and word[end + 1 : end + 2].isalnum()
    if not is_login or _QUOTES.isdisjoint(password) or not _QUOTES.union("/@").isdisjoint(user):
        return word
    return f"{word[:begin]}{mask}{word[end:]}"


def _without_login_in(run: str, mask: str) -> str:
    """A run of signs without the login of an address in it; a password may hold any sign, so it ends at the last @."""
    login, at, place = run.rpartition("@")
    scheme, separator, _rest = login.partition("://")
    if at and separator and ":" not in scheme:
        return f"{scheme}{separator}{mask}{at}{place}"
    user = login.partition(":")[0]
    begin = max(user.rfind("("), user.rfind("=")) + 1
    is_login = ":" in login and user[begin:].isprintable() and user[begin:] and "/" not in user and "@" not in user
    return f"{run[:begin]}{mask}{at}{place}" if at and is_login and place else run


def without_login(address: str) -> str:
    """``address`` of a proxy or server without the name and password that somebody may have written into it."""
    scheme = _SCHEME.match(address)
    return f"{scheme[0] if scheme else ''}{address[scheme.end() if scheme else 0 :].rpartition('@')[2]}"
