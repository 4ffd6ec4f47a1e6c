"""Profiles and their addresses, settings, and the policy that overrides them."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import quote, urlencode

from msgspec import Struct, field
from msgspec.structs import replace

DEFAULT_HOST = "grpc.openobd.com"
DEFAULT_PORT = 443
NO_PARTNER_API = "none"
"""Value of a profile that does not use the Partner API."""
_API_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[::1\]"
# Compiled by ``re`` on first use; most runs never use it.
_API_ADDRESS = rf"(?P<scheme>https?)://(?P<host>{_API_HOST})(?::(?P<port>[0-9]{{1,5}}))?/?"
_WEBSOCKET_ADDRESS = (
    rf"(?P<scheme>wss?)://(?P<host>{_API_HOST})(?::(?P<port>[0-9]{{1,5}}))?(?P<path>(?:/[A-Za-z0-9._~-]+)*)/?"
)
_OF_VENDOR = ".prd.jifeline.cloud"


class Sound(StrEnum):
    """Which causes for attention in a session are announced by a sound when they begin."""

    NONE = "none"
    ASSISTANCE = "assistance"
    ALL = "all"


class Theme(StrEnum):
    """The colour theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Profile(Struct, frozen=True, kw_only=True):
    """A stored login, whose client secret is in the key store."""

    name: str
    cluster: str = "001"
    """"001" for Europe or "002" for the USA."""
    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    client_id: str = ""
    certificate_file: str = ""
    """Path of a file with the company's own root certificates, or empty."""
    proxy: str = ""
    """``http://host:port``, ``none`` for no proxy, or empty for the proxy configured on this PC."""
    proxy_user: str = ""
    """User name for the profile's proxy; the password is in the key store."""
    partner_api: str = ""
    """``https://host``, ``none`` for no Partner API, or empty for the vendor's own if ``host`` is the vendor's."""


class TeamAddress(Struct, frozen=True, kw_only=True):
    """The address of a team database; its password is in the key store."""

    host: str
    port: int = 5432
    database: str
    user: str = ""
    """Empty for the user name on this PC."""
    encryption: str = ""
    """``sslmode`` of libpq; empty for the strictest mode or, if the server is on this PC, for any mode it offers."""
    certificate_file: str = ""
    """Path of a file with the company's own root certificates, or empty."""

    @property
    def url(self) -> str:
        """The address as saved and shown, without a password."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        options = {"sslmode": self.encryption, "sslrootcert": self.certificate_file}
        query = urlencode({name: value for name, value in options.items() if value}, safe="/:\\", quote_via=quote)
        return f"postgresql://{user}{host}:{self.port}/{quote(self.database, safe='')}{'?' if query else ''}{query}"


class OwnQuestion(Struct, frozen=True, kw_only=True):
    """One of the user's question templates, with plain values as stored in the settings file."""

    name: str
    kind: str
    text: str
    target: str = "mechanic"
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    seconds: int | None = None
    translations: tuple[tuple[str, str, str], ...] = ()
    """The original text, the language and the translated text of each translation."""
    picture: str = ""


class KnownFunction(Struct, frozen=True, kw_only=True):
    """A function's ID, and the name by which users recognize the function."""

    id: str
    """UUID."""
    name: str
    provider_id: str = ""
    """UUID; empty for one of the partner's own functions."""
    favourite: bool = False
    """Whether the user wants the function at the top of the list."""


class Settings(Struct, frozen=True, kw_only=True):
    """The contents of the settings file."""

    version: int = 1
    profiles: tuple[Profile, ...] = ()
    current_profile: str = ""
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """"en", "nl", "de" or "fr"; empty for the system language."""
    refresh_seconds: int = 5
    notifications: bool = True
    """Whether desktop notifications are sent while the window is not active."""
    sound: Sound = Sound.ASSISTANCE
    keep_in_background: bool = True
    """Whether closing the window during a session keeps the program running in the tray."""
    keep_awake: bool = True
    """Whether the PC is kept from going to sleep while a session is running on it."""
    lock_minutes: int = 0
    """Minutes of inactivity after which the program locks itself, if there is a PIN; 0 for never."""
    pin: str = ""
    """A salted hash of the PIN that unlocks the program; empty if there is none."""
    pin_failures: int = 0
    """Number of wrong attempts since the PIN was last entered correctly."""
    developer: bool = False
    """Whether connector sessions and raw details are shown."""
    update_notice: bool = False
    """Whether new versions are announced, if the build has a release feed."""
    welcomed: bool = False
    """Whether the welcome dialog has been completed."""
    questions: tuple[OwnQuestion, ...] = ()
    """The user's question templates, in addition to the program's own."""
    functions: tuple[KnownFunction, ...] = ()
    """Functions that were run on this PC, most recent first, and favourites."""
    team_journal: str = ""
    """URL of the team database without its password; empty if the journal is not shared."""
    your_name: str = ""
    """The name shown to colleagues in the team journal; empty for the user name on this PC."""
    ticket_operators: dict[str, str] = field(default_factory=dict)
    """The user's operator ID in the ticket list, by client ID, which is empty for the demo."""
    company: str = ""
    """The company's name, printed on reports."""
    logo: str = ""
    """Path of a picture with the company's logo, printed on reports; empty if there is none."""
    code_texts: str = ""
    """Path of a file that describes trouble codes; empty if there is none."""
    phrases: tuple[str, ...] = ()
    """The user's phrases for result descriptions."""
    ask_again: tuple[str, ...] = ()
    """Names of profiles that are new or have a new address, for which secrets from earlier versions are not used."""
    window: dict[str, str] = field(default_factory=dict)
    """Positions and sizes of the window and its tables, as saved by Qt, in Base64."""


class PolicyOverrides(Struct, frozen=True, kw_only=True):
    """Settings that this PC's policy file enforces; None leaves the choice to the user."""

    host: str | None = None
    port: int | None = None
    cluster: str | None = None
    certificate_file: str | None = None
    proxy: str | None = None
    partner_api: str | None = None
    """``none`` disables the Partner API."""
    language: str | None = None
    theme: Theme | None = None
    refresh_seconds: int | None = None
    notifications: bool | None = None
    keep_in_background: bool | None = None
    keep_awake: bool | None = None
    lock_minutes: int | None = None
    """If not 0, a PIN is required."""
    developer: bool | None = None
    allow_demo: bool = True
    allow_clearing: bool = True
    """Whether trouble codes may be cleared."""
    update_notice: bool | None = None
    team_journal: str | None = None
    """An empty string disables sharing."""
    company: str | None = None
    logo: str | None = None
    phrases: tuple[str, ...] = ()
    """Phrases for result descriptions, offered in addition to the user's own."""
    profiles: tuple[Profile, ...] = ()
    """Profiles for every user of this PC; each user has their own secrets."""

    @property
    def on_settings(self) -> dict[str, object]:
        """The enforced settings, by name."""
        return self._locked(
            *("language", "theme", "refresh_seconds", "notifications", "keep_in_background", "developer"),
            *("keep_awake", "lock_minutes", "update_notice", "team_journal", "company", "logo"),
        )

    @property
    def on_profile(self) -> dict[str, object]:
        """The profile fields that are enforced in every profile, by name."""
        return self._locked("host", "port", "cluster", "certificate_file", "proxy", "partner_api")

    def _locked(self, *names: str) -> dict[str, object]:
        return {name: value for name in names if (value := getattr(self, name)) is not None}

    def settings(self, chosen: Settings) -> Settings:
        """Returns the settings in effect, given the user's ``chosen`` settings."""
        return replace(chosen, **self.on_settings)

    def profile(self, chosen: Profile) -> Profile:
        """Returns the profile in effect, given the user's ``chosen`` profile."""
        return replace(chosen, **self.on_profile)


def canonical_partner_api(text: str) -> str | None:
    """Returns an address in canonical form, ``none``, or an empty string for the default; None for anything else.

    The address may be followed by a space and the address of the WebSocket. A missing scheme is added. The client
    performs further checks before the address is used.
    """
    words = text.split()
    if not words or text.strip().lower() == NO_PARTNER_API:
        return text.strip().lower()
    first = words[0] if "://" in words[0] else f"https://{words[0]}"
    found = [
        re.fullmatch(_API_ADDRESS, first, re.IGNORECASE),
        *(re.fullmatch(_WEBSOCKET_ADDRESS, word, re.IGNORECASE) for word in words[1:]),
    ]
    read = [match for match in found if match is not None and 0 < int(match["port"] or 1) <= 65535]
    if len(read) != len(words) or len(words) > 2:
        return None
    return " ".join(map(_canonical_url, read))


def _canonical_url(found: re.Match[str]) -> str:
    port = f":{int(found['port'])}" if found["port"] else ""
    path = found["path"] if "path" in found.groupdict() else ""
    return f"{found['scheme'].lower()}://{found['host'].lower()}{port}{path}"


def partner_place(address: str) -> str:
    """Returns ``address`` if anyone other than the vendor receives the client secret there; otherwise ""."""
    hosts = [word.partition("://")[2].partition("/")[0].partition(":")[0] for word in address.lower().split()]
    is_vendors = all(host.endswith(_OF_VENDOR) for host in hosts)
    return "" if is_vendors or address.strip().lower() == NO_PARTNER_API else address
