"""PostgreSQL server for the tests, from the installed programs."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from msgspec.structs import replace

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress

NOBODY = 65534
OWNER, PASSWORD = "postgres", "the-password-of-the-tests"
FOLDERS = "/usr/lib/postgresql"


def programs() -> Path | None:
    """Returns the folder of the newest server's programs; None if none is installed."""
    found = [path.parent for path in Path(FOLDERS).glob("*/bin/initdb")] if Path(FOLDERS).is_dir() else []
    on_path = shutil.which("initdb")
    found += [Path(on_path).parent] if on_path else []
    return max(found, key=lambda path: int(path.parent.name) if path.parent.name.isdigit() else 0, default=None)


@dataclass
class Postgres:
    """A server; ``encryption`` names certificate and key for TLS."""

    bin: Path
    folder: Path
    port: int
    encryption: tuple[Path, Path] | None = None
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def address(self) -> TeamAddress:
        """Returns the address of a database of the owner."""
        return TeamAddress(host="127.0.0.1", port=self.port, database="postgres", user=OWNER)

    def make(self) -> None:
        """Creates the folders; PostgreSQL refuses to run as root."""
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        _hand_over(self.folder, secret)
        self._run("initdb", "-D", str(self.data), "-U", OWNER, "-A", "scram-sha-256", f"--pwfile={secret}", "-N")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def start(self) -> None:
        """Starts the server and waits until it accepts connections."""
        settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off", "port": self.port}
        if self.encryption is not None:
            certificate, key = self.encryption
            settings |= {"ssl": "on", "ssl_cert_file": str(certificate), "ssl_key_file": str(key)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        log = (self.folder / "log").open("ab")
        with closing(log):
            command = [str(self.bin / "postgres"), "-D", str(self.data), *options]
            self.process = subprocess.Popen(command, stdout=log, stderr=log, **_as_somebody())
        while not self._lets_in():
            if self.process.poll() is not None:
                raise RuntimeError((self.folder / "log").read_text())

    def _lets_in(self) -> bool:
        with suppress(psycopg.OperationalError), self.session():
            return True
        return False

    def kill(self) -> None:
        """Kills the server with all its connections."""
        if self.process is not None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)
            self.process = None

    def session(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """Returns a connection of the owner in autocommit mode."""
        return psycopg.connect(
            host="127.0.0.1", port=self.port, dbname=database, user=OWNER, password=PASSWORD, autocommit=True
        )

    def sql(self, database: str, *statements: str) -> list[tuple[Any, ...]]:
        """Runs statements as the owner; returns the rows of the last one."""
        with closing(self.session(database)) as session:
            for statement in statements:
                cursor = session.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def database(self, name: str = "") -> TeamAddress:
        """Creates an empty database."""
        name = name or f"team-{uuid.uuid4().hex[:8]}"
        self.sql("postgres", f'CREATE DATABASE "{name}"')
        return replace(self.address, database=name)

    def dump(self, database: str) -> str:
        """Returns the contents of a database."""
        dumped = self._run(
            "pg_dump", "-h", "127.0.0.1", "-p", str(self.port), "-U", OWNER, database, PGPASSWORD=PASSWORD
        )
        return dumped.decode()

    def _run(self, program: str, *arguments: str, **environment: str) -> bytes:
        command = [str(self.bin / program), *arguments]
        done = subprocess.run(command, check=True, capture_output=True, env=os.environ | environment, **_as_somebody())
        return bytes(done.stdout)


def _as_somebody() -> dict[str, Any]:
    return {"user": NOBODY, "group": NOBODY, "extra_groups": [], "cwd": "/"} if os.getuid() == 0 else {}


def _hand_over(*paths: Path) -> None:
    for path in paths:
        if os.getuid() == 0:
            os.chown(path, NOBODY, NOBODY)


def free_port() -> int:
    """Returns an unused port of this PC."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def serve(certificate: bytes = b"", key: bytes = b"") -> Iterator[Postgres]:
    """Runs a server until the generator is closed, with TLS if a certificate is given; skips if none is installed."""
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL here to prove the team journal against: apt-get install -y postgresql")
    folder = Path(tempfile.mkdtemp(prefix="openobd-postgres-"))
    server = Postgres(found, folder, free_port())
    try:
        server.make()
        if certificate:
            server.encryption = (folder / "server.pem", folder / "server.key")
            for path, content in zip(server.encryption, (certificate, key), strict=True):
                path.touch(0o600)
                path.write_bytes(content)
                _hand_over(path)
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Yields one server for all tests of a process, which must leave it running."""
    yield from serve()


@pytest.fixture
def own_postgres() -> Iterator[Postgres]:
    """Yields a server that the test may kill and restart."""
    yield from serve()


def password() -> Secret:
    """The owner's password."""
    return Secret(PASSWORD)
