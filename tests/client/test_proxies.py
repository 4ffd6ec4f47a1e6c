"""Which proxy leads where, by what this PC says."""

from __future__ import annotations

import os

import pytest

from openobd_desktop.client import proxies
from openobd_desktop.client.proxies import proxy_for

PROXY = "http://proxy.workshop.example:3128"


@pytest.fixture(autouse=True)
def _no_settings_of_this_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def test_without_settings_there_is_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", dict)
    assert proxy_for("grpc.openobd.com", 443) == ""


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "grpc_proxy", "ALL_PROXY"])
def test_f30_the_environment_is_heard_in_small_and_capital_letters(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_small_letters_win_where_there_is_a_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("https_proxy", PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_the_setting_for_encrypted_calls_comes_before_the_general_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("ALL_PROXY", "http://another.workshop.example:1")
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_the_settings_of_the_system_are_heard_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": PROXY, "ftp": "http://ftp.workshop.example:1"})
    assert proxy_for("grpc.openobd.com", 443) == PROXY


@pytest.mark.parametrize(
    ("exceptions", "is_direct"),
    [
        ("grpc.openobd.com", True),
        ("GRPC.OpenOBD.com", True),
        ("openobd.com", True),
        (".openobd.com", True),
        ("workshop.example, openobd.com", True),
        ("grpc.openobd.com:443", True),
        ("*", True),
        ("grpc.openobd.com:8443", False),
        ("obd.com", False),
        ("workshop.example", False),
        ("", False),
    ],
)
def test_f30_exceptions_lead_directly(exceptions: str, is_direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert proxy_for("grpc.openobd.com", 443) == ("" if is_direct else PROXY)


@pytest.mark.parametrize(
    ("told", "used"),
    [
        ("proxy.workshop.example:3128", PROXY),
        ("HTTP://proxy.workshop.example:3128", PROXY),
        (PROXY + "/", PROXY),
        (" proxy.workshop.example:3128 ", PROXY),
        ("http://anna:secret@proxy.workshop.example:3128/", "http://anna:secret@proxy.workshop.example:3128"),
        ("http://", ""),
    ],
)
def test_f30_a_proxy_is_used_however_it_is_written(told: str, used: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", told)
    assert proxy_for("grpc.openobd.com", 443) == used


@pytest.mark.parametrize("url", ["socks5://anna:secret@proxy.workshop.example:1080", "https://anna:secret@proxy:1"])
def test_f30_a_proxy_of_another_kind_is_left_out_and_its_kind_is_told_without_its_password(
    url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    assert proxy_for("grpc.openobd.com", 443) == ""
    assert url.partition(":")[0] in caplog.text
    assert "secret" not in caplog.text


def test_f32_another_proxy_is_used_as_soon_as_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for port in (1, 2):
        monkeypatch.setenv("HTTPS_PROXY", f"http://proxy.workshop.example:{port}")
        assert proxy_for("grpc.openobd.com", 443).endswith(f":{port}")


def test_f30_the_proxy_of_the_profile_wins_over_that_of_the_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("NO_PROXY", "*")
    assert proxy_for("grpc.openobd.com", 443, PROXY) == PROXY


def test_f30_a_profile_may_want_no_proxy_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert proxy_for("grpc.openobd.com", 443, "none") == ""
