"""Start of the program, which first removes environment variables that would reveal secrets or load foreign code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from openobd_desktop.__main__ import harden, own_paths

PLANTED = {
    "QT_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_GENERIC_PLUGINS": "evil",
    "QML2_IMPORT_PATH": "/tmp/evil",
    "PYTHONPATH": "/tmp/evil",
    "PYTHONHOME": "/tmp/evil",
    "PYTHONSTARTUP": "/tmp/evil.py",
    "PYTHONINSPECT": "1",
    "PYTHONBREAKPOINT": "evil.main",
    "pythonpath": "/tmp/evil",
}
WANTED = {"PATH": "/usr/bin", "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.25", "HTTPS_PROXY": "http://p:8080"}
QUIET = {"GRPC_VERBOSITY": "NONE"}


def test_t11_an_installed_program_ignores_planted_paths() -> None:
    environment = {**PLANTED, **WANTED}
    harden(environment, frozen=True)
    assert environment == {**WANTED, **QUIET}


def test_t11_paths_are_kept_when_run_from_source() -> None:
    environment = {**PLANTED, **WANTED}
    harden(environment, frozen=False)
    assert environment == {**PLANTED, **WANTED, **QUIET}


@pytest.mark.parametrize("frozen", [True, False])
def test_t3_grpc_never_traces(frozen: bool) -> None:
    environment = {"GRPC_TRACE": "all", "GRPC_VERBOSITY": "debug", **WANTED}
    harden(environment, frozen=frozen)
    assert environment == {**WANTED, **QUIET}


def test_t11_the_current_folder_holds_no_modules_of_an_installed_program(tmp_path: Path) -> None:
    here = str(Path.cwd())
    assert own_paths(["", here, f"{here}/.", str(tmp_path), "/app/lib"]) == [str(tmp_path), "/app/lib"]


STARTS = """
import os, sys
sys.frozen = True
sys.argv = ["openobd-desktop", "--version"]
from openobd_desktop.__main__ import main
try:
    main()
except SystemExit as end:
    left = [name for name in os.environ if name.startswith(("QT_PLUGIN", "PYTHON", "GRPC_TRACE"))]
    print(left, end.code, "" in sys.path)
"""


def test_t11_the_frozen_start_has_a_clean_environment() -> None:
    environment = {**os.environ, "QT_PLUGIN_PATH": "/tmp/evil", "PYTHONINSPECT": "", "GRPC_TRACE": "all"}
    done = subprocess.run([sys.executable, "-c", STARTS], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[] 0 False"


def test_t3_the_secret_leaves_the_environment_before_anything_else_is_loaded() -> None:
    script = (
        "import os, sys, types\n"
        "program = types.ModuleType('openobd_desktop.launch')\n"
        "seen = lambda options: (options.environment[1].reveal(), 'SECRET' in str(os.environ))\n"
        "program.launch = lambda options, failure: print(*seen(options)) or 0\n"
        "sys.modules['openobd_desktop.launch'] = program\n"
        "sys.argv = ['openobd-desktop']\n"
        "from openobd_desktop.__main__ import main\n"
        "main()\n"
    )
    login = {
        "OPENOBD_PARTNER_CLIENT_ID": "id",
        "OPENOBD_PARTNER_CLIENT_SECRET": "s3cret",
        "OPENOBD_CLUSTER_ID": "001",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **login}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "s3cret False\n"


def test_s11_the_program_that_shows_wrong_arguments_does_not_get_the_secret() -> None:
    script = (
        "import os, sys\n"
        "from openobd_desktop.startup.start_failure import StartFailure\n"
        "StartFailure.has_reader = True\n"
        "StartFailure.show = lambda self, error: print('SECRET' in str(os.environ))\n"
        "sys.argv = ['openobd-desktop', '--nonsense']\n"
        "from openobd_desktop.__main__ import main\n"
        "main()\n"
    )
    environment = {**os.environ, "OPENOBD_PARTNER_CLIENT_SECRET": "s3cret"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "False\n"


STUCK = """
import sys, threading
from openobd_desktop import __main__ as program, launch

def stuck(options, failure):
    threading.Thread(target=threading.Event().wait).start()
    return 7

launch.launch = stuck
program.LINGER = 0.05
program.main()
"""


def test_d6_a_thread_blocked_by_a_disk_does_not_keep_the_process_running() -> None:
    done = subprocess.run([sys.executable, "-c", STUCK], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 7
    assert "some entries have not been written" in done.stderr
