"""Identities of the user and the partner in the team journal."""

from __future__ import annotations

import getpass
import platform

import pytest
from msgspec.structs import replace

from openobd_desktop.core.team.sync import NAME_LIMIT, display_name, partner_key, user_name
from openobd_desktop.domain.settings import Profile

HOME = Profile(name="Home", client_id="workshop-4711")


def test_the_name_and_the_pc_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "PC-12")
    assert display_name("  Anna \n Smith ") == "Anna Smith (PC-12)"


def test_without_a_name_it_is_that_of_the_user_of_this_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "")
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    assert display_name(" ") == "anna (?)"


@pytest.mark.parametrize("error", [ImportError, KeyError, OSError])
def test_a_pc_without_users_is_no_error(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    def fails() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", fails)
    assert user_name() == "?"


def test_a_very_long_name_is_cut() -> None:
    assert len(display_name("A" * 10_000)) <= 2 * NAME_LIMIT + 3


def test_colleagues_of_one_partner_share_a_scope_under_any_profile_names() -> None:
    other = replace(HOME, name="Work", host=f" {HOME.host.upper()} ", port=8443, proxy="none")
    assert partner_key(other) == partner_key(HOME)


@pytest.mark.parametrize("change", [{"cluster": "002"}, {"host": "usa.openobd.com"}, {"client_id": "another"}])
def test_another_partner_cluster_or_host_is_another_scope(change: dict[str, str]) -> None:
    assert partner_key(replace(HOME, **change)) != partner_key(HOME)


def test_the_scope_does_not_reveal_the_client_id() -> None:
    assert HOME.client_id not in partner_key(HOME)
