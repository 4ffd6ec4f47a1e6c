"""Logging: the destinations of log lines, and the filter that masks everything that may be a token or secret."""

from __future__ import annotations

import logging
import logging.handlers
import queue
import re
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

from openobd_desktop.core.log_buffer import LIMIT, LogLine, LogLines
from openobd_desktop.domain.secret import without_secrets
from openobd_desktop.system.files import make_folder, require_regular

FILE = "openobd-desktop.log"
FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
MASK = "***"
RECENT = 200
"""Number of log lines in the diagnostics."""
WAITING = 2000
"""Maximum number of lines waiting to be written to the log file; further lines are dropped."""
PARTING = 2.0
"""Maximum time in seconds for which the program delays its exit until the waiting lines are written."""
LINE_LIMIT = 4000
"""Maximum number of characters of a line kept in memory, including its traceback."""

_SECRETS = re.compile(
    r"(?i)(bearer\s+|(?:authorization|authentication_token|monitor_token|client_secret|token|secret|password)"
    r"[\"']?\s*[:=]\s*[\"']?(?:(?:bearer|basic)\s+)?)([^\s\"',;)}\]]{4,})"
)
# Tokens are long runs of these characters; IDs (36 characters) and file paths are not masked.
_LONG_RUN = re.compile(r"[A-Za-z0-9_\-+=]{40,}")

# Control characters for terminals, and marks that change the direction of text (CVE-2021-42574).
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def redact(text: str) -> str:
    """Returns ``text`` with everything masked that is or may be a token or secret."""
    return _LONG_RUN.sub(MASK, _SECRETS.sub(rf"\1{MASK}", without_secrets(text, MASK)))


class RedactingFormatter(logging.Formatter):
    """Formatter that adds tracebacks, masks secrets, and ensures that untrusted text cannot imitate a log line."""

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - logging's name
        """Returns the local time with its UTC offset, because one hour occurs twice when daylight saving time ends."""
        return datetime.fromtimestamp(record.created, UTC).astimezone().isoformat(" ", "milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        """Returns the complete line, with continuation lines indented and control characters replaced."""
        text = _CONTROL.sub("?", redact(super().format(record))).replace("\n", "\n    ")
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class RecentLines(logging.Handler):
    """Handler that keeps the last lines in memory, with secrets masked, for the log window and the diagnostics."""

    def __init__(self, limit: int = LIMIT) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(RedactingFormatter(FORMAT))
        self.log = LogLines(limit)

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a record as a line of text."""
        self.log.add(LogLine(record.levelno, self.format(record)[:LINE_LIMIT]))

    @property
    def lines(self) -> tuple[str, ...]:
        """The last ``RECENT`` lines, oldest first."""
        return tuple(line.text for line in self.log.since(self.log.count - RECENT))


class LogFile(logging.handlers.RotatingFileHandler):
    """Handler that writes lines in its own thread; if the disk does not respond, lines are lost, but no caller blocks.

    A line is formatted and masked before it is passed to the thread.

    Attributes:
        waiting: Lines that have not been written yet.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=2_000_000, backupCount=4, encoding="utf-8", delay=True)
        self.waiting: queue.Queue[str | None] = queue.Queue(WAITING)
        self._writer = threading.Thread(target=self._write_all, name="log", daemon=True)
        self._writer.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Passes the line to the writing thread."""
        self._put(self.format(record))

    def flush(self) -> None:
        """Does nothing: the thread flushes after each line."""
        if threading.current_thread() is self._writer:
            super().flush()

    def close(self) -> None:
        """Waits up to ``PARTING`` seconds for all lines to be written."""
        self._put(None)
        self._writer.join(PARTING)
        if not self._writer.is_alive():
            super().close()

    def format(self, record: logging.LogRecord) -> str:
        """Returns the line, which ``emit`` has already formatted."""
        return record.getMessage() if threading.current_thread() is self._writer else super().format(record)

    def _put(self, line: str | None) -> None:
        with suppress(queue.Full):
            self.waiting.put_nowait(line)

    def _write_all(self) -> None:
        while (line := self.waiting.get()) is not None:
            super().emit(logging.makeLogRecord({"msg": line}))
            self.waiting.task_done()


STALLS = "openobd_desktop.support.watchdog"
"""Name of the logger for stalls of the window."""


def set_up(level: str, folder: Path | None) -> RecentLines:
    """Sends log lines of ``level`` and above to standard error and to up to five files of 2 MB each in ``folder``.

    Returns:
        The handler that keeps the last lines, including those below ``level``.
    """
    recent = RecentLines()
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    failure: OSError | None = None
    if folder is not None:
        try:
            handlers.append(_file_handler(folder))
        except OSError as error:
            failure = error
    for handler in handlers:
        handler.setLevel(level.upper())
        handler.setFormatter(RedactingFormatter(FORMAT))
    # Stalls are logged to the file only, because they are for support and merely show that the PC is busy.
    handlers[0].addFilter(lambda record: record.name != STALLS or level.upper() == "DEBUG")
    # gRPC logs every event loop that it uses.
    logging.getLogger("grpc").setLevel(logging.INFO)
    lowest = min(logging.INFO, logging.getLevelNamesMapping()[level.upper()])
    logging.basicConfig(level=lowest, handlers=[*handlers, recent], force=True)
    if failure is not None:
        logging.getLogger(__name__).warning("no log file can be written: %s", failure)
    return recent


def _file_handler(folder: Path) -> LogFile:
    make_folder(folder)
    path = folder / FILE
    # If the file were a pipe, writing the first line would block forever.
    with suppress(FileNotFoundError):
        require_regular(path)
    return LogFile(path)


def default_folder() -> Path:
    """Returns the user's log folder for this program."""
    return user_log_path("openobd-desktop", appauthor=False)
