"""The committed stubs, which must equal those generated from the committed ``.proto`` files."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "openobd_desktop" / "protocol"


def test_a_fresh_generation_of_the_stubs_is_identical(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "proto" / "generate.py"), str(tmp_path)]
    # The generator calls its plug-ins by name; they are installed next to the interpreter.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    subprocess.run(command, check=True, capture_output=True, timeout=100, env={**os.environ, "PATH": path})

    fresh = contents(tmp_path / "openobd_desktop" / "protocol")

    assert fresh.keys() == contents(COMMITTED).keys()
    assert [name for name, text in contents(COMMITTED).items() if text != fresh[name]] == []
    assert len(fresh) > 40


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*_pb2*") if path.is_file()}
