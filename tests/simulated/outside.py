"""Everything that the program takes from outside itself, replaced while a simulated world runs.

Nothing else may read the time, random numbers, threads, the network, the disk or the key store of the real PC; a test
proves it.
"""

from __future__ import annotations

import logging
import os
import random
from asyncio import coroutines
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import CoroutineType, GeneratorType, SimpleNamespace
from typing import Any
from weakref import WeakValueDictionary

import tenacity

from openobd_desktop.client import controller, gateway
from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.core.sessions import finish, resume
from openobd_desktop.core.team import sync
from openobd_desktop.domain import secret
from openobd_desktop.domain.journal import Intent
from openobd_desktop.errors import OpenObdError
from openobd_desktop.storage.database import opening, sqlite_file, worker
from openobd_desktop.storage.journal import tables
from openobd_desktop.storage.secrets import key_store
from openobd_desktop.storage.team import database as team_database
from openobd_desktop.storage.team import tables as team_tables
from openobd_desktop.system import turns
from tests.simulated.loop import VirtualLoop, current_process
from tests.simulated.tables import SUBSTITUTES
from tests.simulated.team_server import TeamTables


def _pc() -> Any:
    process = current_process()
    assert process is not None, "only a program uses what its PC has"
    return process.pc


def _open_channel(endpoint: VerifiedEndpoint, **_: object) -> Any:
    return _pc().network.open(endpoint.target)


async def _resolve_unconfirmed(intent: Intent, *values: Any) -> OpenObdError | None:
    error: OpenObdError | None = await finish.resolve_unconfirmed(intent, *values)
    if error is not None:
        _pc().on_unconfirmed(intent, error)
    return error


def _can_lock(*_: object) -> bool:
    return True


@contextmanager
def outside(
    loop: VirtualLoop, dice: random.Random, *, real_tables: bool = False, asks_about_car: bool = True
) -> Iterator[None]:
    """Replaces what is outside: time by that of ``loop``, random numbers by those of ``dice``, and the rest by doubles.

    The doubles are those of the PC whose process is running. With ``real_tables``, the tables of the journal are the
    program's own. Unless ``asks_about_car``, the program makes none of the calls about the car and the ticket, which
    are a third of all calls and have nothing to do with the fate of a session.
    """
    time = SimpleNamespace(monotonic=loop.time, perf_counter=loop.time)
    replaced: list[tuple[Any, str, Any]] = [
        (turns, "time", time),
        (tenacity, "time", time),
        (os, "urandom", dice.randbytes),
        (random, "_urandom", dice.randbytes),
        (controller, "open_channel", _open_channel),
        (gateway, "open_channel", _open_channel),
        (worker, "ThreadPoolExecutor", lambda *_, **__: _pc().disk.thread()),
        (opening, "open_file", lambda *_: _pc().disk.open_file()),
        (sqlite_file, "can_lock", _can_lock),
        # The error that is shown does not name the result; it is compared with the truth about it.
        (resume, "resolve_unconfirmed", _resolve_unconfirmed),
        (key_store, "run_in_daemon_thread", lambda work, name: _pc().keys.ask(work)),
        (key_store, "_keyring", lambda: _pc().keys),
        (team_database, "run_in_daemon_thread", lambda work, name: _pc().line.ask(work, name)),
        (team_tables, "TeamTables", TeamTables),
        (sync, "platform", SimpleNamespace(node=lambda: _pc().name)),
        # ``asyncio.wait`` asks whether each future is a coroutine, which takes longer than all else that it does.
        (coroutines, "_COROUTINE_TYPES", (CoroutineType, GeneratorType)),
        # Otherwise, each error text would be searched for the tokens of all former worlds.
        (secret, "_living", WeakValueDictionary()),
    ]
    if not real_tables:
        replaced += [(import_module(f"{tables.__name__}.{module}"), name, own) for module, name, own in SUBSTITUTES]
    if not asks_about_car:
        replaced.append((VehicleFacts, "start_loading", lambda _: None))
    before = [(target, name, getattr(target, name)) for target, name, _ in replaced]
    state = random.getstate()
    level = logging.root.manager.disable
    # The pauses between attempts are chosen by the functions of the module.
    random.seed(dice.getrandbits(64))
    logging.disable(logging.CRITICAL)
    key_store.KeyStore._is_silent = False
    try:
        _set(replaced)
        yield
    finally:
        _set(before)
        logging.disable(level)
        random.setstate(state)


def _set(values: list[tuple[Any, str, Any]]) -> None:
    for target, name, value in values:
        setattr(target, name, value)
