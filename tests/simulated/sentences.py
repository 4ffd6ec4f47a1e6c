"""Sentences that the program says about the fate of a session, each with the condition under which it is true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from openobd_desktop.errors import OpenObdError
from tests.simulated.truth import ENDS, RUNNING, Command, Fact, Truth


class Said(NamedTuple):
    """What is so when something is said about one session."""

    states: frozenset[str]
    """The states that the session had since the command was given; empty if there is no session."""
    fact: Fact | None
    command: Command
    is_on_ticket: bool = False
    """Whether any session has been running on the ticket since the command was given."""

    @property
    def mine(self) -> bool:
        """Whether the service has accepted the result that the command sends."""
        return self.fact is not None and bool(self.command.text) and self.fact.accepted == self.command.text

    @property
    def ran(self) -> bool:
        """Whether the session was running at some time since the command was given."""
        return bool(self.states & RUNNING)

    @property
    def over(self) -> bool:
        """Whether the session has ended, or there is none."""
        return self.fact is None or self.fact.over


Holds = Callable[[Said], bool]
SENTENCES: tuple[tuple[str, Holds], ...] = (
    ("No session was started", lambda said: said.command.what != "start" or said.fact is None),
    ("A second session was not started", lambda said: said.command.what != "start" or said.fact is None),
    ("The connector of this ticket already has a session", lambda said: said.is_on_ticket),
    ("was started but not claimed", lambda said: "available" in said.states),
    ("The session was not claimed.", lambda said: "available" in said.states),
    ("The session is active and is occupying the car", lambda said: "active" in said.states),
    ("The session is still active", lambda said: said.ran),
    ("The session is still running", lambda said: said.ran),
    ("the result did not reach the service", lambda said: not said.mine),
    ("the result was not accepted", lambda said: not said.mine),
    ("The result could not be sent", lambda said: not said.mine),
    ("session is finished, but", lambda said: "finished" in said.states),
    ("The session is finished", lambda said: "finished" in said.states),
    ("is now finished, either with this result", lambda said: "finished" in said.states),
    ("was interrupted; the result", lambda said: "interrupted" in said.states),
    ("session failed; the result", lambda said: "failed" in said.states),
    ("has already ended", lambda said: said.over),
    ("The session has ended", lambda said: said.over),
    ("has already been claimed", lambda said: said.fact is None or bool(said.fact.claimed_by) or said.over),
    ("The session was claimed, but", lambda said: said.fact is not None and bool(said.fact.claimed_by)),
    ("Nothing was sent", lambda said: not said.mine and (said.command.what != "start" or said.fact is None)),
)
"""Parts of sentences; a sentence about a state that may change at any time was true when the service reported it."""


def false_sentences(error: OpenObdError, command: Command, truth: Truth) -> Iterator[str]:
    """Yields what an error says about a session although it is not so."""
    text = f"{error.what} {error.meaning}"
    if command.what == "start":
        facts: list[Fact | None] = list(truth.started_by(command)) or [None]
    else:
        facts = [truth.facts.get(command.session_id)]
    on_ticket = any(fact.states_since(command.began) & RUNNING for fact in truth.of_ticket(command.ticket))
    for fact in facts:
        states = frozenset(fact.states_since(command.began)) if fact is not None else frozenset[str]()
        said = Said(states, fact, command, on_ticket)
        # After a repetition on the way, the session that is refused and the one that was started are the same.
        is_repeated = fact is not None and "already has a session" in text
        for sentence, holds in SENTENCES:
            if sentence in text and not holds(said) and not is_repeated:
                yield f"{text!r} though {describe(fact)}"
                break


def describe(fact: Fact | None) -> str:
    """Returns what is so about a session, for a trace."""
    if fact is None:
        return "there is no such session"
    parts = [f"session {fact.session.id[:8]} on {fact.ticket} by {fact.by} is {fact.state}"]
    if fact.claimed_by:
        parts.append(f"claimed by {', '.join(fact.claimed_by)}")
    if fact.accepted is not None:
        parts.append(f"with the result {fact.accepted!r}")
    return ", ".join(parts)


__all__ = ["ENDS", "SENTENCES", "describe", "false_sentences"]
