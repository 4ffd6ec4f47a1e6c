"""Requests to one control unit: waiting, repeating, and distinguishing its answers from everything else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session.car.channel import (
    MOST_ANSWERS,
    MOST_BYTES_WAITING,
    MOST_WAITING,
    CarChannel,
    Direction,
)
from openobd_desktop.diagnosis.budgets import Budget
from openobd_desktop.diagnosis.guard import NotPermitted, Permit
from openobd_desktop.domain.car.buses import Address, Channel, IsotpAddress, RawAddress
from openobd_desktop.domain.car.channels import LONGEST_PAYLOAD, Answers, Ending, Received
from openobd_desktop.domain.car.diagnosis import Language, Problem, Risk
from openobd_desktop.errors import CarLost, CarStreamEnded, OpenObdError
from tests.core.fake_car import Answer, FakeCar, FakeStream, scripted
from tests.core.fakes import ManualClock, settle

ENGINE = Channel("bus", IsotpAddress(0x7E0, 0x7E8))
CODES = bytes.fromhex("1902AF")
NO_CODES = "5902FF"
PENDING, BUSY = "7F1978", "7F1921"
BUDGET = Budget(2.0, 5.0, 30.0)


class Bench:
    """A channel to a control unit that follows a script."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.failures: list[BaseException] = []
        self.scope = TaskScope(lambda _name, error: self.failures.append(error))
        self.car = FakeCar(self.clock)
        self.trace: list[str] = []
        self.stream: FakeStream = self.car.open(ENGINE)
        self.channel = CarChannel(self.stream, ENGINE, self.clock, self.scope, self._record)

    def _record(self, direction: Direction, message: Received) -> None:
        self.trace.append(f"{self.clock.elapsed:g} {direction.value} {message.payload.hex().upper() or message.text}")

    def answers(self, *rounds: Sequence[Answer]) -> None:
        """Sets what the control unit sends in response to the first request, the second, and so on."""
        left = list(rounds)
        self.car.script = lambda _channel, _request: left.pop(0) if left else ()

    def ask(
        self, payload: bytes = CODES, budget: Budget = BUDGET, tries: int = 1, busy_tries: int = 5
    ) -> asyncio.Future[Answers]:
        return self.scope.start(self.channel.request(payload, budget, tries=tries, busy_tries=busy_tries), "ask")

    async def asked(
        self, seconds: float, budget: Budget = BUDGET, payload: bytes = CODES, tries: int = 1, busy_tries: int = 5
    ) -> Answers:
        """Sends a request, lets time pass and returns the answers, which must have arrived by then."""
        asking = self.ask(payload, budget, tries, busy_tries)
        await self.clock.advance(seconds)
        assert asking.done(), "the request is still waiting"
        return asking.result()


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    bench = Bench()
    yield bench
    await bench.channel.aclose()
    await bench.scope.aclose()
    assert bench.failures == []


async def test_an_answer_is_returned_as_soon_as_it_arrives(bench: Bench) -> None:
    bench.answers([(0.5, NO_CODES)])
    found = await bench.asked(0.5)
    assert (found.ending, found.payload, found.seconds) == (Ending.ANSWERED, bytes.fromhex(NO_CODES), 0.5)
    assert (found.tries, found.pendings, found.skipped, found.unusable) == (1, 0, 0, ())


async def test_a_refusal_is_an_answer(bench: Bench) -> None:
    bench.answers(["7F1911"])
    assert (await bench.asked(0)).payload == bytes.fromhex("7F1911")


async def test_each_request_for_more_time_renews_the_wait(bench: Bench) -> None:
    bench.answers([*[(4.5, PENDING)] * 4, (4.5, NO_CODES)])
    found = await bench.asked(22.5, Budget(5.0, 5.0, 30.0))
    assert (found.ending, found.pendings, found.seconds) == (Ending.ANSWERED, 4, 22.5)


async def test_row_14_ten_requests_for_more_time_are_waited_for(bench: Bench) -> None:
    bench.answers([*[(1.5, PENDING)] * 10, (1.5, NO_CODES)])
    found = await bench.asked(16.5)
    assert (found.ending, found.pendings, found.tries) == (Ending.ANSWERED, 10, 1)


async def test_a_unit_that_asks_for_more_time_for_ever_is_given_up_at_the_total(bench: Bench) -> None:
    bench.answers([(1.0, PENDING)] * 100)
    found = await bench.asked(30.0)
    assert (found.ending, found.seconds, bench.stream.sent) == (Ending.PENDING, 30.0, ["1902AF"])


async def test_a_unit_that_falls_silent_after_asking_for_more_time_is_not_asked_again(bench: Bench) -> None:
    bench.answers([PENDING])
    found = await bench.asked(5.0, tries=3)
    assert (found.ending, bench.stream.sent) == (Ending.PENDING, ["1902AF"])


async def test_row_15_a_busy_unit_is_asked_again_after_growing_pauses(bench: Bench) -> None:
    bench.answers([BUSY], [BUSY], [BUSY], [NO_CODES])
    found = await bench.asked(3.5)
    assert (found.ending, found.tries) == (Ending.ANSWERED, 4)
    assert [line for line in bench.trace if ">" in line] == [f"{at:g} > 1902AF" for at in (0, 0.5, 1.5, 3.5)]


async def test_a_unit_that_stays_busy_is_asked_again_five_times(bench: Bench) -> None:
    bench.answers(*[[BUSY]] * 10)
    found = await bench.asked(9.5)
    assert (found.ending, found.tries) == (Ending.BUSY, 6)


async def test_a_busy_unit_is_not_asked_again_if_nothing_may_be_repeated(bench: Bench) -> None:
    bench.answers([BUSY], [NO_CODES])
    found = await bench.asked(0, busy_tries=0)
    assert (found.ending, found.payload) == (Ending.BUSY, bytes.fromhex(BUSY))
    assert bench.stream.sent == ["1902AF"]


async def test_a_silent_unit_is_asked_as_often_as_the_budget_says(bench: Bench) -> None:
    found = await bench.asked(4.0, tries=2)
    assert (found.ending, found.tries, found.seconds) == (Ending.SILENT, 2, 4.0)


async def test_repetitions_stay_within_the_total(bench: Bench) -> None:
    found = await bench.asked(5.0, Budget(2.0, 5.0, 5.0), tries=100)
    assert (found.ending, found.seconds, found.tries) == (Ending.SILENT, 5.0, 3)


async def test_late_and_foreign_answers_are_skipped_and_counted(bench: Bench) -> None:
    bench.answers(["62F190", "7F2278", "590A", (1.0, NO_CODES)])
    found = await bench.asked(1.0)
    assert (found.payload, found.skipped) == (bytes.fromhex(NO_CODES), 3)


async def test_an_answer_that_arrives_between_two_requests_does_not_answer_the_second(bench: Bench) -> None:
    assert (await bench.asked(2.0)).ending is Ending.SILENT
    bench.stream.push(NO_CODES)
    await settle()
    bench.answers([(1.0, "5902FF012011AF")])
    assert (await bench.asked(1.0)).payload == bytes.fromhex("5902FF012011AF")
    assert bench.channel.strays == 1


async def test_ten_thousand_foreign_messages_neither_prolong_the_wait_nor_use_the_stack(bench: Bench) -> None:
    asking = bench.ask()
    await settle()
    for _ in range(8):
        for _ in range(MOST_WAITING):
            bench.stream.push("62F190")
        await bench.clock.advance(0.25)
    assert asking.result().ending is Ending.SILENT
    assert asking.result().skipped == 8 * MOST_WAITING


async def test_messages_that_cannot_be_used_are_skipped_and_told(bench: Bench) -> None:
    bench.answers(["ZZ", "7F19", NO_CODES], ["ZZ"] * 20)
    found = await bench.asked(0)
    assert (found.ending, [each.problem for each in found.unusable]) == (
        Ending.ANSWERED,
        [Problem.NOT_HEX, Problem.INCOMPLETE],
    )
    silent = await bench.asked(2.0)
    assert (silent.ending, len(silent.unusable)) == (Ending.SILENT, 10)


async def test_row_19_no_answer_is_waited_for_if_none_was_asked_for(bench: Bench) -> None:
    found = await bench.asked(0, payload=b"\x3e\x80")
    assert (found.ending, found.tries, bench.stream.sent) == (Ending.SENT, 1, ["3E80"])


async def test_row_38_several_answers_are_collected_until_it_is_quiet(bench: Bench) -> None:
    parts: list[Answer] = ["490201", (0.3, "490202"), (0.3, "490203"), (0.6, "490204")]
    bench.answers(parts)
    found = await bench.asked(1.0, Budget(2.0, 5.0, 30.0, 0.4), payload=b"\x09\x02")
    assert found.payloads == (b"\x49\x02\x01", b"\x49\x02\x02", b"\x49\x02\x03")


async def test_a_refusal_is_not_followed_by_more_answers(bench: Bench) -> None:
    bench.answers(["7F0911"])
    found = await bench.asked(0, Budget(2.0, 5.0, 30.0, 0.4), payload=b"\x09\x02")
    assert (found.ending, found.payload) == (Ending.ANSWERED, b"\x7f\x09\x11")


async def test_a_cut_answer_is_told(bench: Bench) -> None:
    asking = bench.ask()
    await settle()
    bench.channel._on_message(Received(bytes.fromhex(NO_CODES), is_cut=True))
    await settle()
    assert asking.result().is_cut


@pytest.mark.parametrize("error", [CarLost(), CarStreamEnded()], ids=lambda each: type(each).__name__)
async def test_the_end_of_the_stream_ends_the_request(bench: Bench, error: OpenObdError) -> None:
    bench.answers([error])
    with pytest.raises(type(error)):
        await bench.channel.request(CODES, BUDGET)
    with pytest.raises(type(error)):
        await bench.channel.request(CODES, BUDGET)
    assert bench.stream.sent == ["1902AF"]


async def test_an_answer_counts_although_the_stream_ended_after_it(bench: Bench) -> None:
    bench.answers([NO_CODES, CarLost()])
    assert (await bench.channel.request(CODES, BUDGET)).payload == bytes.fromhex(NO_CODES)


async def test_two_requests_at_the_same_time_are_asked_one_after_the_other(bench: Bench) -> None:
    bench.car.script = scripted({"1902AF": [(1.0, NO_CODES)], "22F190": [(1.0, "62F190")]})
    one, other = bench.ask(), bench.ask(bytes.fromhex("22F190"))
    await settle()
    assert bench.stream.sent == ["1902AF"]
    await bench.clock.advance(2.0)
    assert (one.result().payload, other.result().payload) == (b"\x59\x02\xff", b"\x62\xf1\x90")


async def test_nothing_is_sent_after_a_request_was_cancelled_and_the_channel_closed(bench: Bench) -> None:
    bench.answers([BUSY], [NO_CODES])
    asking = bench.ask()
    await settle()
    asking.cancel()
    await bench.channel.aclose()
    await bench.clock.advance(60.0)
    assert bench.stream.sent == ["1902AF"]
    assert bench.scope.names == []


async def test_a_waiting_request_ends_when_the_channel_is_closed(bench: Bench) -> None:
    asking = bench.ask()
    await settle()
    await bench.channel.aclose()
    await settle()
    assert isinstance(asking.exception(), CarStreamEnded)
    bench.failures.clear()


async def test_a_listener_hears_every_message_until_the_stream_ends(bench: Bench) -> None:
    heard: list[bytes] = []

    async def listen() -> None:
        async with aclosing(bench.channel.listen()) as messages:
            heard.extend([each.payload async for each in messages])

    listening = bench.scope.start(listen(), "listen")
    await settle()
    bench.answers([NO_CODES])
    await bench.asked(0)
    bench.stream.push("0102")
    await settle()
    await bench.stream.aclose()
    await settle()
    assert heard == [bytes.fromhex(NO_CODES), b"\x01\x02"]
    assert listening.done()


@pytest.mark.parametrize(
    ("address", "payload"),
    [
        (ENGINE.address, "14FFFFFF"),
        (ENGINE.address, "1002"),
        (ENGINE.address, "2EF19000"),
        (IsotpAddress(0x7DF, 0x7E8), "1902AF"),
        (RawAddress(0x123, None), "0102"),
    ],
    ids=str,
)
async def test_what_may_change_the_car_leaves_only_with_a_permit(bench: Bench, address: Address, payload: str) -> None:
    stream = bench.car.open(Channel("bus", address))
    channel = CarChannel(stream, stream.channel, bench.clock, bench.scope)
    request, permit = bytes.fromhex(payload), Permit(Risk.WRITE)
    with pytest.raises(NotPermitted):
        await channel.request(request, BUDGET)
    with pytest.raises(NotPermitted):
        await channel.send(request)
    assert stream.sent == []
    await channel.send(request, permit=permit)
    permit.revoke()
    with pytest.raises(NotPermitted):
        await channel.send(request, permit=permit)
    assert stream.sent == [payload]
    await channel.aclose()


async def test_the_language_decides_what_is_answered_and_by_what(bench: Bench) -> None:
    bench.answers(["5089"])
    found = await bench.channel.request(b"\x10\x89", BUDGET, Language.KWP)
    assert (found.ending, found.payload) == (Ending.ANSWERED, b"\x50\x89")


async def test_s16_endless_answers_on_a_k_line_end_the_request(bench: Bench) -> None:
    bench.answers([(0.01, NO_CODES)] * 2000)
    found = await bench.asked(10, Budget(2.0, 5.0, 30.0, 0.5))
    assert (found.ending, len(found.payloads)) == (Ending.ANSWERED, MOST_ANSWERS)


async def test_s16_messages_that_wait_to_be_read_are_limited_in_bytes_too(bench: Bench) -> None:
    late = "62F187" + "41" * (LONGEST_PAYLOAD - 3)
    bench.answers([BUSY, *[(0.001, late)] * 20], [(0.1, NO_CODES)])
    found = await bench.asked(2)
    assert (found.ending, found.skipped) == (Ending.ANSWERED, MOST_BYTES_WAITING // LONGEST_PAYLOAD)


async def test_a_request_that_cannot_be_sent_ends_within_its_budget(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_payload: bytes) -> None:
        await asyncio.get_running_loop().create_future()

    monkeypatch.setattr(bench.stream, "send", never)
    budget = Budget(0.01, 0.01, 0.02)
    sends: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: bench.channel.request(CODES, budget),
        lambda: bench.channel.send(CODES),
    )
    for send in sends:
        with pytest.raises(CarStreamEnded) as caught:
            await send()
        assert caught.value.what == "The request could not be sent in time."
    assert bench.stream.closed
