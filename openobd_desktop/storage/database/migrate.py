"""Brings a journal to the newest revision. Imported in the worker only, and only when there is a step to take."""

from __future__ import annotations

from alembic import command
from alembic.config import Config

from openobd_desktop.storage.database.database import Database

_SCRIPTS = "openobd_desktop.storage.database:migrations"


def settings() -> Config:
    """What Alembic has to know."""
    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    return config


def migrate(database: Database, revision: str) -> None:
    """Takes all steps up to ``revision`` in one transaction: the journal is migrated whole or not at all."""
    config = settings()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
