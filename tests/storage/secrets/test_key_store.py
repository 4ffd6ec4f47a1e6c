"""Secrets in the key store, or kept for this run only if it fails."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import KeyStoreUnavailable
from openobd_desktop.storage import Keychain, MemorySecrets
from tests.desktop_service import message_bus_of_its_own, service
from tests.storage.keystores import Store


async def test_a_stored_secret_is_there_for_the_next_run(store: Store) -> None:
    await Keychain().put("Home", Secret("s3cret"))
    assert await Keychain().get("Home") == Secret("s3cret")
    assert await Keychain().get("Other") is None


async def test_the_key_store_is_never_used_on_the_thread_of_the_loop(store: Store) -> None:
    await Keychain().put("Home", Secret("s3cret"))
    assert store.threads
    assert threading.get_ident() not in store.threads


async def test_a_removed_secret_is_gone_and_removing_it_again_is_no_error(store: Store) -> None:
    keychain = Keychain()
    await keychain.put("Home", Secret("s3cret"))
    await keychain.remove("Home")
    await keychain.remove("Home")
    assert await keychain.get("Home") is None
    assert store.kept == {}


async def test_f17_a_locked_store_is_reported_without_its_message_and_the_secret_is_for_this_run(store: Store) -> None:
    store.locked = True
    keychain = Keychain()
    with pytest.raises(KeyStoreUnavailable) as caught:
        await keychain.put("Home", Secret("s3cret"))
    assert "s3cret" not in caught.value.details
    assert await keychain.get("Home") == Secret("s3cret")
    with pytest.raises(KeyStoreUnavailable):
        await Keychain().get("Home")


async def test_s10_a_name_that_cannot_be_encoded_is_reported(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(service: str, username: str) -> str | None:
        raise ValueError("embedded null character")

    monkeypatch.setattr(store, "get_password", refuse)
    with pytest.raises(KeyStoreUnavailable):
        await Keychain().get("Ho\0me")


async def test_f17_a_store_that_hangs_is_given_up_after_the_patience(store: Store) -> None:
    store.hold.clear()
    with pytest.raises(KeyStoreUnavailable) as caught:
        await Keychain(patience=0.05).get("Home")
    assert "in time" in caught.value.details


async def test_f17_without_any_store_the_secret_is_for_this_run(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.set_keyring(NoKeyring())
    keychain = Keychain()
    with pytest.raises(KeyStoreUnavailable):
        await keychain.put("Home", Secret("s3cret"))
    assert await keychain.get("Home") == Secret("s3cret")


async def test_memory_forgets_what_is_removed() -> None:
    memory = MemorySecrets()
    await memory.put("Home", Secret("s3cret"))
    await memory.remove("Home")
    assert await memory.get("Home") is None


async def test_d5_a_deletion_that_the_store_refuses_is_reported(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    await Keychain().put("Home", Secret("s3cret"))

    def refuse(service: str, username: str) -> None:
        # macOS and KWallet report a refusal with the same error as a missing entry.
        raise PasswordDeleteError("Keychain Access Denied")

    monkeypatch.setattr(store, "delete_password", refuse)
    with pytest.raises(KeyStoreUnavailable):
        await Keychain().remove("Home")
    await Keychain().remove("Other")


@pytest.mark.parametrize(
    ("module", "name"), [("win32ctypes.pywin32.pywintypes", "error"), ("dbus.exceptions", "DBusException")]
)
async def test_d5_an_error_of_a_system_s_own_library_is_reported(
    store: Store, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    fault = type(name, (Exception,), {})
    library = ModuleType(module)
    setattr(library, name, fault)
    monkeypatch.setitem(sys.modules, module, library)

    def refuse(service: str, username: str, password: str) -> None:
        raise fault(1312, "CredWrite", "s3cret")

    monkeypatch.setattr(store, "set_password", refuse)
    keychain = Keychain()
    with pytest.raises(KeyStoreUnavailable) as caught:
        await keychain.put("Home", Secret("s3cret"))
    assert caught.value.details == name
    assert await keychain.get("Home") == Secret("s3cret")


ASKS = """
import asyncio, time
from openobd_desktop.errors import KeyStoreUnavailable
from openobd_desktop.storage import KeyStore
async def ask():
    beats = 0
    async def beat():
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.01)
    beating, began = asyncio.create_task(beat()), time.monotonic()
    try:
        print(await KeyStore("test", patience=4).get("a"))
    except KeyStoreUnavailable as error:
        print(type(error).__name__)
    # A store that answers quickly leaves no time for many.
    print(beats > 5 or time.monotonic() - began < 0.5)
asyncio.run(ask())
"""


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("mute", "KeyStoreSilent"),
        ("slow", "KeyStoreUnavailable KeyStoreSilent"),
        ("refusing", "KeyStoreUnavailable"),
        ("vanishing", "KeyStoreUnavailable"),
        ("dismissing", "KeyStoreLocked"),
        ("silly", "KeyStoreUnavailable"),
        ("empty", "KeyStoreUnavailable"),
        ("", "KeyStoreMissing"),
    ],
)
def test_d5_the_faults_of_a_key_store_on_the_bus_are_distinguished(tmp_path: Path, how: str, expected: str) -> None:
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
    assert word in expected.split(), done.stderr
    assert went_on == "True"
