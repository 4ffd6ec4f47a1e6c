"""What is packaged: the rules of the bundle, and that every package says the same of the program."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
