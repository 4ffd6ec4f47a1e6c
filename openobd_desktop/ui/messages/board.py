"""Messages for the user: errors, warnings and news, and the actions that they offer."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from openobd_desktop.domain.secret import without_secrets
from openobd_desktop.errors import ClaimTokenLost, ErrorMessage, OpenObdError, ResultUndelivered, TokenLost, message
from openobd_desktop.ui.common.external import open_page
from openobd_desktop.ui.common.translate import translate, translator

KEPT = 20
"""Maximum number of messages; when there are more, the oldest waiting message is dropped."""


class Offer(Struct, frozen=True):
    """Action that a message offers in addition to Retry: the label of its button, and its callback."""

    text: str
    do: Callable[[], None]


Told = tuple[str, Offer | None]
"""Headline and offer of a message."""


class Message(Struct, frozen=True, eq=False):
    """Message for the user, translated when it is shown."""

    what: str
    meaning: str = ""
    advice: str = ""
    details: str = ""
    is_error: bool = False
    cause: str = ""
    """Name of the condition that the message is about and that may cease to exist; empty for other messages."""
    retry: Callable[[], None] | None = None
    offer: Offer | None = None
    also: Offer | None = None
    """A second action, in addition to ``offer``."""
    third: Offer | None = None
    """A third action, in addition to ``also``."""
    is_urgent: bool = False
    """Whether the message is shown before messages that are not urgent."""
    fades: bool = False
    """Whether the message disappears after some time; never true for an error."""
    again: Callable[[], Told] | None = None
    """Function that returns the headline and the offer in the current language; None if neither can be translated."""

    @property
    def text(self) -> str:
        """The headline, followed by a second line with the meaning and the advice."""
        rest = " ".join(translate(part) for part in (self.meaning, self.advice) if part)
        return f"{translate(self.what)}\n{rest}" if rest else translate(self.what)

    @property
    def report(self) -> str:
        """The full message as plain text for copying."""
        sentences = [translate(part) for part in (self.what, self.meaning, self.advice) if part]
        return "\n".join([*sentences, self.details] if self.details else sentences)

    def is_like(self, other: Message) -> bool:
        """Returns whether ``other`` has the same text or concerns the same condition."""
        return self.text == other.text or (bool(self.cause) and self.cause == other.cause)


def _nothing(_: str) -> None:
    """Does nothing; the default for the commands of a board that is not yet shown in any window."""


def _in_this_language(message: Message) -> Message:
    if message.again is None:
        return message
    what, offer = message.again()
    return replace(message, what=what, offer=offer)


class MessageBoard(QObject):
    """Queue of messages; a message replaces an earlier one that has the same text or concerns the same condition.

    A message may outlive the window in which it appeared, so its buttons use the following commands, which each new
    window replaces.

    Attributes:
        interrupt: Opens the dialog for interrupting the session with the given ID.
        finish: Opens the feedback form of the session with the given ID.
        go_to: Shows the page of the session with the given ID.
        open_report: Opens the report of the session with the given ID.
        show_in_history: Shows the sessions on the ticket with the given number on the History page.
        start: Opens the dialog for starting a session on the ticket with the given number.
        switch: Logs in with the profile that has the given name.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interrupt: Callable[[str], None] = _nothing
        self.finish: Callable[[str], None] = _nothing
        self.go_to: Callable[[str], None] = _nothing
        self.open_report: Callable[[str], None] = _nothing
        self.show_in_history: Callable[[str], None] = _nothing
        self.start: Callable[[str], None] = _nothing
        self.switch: Callable[[str], None] = _nothing
        self._messages: list[Message] = []
        self._first = ""

    @property
    def current(self) -> Message | None:
        """The message to show: the first in the queue, with urgent messages first; None if the queue is empty."""
        return self._messages[0] if self._messages else None

    @property
    def waiting(self) -> int:
        """The number of messages waiting behind the current one."""
        return max(0, len(self._messages) - 1)

    def is_showing(self, text: str, cause: str) -> bool:
        """Returns whether the current message is about ``cause`` and already ends with ``text``."""
        return self.current is not None and self.current.cause == cause and self.current.text.endswith(text)

    def bring_forward(self, cause: str) -> None:
        """Gives present and future urgent messages about ``cause`` priority over all other urgent messages."""
        self._first = cause
        self._keep(sorted(self._messages, key=self._rank))

    def _rank(self, message: Message) -> tuple[bool, bool]:
        return not message.is_urgent, not message.is_urgent or message.cause != self._first

    def show_error(
        self,
        error: OpenObdError,
        retry: Callable[[], None] | None = None,
        *,
        about: str = "",
        cause: str = "",
        offer: Offer | None = None,
        urgent: bool = False,
    ) -> None:
        """Shows an error, with a Retry button if ``retry`` is given; ``about`` names the ticket or session."""
        name = type(error).__name__
        details = f"{name}: {without_secrets(error.details)}" if error.details else name
        what = _about(about, error.what) if about else error.what
        self._add(
            Message(
                what,
                error.meaning,
                error.advice,
                details,
                is_error=True,
                cause=cause,
                retry=retry,
                offer=offer,
                is_urgent=urgent,
            )
        )

    def warn(self, what: str, meaning: str, advice: str, *, cause: str, offer: Offer | None = None) -> None:
        """Shows an urgent warning."""
        self._add(Message(what, meaning, advice, is_error=True, cause=cause, offer=offer, is_urgent=True))

    def ask(
        self, what: str, meaning: str, *, cause: str, offer: Offer, also: Offer, third: Offer | None = None
    ) -> None:
        """Shows a message that is not urgent but stays until the user chooses one of its actions or dismisses it."""
        self._add(Message(what, meaning, is_error=True, cause=cause, offer=offer, also=also, third=third))

    def show(
        self, text: str, offer: Offer | None = None, *, stays: bool = False, again: Callable[[], Told] | None = None
    ) -> None:
        """Shows a message that is not an error; the next message replaces it.

        Args:
            text: The message.
            offer: The next step that the message offers.
            stays: Whether the message stays; otherwise, it disappears after some time.
            again: Function that returns the text and the next step in another language; called when the language
                changes.
        """
        self._add(Message(text, offer=offer, fades=not stays, again=again))

    def change_language(self) -> None:
        """Translates the messages that can be translated, and removes confirmations without a next step."""
        kept = [message for message in self._messages if not message.fades or message.offer is not None]
        self._keep([_in_this_language(message) for message in kept])

    def clear(self, cause: str) -> None:
        """Removes the message about ``cause``, a condition that no longer exists."""
        self._keep([message for message in self._messages if message.cause != cause])

    def dismiss(self) -> None:
        """Removes the current message."""
        self._keep(self._messages[1:])

    def retry(self) -> None:
        """Removes the current message and repeats the action that failed."""
        message = self.current
        self.dismiss()
        if message is not None and message.retry is not None:
            message.retry()

    def accept_offer(self) -> None:
        """Removes the current message and performs the action that it offers."""
        self._accept(None if self.current is None else self.current.offer)

    def accept_second(self) -> None:
        """Removes the current message and performs the second action that it offers."""
        self._accept(None if self.current is None else self.current.also)

    def accept_third(self) -> None:
        """Removes the current message and performs the third action that it offers."""
        self._accept(None if self.current is None else self.current.third)

    def _accept(self, offer: Offer | None) -> None:
        self.dismiss()
        if offer is not None:
            offer.do()

    def _add(self, message: Message) -> None:
        kept = [old for old in self._messages if old.is_error]
        for place, old in enumerate(kept):
            if message.is_like(old):
                kept[place] = message
                break
        else:
            kept.append(message)
        kept.sort(key=self._rank)
        if len(kept) > KEPT:
            del kept[next((place for place in range(1, KEPT) if not kept[place].is_urgent), 1)]
        self._keep(kept)

    def _keep(self, messages: list[Message]) -> None:
        if len(messages) == len(self._messages) and all(a is b for a, b in zip(messages, self._messages, strict=True)):
            return
        self._messages = messages
        self.changed.emit()


def _about(subject: str, what: str) -> ErrorMessage:
    return message(
        "{subject}: {what}", subject=subject, what=what if isinstance(what, ErrorMessage) else ErrorMessage(what)
    )


BEYOND_REACH = (ClaimTokenLost, ResultUndelivered, TokenLost)
"""Errors after which the session may be active although it can no longer be controlled."""


def interrupt_offer(messages: MessageBoard, session_id: str) -> Offer:
    """Returns an offer to interrupt a session; its button has a label that no other interrupt button has."""
    return Offer(QCoreApplication.translate("offers", "Interrupt this session"), lambda: messages.interrupt(session_id))


def show_failure(messages: MessageBoard, error: OpenObdError, session_id: str, about: str = "") -> None:
    """Shows why a command for a session failed, and offers to interrupt the session if nothing else can be done."""
    offer = interrupt_offer(messages, session_id) if isinstance(error, BEYOND_REACH) else None
    messages.show_error(error, about=about, offer=offer)


_tr = translator("release")


def show_release(messages: MessageBoard, version: str, page: str, own: str) -> None:
    """Announces a new version, with a button that opens its web page; nothing is installed automatically."""
    text = _tr("Version {version} is available; you have version {own}.").format(version=version, own=own)
    messages.show(text, _page_offer(page), stays=True)


def show_outdated_notice(messages: MessageBoard, page: str, own: str) -> None:
    """Reports that newer versions may exist, because the version notices received are out of date."""
    text = _tr(
        "It is not known whether there is a version newer than {own}: the notice about new versions is out of date."
    ).format(own=own)
    messages.show(text, _page_offer(page), stays=True)


def _page_offer(page: str) -> Offer:
    def show() -> None:
        open_page(page)

    return Offer(_tr("Open page"), show)
