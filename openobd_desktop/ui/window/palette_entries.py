"""Entries that the command palette can find, and the order in which they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from openobd_desktop.core.rules.ticket import ticket_number
from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.domain.text import fold
from openobd_desktop.errors import BadInput
from openobd_desktop.system.turns import Turns
from openobd_desktop.ui.common.labels import phase_label, state_label, ticket_label, title_with_vehicle
from openobd_desktop.ui.common.times import recent_minute
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs
from openobd_desktop.ui.look.text import CELL_LIMIT, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.window.menus import IN_MENU, PAGE
from openobd_desktop.ui.window.page_stack import HISTORY, SETTINGS, PageStack

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.ui.session.page import SessionPage

# Pages are imported only where one is shown, so that the palette opens immediately.

_tr = translator("palette")
LATEST = 4
"""Maximum number of recently used entries that are shown before anything is typed."""
MOST = 8
"""Maximum number of entries of a group that are shown."""
ROWS_AT_ONCE = 10
"""Number of listed sessions searched before the clock is read again; searching them usually takes 0.1 ms and never more
than 50 ms, whatever the sessions contain.
"""
NAMES = (
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Language"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Theme"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Refresh interval"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Sound"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Notifications"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Keep running in the background"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Keep this PC awake during sessions"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Developer mode"))),
    ("GeneralSettings", str(QT_TRANSLATE_NOOP("GeneralSettings", "Tell me about new versions"))),
    ("LockSettings", str(QT_TRANSLATE_NOOP("LockSettings", "Lock the program"))),
    ("ReportSettings", str(QT_TRANSLATE_NOOP("ReportSettings", "Company"))),
    ("ReportSettings", str(QT_TRANSLATE_NOOP("ReportSettings", "Logo"))),
    ("ProfileSettings", str(QT_TRANSLATE_NOOP("ProfileSettings", "Profiles"))),
    ("JournalSettings", str(QT_TRANSLATE_NOOP("JournalSettings", "Your name"))),
    ("JournalSettings", str(QT_TRANSLATE_NOOP("JournalSettings", "This PC only"))),
    ("JournalSettings", str(QT_TRANSLATE_NOOP("JournalSettings", "Team database"))),
    ("PlaceSettings", str(QT_TRANSLATE_NOOP("PlaceSettings", "Open settings folder"))),
    ("PlaceSettings", str(QT_TRANSLATE_NOOP("PlaceSettings", "Open history folder"))),
)
"""Names of the settings with their translation contexts.

These names are needed before the Settings page exists, which takes several frames to build.
"""


class Group(Enum):
    """Groups of entries, in the order in which they are shown if their best entries match equally well."""

    RECENT = "recent"
    SESSIONS = "sessions"
    COMMANDS = "commands"
    FUNCTIONS = "functions"
    SETTINGS = "settings"
    PAGES = "pages"
    PROFILES = "profiles"
    HISTORY = "history"


def group_title(group: Group) -> str:
    """Returns the heading of a group."""
    return {
        Group.RECENT: _tr("Recently used"),
        Group.SESSIONS: _tr("Sessions and tickets"),
        Group.COMMANDS: _tr("Commands"),
        Group.FUNCTIONS: _tr("Functions"),
        Group.SETTINGS: _tr("Settings"),
        Group.PAGES: _tr("Pages"),
        Group.PROFILES: _tr("Profiles"),
        Group.HISTORY: _tr("History"),
    }[group]


class Entry(Struct, frozen=True, eq=False):
    """Item that the palette offers.

    Attributes:
        group: The group in which the entry is shown.
        text: The name of the entry.
        do: Function that does what the entry offers.
        about: Additional text that is shown with the name, for example the state of a session.
        key: The keyboard shortcut that does the same as the entry.
        why_not: The reason why the entry is not available at the moment; empty if it is available.
        words: Additional text by which the entry can be found, for example a VIN.
        last: Whether the entry comes after all others in its group.
        of: The object that ``do`` uses; it may be destroyed while the palette is open, for example along with the page
            of a session.
    """

    group: Group
    text: str
    do: Callable[[], object]
    about: str = ""
    key: str = ""
    why_not: str = ""
    words: str = ""
    last: bool = False
    of: QObject | None = None

    @property
    def name(self) -> tuple[Group, str]:
        """The group and text that identify the entry in a later search."""
        return (self.group, self.text)

    def rank(self, wanted: str) -> int | None:
        """Returns how well the entry matches the folded ``wanted``, 0 being the best, or None if it does not match."""
        text = fold(self.text)
        parts = wanted.split()
        if not all(part in text or part in fold(f"{self.about}\n{self.words}") for part in parts):
            return None
        if text.startswith(wanted):
            return 0
        starts = re.findall(r"\w+", fold(f"{self.text} {self.words}"))
        return 1 if all(any(start.startswith(part) for start in starts) for part in parts) else 2


def best(entries: Iterable[Entry], text: str, recent: Sequence[tuple[Group, str]]) -> list[list[Entry]]:
    """Returns the entries that match ``text``, grouped, with the best and the recently used ones first."""
    wanted = _folded(text)
    found: dict[Group, list[tuple[tuple[int, ...], Entry]]] = {}
    for entry in entries:
        rank = entry.rank(wanted)
        # Entries that are currently not possible are of interest only to users who search for them.
        if rank is not None and (wanted or not entry.why_not):
            used = recent.index(entry.name) if entry.name in recent else len(recent)
            found.setdefault(entry.group, []).append(((bool(entry.why_not), entry.last, rank, used), entry))
    for group in found.values():
        # Sorting keeps the order of equally good entries, which is that of the menus or of the list.
        group.sort(key=lambda each: each[0])

    def place(group: Group) -> tuple[bool, bool, int, int]:
        impossible, _last, rank, _used = found[group][0][0]
        return group is Group.HISTORY, bool(impossible), rank, list(Group).index(group)

    return [[entry for _, entry in found[group][:MOST]] for group in sorted(found, key=place)]


def latest(entries: Iterable[Entry], recent: Sequence[tuple[Group, str]]) -> list[Entry]:
    """Returns the recently used entries that are still available, most recent first."""
    known = {entry.name: entry for entry in entries if not entry.why_not}
    return [known[name] for name in recent if name in known][:LATEST]


def matches(text: str, typed: str) -> list[tuple[int, int]]:
    """Returns the positions and lengths of the parts of ``text`` that match ``typed``, in order."""
    folded = [fold(letter) for letter in text]
    places = [place for place, letters in enumerate(folded) for _ in letters]
    whole, marked = "".join(folded), set[int]()
    for part in _folded(typed).split():
        if (at := whole.find(part)) >= 0:
            marked.update(places[at : at + len(part)])
    runs: list[tuple[int, int]] = []
    for place in sorted(marked):
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs


def _folded(text: str) -> str:
    return " ".join(fold(text).split())


class _Best:
    """Collection that only keeps the best entries, so that not all of them have to be sorted."""

    def __init__(self) -> None:
        self._of_rank: dict[int, list[Entry]] = {}

    @property
    def entries(self) -> list[Entry]:
        """The entries that have been kept."""
        return [entry for kept in self._of_rank.values() for entry in kept]

    def add(self, entry: Entry, wanted: str) -> None:
        """Keeps ``entry`` unless there are already enough entries that match at least as well."""
        rank = entry.rank(wanted)
        if rank is not None and len(kept := self._of_rank.setdefault(rank, [])) < MOST:
            kept.append(entry)


class PaletteSources:
    """Everything that the palette can find in a window."""

    def __init__(self, context: AppContext, bar: QMenuBar, stack: PageStack) -> None:
        self._context = context
        self._bar = bar
        self._stack = stack
        self._verbs = SessionVerbs(context)

    def at_once(self) -> list[Entry]:
        """Returns the entries that can be found immediately: all except those from the session list and the history."""
        page = self._stack.currentWidget()
        menus = list(_menu_entries(self._bar))
        known = {entry.text.rstrip("…") for entry in menus}
        entries = [self._open_session(active) for active in self._context.service.open_sessions]
        if page is not None:
            entries += [entry for entry in _button_entries(page) if entry.text not in known]
        entries += menus
        entries += self._of_session(page)
        return entries + [self._setting(*name) for name in NAMES]

    async def listed(self, text: str) -> list[Entry]:
        """Returns the sessions in the list that match ``text``; other tasks run while a long list is searched.

        If ``text`` is a ticket number on which no session is running, an entry that starts a session is returned as
        well.
        """
        turns, ticket, free = Turns(), _ticket(text), True
        wanted, found = _folded(text), _Best()
        entries = self._context.service.store.entries
        for start in range(0, len(entries), ROWS_AT_ONCE):
            for entry in entries[start : start + ROWS_AT_ONCE]:
                free = free and not (ticket and entry.ticket == ticket and entry.session.state.is_running)
                if _matches(entry, wanted.split()) and self._context.service.open_session(entry.id) is None:
                    found.add(self._listed(entry), wanted)
            await turns.give()
        return [*found.entries, *([self._start(ticket)] if ticket and free else [])]

    async def past(self, text: str) -> list[Entry]:
        """Returns the newest sessions in the history that match ``text``; may raise ``HistoryUnreadable``."""
        from openobd_desktop.ui.history.texts import search_texts

        part = await self._context.history.page(HistoryQuery(words=search_texts(text)), limit=MOST)
        return [self._past(record, text) for record in part.records]

    def _open_session(self, active: ActiveSession) -> Entry:
        record = active.record
        return Entry(
            Group.SESSIONS,
            title_with_vehicle(active),
            lambda: self._stack.show_place(active.id),
            about=phase_label(active),
            words=f"{active.origin.ticket} {record.vin} {record.car_vin} {active.id}",
        )

    def _listed(self, entry: SessionEntry) -> Entry:
        title = ticket_label(entry.ticket, entry.connector)
        if not entry.ticket and not entry.connector:
            title = _tr("Session {id}").format(id=one_line(entry.id, 9))
        facts = (one_line(entry.vehicle), state_label(entry.session), one_line(entry.colleague))
        return Entry(
            Group.SESSIONS,
            title,
            lambda: self._context.session_commands.open(entry.id),
            about=" · ".join(filter(None, facts)),
            words=" ".join([text[:CELL_LIMIT] for text in (entry.ticket, entry.vehicle, entry.vin, entry.id)]),
        )

    def _start(self, ticket: str) -> Entry:
        return Entry(
            Group.SESSIONS,
            _tr("Start session on ticket {number}").format(number=ticket),
            lambda: self._context.session_commands.start(ticket),
            why_not=self._verbs.why_not_start(),
            last=True,
        )

    def _past(self, record: SessionRecord, text: str) -> Entry:
        from openobd_desktop.ui.history.texts import began

        since = began(record)
        when = "" if since is None else recent_minute(since, self._context.service.clock.now())
        return Entry(
            Group.HISTORY,
            ticket_label(record.ticket, record.connector),
            lambda: self._show_past(record),
            about=" · ".join(filter(None, (when, one_line(record.vehicle)))),
            # The history also searches text that the palette does not show, for example the description.
            words=f"{record.id} {text}",
        )

    def _show_past(self, record: SessionRecord) -> None:
        from openobd_desktop.ui.history.page import HistoryPage

        self._stack.show_place(HISTORY)
        page = self._stack.currentWidget()
        if isinstance(page, HistoryPage):
            page.choose(record.id)

    def _of_session(self, page: QWidget | None) -> Iterator[Entry]:
        if self._context.service.open_session(self._stack.place) is None:
            return
        from openobd_desktop.ui.session.page import SessionPage

        if not isinstance(page, SessionPage):
            return
        tabs = page.tabs
        for place in filter(tabs.isTabVisible, range(tabs.count())):
            yield Entry(Group.PAGES, tabs.tabText(place), partial(tabs.show_tab, place), about=_tr("Tab"), of=tabs)
        profiles = self._context.profiles
        for one in profiles.demo_functions or profiles.settings.functions:
            yield _function(page, one)

    def _setting(self, context: str, name: str) -> Entry:
        title = QCoreApplication.translate(context, name)
        return Entry(Group.SETTINGS, title, lambda: self._show_setting(title))

    def _show_setting(self, title: str) -> None:
        from openobd_desktop.ui.settings.page import SettingsPage

        self._stack.show_place(SETTINGS)
        page = self._stack.currentWidget()
        if isinstance(page, SettingsPage):
            page.show_setting(title)


def _function(page: SessionPage, one: KnownFunction) -> Entry:
    from openobd_desktop.ui.tabs.functions.texts import function_title

    return Entry(
        Group.FUNCTIONS,
        function_title(one.name, one.id),
        lambda: page.tabs.show_function(one),
        words=one.id,
        of=page,
    )


def _matches(entry: SessionEntry, wanted: list[str]) -> bool:
    """Returns whether a listed session matches; most sessions have no ticket or vehicle, and IDs need no folding."""
    known = (entry.ticket, entry.vehicle, entry.vin, entry.colleague) if entry.ticket or entry.vehicle else ()
    words = fold(" ".join([text[:CELL_LIMIT] for text in known]))
    return all(part in words or part in entry.id for part in wanted)


def _ticket(text: str) -> str:
    try:
        return ticket_number(text)
    except BadInput:
        return ""


def _menu_entries(bar: QMenuBar) -> Iterator[Entry]:
    for action in bar.actions():
        # PySide would destroy the menu of a temporary action.
        for menu in bar.findChildren(QMenu):
            if menu.menuAction() is action:
                menu.aboutToShow.emit()
                yield from (_menu_entry(each) for each in menu.actions() if each.isVisible() and each.text())


def _menu_entry(action: QAction) -> Entry:
    text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    group, about = Group.COMMANDS, ""
    if action.property(PAGE):
        group = Group.PAGES
    elif action.property(PAGE) is not None:
        group = Group.PROFILES
    if action.isCheckable() and group is Group.COMMANDS:
        about = _tr("Theme")
    return Entry(
        group,
        text,
        action.trigger,
        about=about,
        key=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        why_not="" if action.isEnabled() else action.statusTip() or action.toolTip(),
        of=action,
    )


def _button_entries(page: QWidget) -> Iterator[Entry]:
    """Yields entries for the buttons that are visible on the page, except those with a menu entry of their own."""
    for button in page.findChildren(BusyButton):
        name = button.accessibleName()
        offered = name and button.isVisible() and button.property("kind") != "fold"
        if offered and button.property(IN_MENU) is None:
            why_not = button.why_not
            yield Entry(Group.COMMANDS, name, button.click, about=button.toolTip(), why_not=why_not, of=button)
