"""Transactions on one connection, for reading or for writing. Imported in the worker only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.schema import metadata


class Database:
    """What the tables are read from and written to."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the journal."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable once it has been left without an error."""
        with self._engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    def empty_log(self) -> None:
        """Leaves nothing behind, outside the tables, of what was deleted from them."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()

    def wait(self, seconds: float) -> None:
        """Sets how long the database waits for a lock of another program from now on."""
        if self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
                raw.close()

    def close(self) -> None:
        """Closes the connection; the file is then whole without the files beside it."""
        self._engine.dispose()


def file_database(path: Path, mode: str = sqlite_file.WRITING, wait: float | None = None) -> Database:
    """The database in a file; it waits for locks as ``sqlite_file.connect`` does."""
    return Database(_engine(lambda: sqlite_file.connect(path, mode, wait)))


def in_memory() -> Database:
    """An empty database that ends with the program."""
    return Database(_empty())


def stand_in() -> Database:
    """An empty database in memory that refuses to be written, for a disk that cannot be used."""
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
    # The values would otherwise be in the text of every error.
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begins by itself, since Python's driver does so too late; who will write takes the lock at once."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
