"""Tickets and logins: whose tickets are shown, and which operator the user is."""

from __future__ import annotations

from openobd_desktop.core.profiles.ticket_operator import choose_operator, chosen_operator
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, env

__all__ = ["env"]


async def test_the_tickets_belong_to_the_login_in_use_and_are_forgotten_with_it(env: UiEnv) -> None:
    offer(env.backend.partner_api, ticket(1))
    tickets = env.context.profiles.tickets
    assert not tickets.is_offered
    await env.log_in()
    assert tickets.is_offered
    tickets.watch()
    await settle()
    assert len(tickets.store) == 1
    await env.context.profiles.sign_out()
    assert not tickets.is_offered
    assert len(tickets.store) == 0


async def test_new_tickets_need_attention_until_they_are_seen(env: UiEnv) -> None:
    offer(env.backend.partner_api, ticket(1))
    await env.log_in()
    tickets, attention = env.context.profiles.tickets, env.service.attention
    tickets.watch()
    await settle()
    env.backend.partner_api.kept.append(ticket(2))
    await env.clock.advance(15)
    assert (attention.count, [one.number for one in attention.new_tickets]) == (1, [2])
    tickets.see()
    assert attention.count == 0


async def test_the_chosen_operator_is_kept_for_each_login(env: UiEnv) -> None:
    profiles = env.context.profiles
    await env.log_in()
    assert chosen_operator(profiles) == ""
    choose_operator(profiles, "o2")
    await profiles.save(Profile(name="Other", client_id="other"), Secret("s"), use=True)
    assert chosen_operator(profiles) == ""
    await profiles.save(Profile(name="Renamed", client_id="id"), Secret("s"), use=True)
    assert chosen_operator(profiles) == "o2"
    assert env.file.settings.ticket_operators == {"id": "o2"}
    choose_operator(profiles, "")
    assert env.file.settings.ticket_operators == {}
