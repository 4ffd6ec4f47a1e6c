"""The trusted authorities, and the errors of unusable certificate files."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path

import certifi
import pytest
import trustme

from openobd_desktop.client.transport.channel import trusted_roots
from openobd_desktop.errors import CertificateFileUnreadable


def _fingerprints(pem: bytes) -> list[bytes]:
    found = re.findall(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", pem.decode("ascii"), re.DOTALL)
    return [ssl.PEM_cert_to_DER_cert(certificate) for certificate in found]


def test_authorities_of_mozilla_and_of_this_pc_are_trusted_once_each() -> None:
    roots = _fingerprints(trusted_roots())
    assert len(roots) == len(set(roots))
    assert set(_fingerprints(Path(certifi.where()).read_bytes())) <= set(roots)
    assert set(ssl.create_default_context().get_ca_certs(binary_form=True)) <= set(roots)


def test_the_companys_authorities_are_added(tmp_path: Path) -> None:
    authorities = [trustme.CA().cert_pem.bytes() for _ in range(2)]
    file = tmp_path / "company.pem"
    file.write_bytes("Würzburg\r\n".encode("latin-1") + b"\n".join(authorities))
    added = set(_fingerprints(trusted_roots(str(file)))) - set(_fingerprints(trusted_roots()))
    assert added == {ssl.PEM_cert_to_DER_cert(pem.decode()) for pem in authorities}


def test_only_certificates_are_read_from_the_file(tmp_path: Path) -> None:
    certificate = trustme.CA().issue_cert("localhost")
    file = tmp_path / "with-key.pem"
    file.write_bytes(certificate.private_key_and_cert_chain_pem.bytes())
    assert b"PRIVATE KEY" not in trusted_roots(str(file))


def test_a_missing_file_is_reported_as_missing(tmp_path: Path) -> None:
    with pytest.raises(CertificateFileUnreadable, match="does not exist"):
        trusted_roots(str(tmp_path / "nothing.pem"))


@pytest.mark.parametrize("path", [os.curdir, "a\x00b"])
def test_a_path_that_is_no_file_is_refused(path: str) -> None:
    with pytest.raises(CertificateFileUnreadable):
        trusted_roots(path)
