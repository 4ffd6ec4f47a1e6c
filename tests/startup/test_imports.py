"""Modules loaded before the first paint, and before the first list is on the screen: no more than are listed here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase

import pytest

from tests.bench.processes import SURROUNDINGS

SCRIPT = """
import os
import sys
# What Debian's sitecustomize and .pth files load is not ours.
preloaded = set(sys.modules)
from tests.bench import first_screen

def report(what):
    print(what, *(name for name in sys.modules if name not in preloaded), flush=True)
    if what == "listed":
        # PySide adds a class to its module when the class is first needed.
        print("classes", *vars(sys.modules["PySide6.QtWidgets"]), *vars(sys.modules["PySide6.QtGui"]), flush=True)
        os._exit(0)

first_screen.report = report
first_screen._ours()
"""
BEFORE_PAINT = """
__main__ launch errors errors.* domain domain.secret domain.text system system.files
core core.rules core.rules.ticket
startup startup.imports startup.options startup.preflight startup.process_guard startup.start_failure
support support.bus_notifications
"""
"""Modules that the splash screen waits for: the options, the checks of the desktop, and the errors of both."""
LIBRARIES_BEFORE_PAINT = "PySide6 shiboken6 shibokensupport"

BEFORE_LIST = f"""
{BEFORE_PAINT}
app demo demo.mechanic_screens domain.* system.daemon_thread system.turns
core.aio core.aio.* core.journal core.journal.* core.log_buffer core.profiles core.profiles.* core.rules.*
core.session core.sessions core.sessions.* core.team core.team.*
core.tickets core.tickets.queue core.tickets.readings core.tickets.session_readings
core.tickets.store
startup.first_steps startup.instance_guard startup.journal_lifecycle startup.login_factory
storage storage.database storage.database.worker
storage.journal storage.journal.journal storage.journal.journal_file storage.journal.token_store
storage.secrets storage.secrets.* storage.settings storage.settings.* storage.team storage.team.address
storage.team.database
support.crash_reporter support.keep_awake support.logging_setup support.window_loop
support.watchdog support.ways_to_keep_awake
protocol protocol.bus_pb2 protocol.common_pb2 protocol.connection_monitor_pb2 protocol.function_broker_pb2
protocol.function_pb2 protocol.session_controller_pb2 protocol.session_controller_pb2_grpc protocol.session_pb2
protocol.session_pb2_grpc protocol.user_interface_pb2
client client.controller client.gateway client.messages client.messages.convert
client.partner_api client.partner_api.address client.partner_api.client client.session_list client.transport
client.transport.*
simulator simulator.buses simulator.buses.configuration simulator.car simulator.car.* simulator.common
simulator.common.* simulator.scenarios simulator.scenarios.demo simulator.scenarios.scenarios
simulator.server simulator.server.*
simulator.services simulator.services.all simulator.services.sessions
simulator.state simulator.state.access simulator.state.broker simulator.state.faults
simulator.state.functions simulator.state.prompts simulator.state.samples simulator.state.sessions
simulator.state.tokens simulator.state.vehicles simulator.state.world
ui ui.common ui.common.* ui.context ui.context.* ui.desktop ui.desktop.*
ui.lifecycle ui.lifecycle.lock_controller core.lock ui.lifecycle.tray_controller ui.lifecycle.window_controller
ui.look ui.look.* ui.messages ui.messages.* ui.session ui.session.alerts
ui.sessions ui.sessions.actions ui.sessions.auto_refresh ui.sessions.columns ui.sessions.details
ui.sessions.empty_states ui.sessions.filter ui.sessions.my_sessions_panel ui.sessions.page ui.sessions.rows
ui.sessions.table_model ui.sessions.table_view ui.start ui.start.pending_starts
ui.tables ui.tables.delegates ui.tables.empty_state ui.tables.folding_table_view ui.tables.record_details
ui.tables.record_table_view ui.tables.row_changes ui.tables.sliced_table_model
ui.tabs ui.tabs.ask
ui.widgets ui.widgets.badge ui.widgets.busy_button ui.widgets.fields ui.widgets.focus ui.widgets.layouts
ui.widgets.notice ui.window ui.window.banners ui.window.commands ui.window.main_window
ui.window.menus ui.window.page_stack ui.window.resume_prompt ui.window.sidebar ui.window.status_bar
"""
"""Modules that the first list waits for: the list, the client, the simulator, and the visible widgets."""
LIBRARIES_BEFORE_LIST = f"""
{LIBRARIES_BEFORE_PAINT} cython_runtime google grpc msgspec platformdirs qasync typing_extensions
grpc_health grpc_reflection grpc_tools
"""
SLOW = ("csv", "email.utils", "http.client", "importlib.metadata", "tomllib", "urllib.request")
"""Modules of the standard library that take milliseconds to import, but that the list does not need."""
HINT = "Import it inside the function that needs it, or, if the screen shows what it does, list it in this test."


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The names of all modules that are loaded at the first paint ("painted") and with the list ("listed").

    "classes" are the names in ``QtWidgets`` and ``QtGui`` at that time.
    """
    command = [sys.executable, "-c", SCRIPT]
    # It ends without removing its temporary folders.
    environment = {**SURROUNDINGS, "TMPDIR": str(tmp_path_factory.mktemp("temporary"))}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    lines = [line.split() for line in done.stdout.splitlines()]
    return {what: names for what, *names in lines if what in ("painted", "listed", "classes")}


def _unlisted(names: Iterable[str], own: str, libraries: str) -> list[str]:
    """Returns the modules in ``names`` that are neither ours and listed, nor of a listed or the standard library."""
    ours = {"openobd_desktop", *(f"openobd_desktop.{each}" for each in own.split())}
    known = {"tests", "signature_bootstrap", "__feature__", *libraries.split()} | sys.stdlib_module_names
    return [
        name
        for name in names
        if not (
            any(fnmatchcase(name, each) for each in ours)
            if name.startswith("openobd_desktop")
            else name.startswith("_") or name.partition(".")[0] in known
        )
    ]


def test_only_listed_modules_are_loaded_before_the_first_paint(loaded: dict[str, list[str]]) -> None:
    assert _unlisted(loaded["painted"], BEFORE_PAINT, LIBRARIES_BEFORE_PAINT) == [], HINT
    assert {"asyncio", "ssl", "platformdirs"}.isdisjoint(loaded["painted"]), HINT


def test_only_listed_modules_are_loaded_before_the_list(loaded: dict[str, list[str]]) -> None:
    assert _unlisted(loaded["listed"], BEFORE_LIST, LIBRARIES_BEFORE_LIST) == [], HINT
    assert [name for name in SLOW if name in loaded["listed"]] == [], HINT


def test_what_a_car_says_is_not_loaded_before_the_list(loaded: dict[str, list[str]]) -> None:
    values = {"diagnosis", "trouble_codes", "negative_responses"}
    found = [name for name in loaded["listed"] if name.startswith("openobd_desktop.") and values & set(name.split("."))]
    assert found == [], HINT


def test_a_module_that_is_not_listed_is_named() -> None:
    names = ["openobd_desktop.launch", "openobd_desktop.ui.help.about_dialog", "re", "sqlalchemy.orm"]
    assert _unlisted(names, BEFORE_PAINT, LIBRARIES_BEFORE_PAINT) == names[1:2] + names[3:]


def test_imports_after_qt_do_not_read_the_source_of_each_module() -> None:
    script = "import builtins, openobd_desktop.launch; print(builtins.__import__ is builtins.__orig_import__)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "True\n"


def test_no_class_of_qt_with_hundreds_of_enumerations_is_created_before_the_list(loaded: dict[str, list[str]]) -> None:
    assert "QStyle" not in loaded["classes"], "QApplication.setStyle, QWidget.style and findChild create it."
    assert "QAccessible" not in loaded["classes"], HINT
