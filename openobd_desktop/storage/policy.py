"""The machine's policy: a read-only file by which an IT department equips every profile on this PC."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
from platformdirs import site_config_path

from openobd_desktop.errors import PolicyUnreadable

SIZE_LIMIT = 1_000_000
"""Bytes."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    certificate_file: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What the file says; the defaults where there is none."""

    certificate_file: str = ""
    """A PEM file with the company's own roots, for every profile that names none."""


def default_policy_file() -> Path:
    """The machine's file: /etc/xdg/openobd-desktop/policy.toml on Linux, below ProgramData on Windows."""
    return site_config_path("openobd-desktop", appauthor=False) / "policy.toml"


def load_policy(path: Path) -> Policy:
    """Reads the policy.

    Raises:
        PolicyUnreadable: there is a file and it makes no sense; nothing of it is used.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise PolicyUnreadable(f"{path}: the file is too large")
        read = msgspec.toml.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return Policy()
    except (ValueError, OSError, RecursionError) as error:
        raise PolicyUnreadable(f"{path}: {error}") from error
    return Policy(read.certificate_file)
