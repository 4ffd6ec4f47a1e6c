"""Properties that all values of the domain share."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from openobd_desktop import domain
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant, Session, SessionEntry, SessionState

PACKAGE = Path(__file__).parents[2] / "openobd_desktop"
SESSION = Session("1", SessionState.ACTIVE, "active", None, "", "host", 443)


def values() -> Iterator[type[msgspec.Struct]]:
    for module in pkgutil.iter_modules(domain.__path__):
        for kind in vars(importlib.import_module(f"{domain.__name__}.{module.name}")).values():
            if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind is not msgspec.Struct:
                yield kind


def test_every_value_of_the_domain_is_frozen() -> None:
    kinds = set(values())
    assert len(kinds) > 40
    assert [kind.__name__ for kind in kinds if not kind.__struct_config__.frozen] == []


def test_a_value_cannot_be_changed_and_equals_its_copy() -> None:
    with pytest.raises(AttributeError):
        SESSION.state = SessionState.FINISHED  # type: ignore[misc]  # that it is refused is the point
    ended = msgspec.structs.replace(SESSION, state=SessionState.FINISHED)
    assert ended != SESSION
    assert msgspec.structs.replace(ended, state=SessionState.ACTIVE) == SESSION
    assert len({SESSION, msgspec.structs.replace(SESSION), ended}) == 2


def test_t3_a_value_with_a_secret_does_not_reveal_it() -> None:
    assert "canary" not in repr(Grant(SESSION, Secret("secret canary")))


def test_f24_the_garbage_collector_does_not_visit_the_sessions_of_a_long_list() -> None:
    assert not any(kind.__struct_config__.gc for kind in (Session, SessionEntry))


def test_no_value_is_copied_as_if_it_were_a_dataclass() -> None:
    """Checks the source, because the type checker would not notice."""
    layers = ("domain", "errors", "client", "core", "storage", "ui", "support")
    sources = [path for layer in layers for path in (PACKAGE / layer).rglob("*.py")]
    copies = ("import replace", "import fields", "import asdict")
    found = [
        path.name for path in sources if any(f"from dataclasses {one}" in path.read_text("utf-8") for one in copies)
    ]
    assert found == []
