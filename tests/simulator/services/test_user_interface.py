"""Questions to the virtual mechanic."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from openobd_desktop.protocol import user_interface_pb2 as ui
from openobd_desktop.protocol.user_interface_pb2 import Control
from openobd_desktop.simulator import ManualClock, MechanicBehaviour, Simulator
from openobd_desktop.simulator.car.mechanic import Mechanic
from tests.simulator.wire import Claimed, Wire, end_of, read, until

YES_NO = Control(target=ui.INTERFACE_USER, control_yesno=ui.YesNo(label="Is the ignition on?"))
OTHER = Control(target=ui.INTERFACE_USER, control_yesno=ui.YesNo(label="Is the engine running?"))
LABEL = Control(control_label=ui.Label(label="Working"))


class BidiStream:
    """An open control stream, and the mechanic at its other end."""

    def __init__(self, wire: Wire, session: Claimed, mechanic: Mechanic, clock: ManualClock) -> None:
        self.stream: Any = wire.interface.openControlStream(metadata=session.bearer)
        self.session = session
        self.mechanic = mechanic
        self._clock = clock

    async def show(self, control: Control) -> None:
        before = len(self.mechanic.seen)
        await self.stream.write(control)
        await until(lambda: len(self.mechanic.seen) > before)

    async def ask(self, control: Control) -> Control:
        """Shows a control, gives the mechanic time to think, and returns the answer."""
        await self.show(control)
        self._clock.advance(self.mechanic.thinking_time)
        answer: Control = await read(self.stream)
        return answer


@pytest.fixture
async def talk(wire: Wire, simulator: Simulator, clock: ManualClock) -> AsyncIterator[BidiStream]:
    session = await wire.claimed()
    opened = BidiStream(wire, session, simulator.world.sessions[session.id].connector.mechanic, clock)
    yield opened
    opened.stream.cancel()


async def test_a_label_is_echoed_at_once(talk: BidiStream) -> None:
    await talk.show(LABEL)

    assert await read(talk.stream) == LABEL


async def test_a_label_with_a_display_time_is_echoed_after_it(talk: BidiStream, clock: ManualClock) -> None:
    label = Control(control_label=ui.Label(label="Read this", minimal_display_time=5))
    await talk.show(label)
    clock.advance(4.9)
    await talk.show(YES_NO)
    clock.advance(3)

    answer = await read(talk.stream)

    # The label was replaced before its time was up, so it is never echoed.
    assert answer.WhichOneof("ControlType") == "control_yesno"
    await talk.show(label)
    clock.advance(5)
    assert await read(talk.stream) == label


async def test_each_kind_of_question_gets_a_sensible_answer_of_its_own_kind(talk: BidiStream) -> None:
    options = Control(control_options=ui.Options(label="Side?", options=["left", "right"]))
    number = Control(control_number=ui.Numbers(label="How many?", minimum=3, maximum=5))
    text = Control(control_freetext=ui.FreeText(label="What do you see?"))
    button = Control(control_continue=ui.Continue(label="Ignition off"))

    assert (await talk.ask(YES_NO)).control_yesno == ui.YesNo(label="Is the ignition on?", answer=True)
    assert (await talk.ask(options)).control_options.answer == 0
    assert (await talk.ask(options)).control_options.HasField("answer")
    assert (await talk.ask(number)).control_number.answer == 3
    assert (await talk.ask(text)).control_freetext.answer != ""
    assert await talk.ask(button) == button


async def test_an_answer_takes_the_thinking_time(talk: BidiStream, clock: ManualClock) -> None:
    await talk.show(YES_NO)
    clock.advance(2.9)
    # An answer given by now would arrive before the echo of the label.
    await talk.show(Control(target=ui.INTERFACE_OPERATOR, control_label=ui.Label(label="Other screen")))

    assert (await read(talk.stream)).target == ui.INTERFACE_OPERATOR
    clock.advance(0.1)
    assert (await read(talk.stream)).control_yesno.answer is True


async def test_the_two_screens_are_separate(talk: BidiStream, clock: ManualClock) -> None:
    operator = Control(target=ui.INTERFACE_OPERATOR, control_yesno=ui.YesNo(label="Go on?"))
    await talk.show(YES_NO)
    await talk.show(operator)
    clock.advance(3)

    answers = [await read(talk.stream) for _ in range(2)]

    assert [answer.target for answer in answers] == [ui.INTERFACE_USER, ui.INTERFACE_OPERATOR]


async def test_a_control_that_was_replaced_is_not_answered(talk: BidiStream, clock: ManualClock) -> None:
    await talk.show(YES_NO)
    clock.advance(1)
    await talk.show(OTHER)
    clock.advance(3)

    assert (await read(talk.stream)).control_yesno.label == OTHER.control_yesno.label


async def test_a_test_can_answer_for_a_silent_mechanic(talk: BidiStream, clock: ManualClock) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.SILENT
    await talk.show(YES_NO)
    clock.advance(600)
    no = Control(target=ui.INTERFACE_USER, control_yesno=ui.YesNo(label="Is the ignition on?", answer=False))

    talk.mechanic.answer(no)

    assert await read(talk.stream) == no


async def test_a_slow_mechanic_takes_three_quarters_of_a_minute(talk: BidiStream, clock: ManualClock) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.SLOW
    await talk.show(YES_NO)
    clock.advance(44.9)
    await talk.show(Control(target=ui.INTERFACE_OPERATOR, control_label=ui.Label(label="Waiting")))

    assert (await read(talk.stream)).WhichOneof("ControlType") == "control_label"
    clock.advance(0.1)
    assert (await read(talk.stream)).control_yesno.answer


async def test_a_wrong_mechanic_gives_a_mismatched_answer(talk: BidiStream) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.WRONG

    assert (await talk.ask(YES_NO)).WhichOneof("ControlType") == "control_freetext"
    assert (await talk.ask(LABEL)).WhichOneof("ControlType") == "control_label"
    text = Control(control_freetext=ui.FreeText(label="What do you see?"))
    assert (await talk.ask(text)).WhichOneof("ControlType") == "control_yesno"


async def test_a_mechanic_can_answer_twice(talk: BidiStream, clock: ManualClock) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.TWICE
    first = await talk.ask(YES_NO)
    clock.advance(1)

    assert await read(talk.stream) == first


async def test_a_late_mechanic_answers_a_question_that_was_replaced(talk: BidiStream, clock: ManualClock) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.LATE
    await talk.show(YES_NO)
    clock.advance(10)
    await talk.show(OTHER)
    clock.advance(35)

    assert (await read(talk.stream)).control_yesno.label == YES_NO.control_yesno.label


async def test_a_new_stream_cancels_the_one_before(talk: BidiStream, wire: Wire) -> None:
    await talk.show(LABEL)
    await read(talk.stream)
    second: Any = wire.interface.openControlStream(metadata=talk.session.bearer)
    await second.write(LABEL)

    assert await end_of(talk.stream) == "CANCELLED"
    assert await read(second) == LABEL
    second.cancel()


async def test_the_control_stays_until_the_stream_is_closed(talk: BidiStream) -> None:
    await talk.ask(YES_NO)
    screen = talk.mechanic.screen
    assert screen is not None
    assert screen.shown == {ui.INTERFACE_USER: YES_NO}

    await talk.stream.done_writing()

    assert await end_of(talk.stream) == "OK"
    assert talk.mechanic.screen is None
    assert screen.shown == {}
    with pytest.raises(LookupError, match="no control stream"):
        talk.mechanic.answer(YES_NO)


async def test_a_control_without_a_type_is_an_invalid_argument(talk: BidiStream) -> None:
    await talk.stream.write(Control(target=ui.INTERFACE_USER))

    assert await end_of(talk.stream) == "INVALID_ARGUMENT"


async def test_an_hour_without_traffic_ends_the_stream_and_the_session(
    talk: BidiStream, wire: Wire, clock: ManualClock
) -> None:
    talk.mechanic.behaviour = MechanicBehaviour.SILENT
    await talk.show(OTHER)
    clock.advance(1800)
    await talk.show(YES_NO)
    clock.advance(3599)
    assert (await wire.look_up(talk.session.id)).state == "active"

    clock.advance(1)

    assert (await wire.look_up(talk.session.id)).state == "failed"
    assert await end_of(talk.stream) == "OK"


async def test_closing_in_time_keeps_the_session(talk: BidiStream, wire: Wire, clock: ManualClock) -> None:
    await talk.ask(YES_NO)
    await talk.stream.done_writing()
    await end_of(talk.stream)

    clock.advance(7200)

    assert (await wire.look_up(talk.session.id)).state == "active"


async def test_finishing_ends_the_control_stream(talk: BidiStream, wire: Wire) -> None:
    await talk.show(LABEL)
    await read(talk.stream)

    await wire.interrupt(talk.session.id)

    assert await end_of(talk.stream) == "CANCELLED"
