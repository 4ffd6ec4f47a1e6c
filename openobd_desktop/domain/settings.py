"""Profiles, settings and the policy over them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import quote, urlencode

DEFAULT_HOST = "grpc.openobd.com"
DEFAULT_PORT = 443


class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A way to log in; its client secret is kept apart, in the key store."""

    name: str
    cluster: str = "001"
    """"001" Europe, "002" USA."""
    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    client_id: str = ""
    certificate_file: str = ""
    """A file with the company's own roots, or empty."""
    proxy: str = ""
    """``http://host:port``; ``none`` for no proxy at all, empty for the one of this PC."""
    proxy_user: str = ""
    """For the profile's own proxy; its password is kept apart, in the key store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAddress:
    """Where the team database is and how it is reached; its password is kept apart, in the key store."""

    host: str
    port: int = 5432
    database: str
    user: str = ""
    """Empty for the name of the user of this PC."""
    encryption: str = ""
    """A mode of libpq; empty for the strictest, or on this PC for whatever the server offers."""
    certificate_file: str = ""
    """A file with the company's own roots, or empty."""

    @property
    def url(self) -> str:
        """The address as it is kept and shown, without a password."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        options = {"sslmode": self.encryption, "sslrootcert": self.certificate_file}
        query = urlencode({name: value for name, value in options.items() if value}, safe="/:\\", quote_via=quote)
        return f"postgresql://{user}{host}:{self.port}/{quote(self.database, safe='')}{'?' if query else ''}{query}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestion:
    """A question to the person at the car that the user keeps, in plain values as the settings file holds it."""

    name: str
    kind: str
    text: str
    target: str = "mechanic"
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    seconds: int | None = None
    translations: tuple[tuple[str, str, str], ...] = ()
    """The original, the language and the text of each."""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFunction:
    """A function by its name, so that nobody has to remember its id."""

    id: str
    """UUID."""
    name: str
    provider_id: str = ""
    """UUID; empty for one of the partner's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the settings file holds."""

    version: int = 1
    profiles: tuple[Profile, ...] = ()
    current_profile: str = ""
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """"en", "nl", "de" or "fr"; empty for the system's."""
    refresh_seconds: int = 5
    notifications: bool = True
    """The desktop is told of what cannot wait while the window is not in front."""
    keep_in_background: bool = True
    """Closing the window while a session runs leaves the program in the tray."""
    developer: bool = False
    """Connector sessions and raw details are offered."""
    update_notice: bool = False
    """New versions are told of, where the build knows whom to ask."""
    welcomed: bool = False
    """The first-run wizard has been gone through."""
    questions: tuple[OwnQuestion, ...] = ()
    """Templates for questions that the user keeps beside those of the program."""
    functions: tuple[KnownFunction, ...] = ()
    """Functions that were run on this PC, the latest first."""
    team_journal: str = ""
    """The team database as a URL without its password; empty while the journal is for this PC only."""
    your_name: str = ""
    """What colleagues see in the team journal; empty for the name of the user of this PC."""
    ask_again: tuple[str, ...] = ()
    """Profiles that are new or were led elsewhere, for which no secret of a former version is used."""
    window: dict[str, str] = field(default_factory=dict)
    """Places and sizes of the window and its tables, as Qt saves them, in base 64."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyOverrides:
    """What the machine's policy decides in the user's place; None leaves it to the user."""

    host: str | None = None
    port: int | None = None
    cluster: str | None = None
    certificate_file: str | None = None
    proxy: str | None = None
    language: str | None = None
    theme: Theme | None = None
    refresh_seconds: int | None = None
    notifications: bool | None = None
    keep_in_background: bool | None = None
    developer: bool | None = None
    allow_demo: bool = True
    update_notice: bool | None = None
    team_journal: str | None = None
    """Empty keeps every journal on its PC."""
    profiles: tuple[Profile, ...] = ()
    """Profiles that are there for every user of this PC; their secrets are each user's own."""

    @property
    def on_settings(self) -> dict[str, object]:
        """The locked fields of the settings by name."""
        return self._locked(
            *("language", "theme", "refresh_seconds", "notifications", "keep_in_background", "developer"),
            *("update_notice", "team_journal"),
        )

    @property
    def on_profile(self) -> dict[str, object]:
        """The locked fields of every profile by name."""
        return self._locked("host", "port", "cluster", "certificate_file", "proxy")

    def _locked(self, *names: str) -> dict[str, object]:
        return {name: value for name in names if (value := getattr(self, name)) is not None}

    def settings(self, wished: Settings) -> Settings:
        """The settings in effect where the user wishes ``wished``."""
        return replace(wished, **self.on_settings)  # type: ignore[arg-type]  # the fields are of the same types

    def profile(self, wished: Profile) -> Profile:
        """The profile in effect where the user wishes ``wished``."""
        return replace(wished, **self.on_profile)  # type: ignore[arg-type]  # the fields are of the same types
