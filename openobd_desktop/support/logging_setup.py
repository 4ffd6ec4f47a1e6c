"""Logging: where lines go, and the one filter that masks whatever looks like a token or secret."""

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
"""Lines that support is given."""
WAITING = 2000
"""Lines that wait for the disk of the log file at most; what comes then is not written."""
PARTING = 2.0
"""Seconds that the end of the program waits for these lines."""
LINE_LIMIT = 4000
"""Characters of a remembered line at most, its traceback included."""

_SECRETS = re.compile(
    r"(?i)(bearer\s+|(?:authorization|authentication_token|monitor_token|client_secret|token|secret|password)"
    r"[\"']?\s*[:=]\s*[\"']?(?:(?:bearer|basic)\s+)?)([^\s\"',;)}\]]{4,})"
)
# A token is a long run; ids (36 characters) and file paths are not touched.
_LONG_RUN = re.compile(r"[A-Za-z0-9_\-+=]{40,}")

# What terminals obey, and marks that turn the direction of what follows (CVE-2021-42574).
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def redact(text: str) -> str:
    """``text`` with everything masked that is a token or secret, or may be one."""
    return _LONG_RUN.sub(MASK, _SECRETS.sub(rf"\1{MASK}", without_secrets(text, MASK)))


class RedactingFormatter(logging.Formatter):
    """Formats a line, its traceback included, masks secrets in it and lets no text from outside look like a line."""

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - logging's name
        """Local time with its offset: support sits elsewhere, and in autumn an hour comes twice."""
        return datetime.fromtimestamp(record.created, UTC).astimezone().isoformat(" ", "milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        """The finished line; whatever continues it is indented, and what is no text is spelt out."""
        text = _CONTROL.sub("?", redact(super().format(record))).replace("\n", "\n    ")
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class RecentLines(logging.Handler):
    """Remembers the last lines, masked already, for the log window and for whoever asks for support."""

    def __init__(self, limit: int = LIMIT) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(RedactingFormatter(FORMAT))
        self.log = LogLines(limit)

    def emit(self, record: logging.LogRecord) -> None:
        """Takes a line in."""
        self.log.add(LogLine(record.levelno, self.format(record)[:LINE_LIMIT]))

    @property
    def lines(self) -> tuple[str, ...]:
        """The last lines for support, oldest first."""
        return tuple(line.text for line in self.log.since(self.log.count - RECENT))


class LogFile(logging.handlers.RotatingFileHandler):
    """Writes lines in a thread of its own: a log on a disk that does not answer holds nobody up, and loses lines.

    A line is finished, and masked, before it is handed over.

    Attributes:
        waiting: The lines that are not written yet.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=2_000_000, backupCount=4, encoding="utf-8", delay=True)
        self.waiting: queue.Queue[str | None] = queue.Queue(WAITING)
        self._writer = threading.Thread(target=self._write_all, name="log", daemon=True)
        self._writer.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Hands the line over."""
        self._put(self.format(record))

    def flush(self) -> None:
        """Leaves that to the thread, which does so after each line."""
        if threading.current_thread() is self._writer:
            super().flush()

    def close(self) -> None:
        """Waits until all lines are written, but not long."""
        self._put(None)
        self._writer.join(PARTING)
        if not self._writer.is_alive():
            super().close()

    def format(self, record: logging.LogRecord) -> str:
        """The finished line, which the thread finds in the record."""
        return record.getMessage() if threading.current_thread() is self._writer else super().format(record)

    def _put(self, line: str | None) -> None:
        with suppress(queue.Full):
            self.waiting.put_nowait(line)

    def _write_all(self) -> None:
        while (line := self.waiting.get()) is not None:
            super().emit(logging.makeLogRecord({"msg": line}))
            self.waiting.task_done()


STALLS = "openobd_desktop.support.watchdog"
"""Logger that names the stalls of the window."""


def set_up(level: str, folder: Path | None) -> RecentLines:
    """Sends lines of ``level`` and above to standard error and, below ``folder``, to five files of 2 MB at most.

    Returns:
        What remembers the last lines; it also takes in what ``level`` leaves out.
    """
    recent = RecentLines()
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    trouble: OSError | None = None
    if folder is not None:
        try:
            handlers.append(_file_handler(folder))
        except OSError as error:
            trouble = error
    for handler in handlers:
        handler.setLevel(level.upper())
        handler.setFormatter(RedactingFormatter(FORMAT))
    # For support, who read the file; a terminal need not hear that the PC is busy.
    handlers[0].addFilter(lambda record: record.name != STALLS or level.upper() == "DEBUG")
    # At each call it tells which loop it runs on.
    logging.getLogger("grpc").setLevel(logging.INFO)
    lowest = min(logging.INFO, logging.getLevelNamesMapping()[level.upper()])
    logging.basicConfig(level=lowest, handlers=[*handlers, recent], force=True)
    if trouble is not None:
        logging.getLogger(__name__).warning("no log file can be written: %s", trouble)
    return recent


def _file_handler(folder: Path) -> LogFile:
    make_folder(folder)
    path = folder / FILE
    # A pipe in its place would hold up the first line for ever.
    with suppress(FileNotFoundError):
        require_regular(path)
    return LogFile(path)


def default_folder() -> Path:
    """The user's log folder for this program."""
    return user_log_path("openobd-desktop", appauthor=False)
