"""Tabs of a session page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from openobd_desktop.core.journal.notes import TicketNotes
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.session.notes import NotesPanel, follow_notes
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.ask.panel import AskPanel
from openobd_desktop.ui.tabs.connection.panel import ReadingsPanel
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel
from openobd_desktop.ui.tabs.timeline.panel import TimelinePanel
from openobd_desktop.ui.tabs.tools.panel import ToolsPanel
from openobd_desktop.ui.tabs.variables.panel import VariablesPanel
from openobd_desktop.ui.tabs.vehicle.panel import VehiclePanel
from openobd_desktop.ui.widgets.field_layout import give_mnemonics

LEAST_HEIGHT = 176
"""Minimum height of the visible tab in pixels; if the window is too low for this height, the page scrolls."""


ASK = "Ask"
"""English title of the tab for asking questions."""


WAITING = "(?)"
"""Mark of the Ask tab while a question is waiting for an answer."""


ANSWERED = "(!)"
"""Mark of the Ask tab until an answer has been seen."""


FUNCTIONS = "Functions"
"""English title of the tab for functions."""


NOTES = "Notes"
"""English title of the tab for notes."""


CHAT = "Chat"
"""English title of the tab for the chat with the customer."""


CAR = "Car"
"""English title of the tab for the car's control units."""


def _make_car_panel(context: AppContext, active: ActiveSession) -> SessionPanel:
    # Imported here because most sessions never communicate with control units.
    from openobd_desktop.ui.tabs.car.panel import CarPanel

    return CarPanel(context, active)


def _make_chat_panel(context: AppContext, active: ActiveSession) -> SessionPanel:
    # Imported here because most sessions are opened without a Partner API.
    from openobd_desktop.ui.tabs.chat.panel import ChatPanel

    return ChatPanel(context, active)


class PanelKind(Struct, frozen=True):
    """Title and class of a tab.

    Attributes:
        title: The English title, which is translated in the context ``panels``.
        make: The class of the panel, or a function that returns it, called to build the panel.
    """

    title: str
    make: Callable[[AppContext, ActiveSession], SessionPanel]


PANELS: tuple[PanelKind, ...] = (
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Connection")), ReadingsPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Ask")), AskPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Vehicle and ticket")), VehiclePanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Car")), _make_car_panel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Functions")), FunctionsPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Variables")), VariablesPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Tools")), ToolsPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Timeline")), TimelinePanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Notes")), NotesPanel),
    PanelKind(str(QT_TRANSLATE_NOOP("panels", "Chat")), _make_chat_panel),
)


class _Place(QWidget):
    """Content of a tab, which remains empty until the tab is first selected and its panel is built.

    Building a panel takes up to 30 ms, and most sessions need only a few of the panels.
    """

    def __init__(self, make: Callable[[], SessionPanel]) -> None:
        super().__init__()
        self._make = make
        self._panel: SessionPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def build(self) -> SessionPanel:
        """Returns the panel, which is built on the first call."""
        if self._panel is None:
            self._panel = self._make()
            self._column.addWidget(self._panel)
            give_mnemonics(self._panel)
            # Otherwise, Qt would not show the panel until the next iteration of the event loop, after the first
            # refresh.
            self._panel.show()
        return self._panel


class SessionTabs(QTabWidget):
    """Tabs that build and refresh only the visible panel; hidden panels are refreshed when their tabs are selected."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self.setObjectName("sessionTabs")
        self.setAccessibleName(self.tr("Session"))
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(self.tr("Panels"))
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self._places = [_Place(partial(kind.make, context, active)) for kind in PANELS]
        for kind, place in zip(PANELS, self._places, strict=True):
            self.addTab(place, QCoreApplication.translate("panels", kind.title))
        self._offer_chat()
        self._make_room()
        self.currentChanged.connect(self._on_tab_chosen)
        self._follow_ticket = follow_notes(context, active, self, self._count_notes)

    def refresh(self) -> None:
        """Refreshes the visible panel, and marks the session's news as seen if the window is active."""
        if self.isVisible() and QApplication.activeWindow() is not None:
            attention = self._context.service.attention
            attention.see(self._active.id)
            if PANELS[self.currentIndex()].title == ASK:
                attention.see(self._active.id, Cause.ANSWERED)
        self._mark()
        self._offer_chat()
        self._follow_ticket()
        self._places[self.currentIndex()].build().refresh()

    def complete(self) -> None:
        """Builds all panels, including those whose tabs have not been selected yet."""
        for place in self._places:
            place.build().complete()

    def choose(self, title: str) -> None:
        """Selects the tab whose English title is ``title``."""
        self.setCurrentIndex([kind.title for kind in PANELS].index(title))

    def show_tab(self, place: int) -> None:
        """Selects the tab with this index, and focuses the tab bar."""
        self.setCurrentIndex(place)
        self.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_function(self, known: KnownFunction) -> None:
        """Selects the Functions tab, and looks up ``known`` there."""
        self.choose(FUNCTIONS)
        panel = self._places[self.currentIndex()].build()
        if isinstance(panel, FunctionsPanel):
            panel.look_up(known)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, LEAST_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        panel = self.widget(self.currentIndex())
        return panel is not None and panel.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        # By default, Qt asks all panels for their height for a given width, including hidden ones.
        panel = self.widget(self.currentIndex())
        wanted = LEAST_HEIGHT if panel is None else panel.heightForWidth(width)
        return max(LEAST_HEIGHT, self.tabBar().sizeHint().height() + wanted)

    def _offer_chat(self) -> None:
        """Hides the chat if the session is not on a ticket or its profile has no Partner API."""
        place = next((place for place, kind in enumerate(PANELS) if kind.title == CHAT), -1)
        is_offered = self._context.profiles.tickets.is_offered and not self._active.origin.connector
        if place >= 0 and is_offered != self.isTabVisible(place):
            self.setTabVisible(place, is_offered)

    def _make_room(self) -> None:
        """Lets only the visible panel determine the height; otherwise, the tallest panel would determine it."""
        for place in range(self.count()):
            panel = self.widget(place)
            policy = QSizePolicy.Policy.Preferred if place == self.currentIndex() else QSizePolicy.Policy.Ignored
            if panel is not None:
                panel.setSizePolicy(policy, policy)
        self.updateGeometry()

    def _on_tab_chosen(self) -> None:
        self._make_room()
        self.refresh()

    def _count_notes(self, found: TicketNotes) -> None:
        """Shows the number of notes on the ticket in the title of the Notes tab."""
        place = next((place for place, kind in enumerate(PANELS) if kind.title == NOTES), -1)
        title = QCoreApplication.translate("panels", NOTES)
        counted = QCoreApplication.translate("panels", "{title} ({count})").format(
            title=title, count=whole(len(found.notes))
        )
        self.setTabText(place, counted if found.notes else title)

    def _mark(self) -> None:
        """Marks the Ask tab while a question is waiting for an answer, and until that answer has been seen."""
        place = next((place for place, kind in enumerate(PANELS) if kind.title == ASK), -1)
        title = QCoreApplication.translate("panels", ASK)
        waiting = QCoreApplication.translate("panels", "{title} (waiting)").format(title=title)
        answered = QCoreApplication.translate("panels", "{title} (answered)").format(title=title)
        is_new = any(each.cause is Cause.ANSWERED for each in self._context.service.attention.unseen(self._active.id))
        is_open = self._active.services.questions.open is not None
        # The bar has no room for the words in every language; a screen reader and the tooltip say them.
        mark, text = (WAITING, waiting) if is_open else (ANSWERED, answered) if is_new else ("", title)
        if place >= 0 and text != self.tabBar().accessibleTabName(place):
            self.tabBar().setAccessibleTabName(place, text)
            self.setTabToolTip(place, text if mark else "")
            self.setTabText(place, f"{title} {mark}".rstrip())
