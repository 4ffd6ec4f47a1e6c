"""Loader for pictures at external URLs; connects only to public hosts and only over HTTPS."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import Struct, field
from PySide6.QtCore import SLOT, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtNetwork import (
    QHostInfo,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslConfiguration,
)

from openobd_desktop.core.rules.pictures import (
    MOST_BYTES,
    MOST_SECONDS,
    PictureAddress,
    judge_addresses,
    picture_address,
)
from openobd_desktop.errors import PictureRefused, message
from openobd_desktop.ui.pictures.decode import decode_picture

PORT = 443
OK = 200

Found = Callable[[list[str]], None]


class _HostLookup(QObject):
    """A single host lookup by the system's resolver; its result is discarded if the owner has been destroyed."""

    def __init__(self, owner: QObject, host: str, found: Found) -> None:
        super().__init__(owner)
        self._found = found
        # PySide6's type stubs require the member as bytes, which PySide6 itself rejects.
        member: Any = SLOT("receive(QHostInfo)")
        QHostInfo.lookupHost(host, self, member)

    @Slot(QHostInfo)
    def receive(self, info: QHostInfo) -> None:
        """Passes the addresses found to the callback."""
        self.deleteLater()
        self._found([address.toString() for address in info.addresses()])


class FetchPolicy(Struct, frozen=True):
    """Policy for looking up and reaching hosts; only tests use a policy other than ``PUBLIC``.

    Attributes:
        look_up: Function that looks up the addresses of a host.
        dial: Function that returns the host and port to connect to for an address that has been checked.
        tls: Function that returns the TLS configuration.
        seconds: The timeout for loading a picture, in seconds.
    """

    look_up: Callable[[QObject, str, Found], object] = _HostLookup
    dial: Callable[[str], tuple[str, int]] = field(default=lambda address: (address, PORT))
    tls: Callable[[], QSslConfiguration] = QSslConfiguration.defaultConfiguration
    seconds: float = MOST_SECONDS


PUBLIC = FetchPolicy()


class PictureLoader(QObject):
    """Loads one picture at a time, into memory only, without cookies, proxies or redirects."""

    def __init__(self, policy: FetchPolicy | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = policy or PUBLIC
        self._reply: QNetworkReply | None = None
        self._data = bytearray()
        self._ended: list[QNetworkReply] = []
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._on_time_over)
        self._shown: Callable[[QImage], None] = lambda image: None
        self._refused: Callable[[PictureRefused], None] = lambda refusal: None
        self._wanted: PictureAddress | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is being loaded."""
        return self._wanted is not None

    def load(self, url: str, shown: Callable[[QImage], None], refused: Callable[[PictureRefused], None]) -> None:
        """Loads the picture at ``url`` and calls either ``shown`` or ``refused``, possibly before returning."""
        self.stop()
        self._shown, self._refused = shown, refused
        try:
            self._wanted = picture_address(url)
        except PictureRefused as refusal:
            self._refuse(refusal)
            return
        self._limit.start(int(self._policy.seconds * 1000))
        self._policy.look_up(self, self._wanted.host, partial(self._on_found, self._wanted))

    def stop(self) -> None:
        """Cancels loading without calling the callbacks."""
        self._limit.stop()
        self._wanted = None
        self._data.clear()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            # The reply is destroyed with the loader, since Qt 6.12 crashes if it is destroyed between two pictures.
            self._ended.append(reply)

    def _on_found(self, address: PictureAddress, found: list[str]) -> None:
        if self._wanted is not address:
            return
        try:
            judge_addresses(found)
        except PictureRefused as refusal:
            self._refuse(refusal)
            return
        self._fetch(address, found[0])

    def _fetch(self, address: PictureAddress, checked: str) -> None:
        # Each picture gets its own manager, so that no data of one server is sent to another.
        network = QNetworkAccessManager(self)
        # No proxy is used, because it would look up the name again.
        network.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        reply = network.get(self._request(address, checked))
        # Limits how much Qt buffers before the size is checked.
        reply.setReadBufferSize(MOST_BYTES // 10)
        self._reply = reply
        reply.metaDataChanged.connect(partial(self._on_head, reply))
        reply.readyRead.connect(partial(self._on_data, reply))
        reply.finished.connect(partial(self._on_finished, reply))

    def _request(self, address: PictureAddress, checked: str) -> QNetworkRequest:
        """Returns a request to the checked address, since another lookup might return a different address."""
        place, port = self._policy.dial(checked)
        url = QUrl(address.url)
        url.setHost(place)
        url.setPort(port)
        url.setFragment("")
        request = QNetworkRequest(url)
        request.setPeerVerifyName(address.host)
        request.setRawHeader(b"Host", address.host.encode())
        request.setRawHeader(b"Accept", b"image/png, image/jpeg, image/webp")
        # Otherwise, Qt would decompress replies, which could then become very large.
        request.setRawHeader(b"Accept-Encoding", b"identity")
        request.setRawHeader(b"User-Agent", b"openOBD-Desktop")
        request.setSslConfiguration(self._policy.tls())
        attribute = QNetworkRequest.Attribute
        request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        request.setAttribute(attribute.Http2AllowedAttribute, False)
        for never in (attribute.CookieLoadControlAttribute, attribute.CookieSaveControlAttribute):
            request.setAttribute(never, QNetworkRequest.LoadControl.Manual.value)
        request.setAttribute(attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual.value)
        return request

    def _on_head(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        size = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if status is not None and status != OK:
            self._refuse(_not_there(status))
        elif isinstance(size, int) and size > MOST_BYTES:
            self._refuse(_too_large())

    def _on_data(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        self._data += bytes(reply.readAll().data())
        if len(self._data) > MOST_BYTES:
            self._refuse(_too_large())

    def _on_finished(self, reply: QNetworkReply) -> None:
        self._on_data(reply)
        if reply is not self._reply:
            return
        if reply.error() is not QNetworkReply.NetworkError.NoError:
            what = message("This picture's server cannot be reached, or its identity cannot be verified.")
            self._refuse(PictureRefused(reply.errorString(), what=what))
            return
        data = bytes(self._data)
        shown = self._shown
        try:
            image = decode_picture(data)
        except PictureRefused as refusal:
            self._refuse(refusal)
            return
        self.stop()
        shown(image)

    def _on_time_over(self) -> None:
        self._refuse(
            PictureRefused(what=message("This picture did not load within {seconds} seconds.", seconds=self._seconds))
        )

    @property
    def _seconds(self) -> str:
        return f"{self._policy.seconds:g}"

    def _refuse(self, refusal: PictureRefused) -> None:
        refused = self._refused
        self.stop()
        refused(refusal)


def _too_large() -> PictureRefused:
    return PictureRefused(what="This picture is larger than 5 MB.")


def _not_there(status: int) -> PictureRefused:
    if 300 <= status < 400:
        return PictureRefused(what="This picture's server redirected to another address.")
    return PictureRefused(what=message("This picture's server refused access ({status}).", status=status))
