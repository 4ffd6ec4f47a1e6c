"""Listeners of an observable object: called in order after each change, until they unsubscribe."""

from __future__ import annotations

from openobd_desktop.core.aio.observable import Observable


def test_listeners_are_called_in_the_order_of_their_subscription_with_the_change() -> None:
    heard: list[str] = []
    changes = Observable[[str]]()
    changes.subscribe(lambda change: heard.append(f"first {change}"))
    changes.subscribe(lambda change: heard.append(f"second {change}"))
    changes.notify("added")
    assert heard == ["first added", "second added"]


def test_a_listener_that_has_unsubscribed_is_not_called() -> None:
    heard: list[str] = []
    changes = Observable[[]]()
    unsubscribe = changes.subscribe(lambda: heard.append("gone"))
    changes.subscribe(lambda: heard.append("stays"))
    unsubscribe()
    changes.notify()
    assert heard == ["stays"]


def test_a_listener_may_unsubscribe_while_it_is_called() -> None:
    heard: list[str] = []
    changes = Observable[[]]()

    def once() -> None:
        heard.append("once")
        unsubscribe()

    unsubscribe = changes.subscribe(once)
    changes.subscribe(lambda: heard.append("always"))
    changes.notify()
    changes.notify()
    assert heard == ["once", "always", "always"]
