"""Diagnostics for support as plain text: versions, profile, sessions, errors and log lines, without secrets."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from openobd_desktop import __version__
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.secret import without_login
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import OpenObdError, SettingsUnreadable
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import JsonSettings, default_folder
from openobd_desktop.support import logging_setup
from openobd_desktop.system.files import read_end, write_whole

PACKAGES = (
    *("PySide6-Essentials", "qasync", "grpcio", "protobuf", "SQLAlchemy", "psycopg", "cryptography", "keyring"),
    *("msgspec", "aiohttp"),
)
TAIL = 256_000
"""Number of bytes that are read from the end of the log file to find its last lines."""

# A vehicle identification number: 17 digits and letters, but not I, O or Q (ISO 3779).
_VIN = re.compile(r"\b(?=\w*\d)(?=\w*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}\b", re.IGNORECASE)


def report(parts: Iterable[Sequence[str]]) -> str:
    """Joins the parts of the diagnostics, masking secrets and vehicle identification numbers."""
    text = "\n\n".join("\n".join(part) for part in parts if part)
    return _VIN.sub(logging_setup.MASK, logging_setup.redact(text)) + "\n"


def of_run(
    service: SessionService,
    profiles: Profiles,
    options: Options,
    recent: Sequence[str],
    stalls: Sequence[str] = (),
    sleep: str = "",
) -> str:
    """Returns the diagnostics of the current run.

    Args:
        service: The sessions.
        profiles: The profiles and settings.
        options: The options of this run.
        recent: The newest lines of the log.
        stalls: When the window froze, and in which code.
        sleep: Whether and how the PC is kept from going to sleep.
    """
    return report(
        (
            _about(options),
            _profile(profiles.current, demo=profiles.demo),
            _sessions(service),
            _errors(service),
            [f"Sleep: {sleep or 'not watched in this run'}"],
            ["Stalls of the window:", *(stalls or ["none"])],
            ["Last log lines:", *recent],
        )
    )


def of_files(options: Options) -> str:
    """Returns diagnostics from the files that earlier runs left behind, without changing anything."""
    settings, problems = settings_of(options.config_dir or default_folder())
    current = next((one for one in settings.profiles if one.name == settings.current_profile), None)
    folder = options.config_dir / "logs" if options.config_dir else logging_setup.default_folder()
    return report(
        (_about(options), _profile(current), problems, ["Last log lines:", *_tail(folder / logging_setup.FILE)])
    )


def export(options: Options, file: Path) -> int:
    """Writes the diagnostics to a file without opening a window; returns the exit status."""
    try:
        write_whole(file, of_files(options).encode())
    except OSError as error:
        sys.stderr.write(f"The diagnostics cannot be written: {error}\n")
        return 1
    return 0


def _about(options: Options) -> list[str]:
    switches = ("demo", "developer", "insecure_loopback", "safe_mode", "tour")
    return [
        f"openOBD Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName() or 'no window'})",
        ", ".join(_packages()),
        f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} processors",
        f"Locale {QLocale.system().name()}",
        f"Started with: {', '.join(name for name in switches if getattr(options, name)) or 'nothing special'}",
    ]


def _packages() -> Iterator[str]:
    for name in PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue


def _profile(profile: Profile | None, *, demo: bool = False) -> list[str]:
    if profile is None or demo:
        return ["Profile: the demo" if demo else "Profile: none in use"]
    return [
        f"Profile: {profile.name}",
        f"Cluster {profile.cluster}, {profile.host}:{profile.port}",
        f"Client ID: {'given' if profile.client_id else 'missing'}",
        f"Certificate file: {'given' if profile.certificate_file else 'none'}",
        f"Proxy: {without_login(profile.proxy) or 'as configured on this PC'}",
        f"Partner API: {without_login(profile.partner_api) or 'standard'}",
    ]


def _sessions(service: SessionService) -> list[str]:
    states = Counter(entry.session.state.value for entry in service.store.entries)
    listed = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none"
    return [f"Sessions listed: {listed}", *map(_session, service.open_sessions)]


def _session(active: ActiveSession) -> str:
    error = f", error: {_described(active.error)}" if active.error else ""
    return (
        f"Open session {active.id}: {active.phase.value}, {active.session.state.value}, "
        f"{active.keeper.renewals} renewals, {len(active.events)} events{error}"
    )


def _errors(service: SessionService) -> list[str]:
    found = (("Service", service.status.error), ("Journal", service.recorder.error))
    return [f"{where}: {_described(error)}" for where, error in found if error is not None] or ["No errors."]


def _described(error: OpenObdError) -> str:
    name = type(error).__name__
    return f"{name}: {error.what} {error.details}".rstrip()


def settings_of(folder: Path) -> tuple[Settings, list[str]]:
    """Returns the settings in a folder and a list of the errors found in them, without changing anything."""
    try:
        return JsonSettings(folder).look(), []
    except SettingsUnreadable as error:
        return Settings(), [f"Settings: {type(error).__name__}: {error}"]


def _tail(file: Path) -> list[str]:
    try:
        return read_end(file, TAIL).decode("utf-8", "replace").splitlines()[-logging_setup.RECENT :]
    except OSError as error:
        return [f"(no log file: {error.strerror})"]
