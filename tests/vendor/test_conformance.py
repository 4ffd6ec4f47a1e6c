"""Conformance of our protocol definitions with those of the vendor, down to every number."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vendor.comparison import differences

SCRIPT = Path(__file__).with_name("describe.py")

Facts = dict[str, Any]


def described(package: str) -> Facts:
    command = [sys.executable, str(SCRIPT), package]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    facts: Facts = json.loads(done.stdout)
    return facts


@pytest.fixture(scope="module")
def ours() -> Facts:
    return described("openobd_desktop.protocol")


@pytest.fixture(scope="module")
def theirs() -> Facts:
    return described("openobd_protocol")


def test_both_sides_describe_the_whole_protocol(ours: Facts, theirs: Facts) -> None:
    for side in (ours, theirs):
        assert len(side["services"]) == 15
        assert sum(len(methods) for methods in side["services"].values()) == 45
        assert len(side["messages"]) > 60
        assert len(side["enums"]) == 19


def test_every_service_message_and_enumeration_is_the_same_both_ways(ours: Facts, theirs: Facts) -> None:
    assert differences(ours, theirs) == []


def change_number(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.Numbers"]["maximum"]["number"] = 3


def change_type(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.SessionInfo"]["grpc_port"]["type"] = 5


def lose_presence(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.YesNo"]["answer"]["presence"] = False


def leave_oneof(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.Control"]["control_label"]["oneof"] = None


def repeat_field(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.ServiceResult"]["result"]["repeated"] = False


def point_elsewhere(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.ServiceResult"]["result"]["type name"] = "openOBD.v1.UserFeedback"


def renumber_value(facts: Facts) -> None:
    facts["enums"]["openOBD.v1.UserFeedback"]["USER_FEEDBACK_FAILURE"] = 2


def stop_streaming(facts: Facts) -> None:
    facts["services"]["openOBD.v1.session"]["openSessionTokenStream"]["server streaming"] = False


def lose_method(facts: Facts) -> None:
    del facts["services"]["openOBD.v1.config"]["muteLocals"]


def add_message(facts: Facts) -> None:
    facts["messages"]["openOBD.v1.Invented"] = {}


CHANGES = (
    change_number,
    change_type,
    lose_presence,
    leave_oneof,
    repeat_field,
    point_elsewhere,
    renumber_value,
    stop_streaming,
    lose_method,
    add_message,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_single_change_on_one_side_is_reported(ours: Facts, change: Callable[[Facts], None]) -> None:
    changed = copy.deepcopy(ours)
    change(changed)

    assert len(differences(changed, ours)) == 1
    assert len(differences(ours, changed)) == 1


def test_the_report_names_the_field_and_both_numbers(ours: Facts) -> None:
    changed = copy.deepcopy(ours)
    change_number(changed)

    assert differences(changed, ours) == ["/messages/openOBD.v1.Numbers/maximum/number: ours 3, theirs 4"]
