"""Persistent storage of settings and secrets, and of the journals of this PC and the team."""

from openobd_desktop.storage.journal.journal import Journal, default_data_folder
from openobd_desktop.storage.secrets.key_store import TEAM_SERVICE as TEAM_KEY_SERVICE
from openobd_desktop.storage.secrets.key_store import Keychain, KeyStore, MemorySecrets
from openobd_desktop.storage.secrets.token_encryption import SERVICE as JOURNAL_KEY_SERVICE
from openobd_desktop.storage.settings.policy import default_policy_file, load_policy
from openobd_desktop.storage.settings.settings_file import JsonSettings, default_folder
from openobd_desktop.storage.settings.settings_saver import PinCopy, SettingsSaver
from openobd_desktop.storage.team import TeamDatabases

__all__ = [
    "JOURNAL_KEY_SERVICE",
    "TEAM_KEY_SERVICE",
    "Journal",
    "JsonSettings",
    "KeyStore",
    "Keychain",
    "MemorySecrets",
    "PinCopy",
    "SettingsSaver",
    "TeamDatabases",
    "default_data_folder",
    "default_folder",
    "default_policy_file",
    "load_policy",
]
