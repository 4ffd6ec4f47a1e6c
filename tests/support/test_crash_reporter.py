"""Crash reporter: receives all unexpected exceptions, logs them without secrets, and shows each once."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import random
import secrets
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLoggingCategory, qCWarning, qWarning

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import KeyStoreUnavailable, NoAnswer, OpenObdError
from openobd_desktop.support.crash_reporter import CrashReporter


class Heard:
    """Crash reporter with a listener that records its reports."""

    def __init__(self) -> None:
        self.crashes: list[str] = []
        self.errors: list[OpenObdError] = []
        self.reporter = CrashReporter()
        self.reporter.on_crash = self.crashes.append
        self.reporter.on_error = self.errors.append

    @contextlib.contextmanager
    def installed(self) -> Iterator[None]:
        loop = asyncio.new_event_loop()
        undo = self.reporter.install(loop)
        try:
            yield
        finally:
            undo()
            loop.close()


@pytest.fixture
def heard() -> Heard:
    return Heard()


def thrown(error: BaseException, *held: object) -> BaseException:
    """Returns ``error`` with a traceback whose frames hold the objects ``held``."""
    try:
        raise error
    except BaseException as caught:
        return caught


def test_f36_an_unexpected_error_is_logged_and_shown_once_with_versions_and_place(
    heard: Heard, logged_errors: list[str]
) -> None:
    for _ in range(3):
        heard.reporter.report(thrown(ValueError("odd")), "the window")
    (report,) = heard.crashes
    assert report.startswith("openOBD Desktop ")
    assert "In the window" in report
    assert "ValueError: odd" in report
    assert len(logged_errors) == 3
    logged_errors.clear()


def test_f36_an_error_with_a_message_is_shown_and_not_reported_as_a_crash(heard: Heard) -> None:
    heard.reporter.task_failed("refresh", NoAnswer())
    assert [type(error) for error in heard.errors] == [NoAnswer]
    assert heard.crashes == []


def test_f36_another_failure_of_a_task_is_a_crash_with_its_name(heard: Heard, logged_errors: list[str]) -> None:
    heard.reporter.task_failed("refresh", thrown(KeyError("x")))
    assert "In task refresh" in heard.crashes[0]
    logged_errors.clear()


def test_f36_errors_in_slots_loop_threads_finalizers_and_qt_are_all_reported(
    heard: Heard, logged_errors: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    class Odd:
        def __del__(self) -> None:
            raise ValueError("in the end")

    with heard.installed():
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        loop = asyncio.new_event_loop()
        loop.set_exception_handler(heard.reporter._from_loop)
        loop.call_exception_handler({"message": "the loop", "exception": ValueError("in the loop")})
        loop.call_exception_handler({"message": "only words"})
        loop.close()
        thread = threading.Thread(target=lambda: [].pop(), name="worker")
        thread.start()
        thread.join()
        odd = Odd()
        del odd
        gc.collect()
        qWarning("Qt complains")
    texts = "\n".join(logged_errors) + caplog.text
    for words in ("in a slot", "in the loop", "only words", "worker", "pop from empty list", "in the end", "Qt compl"):
        assert words in texts, words
    assert len(heard.crashes) == 2
    logged_errors.clear()


def test_qt_complaining_of_its_bridge_to_screen_readers_is_not_logged(
    heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    warn: Any = qCWarning  # The stub requires bytes, but the function takes text.
    category: Any = QLoggingCategory
    with heard.installed():
        warn(category("qt.accessibility.atspi"), "Received text event for invalid interface.")
        warn(category("qt.widgets"), "Received something else.")
    assert [record.message for record in caplog.records] == ["Received something else."]


def test_the_undo_restores_all_handlers(heard: Heard) -> None:
    before = threading.excepthook, sys.unraisablehook
    with heard.installed():
        assert threading.excepthook is not before[0]
    assert (threading.excepthook, sys.unraisablehook) == before


KINDS = (ValueError, KeyError, RuntimeError, OSError, AssertionError, KeyStoreUnavailable, UnicodeError, TypeError)


def leaking(dice: random.Random, number: int, token: str) -> BaseException:
    """Returns an error that contains the token in its arguments, its cause, its notes, its group or its frames."""
    words = dice.choice(("{}", "Bearer {}", "token={}", "{{'authorization': 'Bearer {}'}}", "<{}>", "a {} b\n{}"))
    error = dice.choice(KINDS)(f"{number}: {words.format(token, token)}")
    how = dice.randrange(5)
    if how == 0:
        error.__cause__ = ValueError(token)
    elif how == 1:
        error.__context__ = KeyError({"secret": token})
    elif how == 2:
        error.add_note(f"while using {token}")
    elif how == 3:
        return ExceptionGroup(f"{number}: some of {token}", [ValueError(token), KeyError(token)])
    return error


def test_t3_none_of_200_exceptions_with_secrets_in_args_and_frames_reveals_one(
    heard: Heard, logged_errors: list[str], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    dice = random.Random(200)
    held = []
    with heard.installed():
        for number in range(200):
            # Half of them do not look like tokens, and are recognized only because the program holds them.
            text = secrets.token_urlsafe(150) if number % 2 else f"canary {secrets.token_hex(4)}"
            held.append(Secret(text))
            error = thrown(leaking(dice, number, text), text, {"authorization": text})
            door = dice.randrange(4)
            if door == 0:
                heard.reporter.task_failed(f"task with {text}", error)
            elif door == 1:
                heard.reporter._from_loop(asyncio.Future, {"message": f"at {text}", "exception": error})  # type: ignore[arg-type]  # the loop is not looked at
            elif door == 2:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                heard.reporter.report(error, text)
    shown = "\n".join(heard.crashes + [f"{error!r} {error} {error.user_text}" for error in heard.errors])
    out, err = capfd.readouterr()
    texts = shown + out + err + caplog.text
    assert len(heard.crashes) + len(heard.errors) > 150
    print(f"{len(held)} exceptions, 0 secrets in {len(texts)} characters")
    assert [secret for secret in held if secret.reveal() in texts] == []
    logged_errors.clear()
