"""Secret strings, which ``repr`` does not reveal, and functions that mask secrets in text."""

from __future__ import annotations

import re
from urllib.parse import quote
from weakref import WeakValueDictionary

LEAST_MASKED = 6
"""Length of the shortest secret that is masked in text; a shorter secret might also occur within an ordinary word."""


class Secret:
    """A string that repr, str, format and pickle never reveal; only ``reveal`` does."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        if len(text) >= LEAST_MASKED:
            _living[id(self)] = self

    def reveal(self) -> str:
        """Returns the plain string, for the call that sends or stores it."""
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
        raise TypeError("a secret cannot be pickled")


_living: WeakValueDictionary[int, Secret] = WeakValueDictionary()


_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*://")
_RUN = re.compile(r"[^\s\"'<>]+")
_WORD = re.compile(r"\S+")
_QUOTES = frozenset("\"'<>")


def without_secrets(text: str, mask: str = "***") -> str:
    """Returns ``text`` with secrets masked: those that the program currently holds, and credentials in URLs."""
    held = [secret.reveal() for reference in _living.valuerefs() if (secret := reference()) is not None]
    found = {form for one in held if _may_be_in(one, text) for form in _forms(one) if form in text}
    # Longest first: if a secret is part of a longer one, masking it first would reveal the rest of the longer one.
    for form in sorted(found, key=len, reverse=True):
        text = text.replace(form, mask)
    if "@" not in text:
        return text
    text = _WORD.sub(lambda word: _without_quoted_login_in(word[0], mask), text)
    return _RUN.sub(lambda run: _without_login_in(run[0], mask), text)


def _may_be_in(secret: str, text: str) -> bool:
    """Returns False if ``text`` cannot contain any form of ``secret``; letters and digits are the same in all forms."""
    begin = secret[:LEAST_MASKED]
    return not (begin.isascii() and begin.isalnum()) or begin in text


def _forms(secret: str) -> tuple[str, ...]:
    """Returns the forms in which a secret may occur in text: plain, and escaped as in a ``repr``, JSON or a URL."""
    quoted = secret.replace("\\", "\\\\").replace('"', '\\"')
    return (secret, repr(secret)[1:-1], ascii(secret)[1:-1], quoted, quote(secret, safe=""))


def _without_quoted_login_in(word: str, mask: str) -> str:
    """Returns ``word`` with a URL's credentials masked if the password contains quotation marks or angle brackets."""
    begin, end = word.find("://") + len("://"), word.rfind("@")
    user, colon, password = word[begin:end].partition(":")
    is_login = "://" in word[:begin] and colon and word[end + 1 : end + 2].isalnum()
    if not is_login or _QUOTES.isdisjoint(password) or not _QUOTES.union("/@").isdisjoint(user):
        return word
    return f"{word[:begin]}{mask}{word[end:]}"


def _without_login_in(run: str, mask: str) -> str:
    """Returns ``run`` with a URL's credentials masked; a password may contain any character and ends at the last @."""
    login, at, place = run.rpartition("@")
    scheme, separator, _rest = login.partition("://")
    if at and separator and ":" not in scheme:
        return f"{scheme}{separator}{mask}{at}{place}"
    user = login.partition(":")[0]
    begin = max(user.rfind("("), user.rfind("=")) + 1
    is_login = ":" in login and user[begin:].isprintable() and user[begin:] and "/" not in user and "@" not in user
    return f"{run[:begin]}{mask}{at}{place}" if at and is_login and place else run


def without_login(address: str) -> str:
    """Returns the ``address`` of a proxy or server without any user name and password that it contains."""
    scheme = _SCHEME.match(address)
    return f"{scheme[0] if scheme else ''}{address[scheme.end() if scheme else 0 :].rpartition('@')[2]}"
