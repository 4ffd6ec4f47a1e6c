"""Debian dependencies of a frozen bundle: the packages of libraries that it links to but does not contain.

Usage: python packaging/linux/depends.py BUNDLE    prints a Depends line, and the libraries to standard error.
Exit status 1 if a library is not one that every desktop has, or if glibc would have to be newer than Ubuntu 22.04's.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

AT_RUN_TIME = ("libegl1", "libgl1", "fontconfig", "libxcb-cursor0")
"""Packages of libraries that are loaded by name, so that the linker does not list them; fontconfig requires a font."""
EXPECTED = {
    "glibc": "ld-linux-x86-64 libc libdl libm libpthread libresolv librt libutil",
    "run time of C and C++": "libgcc_s libstdc++",
    "Python's modules": "libbz2 libffi liblzma libsqlite3 libssl libcrypto libuuid libz libzstd",
    "drawing and fonts": "libEGL libGL libfontconfig libfreetype libbrotlicommon libbrotlidec",
    "X11": "libX11 libX11-xcb libxcb libxcb-cursor libxcb-icccm libxcb-image libxcb-keysyms libxcb-randr"
    " libxcb-render libxcb-render-util libxcb-shape libxcb-shm libxcb-sync libxcb-util libxcb-xfixes libxcb-xkb",
    "keyboard and Wayland": "libxkbcommon libxkbcommon-x11 libwayland-client libwayland-cursor",
    "desktop": "libdbus-1 libglib-2.0 libgthread-2.0 libgssapi_krb5",
}
"""Libraries that Debian may provide, without their versions, by purpose; any other one has to be examined."""
RENAMED = ("libglib2.0-0", "libssl3")
"""Packages named NAMEt64 since Debian 13 and Ubuntu 24.04, which have 64-bit times; identical on amd64."""
GLIBC = (2, 35)
"""Version in Ubuntu 22.04, the oldest supported system."""


def elf_files(bundle: Path) -> list[Path]:
    """Returns all programs and libraries of the bundle, without links."""
    files = (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins(path, b"\x7fELF")]


def _begins(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(mark)) == mark


def needed(files: Iterable[Path]) -> tuple[set[str], tuple[int, ...]]:
    """Returns the names of all libraries that are linked to, and the newest glibc that a symbol requires."""
    names: set[str] = set()
    newest: tuple[int, ...] = (2, 17)
    for path in files:
        output = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        names.update(re.findall(r"NEEDED\s+(\S+)", output))
        for version in re.findall(r"\bGLIBC_(\d[\d.]*)", output):
            newest = max(newest, tuple(int(part) for part in version.split(".")))
    return names, newest


def package_of(library: str) -> str:
    """Returns the Debian package that contains a library.

    Raises:
        LookupError: it is not installed on the machine that builds the package.
    """
    output = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    owners = sorted({line.split(":")[0] for line in output.splitlines() if re.search(r" (/usr)?/lib/[^/]+/", line)})
    if not owners:
        raise LookupError(f"no installed package brings {library}")
    return owners[0]


def dependency(package: str, glibc: str) -> str:
    """Returns the dependency on a package, independent of the system that the bundle was built on."""
    if package == "libc6":
        return f"libc6 (>= {glibc})"
    name = package.removesuffix("t64")
    return f"{name} | {name}t64" if name in RENAMED else package


def unexpected(libraries: Iterable[str]) -> list[str]:
    """Returns the libraries that are not in ``EXPECTED``."""
    known = {name for names in EXPECTED.values() for name in names.split()}
    return [library for library in libraries if library.split(".so")[0] not in known]


def depends(bundle: Path) -> str:
    """Returns the value of the Depends field.

    Raises:
        LookupError: a library is unexpected, or no package contains it, or glibc would have to be newer.
    """
    names, glibc = needed(elf_files(bundle))
    version = ".".join(str(part) for part in glibc)
    outside = sorted(names - {path.name for path in bundle.rglob("*")})
    packages = {name: package_of(name) for name in outside}
    for name, package in packages.items():
        print(f"{name:34} {package}", file=sys.stderr)
    print(f"{len(outside)} libraries are left to Debian; glibc {version} or newer", file=sys.stderr)
    if strange := unexpected(outside):
        raise LookupError(f"not to be left to Debian: {', '.join(strange)}")
    if glibc > GLIBC:
        raise LookupError(f"glibc {version} is asked for")
    wanted = sorted({*packages.values(), *AT_RUN_TIME})
    return ", ".join(dependency(package, version) for package in wanted)


if __name__ == "__main__":
    try:
        print(depends(Path(sys.argv[1])))
    except LookupError as error:
        sys.exit(str(error))
