"""The inventory lists every module that reads something from outside, and every target."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections import Counter
from importlib import import_module

from google.protobuf.descriptor import Descriptor

from openobd_desktop.client import session_services
from tests.fuzz.inventory import INVENTORY, PACKAGE, modules_that_read
from tests.fuzz.service_targets import CONVERSIONS
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


def converted() -> dict[str, Descriptor]:
    """Returns the message that each converter of the session's services takes, by the name of the converter."""
    found = {}
    for place in pkgutil.iter_modules(session_services.__path__, f"{session_services.__name__}."):
        module = import_module(place.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            taken = re.fullmatch(r"(\w+_pb2)\.(\w+)", next(iter(function.__annotations__.values()), ""))
            if taken and function.__module__ == module.__name__:
                found[f"{place.name}.{name}"] = getattr(getattr(module, taken[1]), taken[2]).DESCRIPTOR
    return found


def test_every_message_that_the_services_of_a_session_convert_is_fed_to_a_converter() -> None:
    fed = {kind.DESCRIPTOR for kind in CONVERSIONS}
    within = {field.message_type for kind in fed for field in kind.fields}
    taken = converted()
    assert len(taken) > 10
    missing = {name for name, kind in taken.items() if kind not in fed | within}
    assert missing == set(), "add the converters to CONVERSIONS in tests/fuzz/service_targets.py"
