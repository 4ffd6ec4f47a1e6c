"""Checker that explores every state of a model, breadth first, so that a counterexample is as short as possible.

A process of the model is a generator. Each value that it yields is an action: a function that takes the state of the
world and returns every possible outcome. Anything else that may happen at any time is an event, which has the same
type.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar


class Step(NamedTuple):
    """One outcome of an action or an event."""

    label: str
    """What happens, for the trace."""
    world: Any
    reply: Hashable = None
    """What the process receives."""
    good: bool = True
    """Whether this happens while everything works; only such steps count as a way out of a state."""


class AtOnce:
    """An action with a single outcome that belongs to the step before it, because nothing can come between them."""

    def __init__(self, change: Callable[[Any], Step]) -> None:
        self._change = change

    def __call__(self, world: Any) -> Iterable[Step]:
        """Returns the outcome."""
        return (self._change(world),)


Action: TypeAlias = Callable[[Any], Iterable[Step]] | AtOnce
Process: TypeAlias = Generator[Action, Any, None]
ENDED = -1
"""The place of a process that has ended."""


class Processes:
    """The places that processes have reached; equal places of equal processes are treated as one.

    A generator cannot be copied, so it is run again with the same replies when a place is left for the first time.
    """

    def __init__(self) -> None:
        self._places: dict[Hashable, int] = {}
        self._history: list[tuple[Callable[[], Process], tuple[Hashable, ...]]] = []
        self._actions: list[Action] = []
        self._next: dict[tuple[int, Hashable], int] = {}

    def begin(self, process: Callable[[], Process]) -> int:
        """Returns the place at which a process begins."""
        return self._arrive(process, ())

    def action(self, place: int) -> Action:
        """Returns what the process does next."""
        return self._actions[place]

    def advance(self, place: int, reply: Hashable) -> int:
        """Returns the place that the process reaches after a reply."""
        found = self._next.get((place, reply))
        if found is None:
            process, replies = self._history[place]
            found = self._next[place, reply] = self._arrive(process, (*replies, reply))
        return found

    def _arrive(self, process: Callable[[], Process], replies: tuple[Hashable, ...]) -> int:
        running = process()
        try:
            action = next(running)
            for reply in replies:
                action = running.send(reply)
        except StopIteration:
            return ENDED
        place = tuple(_frames(running))
        if place not in self._places:
            self._places[place] = len(self._actions)
            self._history.append((process, replies))
            self._actions.append(action)
        return self._places[place]


def _frames(running: Any) -> Iterator[Hashable]:
    """Yields the current line and the variables of a generator and of those for which it is waiting."""
    while running is not None:
        frame = running.gi_frame
        yield running.gi_code.co_qualname, frame.f_lasti, tuple(sorted(frame.f_locals.items()))
        running = running.gi_yieldfrom


class World(Protocol):
    """The information that a checker needs about the state of a model."""

    @property
    def places(self) -> tuple[int, ...]:
        """The places of the processes; ``ENDED`` for those that have ended."""
        ...

    def at(self, process: int, place: int) -> World:
        """Returns this state with one process at a different place."""
        ...


W = TypeVar("W", bound=World)


class Model(Generic[W]):
    """A model: where it begins, what may happen at any time, and what must hold.

    Attributes:
        never: What must hold in every state, by name: each function returns whether the state is acceptable.
        alone: Returns the processes of which the next steps need not be explored in every order with those of others,
            because nothing that others can do has an effect on them, or they on it; None if there are none.
        always_possible: What must be reachable from every state by good steps alone, by name: each function returns
            whether it has been reached.
    """

    def __init__(
        self,
        processes: Processes,
        start: W,
        events: Callable[[W, frozenset[int] | None], Iterable[Step]],
        never: Mapping[str, Callable[[W], bool]],
        always_possible: Mapping[str, Callable[[W], bool]],
        alone: Callable[[W], frozenset[int] | None],
    ) -> None:
        """``events`` yields what may happen at any time or, given processes, what may happen only to these."""
        self.processes = processes
        self.start = start
        self.events = events
        self.never = never
        self.always_possible = always_possible
        self.alone = alone

    def steps(self, world: W) -> Iterator[Step]:
        """Yields everything that can happen next."""
        alone = self.alone(world)
        for process, place in enumerate(world.places):
            if place == ENDED or (alone is not None and process not in alone):
                continue
            for label, after, reply, good in self.processes.action(place)(world):
                yield self._moved(process, place, Step(label, after, reply, good))
        yield from self.events(world, alone)

    def _moved(self, process: int, place: int, step: Step) -> Step:
        """Returns the step, including what the process does immediately afterwards."""
        label, world, reply, good = step
        place = self.processes.advance(place, reply)
        while place != ENDED and isinstance(action := self.processes.action(place), AtOnce):
            ((also, world, reply, _),) = action(world)
            label = f"{label}; {also}" if also else label
            place = self.processes.advance(place, reply)
        return Step(label, world.at(process, place), None, good)


class Report(NamedTuple):
    """The checker's findings."""

    states: int
    steps: int
    broken: str = ""
    """The name of the first rule that does not hold; empty if all hold."""
    trace: tuple[str, ...] = ()
    """The steps that lead to the violation, as few as possible."""
    complete: bool = True
    """Whether every state was explored."""

    def __str__(self) -> str:
        figures = f"{self.states} states, {self.steps} steps{'' if self.complete else ', not all explored'}"
        return "\n  ".join((f"{figures}: {self.broken or 'every rule holds'}", *self.trace))


def check(model: Model[W], limit: int = 10_000_000) -> Report:
    """Explores at most ``limit`` states of a model; stops at the first one that breaks a rule."""
    worlds: list[W] = [model.start]
    known: dict[W, int] = {model.start: 0}
    came: list[tuple[int, str]] = [(-1, "")]
    before: list[list[int]] = [[]]
    """For each state, the states from which a good step leads to it."""
    steps = at = 0
    while at < len(worlds):
        world = worlds[at]
        for name, holds in model.never.items():
            if not holds(world):
                return Report(len(worlds), steps, name, _trace(came, at))
        if len(worlds) > limit:
            return Report(len(worlds), steps, complete=False)
        for label, after, _, good in model.steps(world):
            steps += 1
            number = known.setdefault(after, len(worlds))
            if number == len(worlds):
                worlds.append(after)
                came.append((at, label))
                before.append([])
            if good:
                before[number].append(at)
        at += 1
    for name, reached in model.always_possible.items():
        stuck = _without_way_out(before, [number for number, world in enumerate(worlds) if reached(world)])
        if stuck is not None:
            return Report(len(worlds), steps, name, _trace(came, stuck))
    return Report(len(worlds), steps)


def _trace(came: list[tuple[int, str]], at: int) -> tuple[str, ...]:
    labels: list[str] = []
    while at:
        at, label = came[at]
        labels.append(label)
    return tuple(reversed(labels))


def _without_way_out(before: list[list[int]], reached: list[int]) -> int | None:
    """Returns the first state from which no good steps lead to any of the states ``reached``."""
    waiting, led = list(reached), bytearray(len(before))
    for each in reached:
        led[each] = True
    while waiting:
        for earlier in before[waiting.pop()]:
            if not led[earlier]:
                led[earlier] = True
                waiting.append(earlier)
    return next((number for number, way_out in enumerate(led) if not way_out), None)
