"""Short form of fuzzing: the same inputs in each run, and the oracle itself."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.errors import BadInput
from tests.fuzz.__main__ import cases_of, main
from tests.fuzz.oracle import judge
from tests.fuzz.targets import Case, Target, load

TARGETS = load()

pytestmark = [
    # Warnings of Qt's decoders about damaged files, and of cryptography about PKCS#7 in an old encoding.
    pytest.mark.qt_log_ignore("."),
    pytest.mark.filterwarnings("ignore:PKCS#7"),
]


@pytest.mark.parametrize("name", TARGETS)
def test_s17_no_input_breaks_a_reader_holds_the_loop_or_fills_the_memory(qapp: QApplication, name: str) -> None:
    target = TARGETS[name]
    faults = filter(None, map(judge, cases_of(target, 0, target.cases)))
    assert "\n".join(map(str, faults)) == ""


def case_of(feed: object, **limits: object) -> Case:
    def run(content: object) -> None:
        assert callable(feed)
        feed()

    return Case(Target("own", lambda draw: draw.text(), run, **limits), 7)  # type: ignore[arg-type]  # any limits


def test_the_same_number_always_draws_the_same_input() -> None:
    for target in TARGETS.values():
        assert repr(Case(target, 3).content()) == repr(Case(target, 3).content()), target.name


def test_the_oracle_reports_an_error_that_is_not_allowed_and_how_to_replay_it() -> None:
    def fail() -> None:
        raise ValueError("x" * 1000)

    found = str(judge(case_of(fail)))
    assert "ValueError at test_short.py" in found
    assert "python -m tests.fuzz --target own --seed 7 --cases 1" in found
    assert len(found) < 400
    assert judge(case_of(fail, allowed=(ValueError,))) is None


def test_the_oracle_reports_time_on_the_event_loop_and_memory() -> None:
    def spin() -> None:
        end = time.thread_time() + 0.12
        while time.thread_time() < end:
            pass

    assert "of CPU on the event loop" in str(judge(case_of(spin)))
    # A thread that runs Python code lets the loop run.
    assert judge(case_of(spin, in_thread=True)) is None
    assert "MB of memory, 20 MB are allowed" in str(judge(case_of(lambda: bytearray(b"x" * 90_000_000), megabytes=20)))


def test_the_oracle_reports_a_thread_that_lets_no_other_run() -> None:
    def hold() -> None:
        # One call, in which the interpreter cannot switch to another thread; some builds of Python need 50 ms for it.
        sum(range(150_000_000))

    assert "the thread holds the interpreter" in str(judge(case_of(hold, in_thread=True)))


def test_the_command_replays_one_input_and_tells_its_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--target", "moments", "--seed", "5", "--cases", "2"]) == 0
    assert "2 inputs of 1 targets, 0 faults" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--target", "nothing"])


def test_the_long_form_stops_after_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    began = time.process_time()
    assert main(["--target", "moments", "--seconds", "0.2"]) == 0
    assert time.process_time() - began < 2
    assert BadInput.__name__ not in capsys.readouterr().out
