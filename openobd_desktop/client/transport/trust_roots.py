"""The authorities a server's certificate may be signed by: this PC's, Mozilla's and the company's own."""

from __future__ import annotations

import functools
import ssl

import certifi

from openobd_desktop.system.certificates import read_certificates


def trusted_roots(certificate_file: str = "") -> bytes:
    """The trusted authorities in PEM form, each once.

    Args:
        certificate_file: Path of a file with the company's own, or empty.

    Raises:
        CertificateFileUnreadable: there is no such file, or no certificate in it.
    """
    own = map(ssl.DER_cert_to_PEM_cert, read_certificates(certificate_file)) if certificate_file else ()
    return "".join(dict.fromkeys((*own, *_public_roots()))).encode()


@functools.cache
def _public_roots() -> tuple[str, ...]:
    """Read once: it takes some 50 ms, and the PC's own change only with its updates."""
    context = ssl.create_default_context()
    context.load_verify_locations(cafile=certifi.where())
    return tuple(ssl.DER_cert_to_PEM_cert(der) for der in context.get_ca_certs(binary_form=True))
