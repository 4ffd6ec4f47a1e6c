"""Follow-ups: marks on sessions that still need attention, set by a user or by the result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.errors import HistoryUnreadable

if TYPE_CHECKING:
    from openobd_desktop.core.journal.history import History


async def set_follow_up(service: SessionService, history: History, session_id: str, *, needed: bool) -> SessionRecord:
    """Marks a session of this PC as one that needs a follow-up, or records that it has been followed up.

    Works without a login, like the history itself.

    Raises:
        HistoryUnreadable: this PC has no record of the session.
        JournalUnavailable: the record could not be written.
    """
    active = service.open_session(session_id)
    if active is not None:
        active.save(**_changes(active.record, service.clock.now(), needed=needed))
        if not needed:
            service.attention.acknowledge(active, Cause.ASSISTANCE)
        record = active.record
    else:
        found = await history.session(session_id)
        if found is None:
            raise HistoryUnreadable(what="This session is not in the history.")
        record = replace(found, **_changes(found, service.clock.now(), needed=needed))
        await _write(service, record, of_demo=history.is_of_demo)
    service.store.remember_record(record)
    return record


def _changes(record: SessionRecord, now: float, *, needed: bool) -> dict[str, float]:
    """Returns the times to record; a clock that was set back makes no difference."""
    if needed:
        return {"flagged_at": max(now, (record.followed_up_at or 0.0) + 1)}
    return {"followed_up_at": max(now, record.flagged_at or 0.0)}


async def _write(service: SessionService, record: SessionRecord, *, of_demo: bool) -> None:
    recorder = service.recorder
    journal = recorder.demo_journal if of_demo else recorder.journal
    if journal is None:
        return
    if of_demo:
        await journal.save_session(record)
        return
    await recorder.attempt(partial(journal.save_session, record))
    if recorder.error is not None:
        raise recorder.error
    if record.scope:
        recorder.on_shared()
