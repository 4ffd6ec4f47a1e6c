"""Read and write transactions on one database connection; imported by the worker thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from openobd_desktop.domain.text import fold
from openobd_desktop.storage.database import full_text, sqlite_file
from openobd_desktop.storage.database.schema import metadata

FOLD = "openobd_fold"
"""Name of the SQL function that folds text, which is passed as a blob because it may not be valid UTF-8."""


class Database:
    """A database that is accessed through a single connection."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Opens a read transaction, in which all statements see the same state of the database."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Opens a write transaction, whose changes are durable once the block has ended without an error."""
        with self._engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def without_transaction(self) -> Iterator[Connection]:
        """Opens the connection in autocommit mode, in which each statement takes effect immediately."""
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection

    def empty_log(self) -> None:
        """Empties SQLite's write-ahead log, in which traces of deleted rows would otherwise remain."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()

    def wait(self, seconds: float) -> None:
        """Sets how many seconds SQLite waits for locks held by other programs."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
                raw.close()

    def close(self) -> None:
        """Closes the connection; SQLite then moves all data from the companion files to the database file."""
        self._engine.dispose()


def file_database(path: Path, mode: str = sqlite_file.WRITING, wait: float | None = None) -> Database:
    """Returns the database in the file at ``path``; see ``sqlite_file.connect`` for the parameters."""
    return Database(_engine(lambda: sqlite_file.connect(path, mode, wait)))


def in_memory() -> Database:
    """Returns an empty in-memory database, which is lost when the program ends."""
    return Database(_empty())


def stand_in() -> Database:
    """Returns an empty, read-only in-memory database, which replaces the journal while the disk cannot be used."""
    engine = _empty()
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    return Database(engine)


def _empty() -> Engine:
    engine = _engine(lambda: SqliteConnection(":memory:", isolation_level=None))
    with engine.connect() as connection:
        metadata.create_all(connection)
        full_text.prepare(connection)
        connection.commit()
    return engine


def _engine(connect: Callable[[], SqliteConnection]) -> Engine:
    def connect_and_teach() -> SqliteConnection:
        connection = connect()
        connection.create_function(FOLD, 1, _fold, deterministic=True)
        return connection

    # Without hide_parameters, error messages would contain the values being written.
    engine = create_engine("sqlite://", creator=connect_and_teach, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _fold(raw: bytes) -> str:
    return fold(raw.decode(errors="replace"))


def _begin(connection: Connection) -> None:
    """Begins a transaction explicitly, since Python's driver would do so too late; a write locks at once."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
