"""Results that operators have sent, and which of them a program may show as accepted."""

from __future__ import annotations

from collections.abc import Iterable

from tests.simulated.loop import Process
from tests.simulated.truth import Command, Fact


class Result:
    """A result that an operator has sent.

    Attributes:
        command: The command that sends it.
        called: Whether a call with it has left the PC.
        process: The run of the program that has made the last such call.
        failed: Whether the operator was told that it was not confirmed.
        replaced: Whether the operator has typed something else since, or the program crashed before it was saved.
        is_outlived: Whether the session was resumed since, so that another result may have been sent.
        is_unsaved: Whether it was not saved when the program quit, as its banner told, because the disk did not answer.
    """

    def __init__(self, command: Command) -> None:
        self.command = command
        self.called = False
        self.process: Process | None = None
        self.failed = False
        self.replaced = False
        self.is_outlived = False
        self.is_unsaved = False


def may_be_shown(results: Iterable[Result], fact: Fact, pc: str) -> frozenset[str | None]:
    """Returns the descriptions that a PC may show as that of the accepted result.

    That is the accepted one only, unless the program crashed before its failing disk had anything about it. The next
    run may find an earlier result of the session, whose refusal the disk did not take either, and that the session is
    finished. It takes this result for the accepted one, as it must after a crash while a result is being sent. Nothing
    on the disk tells that there was another one, and the service does not tell which one it has accepted.
    """
    commands = (result.command for result in results)
    mine = [command for command in commands if command.session_id == fact.session.id and command.pc == pc]
    lost = [command for command in mine if command.is_unrecorded and command.text == fact.accepted]
    earlier = (command.text for command in mine if lost and command.number < lost[0].number)
    return frozenset((fact.accepted, *earlier))
