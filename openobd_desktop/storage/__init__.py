"""Remembers things on this PC; no Qt."""

from openobd_desktop.storage.keychain import Keychain, MemorySecrets
from openobd_desktop.storage.settings import JsonSettings, default_folder

__all__ = ["JsonSettings", "Keychain", "MemorySecrets", "default_folder"]
