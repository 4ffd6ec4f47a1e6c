"""Inputs found by fuzzing, each of which once broke a reader, held the event loop or filled the memory."""

from __future__ import annotations

import base64
import contextlib
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from openobd_desktop.client.transport.channel import LARGEST_ANSWER, LARGEST_IN_SESSION
from openobd_desktop.client.transport.proxies import _is_exempt, proxy_for
from openobd_desktop.core.profiles.secrets import former_entry_of
from openobd_desktop.core.rules.pictures import LONGEST_SIDE
from openobd_desktop.domain.settings import Profile
from openobd_desktop.domain.text import visible
from openobd_desktop.errors import CertificateFileUnreadable, PictureRefused
from openobd_desktop.protocol.function_pb2 import VariableList
from openobd_desktop.simulator.car.car_file import CarFileError, parse
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.settings.policy import load_policy
from openobd_desktop.support.release_feed import NoticeUnreadable, channel_of
from openobd_desktop.system.certificates import MOST_CERTIFICATES, read_certificates
from openobd_desktop.ui.desktop.ipc import framed, notify_running_instance
from openobd_desktop.ui.pictures.decode import decode_picture
from openobd_desktop.ui.tables.csv_export import clipboard_lines, clipboard_text
from tests.fuzz.file_targets import certificates, distinct_certificates
from tests.fuzz.oracle import STALL


def spent_on(text: str) -> float:
    began = time.thread_time()
    clipboard_text(["A"], [[text]])
    return time.thread_time() - began


def test_s17_copying_a_cell_full_of_blanks_takes_no_time() -> None:
    assert min(spent_on("1" + " " * 10_000) for _ in range(3)) < STALL / 2


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("a \n b", "a b"),
        ("\n\n a", " a"),
        ("a\r\n", "a "),
        ("a\n \nb", "a b"),
        ("a  b", "a  b"),
        ("\u2028", " "),
        ("", ""),
    ],
)
def test_s17_breaks_in_copied_cells_become_one_blank(text: str, copied: str) -> None:
    assert clipboard_lines([text]) == copied


@pytest.mark.timeout(20)
def test_s17_a_profile_with_a_name_like_many_entries_does_not_hang_the_start() -> None:
    name = "a" + " (, cluster , :1" * 600
    assert former_entry_of(Profile(name=name)) == name


@pytest.mark.parametrize(
    ("name", "is_entry"),
    [
        ("Europe (id, cluster 001, a.example:443)", True),
        ("Europe (id, cluster 001, Partner API https://b, a.example:443)", True),
        ("proxy http://proxy:3128 (anna)", True),
        ("proxy  ()", True),
        ("proxy (", False),
        ("proxy", False),
        ("Europe (id, cluster 001:443)", False),
        ("Europe (id, cluster 001, a.example:)", False),
        ("Europe (id, cluster 001, a.example:443", False),
        ("Europe", False),
        ("(id, cluster 001, a.example:443)", False),
    ],
)
def test_s17_names_like_entries_of_the_key_store_are_recognized(name: str, is_entry: bool) -> None:
    assert former_entry_of(Profile(name=name)) == ("" if is_entry else name)


@pytest.mark.parametrize("value", ["[" * 3900, "{a=" * 1200])
def test_s17_a_deeply_nested_policy_is_a_fault_of_one_line(tmp_path: Path, value: str) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(f"phrases = [{value}\ncompany = 'Garage'\n")
    policy = load_policy(file, file.stat().st_uid)
    assert policy.fault is not None
    assert "line 1: phrases" in policy.fault.details
    assert policy.overrides.company == "Garage"


@pytest.mark.parametrize("page", [0, 1, 3, 511, 513, 2**17, 2**32 - 1])
def test_s17_a_log_with_an_impossible_page_size_counts_as_damaged(tmp_path: Path, page: int) -> None:
    log = tmp_path / "journal.sqlite-wal"
    head = struct.pack(">6I", 0x377F0683, 3_007_000, page, 0, 1, 2)
    sums = sqlite_file._checksums(">", head, (0, 0))
    log.write_bytes(head + struct.pack(">2I", *sums) + bytes(200))
    assert sqlite_file.drops_transactions(log)


def test_s17_a_file_with_thousands_of_certificates_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "many.pem"
    file.write_bytes(b"".join(distinct_certificates(MOST_CERTIFICATES + 1)))
    with pytest.raises(CertificateFileUnreadable, match="too many"):
        read_certificates(str(file))


def test_s17_a_bundle_of_another_kind_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "other.p7b"
    signed, other = bytes.fromhex("06092a864886f70d010702"), bytes.fromhex("06092a864886f70d010763")
    body = base64.b64encode(certificates()[3].replace(signed, other, 1))
    file.write_bytes(b"-----BEGIN PKCS7-----\n%b\n-----END PKCS7-----\n" % body)
    with pytest.raises(CertificateFileUnreadable, match="damaged"):
        read_certificates(str(file))


def test_s17_other_threads_run_while_many_certificates_are_read(tmp_path: Path) -> None:
    file = tmp_path / "many.pem"
    file.write_bytes(b"".join(distinct_certificates(MOST_CERTIFICATES)))
    reading = threading.Thread(target=read_certificates, args=(str(file),))
    turns = 0
    reading.start()
    while reading.is_alive():
        reading.join(0.001)
        turns += 1
    assert turns > 5


def progressive(scans: int) -> bytes:
    """Returns a JPEG of the largest size with this many more scans, which change nothing."""
    image = QImage(LONGEST_SIDE, LONGEST_SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setProgressiveScanWrite(True)
    assert writer.write(image)
    content = bytes(buffer.data().data())
    second, third = (at for at in _places(content)[1:3])
    return content[:third] + content[second:third] * scans + content[third:]


def _places(content: bytes) -> list[int]:
    return [at for at in range(len(content)) if content[at : at + 2] == b"\xff\xda"]


@pytest.mark.qt_log_ignore(".")
def test_s17_a_picture_with_thousands_of_scans_is_refused_and_a_usual_one_is_decoded() -> None:
    assert decode_picture(progressive(0)).width() == LONGEST_SIDE
    with pytest.raises(PictureRefused, match="too long to decode"):
        decode_picture(progressive(1000))


def test_s17_the_largest_answer_in_a_session_is_decoded_in_time() -> None:
    def decode() -> float:
        began = time.thread_time()
        VariableList.FromString(b"\x0a\x00" * (LARGEST_IN_SESSION // 2))
        return time.thread_time() - began

    assert min(decode() for _ in range(3)) < STALL
    # Only the list of sessions may be larger; it is decoded in portions.
    assert LARGEST_IN_SESSION < LARGEST_ANSWER


@pytest.mark.parametrize("at", ["", "drive x y", "drive 7E0 zz", "nowhere 1"])
def test_s17_a_car_file_with_an_invalid_address_is_refused(at: str) -> None:
    with pytest.raises(CarFileError):
        parse(f'[buses]\ndrive = "can 6/14 isotp 500"\n[[units]]\nname = "a"\nat = "{at}"\n')


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000, '[buses]\ndrive = ""\nunits = []'])
def test_s17_a_damaged_car_file_is_refused(text: str) -> None:
    with pytest.raises(CarFileError):
        parse(text)


# In a process of its own, because no other thread runs while Qt waits for an answer.
ANSWERING = """
import socket, sys, time
listening = socket.socket(socket.AF_UNIX)
listening.bind(sys.argv[1])
listening.listen()
print("ready", flush=True)
line, _ = listening.accept()
line.recv(1000)
for part in sys.argv[3:]:
    line.sendall(bytes.fromhex(part))
    time.sleep(float(sys.argv[2]))
"""


@contextlib.contextmanager
def answering(folder: Path, *parts: bytes, pause: float = 0.0) -> Iterator[str]:
    """Runs another instance that answers in parts, and yields its address."""
    given = (str(folder / "s"), str(pause), *(part.hex() for part in parts))
    with subprocess.Popen(
        [sys.executable, "-c", ANSWERING, *given], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as run:
        assert run.stdout is not None
        run.stdout.readline()
        try:
            yield given[0]
        finally:
            run.kill()


@pytest.mark.timeout(30)
def test_s17_an_instance_that_answers_byte_by_byte_delays_the_start_only_briefly(tmp_path: Path) -> None:
    with answering(tmp_path, *[b"\1"] * 1000, pause=0.1) as address:
        began = time.monotonic()
        assert not notify_running_instance(address, "key", "", patience=500)
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("answer", [b"\xff\xff", framed(b"heard") + b"more", framed(b"what?"), b""])
def test_s17_an_instance_that_answers_anything_else_is_not_heard(tmp_path: Path, answer: bytes) -> None:
    with answering(tmp_path, answer) as address:
        assert not notify_running_instance(address, "key", "", patience=500)


def test_s17_an_answer_in_parts_is_heard(tmp_path: Path) -> None:
    answer = framed(b"heard")
    with answering(tmp_path, answer[:3], answer[3:], pause=0.05) as address:
        assert notify_running_instance(address, "key", "", patience=5000)


def test_s17_bytes_of_a_proxy_variable_that_are_not_utf_8_reach_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", os.fsdecode(b"http://jos\xe9:p%20w@proxy.example:3128"))
    monkeypatch.setenv("no_proxy", "")
    assert proxy_for("a.example", 443) == "http://jos%E9:p%20w@proxy.example:3128"
    assert proxy_for("a.example", 443, "http://x\ud800:p@proxy:1") == "http://x%3F:p@proxy:1"
    assert proxy_for("a.example", 443, os.fsdecode(b"http://pro\xffxy:3128")) == ""


def test_s17_an_endless_list_of_exceptions_from_the_proxy_does_not_hold_the_loop() -> None:
    def check() -> float:
        began = time.thread_time()
        assert not _is_exempt("a.example", 443, "&;" * 64_000)
        return time.thread_time() - began

    assert min(check() for _ in range(3)) < STALL / 2
    assert _is_exempt("a.example", 443, "b.example, .example")


def test_s17_a_deeply_nested_file_of_the_channel_is_not_valid(tmp_path: Path) -> None:
    (tmp_path / "release").mkdir()
    (tmp_path / "release" / "channel.json").write_text("[" * 100_000)
    with pytest.raises(NoticeUnreadable):
        channel_of(tmp_path)


def test_s17_a_million_invisible_characters_are_removed_in_time() -> None:
    def clear() -> float:
        began = time.thread_time()
        assert visible("a" + "\u200b" * 1_000_000 + "\n") == "a\n"
        return time.thread_time() - began

    assert min(clear() for _ in range(5)) < STALL
