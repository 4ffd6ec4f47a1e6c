"""Scenes of the Settings page, the profile dialog and the welcome dialog."""

from __future__ import annotations

from msgspec.structs import replace

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings, Theme
from openobd_desktop.errors import WrongCredentials
from openobd_desktop.ui.context.app_context import Folders
from openobd_desktop.ui.lifecycle.lock_page import LockPage
from openobd_desktop.ui.settings.welcome_dialog import open_welcome
from openobd_desktop.ui.window.page_stack import SETTINGS
from tests.core.fakes import settle
from tests.gallery import Stage, let_qt_work
from tests.gallery_scenes import log_in, named, open_session
from tests.ui.ui_env import click, line

LONG = "A profile of a company that likes long names, with a branch in every town & village <b>of the country</b>"
PLACES = Folders(
    "/home/operator/.config/openobd-desktop",
    "/home/operator/.local/state/openobd-desktop/log",
    "/home/operator/.local/share/openobd-desktop",
    "/etc/xdg/openobd-desktop/policy.toml",
)
LOCKS = PolicyOverrides(
    theme=Theme.LIGHT,
    developer=False,
    refresh_seconds=10,
    host="grpc.openobd.com",
    proxy="none",
    allow_demo=False,
    profiles=(Profile(name="Company", client_id="company-1"),),
)


async def _profiles(stage: Stage) -> None:
    stage.env.context = replace(stage.env.context, folders=PLACES)
    stage.restart()
    await log_in(stage)
    profiles = stage.env.context.profiles
    await profiles.save(Profile(name="USA", cluster="002", client_id="x", host="usa.openobd.com"), Secret("secret"))
    await profiles.save(Profile(name=LONG, client_id="x", host="a-long-host.of.a.company.example"), None)


async def settings(stage: Stage) -> None:
    await _profiles(stage)
    stage.window.show_place(SETTINGS)


async def settings_empty(stage: Stage) -> None:
    stage.env.context = replace(stage.env.context, folders=PLACES)
    stage.restart()
    stage.window.show_place(SETTINGS)


async def settings_locked(stage: Stage) -> None:
    stage.env.lock(LOCKS)
    await settings(stage)


async def settings_test_failed(stage: Stage) -> None:
    await settings(stage)
    stage.env.backend.failures["log_in"] = [WrongCredentials("UNAUTHENTICATED")]
    click(stage.window, "Test connection")
    await settle()


async def settings_remove(stage: Stage) -> None:
    await settings(stage)
    click(stage.window, "Remove")


async def settings_removed(stage: Stage) -> None:
    await settings_remove(stage)
    click(stage.dialog(), "Remove profile")
    await settle()


async def profile_locked(stage: Stage) -> None:
    stage.env.lock(LOCKS)
    await _profiles(stage)
    stage.window.profile_commands.edit(stage.env.context.profiles.current)


async def profile_testing(stage: Stage) -> None:
    await log_in(stage)
    stage.env.gate("log_in")
    stage.window.profile_commands.edit(stage.env.context.profiles.current)
    click(stage.dialog(), "Test connection")


async def profile_bad_certificate(stage: Stage) -> None:
    stage.window.profile_commands.edit(None)
    line(stage.dialog(), "Certificate file").setText("/company/bad.pem")
    line(stage.dialog(), "Certificate file").editingFinished.emit()


async def welcome(stage: Stage) -> None:
    open_welcome(stage.env.context, stage.window)
    await let_qt_work()


async def welcome_login(stage: Stage) -> None:
    await welcome(stage)
    click(stage.dialog(), "Continue")


async def welcome_details(stage: Stage) -> None:
    await welcome_login(stage)
    click(stage.dialog(), "Connection details")


async def welcome_refused(stage: Stage) -> None:
    stage.env.backend.failures["log_in"] = [WrongCredentials("UNAUTHENTICATED")]
    await _enter(stage)


async def welcome_ready(stage: Stage) -> None:
    await _enter(stage)


async def _enter(stage: Stage) -> None:
    await welcome_login(stage)
    line(stage.dialog(), "Client ID").setText("workshop-4711")
    line(stage.dialog(), "Client secret").setText("not-a-real-secret")
    click(stage.dialog(), "Log in")
    await settle()


async def welcome_locked(stage: Stage) -> None:
    stage.env.lock(LOCKS)
    stage.restart()
    await welcome_login(stage)


async def _cover(stage: Stage) -> LockPage:
    lock = stage.env.context.lock
    assert lock is not None
    await lock.choose(Secret("2580-mole"))
    page = LockPage(stage.env.context, lock, stage.window)
    content = stage.window.centralWidget()
    assert content is not None
    content.hide()
    stage.window.menuBar().hide()
    page.show()
    page.focus_start.setFocus()
    return page


async def lock_with_sessions(stage: Stage) -> None:
    await log_in(stage)
    await open_session(stage)
    await _cover(stage)


async def lock_forgotten(stage: Stage) -> None:
    await log_in(stage)
    page = await _cover(stage)
    line(page, "Password or PIN").setText("wrong")
    click(page, "Unlock")
    await settle()
    click(page, "PIN forgotten")
    await let_qt_work()


async def lock_without_pin(stage: Stage) -> None:
    stage.env.lock(PolicyOverrides(lock_minutes=10))
    lock = stage.env.context.lock
    assert lock is not None
    page = LockPage(stage.env.context, lock, stage.window)
    page.show()


async def lock_unreadable(stage: Stage) -> None:
    stage.env.file.settings, stage.env.file.kept_pin = Settings(), None
    stage.env.lock(PolicyOverrides())
    lock = stage.env.context.lock
    assert lock is not None
    page = LockPage(stage.env.context, lock, stage.window)
    content = stage.window.centralWidget()
    assert content is not None
    content.hide()
    stage.window.menuBar().hide()
    page.show()
    page.focus_start.setFocus()
    await settle()


async def pin_change(stage: Stage) -> None:
    await settings(stage)
    lock = stage.env.context.lock
    assert lock is not None
    await lock.choose(Secret("2580-mole"))
    click(stage.window, "Change PIN")


SETTINGS_SCENES = named(
    lock_with_sessions,
    lock_forgotten,
    lock_without_pin,
    lock_unreadable,
    pin_change,
    settings,
    settings_empty,
    settings_locked,
    settings_test_failed,
    settings_remove,
    settings_removed,
    profile_locked,
    profile_testing,
    profile_bad_certificate,
    welcome,
    welcome_login,
    welcome_details,
    welcome_refused,
    welcome_ready,
    welcome_locked,
)
