"""The list of sessions, in which each session is still undecoded.

A field of messages and a field of bytes look the same on the wire (protobuf docs, encoding). So a list of a hundred
thousand sessions can be read as bytes and split within milliseconds, and most of its sessions need not be decoded,
because they have not changed since the previous list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList


class UndecodedList(Protocol):
    """A ``SessionInfoList`` whose sessions are undecoded bytes."""

    sessions: Sequence[bytes]

    def SerializeToString(self) -> bytes:  # noqa: N802 - protobuf's own name
        """Returns the bytes of the list."""


class _Kind(Protocol):
    def __call__(self, *, sessions: Iterable[bytes]) -> UndecodedList: ...

    def FromString(self, data: bytes) -> UndecodedList: ...  # noqa: N802 - protobuf's own name


def _kind() -> _Kind:
    # In a descriptor pool of its own, because this message is not part of the protocol.
    pool = DescriptorPool()
    file = FileDescriptorProto(name="undecoded.proto", syntax="proto3")
    file.message_type.add(name="UndecodedList").field.add(
        name="sessions",
        number=SessionInfoList.SESSIONS_FIELD_NUMBER,
        type=FieldDescriptorProto.TYPE_BYTES,
        label=FieldDescriptorProto.LABEL_REPEATED,
    )
    pool.Add(file)
    return cast("_Kind", GetMessageClass(pool.FindMessageTypeByName("UndecodedList")))


_LIST = _kind()


def split(data: bytes) -> UndecodedList:
    """Splits the bytes of a ``SessionInfoList``.

    Raises:
        DecodeError: ``data`` is not such a list.
    """
    return _LIST.FromString(data)


def decoded(sessions: Iterable[bytes]) -> Sequence[SessionInfo]:
    """Decodes some sessions of a list.

    Raises:
        DecodeError: one of them is not a session.
    """
    # Decoded together, because one call for each session would take as long as everything else.
    return SessionInfoList.FromString(_LIST(sessions=sessions).SerializeToString()).sessions
