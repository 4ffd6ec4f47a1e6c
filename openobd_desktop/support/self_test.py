"""Self-test of an installed program, which checks that the installation is complete and reports the results as JSON."""

from __future__ import annotations

import datetime as dt
import json
import platform
import re
import socket
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QCoreApplication, QRect, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter
from PySide6.QtNetwork import QSslSocket
from PySide6.QtWidgets import QPushButton

from openobd_desktop import __version__
from openobd_desktop.client import Gateway
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, TeamAddress
from openobd_desktop.errors import KeyStoreUnavailable, OpenObdError, TeamConnectionRefused, TeamDriverMissing
from openobd_desktop.simulator import DEMO_CREDENTIALS, Simulator
from openobd_desktop.simulator.car.car_file import CarFileError
from openobd_desktop.simulator.scenarios.demo import CARS
from openobd_desktop.storage import Journal, KeyStore, TeamDatabases, default_policy_file, load_policy
from openobd_desktop.system.files import write_whole
from openobd_desktop.ui.common import translate
from openobd_desktop.ui.look import resources, theme

GLYPHS = "iWÄß"
"""Letters to draw. Without a font, Qt draws the same box for each letter, although it reports them as supported."""
SIDE = 48
TRANSLATED = {"nl": "Annuleren", "de": "Abbrechen", "fr": "Annuler"}
"""Text of Qt's own Cancel button in each language."""


class CheckFailed(Exception):
    """Part of the installation is missing or broken."""


class Unavailable(Exception):
    """This PC lacks a feature that the program does not require."""


Check = Callable[[QGuiApplication], Awaitable[str]]


async def rpc(_: QGuiApplication) -> str:
    """Logs in and lists sessions over TLS on this PC, with a certificate created for this check."""
    chain, key = _certificate()
    with tempfile.TemporaryDirectory() as folder:
        roots = _written(Path(folder, "roots.pem"), chain)
        async with Simulator(tls=(chain, key), advertised_host="localhost") as simulator:
            known = DEMO_CREDENTIALS
            profile = Profile(
                name="self-test",
                host="localhost",
                port=simulator.port,
                cluster=known.cluster_id,
                client_id=known.client_id,
                certificate_file=str(roots),
            )
            gateway = Gateway(profile, Secret(known.client_secret))
            try:
                await gateway.controller.log_in()
                sessions = await gateway.controller.list_sessions()
            finally:
                await gateway.aclose()
    return f"{len(sessions)} sessions over TLS"


async def cars(_: QGuiApplication) -> str:
    """Reads each demo car's control units from its file."""
    try:
        units = sum(len(car.file.units) for car in CARS)
    except CarFileError as error:
        raise CheckFailed(str(error)) from error
    return f"{units} control units in {len(CARS)} cars"


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _certificate() -> tuple[bytes, bytes]:
    """Returns a self-signed certificate for localhost and its key, both in PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return builder.sign(key, hashes.SHA256()).public_bytes(pem), private


async def journal(_: QGuiApplication) -> str:
    """Creates a journal by running its migrations, writes to it and reads from it."""
    with tempfile.TemporaryDirectory() as folder:
        book = Journal(Path(folder), None)
        try:
            state = await book.open()
            await book.save_draft("self-test", Draft(description="Ä"))
            drafts = (await book.load(time.time())).drafts
        finally:
            await book.aclose()
    if not state.writable or dict(drafts)["self-test"].description != "Ä":
        raise CheckFailed(f"the journal is {state}")
    return "written and read"


async def key_store(_: QGuiApplication) -> str:
    """Stores, reads and deletes a secret."""
    store = KeyStore("openobd-desktop self-test", patience=10)
    try:
        await store.put("self-test", Secret("something to keep"))
        kept = await store.get("self-test")
        await store.remove("self-test")
    except KeyStoreUnavailable as error:
        raise Unavailable(f"no key store: secrets are kept for one run only ({error.details})") from error
    if kept is None:
        raise Unavailable("the key store keeps nothing: secrets are kept for one run only")
    if kept.reveal() != "something to keep":
        raise CheckFailed("the key store returned a different secret")
    return "stored, read and forgotten"


async def icons(_: QGuiApplication) -> str:
    """Draws each icon."""
    names = resources.icon_names()
    blank = [name for name in names if not any(_ink(resources.icon(name).pixmap(SIDE, SIDE).toImage()))]
    if blank or not names:
        raise CheckFailed(f"nothing is drawn for {blank or 'any icon'}")
    return f"{len(names)} icons"


async def style(_: QGuiApplication) -> str:
    """Checks a colour that only the style sheet sets, and the pictures to which the style sheet refers."""
    sheet = theme.filled_style_sheet(theme.LIGHT)
    button = QPushButton()
    button.setProperty("kind", "danger")
    button.setStyleSheet(sheet)
    button.ensurePolished()
    seen = button.palette().color(button.foregroundRole()).name()
    if seen != theme.LIGHT.bad:
        raise CheckFailed(f"the style sheet gives {seen} instead of {theme.LIGHT.bad}")
    pictures = set(re.findall(r"url\((.+?)\)", sheet))
    missing = sorted(name for name in pictures if not any(_ink(QIcon(name).pixmap(SIDE, SIDE).toImage())))
    if missing or not pictures:
        raise CheckFailed(f"nothing is drawn for {missing or 'any picture of the style sheet'}")
    return f"{len(sheet)} characters, {len(pictures)} pictures"


async def translations(application: QGuiApplication) -> str:
    """Switches to each language, and checks one of the program's strings and one of Qt's."""
    wrong = []
    for code, word in TRANSLATED.items():
        translate.install(application, code)
        ours = QCoreApplication.translate("menus", "Quit")
        qts = QCoreApplication.translate("QPlatformTheme", "Cancel")
        if ours == "Quit" or qts != word:
            wrong.append(f"{code}: {ours!r}, {qts!r}")
    translate.install(application, "en")
    if wrong:
        raise CheckFailed("; ".join(wrong))
    return ", ".join(TRANSLATED)


async def qt_tls(_: QGuiApplication) -> str:
    """Checks that Qt supports TLS, which is needed to fetch pictures."""
    if not QSslSocket.supportsSsl():
        raise CheckFailed(f"Qt has no TLS; it looked for {QSslSocket.sslLibraryBuildVersionString()}")
    return f"{QSslSocket.activeBackend()}, {QSslSocket.sslLibraryVersionString()}"


async def glyphs(_: QGuiApplication) -> str:
    """Draws four letters and checks that they look different."""
    drawn = {_ink(_letter(letter)) for letter in GLYPHS}
    if len(drawn) != len(GLYPHS) or not all(any(one) for one in drawn):
        raise CheckFailed("letters cannot be distinguished: there is no font")
    return f"{len(drawn)} letters distinguished"


def _letter(letter: str) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.drawText(QRect(0, 0, SIDE, SIDE), 0, letter)
    painter.end()
    return image


def _ink(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())


async def team_journal(_: QGuiApplication) -> str:
    """Connects to a team database that does not exist, to check that the libraries for it work."""
    with closing(socket.socket()) as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = TeamAddress(host="127.0.0.1", port=nobody.getsockname()[1], database="self-test")
        database = TeamDatabases().open(address, Secret(""))
        try:
            await database.test()
        except TeamConnectionRefused:
            return "the PostgreSQL driver works"
        except TeamDriverMissing as error:
            if getattr(sys, "frozen", False):
                raise CheckFailed(error.details) from error
            raise Unavailable(error.what) from error
        finally:
            await database.aclose()
    raise CheckFailed("something answered on a port on which nothing was listening")


async def time_zone(_: QGuiApplication) -> str:
    """Converts a summer date and a winter date to local time."""
    summer, winter = (dt.datetime(2026, month, 1, tzinfo=dt.UTC).astimezone() for month in (7, 1))
    return f"{summer:%Z %z}, {winter:%Z %z}"


async def policy(_: QGuiApplication) -> str:
    """Reads this PC's policy file, and lists the keys that it sets."""
    found = load_policy(default_policy_file())
    if found.fault is not None:
        raise CheckFailed(found.fault.details)
    none = PolicyOverrides()
    names = [name for name in none.__struct_fields__ if getattr(found.overrides, name) != getattr(none, name)]
    return ", ".join(names) or "nothing is set"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("rpc", rpc),
    ("cars", cars),
    ("journal", journal),
    ("key store", key_store),
    ("team journal", team_journal),
    ("icons", icons),
    ("style", style),
    ("languages", translations),
    ("pictures", qt_tls),
    ("glyphs", glyphs),
    ("time zone", time_zone),
    ("policy", policy),
)


Play = Callable[[], Awaitable[int]]
"""Function that runs the tour and returns its exit status."""


class Finding(Struct, frozen=True):
    """Outcome of one check: "ok", "unavailable" (missing on this PC, but not required) or "failed"."""

    name: str
    outcome: str
    detail: str
    seconds: float


async def self_test(application: QGuiApplication, report: Path, play: Play) -> int:
    """Runs all checks and writes the report.

    Args:
        application: The application object of this run.
        report: The JSON file to write.
        play: Function that runs the tour.

    Returns:
        The exit status; 0 if no check failed and the report could be written.
    """
    findings = [await _find(name, lambda check=check: check(application)) for name, check in CHECKS]  # type: ignore[misc]  # mypy cannot type defaults of a lambda
    findings.append(await _find("main job", lambda: _played(play)))
    failed = [finding.name for finding in findings if finding.outcome == "failed"]
    try:
        _write(report, application, failed, findings)
    except OSError as error:
        outcome = f"failed checks: {', '.join(failed)}" if failed else "no check failed"
        sys.stderr.write(f"The report of the self-test cannot be written: {error}; {outcome}.\n")
        return 1
    return 1 if failed else 0


def _write(report: Path, application: QGuiApplication, failed: list[str], findings: list[Finding]) -> None:
    facts = {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "platform": application.platformName(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }
    text = json.dumps({**facts, "failed": failed, "checks": [asdict(finding) for finding in findings]}, indent=1)
    write_whole(report, f"{text}\n".encode())


async def _find(name: str, check: Callable[[], Awaitable[str]]) -> Finding:
    begin = time.monotonic()
    try:
        outcome, detail = "ok", await check()
    except Unavailable as error:
        outcome, detail = "unavailable", str(error)
    except (CheckFailed, OpenObdError, ImportError, LookupError, OSError, RuntimeError, ValueError) as error:
        outcome, detail = "failed", f"{type(error).__name__}: {error}"
    return Finding(name, outcome, detail, round(time.monotonic() - begin, 3))


async def _played(play: Play) -> str:
    status = await play()
    if status:
        raise CheckFailed(f"the tour ended with status {status}")
    return "started, claimed, kept, finished and confirmed"
