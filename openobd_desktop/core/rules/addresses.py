"""Rules for the addresses in a profile, the proxy's and the Partner API's, and their canonical forms."""

from __future__ import annotations

import re

from openobd_desktop.domain.settings import Profile, canonical_partner_api
from openobd_desktop.errors import BadInput, message

NO_PROXY = "none"
"""Value that disables the use of a proxy, even if one is configured on this PC."""

_NAME = r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:]{2,45}\]"
# Compiled by ``re`` on first use; most runs never use it.
_PROXY = rf"(?:http://)?(?P<host>{_NAME}):(?P<port>[0-9]{{1,5}})/?"
_ADVICE = message(
    "Enter http://host:port, or none for no proxy. Leave the field empty to use this PC's proxy settings."
)


def read_proxy(text: str) -> str:
    """Returns a proxy in canonical form: ``http://host:port``, ``none``, or an empty string for this PC's proxy.

    Raises:
        BadInput: the text is not a valid proxy, or contains a user name or password.
    """
    text = text.strip()
    if not text or text.lower() == NO_PROXY:
        return text.lower()
    if "@" in text:
        raise BadInput(
            what="The proxy address contains a user name or password, which would be stored in a readable file.",
            advice="Enter only the address; the proxy user name and password have their own fields.",
        )
    if "://" in text and not text.lower().startswith("http://"):
        raise BadInput(what="Only http:// proxies are supported.", advice=_ADVICE)
    found = re.fullmatch(_PROXY, text, re.IGNORECASE)
    if found is None or not 0 < int(found["port"]) <= 65535:
        raise BadInput(what="This is not a valid proxy address.", advice=_ADVICE)
    return f"http://{found['host'].lower()}:{int(found['port'])}"


def check_proxy_user(proxy: str, user: str) -> None:
    """Raises ``BadInput`` if ``user`` cannot be the user name for ``proxy``."""
    if user and proxy in ("", NO_PROXY):
        # A PC's proxy may change with the network, and the password must not be sent to an unknown proxy.
        raise BadInput(
            what=message("A proxy user name requires a proxy address."),
            advice=message("Enter the proxy as http://host:port, or leave the user name empty."),
        )
    if ":" in user or not user.isprintable():
        raise BadInput(
            what=message("This is not a valid proxy user name."), advice=message("Enter a user name without a colon.")
        )


def proxy_entry(profile: Profile) -> str:
    """Returns the name of the proxy password's key store entry; the name includes the proxy and its user."""
    return f"proxy {profile.proxy} ({profile.proxy_user})"


def read_partner_api(text: str) -> str:
    """Returns an address in canonical form, ``none``, or an empty string for the default.

    Raises:
        BadInput: the text is not a valid address, or contains a user name or password.
    """
    if "@" in text:
        raise BadInput(
            what="The address of the Partner API must not contain a user name or password.",
            advice="Enter only the address: the client ID and the client secret of the profile are used.",
        )
    found = canonical_partner_api(text)
    if found is None:
        raise BadInput(
            what="This is not a valid address of the Partner API.",
            advice="Enter https://host, or none if you do not use it. Leave the field empty for the standard address.",
        )
    return found
