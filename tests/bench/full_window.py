"""The program with a long list, and then with live sessions and their pages; prints its memory as JSON after each step.

The arguments are the login, the number of listed sessions, and that of live sessions.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile

from openobd_desktop import app
from openobd_desktop.__main__ import main
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from tests.bench.far_end import FIRST_TICKET
from tests.bench.processes import highest_memory, memory

LISTS = 3
"""Number of lists after which the memory no longer grows; modules are still being preloaded during the first one."""
VARIABLES = (
    "OPENOBD_GRPC_HOST",
    "OPENOBD_GRPC_PORT",
    "OPENOBD_PARTNER_CLIENT_ID",
    "OPENOBD_PARTNER_CLIENT_SECRET",
    "OPENOBD_CLUSTER_ID",
)


class _Desktop(app.Desktop):
    rows = live = 0

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        await super().begin(window_controller, context, logins)
        service = context.service
        await _listed(service, self.rows)
        _report()
        started = [await service.start_on_ticket(str(FIRST_TICKET + place)) for place in range(self.live)]
        await _listed(service, self.rows)
        _report()
        for active in started:
            # A page is built when it is first shown, and painted while the list is read.
            window_controller.window.show_session(active.id)
            await service.refresh()
        _report()


async def _listed(service: SessionService, rows: int) -> None:
    """Waits until the list has been read several times with at least ``rows`` sessions."""
    read = 0
    while read < LISTS:
        await service.refresh()
        read += len(service.store.ids) >= rows


def _report() -> None:
    process = os.getpid()
    print(json.dumps({"now": memory(process), "highest": highest_memory(process)}), flush=True)


def _main() -> None:
    *login, rows, live = sys.argv[1:]
    _Desktop.rows, _Desktop.live = int(rows), int(live)
    # Replaced at run time, so that the program does not need to know about the measurement.
    app.Desktop = _Desktop  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict(zip(VARIABLES, login, strict=True))
        sys.argv[1:] = ["--config-dir", folder, "--developer", "--insecure-loopback"]
        main()


if __name__ == "__main__":
    _main()
