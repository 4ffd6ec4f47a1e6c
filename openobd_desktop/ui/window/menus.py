"""Menu bar and shortcuts of the main window."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.translate import translator

_tr = translator("menus")
LAST_NUMBER = 9


class WindowActions(Struct, frozen=True):
    """Callbacks of menus and shortcuts.

    Attributes:
        page: Shows the Sessions page for 1, or an open session for a number from 2, in the order of the sidebar.
        step: Shows the next page for 1, or the previous one for -1.
    """

    start: Callable[[], None]
    refresh: Callable[[], None]
    search: Callable[[], None]
    resume: Callable[[], None]
    export: Callable[[], None]
    quit: Callable[[], None]
    page: Callable[[int], None]
    step: Callable[[int], None]
    close_page: Callable[[], None]
    history: Callable[[], None]
    settings: Callable[[], None]
    theme: Callable[[Theme], None]
    log: Callable[[], None]
    log_folder: Callable[[], None]
    diagnostics: Callable[[], None]
    welcome: Callable[[], None]
    shortcuts: Callable[[], None]
    about: Callable[[], None]
    mechanic: Callable[[], None]


def shortcut_texts() -> list[tuple[str, str]]:
    """Returns all shortcuts of the main window, each with its description."""
    return [
        ("Ctrl+N", _tr("Start a session")),
        ("F5", _tr("Refresh the list now")),
        ("Ctrl+F", _tr("Search the list")),
        ("Ctrl+1", _tr("Show the Sessions page")),
        ("Ctrl+2 … Ctrl+9", _tr("Show an open session, in sidebar order")),
        ("Ctrl+Tab", _tr("Show the next open session (with Shift, the previous one)")),
        ("Ctrl+W", _tr("Close the page (the session keeps running)")),
        ("Ctrl+H", _tr("Show the history")),
        ("Ctrl+,", _tr("Show the settings")),
        ("Enter", _tr("Open or claim the selected session")),
        ("Ctrl+C", _tr("Copy the selected rows")),
        ("Ctrl+Enter", _tr("Confirm a dialog, for example to send a result")),
        ("Ctrl+L", _tr("Show the log")),
        ("Ctrl+Shift+D", _tr("Copy diagnostics for support, without secrets")),
        ("Escape", _tr("Close a dialog (the session keeps running)")),
        ("Ctrl+Q", _tr("Quit")),
    ]


def build_menus(window: QMainWindow, actions: WindowActions, theme: Theme) -> QAction:
    """Creates the menus and shortcuts of ``window``; the entry for ``theme`` is checked.

    Returns:
        The action that shows the mechanic's screen, which is available only in the demo.
    """
    session = window.menuBar().addMenu(_tr("&Session"))
    _add(session, _tr("Start session…"), "Ctrl+N", actions.start)
    _add(session, _tr("Resume sessions…"), "", actions.resume)
    _add(session, _tr("Refresh"), "F5", actions.refresh)
    _add(session, _tr("Export CSV…"), "", actions.export)
    session.addSeparator()
    _add(session, _tr("Settings"), "Ctrl+,", actions.settings).setMenuRole(QAction.MenuRole.PreferencesRole)
    _add(session, _tr("Quit"), "Ctrl+Q", actions.quit).setMenuRole(QAction.MenuRole.QuitRole)
    view = window.menuBar().addMenu(_tr("&View"))
    _add(view, _tr("Search"), "Ctrl+F", actions.search)
    _add(view, _tr("History"), "Ctrl+H", actions.history)
    _add(view, _tr("Close page"), "Ctrl+W", actions.close_page)
    mechanic = _add(view, _tr("Mechanic's screen"), "", actions.mechanic)
    view.addSeparator()
    _add_themes(view, actions.theme, theme)
    about = window.menuBar().addMenu(_tr("&Help"))
    _add(about, _tr("Welcome…"), "", actions.welcome)
    _add(about, _tr("Shortcuts"), "", actions.shortcuts)
    about.addSeparator()
    _add(about, _tr("Log"), "Ctrl+L", actions.log)
    _add(about, _tr("Open log folder"), "", actions.log_folder)
    _add(about, _tr("Copy diagnostics"), "Ctrl+Shift+D", actions.diagnostics)
    about.addSeparator()
    _add(about, _tr("About openOBD Desktop"), "", actions.about).setMenuRole(QAction.MenuRole.AboutRole)
    for number in range(1, LAST_NUMBER + 1):
        key = QShortcut(QKeySequence(f"Ctrl+{number}"), window)
        key.activated.connect(lambda number=number: actions.page(number))
    for keys, by in ((("Ctrl+Tab", "Ctrl+PgDown"), 1), (("Ctrl+Shift+Tab", "Ctrl+PgUp"), -1)):
        for one in keys:
            QShortcut(QKeySequence(one), window).activated.connect(lambda by=by: actions.step(by))
    return mechanic


def _add(menu: QMenu, text: str, key: str, do: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    if key:
        action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda: do())
    return action


def _add_themes(menu: QMenu, choose: Callable[[Theme], None], current: Theme) -> None:
    group = QActionGroup(menu)
    for theme, text in (
        (Theme.SYSTEM, _tr("System")),
        (Theme.LIGHT, _tr("Light")),
        (Theme.DARK, _tr("Dark")),
    ):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(theme is current)
        action.triggered.connect(lambda _checked=False, theme=theme: choose(theme))
        group.addAction(action)
