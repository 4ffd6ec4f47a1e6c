"""What a frozen bundle needs from Debian: the packages of the libraries it links to but does not carry.

Usage: python packaging/linux/depends.py BUNDLE    prints a Depends line; the libraries go to standard error.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

AT_RUN_TIME = ("libegl1", "libgl1", "fontconfig", "libxcb-cursor0")
"""Loaded by name only, so that no linker tells of them; fontconfig brings a font."""
RECOMMENDED = "gnome-keyring | kwalletmanager | keepassxc"


def elf_files(bundle: Path) -> list[Path]:
    """All programs and libraries of the bundle, links left out."""
    files = (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]


def needed(files: Iterable[Path]) -> tuple[set[str], tuple[int, ...]]:
    """The names of all libraries that are linked to, and the newest glibc that a symbol asks for."""
    names: set[str] = set()
    newest: tuple[int, ...] = (2, 17)
    for path in files:
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        names.update(re.findall(r"NEEDED\s+(\S+)", told))
        for version in re.findall(r"\bGLIBC_(\d[\d.]*)", told):
            newest = max(newest, tuple(int(part) for part in version.split(".")))
    return names, newest


def package_of(library: str) -> str:
    """The Debian package that brings a library.

    Raises:
        LookupError: it is not installed on the machine that builds the package.
    """
    told = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    owners = sorted({line.split(":")[0] for line in told.splitlines() if re.search(r" (/usr)?/lib/[^/]+/", line)})
    if not owners:
        raise LookupError(f"no installed package brings {library}")
    return owners[0]


def depends(bundle: Path) -> str:
    """The value of the Depends field."""
    names, glibc = needed(elf_files(bundle))
    carried = {path.name for path in bundle.rglob("*")}
    packages = {package_of(name): name for name in sorted(names - carried)}
    for package, name in packages.items():
        print(f"{name:34} {package}", file=sys.stderr)
    wanted = sorted({*packages, *AT_RUN_TIME})
    version = ".".join(str(part) for part in glibc)
    return ", ".join(f"libc6 (>= {version})" if package == "libc6" else package for package in wanted)


if __name__ == "__main__":
    print(depends(Path(sys.argv[1])))
