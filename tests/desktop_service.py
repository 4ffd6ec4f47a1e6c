"""Misbehaving desktop service: owns names on the message bus, and is unresponsive or slow, refuses calls or vanishes.

Run as ``python -m tests.desktop_service HOW NAME...`` with ``DBUS_SESSION_BUS_ADDRESS``. It prints "ready" once it owns
the names, and a line for each call.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from jeepney import DBusAddress, HeaderFields, Message, MessageFlag, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import new_signal

from tests.accessibility.desktop import bus_command, started

SLOW = 3.0
"""Seconds that a slow service takes for each answer."""
HOWS = ("mute", "slow", "refusing", "vanishing", "silly", "empty")
REQUEST = "/org/freedesktop/portal/desktop/request/1_9/t"
COOKIE = 4711
_PROMPT = "/org/freedesktop/secrets/prompt/1"
_COLLECTION = "/org/freedesktop/secrets/collection/login"


def main(how: str, names: list[str]) -> None:
    """Serves until it is terminated, or until the first call if it is to vanish."""
    connection = open_dbus_connection("SESSION", enable_fds=True)
    bus = Proxy(message_bus, connection)
    for name in names:
        bus.RequestName(name)
    _say("ready")
    while True:
        call = connection.receive()
        if call.header.message_type is MessageType.method_call:
            _answer(connection, call, how)


def _answer(connection: DBusConnection, call: Message, how: str) -> None:
    fields = call.header.fields
    _say(f"{fields.get(HeaderFields.interface, '')}.{fields[HeaderFields.member]}")
    if how == "vanishing":
        sys.exit()
    if how == "mute" or call.header.flags & MessageFlag.no_reply_expected:
        return
    if how == "working":
        _serve(connection, call)
        return
    if how == "promising":
        _promise(connection, call)
        return
    if how in ("silly", "empty"):
        # An answer whose type differs from the one promised by the interface.
        connection.send(new_method_return(call, "as", (["?"],)) if how == "silly" else new_method_return(call))
        return
    if how == "dismissing":
        _dismiss(connection, call)
        return
    if how == "slow":
        time.sleep(SLOW)
    connection.send(new_error(call, "org.freedesktop.DBus.Error.AccessDenied", "s", ("not for you",)))


def _serve(connection: DBusConnection, call: Message) -> None:
    """Acts as a well-behaved desktop with a tray and notifications, each of which is clicked at once."""
    member = call.header.fields[HeaderFields.member]
    if member == "Notify":
        connection.send(new_method_return(call, "u", (7,)))
        _say(repr(call.body[3:5]))
        notices = "org.freedesktop.Notifications"
        where = DBusAddress(f"/{notices.replace('.', '/')}", interface=notices)
        connection.send(new_signal(where, "ActionInvoked", "us", (7, "default")))
    elif member == "Get":
        connection.send(new_method_return(call, "v", (("b", True),)))
    elif member == "Inhibit":
        _say(repr(call.body))
        _inhibit(connection, call)
    else:
        connection.send(new_method_return(call))


def _inhibit(connection: DBusConnection, call: Message) -> None:
    """Grants the prevention of sleep, like the service to which the interface belongs."""
    interface = call.header.fields[HeaderFields.interface]
    if interface == "org.freedesktop.portal.Inhibit":
        connection.send(new_method_return(call, "o", (REQUEST,)))
    elif interface == "org.freedesktop.login1.Manager":
        kept, given = os.pipe()
        connection.send(new_method_return(call, "h", (given,)))
        os.close(given)
        # The end of the pipe means that the client has closed its end.
        threading.Thread(target=lambda: _say(f"released {os.read(kept, 1)!r}"), daemon=True).start()
    else:
        connection.send(new_method_return(call, "u", (COOKIE,)))


def _promise(connection: DBusConnection, call: Message) -> None:
    """Acts as a portal that first grants a request, and whose backend then refuses it."""
    connection.send(new_method_return(call, "o", (REQUEST,)))
    where = DBusAddress(REQUEST, interface="org.freedesktop.portal.Request")
    connection.send(new_signal(where, "Response", "ua{sv}", (2, {})))


def _dismiss(connection: DBusConnection, call: Message) -> None:
    """Acts as a locked key store whose unlock prompt is dismissed by the user."""
    member = call.header.fields[HeaderFields.member]
    if member == "ReadAlias":
        connection.send(new_method_return(call, "o", (_COLLECTION,)))
    elif member == "Get":
        wanted = call.body[1]
        value = ("b", True) if wanted == "Locked" else ("s", "Login")
        connection.send(new_method_return(call, "v", (value,)))
    elif member == "OpenSession":
        connection.send(new_error(call, "org.freedesktop.DBus.Error.NotSupported", "s", ("no",)))
    elif member == "Unlock":
        connection.send(new_method_return(call, "aoo", ([], _PROMPT)))
    elif member == "Prompt":
        connection.send(new_method_return(call))
        where = DBusAddress(_PROMPT, interface="org.freedesktop.Secret.Prompt")
        connection.send(new_signal(where, "Completed", "bv", (True, ("ao", []))))
    else:
        connection.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,)))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def message_bus_of_its_own(folder: Path) -> Iterator[str]:
    """Yields the address of a private session bus, which starts no service that is installed on this machine."""
    configuration = folder / "bus.conf"
    configuration.write_text(_BUS)
    # A daemon that is killed leaves its socket behind. The path of a socket must be short, unlike that of a test.
    with (
        TemporaryDirectory(prefix="bus-") as short,
        started(*bus_command(short, f"--config-file={configuration}"), errors=folder / "bus.txt") as bus,
    ):
        assert bus.stdout is not None
        yield re.sub(",guid=.*", "", bus.stdout.readline().strip())


@contextmanager
def service(address: str, how: str, *names: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Runs the service in a separate process during the block; it owns its names when the block begins."""
    environment = {**_ENVIRONMENT, "DBUS_SESSION_BUS_ADDRESS": address}
    command = (sys.executable, "-m", "tests.desktop_service", how, *names)
    with started(*command, errors=folder / f"{how}.txt", environment=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield process


_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""The configuration of ``dbus-daemon --session`` without its directories of services; the address is replaced."""
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
