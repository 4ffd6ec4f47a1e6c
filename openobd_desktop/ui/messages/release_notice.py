"""Tells of a new version, with the way to the page that offers it."""

from __future__ import annotations

from openobd_desktop.ui.common.external import open_page
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.messages.board import MessageBoard, Offer

_tr = translator("release")


def show_release(messages: MessageBoard, version: str, page: str, own: str) -> None:
    """Says it once; nothing is installed by itself."""
    text = _tr("Version {version} is available; you have {own}.").format(version=version, own=own)

    def show() -> None:
        open_page(page)

    messages.show(text, Offer(_tr("Open page"), show))
