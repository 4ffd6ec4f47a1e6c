"""Transactions on one database connection, for reading or writing; imported by the worker thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.schema import metadata


class Database:
    """A database and its transactions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Opens a transaction that sees a consistent state of the database."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Opens a transaction that is durable once it has ended without an error."""
        with self._engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    def empty_log(self) -> None:
        """Empties the write-ahead log, so that no traces of deleted rows remain outside the tables."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()

    def wait(self, seconds: float) -> None:
        """Sets how long the database waits for locks held by other programs."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
                raw.close()

    def close(self) -> None:
        """Closes the connection; the file is then complete without its companion files."""
        self._engine.dispose()


def file_database(path: Path, mode: str = sqlite_file.WRITING, wait: float | None = None) -> Database:
    """Returns the database in a file; it waits for locks as ``sqlite_file.connect`` does."""
    return Database(_engine(lambda: sqlite_file.connect(path, mode, wait)))


def in_memory() -> Database:
    """Returns an empty in-memory database, which is lost when the program ends."""
    return Database(_empty())


def stand_in() -> Database:
    """Returns an empty, read-only database in memory, for a disk that is unusable."""
    engine = _empty()
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    return Database(engine)


def _empty() -> Engine:
    engine = _engine(lambda: SqliteConnection(":memory:", isolation_level=None))
    with engine.connect() as connection:
        metadata.create_all(connection)
        connection.commit()
    return engine


def _engine(connect: Callable[[], SqliteConnection]) -> Engine:
    # Without hide_parameters, the text of every error would contain the values.
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begins a transaction explicitly, because Python's driver does so too late; a writer takes the lock at once."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
