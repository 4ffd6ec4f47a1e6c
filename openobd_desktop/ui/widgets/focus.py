"""Functions that ensure that the keyboard focus is never lost and never moves to a destructive button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

DESTRUCTIVE = frozenset({"danger", "danger-strong"})
"""Kinds of buttons that stop, remove or delete something."""


def is_destructive(widget: QWidget) -> bool:
    """Returns whether pressing ``widget`` stops, removes or deletes something."""
    return widget.property("kind") in DESTRUCTIVE


def holds_focus(widget: QWidget) -> bool:
    """Returns whether ``widget`` is or contains the focus widget of its window, even if the window is inactive."""
    focused: QWidget | None = widget.window().focusWidget()  # The type stub omits None.
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def set_form_enabled(form: QWidget, enabled: bool, stand_in: QWidget | None = None) -> None:
    """Enables or disables a field or a whole form.

    If a form that contains the focus is disabled, the focus moves to ``stand_in`` or, by default, to the tab bar of the
    tabs that contain the form.
    """
    if not enabled and holds_focus(form):
        (stand_in or _tabs_around(form)).setFocus()
    form.setEnabled(enabled)


def _tabs_around(widget: QWidget) -> QWidget:
    """Returns the tab bar of the tabs that contain ``widget``, or the window if it is not in a tab."""
    from PySide6.QtWidgets import QTabWidget

    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QTabWidget):
        parent = parent.parentWidget()
    return widget.window() if parent is None else parent.tabBar()


def show_instead(shown: QWidget, hidden: QWidget) -> None:
    """Shows ``shown`` and hides ``hidden``, moving the focus from ``hidden`` to ``shown`` if necessary."""
    moves = holds_focus(hidden)
    shown.show()
    if moves:
        shown.setFocus()
    hidden.hide()


def hide_giving_focus(hidden: QWidget, heir: QWidget) -> None:
    """Hides ``hidden``, after moving the focus to ``heir`` if ``hidden`` has it."""
    if holds_focus(hidden):
        heir.setFocus()
    hidden.hide()


def give_focus_back(hidden: QWidget) -> None:
    """Moves the focus from ``hidden`` to the closest preceding control that is not destructive."""
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
    """Focuses ``before`` on ``page`` if it accepts the focus and is not destructive; otherwise focuses ``first``."""
    stays = before is not None and before.isEnabled() and before.isVisibleTo(page) and not is_destructive(before)
    (before if before is not None and stays else first).setFocus()
