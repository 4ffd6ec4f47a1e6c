"""The PC does not sleep while a session runs: the requests to the desktop, Windows and macOS, and their thread."""

from __future__ import annotations

import ctypes
import logging
import queue
import subprocess
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.support.keep_awake import AwakeWhileRunning, KeepAwake
from openobd_desktop.support.ways_to_keep_awake import (
    LOGIN_MANAGER,
    PORTAL,
    POWER_MANAGEMENT,
    SESSION_MANAGER,
    BusWay,
    MacWay,
    Refused,
    Way,
    WindowsWay,
    ways_of_this_system,
)
from openobd_desktop.ui.common.translate import install
from tests.core.fakes import settle
from tests.desktop_service import HOWS, message_bus_of_its_own, service
from tests.end_to_end.script import Stage, play
from tests.ui.ui_env import UiEnv, env

__all__ = ["env"]
LIMIT = 30.0
REASON = "A diagnostic session is running"
SOON = (0.01,)


def at(way: BusWay, address: str, limit: float = LIMIT) -> BusWay:
    """Returns the way over another bus."""
    return way._replace(bus=lambda: address, limit=limit)


@contextmanager
def keeping(*ways: Way) -> Iterator[KeepAwake]:
    awake = KeepAwake(ways, SOON)
    yield awake
    awake.close()


def said(desktop: subprocess.Popen[str]) -> str:
    assert desktop.stdout is not None
    return desktop.stdout.readline().strip()


class Held:
    """A way that always works, and the events in which a test takes part."""

    name = "this"
    sock = None

    def __init__(self) -> None:
        self.taken, self.released = threading.Event(), threading.Event()
        self.reasons: list[str] = []
        self.thread: threading.Thread | None = None

    def take(self, reason: str) -> Held:
        self.reasons.append(reason)
        self.thread = threading.current_thread()
        self.released.clear()
        self.taken.set()
        return self

    def check(self) -> None:
        """Does nothing."""

    def release(self) -> None:
        self.taken.clear()
        self.released.set()


class Refusing:
    """A way that never works."""

    name = "that"

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)

    def take(self, reason: str) -> Held:
        self.asked.release()
        raise Refused("not for you")


GRANTS: list[tuple[BusWay, str, str]] = [
    (PORTAL, f"('', 4, {{'reason': ('s', '{REASON}')}})", "org.freedesktop.portal.Request.Close"),
    (SESSION_MANAGER, f"('com.openobd.Desktop', 0, '{REASON}', 4)", "org.gnome.SessionManager.Uninhibit"),
    (POWER_MANAGEMENT, f"('openOBD Desktop', '{REASON}')", "org.freedesktop.PowerManagement.Inhibit.UnInhibit"),
    (LOGIN_MANAGER, f"('sleep:idle', 'openOBD Desktop', '{REASON}', 'block')", "released b''"),
]


@pytest.mark.parametrize(("way", "arguments", "undo"), GRANTS, ids=[way.name for way, _, _ in GRANTS])
def test_o8_each_service_of_the_desktop_is_asked_and_told_when_it_may_sleep(
    tmp_path: Path, way: BusWay, arguments: str, undo: str
) -> None:
    with (
        message_bus_of_its_own(tmp_path) as address,
        service(address, "working", way.name, folder=tmp_path) as desktop,
        keeping(at(way, address)) as awake,
    ):
        awake.hold(REASON)
        assert said(desktop) == f"{way.interface}.Inhibit"
        assert said(desktop) == arguments
        awake.release()
        assert said(desktop) == undo


def test_o8_the_hold_ends_when_the_program_closes_it(tmp_path: Path) -> None:
    with (
        message_bus_of_its_own(tmp_path) as address,
        service(address, "working", LOGIN_MANAGER.name, folder=tmp_path) as desktop,
        keeping(at(LOGIN_MANAGER, address)) as awake,
    ):
        awake.hold(REASON)
        assert [said(desktop)[:12] for _ in range(2)] == ["org.freedesk", "('sleep:idle"]
        awake.close()
        assert said(desktop) == "released b''"


@pytest.mark.parametrize("how", HOWS)
def test_o8_a_service_that_misbehaves_is_replaced_by_the_next(tmp_path: Path, how: str) -> None:
    here = Held()
    with (
        message_bus_of_its_own(tmp_path) as address,
        service(address, how, PORTAL.name, folder=tmp_path),
        keeping(at(PORTAL, address, 0.1), here) as awake,
    ):
        awake.hold(REASON)
        assert here.taken.wait(LIMIT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_d6_a_thread_that_has_failed_does_not_make_a_session_fail() -> None:
    failed = threading.Event()

    class Failing(Refusing):
        def take(self, reason: str) -> Held:
            failed.set()
            raise KeyError("a bug")

    with keeping(Failing()) as awake:
        awake.hold(REASON)
        assert failed.wait(LIMIT)
        for thread in [each for each in threading.enumerate() if each.name == "awake"]:
            thread.join(LIMIT)
        awake.release()
        awake.hold(REASON)


def test_o8_a_portal_that_promises_what_its_backend_refuses_is_replaced_by_the_next(tmp_path: Path) -> None:
    here = Held()
    with (
        message_bus_of_its_own(tmp_path) as address,
        service(address, "promising", PORTAL.name, folder=tmp_path),
        keeping(at(PORTAL, address), here) as awake,
    ):
        awake.hold(REASON)
        assert here.taken.wait(LIMIT)


def test_o8_a_desktop_that_comes_back_is_asked_again(tmp_path: Path) -> None:
    with message_bus_of_its_own(tmp_path) as address, keeping(at(SESSION_MANAGER, address)) as awake:
        with service(address, "working", SESSION_MANAGER.name, folder=tmp_path) as desktop:
            awake.hold(REASON)
            assert said(desktop) == "org.gnome.SessionManager.Inhibit"
        with service(address, "working", SESSION_MANAGER.name, folder=tmp_path) as desktop:
            assert said(desktop) == "org.gnome.SessionManager.Inhibit"


def test_o8_when_the_bus_vanishes_the_next_way_is_used(tmp_path: Path) -> None:
    here = Held()
    with keeping_on_a_bus(tmp_path, here) as (awake, desktop):
        awake.hold(REASON)
        assert said(desktop) == "org.gnome.SessionManager.Inhibit"
        assert not here.taken.is_set()
    assert here.taken.wait(LIMIT)
    awake.close()
    assert here.released.wait(LIMIT)


@contextmanager
def keeping_on_a_bus(folder: Path, other: Way) -> Iterator[tuple[KeepAwake, subprocess.Popen[str]]]:
    """The bus vanishes at the end; the object under test does not."""
    with (
        message_bus_of_its_own(folder) as address,
        service(address, "working", SESSION_MANAGER.name, folder=folder) as desktop,
    ):
        yield KeepAwake([at(SESSION_MANAGER, address), other], SOON), desktop


def test_o8_a_refusal_is_logged_once_at_info_and_told_in_the_state(caplog: pytest.LogCaptureFixture) -> None:
    refusing = Refusing()
    with caplog.at_level(logging.INFO), keeping(refusing) as awake:
        awake.hold(REASON)
        for _ in range(4):
            assert refusing.asked.acquire(timeout=LIMIT)
        assert awake.state == "sleep cannot be prevented (that: not for you)"
    told = [(each.levelname, each.message) for each in caplog.records if "prevented" in each.message]
    assert told == [("INFO", "sleep cannot be prevented (that: not for you)")]


def test_o8_without_a_bus_nothing_happens(tmp_path: Path) -> None:
    here = Held()
    with keeping(at(PORTAL, ""), at(PORTAL, f"unix:path={tmp_path}/nowhere"), here) as awake:
        awake.hold(REASON)
        assert here.taken.wait(LIMIT)


def test_o8_windows_is_asked_and_released_by_the_same_thread() -> None:
    calls: list[tuple[int, threading.Thread]] = []
    both = threading.Semaphore(0)

    def set_state(flags: int) -> int:
        calls.append((flags, threading.current_thread()))
        both.release()
        return 0x80000000

    with keeping(WindowsWay(set_state)) as awake:
        awake.hold(REASON)
        assert both.acquire(timeout=LIMIT)
        awake.release()
        assert both.acquire(timeout=LIMIT)
    assert [flags for flags, _ in calls] == [0x80000001, 0x80000000]
    assert len({thread for _, thread in calls}) == 1
    assert threading.current_thread() not in {thread for _, thread in calls}


def test_o8_a_refusal_of_windows_is_one() -> None:
    with pytest.raises(Refused, match="Windows"):
        WindowsWay(lambda flags: 0).take(REASON)


class Function:
    """A function of a C library, whose types the program must declare."""

    def __init__(self, do: Callable[..., Any]) -> None:
        self._do = do
        self.argtypes: list[Any] | None = None
        self.restype: Any = None

    def __call__(self, *arguments: Any) -> Any:
        assert self.argtypes is not None
        assert len(self.argtypes) == len(arguments)
        return self._do(*arguments)


class Mac:
    """IOKit and CoreFoundation, which count the texts that are not released."""

    def __init__(self, status: int = 0) -> None:
        self.texts: dict[int, bytes] = {}
        self.made: list[tuple[bytes, int, bytes]] = []
        self.ended: list[int] = []
        self._status = status
        self.CFStringCreateWithCString = Function(self._text)
        self.CFRelease = Function(self.texts.pop)
        self.IOPMAssertionCreateWithName = Function(self._make)
        self.IOPMAssertionRelease = Function(lambda number: self.ended.append(number.value))

    def _text(self, allocator: None, text: bytes, encoding: int) -> int:
        assert encoding == 0x08000100
        self.texts[len(self.texts) + 1] = text
        return len(self.texts)

    def _make(self, kind: int, level: int, name: int, number: Any) -> int:
        self.made.append((self.texts[kind], level, self.texts[name]))
        # ``byref`` keeps the object that it refers to.
        number._obj.value = 7
        return self._status


def test_o8_macos_is_given_the_reason_and_released() -> None:
    mac = Mac()
    hold = MacWay(mac, mac).take("Eine Diagnosesitzung läuft")
    assert mac.made == [(b"PreventUserIdleSystemSleep", 255, "Eine Diagnosesitzung läuft".encode())]
    assert mac.texts == {}
    hold.release()
    assert mac.ended == [7]
    assert mac.IOPMAssertionCreateWithName.argtypes is not None
    assert mac.IOPMAssertionCreateWithName.argtypes[3] is ctypes.POINTER(ctypes.c_uint32)


def test_o8_a_refusal_of_macos_is_one_and_leaves_no_text_behind() -> None:
    mac = Mac(status=-536870206)
    with pytest.raises(Refused, match="-536870206"):
        MacWay(mac, mac).take(REASON)
    assert mac.texts == {}


def test_o8_linux_asks_the_desktop_before_the_system() -> None:
    assert ways_of_this_system() == [PORTAL, SESSION_MANAGER, POWER_MANAGEMENT, LOGIN_MANAGER]


@dataclass
class Scene:
    """The sessions of this PC, and a way that always works."""

    env: UiEnv
    awake: AwakeWhileRunning
    here: Held = field(default_factory=Held)


@pytest.fixture
async def scene(env: UiEnv) -> AsyncIterator[Scene]:
    here = Held()
    made = Scene(env, AwakeWhileRunning(env.service, env.context.profiles, KeepAwake([here], SOON)), here)
    yield made
    made.awake.close()


async def test_o8_the_pc_is_kept_awake_from_the_first_session_to_the_end_of_the_last(scene: Scene) -> None:
    assert scene.here.reasons == []
    first, _ = await scene.env.open_session("7848095")
    assert scene.here.taken.wait(LIMIT)
    second, _ = await scene.env.open_session("7848096")
    done = ServiceResult((Result.SUCCESS,))
    await scene.env.service.finish(first.id, done)
    assert scene.here.taken.is_set()
    await scene.env.service.finish(second.id, done)
    assert scene.here.released.wait(LIMIT)
    assert scene.here.reasons == [REASON]


async def test_o8_a_session_whose_token_has_run_out_does_not_keep_the_pc_awake(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    assert scene.here.taken.wait(LIMIT)
    await scene.env.cut_line(scene.env.backend.sessions[active.id])
    for _ in range(8):
        await scene.env.clock.advance(60)
    await settle()
    assert not active.alive
    assert scene.here.released.wait(LIMIT)


async def test_o8_the_setting_takes_effect_at_once(scene: Scene) -> None:
    profiles = scene.env.context.profiles
    await scene.env.open_session()
    assert scene.here.taken.wait(LIMIT)
    profiles.change_settings(replace(profiles.settings, keep_awake=False))
    assert scene.here.released.wait(LIMIT)
    assert scene.awake.state == "not prevented, as chosen in the settings"
    profiles.change_settings(replace(profiles.settings, keep_awake=True))
    assert scene.here.taken.wait(LIMIT)


async def test_o8_the_reason_is_in_the_language_of_the_user(scene: Scene, qapp: Any) -> None:
    install(qapp, "de")
    try:
        await scene.env.open_session()
    finally:
        install(qapp, "en")
    assert scene.here.taken.wait(LIMIT)
    assert scene.here.reasons == ["Eine Diagnosesitzung läuft"]


async def test_o8_nothing_is_asked_on_the_thread_of_the_window(scene: Scene) -> None:
    await scene.env.open_session()
    assert scene.here.taken.wait(LIMIT)
    assert scene.here.thread is not threading.current_thread()


async def test_o8_the_whole_program_asks_the_desktop_from_start_to_result(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: queue.SimpleQueue[str] = queue.SimpleQueue()

    def listen(desktop: subprocess.Popen[str]) -> None:
        assert desktop.stdout is not None
        for line in desktop.stdout:
            told.put(line.strip())

    async def script(stage: Stage) -> None:
        await stage.context.profiles.start_demo()
        active = await stage.context.service.start_on_ticket(stage.logins.demo_tickets[0])
        await stage.until(lambda: "Sleep: sleep is prevented" in stage.context.diagnostics())
        await stage.context.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
        await stage.until(lambda: "Sleep: the PC may sleep" in stage.context.diagnostics())

    with (
        message_bus_of_its_own(tmp_path) as address,
        service(address, "working", PORTAL.name, folder=tmp_path) as desktop,
    ):
        threading.Thread(target=listen, args=(desktop,), daemon=True).start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        await play(qapp, tmp_path / "settings", script, demo=True)
        lines = [told.get(timeout=LIMIT) for _ in range(3)]
    assert [lines[0], lines[2]] == ["org.freedesktop.portal.Inhibit.Inhibit", "org.freedesktop.portal.Request.Close"]
