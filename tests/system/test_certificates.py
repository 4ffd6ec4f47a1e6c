"""D17: company certificates, read in every format used by operating systems; other formats are named in the error."""

from __future__ import annotations

import base64
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    pkcs7,
    pkcs12,
)

from openobd_desktop.client.transport.channel import trusted_roots
from openobd_desktop.errors import CertificateFileUnreadable
from openobd_desktop.system.certificates import LARGEST_FILE, read_certificates

COMPANY = [trustme.CA(), trustme.CA()]
PEMS = [authority.cert_pem.bytes().decode() for authority in COMPANY]
DERS = [ssl.PEM_cert_to_DER_cert(pem) for pem in PEMS]
CERTIFICATES = [x509.load_der_x509_certificate(der) for der in DERS]
KEY = ec.generate_private_key(ec.SECP256R1())
AUXILIARY = bytes.fromhex("300e300c06082b06010505070301") + b""
"""The data that OpenSSL appends to a trusted certificate: the purposes for which it is trusted."""


def armoured(label: str, content: bytes) -> str:
    body = base64.encodebytes(content).decode()
    return f"-----BEGIN {label}-----\n{body}-----END {label}-----\n"


BUNDLE = pkcs7.serialize_certificates(CERTIFICATES, Encoding.DER)
ONE = {
    "DER": DERS[0],
    "PEM": PEMS[0].encode(),
    "CRLF": PEMS[0].replace("\n", "\r\n").encode(),
    "UTF-8 with a mark": PEMS[0].encode("utf-8-sig"),
    "UTF-16": PEMS[0].encode("utf-16"),
    "UTF-16 without a mark": PEMS[0].encode("utf-16-le"),
    "with words around it": "Würzburg\r\n".encode("latin-1") + PEMS[0].encode() + b"end",
    "with other blanks": PEMS[0].replace("\n", "\u00a0\u200b\n").encode(),
    "with a blank in Latin-1": PEMS[0].replace("\n", "\u00a0\n").encode("latin-1"),
    "TRUSTED CERTIFICATE": armoured("TRUSTED CERTIFICATE", DERS[0] + AUXILIARY).encode(),
    "X509 CERTIFICATE": armoured("X509 CERTIFICATE", DERS[0]).encode(),
    "bare base 64": base64.encodebytes(DERS[0]),
    "with a key": COMPANY[0].cert_pem.bytes() + KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
}
BOTH = {
    "PKCS#7 DER": BUNDLE,
    "PKCS#7 PEM": armoured("PKCS7", BUNDLE).encode(),
    "CMS": armoured("CMS", BUNDLE).encode(),
    "PKCS#7 as Windows writes it": base64.encodebytes(BUNDLE),
    "PEM": "".join(PEMS).encode(),
}


def saved(folder: Path, content: bytes) -> str:
    file = folder / "company.cer"
    file.write_bytes(content)
    return str(file)


@pytest.mark.parametrize("content", ONE.values(), ids=ONE)
def test_d17_one_certificate_is_read_in_each_form(tmp_path: Path, content: bytes) -> None:
    assert read_certificates(saved(tmp_path, content)) == (DERS[0],)


@pytest.mark.parametrize("content", BOTH.values(), ids=BOTH)
def test_d17_all_certificates_of_a_bundle_are_read(tmp_path: Path, content: bytes) -> None:
    assert set(read_certificates(saved(tmp_path, content))) == set(DERS)


@pytest.mark.parametrize("content", [*ONE.values(), *BOTH.values()], ids=[*ONE, *BOTH])
def test_d17_a_login_trusts_the_certificates_in_the_file(tmp_path: Path, content: bytes) -> None:
    assert PEMS[0].strip() in trusted_roots(saved(tmp_path, content)).decode()


def _request() -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "company")])
    asked = x509.CertificateSigningRequestBuilder().subject_name(name).sign(KEY, hashes.SHA256())
    return asked.public_bytes(Encoding.PEM)


def _revoked() -> bytes:
    now = datetime.now(UTC)
    builder = x509.CertificateRevocationListBuilder().issuer_name(CERTIFICATES[0].subject)
    builder = builder.last_update(now).next_update(now + timedelta(days=1))
    return builder.sign(KEY, hashes.SHA256()).public_bytes(Encoding.PEM)


KEYS = {
    "PEM": KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    "old PEM": KEY.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()),
    "PEM with password": KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")),
    "OpenSSH": KEY.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()),
    "DER": KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "DER with password": KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")),
}
STORES = {
    name: pkcs12.serialize_key_and_certificates(b"name", KEY, None, CERTIFICATES, encryption)
    for name, encryption in (("with password", BestAvailableEncryption(b"x")), ("without", NoEncryption()))
}
OTHERS: dict[str, tuple[bytes, str, str]] = {
    **{f"key, {name}": (content, "private key", "without its private key") for name, content in KEYS.items()},
    **{f"PKCS#12 {name}": (content, "PKCS#12", "without the private key") for name, content in STORES.items()},
    "Java key store": (bytes.fromhex("feedfeed00000002"), "Java keystore", "keytool"),
    "request": (_request(), "certificate request", "issued"),
    "revocation list": (_revoked(), "revocation", "itself"),
    "public key": (
        KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        "public key",
        "itself",
    ),
    "page": (b"<!DOCTYPE html><html>Sign in</html>", "web page", "Download"),
    "empty": (b"", "empty", "again"),
    "empty, UTF-16": (b"\xff\xfe", "empty", "again"),
    "something": (b"\x00\x01\x02", "not contain a certificate in a known form", ".cer"),
    "words": (b"certificate", "not contain a certificate in a known form", ".cer"),
    "cut off": (PEMS[0][:200].encode(), "incomplete", "again"),
    "cut off, DER": (DERS[0][:200], "damaged", "again"),
    "cut off, PKCS#7": (BUNDLE[:200], "damaged", "again"),
    "not a certificate": (armoured("CERTIFICATE", b"\x30\x03abc").encode(), "damaged", "again"),
    "not base 64": (b"-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----", "damaged", "again"),
    "bundle of nothing": (armoured("PKCS7", b"\x30\x03abc").encode(), "damaged", "again"),
    "huge": (b"x" * (LARGEST_FILE + 1), "too large", ".cer"),
}


@pytest.mark.parametrize(("content", "what", "advice"), OTHERS.values(), ids=OTHERS)
def test_d17_any_other_format_is_named_with_advice(tmp_path: Path, content: bytes, what: str, advice: str) -> None:
    path = saved(tmp_path, content)
    with pytest.raises(CertificateFileUnreadable) as caught:
        read_certificates(path)
    assert what in caught.value.what
    assert advice in caught.value.advice
    assert path in caught.value.details
