"""Deep links that a hostile web page or e-mail could contain."""

from __future__ import annotations

import random
from collections.abc import Iterator

from hypothesis import strategies as st

START = "openobd://ticket/"

HOSTILE_LINKS = [
    "",
    " ",
    "openobd",
    "openobd:",
    "openobd://",
    "openobd://ticket",
    START,
    f"{START}--developer",
    f"{START}-1",
    f"{START}1 --developer",
    f"{START}1\t--developer",
    f"{START}1\n--developer",
    f"{START}1\r\n",
    f"{START}1\n",
    f" {START}1",
    f"{START}1 ",
    f'{START}1"',
    f'{START}1" --insecure-loopback "',
    f"{START}1' --demo '",
    f"{START}%31",
    f"{START}1%20--developer",
    f"{START}1%00",
    f"{START}1\x00",
    f"{START}1//",
    f"{START}1/finish",
    f"{START}1? --developer",
    f"{START}1#\n--developer",
    f"{START}1&start",
    f"{START}1;start",
    f"{START}$(id)",
    f"{START}`id`",
    f"{START}%PATH%",
    f"{START}../../etc/passwd",
    f"{START}..",
    f"{START}.",
    f"{START}\\\\evil.com\\share",
    f"{START}//evil.com/share",
    f"{START}file:///etc/passwd",
    f"{START}" + "1" * 65,
    f"{START}" + "1" * 200_000,
    f"{START}\u0661\u0662\u0663",
    f"{START}\uff11\uff12",
    f"{START}1\u202e2",
    f"{START}1\u200b",
    f"{START}\u0131",
    f"{START}<b>1</b>",
    "openobd://ticket//1",
    "openobd:/ticket/1",
    "openobd:ticket/1",
    "openobd:///ticket/1",
    "openobd://ticket\\1",
    "openobd://user@ticket/1",
    "openobd://user:secret@ticket/1",
    "openobd://ticket:443/1",
    "openobd://ticket.evil.com/1",
    "openobd://evil.com/ticket/1",
    "openobd://evil.com/?openobd://ticket/1",
    "openobd://claim/1",
    "openobd://session/1",
    "openobd://interrupt/1",
    "openobd://profile/1",
    "openobds://ticket/1",
    "xopenobd://ticket/1",
    "http://ticket/1",
    "https://evil.com/openobd://ticket/1",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "\\\\evil.com\\share\\ticket",
    "//evil.com/share",
    "--ticket=1",
    "-h",
    "--",
    "1",
    "7848095",
    "openobd://ticket/1openobd://ticket/2",
    "openobd://ticket/1 openobd://ticket/2",
]

_PARTS = [
    *("openobd", "OPENOBD", "://", ":", "/", "//", "ticket", "tickets", "session", "claim", "1", "7848095", "A", "-"),
    *("--developer", "--insecure-loopback", " ", "\n", "\x00", '"', "'", "%20", "%2F", "\\\\evil\\share", "..", "?"),
    *("#", "&", "@", "evil.com", ":443", "\u202e", "\u0661", "ü", "a" * 60),
]


def many_links(count: int) -> Iterator[str]:
    """Yields ``count`` random links, a few of them valid, the same on every run; much faster than hypothesis."""
    dice = random.Random(count)
    for _ in range(count):
        parts = "".join(dice.choices(_PARTS, k=dice.randrange(5)))
        yield dice.choice(("", START, START, START + "7")) + parts


LINKS = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="09AZaz-_. /%", max_size=70).map(lambda text: START + text),
)
