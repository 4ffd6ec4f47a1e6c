"""Program that creates the frozen journal of a revision, once: ``python -m tests.storage.make_frozen <file> 0002``."""

from __future__ import annotations

import sys
from pathlib import Path

from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.database import file_database
from openobd_desktop.storage.database.opening import migrate
from openobd_desktop.storage.secrets.token_encryption import TokenCipher
from tests.storage.raw import sql
from tests.storage.samples import token

KEY = bytes(range(100, 132))

ROWS = (
    "INSERT INTO intents VALUES ('start-0', 'start', 'unknown', 'Home', '4711', '', '', 1800000000.0,"
    ' \'["a","b"]\', NULL)',
    "INSERT INTO sessions VALUES ('s1', 'Home', '4711', '', 'claimed here', 'h.openobd.com', 8443, 'finished',"
    " 1800000000.0, 1800000001.0, 1800000060.0, 2,"
    ' \'{"results":["RESULT_SUCCESS"],"feedback":null,"description":"Größe 5"}\')',
    "INSERT INTO sessions VALUES ('s2', 'Home', '', 'c-1', 'started here', 'h.openobd.com', 443, 'active',"
    " NULL, 1800000100.0, NULL, 0, NULL)",
    "INSERT INTO sessions VALUES ('s3', 'Home', '', '', 'not known', '', 443, 'failed', NULL, NULL, NULL, 0, '[0]')",
    "INSERT INTO events VALUES (1, 's1', 1800000001.0, 'claimed', '')",
    "INSERT INTO events VALUES (2, 's1', 1800000060.0, 'finished', 'as sent')",
    "INSERT INTO drafts VALUES ('s2', 1800000090.0,"
    ' \'{"results":["RESULT_FAILURE"],"feedback":null,"description":"half a sent"}\')',
    "INSERT INTO runs VALUES (1, 1800000000.0, NULL)",
)


def main(path: Path, revision: str) -> None:
    """Writes the file like the first version, and migrates it to ``revision``."""
    sqlite_file.make_private(path)
    database = file_database(path)
    migrate(database, "0001")
    database.close()
    kept = token("frozen", name="s2")
    sealed = TokenCipher(KEY).encrypt(kept.session_id, kept.kind, kept.token)
    sql(path, *ROWS, f"INSERT INTO tokens VALUES ('s2', 'session', {kept.received_at}, '{sealed}')")
    database = file_database(path)
    migrate(database, revision)
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
