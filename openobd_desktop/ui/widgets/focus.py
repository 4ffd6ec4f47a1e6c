"""Rules for the keyboard focus: it is never lost, and never moves to a destructive button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

DESTRUCTIVE = frozenset({"danger", "danger-strong"})
"""Kinds of buttons that stop, remove or delete something."""


def is_destructive(widget: QWidget) -> bool:
    """Returns whether pressing ``widget`` stops, removes or deletes something."""
    return widget.property("kind") in DESTRUCTIVE


def holds_focus(widget: QWidget) -> bool:
    """Returns whether ``widget`` contains the focus widget of its window, which may be inactive."""
    focused: QWidget | None = widget.window().focusWidget()  # The stub omits None.
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def set_form_enabled(form: QWidget, enabled: bool, stand_in: QWidget | None = None) -> None:
    """Enables or disables a field or a whole form.

    If the focus is inside a form that is disabled, it moves to ``stand_in``, or else to the tab bar around the form.
    """
    if not enabled and holds_focus(form):
        (stand_in or _tabs_around(form)).setFocus()
    form.setEnabled(enabled)


def _tabs_around(widget: QWidget) -> QWidget:
    """Returns the tab bar around ``widget``, or the window if there is none."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QTabWidget):
        parent = parent.parentWidget()
    return widget.window() if parent is None else parent.tabBar()


def show_instead(shown: QWidget, hidden: QWidget) -> None:
    """Shows a control in place of another one, and moves the focus to it if the other one has the focus."""
    moves = holds_focus(hidden)
    shown.show()
    if moves:
        shown.setFocus()
    hidden.hide()


def hide_giving_focus(hidden: QWidget, heir: QWidget) -> None:
    """Hides a control, and moves the focus to ``heir`` if the hidden control has the focus."""
    if holds_focus(hidden):
        heir.setFocus()
    hidden.hide()


def give_focus_back(hidden: QWidget) -> None:
    """Moves the focus out of ``hidden`` to the closest control before it that is safe to press."""
    if not holds_focus(hidden):
        return
    heir: QWidget | None = hidden.previousInFocusChain()
    while heir is not None and heir is not hidden:
        usable = heir.isVisible() and heir.isEnabled() and heir.focusPolicy() & Qt.FocusPolicy.TabFocus
        if usable and not is_destructive(heir) and not hidden.isAncestorOf(heir) and not heir.isWindow():
            heir.setFocus()
            return
        heir = heir.previousInFocusChain()
    _tabs_around(hidden).setFocus()


def resume_focus(page: QWidget, before: QWidget | None, first: QWidget) -> None:
    """Gives the focus on ``page`` back to ``before`` if that widget is still safe; otherwise focuses ``first``."""
    stays = before is not None and before.isEnabled() and before.isVisibleTo(page) and not is_destructive(before)
    (before if before is not None and stays else first).setFocus()
