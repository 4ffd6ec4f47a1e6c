"""Profiles are checked, stored, tested and selected; secrets are kept apart from them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

import pytest
from msgspec.structs import replace

from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.core.ports.service import SessionCallsFactory
from openobd_desktop.core.profiles.catalogue import ProfileCatalogue
from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.core.profiles.profiles import DEMO, Profiles, Source
from openobd_desktop.core.profiles.secrets import SecretPlace, entry_of
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.tickets.session_readings import DELAY
from openobd_desktop.domain.journal import Draft, IntentKind, IntentState, KeptToken, TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.domain.settings import KnownFunction, PolicyOverrides, Profile, Settings, Theme
from openobd_desktop.domain.tickets import Customer
from openobd_desktop.errors import (
    BadInput,
    EndpointRefused,
    KeyStoreLocked,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    NameNotFound,
    NoAnswer,
    SecretNotRead,
    SettingsUnreadable,
    SettingsWithheld,
    StartUnknown,
    TicketNotFound,
    WrongCredentials,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import FakeController, FakeService, calls_factory, settle

HOME = Profile(name="Home", client_id="id-1")
AWAY = Profile(name="Away", client_id="id-2", host="usa.openobd.com", cluster="002")
SECRET = Secret("s3cret")


@dataclass
class FakeLogin:
    """Fake of core.ports.service.Login."""

    controller: FakeController
    open_session: SessionCallsFactory
    backend: FakeService

    @property
    def partner_api(self) -> PartnerApi:
        return self.backend.partner_api

    async def aclose(self) -> None:
        await self.controller.aclose()


@dataclass
class FakeLogins:
    """Fake of core.ports.service.Logins, with one service for each profile."""

    opened: list[tuple[Profile, Secret, FakeService]] = field(default_factory=list)
    next_failures: dict[str, list[Exception]] = field(default_factory=dict)
    proxy_passwords: list[Secret | None] = field(default_factory=list)

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> FakeLogin:
        self.proxy_passwords.append(proxy_password)
        if " " in profile.host:
            raise EndpointRefused
        backend = FakeService()
        backend.failures.update(self.next_failures)  # type: ignore[arg-type]  # tests put known errors in
        self.next_failures = {}
        self.opened.append((profile, secret, backend))
        return FakeLogin(FakeController(backend), calls_factory(backend), backend)

    async def read_files(self, profile: Profile) -> None:
        """Does nothing, since there are no files."""

    async def open_demo(self) -> FakeLogin:
        return self.open(DEMO, Secret("demo"))

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        return ("7848095", "7848112", "7848127", "7848140")

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        return (KnownFunction(id="c101", name="Check the battery"),)


@dataclass
class MemoryFile:
    """Fake of core.ports.storage.SettingsFile."""

    settings: Settings = field(default_factory=Settings)
    damaged: bool = False
    complaint: SettingsUnreadable | None = None
    kept_pin: str | None = ""

    def load(self) -> Settings:
        if self.damaged:
            raise SettingsUnreadable
        return self.settings

    def read_pin_again(self) -> str | None:
        return self.kept_pin

    def give_up_pin(self) -> None:
        self.kept_pin = ""

    def rename_profile(self, former: str, name: str) -> None:
        pass

    def save(self, settings: Settings) -> None:
        self.settings = settings


@dataclass
class FakeSecrets:
    """Fake of core.ports.storage.SecretStore."""

    entries: dict[str, Secret] = field(default_factory=dict)
    locked: bool = False
    lasts: bool = True
    silent: KeyStoreUnavailable | None = None
    """The reason that the store cannot be read; None if it can."""

    async def get(self, name: str) -> Secret | None:
        await asyncio.sleep(0)
        if self.silent is not None:
            raise self.silent
        return self.entries.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        self.entries[name] = secret
        if self.locked:
            raise KeyStoreUnavailable

    async def remove(self, name: str) -> None:
        self.entries.pop(name, None)

    @property
    def known(self) -> dict[str, Secret]:
        """The secrets by the names of their profiles."""
        return {entry.rpartition(" (")[0] or entry: secret for entry, secret in self.entries.items()}


@dataclass
class ProfilesEnv:
    """Profiles with everything they use."""

    profiles: Profiles
    logins: FakeLogins
    file: MemoryFile
    secrets: FakeSecrets
    env: CoreEnv


def made(env: CoreEnv, overrides: PolicyOverrides | None = None) -> ProfilesEnv:
    logins, file, secrets = FakeLogins(), MemoryFile(), FakeSecrets()
    return ProfilesEnv(Profiles(env.service, logins, file, secrets, overrides), logins, file, secrets, env)


@pytest.fixture
async def profiles_env(env: CoreEnv) -> AsyncIterator[ProfilesEnv]:
    profiles_env = made(env)
    yield profiles_env
    await profiles_env.profiles.aclose()


async def test_a_saved_profile_is_in_the_file_and_its_secret_is_not(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    assert profiles_env.file.settings.profiles == (HOME,)
    assert "s3cret" not in repr(profiles_env.file.settings)
    assert profiles_env.secrets.known == {"Home": SECRET}
    assert profiles_env.profiles.credentials.has_secret("Home")


async def test_an_edited_profile_keeps_its_position_and_its_secret(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))
    renamed = Profile(name="House", client_id="id-1")
    await profiles_env.profiles.save(renamed, None, instead_of="Home")
    assert profiles_env.file.settings.profiles == (renamed, AWAY)
    assert profiles_env.secrets.known == {"House": SECRET, "Away": Secret("other")}


@pytest.mark.parametrize(
    "profile",
    [
        Profile(name=" ", client_id="x"),
        Profile(name="n", client_id=""),
        Profile(name="n", client_id="x", host=""),
        Profile(name="Demo", client_id="x"),
        Profile(name="Home", client_id="x"),
    ],
)
async def test_an_incomplete_profile_or_a_taken_name_is_refused_and_nothing_is_saved(
    profiles_env: ProfilesEnv, profile: Profile
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    with pytest.raises(BadInput):
        await profiles_env.profiles.save(profile, SECRET)
    assert profiles_env.file.settings.profiles == (HOME,)


async def test_a_host_against_the_rules_is_refused_before_it_is_saved(profiles_env: ProfilesEnv) -> None:
    with pytest.raises(EndpointRefused):
        await profiles_env.profiles.save(Profile(name="n", client_id="x", host="a b"), SECRET)
    assert profiles_env.file.settings.profiles == ()


async def test_f17_with_a_locked_key_store_the_profile_is_saved_and_the_secret_kept_for_this_run(
    profiles_env: ProfilesEnv,
) -> None:
    profiles_env.secrets.locked = True
    with pytest.raises(KeyStoreUnavailable):
        await profiles_env.profiles.save(HOME, SECRET)
    assert profiles_env.file.settings.profiles == (HOME,)
    await profiles_env.profiles.switch("Home")
    assert profiles_env.logins.opened[-1][1] == SECRET


async def test_switching_lists_the_sessions_of_the_new_profile_and_closes_the_former_login(
    profiles_env: ProfilesEnv,
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))
    await profiles_env.profiles.switch("Home")
    home = profiles_env.logins.opened[-1][2]
    await profiles_env.profiles.switch("Away")
    assert profiles_env.profiles.current == AWAY
    assert home.closed
    assert profiles_env.logins.opened[-1][2].calls == ["list"]
    assert profiles_env.file.settings.current_profile == "Away"
    assert profiles_env.profiles.catalogue.preferred == "Away"


async def test_an_unreachable_profile_stays_selected_with_the_reason(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.logins.next_failures = {"list": [NameNotFound()]}
    with pytest.raises(NameNotFound):
        await profiles_env.profiles.switch("Home")
    assert profiles_env.profiles.current == HOME
    await profiles_env.env.service.refresh()


async def test_a_profile_without_a_secret_sends_nothing_and_shows_what_to_do(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, None)
    opened = len(profiles_env.logins.opened)
    with pytest.raises(BadInput) as caught:
        await profiles_env.profiles.switch("Home")
    assert "secret" in caught.value.what
    assert len(profiles_env.logins.opened) == opened


async def test_a_profile_without_a_secret_does_not_take_the_place_of_the_login_in_use(
    profiles_env: ProfilesEnv,
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, None)
    await profiles_env.profiles.switch("Home")
    home = profiles_env.logins.opened[-1][2]
    with pytest.raises(BadInput):
        await profiles_env.profiles.switch("Away")
    assert profiles_env.profiles.current == HOME
    assert profiles_env.profiles.catalogue.preferred == "Home"
    assert not home.closed
    await profiles_env.env.service.refresh()
    assert home.calls == ["list", "list"]


async def test_a_profile_that_cannot_be_opened_leaves_the_login_in_use(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))
    await profiles_env.profiles.switch("Home")
    bad = replace(AWAY, host="bad host")
    profiles_env.profiles.change_settings(replace(profiles_env.profiles.settings, profiles=(HOME, bad)))
    profiles_env.secrets.entries[entry_of(bad)] = Secret("other")
    with pytest.raises(EndpointRefused):
        await profiles_env.profiles.switch("Away")
    assert profiles_env.profiles.current == HOME


async def test_before_the_first_login_the_profile_without_a_secret_is_the_one_to_edit(
    profiles_env: ProfilesEnv,
) -> None:
    await profiles_env.profiles.save(HOME, None)
    with pytest.raises(BadInput):
        await profiles_env.profiles.switch("Home")
    assert profiles_env.profiles.current == HOME


async def test_a_profile_is_switched_during_an_open_session_which_keeps_its_own_login(
    profiles_env: ProfilesEnv,
) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, SECRET)
    await profiles.switch("Home")
    active = await service.start_on_ticket("1")
    home = profiles_env.logins.opened[-1][2]
    await profiles.switch("Away")
    away = profiles_env.logins.opened[-1][2]
    assert profiles.current == AWAY
    assert service.open_sessions == (active,)
    assert not home.closed
    away.add()
    other = await service.start_on_ticket("2")
    away.calls.clear()
    home.calls.clear()
    await service.look_up(active.id)
    await service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    assert {"get", "finish"} <= set(home.calls)
    assert away.calls == []
    assert other.alive
    entries = {entry.id: entry.profile for entry in service.store.entries}
    assert (entries[active.id], entries[other.id]) == ("Home", ""), "only that of another profile is named"
    records = profiles_env.env.journal.sessions
    assert (records[active.id].profile, records[other.id].profile) == ("Home", "Away")
    (intent,) = [each for each in profiles_env.env.journal.intents.values() if each.kind is IntentKind.FINISH]
    assert intent.profile == "Home"


async def test_a_session_of_another_profile_is_interrupted_through_its_own_login(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, SECRET)
    await profiles.switch("Home")
    active = await service.start_on_ticket("1")
    home = profiles_env.logins.opened[-1][2]
    await profiles.switch("Away")
    await service.interrupt(active.id)
    assert "interrupt" in home.calls
    assert active.session.state is SessionState.INTERRUPTED
    (intent,) = [each for each in profiles_env.env.journal.intents.values() if each.kind is IntentKind.INTERRUPT]
    assert intent.profile == "Home"


async def test_a_former_login_is_closed_with_its_last_session(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, SECRET)
    await profiles.switch("Home")
    active = await service.start_on_ticket("1")
    home = profiles_env.logins.opened[-1][2]
    await profiles.switch("Away")
    await service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    service.dismiss(active.id)
    await settle()
    assert home.closed
    await profiles.switch("Home")
    away = profiles_env.logins.opened[-2][2]
    assert away.closed, "no session was open with it"


async def test_the_end_of_the_program_closes_all_logins(profiles_env: ProfilesEnv) -> None:
    profiles = profiles_env.profiles
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, SECRET)
    await profiles.switch("Home")
    await profiles_env.env.service.start_on_ticket("1")
    await profiles.switch("Away")
    await profiles.aclose()
    assert [backend.closed for _, _, backend in profiles_env.logins.opened[-2:]] == [True, True]


async def test_removing_the_profile_in_use_leaves_the_sessions_of_other_profiles_open(
    profiles_env: ProfilesEnv,
) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, SECRET)
    await profiles.switch("Home")
    active = await service.start_on_ticket("1")
    await profiles.switch("Away")
    with pytest.raises(BadInput):
        await profiles.remove("Home")
    await profiles.remove("Away")
    assert profiles.current is None
    assert service.open_sessions == (active,)
    assert [entry.id for entry in service.store.entries] == [active.id]
    await service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    assert active.outcome is not None


async def test_the_demo_is_not_started_or_left_during_an_open_session(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await profiles.switch("Home")
    active = await service.start_on_ticket("1")
    with pytest.raises(BadInput) as caught:
        await profiles.start_demo()
    assert "stays open" in caught.value.meaning
    await service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    await profiles.start_demo()
    profiles_env.logins.opened[-1][2].add()
    await service.start_on_ticket("2")
    with pytest.raises(BadInput):
        await profiles.switch("Home")
    assert profiles.demo


@pytest.mark.parametrize("call", ["start 1", "authenticate"])
@pytest.mark.parametrize("change", ["switch", "sign out", "remove", "demo"])
async def test_s2_the_login_is_not_changed_while_a_session_is_being_started_or_claimed(
    profiles_env: ProfilesEnv, change: str, call: str
) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(AWAY, SECRET)
    await profiles.save(HOME, SECRET, use=True)
    backend = profiles_env.logins.opened[-1][2]
    answers = backend.gates[call] = asyncio.Event()
    starting = asyncio.ensure_future(service.start_on_ticket("1"))
    await settle()
    changes: dict[str, Callable[[], Awaitable[None]]] = {
        "switch": lambda: profiles.switch("Away"),
        "sign out": profiles.sign_out,
        "remove": lambda: profiles.remove("Home"),
        "demo": profiles.start_demo,
    }
    with pytest.raises(BadInput, match="being opened"):
        await changes[change]()
    answers.set()
    assert (await starting).alive
    assert profiles.current == HOME
    assert not backend.closed


async def test_s2_the_demo_does_not_replace_a_login_with_which_a_session_was_opened_meanwhile(
    profiles_env: ProfilesEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, service, open_demo = profiles_env.profiles, profiles_env.env.service, profiles_env.logins.open_demo
    await profiles.save(HOME, SECRET, use=True)

    async def open_demo_slowly() -> FakeLogin:
        await service.start_on_ticket("1")
        return await open_demo()

    monkeypatch.setattr(profiles_env.logins, "open_demo", open_demo_slowly)
    with pytest.raises(BadInput, match="A session is open"):
        await profiles.start_demo()
    assert profiles.current == HOME
    assert [opened[2].closed for opened in profiles_env.logins.opened[-2:]] == [False, True]


async def test_the_demo_begins_with_sessions_of_its_own_which_nobody_has_to_finish(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await begin_demo(profiles)
    (sample,) = service.open_sessions
    assert (sample.origin.ticket, sample.alive) == ("7848140", True)
    demo = profiles_env.logins.opened[-1][2]
    await profiles.switch("Home")
    assert profiles.current == HOME
    assert "interrupt" in demo.calls
    assert service.open_sessions == ()


async def test_own_sessions_in_the_demo_are_not_ended_with_those_of_the_demo(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET)
    await begin_demo(profiles)
    own = await service.start_on_ticket("2")
    for leave in (partial(profiles.switch, "Home"), profiles.sign_out, partial(begin_demo, profiles)):
        with pytest.raises(BadInput):
            await leave()
    assert all(active.alive for active in service.open_sessions)
    await service.finish(own.id, ServiceResult((Result.SUCCESS,)))
    await profiles.sign_out()
    assert profiles.current is None
    assert service.open_sessions == ()


async def test_a_sample_session_that_cannot_be_started_is_left_out(profiles_env: ProfilesEnv) -> None:
    profiles_env.logins.next_failures = {"start 7848140": [TicketNotFound()]}
    await begin_demo(profiles_env.profiles)
    assert profiles_env.profiles.demo
    assert profiles_env.env.service.open_sessions == ()


async def test_testing_a_profile_uses_a_connection_of_its_own_and_closes_it(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.test(HOME, SECRET)
    backend = profiles_env.logins.opened[-1][2]
    assert backend.calls == ["log_in", "list"]
    assert backend.closed
    assert profiles_env.profiles.current is None


async def test_a_test_reports_how_many_sessions_are_listed(profiles_env: ProfilesEnv) -> None:
    assert await profiles_env.profiles.test(HOME, SECRET) == 0


async def test_a_failed_test_shows_why_and_closes_its_connection(profiles_env: ProfilesEnv) -> None:
    profiles_env.logins.next_failures = {"log_in": [WrongCredentials()]}
    with pytest.raises(WrongCredentials):
        await profiles_env.profiles.test(HOME, SECRET)
    assert profiles_env.logins.opened[-1][2].closed


async def test_the_demo_needs_no_profile_and_is_not_remembered(profiles_env: ProfilesEnv) -> None:
    assert not profiles_env.profiles.demo_tickets
    assert not profiles_env.profiles.demo_functions
    await profiles_env.profiles.start_demo()
    assert profiles_env.profiles.demo
    assert profiles_env.profiles.demo_tickets[0] == "7848095"
    assert [each.name for each in profiles_env.profiles.demo_functions] == ["Check the battery"]
    assert profiles_env.file.settings == Settings()


async def test_the_profile_of_the_environment_takes_precedence_is_locked_and_never_saved(
    profiles_env: ProfilesEnv,
) -> None:
    given = Profile(name="Environment", client_id="id-3")
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.profiles.set_given(given, Secret("env"))
    assert profiles_env.profiles.all == (given, HOME)
    assert profiles_env.profiles.catalogue.preferred == "Environment"
    await profiles_env.profiles.switch("Environment")
    assert profiles_env.profiles.locked
    assert profiles_env.file.settings.profiles == (HOME,)
    assert profiles_env.file.settings.current_profile == ""


async def test_removing_a_profile_removes_its_secret(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.remove("Home")
    assert profiles_env.profiles.all == ()
    assert profiles_env.secrets.known == {}
    assert not profiles_env.profiles.credentials.has_secret("Home")


async def test_a_requested_profile_that_does_not_exist_is_named_with_the_existing_ones(
    profiles_env: ProfilesEnv,
) -> None:
    profiles_env.file.settings = Settings(profiles=(HOME, AWAY))
    with pytest.raises(BadInput) as caught:
        profiles_env.profiles.load("Hoem")
    assert "Hoem" in caught.value.what
    assert "Home, Away" in caught.value.advice


async def test_changed_settings_are_saved_at_once(profiles_env: ProfilesEnv) -> None:
    profiles_env.profiles.change_settings(Settings(theme=Theme.DARK))
    assert profiles_env.file.settings.theme is Theme.DARK


async def test_listeners_are_notified_of_each_change(profiles_env: ProfilesEnv) -> None:
    heard: list[str] = []
    undo = profiles_env.profiles.subscribe(lambda: heard.append(getattr(profiles_env.profiles.current, "name", "-")))
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.switch("Home")
    assert heard[0] == "-"
    assert heard[-1] == "Home"
    undo()
    count = len(heard)
    await profiles_env.profiles.remove("Home")
    assert len(heard) == count


async def test_t9_signing_out_removes_the_secret_and_all_tokens_and_closes_the_login(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))
    await profiles_env.profiles.switch("Home")
    profiles_env.logins.opened[-1][2].add()
    await profiles_env.env.service.refresh()
    kept = KeptToken("s", TokenKind.SESSION, Secret("t"), 0.0)
    await profiles_env.env.journal.save_token(kept)
    await profiles_env.profiles.sign_out()
    assert profiles_env.secrets.known == {"Away": Secret("other")}
    assert not profiles_env.profiles.credentials.has_secret("Home")
    assert profiles_env.env.journal.tokens == {}
    assert profiles_env.profiles.current is None
    assert profiles_env.logins.opened[-1][2].closed
    assert not profiles_env.env.service.connected
    assert not profiles_env.env.store.entries
    assert profiles_env.file.settings.profiles == (HOME, AWAY)
    with pytest.raises(BadInput):
        await profiles_env.profiles.switch("Home")


async def test_t9_signing_out_of_the_demo_leaves_the_key_store_alone(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.start_demo()
    await profiles_env.profiles.sign_out()
    assert profiles_env.secrets.known == {"Home": SECRET}


async def test_t9_signing_out_is_refused_during_an_open_session(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.switch("Home")
    await profiles_env.env.service.start_on_ticket("1")
    with pytest.raises(BadInput):
        await profiles_env.profiles.sign_out()
    assert profiles_env.secrets.known == {"Home": SECRET}


async def test_a_restored_profile_has_its_former_position_and_secret(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.save(AWAY, Secret("other"))
    await profiles_env.profiles.remove("Home")
    await profiles_env.profiles.restore()
    assert profiles_env.file.settings.profiles == (HOME, AWAY)
    assert profiles_env.secrets.known == {"Home": SECRET, "Away": Secret("other")}
    with pytest.raises(BadInput):
        await profiles_env.profiles.restore()


async def test_a_restored_profile_does_not_replace_another_of_the_same_name(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.remove("Home")
    other = replace(HOME, client_id="id-9")
    await profiles_env.profiles.save(other, Secret("new"))
    with pytest.raises(BadInput, match="already in use"):
        await profiles_env.profiles.restore()
    assert profiles_env.file.settings.profiles == (other,)


async def test_d13_a_profile_whose_name_is_taken_is_restored_once_the_other_is_renamed(
    profiles_env: ProfilesEnv,
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.remove("Home")
    await profiles_env.profiles.save(replace(HOME, client_id="id-9"), Secret("new"))
    with pytest.raises(BadInput, match="already in use"):
        await profiles_env.profiles.restore()
    assert profiles_env.profiles.removed is not None
    await profiles_env.profiles.save(replace(HOME, name="Other", client_id="id-9"), Secret("new"), instead_of="Home")
    await profiles_env.profiles.restore()
    assert profiles_env.secrets.known["Home"] == SECRET


async def test_the_login_of_a_removed_profile_is_closed(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.switch("Home")
    await profiles_env.profiles.remove("Home")
    assert profiles_env.profiles.current is None
    assert profiles_env.logins.opened[-1][2].closed
    assert not profiles_env.env.service.connected


async def test_a_profile_is_not_removed_during_an_open_session(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.switch("Home")
    await profiles_env.env.service.start_on_ticket("1")
    with pytest.raises(BadInput):
        await profiles_env.profiles.remove("Home")
    assert profiles_env.file.settings.profiles == (HOME,)


async def test_t9_signing_out_discards_the_removed_profile_that_could_be_restored(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    await profiles_env.profiles.remove("Home")
    await profiles_env.profiles.sign_out()
    with pytest.raises(BadInput):
        await profiles_env.profiles.restore()


@pytest.mark.parametrize("why", [KeyStoreSilent(), KeyStoreLocked(), KeyStoreMissing(), KeyStoreUnavailable()])
async def test_d5_an_unavailable_key_store_is_not_a_missing_secret(
    profiles_env: ProfilesEnv, why: KeyStoreUnavailable
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.secrets.silent = why
    with pytest.raises(SecretNotRead) as caught:
        await profiles_env.profiles.switch("Home")
    assert caught.value.what == why.what
    assert caught.value.retryable
    assert "No client secret is stored" not in caught.value.user_text
    assert profiles_env.profiles.error is caught.value
    assert profiles_env.profiles.current == HOME
    assert profiles_env.profiles.credentials.place("Home") is not SecretPlace.MISSING
    profiles_env.secrets.silent = None
    await profiles_env.profiles.switch("Home")
    assert profiles_env.profiles.error is None


async def test_d5_while_the_key_store_is_read_the_profile_is_known_to_listeners(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    asked: list[str] = []
    profiles_env.profiles.subscribe(lambda: asked.append(profiles_env.profiles.credentials.client_secrets.asking))
    await profiles_env.profiles.switch("Home")
    assert "Home" in asked
    assert asked[-1] == ""


async def test_d5_a_profile_is_not_renamed_while_its_secret_cannot_be_read(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await profiles_env.profiles.save(replace(HOME, name="House"), None, instead_of="Home")
    assert [profile.name for profile in profiles_env.file.settings.profiles] == ["Home"]


async def test_d5_a_secret_that_cannot_be_read_is_not_deleted_with_its_profile(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    # As after a dismissed prompt, the key store would answer the next request.
    profiles_env.secrets.silent = KeyStoreLocked()
    with pytest.raises(KeyStoreLocked) as caught:
        await profiles_env.profiles.remove("Home")
    assert caught.value.meaning == "The profile was removed, but its client secret may still be in the key store."
    assert profiles_env.file.settings.profiles == ()
    profiles_env.secrets.silent = None
    await profiles_env.profiles.restore()
    assert profiles_env.profiles.all == (HOME,)
    assert await profiles_env.profiles.credentials.require(HOME) == SECRET


async def test_d5_the_first_answer_of_a_recovered_key_store_is_reported_once(profiles_env: ProfilesEnv) -> None:
    heard: list[str] = []
    profiles_env.profiles.credentials.client_secrets.on_answering = lambda: heard.append("answers")
    await profiles_env.profiles.save(HOME, SECRET)
    profiles_env.secrets.silent = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await profiles_env.profiles.switch("Home")
    profiles_env.secrets.silent = None
    await profiles_env.profiles.switch("Home")
    await profiles_env.profiles.switch("Home")
    assert heard == ["answers"]


async def test_f17_the_place_of_a_stored_secret_is_known(profiles_env: ProfilesEnv) -> None:
    place = profiles_env.profiles.credentials.place
    assert place("Home") is SecretPlace.NOT_ASKED
    await profiles_env.profiles.save(HOME, SECRET)
    assert place("Home") is SecretPlace.STORED
    profiles_env.secrets.locked = True
    with pytest.raises(KeyStoreUnavailable):
        await profiles_env.profiles.save(AWAY, Secret("other"))
    await profiles_env.profiles.switch("Away")
    assert place("Away") is SecretPlace.THIS_RUN
    profiles_env.profiles.set_given(Profile(name="Environment", client_id="e"), Secret("env"))
    assert place("Environment") is SecretPlace.GIVEN
    profiles_env.file.settings = Settings(profiles=(replace(HOME, name="Empty"),))
    profiles_env.profiles.load()
    with pytest.raises(BadInput):
        await profiles_env.profiles.switch("Empty")
    assert place("Empty") is SecretPlace.MISSING


async def test_f17_a_store_that_forgets_keeps_secrets_for_this_run(profiles_env: ProfilesEnv) -> None:
    profiles_env.secrets.lasts = False
    await profiles_env.profiles.save(HOME, SECRET)
    assert profiles_env.profiles.credentials.place("Home") is SecretPlace.THIS_RUN


async def test_locked_settings_apply_to_every_login_and_are_not_saved(env: CoreEnv) -> None:
    profiles_env = made(env, PolicyOverrides(host="proxy.openobd.com", proxy="none", theme=Theme.LIGHT))
    profiles_env.file.settings = Settings(profiles=(AWAY,), theme=Theme.DARK)
    profiles_env.profiles.load()
    await profiles_env.profiles.save(
        replace(AWAY, client_id="id-3", host="other.openobd.com"), SECRET, instead_of="Away"
    )
    await profiles_env.profiles.test(AWAY, SECRET)
    await profiles_env.profiles.switch("Away")
    assert {one.host for one, *_ in profiles_env.logins.opened} == {"proxy.openobd.com"}
    assert {one.proxy for one, *_ in profiles_env.logins.opened} == {"none"}
    assert [one.host for one in profiles_env.profiles.all] == ["proxy.openobd.com"]
    profiles_env.profiles.change_settings(replace(profiles_env.profiles.settings, refresh_seconds=9))
    assert profiles_env.profiles.settings.theme is Theme.LIGHT
    kept = profiles_env.file.settings
    assert (kept.theme, kept.refresh_seconds, kept.profiles[0].host) == (Theme.DARK, 9, AWAY.host)
    assert kept.profiles[0].client_id == "id-3"
    await profiles_env.profiles.aclose()


async def test_only_the_secret_of_a_profile_from_the_policy_can_be_changed(env: CoreEnv) -> None:
    profiles_env = made(env, PolicyOverrides(profiles=(HOME,)))
    profiles_env.file.settings = Settings(profiles=(replace(HOME, client_id="own"), AWAY))
    profiles_env.profiles.load()
    assert profiles_env.profiles.all == (HOME, AWAY)
    catalogue = profiles_env.profiles.catalogue
    assert [catalogue.source(one.name) for one in catalogue.all] == [
        Source.POLICY,
        Source.USER,
    ]
    await profiles_env.profiles.save(replace(HOME, client_id="mine"), SECRET, instead_of="Home")
    assert profiles_env.profiles.all == (HOME, AWAY)
    assert profiles_env.secrets.known == {"Home": SECRET}
    with pytest.raises(BadInput):
        await profiles_env.profiles.remove("Home")
    await profiles_env.profiles.switch("Home")
    assert profiles_env.profiles.current == HOME
    assert profiles_env.file.settings.current_profile == "Home"
    await profiles_env.profiles.aclose()


async def test_a_policy_without_the_demo_refuses_it(env: CoreEnv) -> None:
    profiles_env = made(env, PolicyOverrides(allow_demo=False))
    with pytest.raises(BadInput, match="demo"):
        await profiles_env.profiles.start_demo()
    assert profiles_env.profiles.current is None


async def test_t2_a_proxy_with_a_password_is_neither_used_nor_saved(profiles_env: ProfilesEnv) -> None:
    bad = replace(HOME, proxy="http://anna:s3cret@proxy:3128")
    with pytest.raises(BadInput):
        await profiles_env.profiles.save(bad, SECRET)
    with pytest.raises(BadInput):
        await profiles_env.profiles.test(bad, SECRET)
    assert profiles_env.file.settings.profiles == ()
    assert profiles_env.logins.opened == []


async def test_f30_a_proxy_is_stored_in_one_form(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.save(replace(HOME, proxy="Proxy:3128"), SECRET)
    assert profiles_env.file.settings.profiles[0].proxy == "http://proxy:3128"
    await profiles_env.profiles.switch("Home")
    assert profiles_env.logins.opened[-1][0].proxy == "http://proxy:3128"


async def test_a_certificate_file_is_checked_without_a_login(profiles_env: ProfilesEnv) -> None:
    await profiles_env.profiles.check_certificate("/c.pem")
    assert profiles_env.logins.opened[-1][0].certificate_file == "/c.pem"
    assert profiles_env.logins.opened[-1][2].calls == []


def test_s10_safe_mode_starts_with_default_settings_and_keeps_the_users_in_the_file() -> None:
    profile = Profile(name="Home", client_id="id")
    own = Settings(
        profiles=(profile,), theme=Theme.DARK, refresh_seconds=60, language="nl", window={"geometry": "AAAA"}
    )
    file = MemoryFile(own)
    profiles_env = ProfileCatalogue(file, PolicyOverrides())
    profiles_env.use_defaults()
    profiles_env.load()
    plain = Settings(profiles=(profile,), language="nl")
    assert profiles_env.settings == plain
    profiles_env.change(replace(profiles_env.settings, refresh_seconds=10))
    profiles_env.put(Profile(name="Other", client_id="id"), "")
    assert file.settings == replace(own, refresh_seconds=10, profiles=(profile, Profile(name="Other", client_id="id")))
    assert (profiles_env.settings.theme, profiles_env.settings.refresh_seconds) == (Theme.SYSTEM, 10)


async def test_d5_a_login_cancelled_while_the_key_store_is_asked_is_not_taken_to_be_connecting(
    profiles_env: ProfilesEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    await profiles_env.profiles.save(HOME, SECRET)
    never = asyncio.Event()

    async def wait(self: FakeSecrets, name: str) -> None:
        await never.wait()

    monkeypatch.setattr(FakeSecrets, "get", wait)
    switching = asyncio.ensure_future(profiles_env.profiles.switch("Home"))
    await settle()
    assert profiles_env.profiles.current == HOME
    switching.cancel()
    await settle()
    assert profiles_env.profiles.current is None
    assert profiles_env.profiles.catalogue.preferred == "Home"


async def test_d1_a_session_of_another_profile_is_still_recorded_after_the_profile_in_use_was_removed(
    profiles_env: ProfilesEnv,
) -> None:
    profiles, env = profiles_env.profiles, profiles_env.env
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, Secret("other"))
    await profiles.switch("Home")
    active = await env.service.start_on_ticket("1")
    await settle()
    await profiles.switch("Away")
    await profiles.remove("Away")
    await env.service.save_draft(active.id, Draft(description="kept"))
    assert env.journal.drafts[active.id].description == "kept"
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    await settle()
    assert env.journal.sessions[active.id].state is SessionState.FINISHED


async def test_d1_a_profile_can_be_used_in_this_run_although_the_settings_must_not_be_saved(
    profiles_env: ProfilesEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    def withhold(self: MemoryFile, settings: Settings) -> None:
        raise SettingsWithheld

    monkeypatch.setattr(MemoryFile, "save", withhold)
    with pytest.raises(SettingsWithheld):
        await profiles_env.profiles.save(HOME, SECRET)
    assert profiles_env.profiles.all == (HOME,)
    assert profiles_env.secrets.known == {"Home": SECRET}
    await profiles_env.profiles.switch("Home")
    assert profiles_env.env.service.status.last_contact is not None
    with pytest.raises(SettingsWithheld):
        await profiles_env.profiles.save(AWAY, SECRET, use=True)
    assert profiles_env.profiles.current == AWAY
    assert profiles_env.env.service.status.last_contact is not None


RENAMED = replace(HOME, name="Home of today")


def next_run(before: ProfilesEnv) -> ProfilesEnv:
    """Restarts the program after a crash with the same settings, key store and journal."""
    service = before.env.next_run()
    profiles = Profiles(service, before.logins, before.file, before.secrets)
    profiles.load()
    return ProfilesEnv(profiles, before.logins, before.file, before.secrets, replace_service(before.env, service))


def replace_service(env: CoreEnv, service: SessionService) -> CoreEnv:
    return CoreEnv(env.backend, env.journal, env.clock, env.scope, env.failures, service)


@pytest.mark.parametrize("when", ["in the run of the start", "before the journal is read", "before the login"])
async def test_d1_a_start_of_an_earlier_run_is_found_after_its_profile_was_renamed(
    when: str, profiles_env: ProfilesEnv
) -> None:
    await profiles_env.profiles.save(HOME, SECRET, use=True)
    profiles_env.logins.opened[-1][2].failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await profiles_env.env.service.start_on_ticket("1")
    if when == "in the run of the start":
        await profiles_env.profiles.save(RENAMED, None, instead_of="Home")
        await settle()
    await profiles_env.env.scope.cancel_all()
    after = next_run(profiles_env)
    if when == "before the journal is read":
        await after.profiles.save(RENAMED, None, instead_of="Home")
    await after.env.service.recorder.recall()
    if when == "before the login":
        await after.profiles.save(RENAMED, None, instead_of="Home")
    assert after.profiles.catalogue.preferred == RENAMED.name
    await after.profiles.switch(RENAMED.name)
    (pending,) = after.env.service.starts.pending
    assert pending.origin.ticket == "1"
    await after.profiles.aclose()


async def test_d1_a_session_is_offered_after_a_crash_although_its_profile_was_renamed_while_it_was_open(
    profiles_env: ProfilesEnv,
) -> None:
    await profiles_env.profiles.save(AWAY, SECRET)
    await profiles_env.profiles.save(HOME, SECRET, use=True)
    active = await profiles_env.env.service.start_on_ticket("1")
    await profiles_env.profiles.save(RENAMED, None, instead_of="Home")
    assert active.record.profile == RENAMED.name
    assert [entry.profile for entry in profiles_env.env.store.entries] == [""], "it is that of the profile in use"
    await settle()
    await profiles_env.env.scope.cancel_all()
    after = next_run(profiles_env)
    assert after.profiles.catalogue.preferred == RENAMED.name, "otherwise the login is with another profile"
    await after.env.service.recorder.recall()
    await after.profiles.switch(RENAMED.name)
    assert [offer.record.id for offer in after.env.service.recovery.offers] == [active.id]
    await after.profiles.aclose()


async def test_d1_a_profile_that_was_renamed_during_its_open_session_is_not_removed(profiles_env: ProfilesEnv) -> None:
    profiles, service = profiles_env.profiles, profiles_env.env.service
    await profiles.save(HOME, SECRET, use=True)
    active = await service.start_on_ticket("1")
    await profiles.save(RENAMED, None, instead_of="Home")
    with pytest.raises(BadInput, match="A session is open"):
        await profiles.remove(RENAMED.name)
    assert service.open_sessions == (active,)
    assert not profiles_env.logins.opened[-2][2].closed


async def test_d1_a_profile_is_renamed_in_the_journal_once_the_disk_works_again(profiles_env: ProfilesEnv) -> None:
    profiles, env = profiles_env.profiles, profiles_env.env
    await profiles.save(HOME, SECRET, use=True)
    active = await env.service.start_on_ticket("1")
    await settle()
    env.journal.broken = True
    await profiles.save(RENAMED, None, instead_of="Home")
    await settle()
    assert env.journal.sessions[active.id].profile == "Home"
    env.journal.broken = False
    await env.service.recorder.write_now()
    assert env.journal.sessions[active.id].profile == RENAMED.name


async def test_d5_sessions_of_another_profile_are_not_taken_for_a_start_whose_reply_was_lost(
    profiles_env: ProfilesEnv,
) -> None:
    profiles, env = profiles_env.profiles, profiles_env.env
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, Secret("other"))
    await profiles.switch("Home")
    profiles_env.logins.opened[-1][2].failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    with pytest.raises(BadInput, match="has not been claimed yet"):
        await profiles.switch("Away")
    with pytest.raises(BadInput, match="has not been claimed yet"):
        await profiles.start_demo()
    await profiles.switch("Home")
    await env.clock.advance(66)
    await profiles.switch("Away")
    profiles_env.logins.opened[-1][2].add()
    await env.clock.advance(20)
    assert env.service.starts.pending == ()


async def test_d5_a_start_whose_list_could_not_be_fetched_is_not_settled_by_the_list_of_another_profile(
    profiles_env: ProfilesEnv,
) -> None:
    profiles, env = profiles_env.profiles, profiles_env.env
    await profiles.save(HOME, SECRET)
    await profiles.save(AWAY, Secret("other"))
    await profiles.switch("Home")
    home = profiles_env.logins.opened[-1][2]
    home.failures |= {"start 1": [NoAnswer()], "list": [NoAnswer() for _ in range(99)]}
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.clock.advance(66)
    await profiles.switch("Away")
    profiles_env.logins.opened[-1][2].add()
    await env.clock.advance(20)
    (pending,) = env.service.starts.pending
    assert pending.candidates == ()
    assert env.journal.states(IntentKind.START) == [IntentState.UNKNOWN]
    await profiles.switch("Home")
    await env.clock.advance(20)
    assert env.service.starts.pending == ()
    assert env.journal.states(IntentKind.START) == [IntentState.SETTLED]


async def test_the_partner_api_is_that_of_the_login_in_use(profiles_env: ProfilesEnv) -> None:
    profiles = profiles_env.profiles
    assert profiles.partner_api is None
    await profiles.save(HOME, SECRET, use=True)
    await profiles.save(AWAY, SECRET, use=True)
    away = profiles_env.logins.opened[-1][2]
    assert profiles.partner_api is away.partner_api
    await profiles.sign_out()
    assert profiles.partner_api is None


async def test_d4_a_session_never_gets_the_customer_of_a_ticket_with_the_same_number_in_another_profile(
    profiles_env: ProfilesEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, service, open_login = profiles_env.profiles, profiles_env.env.service, profiles_env.logins.open

    def open_offering(profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> FakeLogin:
        login = open_login(profile, secret, proxy_password)
        offer(login.backend.partner_api, ticket(1))
        login.backend.partner_api.customers = {"c1": Customer("c1", f"Customer of {profile.name}")}
        return login

    monkeypatch.setattr(profiles_env.logins, "open", open_offering)
    for profile in (HOME, AWAY):
        await profiles.save(profile, SECRET)
    await profiles.switch("Away")
    active = await service.start_on_ticket("1")
    await profiles.switch("Home")
    facts = await profiles.tickets.described(1)
    assert facts is not None
    assert facts.customer == "Customer of Home"
    offered, customers = [], []
    service.subscribe(lambda: offered.append(profiles.tickets.is_offered))
    service.subscribe(lambda: customers.append(active.record.customer))
    await profiles.switch("Away")
    await profiles_env.env.clock.advance(DELAY)
    service.notify()
    # Otherwise, what depends on tickets would disappear from the window for a moment.
    assert all(offered)
    assert [*dict.fromkeys(customers)] == ["", "Customer of Away"]
