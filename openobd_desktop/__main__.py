"""Starts the desktop program: ``python -m openobd_desktop``."""

from __future__ import annotations

import os
import sys

from openobd_desktop.options import parse


def main() -> None:
    """Reads the arguments, then loads the rest, which takes its time."""
    # gRPC's own tracing would print bearer tokens to standard error; it reads these when it is imported.
    for name in ("GRPC_TRACE", "GRPC_VERBOSITY"):
        os.environ.pop(name, None)
    options = parse(sys.argv[1:], os.environ)
    os.environ.pop("OPENOBD_PARTNER_CLIENT_SECRET", None)

    from openobd_desktop.app import run

    sys.exit(run(options))


if __name__ == "__main__":
    main()
