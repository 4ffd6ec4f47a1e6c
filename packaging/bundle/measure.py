"""Measurement of the packages: their sizes relative to their parts, and the start of the frozen program.

Usage: python packaging/bundle/measure.py    for all packages in dist; exit status 1 if a limit is exceeded
       python packaging/bundle/measure.py --parts    bytes of the wheels and of the interpreter that runs this
The interpreter must be that of the bundle's environment; that of the Windows bundle runs under Wine.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from components import OWN, runtime_names
from facts import EXECUTABLE, ROOT, VERSION

PAIRS = 9
DIST = ROOT / "dist"
LINUX, WINDOWS = DIST / "system" / EXECUTABLE, DIST / "windows" / EXECUTABLE
WINDOWS_PYTHON = ROOT / "build" / "windows" / "python" / "python.exe"


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured ratio and its limit."""

    name: str
    one: float
    other: float
    bar: float
    unit: str = "MB"

    @property
    def value(self) -> float:
        """The ratio."""
        return self.one / self.other

    @property
    def holds(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.value <= self.bar

    def __str__(self) -> str:
        outcome = "ok" if self.holds else "FAILED"
        seen = f"{self.one:.2f} {self.unit} to {self.other:.2f} {self.unit}"
        return f"{outcome:6} {self.name:32} {self.value:5.2f}  at most {self.bar:.2f}   {seen}"


def size(*paths: Path) -> float:
    """Returns the megabytes of these files and folders, without links."""
    files = (file for path in paths for file in (path.rglob("*") if path.is_dir() else [path]))
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


def mapped(bundle: Path) -> set[Path]:
    """Returns the files of the bundle that a running self-test maps into memory."""
    with tempfile.TemporaryDirectory() as folder:
        command = [str(bundle / EXECUTABLE), "--self-test", str(Path(folder, "report.json"))]
        process = subprocess.Popen(command, env=_environment(), stdout=subprocess.DEVNULL)
        seen: set[Path] = set()
        while process.poll() is None:
            try:
                lines = Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8").splitlines()
            except OSError:
                break
            seen.update(Path(line.split(maxsplit=5)[5]) for line in lines if line.count("/") > 1)
            time.sleep(0.05)
        process.wait()
    return {path for path in seen if bundle.resolve() in path.parents and path.is_file()}


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def wheels() -> set[Path]:
    """Returns the files of the installed distributions that the program needs."""
    names = {*runtime_names(), OWN}
    places = (Path(str(file.locate())) for name in names for file in metadata.files(name) or [])
    return {place for place in places if place.is_file() and "__pycache__" not in place.parts}


def interpreter() -> list[Path]:
    """Returns Python's own programs and libraries on Windows, which a bundle contains too; empty on other systems."""
    base = Path(sys.base_prefix)
    return [*base.glob("*.exe"), *base.glob("*.dll"), base / "DLLs"] if sys.platform == "win32" else []


def seconds_to_the_list(program: list[str]) -> float:
    """Returns the seconds from the start of the program until its window lists sessions."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        process = subprocess.Popen([*program, "--tour", folder], env=_environment(), stdout=subprocess.PIPE)
        assert process.stdout is not None
        output = process.stdout.readline()
        taken = time.perf_counter() - begin
        process.terminate()
        process.communicate()
    if b"listed" not in output:
        raise RuntimeError(f"{program[0]} did not start: {output!r}")
    return taken


def start() -> Ratio:
    """Compares the start of the frozen program with that of the installed one, in pairs."""
    frozen, source = [str(LINUX / EXECUTABLE)], [str(Path(sysconfig.get_path("scripts"), EXECUTABLE))]
    pairs = [(seconds_to_the_list(frozen), seconds_to_the_list(source)) for _ in range(PAIRS)]
    value = statistics.median(one / other for one, other in pairs)
    other = statistics.median(other for _, other in pairs)
    return Ratio(f"frozen to source start, {PAIRS} pairs", value * other, other, 1.15, "s")


def parts_of_windows() -> float:
    """Returns the megabytes of the wheels and the Python in the Windows bundle."""
    command = ["sh", str(ROOT / "packaging/windows/wine.sh"), str(WINDOWS_PYTHON), "-X", "utf8", __file__, "--parts"]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(output.split()[-1])


def ratios() -> Iterator[Ratio]:
    """Yields all measurements of the packages in dist."""
    whole = size(LINUX)
    yield Ratio("bundle to mapped files", whole, size(*mapped(LINUX)), 1.35)
    yield Ratio("bundle to wheels", whole, size(*wheels()), 0.50)
    yield start()
    for package in DIST.glob(f"{EXECUTABLE}_{VERSION}_*.deb"):
        yield Ratio("deb to bundle", size(package), whole, 0.35)
    if WINDOWS.is_dir():
        windows = size(WINDOWS)
        yield Ratio("Windows bundle to its parts", windows, parts_of_windows(), 0.40)
        yield Ratio("setup to Windows bundle", size(DIST / f"{EXECUTABLE}-{VERSION}-setup.exe"), windows, 0.40)


def main() -> int:
    """Prints the table."""
    kept = True
    for ratio in ratios():
        print(ratio, flush=True)
        kept = kept and ratio.holds
    return 0 if kept else 1


if __name__ == "__main__":
    if sys.argv[1:] == ["--parts"]:
        print(size(*wheels(), *interpreter()))
    else:
        sys.exit(main())
