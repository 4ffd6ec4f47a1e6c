"""Strict TLS handshake with a server, performed before the first secret is sent.

gRPC itself accepts certificates that are signed with SHA-1, have 1024-bit keys or contain the server's name only as the
common name, and it reports most failures only as "failed to connect".
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import copy
import functools
import re
import socket
import ssl
import threading
import time
from urllib.parse import unquote, urlsplit

from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.proxies import DEFAULT_PORT, proxy_of
from openobd_desktop.errors import (
    CertificateExpired,
    CertificateNotYetValid,
    CertificateTooWeak,
    CertificateUntrusted,
    ClientCertificateWanted,
    ConnectionRefused,
    HandshakeRefused,
    NameNotFound,
    NotConnected,
    NotHttp2,
    NotTls,
    OpenObdError,
    ProxyLoginNeeded,
    ProxyLoginRefused,
    WrongServer,
    message,
)

PATIENCE = 5.0
"""Time limit for each step (connecting, proxy, handshake), in seconds; equal to the limit for gRPC's own attempts."""
LONGEST_HANDSHAKE = 3 * PATIENCE
"""Time limit for all steps together, in seconds, regardless of how many addresses the host name resolves to."""
SHORTEST_WAIT, LONGEST_WAIT = 0.1, 2.0
"""Shortest and longest wait for the server's first data, such as a request for a client certificate, in seconds."""

_STRICT = "ECDHE+AESGCM:@SECLEVEL=2"
"""gRPC's ciphers, with keys and signatures of at least 112 bits of security, such as RSA-2048 and SHA-256 (OpenSSL)."""
_LONGEST_HEAD = 16_384
"""Maximum size of a proxy's answer, in bytes."""

_BY_VERIFY_CODE: dict[int, type[OpenObdError]] = {
    9: CertificateNotYetValid,
    10: CertificateExpired,
    62: WrongServer,
    64: WrongServer,
    66: CertificateTooWeak,
    67: CertificateTooWeak,
    68: CertificateTooWeak,
}
"""Errors by OpenSSL's verification codes (x509_vfy.h); any other code is reported as an untrusted certificate."""
_WRONG_NAME = 62
_BY_REASON: tuple[tuple[str, type[OpenObdError]], ...] = (
    ("CERTIFICATE_REQUIRED", ClientCertificateWanted),
    ("UNRECOGNIZED_NAME", WrongServer),
    ("WRONG_VERSION_NUMBER", NotTls),
    ("HTTP_REQUEST", NotTls),
    ("RECORD_LAYER_FAILURE", NotTls),
    ("UNEXPECTED_EOF", NotConnected),
    ("TOO_SMALL", CertificateTooWeak),
    ("TOO_WEAK", CertificateTooWeak),
    ("", HandshakeRefused),
)
"""Errors by substring of OpenSSL's reason string; the first match applies."""
_PROXY_ADVICE = message("Check the proxy in the profile or, if the profile has none, this PC's proxy settings.")
_LOCAL_ADVICE = message(
    "Check the host and port in the profile. To use your own server on this PC, start the program with --developer "
    "--insecure-loopback."
)


class Handshake:
    """Performs a handshake with the server before the first call, and repeats it only after a failure.

    Several calls may wait for the same handshake. If the handshake fails, each of the waiting calls raises the same
    error; the next call starts a new handshake.
    """

    def __init__(self, endpoint: VerifiedEndpoint, roots: bytes | None) -> None:
        self._endpoint = endpoint
        self._roots = roots
        self._under_way: asyncio.Future[OpenObdError | None] | None = None
        self.passed = False
        """Whether calls need no handshake; always True for an unencrypted connection or if ``roots`` is None."""
        self.forget()

    def forget(self) -> None:
        """Makes the next call repeat the handshake, whose errors are more precise than gRPC's."""
        self.passed = self._roots is None or not self._endpoint.tls

    async def shake(self) -> None:
        """Waits until the server is verified, so that secrets may be sent to the server.

        Raises:
            OpenObdError: the server cannot be reached or trusted; nothing was sent to it.
        """
        if self.passed:
            return
        if self._under_way is None:
            self._under_way = _in_thread(self._endpoint, self._roots or b"")
        under_way = self._under_way
        done, _ = await asyncio.wait([under_way], timeout=LONGEST_HANDSHAKE)
        if not done:
            # The thread continues, and the next call waits for it.
            raise NotConnected("the handshake was not completed in time")
        error = under_way.result()
        if self._under_way is under_way:
            self._under_way = None
        if error is not None:
            raise copy.copy(error)
        self.passed = True


def _in_thread(endpoint: VerifiedEndpoint, roots: bytes) -> asyncio.Future[OpenObdError | None]:
    """Performs the handshake in a daemon thread, so that the handshake cannot delay the program's exit."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[OpenObdError | None] = loop.create_future()

    def work() -> None:
        error: OpenObdError | None = NotConnected()
        try:
            error = failure_of(endpoint, roots)
        finally:
            try:
                loop.call_soon_threadsafe(lambda: None if answer.done() else answer.set_result(error))
            except RuntimeError:
                # The program has ended in the meantime.
                return

    threading.Thread(target=work, name="handshake", daemon=True).start()
    return answer


def failure_of(endpoint: VerifiedEndpoint, roots: bytes) -> OpenObdError | None:
    """Returns the error that makes ``endpoint`` unsafe for secrets, or None if there is none; may block for seconds."""
    try:
        _shake(endpoint, strict_context(roots))
    except OpenObdError as error:
        return error
    except ssl.SSLError as error:
        code = getattr(error, "verify_code", 0)
        if code == _WRONG_NAME and _passes(endpoint, strict_context(roots, common_name=True)):
            return CertificateTooWeak(
                str(error),
                what=message("The server's certificate contains the server's name only in an outdated format."),
            )
        return tls_failure(error, _LOCAL_ADVICE if endpoint.is_loopback else "")
    except socket.gaierror as error:
        return NameNotFound(str(error))
    except ConnectionRefusedError as error:
        return ConnectionRefused(str(error))
    except (OSError, ValueError) as error:
        return NotConnected(str(error))
    return None


def tls_failure(error: ssl.SSLError, not_tls_advice: str = "") -> OpenObdError:
    """Returns what a failed handshake means; ``not_tls_advice`` is for a server that does not use TLS."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _BY_VERIFY_CODE.get(error.verify_code, CertificateUntrusted)(str(error))
    reason = error.reason or str(error)
    kind = next(kind for part, kind in _BY_REASON if part in reason.upper().replace(" ", "_"))
    what = message("The server does not recognize the requested host name.") if kind is WrongServer else ""
    return kind(str(error), what=what, advice=not_tls_advice if kind is NotTls else "")


def _passes(endpoint: VerifiedEndpoint, context: ssl.SSLContext) -> bool:
    try:
        _shake(endpoint, context)
    except (OpenObdError, OSError, ValueError):
        return False
    return True


@functools.lru_cache(maxsize=4)
def strict_context(roots: bytes, *, common_name: bool = False, application: str = "h2") -> ssl.SSLContext:
    """Returns a strict TLS context for ``application``, a protocol name as used in the handshake (ALPN).

    It is cached, because reading the root certificates takes longer than a handshake.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_STRICT)
    context.set_alpn_protocols([application])
    context.hostname_checks_common_name = common_name
    # As in gRPC, because a company may trust an intermediate authority but not its root.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_TRUSTED_FIRST
    for certificate in certificates_in(roots):
        context.load_verify_locations(cadata=certificate)
    return context


def certificates_in(roots: bytes) -> list[str]:
    """Returns the certificates in ``roots``, which is in PEM format, one by one.

    Reading all of them with one call, even in a thread, would block the event loop for 40 ms, because Python holds its
    interpreter lock while OpenSSL is working.
    """
    text = roots.decode("ascii")
    return re.findall(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\n?", text, re.DOTALL) or [text]


def _shake(endpoint: VerifiedEndpoint, context: ssl.SSLContext) -> None:
    with _connected(endpoint) as plain:
        began = time.monotonic()
        with context.wrap_socket(plain, server_hostname=endpoint.host) as encrypted:
            if encrypted.selected_alpn_protocol() != "h2":
                raise NotHttp2(f"the server selected {encrypted.selected_alpn_protocol()!r}")
            # With TLS 1.3, a missing client certificate is reported only after the handshake. A server that does not
            # demand one may send nothing before the first request.
            encrypted.settimeout(min(max(2 * (time.monotonic() - began), SHORTEST_WAIT), LONGEST_WAIT))
            with contextlib.suppress(TimeoutError, ConnectionError, ssl.SSLEOFError):
                encrypted.recv(1)


def _connected(endpoint: VerifiedEndpoint) -> socket.socket:
    proxy = proxy_of(endpoint)
    if not proxy:
        return socket.create_connection((endpoint.host, endpoint.port), PATIENCE)
    line = _connected_to_proxy(proxy)
    parts = urlsplit(proxy)
    with contextlib.ExitStack() as undo:
        undo.callback(line.close)
        try:
            _ask_for_tunnel(line, endpoint, parts.username, parts.password)
        except OSError as error:
            raise NotConnected(
                str(error), what=message("The proxy is not responding."), advice=_PROXY_ADVICE
            ) from error
        undo.pop_all()
    return line


def _connected_to_proxy(proxy: str) -> socket.socket:
    """Returns a connection to the proxy; errors name the proxy rather than the service as the cause."""
    try:
        parts = urlsplit(proxy)
        return socket.create_connection((parts.hostname or "", parts.port or DEFAULT_PORT), PATIENCE)
    except socket.gaierror as error:
        what = message("The address of the proxy could not be found.")
        raise NameNotFound(str(error), what=what, advice=_PROXY_ADVICE) from error
    except ConnectionRefusedError as error:
        what = message("The proxy is not accepting connections on this port.")
        raise ConnectionRefused(str(error), what=what, advice=_PROXY_ADVICE) from error
    except (OSError, ValueError) as error:
        what = message("The proxy cannot be reached.")
        raise NotConnected(str(error), what=what, advice=_PROXY_ADVICE) from error


def _ask_for_tunnel(line: socket.socket, endpoint: VerifiedEndpoint, user: str | None, password: str | None) -> None:
    place = f"{endpoint.host}:{endpoint.port}"
    head = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
    if user is not None:
        login = f"{unquote(user)}:{unquote(password or '')}"
        head.append(f"Proxy-Authorization: Basic {base64.b64encode(login.encode()).decode()}")
    line.sendall("\r\n".join([*head, "", ""]).encode())
    answer = b""
    until = time.monotonic() + PATIENCE
    while b"\r\n\r\n" not in answer and len(answer) < _LONGEST_HEAD:
        if (left := until - time.monotonic()) <= 0:
            raise TimeoutError("the proxy did not complete its answer in time")
        line.settimeout(left)
        # Read one byte at a time, so that none of the tunnel's data is consumed.
        if not (portion := line.recv(1)):
            break
        answer += portion
    line.settimeout(PATIENCE)
    status = re.match(rb"HTTP/1\.[01] ([0-9]{3})", answer)
    code = status[1].decode() if status else ""
    if code == "407":
        raise (ProxyLoginNeeded if user is None else ProxyLoginRefused)(f"the proxy answered {code}")
    if not code.startswith("2"):
        raise NotConnected(
            f"the proxy answered {code or 'with something other than HTTP'}",
            what=message("The proxy did not connect to the service."),
            advice=message(
                "Try again. If the problem persists, check the host and the proxy in the profile, or send the "
                "details to your IT department."
            ),
        )
