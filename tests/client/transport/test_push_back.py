"""What a failed call says about when to call again, in both forms, and from any bytes."""

from __future__ import annotations

import grpc
import grpc.aio
import pytest
from google.protobuf.any_pb2 import Any
from google.protobuf.duration_pb2 import Duration
from grpc import StatusCode
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.client.transport.push_back import LONGEST, push_back

RETRY_INFO = "type.googleapis.com/google.rpc.RetryInfo"


def failure(*trailing: tuple[str, str | bytes]) -> grpc.aio.AioRpcError:
    return grpc.aio.AioRpcError(StatusCode.UNAVAILABLE, grpc.aio.Metadata(), grpc.aio.Metadata(*trailing), "busy")


def part(field: int, content: bytes) -> bytes:
    """Returns a field of an encoded message."""
    assert len(content) < 128
    return bytes([field << 3 | 2, len(content)]) + content


def status(*details: Any) -> bytes:
    """Returns an encoded ``google.rpc.Status``."""
    return b"\x08\x0e" + part(2, b"busy") + b"".join(part(3, each.SerializeToString()) for each in details)


def retry_info(seconds: int, nanoseconds: int = 0) -> Any:
    delay = Duration(seconds=seconds, nanos=nanoseconds).SerializeToString()
    return Any(type_url=RETRY_INFO, value=part(1, delay))


OTHER = Any(type_url="type.googleapis.com/google.rpc.DebugInfo", value=part(2, b"main.c"))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1500", 1.5), ("0", 0.0), ("-1", LONGEST), ("soon", LONGEST), ("9999999999", LONGEST), ("٣", LONGEST)],
)
def test_the_milliseconds_of_grpc_are_heeded_and_anything_else_means_not_again(text: str, seconds: float) -> None:
    assert push_back(failure(("grpc-retry-pushback-ms", text))) == seconds


def test_the_delay_of_a_retry_info_is_found_among_other_details() -> None:
    details = status(OTHER, retry_info(2, 500_000_000))
    assert push_back(failure(("other", "x"), ("grpc-status-details-bin", details))) == 2.5
    assert push_back(failure(("grpc-status-details-bin", status(retry_info(10**9))))) == LONGEST
    assert push_back(failure(("grpc-status-details-bin", status(retry_info(-5))))) == 0.0


def test_grpcs_own_metadata_takes_precedence() -> None:
    details = ("grpc-status-details-bin", status(retry_info(2)))
    assert push_back(failure(details, ("grpc-retry-pushback-ms", "700"))) == 0.7


def test_without_either_nothing_is_asked_for() -> None:
    assert push_back(failure()) is None
    assert push_back(failure(("grpc-status-details-bin", status(OTHER)))) is None
    assert push_back(failure(("grpc-status-details-bin", status(retry_info(2))[:-1]))) is None
    assert push_back(failure(("grpc-status-details-bin", status(retry_info(2)) + bytes(20_000)))) is None


@given(st.binary(max_size=300))
def test_s1_any_bytes_are_read_without_an_exception(details: bytes) -> None:
    for content in (details, status(OTHER) + details, part(3, part(1, RETRY_INFO.encode()) + part(2, details[:60]))):
        seconds = push_back(failure(("grpc-status-details-bin", content)))
        assert seconds is None or 0 <= seconds <= LONGEST
