"""The authorities a server's certificate may be signed by: this PC's, Mozilla's and the company's own."""

from __future__ import annotations

import functools
import re
import ssl
from pathlib import Path

import certifi

from openobd_desktop.errors import CertificateFileUnreadable

LARGEST_FILE = 4 * 1024 * 1024
"""Bytes; whole operating systems trust less."""

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")


def trusted_roots(certificate_file: str = "") -> bytes:
    """The trusted authorities in PEM form, each once.

    Args:
        certificate_file: Path of a PEM file with the company's own, or empty.

    Raises:
        CertificateFileUnreadable: there is no such file, or no certificate in it.
    """
    own = _company_roots(certificate_file) if certificate_file else ()
    return "".join(dict.fromkeys((*own, *_public_roots()))).encode()


@functools.cache
def _public_roots() -> tuple[str, ...]:
    """Read once: it takes some 50 ms, and the PC's own change only with its updates."""
    context = ssl.create_default_context()
    context.load_verify_locations(cafile=certifi.where())
    return tuple(ssl.DER_cert_to_PEM_cert(der) for der in context.get_ca_certs(binary_form=True))


def _company_roots(path: str) -> tuple[str, ...]:
    found = _CERTIFICATE.findall(_content(Path(path)))
    if not found:
        raise CertificateFileUnreadable(path, what="The certificate file holds no certificate in PEM form.")
    try:
        ders = [ssl.PEM_cert_to_DER_cert(pem) for pem in found]
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=b"".join(ders))
    except (ValueError, ssl.SSLError) as error:
        raise CertificateFileUnreadable(path, what="A certificate in the certificate file is damaged.") from error
    return tuple(ssl.DER_cert_to_PEM_cert(der) for der in ders)


def _content(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CertificateFileUnreadable(str(path), what="The certificate file is too large to be one.")
        return path.read_bytes().decode("ascii", errors="replace")
    except FileNotFoundError as error:
        raise CertificateFileUnreadable(str(path), what="The certificate file does not exist.") from error
    except OSError as error:
        raise CertificateFileUnreadable(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise CertificateFileUnreadable(what="The path of the certificate file is not one.") from error
