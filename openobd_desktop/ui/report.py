"""The report of one session as a PDF of one page, painted as plain text."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextOption

from openobd_desktop.records import SessionEvent, SessionRecord
from openobd_desktop.ui import history_words as words
from openobd_desktop.ui.report_text import facts
from openobd_desktop.ui.text import one_line
from openobd_desktop.ui.times import moment

DPI = 144
MARGIN_MM = 18.0
CAPTION_SHARE = 0.24
"""Of the page's width."""
DESCRIPTION_SHARE = 0.3
"""Of the page's height, at most."""
LEAST_TIMELINE = 6
"""Lines that stay for the timeline and its heading."""
INK = QColor("#16191d")
GREY = QColor("#5b6470")


def _tr(text: str) -> str:
    return QCoreApplication.translate("report", text)


def pdf_of(record: SessionRecord, events: Sequence[SessionEvent], now: float) -> bytes:
    """The report at ``now`` seconds since 1970; what has no room on its page is counted on it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_tr("Session report, ticket {ticket}").format(ticket=words.ticket_text(record)))
    writer.setCreator(_program())
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter, QMarginsF())
    )
    painter = QPainter(writer)
    _Page(painter, QRectF(0, 0, writer.width(), writer.height())).fill(record, events, now)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _program() -> str:
    return _tr("openOBD Desktop {version}").format(version=QCoreApplication.applicationVersion() or "—")


class _Page:
    """Writes from the top to the bottom and knows how much room is left."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self._painter = painter
        self._area = area
        self._top = 0.0
        self._bottom = area.height() - 3 * self._line(8)

    def fill(self, record: SessionRecord, events: Sequence[SessionEvent], now: float) -> None:
        """Writes everything."""
        self._write(_tr("Session report"), 18, bold=True)
        self._write(words.state_text(record, now), 11, colour=GREY)
        self._gap()
        for fact in facts(record, events, now):
            self._fact(fact.caption, fact.text)
        self._heading(_tr("Description"))
        text = words.description(record) or words.DASH
        for_timeline = LEAST_TIMELINE * self._line(10)
        limit = min(self._area.height() * DESCRIPTION_SHARE, self._bottom - self._top - for_timeline)
        self._write(text, 10, limit=limit)
        self._heading(_tr("Timeline"))
        self._list([words.event_line(event) for event in events] or [words.DASH])
        self._foot(now)

    def _fact(self, caption: str, text: str) -> None:
        left = self._area.width() * CAPTION_SHARE
        room = QRectF(left, self._top, self._area.width() - left, self._bottom - self._top)
        used = self._draw(QRectF(0, self._top, left, room.height()), caption, 10, colour=GREY)
        self._top += max(used, self._draw(room, text, 10)) + self._line(10) * 0.3

    def _heading(self, text: str) -> None:
        self._gap()
        self._painter.setPen(GREY)
        self._painter.drawLine(QPointF(0, self._top), QPointF(self._area.width(), self._top))
        self._top += self._line(10) * 0.4
        self._write(text, 11, bold=True)

    def _list(self, lines: list[str]) -> None:
        """As many lines as fit, each cut to the width, and how many more there are."""
        room = int((self._bottom - self._top) / self._line(9))
        shown = lines if len(lines) <= room else lines[: max(0, room - 1)]
        for line in shown:
            self._write(self._metrics(9).elidedText(line, Qt.TextElideMode.ElideRight, self._area.width()), 9)
        if len(shown) < len(lines):
            more = QCoreApplication.translate("report", "and %n more event(s)", "", len(lines) - len(shown))
            self._write(more, 9, colour=GREY)

    def _foot(self, now: float) -> None:
        self._top = self._area.height() - 2 * self._line(8)
        text = _tr("Made on {time} by {user} on {pc} with {program}.").format(
            time=moment(now), user=_user(), pc=one_line(platform.node()) or words.DASH, program=_program()
        )
        self._draw(QRectF(0, self._top, self._area.width(), 2 * self._line(8)), text, 8, colour=GREY)

    def _gap(self) -> None:
        self._top += self._line(10) * 0.8

    def _write(
        self, text: str, size: int, *, bold: bool = False, colour: QColor = INK, limit: float | None = None
    ) -> None:
        height = self._bottom - self._top if limit is None else min(limit, self._bottom - self._top)
        room = QRectF(0, self._top, self._area.width(), max(0.0, height))
        self._top += self._draw(room, text, size, bold=bold, colour=colour)

    def _draw(self, room: QRectF, text: str, size: int, *, bold: bool = False, colour: QColor = INK) -> float:
        """Draws as much as the room has place for; returns the height used."""
        self._painter.setFont(_font(size, bold=bold))
        self._painter.setPen(colour)
        line = self._line(size)
        fitting = self._cut(text, size, room)
        self._painter.drawText(room, fitting, _wrapped())
        needed = self._painter.boundingRect(room, fitting, _wrapped()).height()
        return max(line, min(needed, room.height()))

    def _cut(self, text: str, size: int, room: QRectF) -> str:
        """The longest beginning of ``text`` that fits, which is found by halving."""
        if self._fits(text, room):
            return text
        low, high = 0, len(text)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._fits(f"{text[:middle]}…", room) else (low, middle)
        return f"{text[:low]}…" if low else ""

    def _fits(self, text: str, room: QRectF) -> bool:
        return self._painter.boundingRect(room, text, _wrapped()).height() <= room.height()

    def _line(self, size: int) -> float:
        return self._metrics(size).lineSpacing()

    def _metrics(self, size: int) -> QFontMetricsF:
        return QFontMetricsF(_font(size), self._painter.device())


def _wrapped() -> QTextOption:
    """Ids and other people's texts may have no blank to break at."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSize(size)
    font.setBold(bold)
    return font


def _user() -> str:
    try:
        return one_line(getpass.getuser())
    except (OSError, KeyError, ImportError):
        # A PC without a name for who sits at it.
        return words.DASH
