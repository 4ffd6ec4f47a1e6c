"""Control stream, which carries a session's questions and their answers (proto/user_interface.proto)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from openobd_desktop.client.messages.convert import sendable
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import BidiStream, Caller
from openobd_desktop.domain.questions import Answer, Echo, Question, QuestionKind, Target
from openobd_desktop.domain.secret import Secret
from openobd_desktop.protocol.user_interface_pb2 import (
    INTERFACE_OPERATOR,
    INTERFACE_USER,
    Control,
    LabelTranslations,
)
from openobd_desktop.protocol.user_interface_pb2_grpc import userInterfaceStub

LONGEST_TEXT = 2000
MOST_OPTIONS = 100

_FIELDS = {
    QuestionKind.TEXT: "control_label",
    QuestionKind.CONTINUE: "control_continue",
    QuestionKind.YES_NO: "control_yesno",
    QuestionKind.CHOICE: "control_options",
    QuestionKind.FREE_TEXT: "control_freetext",
    QuestionKind.NUMBER: "control_number",
}
_KINDS = {field: kind for kind, field in _FIELDS.items()}


class QuestionStream:
    """An open control stream; implements the core's ``QuestionStream`` port."""

    def __init__(self, talk: BidiStream[Control, Control]) -> None:
        self._talk = talk

    async def ask(self, question: Question) -> None:
        """Shows a question, which replaces the previous question on the same screen.

        Raises:
            BadInput: one of the strings contains an unpaired surrogate.
            OpenObdError: the stream has ended.
        """
        await self._talk.send(control(question))

    async def echoes(self) -> AsyncGenerator[Echo, None]:
        """Yields the controls that the service echoes, until the service ends the stream.

        Raises:
            ConversationTakenOver: the service ended the stream because another program opened such a stream.
            OpenObdError: the stream broke.
        """
        async with aclosing(self._talk.receive()) as controls:
            async for each in controls:
                yield echo(each)

    async def aclose(self) -> None:
        """Ends the stream; the service clears the screen and reopens the chat."""
        await self._talk.aclose()


class QuestionClient:
    """Opens control streams; implements the core's ``QuestionCalls`` port."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def open(self, token: Secret) -> QuestionStream:
        """Opens a control stream; if the session already has one, the service ends it.

        Raises:
            NotConnected: the channel has been closed, or no previous call has verified the server yet.
        """
        pick = self._caller.bidi_streaming(
            Method.CONTROLS, lambda channel: userInterfaceStub(channel).openControlStream, token=token
        )
        return QuestionStream(pick)


def control(question: Question) -> Control:
    """Converts a question to a ``Control`` message.

    Raises:
        BadInput: one of the strings contains an unpaired surrogate.
    """
    message = Control(target=INTERFACE_USER if question.target is Target.MECHANIC else INTERFACE_OPERATOR)
    text = sendable(question.text)
    if question.kind is QuestionKind.TEXT:
        message.control_label.label = text
        if question.seconds is not None:
            message.control_label.minimal_display_time = question.seconds
    elif question.kind is QuestionKind.CHOICE:
        message.control_options.label = text
        message.control_options.options.extend(map(sendable, question.options))
    elif question.kind is QuestionKind.NUMBER:
        message.control_number.label = text
        message.control_number.minimum, message.control_number.maximum = question.minimum, question.maximum
    else:
        getattr(message, _FIELDS[question.kind]).label = text
    message.translations.extend(_translations(question))
    if question.picture:
        message.image.url = sendable(question.picture)
    return message


def _translations(question: Question) -> list[LabelTranslations]:
    by_original: dict[str, LabelTranslations] = {}
    for each in question.translations:
        entry = by_original.setdefault(each.original, LabelTranslations(label=sendable(each.original)))
        entry.translations.add(language=each.language, label=sendable(each.text))
    return list(by_original.values())


def echo(message: Control) -> Echo:
    """Converts an echo; a present answer field counts as an answer, even if it contains the field's default value."""
    field = message.WhichOneof("ControlType")
    if field is None:
        return Echo(kind=None)
    kind, body = _KINDS[field], getattr(message, field)
    options = tuple(each[:LONGEST_TEXT] for each in body.options[:MOST_OPTIONS]) if kind is QuestionKind.CHOICE else ()
    number = kind is QuestionKind.NUMBER
    answer: Answer | None = None
    if kind.is_answered and body.HasField("answer"):
        answer = body.answer
    return Echo(
        kind=kind,
        text=body.label[:LONGEST_TEXT],
        target=Target.OPERATOR if message.target == INTERFACE_OPERATOR else Target.MECHANIC,
        options=options,
        minimum=body.minimum if number else 0,
        maximum=body.maximum if number else 0,
        answer=answer[:LONGEST_TEXT] if isinstance(answer, str) else answer,
    )
