"""Unfinished notes: saved like the drafts of the feedback forms, and forgotten once they are sent."""

from __future__ import annotations

from openobd_desktop.core.journal.note_drafts import SAVE_PAUSE, Typed
from openobd_desktop.domain.journal import Draft
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle

TICKET, TEXT = "7848095", "Mirror is silent.\nIgnition must stay on."


async def test_d22_what_was_typed_for_a_ticket_outlasts_a_crash(env: CoreEnv) -> None:
    drafts = env.service.notes.drafts
    drafts.change(Typed.HANDOVER, TICKET, "Mirror")
    drafts.change(Typed.HANDOVER, TICKET, TEXT)
    assert env.journal.drafts == {}
    await env.clock.advance(SAVE_PAUSE)
    service = env.next_run()
    await env.log_in(service)
    await settle()
    assert service.notes.drafts.get(Typed.HANDOVER, TICKET) == TEXT
    assert service.notes.drafts.get(Typed.NOTE, TICKET) == ""


async def test_d22_what_was_sent_is_forgotten_on_the_disk_too(env: CoreEnv) -> None:
    drafts = env.service.notes.drafts
    drafts.change(Typed.NOTE, TICKET, TEXT)
    await env.clock.advance(SAVE_PAUSE)
    assert list(env.journal.drafts.values()) == [Draft(description=TEXT)]
    await env.service.notes.add(TICKET, TEXT)
    assert drafts.get(Typed.NOTE, TICKET) == ""
    await env.clock.advance(SAVE_PAUSE)
    assert env.journal.drafts == {}
    assert env.service.recorder.drafts == {}


async def test_d22_sending_one_text_does_not_forget_another(env: CoreEnv) -> None:
    drafts = env.service.notes.drafts
    drafts.change(Typed.NOTE, TICKET, TEXT)
    drafts.change(Typed.HANDOVER, TICKET, "Mirror")
    await env.service.notes.add(TICKET, "something else")
    await env.service.notes.add(TICKET, TEXT, "Bob")
    assert (drafts.get(Typed.NOTE, TICKET), drafts.get(Typed.HANDOVER, TICKET)) == (TEXT, "Mirror")


async def test_d22_while_the_disk_fails_the_text_waits_in_memory(env: CoreEnv) -> None:
    env.journal.broken = True
    drafts = env.service.notes.drafts
    drafts.change(Typed.NOTE, TICKET, TEXT)
    await env.clock.advance(SAVE_PAUSE)
    assert drafts.get(Typed.NOTE, TICKET) == TEXT
    env.journal.broken = False
    await env.service.recorder.write_now()
    assert list(env.journal.drafts.values()) == [Draft(description=TEXT)]


async def test_d22_logging_out_keeps_the_notes_but_not_the_forms(env: CoreEnv) -> None:
    env.service.notes.drafts.change(Typed.NOTE, TICKET, TEXT)
    await env.service.save_draft("a session of this login", Draft(description="form"))
    env.service.clear_login()
    assert [draft.description for draft in env.service.recorder.drafts.values()] == [TEXT]


async def test_d22_the_demo_has_texts_of_its_own(env: CoreEnv) -> None:
    notes = env.service.notes
    notes.drafts.change(Typed.NOTE, TICKET, TEXT)
    notes.use(in_demo=True)
    assert notes.drafts.get(Typed.NOTE, TICKET) == ""
    notes.drafts.change(Typed.NOTE, TICKET, "demo")
    notes.use(in_demo=False)
    assert notes.drafts.get(Typed.NOTE, TICKET) == TEXT
