"""The program without its window, started by ``crash_drills`` in a separate process that is killed at any moment.

Arguments: ``work``, ``keep`` or ``resume``, port of the service, folder of the journal, ticket.
Prints one JSON value per line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import OpenObdError
from openobd_desktop.simulator import DEMO_CREDENTIALS
from openobd_desktop.storage import JOURNAL_KEY_SERVICE, Journal, KeyStore

PROFILE = "Drill"


def say(*value: object) -> None:
    """Reports an event to the parent process immediately."""
    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


async def work(service: SessionService, ticket: str) -> None:
    """Starts a session and changes its draft until the process is killed."""
    say("starting")
    active = await service.start_on_ticket(ticket)
    say("claimed", active.id)
    for letter in range(10_000):
        text = f"letter {letter}"
        await service.save_draft(active.id, Draft((Result.NEEDS_COMPLETION,), None, text))
        # The form shows that a draft is saved on the same condition: a busy disk may take longer than it waits.
        if service.recorder.drafts.is_saved(active.id):
            say("saved", text)
        await asyncio.sleep(0.01)


async def keep(service: SessionService, ticket: str) -> None:
    """Starts a session, and reports every token and every channel opened for it."""
    active = await service.start_on_ticket(ticket)
    reported = 0

    def report() -> None:
        nonlocal reported
        if active.keeper.renewals > reported:
            reported = active.keeper.renewals
            say("renewed", reported, active.phase.value)

    active.subscribe(report)
    report()
    await asyncio.Event().wait()


async def resume(service: SessionService) -> None:
    """Resumes the session that is offered, and waits until it has received a new token."""
    say("pending", len(service.starts.pending))
    for offer in service.recovery.offers:
        try:
            active = await service.resume(offer.record.id)
        except OpenObdError as error:
            say("refused", offer.record.id, type(error).__name__)
            continue
        renewed = asyncio.Event()
        active.subscribe(lambda active=active, renewed=renewed: active.keeper.renewals and renewed.set())  # type: ignore[misc]  # mypy cannot type defaults of a lambda
        await asyncio.wait_for(renewed.wait(), 20)
        draft = service.recorder.drafts.get(offer.record.id)
        say("resumed", offer.record.id, active.origin.ticket, draft.description if draft else "")
        await service.interrupt(offer.record.id)
    say("done")


async def main(part: str, port: str, folder: str, ticket: str) -> None:
    """Builds the program as ``app.py`` does, but without a window."""
    failures: list[str] = []
    scope = TaskScope(lambda name, error: failures.append(f"{name}: {error!r}"))
    clock = SystemClock()
    journal = Journal(Path(folder), KeyStore(JOURNAL_KEY_SERVICE))
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    await journal.open()
    # On a busy PC, the key store may take longer than the program waits; the promise is about tokens that were stored.
    await journal.await_key()
    await service.recorder.recall()
    await journal.begin_run(clock.now())
    known = DEMO_CREDENTIALS
    profile = Profile(
        name=PROFILE, host="127.0.0.1", port=int(port), cluster=known.cluster_id, client_id=known.client_id
    )
    gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
    service.set_login(gateway.controller, gateway.open_session, PROFILE)
    if part == "resume":
        await resume(service)
    else:
        await {"work": work, "keep": keep}[part](service, ticket)
    await scope.aclose()
    await gateway.aclose()
    await journal.end_run()
    await journal.aclose()
    if failures:
        say("failures", failures)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
