"""Data files of the package, which a bundle must contain."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "openobd_desktop"
CODE = {".py", ".pyi", ".pyc", ".typed"}


def test_the_spec_of_the_bundle_collects_every_package_with_data_files() -> None:
    spec = (ROOT / "packaging/bundle/openobd-desktop.spec").read_text(encoding="utf-8")
    collected = [ROOT / name.replace(".", "/") for name in re.findall(r'collect_data_files\("([\w.]+)"', spec)]
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in CODE]

    assert any(path.suffix == ".toml" for path in files)
    assert [path for path in files if not any(path.is_relative_to(folder) for folder in collected)] == []
