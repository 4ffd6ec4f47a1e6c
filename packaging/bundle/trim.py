"""Rules for the files of Qt and of libraries that a bundle omits, and a search for unneeded libraries.

Separate from the spec so that it is typed and tested like any other module. An entry is PyInstaller's TOC entry: name
in the bundle, source file, kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]

LANGUAGES = ("en", "nl", "de", "fr")
PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "imageformats": {"svg", "ico", "jpeg"},
    "iconengines": {"svgicon"},
    "printsupport": {"windowsprintersupport", "cocoaprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "tls": {"opensslbackend", "schannelbackend", "securetransportbackend"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
}
"""Qt's plug-ins that are kept, by folder; all others are removed."""

EXCLUDED_MODULES = (
    *(
        "_distutils_hack",
        "doctest",
        "grpc_tools",
        "lib2to3",
        "pkg_resources",
        "pydoc",
        "pytest",
        "readline",
    ),
    *("setuptools", "test", "tkinter", "unittest", "keyring.testing", "sqlalchemy.testing"),
)
"""Modules that PyInstaller collects although the program never imports them; Alembic loads all dialects of
SQLAlchemy."""

PORTABLE = re.compile(
    r"lib(stdc\+\+|gcc_s|expat|X11|X11-xcb|xcb|fontconfig|freetype|z|com_err|glib-2\.0|gthread-2\.0|dbus-1|systemd"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|keyutils|uuid)\.so"
)
"""System libraries that every desktop has, and that the portable archive omits."""

_PLUGIN = re.compile(r"plugins/([^/]+)/(?:lib)?(q?[^/]+?)(?:\.so|\.dll|\.dylib)$")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/([^/]+)$")
_SYSTEM = re.compile(r"(/usr)?/lib/[a-z0-9_]+-linux-gnu/")
_LIBRARY = re.compile(r"(lib.*\.so(\.|$)|.*\.dll$|.*\.dylib$)")
_ROOTS = re.compile(r"(lib-dynload|plugins)/")


def is_wanted(name: str) -> bool:
    """Returns whether the program uses a file of this name in the bundle."""
    path = name.replace("\\", "/")
    if (plugin := _PLUGIN.search(path)) and "PySide6" in path:
        kept = PLUGINS.get(plugin[1], set())
        return bool({plugin[2], plugin[2].removeprefix("q")} & kept)
    if translation := _TRANSLATION.search(path):
        return translation[1] in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return True


def is_from_system(entry: Entry) -> bool:
    """Returns whether the library comes from the Linux distribution; Python's own never does."""
    return bool(_SYSTEM.match(entry[1])) and not PurePosixPath(entry[0]).name.startswith("libpython")


def without_system(entries: Iterable[Entry], mode: str) -> list[Entry]:
    """Returns the entries of a package of this ``mode``: "all", "portable" or "system" (no system libraries)."""
    if mode == "all":
        return list(entries)
    return [
        entry
        for entry in entries
        if not is_from_system(entry) or (mode == "portable" and not PORTABLE.match(PurePosixPath(entry[0]).name))
    ]


def needed(entries: list[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Returns the entries that are needed; ``imports`` returns the names of the libraries that a file links to."""
    by_name: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        by_name.setdefault(_base(entry[0]), []).append(place)
    todo = [place for place, entry in enumerate(entries) if _is_root(entry)]
    seen = set(todo)
    while todo:
        source = entries[todo.pop()]
        names = [source[1]] if source[2] == "SYMLINK" else imports(source[1])
        for name in names:
            fresh = [place for place in by_name.get(_base(name), []) if place not in seen]
            seen.update(fresh)
            todo.extend(fresh)
    return [entry for place, entry in enumerate(entries) if place in seen]


def _is_root(entry: Entry) -> bool:
    """Returns whether an entry is loaded by name, and so is needed although no file links to it."""
    name = entry[0].replace("\\", "/")
    is_library = entry[2] == "BINARY" and not _ROOTS.search(name) and _LIBRARY.match(_base(name)) is not None
    return not is_library or re.match(r"(lib)?python3", _base(name)) is not None


def _base(name: str) -> str:
    return name.replace("\\", "/").rsplit("/", 1)[-1].lower()
