"""The real way to a key store on Linux: what the service on the bus does is told apart, never as "there is none"."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop_service import message_bus_of_its_own, service

ASKS = """
import asyncio, threading
from openobd_desktop.errors import KeyStoreUnavailable
from openobd_desktop.storage import KeyStore
async def ask():
    beats = 0
    async def beat():
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.01)
    beating = asyncio.create_task(beat())
    try:
        print(await KeyStore("test", patience=4).get("a"))
    except KeyStoreUnavailable as error:
        print(type(error).__name__)
    print(beats > 5)
asyncio.run(ask())
"""


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("mute", "KeyStoreSilent"),
        ("slow", "KeyStoreUnavailable KeyStoreSilent"),
        ("refusing", "KeyStoreUnavailable"),
        ("vanishing", "KeyStoreUnavailable"),
        ("dismissing", "KeyStoreLocked"),
        ("", "KeyStoreMissing"),
    ],
)
def test_d5_what_a_key_store_on_the_bus_does_is_told_apart(tmp_path: Path, how: str, told: str) -> None:
    names = ("org.freedesktop.secrets",) if how else ()
    environment = {name: text for name, text in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    with message_bus_of_its_own(tmp_path) as address, service(address, how or "mute", *names, folder=tmp_path):
        done = subprocess.run(
            [sys.executable, "-c", ASKS],
            env={**environment, "DBUS_SESSION_BUS_ADDRESS": address},
            capture_output=True,
            text=True,
            check=False,
        )
    word, went_on = done.stdout.split()
    assert word in told.split(), done.stderr
    assert went_on == "True"
