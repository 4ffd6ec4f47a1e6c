"""Authorities and server certificates: valid ones, and one for each fault that the program distinguishes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import grpc
import trustme

from openobd_desktop import errors
from openobd_desktop.errors import OpenObdError

Pair = tuple[bytes, bytes]
"""Certificate chain and private key in PEM form."""

HERE = ("localhost", "127.0.0.1")
SERVICE_NAME = "grpc.service.test"
"""A host name that cannot be resolved, for servers that are reached through a proxy."""

AUTHORITY = trustme.CA()
ROOTS = AUTHORITY.cert_pem.bytes()

_NOW = datetime.now(UTC)


def pair(certificate: trustme.LeafCert) -> Pair:
    """Returns the certificate chain and the private key of ``certificate``."""
    return b"".join(pem.bytes() for pem in certificate.cert_chain_pems), certificate.private_key_pem.bytes()


def credentials(certificate: trustme.LeafCert) -> grpc.ServerCredentials:
    """Returns the credentials of a gRPC server with this certificate."""
    chain, key = pair(certificate)
    return grpc.ssl_server_credentials([(key, chain)])


def _valid(first_day: int, last_day: int) -> trustme.LeafCert:
    """Returns a certificate that is valid from ``first_day`` to ``last_day``, in days from today."""
    begin, end = _NOW + timedelta(days=first_day), _NOW + timedelta(days=last_day)
    return AUTHORITY.issue_cert(*HERE, not_before=begin, not_after=end)


GOOD = AUTHORITY.issue_cert(*HERE)
ELSEWHERE = AUTHORITY.issue_cert(SERVICE_NAME)
WRONG: dict[type[OpenObdError], trustme.LeafCert] = {
    errors.CertificateUntrusted: trustme.CA().issue_cert(*HERE),
    errors.CertificateExpired: _valid(-9, -2),
    errors.CertificateNotYetValid: _valid(2, 9),
    errors.WrongServer: AUTHORITY.issue_cert("other.example.com"),
}
"""Certificates that must be refused, by the expected error."""
