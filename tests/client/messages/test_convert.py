"""Conversion of arbitrary messages to values, and of values to messages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.client.messages import convert
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import AnswerUnreadable, BadInput
from openobd_desktop.protocol import session_pb2
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo

NOON = datetime(2024, 5, 13, 12, 30, 11, tzinfo=UTC)


def test_a_session_is_converted_completely() -> None:
    message = SessionInfo(
        id="5b3f",
        state="active",
        created_at="2024-05-13T12:30:11Z",
        grpc_endpoint="a.openobd.com",
        grpc_port=8443,
        authentication_token="one-time-token",
    )
    session = convert.session(message)
    assert (session.id, session.state, session.state_text) == ("5b3f", SessionState.ACTIVE, "active")
    assert (session.created_at, session.created_text) == (NOON.timestamp(), "2024-05-13T12:30:11Z")
    assert (session.host, session.port) == ("a.openobd.com", 8443)
    assert "one-time-token" not in repr(session)


def test_a_session_with_empty_fields_is_converted_too() -> None:
    session = convert.session(SessionInfo())
    assert (session.id, session.state, session.created_at, session.port) == ("", SessionState.UNKNOWN, None, 443)


@pytest.mark.parametrize("port", [None, 0])
def test_a_port_that_is_absent_or_0_is_443(port: int | None) -> None:
    assert convert.session(SessionInfo(grpc_port=port)).port == 443


@pytest.mark.parametrize("state", [state for state in SessionState if state is not SessionState.UNKNOWN])
def test_every_state_is_recognised_in_any_case_and_with_spaces(state: SessionState) -> None:
    assert convert.session(SessionInfo(state=f" {state.value.upper()}\n")).state is state


@pytest.mark.parametrize("word", ["paused", "", "unknown", "act\u0131ve"])
def test_an_unknown_state_keeps_its_text(word: str) -> None:
    session = convert.session(SessionInfo(state=word))
    assert (session.state, session.state_text) == (SessionState.UNKNOWN, word)


def test_f24_texts_of_a_megabyte_are_cut() -> None:
    message = SessionInfo(state="x" * 10**6, created_at="9" * 10**6, grpc_endpoint="a" * 10**6 + ".openobd.com")
    session = convert.session(message)
    assert len(session.state_text) == len(session.created_text) == convert.LONGEST_WORD
    assert len(session.host) == convert.LONGEST_HOST


@given(id_=st.text(), state=st.text(), created=st.text(), host=st.text(), port=st.integers(0, 2**32 - 1))
def test_f24_no_session_makes_the_conversion_fail(id_: str, state: str, created: str, host: str, port: int) -> None:
    message = SessionInfo(id=id_, state=state, created_at=created, grpc_endpoint=host, grpc_port=port)
    assert convert.session(message).id == id_


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-13T12:30:11Z",
        "2024-05-13T12:30:11z",
        "2024-05-13T12:30:11+00:00",
        "2024-05-13T12:30:11+0000",
        "2024-05-13T12:30:11.000+0000",
        "2024-05-13T12:30:11.000000000Z",
        "2024-05-13T14:30:11+02:00",
        "2024-05-13T14:30:11 +0200",
        "2024-05-13T08:30:11-04",
        "2024-05-13 12:30:11",
        "2024-05-13 12:30:11 UTC",
        "2024-05-13 12:30:11 GMT",
        "2024-05-13:12:30:11",
        "  2024-05-13T12:30:11  ",
    ],
)
def test_a_time_is_parsed_in_every_usual_format(text: str) -> None:
    assert convert.moment(text) == NOON
    assert convert.moment(text).tzinfo is UTC  # type: ignore[union-attr]  # the line above says that it is a time


def test_a_time_without_seconds_and_a_mere_date_are_parsed_too() -> None:
    assert convert.moment("2024-05-13:12:30") == NOON.replace(second=0)
    assert convert.moment("2024-05-13") == datetime(2024, 5, 13, tzinfo=UTC)


def test_milliseconds_are_kept() -> None:
    assert convert.moment("2019-08-24T14:15:22.651+0000") == datetime(2019, 8, 24, 14, 15, 22, 651000, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "1721649049837",
        "1721649049",
        "20240513",
        "2024-13-45T00:00:00Z",
        "2024-05-13T25:00",
        "13.5.2024",
        "2024-05-13T12:30:11 Mars",
        "0001-01-01T00:00:00+23:00",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+0000",
        "9999-12-31T23:59:59Z",
        "1969-12-31T23:59:59Z",
        "9999-12-31T23:59:59-23:00",
        "2024-W20-1",
        "2026-03-02:08.17",
        "2026-03-02T08",
        "2024-05-13T12:3",
    ],
)
def test_an_unparsable_time_is_none_and_its_text_is_kept(text: str) -> None:
    assert convert.moment(text) is None
    assert convert.session(SessionInfo(created_at=text)).created_text == text


@given(st.text(max_size=60) | st.from_regex(r"\d{4}-\d{2}-\d{2}[T :]?.{0,30}", fullmatch=True))
def test_no_text_makes_the_parsing_of_times_fail(text: str) -> None:
    read = convert.moment(text)
    assert read is None or read.tzinfo is UTC


def test_a_grant_separates_the_session_from_its_token() -> None:
    grant = convert.grant(SessionInfo(id="1", authentication_token="one-time-token"))
    assert (grant.session.id, grant.token) == ("1", Secret("one-time-token"))
    assert not convert.grant(SessionInfo(id="1")).token


def test_a_requested_session_must_have_an_id() -> None:
    with pytest.raises(AnswerUnreadable):
        convert.named_session(SessionInfo(state="active"))
    with pytest.raises(AnswerUnreadable):
        convert.grant(SessionInfo(authentication_token="one-time-token"))


@pytest.mark.parametrize("value", ["", " ", "a b", "a\nb", "a\r\nx: y", "\x00", "tökén", "a\x7f"])
def test_an_impossible_token_is_refused_without_being_shown(value: str) -> None:
    with pytest.raises(AnswerUnreadable) as error:
        convert.token(value)
    assert not value.strip() or value not in error.value.details


def test_s1_a_token_that_cannot_be_sent_is_unreadable() -> None:
    longest = "x" * convert.LONGEST_TOKEN
    assert convert.token(longest).reveal() == longest
    with pytest.raises(AnswerUnreadable):
        convert.token(longest + "x")


def test_a_token_is_not_changed() -> None:
    assert convert.token("eyJ.a-b_c~+/=!").reveal() == "eyJ.a-b_c~+/=!"


def test_a_reading_of_the_connection_is_converted() -> None:
    message = ConnectorInformation(connected=True, connected_since=1721649049837, latency=84, healthy=True)
    since = datetime(2024, 7, 22, 11, 50, 49, 837000, tzinfo=UTC)
    assert convert.connection(message) == ConnectorReading(True, since, 84, True)


@pytest.mark.parametrize("since", [0, 2**64 - 1, 10**15])
def test_a_connection_that_never_existed_has_no_time(since: int) -> None:
    assert convert.connection(ConnectorInformation(connected_since=since)) == ConnectorReading(False, None, 0, False)


@pytest.mark.parametrize("result", Result)
def test_every_result_has_its_number_on_the_wire(result: Result) -> None:
    message = convert.service_result(ServiceResult((result,)))
    assert [session_pb2.Result.Name(value) for value in message.result] == [result.value]


@pytest.mark.parametrize("feedback", UserFeedback)
def test_every_feedback_is_present_on_the_wire(feedback: UserFeedback) -> None:
    message = convert.service_result(ServiceResult((Result.SUCCESS,), feedback))
    assert message.HasField("user_feedback")
    assert session_pb2.UserFeedback.Name(message.user_feedback) == feedback.value


def test_absent_feedback_and_description_are_not_sent() -> None:
    message = convert.service_result(ServiceResult((Result.SUCCESS,)))
    assert not message.HasField("user_feedback")
    assert not message.HasField("description")
    assert message.SerializeToString() == b"\x0a\x01\x01"


def test_results_keep_their_order_and_the_description_its_characters() -> None:
    result = ServiceResult((Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION), description="Ölwechsel 🚗")
    message = convert.service_result(result)
    assert list(message.result) == [8, 4]
    assert message.description == "Ölwechsel 🚗"


def test_no_result_and_a_broken_character_are_reported_before_sending() -> None:
    with pytest.raises(BadInput, match="no result"):
        convert.service_result(ServiceResult(()))
    with pytest.raises(BadInput, match="invalid character"):
        convert.service_result(ServiceResult((Result.SUCCESS,), description="half \ud83d"))


@given(st.from_regex(r"\d{4}[-:T]\d{2}[-:T]\d{2}[-:T]\d{2}[-:T]\d{2}[-:T]\d{2}.\d{3}.0000", fullmatch=True))
def test_the_fast_parser_of_times_agrees_with_the_slow_one(text: str) -> None:
    # The slow parser strips a leading space, which makes the fast one unusable.
    assert convert.moment(text) == convert.moment(f" {text}")


TIMES = st.sampled_from(
    [
        "2026-09-21T12:53:20.000+0000",
        "2026-09-21T12:53:20.000000000+0000",
        "1969-12-31T23:59:59.000+0000",
        "9999-01-01T00:00:00.000+0000",
        "2026-13-21T12:53:20.000+0000",
        "2026-09-21T12:53:61.000+0000",
        "2026-09-21x12:53:20.000+0000",
        "2026-09-21T12:53:20." + "0" * 100 + "+0000",
        "yesterday",
    ]
)


@given(st.lists(TIMES | st.text(max_size=30), max_size=6))
def test_sessions_converted_together_are_the_same_as_those_converted_one_by_one(texts: list[str]) -> None:
    infos = [SessionInfo(id="1", created_at=text) for text in texts]
    together = convert.sessions(infos)
    assert together == [convert.session(info) for info in infos]
    read = [convert.moment(text[: convert.LONGEST_WORD]) for text in texts]
    assert [one.created_at for one in together] == [at and at.timestamp() for at in read]
