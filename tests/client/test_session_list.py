"""A list is read in slices, and what has not changed stays the same object."""

from __future__ import annotations

import asyncio
import logging

import pytest

from openobd_desktop.client.session_list import ROWS_AT_ONCE, SessionList
from openobd_desktop.domain.session import SessionState
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList


def info(session_id: str = "1", state: str = "active", **fields: str | int) -> SessionInfo:
    usual: dict[str, str | int] = {"created_at": "2026-09-21T12:53:20.000+0000", "grpc_endpoint": "h", "grpc_port": 443}
    return SessionInfo(id=session_id, state=state, **{**usual, **fields})  # type: ignore[arg-type]  # by their names


async def test_sessions_come_in_the_order_of_the_answer_however_many_they_are() -> None:
    ids = [str(number) for number in range(2 * ROWS_AT_ONCE + 1)]
    read = await SessionList().read(SessionInfoList(sessions=[info(each) for each in ids]))
    assert [session.id for session in read] == ids


async def test_a_session_that_has_not_changed_is_the_same_object() -> None:
    sessions = SessionList()
    (first,) = await sessions.read(SessionInfoList(sessions=[info()]))
    (again,) = await sessions.read(SessionInfoList(sessions=[info()]))
    assert again is first


@pytest.mark.parametrize(
    "change",
    [
        {"state": "finished"},
        {"created_at": "2026-09-21T12:53:21.000+0000"},
        {"grpc_endpoint": "another"},
        {"grpc_port": 8443},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_a_session_that_differs_in_any_field_is_converted_again(change: dict[str, str | int]) -> None:
    sessions = SessionList()
    (first,) = await sessions.read(SessionInfoList(sessions=[info()]))
    (again,) = await sessions.read(SessionInfoList(sessions=[info(**change)]))  # type: ignore[arg-type]  # by name
    assert again != first


async def test_a_session_that_was_gone_for_a_while_comes_back_as_it_is() -> None:
    sessions = SessionList()
    await sessions.read(SessionInfoList(sessions=[info()]))
    assert await sessions.read(SessionInfoList()) == ()
    (back,) = await sessions.read(SessionInfoList(sessions=[info(state="interrupted")]))
    assert back.state is SessionState.INTERRUPTED


async def test_sessions_without_an_id_are_left_out_and_counted_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        read = await SessionList().read(SessionInfoList(sessions=[info(""), info("1"), info("")]))
    assert [session.id for session in read] == ["1"]
    assert "2 sessions without an id" in caplog.text


async def test_no_authentication_token_is_remembered() -> None:
    sessions = SessionList()
    read = await sessions.read(SessionInfoList(sessions=[info(authentication_token="one-time-token")]))
    assert "one-time-token" not in repr((vars(sessions), read))


async def test_another_token_alone_makes_no_other_session() -> None:
    sessions = SessionList()
    (first,) = await sessions.read(SessionInfoList(sessions=[info(authentication_token="one")]))
    (again,) = await sessions.read(SessionInfoList(sessions=[info(authentication_token="two")]))
    assert again == first


async def test_a_list_that_is_read_while_another_is_leaves_both_whole() -> None:
    sessions, ids = SessionList(), [str(number) for number in range(2 * ROWS_AT_ONCE)]
    long, short = SessionInfoList(sessions=[info(each) for each in ids]), SessionInfoList(sessions=[info("1")])
    first, second = await asyncio.gather(sessions.read(long), sessions.read(short))
    assert ([session.id for session in first], [session.id for session in second]) == (ids, ["1"])
