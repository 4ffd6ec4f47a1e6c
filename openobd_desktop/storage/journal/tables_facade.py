"""The open journal with its tables. Imported in the worker only."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from openobd_desktop.domain.journal import Remembered
from openobd_desktop.storage.database.database import in_memory
from openobd_desktop.storage.database.opening import OpenedJournal, open_file
from openobd_desktop.storage.journal.tables.drafts import Drafts
from openobd_desktop.storage.journal.tables.intents import Intents
from openobd_desktop.storage.journal.tables.outbox import Outbox
from openobd_desktop.storage.journal.tables.runs import Runs
from openobd_desktop.storage.journal.tables.sessions import Sessions
from openobd_desktop.storage.journal.tables.timeline import Timeline
from openobd_desktop.storage.journal.tables.tokens import Tokens
from openobd_desktop.storage.secrets.token_cipher import TokenCipher

_log = logging.getLogger(__name__)


class JournalTables:
    """All tables over one database."""

    def __init__(self, folder: Path | None, wait: float | None = None) -> None:
        self.opened: OpenedJournal = open_file(folder, wait) if folder else OpenedJournal(in_memory())
        database = self.opened.database
        self.intents = Intents(database)
        self.sessions = Sessions(database)
        self.outbox = Outbox(database)
        self.timeline = Timeline(database)
        self.tokens = Tokens(database)
        self.drafts = Drafts(database)
        self.runs = Runs(database)

    def remember(self, cipher: TokenCipher | None, now: float, run: int) -> Remembered:
        """What former runs than ``run`` left, as of ``now``; drafts that are too old are deleted."""
        remembered = Remembered(
            sessions=self.sessions.recent(now),
            intents=self.intents.unsettled(),
            tokens=self.tokens.all(cipher) if cipher else (),
            drafts=self.drafts.all(now),
            crashes=self.runs.crashes(now, run),
        )
        # Reading must not depend on whether the disk can be written.
        with suppress(SQLAlchemyError):
            self.drafts.prune(now)
        return remembered

    def close(self) -> None:
        """Closes the database."""
        self.opened.database.close()
