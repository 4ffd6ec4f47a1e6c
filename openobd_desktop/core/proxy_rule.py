"""What may be entered as the proxy of a profile, and how it is kept."""

from __future__ import annotations

import re

from openobd_desktop.errors import BadInput, phrase

NO_PROXY = "none"
"""The word for no proxy at all, whatever this PC names."""

_NAME = r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:]{2,45}\]"
_PROXY = re.compile(rf"(?:http://)?(?P<host>{_NAME}):(?P<port>[0-9]{{1,5}})/?", re.IGNORECASE)
_ADVICE = phrase(
    "Write it as http://host:port, or leave it empty for the proxy of this PC; the word none means no proxy."
)


def read_proxy(text: str) -> str:
    """``text`` as it is kept: ``http://host:port``, ``none``, or empty for the proxy of this PC.

    Raises:
        BadInput: it is no proxy that can be used, or it holds a name and password.
    """
    text = text.strip()
    if not text or text.lower() == NO_PROXY:
        return text.lower()
    if "@" in text:
        raise BadInput(
            what="The proxy holds a name or password, which would be kept in a file that anybody can read.",
            advice="Enter it without; if the proxy asks for a login, let your IT department set it in the environment.",
        )
    if "://" in text and not text.lower().startswith("http://"):
        raise BadInput(what="This kind of proxy cannot be used; only http:// can.", advice=_ADVICE)
    found = _PROXY.fullmatch(text)
    if found is None or not 0 < int(found["port"]) <= 65535:
        raise BadInput(what="This is not the address of a proxy.", advice=_ADVICE)
    return f"http://{found['host'].lower()}:{int(found['port'])}"
