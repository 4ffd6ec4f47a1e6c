"""How the service was last heard of."""

from __future__ import annotations

from dataclasses import dataclass

from openobd_desktop.errors import OpenObdError


@dataclass(slots=True)
class ServiceStatus:
    """How the service was last heard of."""

    heard_at: float | None = None
    """Monotonic seconds of the last list; None before the first."""
    error: OpenObdError | None = None
    """Why the last attempt failed; None if it did not."""
