"""Check that every library that a Windows bundle loads is in the bundle or part of Windows.

Usage: python packaging/windows/closure.py BUNDLE    prints what is missing; exit status 1 if anything is
"""

from __future__ import annotations

import sys
from pathlib import Path

from portable_executable import Executable

WINDOWS = {
    "kernel, security, services": "advapi32 authz bcrypt bcryptprimitives crypt32 dbghelp kernel32 msvcrt ncrypt ntdll"
    " rpcrt4 secur32 setupapi userenv version wtsapi32",
    "network": "dnsapi iphlpapi mpr netapi32 winhttp ws2_32",
    "window, shell, sound": "comctl32 comdlg32 gdi32 imm32 mscms ole32 oleaut32 shell32 shlwapi uiautomationcore user32"
    " uxtheme winmm",
    "drawing": "d3d11 d3d12 d3d9 dwmapi dwrite dxgi",
    "ICU, in Windows since 10 1703; the setup program asks for 1809": "icuuc",
}
"""Libraries of Windows 10, by purpose."""
UMBRELLAS = ("api-ms-win-core-", "api-ms-win-crt-", "api-ms-win-shcore-")
"""Prefixes of names that Windows 10 maps to its own libraries."""


def is_windows(library: str) -> bool:
    """Returns whether Windows contains this library."""
    known = {f"{name}.dll" for names in WINDOWS.values() for name in names.split()}
    return library in known or library.startswith(UMBRELLAS)


def missing(bundle: Path) -> dict[str, set[str]]:
    """Returns the libraries that neither the bundle nor Windows contains, with the files that load them."""
    carried = {path.name.lower() for path in bundle.rglob("*")}
    found: dict[str, set[str]] = {}
    for path in executables(bundle):
        for library in Executable(path.read_bytes()).imports() - carried:
            if not is_windows(library):
                found.setdefault(library, set()).add(path.name)
    return found


def executables(bundle: Path) -> list[Path]:
    """Returns all programs and libraries of the bundle."""
    return [path for path in sorted(bundle.rglob("*")) if path.is_file() and _begins(path, b"MZ")]


def _begins(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(mark)) == mark


def main(bundle: Path) -> int:
    """Prints the missing libraries."""
    lost = missing(bundle)
    for library, askers in sorted(lost.items()):
        print(f"{library} is missing, for {', '.join(sorted(askers))}")
    print(f"{len(executables(bundle))} programs and libraries, {len(lost)} libraries missing")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
