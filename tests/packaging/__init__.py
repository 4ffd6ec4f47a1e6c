"""Tests of the packages: the rules for the bundle, and the facts common to all packages."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for place in ("", "bundle", "linux", "windows", "macos"):
    sys.path.insert(0, str(ROOT / "packaging" / place))
