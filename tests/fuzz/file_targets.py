"""Targets that read files which others may have written: settings, policy, certificates, codes, notices."""

from __future__ import annotations

import atexit
import base64
import datetime
import functools
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509 import load_pem_x509_certificate

from openobd_desktop.core.rules.code_texts import read_code_texts
from openobd_desktop.domain.settings import KnownFunction, OwnQuestion, Profile, Settings
from openobd_desktop.errors import BadInput, CertificateFileUnreadable, LocalFault, SettingsUnreadable
from openobd_desktop.startup.instance_guard import _read as read_crashes
from openobd_desktop.storage.settings import settings_export
from openobd_desktop.storage.settings.policy import SIZE_LIMIT, load_policy
from openobd_desktop.storage.settings.settings_file import JsonSettings
from openobd_desktop.support.release_feed import Channel, NoticeUnreadable, channel_of, read_notice
from openobd_desktop.system.certificates import read_certificates
from openobd_desktop.ui.desktop.single_instance import _read_key
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target

FOLDER = Path(tempfile.mkdtemp(prefix="openobd-fuzz-"))
"""Folder for the files that are read; removed when the program ends."""
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)
SETTINGS: dict[str, Any] = msgspec.to_builtins(
    Settings(
        profiles=(Profile(name="Europe", client_id="id", host="grpc.openobd.com", proxy="http://proxy:3128"),),
        current_profile="Europe",
        questions=(
            OwnQuestion(name="km", kind="number", text="How many?", maximum=9, translations=(("a", "nl", "b"),)),
        ),
        functions=(KnownFunction(id="f", name="Read", provider_id="p"),),
        team_journal="postgresql://team.example/openobd",
        window={"geometry": "AdnQywAD", "place": "HistoryPage"},
        pin="scrypt$15$c2FsdA==$aGFzaA==",
    )
)


def written(name: str, content: bytes) -> Path:
    """Writes a file and returns its path."""
    path = FOLDER / name
    path.write_bytes(content)
    return path


def any_settings(draw: Draw) -> bytes:
    return draw.json_like([SETTINGS])


@target("settings", any_settings, allowed=(SettingsUnreadable,))
def load_settings(content: bytes) -> None:
    written("settings.json", content)
    file = JsonSettings(FOLDER)
    try:
        file.save(file.load())
    finally:
        for path in FOLDER.glob("settings*"):
            path.unlink()


def any_export(draw: Draw) -> bytes:
    exported = {name: SETTINGS[name] for name in settings_export.EXPORTED}
    return draw.json_like([{"format": settings_export.FORMAT, "settings": exported}])


@target("settings-import", any_export, allowed=(BadInput,))
def import_settings(content: bytes) -> None:
    settings_export.read_export(written("export.json", content))


POLICY = """\
# of the IT department
host = "grpc.openobd.com"
port = 443
partner_api = "none"
language = "nl"
refresh_seconds = 30
developer = false
team_journal = "postgresql://team.example/openobd?sslmode=verify-full"
company = "Garage & Söhne"
phrases = ["Please wait", "Ignition on?"]
[[profiles]]
name = "Europe"
client_id = "id"
port = 8443
"""
TOML = ("[", "{", "{a.b=", '"', "'''", "1979-05-27", "a.", "=", "\\u0000", "phrases = [", "[[profiles]]\n", "\n", "inf")


def any_policy(draw: Draw) -> bytes:
    if draw.chance(0.3):
        unit = draw.pick(TOML)
        return f"{draw.pick(('phrases', 'host', 'port'))} = {unit * (3900 // len(unit))}\n".encode()
    return draw.text_like([POLICY], TOML).encode(draw.pick(("utf-8", "utf-16")), "surrogatepass")[:SIZE_LIMIT]


@target("policy", any_policy, allowed=())
def read_policy(content: bytes) -> None:
    path = written("policy.toml", content)
    load_policy(path, path.stat().st_uid)


@functools.cache
def certificates() -> tuple[bytes, ...]:
    """Returns certificates in all the forms that are read."""
    authority = trustme.CA()
    pem = authority.cert_pem.bytes()
    found = [load_pem_x509_certificate(trustme.CA().cert_pem.bytes()) for _ in range(3)]
    bundle = pkcs7.serialize_certificates(found, Encoding.DER)
    server = authority.issue_cert("a.example")
    return (
        pem,
        pem * 3 + found[0].public_bytes(Encoding.PEM),
        found[0].public_bytes(Encoding.DER),
        bundle,
        pkcs7.serialize_certificates(found, Encoding.PEM),
        pem.decode().encode("utf-16"),
        server.private_key_pem.bytes(),
        pem.replace(b"CERTIFICATE", b"TRUSTED CERTIFICATE"),
    )


def any_certificates(draw: Draw) -> bytes:
    tokens = (b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----", b"-----BEGIN PKCS7-----", b"-----", b"MI")
    content = draw.bytes_like(certificates(), tokens)
    if draw.chance(0.1):
        content = content * (1_000_000 // max(1, len(content)))
    if draw.chance(0.05):
        content = b"".join(distinct_certificates(2000))
    return content


@functools.cache
def distinct_certificates(count: int) -> list[bytes]:
    """Returns different certificates without a valid signature, which is checked only when they are used."""
    der = load_pem_x509_certificate(certificates()[0]).public_bytes(Encoding.DER)
    encoded = (base64.b64encode(der[:-8] + number.to_bytes(8, "big")) for number in range(count))
    return [b"-----BEGIN CERTIFICATE-----\n%b\n-----END CERTIFICATE-----\n" % each for each in encoded]


@target("certificates", any_certificates, allowed=(CertificateFileUnreadable,), in_thread=True, cases=60)
def read_certificate_file(content: bytes) -> None:
    assert read_certificates(str(written("certificates.pem", content)))


CODES = (
    'code;text;language\nP0301;Cylinder 1: misfire detected;en\nU0100-87;"Lost; communication";de\n00513;Geber G28;de\n'
)


def any_codes(draw: Draw) -> bytes:
    text = draw.text_like([CODES, CODES * 50], (";", '"', "\n", "P0301;", '""', "\r", "\t"))
    encoded = text.encode(draw.pick(("utf-8", "utf-16", "cp1252")), "replace")
    return encoded * (2_000_000 // max(1, len(encoded))) if draw.chance(0.03) else encoded


@target("code-texts", any_codes, allowed=(LocalFault,), in_thread=True, megabytes=200)
def read_codes(content: bytes) -> None:
    read_code_texts(content, "codes.csv")


KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
NOTICE = {"version": "1.10.0", "page": "https://openobd.com/releases", "number": 7, "expires": 1_800_000_000}


def any_notice(draw: Draw) -> bytes:
    """Returns a notice with a valid signature, so that its content counts, or a damaged one."""
    payload = draw.json_like([NOTICE])
    outer = {"payload": base64.b64encode(payload).decode(), "signature": base64.b64encode(KEY.sign(payload)).decode()}
    return json.dumps(outer).encode() if draw.chance(0.6) else draw.json_like([outer])


@target("release-notices", any_notice, allowed=(NoticeUnreadable,), largest=16_384)
def read_release_notice(content: bytes) -> None:
    notice = read_notice(content, KEY.public_key().public_bytes_raw())
    datetime.timedelta(seconds=notice.expires / 2**30)


def any_channel(draw: Draw) -> bytes:
    return draw.json_like([{"address": "https://openobd.com/release.json", "key": "00" * 32}])


@target("release-channels", any_channel, allowed=(NoticeUnreadable,))
def read_channel(content: bytes) -> None:
    (FOLDER / "release").mkdir(exist_ok=True)
    written("release/channel.json", content)
    assert isinstance(channel_of(FOLDER), Channel)


def any_line(draw: Draw) -> bytes:
    samples = (b"1772438400.5\n1772438401.5\n", b"0123456789abcdef0123456789abcdef\n/run/user/1000/openobd")
    return draw.bytes_like(samples, (b"nan\n", b"inf ", b"1e999\n", b"\0"))


@target("instance-files", any_line, allowed=(OSError,))
def read_instance_files(content: bytes) -> None:
    (FOLDER / "instance").mkdir(exist_ok=True)
    path = written("key", content)
    read_crashes(path)
    _read_key(FOLDER)
