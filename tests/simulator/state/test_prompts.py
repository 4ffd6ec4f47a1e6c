"""Prompts for a person who plays the mechanic, sees the screens and answers manually."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from openobd_desktop.protocol import user_interface_pb2 as ui
from openobd_desktop.protocol.user_interface_pb2 import Control
from openobd_desktop.simulator import ManualClock, Prompt, Simulator
from tests.simulator.wire import Claimed, Wire, read, until

CHOICE = Control(
    target=ui.INTERFACE_USER,
    control_options=ui.Options(label="Side?", options=["left", "right"]),
    translations=[ui.LabelTranslations(label="left", translations=[ui.Translation(language="nl", label="links")])],
    image=ui.Image(url="https://pictures.example.com/a.png"),
)
PROMPT = Prompt(
    kind="choice",
    operator=False,
    text="Side?",
    options=("left", "right"),
    translations=(("left", "nl", "links"),),
    picture="https://pictures.example.com/a.png",
)


@pytest.fixture
async def session(wire: Wire) -> Claimed:
    return await wire.claimed()


@pytest.fixture
async def stream(wire: Wire, session: Claimed) -> AsyncIterator[Any]:
    opened: Any = wire.interface.openControlStream(metadata=session.bearer)
    yield opened
    opened.cancel()


async def test_a_person_sees_text_options_languages_and_picture_and_answers(
    simulator: Simulator, session: Claimed, stream: Any, clock: ManualClock
) -> None:
    changes = []
    undo = simulator.prompts.watch(session.id, lambda: changes.append(simulator.prompts.shown(session.id)))
    simulator.prompts.by_hand(session.id)
    await stream.write(CHOICE)
    await until(lambda: simulator.prompts.shown(session.id))
    clock.advance(600)

    assert simulator.prompts.shown(session.id) == (PROMPT,)
    assert changes[-1] == (PROMPT,)
    assert simulator.prompts.answer(session.id, PROMPT, 1)
    assert (await read(stream)).control_options.answer == 1
    undo()
    await stream.done_writing()
    await until(lambda: not simulator.prompts.shown(session.id))
    assert changes[-1] == (PROMPT,)


async def test_a_prompt_that_is_no_longer_shown_cannot_be_answered(
    simulator: Simulator, session: Claimed, stream: Any
) -> None:
    simulator.prompts.by_hand(session.id)
    await stream.write(CHOICE)
    await until(lambda: simulator.prompts.shown(session.id))
    await stream.write(Control(control_continue=ui.Continue(label="Go on")))
    await until(lambda: simulator.prompts.shown(session.id) != (PROMPT,))

    assert not simulator.prompts.answer(session.id, PROMPT, 1)
    (shown,) = simulator.prompts.shown(session.id)
    assert simulator.prompts.answer(session.id, shown, None)
    assert (await read(stream)).control_continue.label == "Go on"


async def test_the_simulated_mechanic_answers_again_when_the_person_leaves(
    simulator: Simulator, session: Claimed, stream: Any, clock: ManualClock
) -> None:
    simulator.prompts.by_hand(session.id)
    simulator.prompts.by_hand(session.id, on=False)
    await stream.write(CHOICE)
    await until(lambda: simulator.prompts.shown(session.id))
    clock.advance(3)

    assert (await read(stream)).control_options.answer == 0


def test_an_unknown_session_shows_nothing() -> None:
    prompts = Simulator(clock=ManualClock()).prompts

    prompts.by_hand("unknown")
    prompts.watch("unknown", lambda: None)()
    assert prompts.shown("unknown") == ()
    assert not prompts.answer("unknown", PROMPT, 1)
