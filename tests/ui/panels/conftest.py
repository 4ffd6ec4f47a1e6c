"""What the tests of panels share."""

from __future__ import annotations

from tests.ui.panels.asking import asking

__all__ = ["asking"]
