"""Menu bar and shortcuts of the main window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs, Verb, allow
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.start.pending_starts import nothing_to_resume_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.window.page_stack import Choosing, PageStack

if TYPE_CHECKING:
    from openobd_desktop.ui.window.palette_entries import Group

_tr = translator("menus")
LAST_NUMBER = 9
COPIED_KEYS = "Ctrl+Shift+N"
FINISH_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""Keys that open the feedback form on a session page, unless the focused control uses them itself."""

IN_MENU = "inMenu"
"""Property of a button on a page that does the same as a menu entry with another name."""
PAGE = "page"
"""Property of a menu entry; true if the entry shows a page, and false if it switches to a profile."""
SAVE_REPORT = "saveReport"
"""Object name of the button for saving a report, on each page that has one."""


class WindowActions(Struct, frozen=True):
    """Callbacks of menus and shortcuts.

    Attributes:
        page: Shows the Sessions page if called with 1, or an open session if called with 2 or more, in the order of the
            sidebar.
        step: Shows the next page if called with 1, or the previous page if called with -1.
        start_copied: Starts a session on the ticket in the clipboard.
        verb: Carries out an action on the session that is shown or selected.
        profiles: Adds the current entries to the Profile menu.
        hint: Shows the help text of the entry that the user has moved to; the text may be empty.
    """

    start: Callable[[], None]
    start_copied: Callable[[], None]
    verb: Callable[[Verb], None]
    report: Callable[[], None]
    refresh: Callable[[], None]
    search: Callable[[], None]
    palette: Callable[[], None]
    resume: Callable[[], None]
    export: Callable[[], None]
    lock: Callable[[], None]
    quit: Callable[[], None]
    page: Callable[[int], None]
    step: Callable[[int], None]
    close_page: Callable[[], None]
    tickets: Callable[[], None]
    history: Callable[[], None]
    settings: Callable[[], None]
    theme: Callable[[Theme], None]
    profiles: Callable[[QMenu], None]
    log: Callable[[], None]
    log_folder: Callable[[], None]
    diagnostics: Callable[[], None]
    welcome: Callable[[], None]
    shortcuts: Callable[[], None]
    about: Callable[[], None]
    mechanic: Callable[[], None]
    hint: Callable[[str], None]


def shortcut_texts() -> list[tuple[str, str]]:
    """Returns all shortcuts of the main window, each with its description."""
    return [
        ("Ctrl+K", _tr("Find a session, command or setting")),
        ("Ctrl+N", _tr("Start a session")),
        (COPIED_KEYS, _tr("Start a session on the ticket number in the clipboard")),
        ("F5", _tr("Refresh the list now")),
        ("Ctrl+F", _tr("Search the list")),
        ("Ctrl+1", _tr("Show the Sessions page")),
        ("Ctrl+2 … Ctrl+9", _tr("Show an open session, in sidebar order")),
        ("Ctrl+Tab", _tr("Show the next open session")),
        ("Ctrl+Shift+Tab", _tr("Show the previous open session")),
        ("Ctrl+W", _tr("Close the page (the session keeps running)")),
        ("Ctrl+T", _tr("Show the tickets, if the profile has them")),
        ("Ctrl+H", _tr("Show the history")),
        ("Ctrl+,", _tr("Show the settings")),
        ("Enter", _tr("Start a session on the ticket number in the search")),
        ("Enter", _tr("Open or claim the selected session")),
        ("Ctrl+C", _tr("Copy the selected rows")),
        ("Ctrl+Return", _tr("Finish the session that is shown")),
        ("Ctrl+Enter", _tr("Confirm a dialog, for example to send a result")),
        ("Ctrl+L", _tr("Show the log")),
        ("Ctrl+Shift+D", _tr("Copy diagnostics for support, without secrets")),
        ("Escape", _tr("Close a dialog (the session keeps running)")),
        ("Ctrl+Shift+L", _tr("Lock the program; sessions keep running")),
        ("Ctrl+Q", _tr("Quit")),
    ]


class Menus(QObject):
    """Menus of ``window``, in which the entry for ``theme`` is checked.

    Attributes:
        bar: The menu bar.
        start: Entry that starts a session.
        start_copied: Entry that starts a session on the ticket in the clipboard.
        verbs: The entries for the session that is shown or selected.
        report: Entry that saves the report of that session.
        refresh: Entry that refreshes the list.
        export: Entry that exports the page's rows.
        resume: Entry that resumes sessions of an earlier run.
        close_page: Entry that closes the page.
        mechanic: Entry that shows the mechanic's screen, which is only available in the demo.
    """

    def __init__(self, window: QMainWindow, actions: WindowActions, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.bar = window.menuBar()
        self._do = actions
        self._fill_session_menu(self._menu(_tr("&Session")))
        self._fill_view_menu(self._menu(_tr("&View")), theme)
        profiles = self._menu(_tr("&Profile"))
        profiles.aboutToShow.connect(lambda: self._refill(profiles))
        self._refill(profiles)
        self._fill_help_menu(self._menu(_tr("&Help")))
        self._add_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # When the mouse moves over a disabled entry, Qt only asks for its tooltip.
        if event.type() == QEvent.Type.ToolTip and isinstance(watched, QMenu) and isinstance(event, QHelpEvent):
            action: QAction | None = watched.actionAt(event.pos())  # The type stub omits None.
            self._do.hint("" if action is None else action.statusTip())
        return False

    def _menu(self, title: str) -> QMenu:
        menu = self.bar.addMenu(title)
        menu.setToolTipsVisible(True)
        menu.installEventFilter(self)
        menu.hovered.connect(lambda action: self._do.hint(action.statusTip()))
        menu.aboutToHide.connect(lambda: self._do.hint(""))
        return menu

    def _fill_session_menu(self, menu: QMenu) -> None:
        do = self._do
        self.start = _add(menu, _tr("Start session…"), "Ctrl+N", do.start)
        self.start_copied = _add(menu, _tr("Start on copied ticket"), COPIED_KEYS, do.start_copied)
        for action in (self.start, self.start_copied):
            # Holding down a key must not start anything.
            action.setAutoRepeat(False)
        again = _add(menu, _tr("Start again…"), "", lambda: do.verb(Verb.AGAIN))
        self.resume = _add(menu, _tr("Resume sessions…"), "", do.resume)
        menu.addSeparator()
        self.verbs = {
            Verb.OPEN: _add(menu, _tr("Open"), "", lambda: do.verb(Verb.OPEN)),
            Verb.CLAIM: _add(menu, _tr("Claim"), "", lambda: do.verb(Verb.CLAIM)),
            Verb.FINISH: _add(menu, _tr("Finish session…"), FINISH_KEYS[0], lambda: do.verb(Verb.FINISH)),
            Verb.INTERRUPT: _add(menu, _tr("Interrupt session…"), "", lambda: do.verb(Verb.INTERRUPT)),
            Verb.AGAIN: again,
        }
        # The menu only displays this key, which also sends a question in the Ask tab.
        self.verbs[Verb.FINISH].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.report = _add(menu, _tr("Save report…"), "", do.report)
        menu.addSeparator()
        self.refresh = _add(menu, _tr("Refresh"), "F5", do.refresh)
        self.export = _add(menu, _tr("Export CSV…"), "", do.export)
        menu.addSeparator()
        settings = _add(menu, _tr("Settings"), "Ctrl+,", do.settings, page=True)
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        _add(menu, _tr("Lock now"), "Ctrl+Shift+L", do.lock)
        _add(menu, _tr("Quit"), "Ctrl+Q", do.quit).setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_view_menu(self, menu: QMenu, theme: Theme) -> None:
        do = self._do
        _add(menu, _tr("Command palette…"), "Ctrl+K", do.palette)
        _add(menu, _tr("Search"), "Ctrl+F", do.search)
        menu.addSeparator()
        self.tickets = _add(menu, _tr("Tickets"), "Ctrl+T", do.tickets, page=True)
        _add(menu, _tr("Sessions"), "Ctrl+1", lambda: do.page(1), page=True)
        _add(menu, _tr("History"), "Ctrl+H", do.history, page=True)
        _add(menu, _tr("Next session"), "Ctrl+Tab", lambda: do.step(1))
        _add(menu, _tr("Previous session"), "Ctrl+Shift+Tab", lambda: do.step(-1))
        self.close_page = _add(menu, _tr("Close page"), "Ctrl+W", do.close_page)
        self.mechanic = _add(menu, _tr("Mechanic's screen"), "", do.mechanic)
        menu.addSeparator()
        _add_themes(menu, do.theme, theme)

    def _fill_help_menu(self, menu: QMenu) -> None:
        do = self._do
        _add(menu, _tr("Welcome…"), "", do.welcome)
        _add(menu, _tr("Shortcuts"), "", do.shortcuts)
        menu.addSeparator()
        _add(menu, _tr("Log"), "Ctrl+L", do.log)
        _add(menu, _tr("Open log folder"), "", do.log_folder)
        _add(menu, _tr("Copy diagnostics"), "Ctrl+Shift+D", do.diagnostics)
        menu.addSeparator()
        _add(menu, _tr("About openOBD Desktop"), "", do.about).setMenuRole(QAction.MenuRole.AboutRole)

    def _add_keys(self) -> None:
        for number in range(2, LAST_NUMBER + 1):
            self._add_key(f"Ctrl+{number}", partial(self._do.page, number))
        self._add_key("Ctrl+PgDown", lambda: self._do.step(1))
        self._add_key("Ctrl+PgUp", lambda: self._do.step(-1))

    def _add_key(self, keys: str, do: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self._window).activated.connect(do)

    def _refill(self, profiles: QMenu) -> None:
        profiles.clear()
        self._do.profiles(profiles)


def _add(menu: QMenu, text: str, key: str, do: Callable[[], None], *, page: bool = False) -> QAction:
    action = menu.addAction(text)
    if page:
        action.setProperty(PAGE, True)
    if key:
        action.setShortcut(QKeySequence(key))
    # Otherwise, the tooltip would repeat the text.
    action.setToolTip("")
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


class PageVerbs(QObject):
    """Menu actions for the current page and session, and the reasons why some are unavailable."""

    def __init__(self, context: AppContext, stack: PageStack, sessions: SessionsPage) -> None:
        super().__init__(stack)
        self._context = context
        self._stack = stack
        self._sessions = sessions
        self._verbs = SessionVerbs(context)
        self._menus: Menus | None = None
        self._recent: list[tuple[Group, str]] = []

    @property
    def session(self) -> SessionEntry | None:
        """The session that is shown or selected, or None unless there is exactly one."""
        page = self._stack.currentWidget()
        if isinstance(page, Choosing):
            return page.chosen
        return self._verbs.entry(self._stack.place)

    def do(self, verb: Verb) -> None:
        """Carries out ``verb`` on the session that is shown or selected, or explains why that is not possible."""
        self._verbs.do(verb, self.session)

    def finish_shown(self) -> bool:
        """Opens the feedback form for the session whose page is shown; returns False on any other page."""
        if self._context.service.open_session(self._stack.place) is None:
            return False
        self.do(Verb.FINISH)
        return True

    def find(self) -> None:
        """Opens the command palette."""
        from openobd_desktop.ui.window.palette import CommandPalette
        from openobd_desktop.ui.window.palette_entries import PaletteSources

        window = self._stack.window()
        if self._menus is not None and not window.findChildren(CommandPalette):
            self.refresh()
            sources = PaletteSources(self._context, self._menus.bar, self._stack)
            CommandPalette(self._context, sources, self._recent, window).open()

    def save_report(self) -> None:
        """Asks where to save the report of the session that is shown or selected."""
        button = self._report
        if button is not None:
            button.click()

    def export(self) -> None:
        """Asks where to export the page's rows or, on a page without rows, those of the Sessions page."""
        self._export.click()

    def show_in(self, menus: Menus) -> None:
        """Keeps ``menus`` up to date from now on."""
        self._menus = menus
        self.refresh()

    def refresh(self) -> None:
        """Enables the menu entries that are possible, and explains why the others are disabled."""
        menus = self._menus
        if menus is None:
            return
        session = self.session
        for verb, action in menus.verbs.items():
            allow(action, self._verbs.why_not(verb, session))
        report = self._report
        allow(menus.report, _tr("Select one session in the history.") if report is None else report.why_not)
        for start in (menus.start, menus.start_copied):
            allow(start, self._verbs.why_not_start())
        allow(menus.refresh, "" if self._context.profiles.current else self._verbs.why_not_start())
        allow(menus.export, self._export.why_not)
        service = self._context.service
        allow(menus.resume, "" if service.recovery.offers else nothing_to_resume_text(service))
        allow(menus.close_page, "" if self._stack.place else _tr("The Sessions page cannot be closed."))

    @property
    def _report(self) -> BusyButton | None:
        page = self._stack.currentWidget()
        return page.findChild(BusyButton, SAVE_REPORT) if page is not None else None

    @property
    def _export(self) -> BusyButton:
        export: BusyButton = getattr(self._stack.currentWidget(), "page_actions", self._sessions.page_actions).export
        return export
