"""The journal on the Settings page: shared only on purpose, tested in words, its password in the key store only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Locks
from openobd_desktop.errors import KeyStoreUnavailable, TeamConnectionRefused, TeamLoginRefused
from openobd_desktop.ui.context.app_context import Desk
from openobd_desktop.ui.settings.page import SettingsPage
from tests.core.fake_team import URL
from tests.core.fakes import settle
from tests.ui.workbench import FakeSecrets, Workbench, button, click, line, shows, text_of, usable

Show = Callable[..., SettingsPage]
WITH_PASSWORD = "postgresql://anna:s3cret-word@db.example.com/openobd"


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(desk: Desk) -> SettingsPage:
        page = SettingsPage(desk)
        qtbot.addWidget(page)
        page.resize(1000, 900)
        page.show()
        return page

    return shown


def passwords(workbench: Workbench) -> dict[str, Secret]:
    secrets = workbench.desk.team._secrets
    assert isinstance(secrets, FakeSecrets)
    return secrets.stored


def type_in(page: SettingsPage, name: str, text: str) -> None:
    line(page, name).setText(text)
    line(page, name).editingFinished.emit()


async def test_the_journal_is_for_this_pc_until_somebody_shares_it(workbench: Workbench, show: Show) -> None:
    await workbench.log_in()
    page = show(workbench.desk)
    assert button(page, "This PC only").isChecked()
    assert text_of(page, "teamState") == "The journal stays on this PC."
    assert not line(page, "Team address").isVisible()
    click(page, "Team database")
    assert line(page, "Team address").isVisible()
    assert workbench.desk.profiles.settings.team_journal == ""


async def test_a_database_is_shared_with_its_password_in_the_key_store_only(workbench: Workbench, show: Show) -> None:
    await workbench.log_in()
    page = show(workbench.desk)
    click(page, "Team database")
    type_in(page, "Team address", "postgresql://db.example.com/openobd")
    type_in(page, "Team user", "anna")
    type_in(page, "Team password", "s3cret-word")
    click(page, "Share journal")
    await settle()
    url = "postgresql://anna@db.example.com:5432/openobd"
    assert workbench.desk.profiles.settings.team_journal == url
    assert passwords(workbench) == {url: Secret("s3cret-word")}
    assert line(page, "Team password").text() == ""
    assert text_of(page, "teamTest") == "The journal is now shared."
    await workbench.desk.team.look()
    assert text_of(page, "teamState").startswith("Shared with the team;")


async def test_a_password_that_is_pasted_in_the_address_leaves_it_at_once(workbench: Workbench, show: Show) -> None:
    page = show(workbench.desk)
    click(page, "Team database")
    type_in(page, "Team address", WITH_PASSWORD)
    assert line(page, "Team address").text() == "postgresql://db.example.com:5432/openobd"
    assert line(page, "Team user").text() == "anna"
    assert line(page, "Team password").text() == "s3cret-word"
    assert line(page, "Team password").echoMode() is QLineEdit.EchoMode.Password


async def test_a_test_tells_in_words_what_is_wrong_and_changes_nothing(workbench: Workbench, show: Show) -> None:
    page = show(workbench.desk)
    workbench.boards.failures["test"] = TeamLoginRefused("raw words of the server")
    click(page, "Team database")
    type_in(page, "Team address", WITH_PASSWORD)
    click(page, "Test database")
    await settle()
    assert TeamLoginRefused.what in text_of(page, "teamTest")
    assert "Nothing was changed." in text_of(page, "teamTest")
    assert "s3cret-word" not in text_of(page, "teamTest") + text_of(page, "teamTestDetails")
    workbench.boards.failures.clear()
    click(page, "Test database")
    await settle()
    assert text_of(page, "teamTest") == "Success: the journal can be shared in this database."
    assert workbench.desk.profiles.settings.team_journal == ""
    assert passwords(workbench) == {}


async def test_t1_an_address_without_encryption_is_refused_and_nothing_is_sent(
    workbench: Workbench, show: Show
) -> None:
    page = show(workbench.desk)
    click(page, "Team database")
    type_in(page, "Team address", "postgresql://db.example.com/openobd?sslmode=disable")
    for name in ("Test database", "Share journal"):
        click(page, name)
        await settle()
        assert "without encryption" in text_of(page, "teamTest")
    assert workbench.boards.opened == []
    assert workbench.desk.profiles.settings.team_journal == ""


async def test_this_pc_only_ends_the_sharing_at_once_and_keeps_what_was_typed(workbench: Workbench, show: Show) -> None:
    await workbench.join_team()
    page = show(workbench.desk)
    assert button(page, "Team database").isChecked()
    click(page, "This PC only")
    assert workbench.desk.profiles.settings.team_journal == ""
    assert not workbench.desk.team.shares
    click(page, "Team database")
    assert line(page, "Team address").text() == "postgresql://db.example.com:5432/openobd"
    assert workbench.desk.profiles.settings.team_journal == ""


async def test_f17_a_key_store_that_fails_is_told_and_the_journal_is_shared_in_this_run(
    workbench: Workbench, show: Show
) -> None:
    await workbench.log_in()
    secrets = workbench.desk.team._secrets
    assert isinstance(secrets, FakeSecrets)
    secrets.failure = KeyStoreUnavailable()
    page = show(workbench.desk)
    click(page, "Team database")
    type_in(page, "Team address", WITH_PASSWORD)
    click(page, "Share journal")
    await settle()
    assert KeyStoreUnavailable.what in text_of(page, "teamTest")
    assert workbench.desk.team.shares


async def test_your_name_is_saved_and_told_to_colleagues(workbench: Workbench, show: Show) -> None:
    await workbench.join_team()
    page = show(workbench.desk)
    type_in(page, "Your name", "  Anna ")
    assert workbench.desk.profiles.settings.your_name == "Anna"
    assert workbench.service.memory.who.startswith("Anna (")
    QTest.keyClick(line(page, "Your name"), Qt.Key.Key_Return)
    assert workbench.desk.profiles.settings.your_name == "Anna"


async def test_what_the_policy_decides_is_locked_but_for_password_and_test(workbench: Workbench, show: Show) -> None:
    await workbench.log_in()
    page = show(workbench.lock(Locks(team_journal=URL)))
    assert text_of(page, "journalLock") == "Set by your IT department"
    assert shows(page, "journalLock")
    for name in ("This PC only", "Team database"):
        assert not usable(button(page, name))
    for name in ("Team address", "Team user"):
        assert line(page, name).isReadOnly()
    assert line(page, "Team address").text() == "postgresql://db.example.com:5432/openobd"
    assert not line(page, "Team password").isReadOnly()
    type_in(page, "Team password", "s3cret-word")
    click(page, "Share journal")
    await settle()
    assert passwords(workbench) == {URL: Secret("s3cret-word")}
    assert workbench.file.settings.team_journal == ""


async def test_why_nothing_is_shared_at_the_moment_is_told_with_what_waits(workbench: Workbench, show: Show) -> None:
    team = await workbench.join_team()
    page = show(workbench.desk)
    workbench.boards.failures["any"] = TeamConnectionRefused("raw")
    await workbench.open_session()
    await team.look()
    assert (
        text_of(page, "teamState")
        == f"Not shared at the moment. {TeamConnectionRefused.what} 1 session waiting to be shared."
    )


async def test_with_the_demo_it_says_that_the_demo_is_never_shared(workbench: Workbench, show: Show) -> None:
    await workbench.join_team()
    await workbench.desk.profiles.start_demo()
    page = show(workbench.desk)
    assert "the demo is never shared" in text_of(page, "teamState")


async def test_each_name_is_there_once(workbench: Workbench, show: Show) -> None:
    await workbench.join_team()
    page = show(workbench.desk)
    for kind in (QAbstractButton, QLineEdit):
        names = [each.accessibleName() for each in page.findChildren(kind) if each.isVisible()]
        assert sorted(set(names)) == sorted(names)
