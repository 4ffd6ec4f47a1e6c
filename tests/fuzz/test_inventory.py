"""The inventory lists every module that reads something from outside, and every target."""

from __future__ import annotations

from collections import Counter

from tests.fuzz.inventory import INVENTORY, PACKAGE, modules_that_read
from tests.fuzz.targets import load


def test_every_module_that_reads_is_in_the_inventory() -> None:
    listed = {module for row in INVENTORY for module in row.modules}
    assert modules_that_read() - listed == set()


def test_every_listed_module_exists_and_is_in_one_row() -> None:
    counted = Counter(module for row in INVENTORY for module in row.modules)
    assert [module for module in counted if not (PACKAGE / module).is_file()] == []
    assert [module for module, count in counted.items() if count > 1] == []


def test_every_row_has_targets_that_exist_or_says_why_not() -> None:
    named = {name for row in INVENTORY for name in row.targets}
    assert named == set(load())
    assert [row.what for row in INVENTORY if not (row.targets or row.why_not)] == []
