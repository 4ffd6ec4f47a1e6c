"""Only what every desktop has is left to Debian."""

from __future__ import annotations

import depends


def test_an_unknown_library_is_told() -> None:
    assert depends.unexpected(["libc.so.6", "libX11.so.6", "libreadline.so.8"]) == ["libreadline.so.8"]


def test_a_name_that_only_begins_like_a_known_one_is_not_known() -> None:
    assert depends.unexpected(["libxcb-cursor.so.0", "libxcb-cursor2.so.0"]) == ["libxcb-cursor2.so.0"]


def test_the_promise_is_ubuntu_22_04() -> None:
    assert depends.GLIBC == (2, 35)
