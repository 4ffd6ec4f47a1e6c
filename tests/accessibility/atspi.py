"""Minimal assistive program that knows only what the AT-SPI bus reports about a window.

Interfaces, roles and states are those of at-spi2-core (xml/*.xml and atspi-constants.h).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 60.0
"""Maximum time to wait for a condition, in seconds."""
PAUSE = 0.25
"""Seconds after which a condition is checked again even without an event."""

T = TypeVar("T")


class Role(IntEnum):
    """Roles of accessible objects."""

    CHECK_BOX = 7
    COMBO_BOX = 11
    DIALOG = 16
    LABEL = 29
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    TABLE = 55
    TEXT = 61
    FRAME = 23


class State(IntEnum):
    """Bits of the state of an accessible object."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    FOCUSED = 12
    SHOWING = 25


class Gone(Exception):
    """Raised if the object no longer exists or refuses a call."""


@dataclass(frozen=True)
class Thing:
    """An accessible object, identified by its address on the bus."""

    bus: Bus = field(repr=False, compare=False)
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def identifier(self) -> str:
        """The last part of Qt's accessible id, which is the object name."""
        return str(self._property("AccessibleId")).rpartition(".")[2]

    @property
    def role(self) -> int:
        return int(self._ask("Accessible", "GetRole")[0])

    def states(self) -> set[int]:
        low, high = self._ask("Accessible", "GetState")[0]
        bits = low | high << 32
        return {bit for bit in range(64) if bits >> bit & 1}

    def children(self) -> list[Thing]:
        return [self._thing(each) for each in self._ask("Accessible", "GetChildren")[0]]

    def act(self) -> None:
        """Presses, toggles or checks the object."""
        offered = [str(each[0]).lower() for each in self._ask("Action", "GetActions")[0]]
        wanted = next(name for name in ("press", "toggle", "check") if name in offered)
        self._ask("Action", "DoAction", "i", (offered.index(wanted),))

    def write(self, text: str) -> None:
        """Replaces the text of the object."""
        if not self._ask("EditableText", "SetTextContents", "s", (text,))[0]:
            raise Gone(f"{self.name} takes no text")

    def text(self) -> str:
        return str(self._ask("Text", "GetText", "ii", (0, -1))[0])

    def rows(self) -> list[list[str]]:
        """Returns the cells of a table as they are read out."""
        columns = int(self._property("NColumns", "Table"))
        return [
            [self._cell(row, column).name for column in range(columns)]
            for row in range(int(self._property("NRows", "Table")))
        ]

    def headers(self) -> list[str]:
        columns = range(int(self._property("NColumns", "Table")))
        return [str(self._ask("Table", "GetColumnDescription", "i", (column,))[0]) for column in columns]

    def walk(self) -> Iterator[Thing]:
        """Yields the object and its visible descendants, except the cells of tables."""
        yield self
        if self.role == Role.TABLE:
            return
        for child in self.children():
            if State.SHOWING in child.states():
                yield from child.walk()

    def _cell(self, row: int, column: int) -> Thing:
        return self._thing(self._ask("Table", "GetAccessibleAt", "ii", (row, column))[0])

    def _thing(self, address: tuple[str, str]) -> Thing:
        return Thing(self.bus, *address)

    def _property(self, name: str, interface: str = "Accessible") -> Any:
        address = DBusAddress(self.path, self.owner, "org.freedesktop.DBus.Properties")
        return self.bus.ask(address, "Get", "ss", (f"org.a11y.atspi.{interface}", name))[0][1]

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        return self.bus.ask(DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}"), method, signature, body)


class Bus:
    """The accessibility bus that belongs to the session bus at ``address``."""

    def __init__(self, address: str) -> None:
        with open_dbus_connection(address) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            answer = session.send_and_get_reply(asked, timeout=PATIENCE)
        assert answer.header.message_type is MessageType.method_return, answer.body
        self._connection: DBusConnection = open_dbus_connection(answer.body[0])
        self._registry = Thing(self, "org.a11y.atspi.Registry", ROOT)
        self._announcements = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")

    def __enter__(self) -> Bus:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ask(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        """Returns the answer to a call.

        Raises:
            Gone: the answer is an error.
        """
        message = new_method_call(address, method, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise Gone(reply.header.fields.get(HeaderFields.error_name), reply.body)
        return reply.body

    def programs(self) -> list[Thing]:
        """Returns all programs with a window."""
        return self._registry.children()

    def until(self, wish: Callable[[], T | None], what: str) -> T:
        """Returns the result of ``wish`` once it is true; calls it again after each event."""
        deadline = time.monotonic() + PATIENCE
        with self._connection.filter(self._announcements) as announced:
            while time.monotonic() < deadline:
                announced.clear()
                try:
                    if found := wish():
                        return found
                except Gone:
                    pass
                self._await_announcement(announced)
        raise AssertionError(f"waited {PATIENCE:.0f} s in vain for {what}")

    def _await_announcement(self, announced: Any) -> None:
        try:
            self._connection.recv_until_filtered(announced, timeout=PAUSE)
        except TimeoutError:
            return

    def listen(self) -> None:
        """Enables events; Qt sends none before that."""
        Proxy(message_bus, self._connection).AddMatch(self._announcements)
        # The bus starts its registry on the first request, and again if it failed.
        self.until(self._register, "the registry of the accessibility bus")

    def _register(self) -> bool:
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self.ask(registry, "RegisterEvent", "s", ("object:",))
        return True
