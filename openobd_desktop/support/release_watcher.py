"""Looks once a day for a new version while the user wants to be told and no session runs."""

from __future__ import annotations

from functools import partial

from openobd_desktop import __version__
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.support import release_feed
from openobd_desktop.ui.common.http import fetch
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import folder
from openobd_desktop.ui.messages.release_notice import show_release

BUSY = 60.0
"""Seconds after which it looks again whether a session still runs."""


async def watch_releases(context: AppContext, clock: Clock) -> None:
    """Goes on until the program ends; returns at once in a build that knows nobody to ask."""
    channel = release_feed.channel_of(folder())
    if channel is None:
        return
    told = __version__
    while True:
        while any(active.alive for active in context.service.open_sessions):
            await clock.sleep(BUSY)
        if context.profiles.settings.update_notice:
            release = await release_feed.newer_release(channel, told, partial(fetch, limit=release_feed.SIZE_LIMIT))
            if release is not None:
                told = release.version
                show_release(context.messages, release.version, release.page, __version__)
        await clock.sleep(release_feed.DAY)
