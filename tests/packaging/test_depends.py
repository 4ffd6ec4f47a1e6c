"""Debian dependencies: every library that Qt needs is provided by a named package or by every desktop."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import depends
import PySide6
import pytest
import trim
from PySide6.QtCore import QLibraryInfo

from tests.packaging import ROOT

LIBRARIES = Path(depends.__file__).with_name("libraries.txt")
GLIBC = {"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1"}
MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets")


def test_an_unknown_library_is_reported() -> None:
    assert depends.unexpected(["libc.so.6", "libX11.so.6", "libreadline.so.8"]) == ["libreadline.so.8"]


def test_a_name_that_only_begins_like_a_known_one_is_not_known() -> None:
    assert depends.unexpected(["libxcb-cursor.so.0", "libxcb-cursor2.so.0"]) == ["libxcb-cursor2.so.0"]


def test_the_promise_is_ubuntu_22_04() -> None:
    assert depends.GLIBC == (2, 35)


def _named() -> dict[str, str]:
    found = (line.split() for line in LIBRARIES.read_text(encoding="utf-8").splitlines() if line.startswith("lib"))
    return {line[0]: line[1] for line in found}


def _linked(path: Path) -> set[str]:
    output = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", output))


def _loaded(package: Path) -> list[Path]:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    kept = [path for path in plugins.rglob("*.so") if trim.is_wanted(f"PySide6/plugins/{path.relative_to(plugins)}")]
    return [*(package / f"{module}.abi3.so" for module in MODULES), *kept]


def test_n1_the_libraries_of_each_module_of_qt_that_is_imported_are_looked_for() -> None:
    sources = [*(ROOT / "openobd_desktop").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    imported = {name for path in sources for name in re.findall(r"PySide6\.(Qt\w+)", path.read_text(encoding="utf-8"))}
    assert imported <= set(MODULES)
    prepare = (ROOT / "packaging" / "prepare.sh").read_text(encoding="utf-8")
    assert [name for name in MODULES if f"{name}.abi3.so" not in prepare] == []


def test_n1_every_library_that_qt_links_to_is_named_with_its_package() -> None:
    if sys.platform != "linux":
        return
    package = Path(PySide6.__file__).parent
    carried = {path.name: path for path in (*package.rglob("*.so*"), *package.parent.glob("shiboken6/*.so*"))}
    todo, outside, seen = _loaded(package), set[str](), set[Path]()
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        names = _linked(path)
        todo += [carried[name] for name in names if name in carried]
        outside |= {name for name in names if name not in carried and not name.startswith("ld-linux")}
    assert len(seen) > 30
    assert outside - GLIBC - set(_named()) == set()


@pytest.mark.parametrize("package", ["libglib2.0-0", "libglib2.0-0t64", "libssl3", "libssl3t64"])
def test_n1_a_package_is_named_as_it_is_called_in_debian_12_and_in_13(package: str) -> None:
    name = package.removesuffix("t64")
    assert depends.dependency(package, "2.35") == f"{name} | {name}t64"
    assert depends.dependency("libgssapi-krb5-2", "2.35") == "libgssapi-krb5-2"
    assert depends.dependency("libc6", "2.35") == "libc6 (>= 2.35)"
