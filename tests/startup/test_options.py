"""The command line and the vendor's environment variables."""

from __future__ import annotations

import pytest

from openobd_desktop import __version__
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import DEFAULT_HOST
from openobd_desktop.errors import BadInput
from openobd_desktop.startup.options import Options, environment_profile, parse
from tests.links import HOSTILE_LINKS, many_links

LOGIN = {
    "OPENOBD_PARTNER_CLIENT_ID": " id ",
    "OPENOBD_PARTNER_CLIENT_SECRET": "s3cret",
    "OPENOBD_CLUSTER_ID": "001",
}


def test_without_arguments_the_program_starts_with_defaults() -> None:
    options = parse([], {})
    assert (options.demo, options.tour, options.environment, options.log_level) == (False, None, None, "warning")


def test_the_vendors_variables_make_the_environment_profile() -> None:
    profile, secret = environment_profile(LOGIN) or pytest.fail("no profile")
    assert (profile.name, profile.client_id, profile.cluster) == ("Environment", "id", "001")
    assert (profile.host, profile.port, profile.certificate_file) == (DEFAULT_HOST, 443, "")
    assert secret == Secret("s3cret")


def test_host_port_and_certificate_come_from_the_environment_too() -> None:
    more = {"OPENOBD_GRPC_HOST": "h.openobd.com", "OPENOBD_GRPC_PORT": "8443", "OPENOBD_DESKTOP_CA": "/ca.pem"}
    profile, _ = environment_profile(LOGIN | more) or pytest.fail("no profile")
    assert (profile.host, profile.port, profile.certificate_file) == ("h.openobd.com", 8443, "/ca.pem")


@pytest.mark.parametrize("text", ["https://own.example.com", "none", "", "10.0.0.1 and more"])
def test_the_address_of_the_partner_api_comes_from_the_environment_and_prevents_no_login(text: str) -> None:
    profile, _ = environment_profile(LOGIN | {"OPENOBD_PARTNER_API_URL": f" {text} "}) or pytest.fail("no profile")
    assert profile.partner_api == text


def test_d16_invisible_characters_are_removed_from_the_address_of_the_partner_api() -> None:
    login = LOGIN | {"OPENOBD_PARTNER_API_URL": "https://own\u200b.example.com"}
    profile, _ = environment_profile(login) or pytest.fail("no profile")
    assert profile.partner_api == "https://own.example.com"


@pytest.mark.parametrize("text", ["", " ", "0", "443"])
def test_port_443_is_recognised_in_any_form(text: str) -> None:
    profile, _ = environment_profile(LOGIN | {"OPENOBD_GRPC_PORT": text}) or pytest.fail("no profile")
    assert profile.port == 443


@pytest.mark.parametrize("text", ["https", "-1", "65536", "4 43", "٤٤٣"])
def test_an_invalid_port_is_reported_in_the_window(text: str) -> None:
    options = parse([], LOGIN | {"OPENOBD_GRPC_PORT": text})
    assert options.environment is None
    (error,) = options.errors
    assert "OPENOBD_GRPC_PORT" in error.what


@pytest.mark.parametrize("instead", ["", " \u200b"], ids=["empty", "invisible"])
@pytest.mark.parametrize("missing", LOGIN)
def test_an_incomplete_login_is_reported_and_not_used(missing: str, instead: str) -> None:
    with pytest.raises(BadInput) as caught:
        environment_profile({name: value for name, value in LOGIN.items() if name != missing})
    assert missing in caught.value.what
    with pytest.raises(BadInput) as caught:
        environment_profile(LOGIN | {missing: instead})
    assert missing in caught.value.what
    assert "s3cret" not in str(caught.value)


def test_arguments_take_precedence_over_the_environment() -> None:
    environment = {"OPENOBD_TICKET_ID": "1", "OPENOBD_LOG_LEVEL": "ERROR"}
    assert parse([], environment).ticket == "1"
    assert parse([], environment).log_level == "error"
    options = parse(["--ticket", "2", "--log-level", "DEBUG"], environment)
    assert (options.ticket, options.log_level) == ("2", "debug")


def test_an_unknown_level_in_the_environment_is_ignored() -> None:
    assert parse([], {"OPENOBD_LOG_LEVEL": "CHATTY"}).log_level == "warning"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--insecure-loopback"], "--developer"),
        (["--clock-factor", "10"], "--demo or --tour"),
        (["--demo", "--clock-factor", "0"], "above 0"),
        (["--demo", "--clock-factor", "nan"], "above 0"),
        (["--demo", "--clock-factor", "inf"], "above 0"),
        (["--demo", "--clock-factor", "1e300"], "at most 100000"),
        (["--demo", "--scenario", "nothing of the kind"], "busy partner, "),
        (["--log-level", "chatty"], "chatty"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_n5_invalid_arguments_end_with_status_2_and_a_reason(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(arguments, {})
    assert caught.value.code == 2
    assert words in capsys.readouterr().err


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"], {})
    assert caught.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_t3_the_secret_of_the_environment_is_in_no_repr() -> None:
    assert "s3cret" not in repr(parse([], LOGIN))


@pytest.mark.parametrize("arguments", [["openobd://ticket/7848095"], ["--demo", "--", "openobd://ticket/7848095"]])
def test_t6_a_link_names_the_ticket_for_the_start_dialog(arguments: list[str]) -> None:
    environment = {"OPENOBD_TICKET_ID": "1"}
    assert parse(arguments, environment) == parse(["--ticket", "7848095", *arguments[:-2]], environment)


@pytest.mark.parametrize("link", HOSTILE_LINKS)
def test_t6_after_two_hyphens_only_a_link_is_accepted(link: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--", "openobd://ticket/1", link], {})
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("link", HOSTILE_LINKS)
def test_d15_an_unreadable_link_opens_the_window_and_is_reported(link: str) -> None:
    options = parse(["--", link], {"OPENOBD_TICKET_ID": "1"})
    (error,) = options.errors
    assert "not valid" in error.what
    assert options._replace(errors=(), misread_link=False) == parse([], {})


def test_d15_a_link_in_the_form_of_browsers_names_its_ticket() -> None:
    assert parse(["OPENOBD://TICKET/7848095/?from=mail#top"], {}).ticket == "7848095"


def test_a_link_and_a_ticket_together_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--ticket", "1", "openobd://ticket/2"], {})
    assert "--ticket" in capsys.readouterr().err


def options_of(link: str) -> Options | None:
    """Returns the options that result from a link; None if it is refused."""
    options = parse(["--", link], {})
    return None if options.misread_link else options


def test_t6_f28_a_link_can_set_nothing_but_the_ticket() -> None:
    plain = parse([], {})
    found = [(link, options_of(link)) for link in many_links(500)]
    followed = [(link, options) for link, options in found if options is not None]
    assert len(followed) > 20
    for link, options in followed:
        assert options._replace(ticket="") == plain
        assert options.ticket in link


def test_an_option_cannot_be_abbreviated(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--dev"], {})
    assert "--dev" in capsys.readouterr().err
