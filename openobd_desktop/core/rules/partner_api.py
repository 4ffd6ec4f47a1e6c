"""Rule for a profile's address of the Partner API."""

from __future__ import annotations

from openobd_desktop.domain.partner_address import canonical_partner_api
from openobd_desktop.errors import BadInput


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
