"""Session data taken from tickets: the customer, and the vehicle if the session itself does not know it."""

from __future__ import annotations

from openobd_desktop.core.sessions.store import StoreChange, TicketTexts
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import Ownership, Session, SessionEntry, SessionState
from openobd_desktop.errors import PartnerApiBusy
from tests.core.fake_tickets import GARAGE, GOLF, offer, ticket
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, env

__all__ = ["env"]


def _list(env: UiEnv, session_id: str, number: int, state: SessionState = SessionState.ACTIVE) -> None:
    """Lists a session that was started on a ticket by this PC."""
    env.service.store.remember(session_id, ticket=str(number), mine=Ownership.STARTED)
    env.service.store.put(Session(session_id, state, state.value, None, "", "host", 443))


def _entry(env: UiEnv, session_id: str) -> SessionEntry:
    found = env.service.store.get(session_id)
    assert found is not None
    return found


async def _logged_in(env: UiEnv, *numbers: int) -> None:
    offer(env.backend.partner_api, *map(ticket, numbers))
    await env.log_in()


async def test_nothing_is_asked_for_a_session_before_somebody_looks_at_the_tickets(env: UiEnv) -> None:
    await _logged_in(env, 1)
    _list(env, "a", 1)
    await settle()
    assert env.backend.partner_api.calls == []
    assert (_entry(env, "a").customer, _entry(env, "a").vehicle) == ("", "")


async def test_a_running_session_gets_customer_and_vehicle_of_its_ticket(env: UiEnv) -> None:
    await _logged_in(env, 1, 2)
    _list(env, "before", 1)
    env.context.profiles.tickets.watch()
    await settle()
    _list(env, "after", 2)
    for session_id in ("before", "after"):
        assert (_entry(env, session_id).customer, _entry(env, session_id).vehicle) == (GARAGE, GOLF)
    # Everything was needed for the first session.
    assert [env.backend.partner_api.calls.count(name) for name in ("customer", "vehicle_model")] == [1, 1]


async def test_d5_a_customer_who_could_not_be_asked_for_is_asked_for_again(env: UiEnv) -> None:
    await _logged_in(env, 1, 2)
    api = env.backend.partner_api
    api.failures["customer"] = [PartnerApiBusy(), PartnerApiBusy()]
    for session_id, number in (("a", 1), ("b", 2)):
        _list(env, session_id, number)
    env.context.profiles.tickets.watch()
    await settle()
    assert api.calls.count("customer") == 1, "the others wait"
    await env.clock.advance(60)
    assert api.calls.count("customer") == 2
    await env.clock.advance(60)
    await env.clock.advance(60)
    assert [_entry(env, session_id).customer for session_id in "ab"] == [GARAGE, GARAGE]
    assert api.calls.count("customer") == 3


async def test_no_names_are_looked_up_for_sessions_that_have_ended(env: UiEnv) -> None:
    await _logged_in(env, 1)
    _list(env, "a", 1, SessionState.FINISHED)
    env.context.profiles.tickets.watch()
    await settle()
    assert "customer" not in env.backend.partner_api.calls
    names = env.context.profiles.tickets.names
    assert names is not None
    names.want([ticket(1)])
    await settle()
    assert _entry(env, "a").customer == GARAGE


async def test_the_vehicle_that_the_session_knows_takes_precedence(env: UiEnv) -> None:
    await _logged_in(env, 1)
    env.service.store.merge_team_news([SessionRecord(id="a", ticket="1", vehicle="Skoda Octavia")])
    _list(env, "a", 1)
    env.context.profiles.tickets.watch()
    await settle()
    assert (_entry(env, "a").customer, _entry(env, "a").vehicle) == (GARAGE, "Skoda Octavia")


async def test_only_sessions_whose_tickets_tell_something_new_are_announced(env: UiEnv) -> None:
    await _logged_in(env, *range(1, 40))
    _list(env, "a", 1)
    _list(env, "b", 99)
    changes: list[StoreChange] = []
    env.service.store.subscribe(changes.append)
    env.context.profiles.tickets.watch()
    await settle()
    assert {entry.id for change in changes for entry in change.changed} == {"a"}
    changes.clear()
    await env.clock.advance(15)
    assert changes == []


async def test_a_list_without_known_tickets_is_not_compared_with_the_tickets(env: UiEnv) -> None:
    await _logged_in(env, 1)
    env.context.profiles.tickets.watch()
    await settle()
    asked: list[str] = []

    def told(number: str) -> TicketTexts:
        asked.append(number)
        return TicketTexts()

    env.service.store.told_by = told
    env.service.store.replace(
        [Session(str(one), SessionState.ACTIVE, "active", None, "", "host", 443) for one in range(500)]
    )
    assert asked == []


async def test_what_the_tickets_told_is_forgotten_with_the_login(env: UiEnv) -> None:
    await _logged_in(env, 1)
    _list(env, "a", 1)
    env.context.profiles.tickets.watch()
    await settle()
    assert _entry(env, "a").customer == GARAGE
    env.context.profiles.tickets.use(None)
    assert (_entry(env, "a").customer, _entry(env, "a").vehicle) == ("", "")
