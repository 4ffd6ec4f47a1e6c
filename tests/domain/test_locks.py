"""The policy overrides only those of the user's settings that it contains."""

from __future__ import annotations

from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings, Theme

HOME = Profile(name="Home", client_id="id", host="h.openobd.com", proxy="none")


def test_without_a_policy_the_user_decides_everything() -> None:
    chosen = Settings(theme=Theme.DARK, language="nl", developer=True, profiles=(HOME,))
    assert PolicyOverrides().settings(chosen) == chosen
    assert PolicyOverrides().profile(HOME) == HOME
    assert PolicyOverrides().on_settings == PolicyOverrides().on_profile == {}


def test_enforced_settings_take_precedence_and_the_others_are_kept() -> None:
    overrides = PolicyOverrides(theme=Theme.LIGHT, developer=False, host="grpc.openobd.com", port=8443)
    chosen = Settings(theme=Theme.DARK, language="nl", developer=True)
    assert overrides.settings(chosen) == Settings(theme=Theme.LIGHT, language="nl", developer=False)
    assert overrides.profile(HOME) == Profile(
        name="Home", client_id="id", host="grpc.openobd.com", port=8443, proxy="none"
    )


def test_each_enforced_field_is_named() -> None:
    overrides = PolicyOverrides(theme=Theme.LIGHT, notifications=False, proxy="none")
    assert set(overrides.on_settings) == {"theme", "notifications"}
    assert set(overrides.on_profile) == {"proxy"}
