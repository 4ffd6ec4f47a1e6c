"""Proves on the spot that an installed program is whole, and writes what it found as JSON.

For whoever builds and installs packages: ``openobd-desktop --self-test FILE``, from the source tree, frozen or
installed. It needs no account and no network beyond this PC.
"""

from __future__ import annotations

import json
import platform
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from openobd_desktop import __version__
from openobd_desktop.support.self_test_checks import CHECKS, CheckFailed, Unavailable
from openobd_desktop.system.files import write_whole

Play = Callable[[], Awaitable[int]]
"""Plays the tour; returns its exit status."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one check: "ok", "unavailable" (this PC lacks it, and the program copes) or "failed"."""

    name: str
    outcome: str
    detail: str
    seconds: float


async def self_test(application: QGuiApplication, report: Path, play: Play) -> int:
    """Makes all checks and writes the report.

    Args:
        application: The one of this run.
        report: The JSON file to write.
        play: Plays the tour.

    Returns:
        The exit status: 0 if nothing failed.
    """
    findings = [await _find(name, lambda check=check: check(application)) for name, check in CHECKS]  # type: ignore[misc]  # mypy cannot type defaults of a lambda
    findings.append(await _find("main job", lambda: _played(play)))
    failed = [finding.name for finding in findings if finding.outcome == "failed"]
    _write(report, application, failed, findings)
    return 1 if failed else 0


def _write(report: Path, application: QGuiApplication, failed: list[str], findings: list[Finding]) -> None:
    facts = {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "platform": application.platformName(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }
    text = json.dumps({**facts, "failed": failed, "checks": [asdict(finding) for finding in findings]}, indent=1)
    write_whole(report, f"{text}\n".encode())


async def _find(name: str, check: Callable[[], Awaitable[str]]) -> Finding:
    begin = time.monotonic()
    try:
        outcome, detail = "ok", await check()
    except Unavailable as error:
        outcome, detail = "unavailable", str(error)
    except (CheckFailed, ImportError, LookupError, OSError, RuntimeError, ValueError) as error:
        outcome, detail = "failed", f"{type(error).__name__}: {error}"
    return Finding(name, outcome, detail, round(time.monotonic() - begin, 3))


async def _played(play: Play) -> str:
    status = await play()
    if status:
        raise CheckFailed(f"the tour ended with status {status}")
    return "started, claimed, kept, finished and confirmed"
