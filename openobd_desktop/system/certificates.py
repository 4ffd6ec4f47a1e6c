"""Reader for certificate files in all formats to which operating systems export certificates."""

from __future__ import annotations

import base64
import binascii
import re
import ssl
from pathlib import Path

from openobd_desktop.errors import CertificateFileUnreadable, message
from openobd_desktop.system.files import FileTooLarge, read_limited

LARGEST_FILE = 4 * 1024 * 1024
"""Maximum size of a file in bytes; the certificate collections of operating systems are smaller."""
MOST_CERTIFICATES = 1000
"""Maximum number of certificates in a file; the collections of operating systems have some 150."""
LARGEST_BUNDLE = 1024 * 1024
"""Maximum size of a PKCS#7 bundle in bytes; no other thread runs while it is read."""

_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----")
_BEGIN = re.compile(r"-----BEGIN [A-Z0-9 ]{1,40}-----")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+")
_CERTIFICATE_LABELS = ("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE")
_BUNDLE_LABELS = ("PKCS7", "CMS")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
"""DER encoding of the object identifier of a PKCS#7 bundle (RFC 5652, section 5.1)."""
_PKCS12 = re.compile(rb"\x30(?:\x80|[\x00-\x7f]|[\x81-\x84].{1,4}?)\x02\x01\x03\x30", re.DOTALL)
"""Pattern of the beginning of a PKCS#12 store (RFC 7292, section 4)."""
_KEY = re.compile(rb"\x30(?:[\x00-\x7f]|\x81.|\x82..)(?:\x02\x01[\x00\x01]|\x30.{1,3}?\x06.\x2a\x86\x48)", re.DOTALL)
"""Pattern of the beginning of a private key, plain or encrypted (RFC 5958)."""
_JAVA = (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")

_AGAIN = message("Save the certificate again, or ask your IT department for the file.")
_ITSELF = message("Choose the certificate itself as a .cer, .crt, .pem or .p7b file.")
_TOO_MANY = message("The certificate file contains too many certificates.")
_DAMAGED = message("A certificate in the certificate file is damaged.")
_OTHER_LABELS = (
    (
        "PRIVATE KEY",
        message("The certificate file contains a private key instead of a certificate."),
        message("Choose the certificate without its private key, as a .cer, .crt, .pem or .p7b file."),
    ),
    (
        "REQUEST",
        message("The certificate file contains a certificate request instead of a certificate."),
        message("Choose the certificate issued for this request, as a .cer, .crt or .pem file."),
    ),
    ("CRL", message("The certificate file contains a certificate revocation list instead of a certificate."), _ITSELF),
    ("PUBLIC KEY", message("The certificate file contains a public key instead of a certificate."), _ITSELF),
)


def read_certificates(path: str) -> tuple[bytes, ...]:
    """Returns the distinct certificates in a file as DER; accepts PEM, DER and PKCS#7, with text in UTF-8 or UTF-16.

    Raises:
        CertificateFileUnreadable: the file is unreadable or contains no certificate; the message names the
            format of the file if it is recognized.
    """
    found = dict.fromkeys(_Content(path, _content(path)).certificates())
    if len(found) > MOST_CERTIFICATES:
        raise CertificateFileUnreadable(path, what=_TOO_MANY)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        # One by one, because no other thread runs during a call.
        for certificate in found:
            context.load_verify_locations(cadata=certificate)
    except (ValueError, ssl.SSLError) as error:
        raise CertificateFileUnreadable(f"{path}: {error}", what=_DAMAGED, advice=_AGAIN) from error
    return tuple(found)


def _content(path: str) -> bytes:
    try:
        return read_limited(Path(path), LARGEST_FILE)
    except FileTooLarge as error:
        raise CertificateFileUnreadable(path, what="The certificate file is too large to be a certificate.") from error
    except FileNotFoundError as error:
        raise CertificateFileUnreadable(path, what="The certificate file does not exist.") from error
    except OSError as error:
        raise CertificateFileUnreadable(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise CertificateFileUnreadable(ascii(path), what="The path is not valid.") from error


class _Content:
    """Content of a certificate file, from which the certificates are extracted."""

    def __init__(self, path: str, content: bytes) -> None:
        self._path = path
        self._content = content
        self._text = _text(content)

    def certificates(self) -> list[bytes]:
        blocks = _BLOCK.findall(self._text)
        found = [der for label, body in blocks for der in self._of_block(label, body)]
        if found:
            return found
        for label, _body in blocks:
            for part, what, advice in _OTHER_LABELS:
                if part in label:
                    raise self._error(what, advice)
        if _BEGIN.search(self._text):
            raise self._error(message("The certificate file is incomplete."), _AGAIN)
        return self._of_binary(self._unarmoured())

    def _of_block(self, label: str, body: str) -> list[bytes]:
        if label not in (*_CERTIFICATE_LABELS, *_BUNDLE_LABELS):
            return []
        try:
            # Text copied from a web page or an e-mail may contain unusual spaces and invisible characters.
            content = base64.b64decode(body.encode("ascii", errors="ignore"))
        except binascii.Error as error:
            raise self._error(_DAMAGED, _AGAIN) from error
        # In a "trusted certificate", OpenSSL appends the trusted purposes to the certificate.
        return self._of_bundle(content) if label in _BUNDLE_LABELS else [_first_element(content)]

    def _unarmoured(self) -> bytes:
        """Returns the content as binary data; decodes Base64 without BEGIN and END lines, as written by Windows."""
        bare = self._text.encode("ascii", errors="replace").strip()
        if bare.startswith(b"MI") and _BASE64.fullmatch(bare):
            try:
                return base64.b64decode(bare)
            except binascii.Error as error:
                raise self._error(_DAMAGED, _AGAIN) from error
        return self._content

    def _of_binary(self, content: bytes) -> list[bytes]:
        if _SIGNED_DATA in content[:24]:
            return self._of_bundle(content)
        if _PKCS12.match(content):
            raise self._error(
                message("The certificate file is a PKCS#12 store (.pfx or .p12), which also contains a private key."),
                message(
                    "Open the file, choose the certificate and export it without the private key, as a .cer "
                    "or .p7b file."
                ),
            )
        if _KEY.match(content):
            raise self._error(*_OTHER_LABELS[0][1:])
        if content.startswith(_JAVA):
            raise self._error(
                message("The certificate file is a Java keystore."),
                message("Export the certificate from the Java keystore with keytool -exportcert -rfc."),
            )
        if content.startswith(b"\x30"):
            return [_first_element(content)]
        raise self._nothing()

    def _nothing(self) -> CertificateFileUnreadable:
        text = self._text.strip().lower()
        if not text:
            return self._error(message("The certificate file is empty."), _AGAIN)
        if text.startswith(("<!doctype html", "<html")):
            return self._error(
                message("The certificate file is a web page, not a certificate."),
                message("Download the certificate file itself; you may have to log in to the website first."),
            )
        return self._error(message("The certificate file does not contain a certificate in a known format."), _ITSELF)

    def _of_bundle(self, content: bytes) -> list[bytes]:
        # Imported on demand, because such files are rare.
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

        if len(content) > LARGEST_BUNDLE:
            raise self._error(_TOO_MANY, _ITSELF)
        try:
            found = pkcs7.load_der_pkcs7_certificates(content)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise self._error(_DAMAGED, _AGAIN) from error
        return [certificate.public_bytes(Encoding.DER) for certificate in found]

    def _error(self, what: str, advice: str) -> CertificateFileUnreadable:
        return CertificateFileUnreadable(self._path, what=what, advice=advice)


def _text(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    if content[:20].count(0) >= len(content[:20]) // 2 and b"-\0-\0" in content:
        return content.decode("utf-16-le" if content[:1] != b"\0" else "utf-16-be", errors="replace")
    return content.decode("utf-8-sig", errors="replace")


def _first_element(content: bytes) -> bytes:
    """Returns the first DER element of ``content``, or ``content`` itself if it is not DER."""
    if len(content) < 2 or content[1] < 0x80:
        return content[: 2 + content[1]] if len(content) > 1 else content
    octets = content[1] & 0x7F
    return content[: 2 + octets + int.from_bytes(content[2 : 2 + octets], "big")]
