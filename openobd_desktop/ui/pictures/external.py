"""Pictures at external URLs: loader that connects only to public hosts over HTTPS, and view that loads on request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import Struct, field
from PySide6.QtCore import SLOT, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtNetwork import (
    QHostInfo,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslConfiguration,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.core.rules.pictures import (
    MOST_BYTES,
    MOST_SECONDS,
    PictureAddress,
    judge_addresses,
    picture_address,
)
from openobd_desktop.errors import PictureRefused, message
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.ui.common.translate import error_headline
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.pictures.decode import DAMAGED, decode_picture
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton

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
        # In a thread, because a large picture takes a third of a second; the time limit applies to it too.
        decoding = run_in_daemon_thread(partial(decode_picture, bytes(self._data)), "decoding a picture")
        decoding.add_done_callback(partial(self._on_decoded, self._wanted))

    def _on_decoded(self, address: PictureAddress | None, decoding: asyncio.Future[QImage]) -> None:
        # Retrieved in any case, since asyncio reports errors that nobody has looked at.
        fault = decoding.exception()
        if address is None or self._wanted is not address or not isValid(self):
            return
        if fault is not None:
            self._refuse(fault if isinstance(fault, PictureRefused) else PictureRefused(repr(fault), what=DAMAGED))
            return
        shown = self._shown
        self.stop()
        shown(decoding.result())

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


class PictureView(QWidget):
    """View that loads its picture only when its button is clicked; the object names of its labels begin with ``name``.

    Emits ``settled`` once the picture is shown or could not be loaded.
    """

    settled = Signal()

    def __init__(
        self,
        name: str,
        policy: FetchPolicy | None = None,
        side: int = 320,
        parent: QWidget | None = None,
        *,
        number: int = 0,
    ) -> None:
        """Builds the view; ``number`` distinguishes its button from those of other views in the window."""
        super().__init__(parent)
        self._side = side
        self._url = ""
        self._loader = PictureLoader(policy, self)
        text = self.tr("Show picture {number}").format(number=number) if number else self.tr("Show picture")
        self._show = BusyButton(text)
        self._show.setAutoDefault(False)
        self._status = Text(name=f"{name}Told", role="caption", wrap=True)
        self._picture = Text(name=name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._show)
        row.addWidget(self._status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._show.clicked.connect(self._on_show_clicked)
        self.point_to("")

    def point_to(self, url: str, why_not: str = "") -> None:
        """Offers the picture at ``url``, if any; ``why_not``, if not empty, disables the button and explains why."""
        if url != self._url:
            self._url = url
            self._loader.stop()
            self._show.set_busy(False)
            self._picture.hide()
            self._show_status(self.tr("This question has a picture. Choose Show picture to load it.") if url else "")
        self._show.set_allowed(bool(url) and not why_not, why_not or self.tr("There is no picture to show."))

    def _on_show_clicked(self) -> None:
        self._show.set_busy(True)
        self._show_status(self.tr("Loading the picture…"))
        self._loader.load(self._url, self._on_picture_shown, self._on_picture_refused)

    def _on_picture_shown(self, image: QImage) -> None:
        self._show.set_busy(False)
        self._show_status(self.tr("{width} × {height} pixels").format(width=image.width(), height=image.height()))  # noqa: RUF001
        large = max(image.width(), image.height()) > self._side
        fitting = image.scaled(
            self._side, self._side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._picture.setPixmap(QPixmap.fromImage(fitting if large else image))
        self._picture.setAccessibleName(self.tr("Picture"))
        self._picture.show()
        self.settled.emit()

    def _on_picture_refused(self, refusal: PictureRefused) -> None:
        self._show.set_busy(False)
        self._show_status(error_headline(refusal), wrong=True)
        self.settled.emit()

    def _show_status(self, text: str, *, wrong: bool = False) -> None:
        self._status.setText(text)
        set_role(self._status, "bad" if wrong else "caption")
