"""Logging: where lines go, and the one filter that masks whatever looks like a token or secret."""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path

from platformdirs import user_log_path

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
MASK = "***"

_SECRETS = re.compile(
    r"(?i)(bearer\s+|(?:authorization|authentication_token|monitor_token|client_secret|token|secret|password)"
    r"[\"']?\s*[:=]\s*[\"']?)([^\s\"',;)}\]]{4,})"
)
# A token is a long run; ids (36 characters) and file paths are not touched.
_LONG_RUN = re.compile(r"[A-Za-z0-9_\-+=]{40,}")


def redact(text: str) -> str:
    """``text`` with everything that may be a token or secret masked."""
    return _LONG_RUN.sub(MASK, _SECRETS.sub(rf"\1{MASK}", text))


class RedactingFormatter(logging.Formatter):
    """Formats a line, its traceback included, and masks secrets in the result."""

    def format(self, record: logging.LogRecord) -> str:
        """The finished line."""
        return redact(super().format(record))


def set_up(level: str, folder: Path | None) -> None:
    """Sends lines of ``level`` and above to standard error and, below ``folder``, to five files of 2 MB at most."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    trouble: OSError | None = None
    if folder is not None:
        try:
            handlers.append(_file_handler(folder))
        except OSError as error:
            trouble = error
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(FORMAT))
    logging.basicConfig(level=level.upper(), handlers=handlers, force=True)
    if trouble is not None:
        logging.getLogger(__name__).warning("no log file can be written: %s", trouble)


def _file_handler(folder: Path) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "openobd-desktop.log"
    return logging.handlers.RotatingFileHandler(path, maxBytes=2_000_000, backupCount=4, encoding="utf-8", delay=True)


def default_folder() -> Path:
    """The user's log folder for this program."""
    return user_log_path("openobd-desktop", appauthor=False)
