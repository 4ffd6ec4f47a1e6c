"""Files left by a run of the installed program: only in its own folders."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from dataclasses import dataclass
from pathlib import Path

import pytest

LIMIT = 60.0
OWN = tuple(f"{folder}/openobd-desktop" for folder in (".config", ".local/share", ".local/state", ".cache"))
"""The program's folders for configuration, data, state and cache below the home folder (XDG base directories)."""
NOT_OURS = (".cache/fontconfig",)
"""The font cache of the system, which any program with a window creates."""


@dataclass
class Pc:
    """A PC on which the program has never run, and the files that a run leaves on it."""

    root: Path

    def __post_init__(self) -> None:
        for name in ("home", "runtime", "temporary", "elsewhere"):
            (self.root / name).mkdir(mode=0o700)

    async def start(self, *arguments: str) -> Process:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "OPENOBD_"))}
        places = {"HOME": "home", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "temporary"}
        root = str(Path(__file__).parents[2])
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "openobd_desktop", *arguments),
            cwd=self.root / "elsewhere",
            env=kept | {name: str(self.root / place) for name, place in places.items()} | {"PYTHONPATH": root},
            stdout=PIPE,
            stderr=PIPE,
        )

    @property
    def left(self) -> set[str]:
        """Returns the paths of all files and empty folders, relative to the home folder; ``../`` if outside it."""
        found = [path for path in self.root.rglob("*") if not path.is_dir() or not any(path.iterdir())]
        places = (Path(os.path.relpath(path, self.root / "home")).as_posix() for path in found)
        usual = {"../runtime", "../temporary", "../elsewhere", "."}
        return {place for place in places if place not in usual and not place.startswith(NOT_OURS)}

    @property
    def strayed(self) -> set[str]:
        return {place for place in self.left if not place.startswith(tuple(f"{own}/" for own in OWN))}


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc(tmp_path)


async def wait_for_line(process: Process, text: bytes) -> None:
    assert process.stderr is not None
    while text not in (line := await asyncio.wait_for(process.stderr.readline(), LIMIT)):
        assert line, f"the program ended without {text!r}"


@pytest.mark.parametrize(
    ("arguments", "begun", "expected"),
    [
        (("--demo",), b"simulator is listening", {".config", ".local/state"}),
        ((), b"Running upgrade", {".config", ".local/state", ".local/share"}),
    ],
    ids=["the demo", "the first start"],
)
async def test_a_run_leaves_nothing_outside_its_own_folders(
    pc: Pc, arguments: tuple[str, ...], begun: bytes, expected: set[str]
) -> None:
    process = await pc.start("--log-level", "info", *arguments)
    await wait_for_line(process, begun)
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 0
    assert pc.strayed == set()
    assert {place.split("/openobd-desktop")[0] for place in pc.left} == expected


@pytest.mark.parametrize("option", ["--export-settings", "--export-diagnostics"])
async def test_an_export_leaves_only_the_requested_file(pc: Pc, option: str) -> None:
    process = await pc.start(option, "here.txt")
    await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode == 0
    assert pc.left == {"../elsewhere/here.txt"}


def test_the_search_detects_a_stray_file(pc: Pc) -> None:
    for place in ("home/.openobd", "temporary/socket", "elsewhere/log", "home/.config/openobd-desktop.bak"):
        (pc.root / place).parent.mkdir(exist_ok=True)
        (pc.root / place).touch()
    strayed = {".openobd", "../temporary/socket", "../elsewhere/log", ".config/openobd-desktop.bak"}
    assert pc.strayed == strayed
