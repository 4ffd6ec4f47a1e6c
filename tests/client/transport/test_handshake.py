"""S13: certificates that can be forged are refused before a secret is sent, with a specific message for each fault."""

from __future__ import annotations

import socket
import ssl
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from openobd_desktop import errors
from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.transport import handshake
from openobd_desktop.client.transport.channel import trusted_roots
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import OpenObdError
from openobd_desktop.simulator import DEMO_CREDENTIALS, Simulator
from tests.client.service import session_at
from tests.faults.certificates import GOOD, ROOTS, pair
from tests.faults.rogue import HTTP2_SETTINGS

SECRET = "client-secret-canary"
NOW = datetime.now(UTC)
KEY = rsa.generate_private_key(65537, 2048)
WEAK_KEY = rsa.generate_private_key(65537, 1024)
SIGNED_WITH_SHA256, SIGNED_WITH_SHA1 = (bytes.fromhex(f"06092a864886f70d0101{last}") for last in ("0b", "05"))
COMPANY = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "company")])


def certificate(
    key: rsa.RSAPrivateKey = KEY,
    *,
    with_sha1: bool = False,
    authority: bool = False,
    names: bool = True,
) -> bytes:
    """Returns a certificate in PEM form: that of the company's authority, or one for this PC."""
    subject = COMPANY if authority else x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(COMPANY).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=30))
    if authority:
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    elif names:
        alternatives = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
        builder = builder.add_extension(alternatives, critical=False)
    made = builder.sign(KEY, hashes.SHA256()).public_bytes(Encoding.DER)
    return ssl.DER_cert_to_PEM_cert(_with_sha1(made) if with_sha1 else made).encode()


def _with_sha1(der: bytes) -> bytes:
    """Returns the certificate with a SHA-1 signature, which the library refuses to create."""
    der = der.replace(SIGNED_WITH_SHA256, SIGNED_WITH_SHA1)
    inner = x509.load_der_x509_certificate(der).tbs_certificate_bytes
    signature = KEY.sign(inner, padding.PKCS1v15(), hashes.SHA1())
    return der[: -len(signature)] + signature


OWN_ROOTS = certificate(authority=True)


def context(chain: bytes, key: rsa.RSAPrivateKey | None = None) -> ssl.SSLContext:
    """Returns the TLS context of a server, without any security restrictions."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers("ALL:@SECLEVEL=0")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "server.pem")
        own = (key or KEY).private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
        file.write_bytes(chain + own)
        made.load_cert_chain(file)
    made.set_alpn_protocols(["h2"])
    return made


def good() -> ssl.SSLContext:
    return context(certificate())


def old_version() -> ssl.SSLContext:
    made = good()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made.minimum_version, made.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    return made


def old_cipher() -> ssl.SSLContext:
    made = good()
    made.maximum_version = ssl.TLSVersion.TLSv1_2
    made.set_ciphers("AES256-SHA256:@SECLEVEL=0")
    return made


def wants_certificate(version: ssl.TLSVersion) -> ssl.SSLContext:
    made = good()
    made.maximum_version = version
    made.verify_mode = ssl.CERT_REQUIRED
    made.load_verify_locations(cadata=OWN_ROOTS.decode())
    return made


def other_protocol() -> ssl.SSLContext:
    made = good()
    made.set_alpn_protocols(["http/1.1"])
    return made


def other_name() -> ssl.SSLContext:
    made = good()
    made.sni_callback = lambda *_: ssl.AlertDescription.ALERT_DESCRIPTION_UNRECOGNIZED_NAME
    return made


CASES: dict[str, tuple[Callable[[], ssl.SSLContext], type[OpenObdError], str]] = {
    "signed with SHA-1": (
        lambda: context(certificate(with_sha1=True)),
        errors.CertificateTooWeak,
        "too weak",
    ),
    "key of 1024 bits": (lambda: context(certificate(WEAK_KEY), WEAK_KEY), errors.CertificateTooWeak, "too weak"),
    "common name only": (lambda: context(certificate(names=False)), errors.CertificateTooWeak, "outdated format"),
    "TLS 1.1": (old_version, errors.HandshakeRefused, "not support secure encryption"),
    "no cipher in common": (old_cipher, errors.HandshakeRefused, "not support secure encryption"),
    "client certificate, TLS 1.2": (
        lambda: wants_certificate(ssl.TLSVersion.TLSv1_2),
        errors.HandshakeRefused,
        "not support secure encryption",
    ),
    "client certificate, TLS 1.3": (
        lambda: wants_certificate(ssl.TLSVersion.TLSv1_3),
        errors.ClientCertificateWanted,
        "client certificate",
    ),
    "no HTTP/2": (other_protocol, errors.NotHttp2, "does not support HTTP/2"),
    "unknown name": (other_name, errors.WrongServer, "does not recognize the requested"),
}


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Extends the time limit, since servers on a busy PC answer slowly."""
    monkeypatch.setattr(handshake, "SHORTEST_WAIT", 20.0)
    monkeypatch.setattr(handshake, "LONGEST_WAIT", 20.0)


def login(port: int, roots: bytes = OWN_ROOTS) -> ControllerClient:
    return ControllerClient(
        EndpointPolicy("localhost", port).login, Credentials("id", Secret(SECRET), "001"), roots=roots
    )


class Server:
    """TLS server in a thread, one client at a time; asyncio's servers hang up without sending an alert."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.heard = b""
        self.met = 0
        self._context = context

    @contextmanager
    def serving(self) -> Iterator[int]:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=self._serve, args=(listener,), daemon=True)
            thread.start()
            yield int(listener.getsockname()[1])
            listener.shutdown(socket.SHUT_RDWR)
        thread.join(30)

    def _serve(self, listener: socket.socket) -> None:
        while True:
            try:
                met, _ = listener.accept()
            except OSError:
                return
            self.met += 1
            threading.Thread(target=self._meet, args=(met,), daemon=True).start()

    def _meet(self, met: socket.socket) -> None:
        met.settimeout(10)
        try:
            with met, self._context.wrap_socket(met, server_side=True) as encrypted:
                encrypted.sendall(HTTP2_SETTINGS)
                while portion := encrypted.recv(4096):
                    self.heard += portion
        except OSError:
            """It did not like us, or we did not like it."""


@pytest.mark.parametrize(("server", "error", "words"), CASES.values(), ids=CASES)
async def test_s13_a_faulty_server_is_refused_with_a_message_before_a_secret_is_sent(
    server: Callable[[], ssl.SSLContext], error: type[OpenObdError], words: str
) -> None:
    place = Server(server())
    with place.serving() as port:
        client = login(port)
        with pytest.raises(OpenObdError) as caught:
            await client.log_in()
        await client.aclose()
    assert SECRET.encode() not in place.heard
    assert type(caught.value) is error
    assert words in caught.value.what
    assert caught.value.details
    assert not caught.value.retryable
    assert not caught.value.ambiguous


async def test_s13_a_permanent_failure_is_not_retried(monkeypatch: pytest.MonkeyPatch) -> None:
    shaken: list[VerifiedEndpoint] = []
    real = handshake.failure_of

    def counting(endpoint: VerifiedEndpoint, roots: bytes) -> OpenObdError | None:
        shaken.append(endpoint)
        return real(endpoint, roots)

    monkeypatch.setattr(handshake, "failure_of", counting)
    with Server(old_version()).serving() as port:
        client = login(port)
        with pytest.raises(errors.HandshakeRefused):
            await client.list_sessions()
        await client.aclose()
    assert len(shaken) == 1


async def test_s13_a_session_at_a_weak_server_is_not_sent_its_token() -> None:
    place = Server(context(certificate(with_sha1=True)))
    with place.serving() as port:
        calls = session_calls_factory(EndpointPolicy("localhost", port), OWN_ROOTS)(session_at(port, "localhost"))
        with pytest.raises(errors.CertificateTooWeak):
            await calls.authenticate(Secret("one-time-canary"))
        with pytest.raises(errors.NotConnected):
            calls.questions.open(Secret("one-time-canary"))
        await calls.aclose()
    assert b"canary" not in place.heard


async def test_s13_a_valid_server_is_asked_once_for_its_certificate(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with Simulator(tls=pair(GOOD)) as simulator:
        credentials = DEMO_CREDENTIALS
        client = ControllerClient(
            EndpointPolicy("localhost", simulator.port).login,
            Credentials(credentials.client_id, Secret(credentials.client_secret), credentials.cluster_id),
            roots=ROOTS,
        )
        await client.log_in()
        monkeypatch.setattr(handshake, "failure_of", lambda *_: pytest.fail("retries automatically"))
        assert await client.list_sessions() is not None
        await client.aclose()


def test_s13_a_proxy_with_an_endless_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handshake, "PATIENCE", 1.0)
    pause, most = 0.1, 300
    ended = threading.Event()
    sent = 0

    def drip(listener: socket.socket) -> None:
        nonlocal sent
        met, _ = listener.accept()
        with met:
            try:
                while sent < most and not ended.wait(pause):
                    met.sendall(b"x")
                    sent += 1
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=(listener,), daemon=True)
        thread.start()
        proxy = f"http://127.0.0.1:{listener.getsockname()[1]}"
        error = handshake.failure_of(EndpointPolicy("far.example.com", 443, proxy=proxy).login, OWN_ROOTS)
        ended.set()
        thread.join(30)
    assert isinstance(error, errors.NotConnected)
    assert sent < most


async def test_s13_a_call_does_not_wait_forever_for_the_handshake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handshake, "LONGEST_HANDSHAKE", 0.1)
    begun, ended = [], threading.Event()

    def tarpit(endpoint: VerifiedEndpoint, roots: bytes) -> OpenObdError | None:
        begun.append(endpoint)
        ended.wait(60)
        return None

    monkeypatch.setattr(handshake, "failure_of", tarpit)
    shaking = handshake.Handshake(EndpointPolicy("localhost", 1).login, OWN_ROOTS)
    for _ in range(2):
        with pytest.raises(errors.NotConnected):
            await shaking.shake()
    assert len(begun) == 1
    ended.set()
    monkeypatch.setattr(handshake, "LONGEST_HANDSHAKE", 30.0)
    await shaking.shake()
    assert shaking.passed


def test_certificates_are_read_one_by_one_and_all_of_them() -> None:
    roots = trusted_roots()
    found = handshake.certificates_in(roots)
    assert "".join(found).encode() == roots
    assert all(each.count("BEGIN CERTIFICATE") == 1 for each in found)
    authorities = handshake.strict_context(roots, application="http/1.1").get_ca_certs(binary_form=True)
    assert set(authorities) == {ssl.PEM_cert_to_DER_cert(each) for each in found}
