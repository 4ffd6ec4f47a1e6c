"""Remembers things on this PC; no Qt."""

from openobd_desktop.storage.journal import Journal, default_data_folder
from openobd_desktop.storage.keychain import TEAM_SERVICE as TEAM_KEY_SERVICE
from openobd_desktop.storage.keychain import Keychain, MemorySecrets
from openobd_desktop.storage.keystore import KeyStore
from openobd_desktop.storage.policy import default_policy_file, load_policy
from openobd_desktop.storage.settings import JsonSettings, default_folder
from openobd_desktop.storage.settings_saver import SettingsSaver
from openobd_desktop.storage.team import TeamBoards
from openobd_desktop.storage.token_key import SERVICE as JOURNAL_KEY_SERVICE

__all__ = [
    "JOURNAL_KEY_SERVICE",
    "TEAM_KEY_SERVICE",
    "Journal",
    "JsonSettings",
    "KeyStore",
    "Keychain",
    "MemorySecrets",
    "SettingsSaver",
    "TeamBoards",
    "default_data_folder",
    "default_folder",
    "default_policy_file",
    "load_policy",
]
