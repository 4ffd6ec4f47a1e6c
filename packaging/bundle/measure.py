"""Prints how large the bundle is beside what it really needs, and how quickly it starts beside the source tree.

Usage: python packaging/bundle/measure.py BUNDLE    Linux; the bundle's environment must be the one that runs this
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from components import OWN, runtime_names
from facts import EXECUTABLE

PAIRS = 7


def size(paths: set[Path]) -> float:
    """Megabytes of these files."""
    return sum(path.stat().st_size for path in paths) / 1e6


def files_of(folder: Path) -> set[Path]:
    """All files below a folder, links left out."""
    return {path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


def mapped(bundle: Path) -> set[Path]:
    """The files of the bundle that a running self-test maps into memory."""
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
    """The files of the installed distributions that the program needs."""
    from importlib import metadata

    names = {*runtime_names(), OWN}
    places = (Path(str(file.locate())) for name in names for file in metadata.files(name) or [])
    return {place for place in places if place.is_file() and "__pycache__" not in place.parts}


def seconds(command: list[str]) -> float:
    """How long the main job takes from start to end."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        arguments = ["--tour", folder, "--clock-factor", "100"]
        subprocess.run([*command, *arguments], env=_environment(), stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - begin


def main(bundle: Path) -> None:
    """Prints the table."""
    whole = size(files_of(bundle))
    needed = size(mapped(bundle))
    installed = size(wheels())
    print(f"bundle to mapped files   {whole / needed:5.2f}   {whole:.1f} MB to {needed:.1f} MB (at most 1.35)")
    print(f"bundle to wheels         {whole / installed:5.2f}   {whole:.1f} MB to {installed:.1f} MB (at most 0.50)")
    frozen, source = [str(bundle / EXECUTABLE)], [str(Path(sysconfig.get_path("scripts"), EXECUTABLE))]
    pairs = [(seconds(frozen), seconds(source)) for _ in range(PAIRS)]
    ratio = statistics.median(one / other for one, other in pairs)
    one, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"frozen to source, a tour {ratio:5.2f}   {one:.2f} s to {other:.2f} s, {PAIRS} pairs (at most 1.15)")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
