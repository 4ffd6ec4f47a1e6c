"""Choice of the proxy from the settings of this PC."""

from __future__ import annotations

import os

import pytest

from openobd_desktop.client.transport import proxies
from openobd_desktop.client.transport.proxies import proxy_for
from openobd_desktop.domain.secret import Secret

PROXY = "http://proxy.workshop.example:3128"


@pytest.fixture(autouse=True)
def _no_settings_of_this_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def test_without_settings_there_is_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "_system_settings", dict)
    assert proxy_for("grpc.openobd.com", 443) == ""


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "grpc_proxy", "ALL_PROXY"])
def test_f30_environment_variables_are_read_in_lower_and_upper_case(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_a_lower_case_variable_takes_precedence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("https_proxy", PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_the_setting_for_encrypted_calls_takes_precedence_over_the_general_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("ALL_PROXY", "http://another.workshop.example:1")
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert proxy_for("grpc.openobd.com", 443) == PROXY


def test_f30_the_settings_of_the_system_are_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "_system_settings", lambda: {"https": PROXY, "ftp": "http://ftp.workshop.example:1"})
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
def test_f30_exceptions_are_reached_directly(exceptions: str, is_direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert proxy_for("grpc.openobd.com", 443) == ("" if is_direct else PROXY)


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("proxy.workshop.example:3128", PROXY),
        ("HTTP://proxy.workshop.example:3128", PROXY),
        (PROXY + "/", PROXY),
        (" proxy.workshop.example:3128 ", PROXY),
        ("http://anna:secret@proxy.workshop.example:3128/", "http://anna:secret@proxy.workshop.example:3128"),
        ("http://", ""),
    ],
)
def test_f30_a_proxy_is_used_however_it_is_written(written: str, used: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", written)
    assert proxy_for("grpc.openobd.com", 443) == used


@pytest.mark.parametrize("url", ["socks5://anna:secret@proxy.workshop.example:1080", "https://anna:secret@proxy:1"])
def test_f30_a_proxy_of_another_kind_is_ignored_and_its_kind_is_logged_without_its_password(
    url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    assert proxy_for("grpc.openobd.com", 443) == ""
    assert url.partition(":")[0] in caplog.text
    assert "secret" not in caplog.text


def test_f32_a_changed_proxy_is_used_immediately(monkeypatch: pytest.MonkeyPatch) -> None:
    for port in (1, 2):
        monkeypatch.setenv("HTTPS_PROXY", f"http://proxy.workshop.example:{port}")
        assert proxy_for("grpc.openobd.com", 443).endswith(f":{port}")


def test_f30_the_proxy_of_the_profile_takes_precedence_over_that_of_the_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other.workshop.example:1")
    monkeypatch.setenv("NO_PROXY", "*")
    assert proxy_for("grpc.openobd.com", 443, PROXY) == PROXY


def test_f30_a_profile_may_disable_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    assert proxy_for("grpc.openobd.com", 443, "none") == ""


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("http://anna:a#b@proxy:3128", "http://anna:a%23b@proxy:3128"),
        ("http://anna:a/b@proxy:3128/", "http://anna:a%2Fb@proxy:3128"),
        ("http://anna:a://b@proxy:3128", "http://anna:a%3A%2F%2Fb@proxy:3128"),
        ("anna:a@b@proxy:3128", "http://anna:a%40b@proxy:3128"),
        ("http://anna:100%@proxy:3128", "http://anna:100%25@proxy:3128"),
        ("http://anna:a%23b@proxy:3128", "http://anna:a%23b@proxy:3128"),
        ("http://anna@proxy:3128", "http://anna@proxy:3128"),
    ],
)
def test_d18_a_password_may_be_written_unescaped(written: str, used: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", written)
    assert proxy_for("grpc.openobd.com", 443) == used


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("http://proxy", "http://proxy:80"),
        ("proxy.workshop.example/", "http://proxy.workshop.example:80"),
        ("http://anna:pass@proxy", "http://anna:pass@proxy:80"),
        ("http://proxy:", "http://proxy:80"),
        ("http://[fd00::1]", "http://[fd00::1]:80"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
    ],
)
def test_d18_a_proxy_without_a_port_is_reached_by_all_calls_at_the_same_port(
    written: str, used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The handshake would use port 80, and gRPC port 443.
    monkeypatch.setenv("HTTPS_PROXY", written)
    assert proxy_for("grpc.openobd.com", 443) == used


def test_d18_the_login_of_the_profile_is_sent_to_its_own_proxy_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    login = Secret("anna:p#ss/w@rd")
    assert proxy_for("grpc.openobd.com", 443, "http://own:1", login) == "http://anna:p%23ss%2Fw%40rd@own:1"
    assert proxy_for("grpc.openobd.com", 443, "", login) == PROXY


@pytest.mark.parametrize(
    ("host", "exceptions", "is_direct"),
    [
        ("grpc.openobd.com", "*.openobd.com", True),
        ("grpc.openobd.com", "localhost;*.openobd.com;10.0.0.0/8", True),
        ("grpc.openobd.com", "localhost; .openobd.com", True),
        ("grpc.openobd.com", "a.example\nopenobd.com", True),
        ("10.1.2.3", "10.0.0.0/8", True),
        ("fd00::1", "fd00::/8", True),
        ("11.1.2.3", "10.0.0.0/8", False),
        ("grpc.openobd.com", "10.0.0.0/8", False),
        ("grpc.openobd.com", "*.obd.com", False),
        ("grpc.openobd.com", "*.openobd.com:8443", False),
        ("grpc.openobd.com", ";, ;", False),
    ],
)
def test_d18_exceptions_are_understood_as_other_programs_write_them(
    host: str, exceptions: str, is_direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", exceptions)
    assert proxy_for(host, 443) == ("" if is_direct else PROXY)


@pytest.mark.parametrize("url", ["socks5://anna:p4ss://canary@proxy:1080", "https://anna:p4ss/canary@proxy:1"])
def test_s14_no_part_of_a_password_gets_into_the_log(
    url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    assert proxy_for("grpc.openobd.com", 443) == ""
    assert "p4ss" not in caplog.text
    assert "canary" not in caplog.text
