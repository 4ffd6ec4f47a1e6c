"""Lists of sessions: read in slices, with unchanged sessions kept as the same objects."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import pytest
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.message import DecodeError
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.client.messages import convert
from openobd_desktop.client.session_list import DESCRIPTION, ROWS_AT_ONCE, SessionList, joined, sessions_from
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.errors import AnswerUnreadable
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList


def listed(sessions: Sequence[SessionInfo] = ()) -> bytes:
    return SessionInfoList(sessions=sessions).SerializeToString()


def info(session_id: str = "1", state: str = "active", **fields: str | int) -> SessionInfo:
    usual: dict[str, str | int] = {"created_at": "2026-09-21T12:53:20.000+0000", "grpc_endpoint": "h", "grpc_port": 443}
    return SessionInfo(id=session_id, state=state, **{**usual, **fields})  # type: ignore[arg-type]  # by their names


def test_the_description_of_an_undecoded_list_is_the_one_that_protobuf_encodes() -> None:
    file = FileDescriptorProto(name="undecoded.proto", syntax="proto3")
    file.message_type.add(name="UndecodedList").field.add(
        name="sessions",
        number=SessionInfoList.SESSIONS_FIELD_NUMBER,
        type=FieldDescriptorProto.TYPE_BYTES,
        label=FieldDescriptorProto.LABEL_REPEATED,
    )
    assert file.SerializeToString() == DESCRIPTION


async def test_sessions_keep_the_order_of_the_answer_for_any_number() -> None:
    ids = [str(number) for number in range(2 * ROWS_AT_ONCE + 1)]
    read = await SessionList().read(listed([info(each) for each in ids]))
    assert [session.id for session in read] == ids


async def test_an_unchanged_session_stays_the_same_object() -> None:
    sessions = SessionList()
    (first,) = await sessions.read(listed([info()]))
    (again,) = await sessions.read(listed([info()]))
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
    (first,) = await sessions.read(listed([info()]))
    (again,) = await sessions.read(listed([info(**change)]))  # type: ignore[arg-type]  # by name
    assert again != first


async def test_a_session_that_was_absent_for_a_while_is_read_again() -> None:
    sessions = SessionList()
    await sessions.read(listed([info()]))
    assert await sessions.read(listed()) == ()
    (back,) = await sessions.read(listed([info(state="interrupted")]))
    assert back.state is SessionState.INTERRUPTED


async def test_sessions_without_an_id_are_left_out_and_counted_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    sessions = SessionList()
    answer = listed([info(""), info("1"), info("")])
    for _ in ("first", "unchanged"):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            read = await sessions.read(answer)
        assert [session.id for session in read] == ["1"]
        assert "2 sessions without an ID" in caplog.text
    assert [session.id for session in await sessions.read(listed([info("1"), info("2")]))] == ["1", "2"]


async def test_no_authentication_token_is_stored() -> None:
    sessions = SessionList()
    read = await sessions.read(listed([info(authentication_token="one-time-token")]))
    assert "one-time-token" not in repr((vars(sessions), read))


async def test_a_session_with_only_another_token_is_unchanged() -> None:
    sessions = SessionList()
    (first,) = await sessions.read(listed([info(authentication_token="one")]))
    (again,) = await sessions.read(listed([info(authentication_token="two")]))
    assert again == first


async def test_two_lists_read_at_the_same_time_are_both_complete() -> None:
    sessions, ids = SessionList(), [str(number) for number in range(2 * ROWS_AT_ONCE)]
    long, short = listed([info(each) for each in ids]), listed([info("1")])
    first, second = await asyncio.gather(sessions.read(long), sessions.read(short))
    assert ([session.id for session in first], [session.id for session in second]) == (ids, ["1"])


async def test_a_list_with_a_session_that_cannot_be_decoded_is_unreadable_and_leaves_the_former_one() -> None:
    sessions = SessionList()
    (first,) = await sessions.read(listed([info()]))
    not_text = b"\x0a\x03\x0a\x01\xff"
    with pytest.raises(AnswerUnreadable) as error:
        await sessions.read(listed([info()]) + not_text)
    assert error.value.__context__ is None
    assert await sessions.read(listed([info()])) == (first,)


TEXTS = st.text(max_size=5) | st.sampled_from(["active", "2026-09-21T12:53:20.000+0000"])
INFOS = st.builds(
    SessionInfo,
    id=TEXTS,
    state=TEXTS,
    created_at=TEXTS,
    grpc_endpoint=TEXTS,
    grpc_port=st.none() | st.integers(0, 2**32 - 1),
    authentication_token=st.text(max_size=300),
)
UNKNOWN = st.sampled_from([b"", b"\x12\x01x", b"\x08\x05", b"\x0b\x0c", b"\x0a\x00", b"\x0a\x02\x40\x01", b"\x0d1234"])
# Lengths with more bytes than necessary, and incomplete ones.
LENGTHS = st.sampled_from(
    [b"", b"\x0a\x80\x00", b"\x0a\x82\x00\x40\x01", b"\x0a\x82\x80\x00\x40\x01", b"\x0a", b"\x0a\x82"]
)
# Within a session: a repeated ID and state, an ID as a number, an unknown field, invalid UTF-8, an incomplete field.
WITHIN = st.sampled_from(
    [
        b"",
        b"\x0a\x012\x12\x06failed",
        b"\x08\x05",
        b"\x40\x01",
        b"\x0a\x01\xff",
        b"\x2a\x02\xc3\x28",
        b"\x12\x05a",
        b"\x30\xff\xff\x03",
    ]
)


@given(st.lists(st.tuples(INFOS, WITHIN, UNKNOWN | LENGTHS), max_size=6))
async def test_bytes_of_any_kind_are_read_as_the_decoder_of_the_whole_list_reads_them(
    parts: list[tuple[SessionInfo, bytes, bytes]],
) -> None:
    rows = [(one.SerializeToString() + within, more) for one, within, more in parts]
    raw = b"".join(joined([row]) + more for row, more in rows)
    expected = _read_as_a_whole(raw)
    try:
        read = await SessionList().read(raw)
    except AnswerUnreadable:
        assert expected is None
    else:
        assert expected is not None
        assert list(read) == [session for session in expected if session.id]


@given(st.lists(st.tuples(INFOS, UNKNOWN), max_size=4), st.data())
def test_a_list_that_is_decoded_in_parts_is_the_list_decoded_as_a_whole(
    parts: list[tuple[SessionInfo, bytes]], data: st.DataObject
) -> None:
    """Checks this for lists with any other content, and for damaged lists."""
    raw = b"".join(SessionInfoList(sessions=[one]).SerializeToString() + more for one, more in parts)
    if raw and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw = raw[:at] + data.draw(st.binary(max_size=2)) + raw[at + data.draw(st.integers(0, 2)) :]
    assert _read_in_parts(raw) == _read_as_a_whole(raw)


def _read_in_parts(raw: bytes) -> list[Session] | None:
    try:
        start, rows = 0, []
        while start < len(raw):
            part, start = sessions_from(raw, start, 2)
            rows += part
        return [convert.session(SessionInfo.FromString(row)) for row in rows]
    except DecodeError:
        return None


def _read_as_a_whole(raw: bytes) -> list[Session] | None:
    try:
        return [convert.session(one) for one in SessionInfoList.FromString(raw).sessions]
    except DecodeError:
        return None
