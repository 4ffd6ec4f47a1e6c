"""The journal on the Settings page: shared only on request, tested, with its password in the key store only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.errors import KeyStoreUnavailable, TeamConnectionRefused, TeamLoginRefused
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.settings.page import SettingsPage
from tests.core.fake_team import URL
from tests.core.fakes import settle
from tests.ui.ui_env import FakeSecrets, UiEnv, button, click, line, shows, text_of, usable

Show = Callable[..., SettingsPage]
WITH_PASSWORD = "postgresql://anna:s3cret-word@db.example.com/openobd"


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(context: AppContext) -> SettingsPage:
        page = SettingsPage(context)
        qtbot.addWidget(page)
        page.resize(1000, 900)
        page.show()
        return page

    return shown


def passwords(env: UiEnv) -> dict[str, Secret]:
    secrets = env.context.team._secrets._store
    assert isinstance(secrets, FakeSecrets)
    return secrets.stored


def type_in(page: SettingsPage, name: str, text: str) -> None:
    line(page, name).setText(text)
    line(page, name).editingFinished.emit()


async def test_the_journal_is_for_this_pc_until_it_is_shared(env: UiEnv, show: Show) -> None:
    await env.log_in()
    page = show(env.context)
    assert button(page, "This PC only").isChecked()
    assert text_of(page, "teamState") == "The history stays on this PC."
    assert not line(page, "Database address").isVisible()
    click(page, "Team database")
    assert line(page, "Database address").isVisible()
    assert env.context.profiles.settings.team_journal == ""


async def test_a_database_is_shared_with_its_password_in_the_key_store_only(env: UiEnv, show: Show) -> None:
    await env.log_in()
    page = show(env.context)
    click(page, "Team database")
    type_in(page, "Database address", "postgresql://db.example.com/openobd")
    type_in(page, "Database user name", "anna")
    type_in(page, "Database password", "s3cret-word")
    click(page, "Share history")
    await settle()
    url = "postgresql://anna@db.example.com:5432/openobd"
    assert env.context.profiles.settings.team_journal == url
    assert passwords(env) == {url: Secret("s3cret-word")}
    assert line(page, "Database password").text() == ""
    assert text_of(page, "teamTest") == "The history is now shared."
    await env.context.team.sync()
    assert text_of(page, "teamState").startswith("Shared with the team;")


@pytest.mark.parametrize("failure", [None, KeyStoreUnavailable()])
async def test_d5_this_pc_only_also_withdraws_a_share_that_waits_for_the_key_store(
    env: UiEnv, show: Show, monkeypatch: pytest.MonkeyPatch, failure: KeyStoreUnavailable | None
) -> None:
    await env.log_in()
    answers, put = asyncio.Event(), FakeSecrets.put

    async def wait(self: FakeSecrets, name: str, secret: Secret) -> None:
        await answers.wait()
        await put(self, name, secret)
        if failure is not None:
            raise failure

    monkeypatch.setattr(FakeSecrets, "put", wait)
    page = show(env.context)
    click(page, "Team database")
    type_in(page, "Database address", WITH_PASSWORD)
    click(page, "Share history")
    await settle()
    click(page, "This PC only")
    answers.set()
    await settle()
    assert button(page, "This PC only").isChecked()
    assert env.context.profiles.settings.team_journal == ""
    assert text_of(page, "teamState") == "The history stays on this PC."
    assert not shows(page, "teamTest")
    assert passwords(env) == {}


async def test_a_password_pasted_in_the_address_is_moved_at_once(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    click(page, "Team database")
    type_in(page, "Database address", WITH_PASSWORD)
    assert line(page, "Database address").text() == "postgresql://db.example.com:5432/openobd"
    assert line(page, "Database user name").text() == "anna"
    assert line(page, "Database password").text() == "s3cret-word"
    assert line(page, "Database password").echoMode() is QLineEdit.EchoMode.Password


async def test_a_test_shows_in_words_what_is_wrong_and_changes_nothing(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    env.boards.failures["test"] = TeamLoginRefused("raw words of the server")
    click(page, "Team database")
    type_in(page, "Database address", WITH_PASSWORD)
    click(page, "Test database")
    await settle()
    assert TeamLoginRefused.what in text_of(page, "teamTest")
    assert "Nothing was changed." in text_of(page, "teamTest")
    assert "s3cret-word" not in text_of(page, "teamTest") + text_of(page, "teamTestDetails")
    env.boards.failures.clear()
    click(page, "Test database")
    await settle()
    assert text_of(page, "teamTest") == "Success: this database can be used to share the history."
    assert env.context.profiles.settings.team_journal == ""
    assert passwords(env) == {}


async def test_t1_an_address_without_encryption_is_refused_and_nothing_is_sent(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    click(page, "Team database")
    type_in(page, "Database address", "postgresql://db.example.com/openobd?sslmode=disable")
    for name in ("Test database", "Share history"):
        click(page, name)
        await settle()
        assert "unencrypted" in text_of(page, "teamTest")
    assert env.boards.opened == []
    assert env.context.profiles.settings.team_journal == ""


async def test_this_pc_only_ends_sharing_at_once_and_keeps_the_input(env: UiEnv, show: Show) -> None:
    await env.join_team()
    page = show(env.context)
    assert button(page, "Team database").isChecked()
    click(page, "This PC only")
    assert env.context.profiles.settings.team_journal == ""
    assert not env.context.team.shares
    click(page, "Team database")
    assert line(page, "Database address").text() == "postgresql://db.example.com:5432/openobd"
    assert env.context.profiles.settings.team_journal == ""


async def test_f17_a_key_store_that_fails_is_shown_and_the_journal_is_shared_in_this_run(
    env: UiEnv, show: Show
) -> None:
    await env.log_in()
    secrets = env.context.team._secrets._store
    assert isinstance(secrets, FakeSecrets)
    secrets.failure = KeyStoreUnavailable()
    page = show(env.context)
    click(page, "Team database")
    type_in(page, "Database address", WITH_PASSWORD)
    click(page, "Share history")
    await settle()
    assert KeyStoreUnavailable.what in text_of(page, "teamTest")
    assert env.context.team.shares


async def test_your_name_is_saved_and_shown_to_colleagues(env: UiEnv, show: Show) -> None:
    await env.join_team()
    page = show(env.context)
    type_in(page, "Your name", "  Anna ")
    assert env.context.profiles.settings.your_name == "Anna"
    assert env.service.recorder.who.startswith("Anna (")
    type_in(page, "Your name", "\u200b\ufe0f")
    assert env.context.profiles.settings.your_name == "", "s17: colleagues would see no name"
    type_in(page, "Your name", "Anna")
    QTest.keyClick(line(page, "Your name"), Qt.Key.Key_Return)
    assert env.context.profiles.settings.your_name == "Anna"


async def test_fields_set_by_the_policy_are_locked_except_password_and_test(env: UiEnv, show: Show) -> None:
    await env.log_in()
    page = show(env.lock(PolicyOverrides(team_journal=URL)))
    assert text_of(page, "journalLock") == "Set by your IT department"
    assert shows(page, "journalLock")
    for name in ("This PC only", "Team database"):
        assert not usable(button(page, name))
    for name in ("Database address", "Database user name"):
        assert line(page, name).isReadOnly()
    assert line(page, "Database address").text() == "postgresql://db.example.com:5432/openobd"
    assert not line(page, "Database password").isReadOnly()
    type_in(page, "Database password", "s3cret-word")
    click(page, "Share history")
    await settle()
    assert passwords(env) == {URL: Secret("s3cret-word")}
    assert env.file.settings.team_journal == ""


async def test_why_nothing_is_shared_at_the_moment_is_shown_with_what_waits(env: UiEnv, show: Show) -> None:
    team = await env.join_team()
    page = show(env.context)
    env.boards.failures["any"] = TeamConnectionRefused("raw")
    await env.open_session()
    await team.sync()
    assert (
        text_of(page, "teamState")
        == f"Not shared at the moment. {TeamConnectionRefused.what} 1 session waiting to be shared."
    )


@pytest.mark.parametrize(
    ("search", "text"),
    [
        (TeamSearch.FAST, " ago."),
        (
            TeamSearch.PREPARING,
            " ago. The team history is being indexed. Searches take longer until indexing is complete.",
        ),
        (TeamSearch.NO_EXTENSION, "slow: the database server does not have the pg_trgm extension."),
        (TeamSearch.NO_RIGHTS, "slow: the database user is not allowed to create an index."),
    ],
)
async def test_why_searches_of_the_team_history_are_slow_is_shown(
    env: UiEnv, show: Show, search: TeamSearch, text: str
) -> None:
    env.boards.search = search
    env.boards.preparing = asyncio.get_running_loop().create_future()
    team = await env.join_team()
    page = show(env.context)
    await team.sync()
    await settle()
    assert text_of(page, "teamState").startswith("Shared with the team;")
    assert text_of(page, "teamState").endswith(text)
    env.boards.preparing.cancel()


async def test_in_the_demo_it_shows_that_the_demo_is_never_shared(env: UiEnv, show: Show) -> None:
    await env.join_team()
    await env.context.profiles.start_demo()
    page = show(env.context)
    assert "the demo history is never shared" in text_of(page, "teamState")


async def test_each_name_exists_once(env: UiEnv, show: Show) -> None:
    await env.join_team()
    page = show(env.context)
    for kind in (QAbstractButton, QLineEdit):
        names = [each.accessibleName() for each in page.findChildren(kind) if each.isVisible()]
        assert sorted(set(names)) == sorted(names)
