"""Rules of the keyboard focus: it never gets lost, and never lands on what destroys something."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

DESTRUCTIVE = frozenset({"danger", "danger-strong"})
"""The kinds of buttons that stop, remove or forget something."""


def is_destructive(widget: QWidget) -> bool:
    """Pressing it stops, removes or forgets something."""
    return widget.property("kind") in DESTRUCTIVE


def holds_focus(widget: QWidget) -> bool:
    """The keyboard of its window is in ``widget``, also while another window is in front."""
    focused: QWidget | None = widget.window().focusWidget()  # its stub knows no None
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def set_form_enabled(form: QWidget, enabled: bool, stand_in: QWidget | None = None) -> None:
    """Enables or disables a field or a whole form.

    Qt would lose the keyboard that was in it; it goes to ``stand_in``, or to the tabs that the form belongs to.
    """
    if not enabled and holds_focus(form):
        (stand_in or _tabs_around(form)).setFocus()
    form.setEnabled(enabled)


def _tabs_around(widget: QWidget) -> QWidget:
    """The bar of the tabs that ``widget`` is on; the window if it is on none."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QTabWidget):
        parent = parent.parentWidget()
    return widget.window() if parent is None else parent.tabBar()


def show_instead(shown: QWidget, hidden: QWidget) -> None:
    """Shows one of two controls in the place of the other; the keyboard goes along."""
    moves = holds_focus(hidden)
    shown.show()
    if moves:
        shown.setFocus()
    hidden.hide()


def hide_giving_focus(hidden: QWidget, heir: QWidget) -> None:
    """Hides a control whose keyboard goes to ``heir``."""
    if holds_focus(hidden):
        heir.setFocus()
    hidden.hide()


def resume_focus(page: QWidget, before: QWidget | None, first: QWidget) -> None:
    """Puts the keyboard where it was on ``page``, if that is a safe place still, and otherwise on ``first``."""
    stays = before is not None and before.isEnabled() and before.isVisibleTo(page) and not is_destructive(before)
    (before if before is not None and stays else first).setFocus()
