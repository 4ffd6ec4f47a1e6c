"""Options for a run, from the command line and the environment."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from openobd_desktop.core.rules.ticket import ticket_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.text import identifier, is_blank, trimmed, typed_name
from openobd_desktop.errors import BadInput, message

if TYPE_CHECKING:
    from openobd_desktop.domain.settings import Profile

DEMO_SCENARIO = "busy partner"
SELF_TEST_FACTOR = 10.0
"""Clock factor of the self-test: tokens are renewed after 12 s instead of 2 min, which is feasible on a slow PC."""
LARGEST_FACTOR = 100_000
"""Largest clock factor, as in the simulator's own program; with a much larger one, its time would overflow."""
LEVELS = ("debug", "info", "warning", "error")


class Options(NamedTuple):
    """Options for this run."""

    demo: bool = False
    profile: str = ""
    ticket: str = ""
    connector: str = ""
    config_dir: Path | None = None
    log_level: str = "warning"
    developer: bool = False
    insecure_loopback: bool = False
    tour: Path | None = None
    self_test: Path | None = None
    """File for the report of the self-test; None for no self-test."""
    safe_mode: bool = False
    export_diagnostics: Path | None = None
    export_settings: Path | None = None
    import_settings: Path | None = None
    yes: bool = False
    """Whether settings are imported without asking for confirmation."""
    scenario: str = DEMO_SCENARIO
    clock_factor: float = 1.0
    environment: tuple[Profile, Secret] | None = None
    misread_link: bool = False
    """Whether the program was started with a link that could not be read."""
    errors: tuple[BadInput, ...] = ()
    """Errors in the environment or the link; shown in the window, because users do not see standard error."""


class WrongArguments(SystemExit):
    """Raised for invalid arguments; ``error`` is the message for the user, and standard error shows the cause."""

    def __init__(self, message: str) -> None:
        super().__init__(2)
        self.error = BadInput(
            message,
            what="The program was started with invalid arguments.",
            meaning="The program was not started.",
            advice="Correct the shortcut or command that starts the program, or start it without arguments.",
        )


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Prints the usage and the message, as the base class does, and raises ``WrongArguments``."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: error: {message}", file=sys.stderr)
        raise WrongArguments(message)


class _Version(argparse.Action):
    """Action that prints the version, which is looked up only if it is requested."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from openobd_desktop import __version__

        # ``print`` also works on Windows, where an installed program has no standard output.
        print(f"openOBD Desktop {__version__}")
        parser.exit()


def parse(arguments: Sequence[str], environment: Mapping[str, str]) -> Options:
    """Reads the options from the arguments and the environment; arguments take precedence.

    Raises:
        WrongArguments: the arguments are not valid.
        SystemExit: the help or the version was requested and printed.
    """
    given = _checked_arguments(arguments)
    errors: list[BadInput] = []
    profile, ticket = None, ""
    try:
        ticket = ticket_of(given.link) if given.link is not None else ""
    except BadInput as error:
        errors.append(error)
    misread = bool(errors)
    try:
        profile = environment_profile(environment)
    except BadInput as error:
        errors.append(error)
    return Options(
        demo=given.demo,
        profile=given.profile,
        ticket=ticket if given.link is not None else given.ticket or environment.get("OPENOBD_TICKET_ID", ""),
        connector=environment.get("OPENOBD_CONNECTOR_ID", ""),
        config_dir=given.config_dir,
        log_level=(given.log_level or _level(environment.get("OPENOBD_LOG_LEVEL", ""))),
        developer=given.developer,
        insecure_loopback=given.insecure_loopback,
        tour=given.tour,
        self_test=given.self_test,
        safe_mode=given.safe_mode,
        export_diagnostics=given.export_diagnostics,
        export_settings=given.export_settings,
        import_settings=given.import_settings,
        yes=given.yes,
        scenario=given.scenario,
        clock_factor=given.clock_factor,
        environment=profile,
        misread_link=misread,
        errors=tuple(errors),
    )


def _checked_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Returns the parsed arguments; raises ``WrongArguments`` if they contradict each other."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.insecure_loopback and not given.developer:
        parser.error("--insecure-loopback is for development and needs --developer")
    if given.self_test is not None:
        given.tour = given.self_test.with_name(f"{given.self_test.stem}-pictures")
        given.clock_factor = SELF_TEST_FACTOR
    if not 0 < given.clock_factor <= LARGEST_FACTOR:
        parser.error(f"--clock-factor is a number above 0 and at most {LARGEST_FACTOR}")
    if given.clock_factor != 1 and not (given.demo or given.tour):
        parser.error("--clock-factor plays with the embedded simulator's time: it needs --demo or --tour")
    if given.scenario != DEMO_SCENARIO:
        # Imported only if a scenario is named, because the import would delay the first window.
        from openobd_desktop.simulator.scenarios.scenarios import SCENARIOS

        if given.scenario not in SCENARIOS:
            parser.error(f"--scenario is one of: {', '.join(SCENARIOS)}")
    if given.ticket and given.link is not None:
        parser.error("a link names the ticket itself: give either --ticket or a link")
    return given


def environment_profile(environment: Mapping[str, str]) -> tuple[Profile, Secret] | None:
    """Returns the profile "Environment" and its secret from the environment, or None if no variable is set.

    Raises:
        BadInput: only some of the required variables are set, or the port is not a number.
    """
    needed = ("OPENOBD_PARTNER_CLIENT_ID", "OPENOBD_PARTNER_CLIENT_SECRET", "OPENOBD_CLUSTER_ID")
    missing = [name for name in needed if is_blank(environment.get(name, ""))]
    if len(missing) == len(needed):
        return None
    if missing:
        raise BadInput(
            what=message(
                "The environment variables contain only some of the login details. Missing: {names}.",
                names=", ".join(missing),
            ),
            meaning="The environment variables were ignored.",
            advice="Set the client ID, the client secret and the cluster, or set none of them.",
        )
    # Imported only if the variables are set, because the import would delay the first window.
    from openobd_desktop.domain.settings import DEFAULT_HOST, Profile

    profile = Profile(
        name="Environment",
        cluster=identifier(environment["OPENOBD_CLUSTER_ID"]),
        host=identifier(environment.get("OPENOBD_GRPC_HOST", "")) or DEFAULT_HOST,
        port=_port(environment.get("OPENOBD_GRPC_PORT", "")),
        client_id=identifier(environment["OPENOBD_PARTNER_CLIENT_ID"]),
        certificate_file=trimmed(environment.get("OPENOBD_DESKTOP_CA", "")),
        # An invalid address does not prevent a login: the Tickets page reports what is wrong.
        partner_api=identifier(environment.get("OPENOBD_PARTNER_API_URL", "")),
    )
    return profile, Secret(typed_name(environment["OPENOBD_PARTNER_CLIENT_SECRET"]))


def _port(text: str) -> int:
    from openobd_desktop.domain.settings import DEFAULT_PORT

    text = identifier(text)
    if not text:
        return DEFAULT_PORT
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535):
        raise BadInput(
            what="The environment variable OPENOBD_GRPC_PORT does not contain a valid port.",
            meaning="The environment variables were ignored.",
            advice="Set the variable to a number from 1 to 65535, or remove it to use port 443.",
        )
    return int(text) or DEFAULT_PORT


def _level(text: str) -> str:
    text = text.strip().lower()
    return text if text in LEVELS else "warning"


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="openobd-desktop",
        # Abbreviations are not allowed, because new options could change their meaning.
        allow_abbrev=False,
        description="The desktop application for openOBD, Jifeline's service for remote vehicle diagnostics.",
    )
    parser.add_argument("--demo", action="store_true", help="use the embedded simulator: no account, no network")
    parser.add_argument("--profile", default="", metavar="NAME", help="log in with this profile")
    parser.add_argument("--ticket", default="", metavar="NUMBER", help="open the start dialog with this ticket")
    parser.add_argument("--config-dir", type=Path, metavar="DIR", help="keep settings and logs in this folder")
    parser.add_argument("--log-level", type=str.lower, choices=LEVELS, default=None, help="how much to log")
    parser.add_argument("--developer", action="store_true", help="offer connector sessions, which are not charged")
    parser.add_argument(
        "--insecure-loopback",
        action="store_true",
        help="allow an unencrypted connection to a server on this PC; needs --developer",
    )
    parser.add_argument(
        "--safe-mode", action="store_true", help="restore nothing: default layout, no login, no session resumed"
    )
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="run the demo's main job unattended and save pictures in DIR"
    )
    # Options for package builders.
    parser.add_argument("--self-test", type=Path, metavar="FILE", help=argparse.SUPPRESS)
    parser.add_argument("--scenario", default=DEMO_SCENARIO, metavar="NAME", help="what the simulator plays")
    parser.add_argument(
        "--clock-factor", type=float, default=1.0, metavar="N", help="run the simulator's clock N times as fast"
    )
    parser.add_argument(
        "--export-diagnostics", type=Path, metavar="FILE", help="write diagnostics for support, without secrets"
    )
    parser.add_argument(
        "--export-settings", type=Path, metavar="FILE", help="write settings and profiles, without secrets"
    )
    parser.add_argument(
        "--import-settings", type=Path, metavar="FILE", help="import a file written by --export-settings on another PC"
    )
    parser.add_argument(
        "--yes", action="store_true", help="import settings without asking, even if they change the address of profiles"
    )
    parser.add_argument(
        "link",
        nargs="?",
        metavar="openobd://ticket/NUMBER",
        help="open the start dialog with this ticket; nothing starts without a click",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    return parser
