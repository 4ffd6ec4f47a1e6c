"""Filters for the history: the date range, and the choice between this PC and the whole team."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QDateEdit,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from openobd_desktop.domain.text import visible
from openobd_desktop.ui.common.times import local
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.fields import ChoiceField, limit_typing
from openobd_desktop.ui.widgets.layouts import FoldingRow


class ScopeToggle(QWidget):
    """Pair of buttons for choosing between this PC's sessions and the whole team's.

    Attributes:
        buttons: The group that contains both buttons.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = self._button(self.tr("This PC"))
        self._team = self._button(self.tr("Team"))
        self._here.setChecked(True)
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self._here, self._team):
            self.buttons.addButton(button)
            row.addWidget(button)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        return button

    @property
    def is_team(self) -> bool:
        """Whether the whole team is selected."""
        return self._team.isChecked()

    def choose(self, *, of_team: bool) -> None:
        """Selects the whole team or this PC without running a query."""
        (self._team if of_team else self._here).setChecked(True)

    def offer(self, offered: bool) -> None:
        """Shows both buttons if ``offered`` is true; otherwise hides them and selects this PC."""
        self.setVisible(offered)
        if not offered:
            self._here.setChecked(True)


FIRST = QDate(2015, 1, 1)
"""The earliest day that users can choose."""


BESIDE = 1000
"""Minimum width in pixels for placing the dates next to the buttons."""


class Period(Enum):
    """Predefined date ranges, as a number of days up to and including today; ``ALL`` has no limits."""

    TODAY = 1
    WEEK = 7
    MONTH = 30
    ALL = 0


class DateRange(ChoiceField):
    """Buttons and fields for a date range, which are always visible; emits ``chosen`` when a range is chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("7 days"),
            Period.MONTH: self.tr("30 days"),
            Period.ALL: self.tr("All"),
        }
        self._group = QButtonGroup(self)
        self._buttons = {span: self._button(span, name) for span, name in names.items()}
        self._note = QWidget()
        """The place for a note next to the dates."""
        self._from = self._date(self.tr("From"))
        self._to = self._date(self.tr("To"))
        self._lay_out()
        self._buttons[Period.ALL].setChecked(True)
        self._first = QDate.currentDate()
        self._show_days(self._first, self._first)
        for edit in (self._from, self._to):
            edit.dateChanged.connect(self._on_date_changed)

    def _button(self, span: Period, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        button.clicked.connect(lambda: self.choose(span))
        self._group.addButton(button)
        return button

    def _date(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        limit_typing(edit)
        edit.setMinimumDate(FIRST)
        edit.setDisplayFormat(_format())
        _apply_style(edit.calendarWidget())
        # With keyboard tracking, each digit would start a search, and typing the 1 of "12" would select the wrong
        # month.
        edit.setKeyboardTracking(False)
        return edit

    def _lay_out(self) -> None:
        usual, own = QHBoxLayout(), QHBoxLayout()
        usual.setSpacing(4)
        own.setSpacing(8)
        for button in self._buttons.values():
            usual.addWidget(button)
        usual.addStretch(1)
        for edit in (self._from, self._to):
            label = Text(edit.accessibleName(), role="muted")
            label.setBuddy(edit)
            own.addWidget(label)
            own.addWidget(edit)
        own.addWidget(self._note, 1)
        # This width is enough for the count next to the dates.
        row = FoldingRow(self, beside_from=BESIDE)
        row.addLayout(usual)
        row.addLayout(own, 1)

    def add(self, note: Text) -> None:
        """Places a note beside the dates."""
        row = QHBoxLayout(self._note)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(note)

    @property
    def current(self) -> Period | None:
        """The chosen predefined range, or None if the user has entered other dates."""
        return next((span for span, button in self._buttons.items() if button.isChecked()), None)

    @property
    def limits(self) -> tuple[float | None, float | None]:
        """The start (inclusive) and end (exclusive) in seconds since 1970 in UTC, each None if there is no limit."""
        span = self.current
        if span is Period.ALL:
            return None, None
        if span is not None:
            return _midnight(QDate.currentDate().addDays(1 - span.value)), None
        return _midnight(self._from.date()), _midnight(self._to.date().addDays(1))

    def show_first(self, seconds: float) -> None:
        """Shows the day of the oldest session as the first day of "All".

        ``seconds`` is the start of that session, in seconds since 1970 in UTC.
        """
        at = local(seconds)
        day = FIRST if at is None else QDate(at.year, at.month, at.day)
        self._first = max(FIRST, min(day, QDate.currentDate()))
        if self.current is Period.ALL:
            self._show_days(self._first, QDate.currentDate())

    def choose(self, span: Period) -> None:
        """Chooses a predefined range, as clicking its button would."""
        self._buttons[span].setChecked(True)
        today = QDate.currentDate()
        self._show_days(self._first if span is Period.ALL else today.addDays(1 - span.value), today)
        self.chosen.emit()

    @property
    def choice(self) -> Period | tuple[QDate, QDate]:
        """The chosen predefined range, or the first and last day if the user has entered them."""
        return self.current or (self._from.date(), self._to.date())

    def choose_again(self, choice: Period | tuple[QDate, QDate]) -> None:
        """Restores a range that was read from the ``choice`` property of another instance."""
        if isinstance(choice, Period):
            self.choose(choice)
        else:
            self._show_days(*choice)
            self._leave_usual_spans()

    def _show_days(self, first: QDate, last: QDate) -> None:
        for edit, day in ((self._from, first), (self._to, last)):
            edit.blockSignals(True)
            edit.setDate(day)
            edit.blockSignals(False)

    def _on_date_changed(self) -> None:
        """Adjusts the other date if the end would precede the start, so that the range is never empty."""
        if self._from.date() > self._to.date():
            other = self._to if self.sender() is self._from else self._from
            day = self._from.date() if self.sender() is self._from else self._to.date()
            other.blockSignals(True)
            other.setDate(day)
            other.blockSignals(False)
        self._leave_usual_spans()

    def _leave_usual_spans(self) -> None:
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.chosen.emit()


def _apply_style(calendar: QCalendarWidget) -> None:
    """Replaces Qt's red weekend dates and black arrows, which are hard to see on a dark background."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for box in calendar.findChildren(QSpinBox):
        limit_typing(box)
    for name, arrow in (("prev", Qt.ArrowType.LeftArrow), ("next", Qt.ArrowType.RightArrow)):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if button is not None:
            button.setIcon(QIcon())
            button.setArrowType(arrow)


def _midnight(day: QDate) -> float:
    return float(day.startOfDay().toSecsSinceEpoch())


def _format() -> str:
    """Returns the user's short date format with a four-digit year and without invisible direction marks."""
    if QLocale().language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    short = visible(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return short if "yyyy" in short else short.replace("yy", "yyyy")
