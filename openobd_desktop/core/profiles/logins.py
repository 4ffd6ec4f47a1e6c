"""Logins of the profiles: tests of one, conditions for changing it, former ones, and the demo's with its sessions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from openobd_desktop.core.profiles.catalogue import DEMO
from openobd_desktop.core.sessions.claims import being_opened
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.errors import BadInput, OpenObdError, PartnerApiUnreachable, message

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import Login
    from openobd_desktop.core.profiles.profiles import Profiles
    from openobd_desktop.core.profiles.secrets import ProfileSecrets
    from openobd_desktop.core.tickets.queue import TicketQueue
    from openobd_desktop.domain.settings import Profile

Ask: TypeAlias = "Callable[[Login], Awaitable[int | None]]"
"""A call that returns a count; None if the profile does not offer the call."""
SAMPLES = slice(3, 6)
"""The tickets on which the demo opens sessions automatically; the first tickets are left for the user to try."""
PARTNER_PATIENCE = 15.0
"""Time limit for the test of the Partner API, in seconds."""


class FormerLogins:
    """Logins that are no longer in use, except by sessions that are still open on this PC."""

    def __init__(self, service: SessionService) -> None:
        self._service = service
        self._logins: list[Login] = []
        service.subscribe(self._close_unused)

    async def retire(self, login: Login) -> None:
        """Closes a login now or, if sessions are open with it, as soon as the last of them has been dismissed."""
        if self._is_used(login):
            self._logins.append(login)
        else:
            await login.aclose()

    def dismiss_sessions(self, profiles: Collection[str] | None) -> None:
        """Closes the pages of sessions with these profiles, or of all sessions if ``profiles`` is None.

        As long as a page is open, it keeps the login and its secret. The pages of running sessions stay open.
        """
        for active in self._service.open_sessions:
            if profiles is None or active.record.profile in profiles:
                self._service.dismiss(active.id)

    async def aclose(self) -> None:
        """Closes all former logins."""
        for login in self._logins:
            await login.aclose()

    def _is_used(self, login: Login) -> bool:
        sessions = self._service.open_sessions
        return any(
            active.login_context.controller is login.controller and not active.has_ended() for active in sessions
        )

    def _close_unused(self) -> None:
        for login in [login for login in self._logins if not self._is_used(login)]:
            self._logins.remove(login)
            self._service.scope.start(login.aclose(), "close former login")


class Choices:
    """The user's choices of a login; one that is still waiting, such as for the key store, gives way to a later one.

    Attributes:
        profile: The profile, or the demo, chosen last; None if nothing has been chosen, or after the user logged out.
    """

    def __init__(self, secrets: ProfileSecrets) -> None:
        self._secrets = secrets
        self._latest: object = None
        self.profile: Profile | None = None

    @property
    def asked_for(self) -> str:
        """The name of the profile whose secret is being read or written; empty if none is, or if the demo was chosen.

        A login that has given way to the demo may still be waiting for the key store.
        """
        return "" if self.profile is DEMO else self._secrets.asking

    def make(self, profile: Profile | None) -> Callable[[], bool]:
        """Records a choice, and returns a function that returns whether it is still the latest one."""
        choice = self._latest = object()
        self.profile = profile
        return lambda: self._latest is choice

    def drop(self, name: str) -> None:
        """Gives up a login that is still waiting with the profile that has this name."""
        if self.profile is not None and self.profile.name == name:
            self.make(None)


def no_profile(name: str, others: Sequence[Profile] | None = None) -> BadInput:
    """Returns the error for a name that no profile has; it lists ``others``, if given."""
    what = message("There is no profile named {name}.", name=name)
    if others is None:
        return BadInput(what=what, advice="Choose another profile.")
    names = ", ".join(profile.name for profile in others)
    listed = message("Available profiles: {names}.", names=names)
    return BadInput(what=what, advice=listed if names else message("There is no profile yet; add one first."))


async def run_if(is_wanted: Callable[[], bool], command: Callable[[], Awaitable[None]]) -> None:
    """Runs ``command`` if it is still wanted."""
    if is_wanted():
        await command()


def require_switchable(
    service: SessionService, in_use: Profile | None, name: str, samples: Collection[str] = ()
) -> None:
    """Raises ``BadInput`` while a session needs the login ``in_use``, which the profile ``name`` is to replace.

    A session needs that login while the session is being opened or can be claimed, or if the session is open in the
    demo, except for ``samples``.
    """
    require_none_being_opened(service)
    if in_use is not None and in_use.name != name:
        require_nothing_claimable(service)
    if in_use is DEMO:
        require_nothing_open(service, samples)


def tell_sessions(queue: TicketQueue, service: SessionService) -> None:
    """Passes the tickets to the session list once the tickets have been requested."""

    def begin() -> None:
        if queue.names is not None:
            from openobd_desktop.core.tickets.of_sessions import TicketsOfSessions

            undo()
            TicketsOfSessions(service.store, queue, service.scope, service.clock)

    undo = queue.subscribe(begin)


class SampleSessions:
    """Sessions that the demo opens automatically, as examples; the user is never asked to finish them."""

    def __init__(self, service: SessionService) -> None:
        self._service = service
        self.ids: set[str] = set()

    async def open(self, tickets: Sequence[str], in_demo: Callable[[], bool]) -> None:
        """Starts a session on each ticket as long as the demo is in use; a start that fails is skipped."""

        def check() -> None:
            # The user may have logged in with a profile in the meantime, whose sessions would be charged.
            if not in_demo():
                raise BadInput(what="The demo is no longer in use.")

        for ticket in tickets:
            with suppress(OpenObdError):
                self.ids.add((await self._service.start_on_ticket(ticket, check)).id)

    async def end(self) -> None:
        """Ends the sessions that are still running, and closes their pages."""
        while self.ids:
            session_id = self.ids.pop()
            active = self._service.open_session(session_id)
            if active is not None and not active.has_ended():
                with suppress(OpenObdError):
                    await self._service.interrupt(session_id)
            self._service.dismiss(session_id)


async def begin_demo(profiles: Profiles) -> None:
    """Logs in to the demo like ``Profiles.start_demo``, and opens some sessions in it while it is in use."""
    await profiles.start_demo()
    await profiles.samples.open(profiles.demo_tickets[SAMPLES], lambda: profiles.demo)


async def may_use(
    login: Login, check: Callable[[], None], samples: SampleSessions, is_latest: Callable[[], bool]
) -> bool:
    """Repeats a check after ``login`` has been opened, and ends the demo's sample sessions.

    Returns:
        Whether the login is still the latest one chosen; otherwise, and if the check raises ``BadInput``, the login has
        been closed.
    """
    try:
        check()
    except BadInput:
        await login.aclose()
        raise
    if is_latest():
        await samples.end()
    if is_latest():
        return True
    await login.aclose()
    return False


def require_nothing_open(service: SessionService, but: Collection[str] = ()) -> None:
    """Raises ``BadInput`` while a session is open or being opened, as another login could not control it.

    ``but`` contains the IDs of sessions that may be open.
    """
    require_none_being_opened(service)
    if any(active.alive and active.id not in but for active in service.open_sessions):
        raise BadInput(
            what="A session is open on this PC.",
            meaning="Nothing was changed; the session stays open.",
            advice="Finish the session first.",
        )


def require_none_being_opened(service: SessionService) -> None:
    """Raises ``BadInput`` while a session is being started or claimed."""
    if service.starts.under_way or service.claims.under_way:
        raise being_opened()


def require_nothing_started(service: SessionService, but: Collection[str] = ()) -> None:
    """Raises ``BadInput`` while a session not in ``but`` is open, or a session has been started but not claimed."""
    require_nothing_open(service, but)
    require_nothing_unclaimed(service)


def require_nothing_unclaimed(service: SessionService) -> None:
    """Raises ``BadInput`` while a session has been started but not claimed."""
    if any(map(service.starts.is_of_login, service.starts.pending)) or service.claims.unclaimed:
        raise _unclaimed()


def require_nothing_claimable(service: SessionService) -> None:
    """Raises ``BadInput`` while a started session can still be claimed, which requires the login that started it.

    Unlike ``require_nothing_unclaimed``, this check stops blocking about a minute after the start.
    """
    if service.claims.unclaimed or any(map(service.starts.left, service.starts.pending)):
        raise _unclaimed()


def _unclaimed() -> BadInput:
    return BadInput(
        what="A session was started a moment ago but has not been claimed yet.",
        meaning="Nothing was changed.",
        advice="Claim the session, or wait up to a minute for it to close automatically.",
    )


async def sessions_of(login: Login) -> int:
    """Logs in, and returns the number of sessions that the service lists."""
    await login.controller.log_in()
    return len(await login.controller.list_sessions())


async def tickets_of(login: Login) -> int | None:
    """Returns the number of tickets that the Partner API lists; None if the profile has no address for the API.

    Raises:
        PartnerApiFault: the tickets cannot be read.
    """
    if not login.partner_api.is_offered:
        return None
    try:
        async with asyncio.timeout(PARTNER_PATIENCE):
            return (await login.partner_api.tickets(limit=1)).total
    except TimeoutError:
        raise PartnerApiUnreachable("the time limit of the test has passed") from None
