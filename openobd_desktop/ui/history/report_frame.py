"""Frame of every report: the title, the company, and when, by whom and with which program the report was made."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QImage

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.history.sheets import Block, Document
from openobd_desktop.ui.look.text import one_line

_tr = translator("report")
NAME_LIMIT = 60
"""Maximum length in characters of the user's name and the PC's name in the footer."""

JOB = ("historyTicket", "historyCustomer", "historyVehicle", "historyVin", "historyCarVin")
"""Names of the facts about the ticket and its car with which the facts of every report begin."""


class Company(Struct, frozen=True):
    """The company whose name and logo, if known, are printed at the top of each page."""

    name: str = ""
    logo: QImage | None = None


NO_COMPANY = Company()


def framed(title: str, blocks: Iterator[Block], now: float, company: Company = NO_COMPANY) -> Document:
    """Returns a report that consists of ``blocks``; ``now`` is the time of creation, in seconds since 1970 in UTC."""
    user = _user()
    pc = one_line(platform.node(), NAME_LIMIT) or words.DASH
    made = _tr("Created on {time} by {user} on {pc} with {program}.").format(
        time=words.stamp(now), user=user, pc=pc, program=program_text()
    )
    return Document(
        title=title,
        made=made,
        author=company.name or user,
        creator=program_text(),
        language=QLocale().bcp47Name(),
        blocks=blocks,
        company=one_line(company.name),
        logo=company.logo,
    )


def program_text() -> str:
    """Returns the name and the version of the program."""
    return _tr("openOBD Desktop {version}").format(version=QCoreApplication.applicationVersion() or "—")


def _user() -> str:
    try:
        return one_line(getpass.getuser(), NAME_LIMIT)
    except (OSError, KeyError, ImportError):
        # The user name cannot be determined.
        return words.DASH
