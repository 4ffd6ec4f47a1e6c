"""Session report in PDF format, consisting of plain text."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.history.texts import facts, stamp, timeline_lines, timeline_title
from openobd_desktop.ui.look.text import one_line, wrapping

_tr = translator("report")
DPI = 144
MARGIN_MM = 18.0
CAPTION_SHARE = 0.24
"""Width of the captions as a fraction of the page width."""
NAME_LIMIT = 60
"""Maximum length in characters of the names of the user and the PC in the footer."""
KEPT_TOGETHER = 3
"""Minimum number of lines that follow a heading on the same page."""
_MANY_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
INK = QColor("#16191d")
GREY = QColor("#5b6470")


def pdf_of(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> bytes:
    """Returns a PDF report of a session, created at the time ``now`` in seconds since 1970 in UTC.

    ``events`` is None if the timeline could not be read.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    title = _tr("Session report, ticket {ticket}").format(ticket=words.ticket_text(record))
    writer.setTitle(title)
    writer.setCreator(_program())
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter, QMarginsF())
    )
    sheets = _Sheets(writer)
    _fill(sheets, record, events, now)
    made = _tr("Created on {time} by {user} on {pc} with {program}.").format(
        time=stamp(now), user=_user(), pc=one_line(platform.node(), NAME_LIMIT) or words.DASH, program=_program()
    )
    painter = QPainter(writer)
    sheets.paint(painter, title, made, writer.newPage)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _fill(sheets: _Sheets, record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> None:
    sheets.write(_tr("Session report"), 18, bold=True)
    sheets.write(words.state_text(record, now), 11, colour=GREY)
    sheets.gap()
    for fact in facts(record, events, now):
        sheets.write_beside(fact.caption, fact.text, 10)
    sheets.head(_tr("Description"))
    text = _MANY_BLANK_LINES.sub("\n\n\n", words.description(record))
    for paragraph in (text or words.DASH).split("\n"):
        sheets.write(paragraph, 10)
    sheets.head(timeline_title(events or ()))
    for line in timeline_lines(record, events):
        sheets.write(line, 9)
        sheets.gap(0.15)


def _program() -> str:
    return _tr("openOBD Desktop {version}").format(version=QCoreApplication.applicationVersion() or "—")


class _Piece(Struct, frozen=True):
    """Line of text with its position and its layout, which must be kept as long as the line is in use."""

    layout: QTextLayout
    line: QTextLine
    at: QPointF
    colour: QColor


class _Sheets:
    """Layout of lines of text on as many pages as necessary."""

    def __init__(self, device: QPdfWriter) -> None:
        self._device = device
        self._width = float(device.width())
        self._height = float(device.height())
        self._foot = self._spacing(8) * 2
        self._pages: list[list[_Piece]] = [[]]
        self._rules: list[tuple[int, float]] = []
        self._page, self._top = 0, 0.0

    @property
    def _bottom(self) -> float:
        return self._height - self._foot - self._spacing(8)

    def gap(self, lines: float = 0.8) -> None:
        """Leaves space below the last line, as high as ``lines`` lines of 10 points."""
        self._top += self._spacing(10) * lines

    def head(self, text: str) -> None:
        """Begins a section with a rule and the heading ``text``, on a page with enough space for its first lines."""
        self.gap()
        self._need(self._spacing(11) + (KEPT_TOGETHER + 0.4) * self._spacing(10))
        self._rules.append((self._page, self._top))
        self._top += self._spacing(10) * 0.4
        self.write(text, 11, bold=True)

    def write(self, text: str, size: int, *, bold: bool = False, colour: QColor = INK, left: float = 0.0) -> None:
        """Writes a paragraph in a font of ``size`` points, indented by ``left`` device pixels."""
        layout = QTextLayout(text, _font(size, bold=bold), self._device)
        option = QTextOption()
        option.setWrapMode(wrapping(text))
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            self._top += self._spacing(size)
        while line.isValid():
            line.setLineWidth(self._width - left)
            self._need(line.height())
            self._pages[self._page].append(_Piece(layout, line, QPointF(left, self._top - line.y()), colour))
            self._top += line.height()
            line = layout.createLine()
        layout.endLayout()

    def write_beside(self, caption: str, text: str, size: int) -> None:
        """Writes ``text`` to the right of ``caption``, in a font of ``size`` points."""
        self._need(self._spacing(size))
        start = self._page, self._top
        self.write(caption, size, colour=GREY)
        end = self._page, self._top
        self._page, self._top = start
        for line in text.split("\n"):
            self.write(line, size, left=self._width * CAPTION_SHARE)
        self._page, self._top = max(end, (self._page, self._top))
        self.gap(0.3)

    def _need(self, height: float) -> None:
        """Begins a new page if a line or block of the given height does not fit on the current page."""
        if self._top + height <= self._bottom or self._top == 0.0:
            return
        self._page, self._top = self._page + 1, 0.0
        if self._page == len(self._pages):
            self._pages.append([])

    def paint(self, painter: QPainter, title: str, made: str, turn: Callable[[], object]) -> None:
        """Paints all pages with ``title``, ``made`` and the page number in the footer; ``turn`` begins a new page."""
        for number, page in enumerate(self._pages):
            if number:
                turn()
            painter.setPen(GREY)
            for _, top in (each for each in self._rules if each[0] == number):
                painter.drawLine(QPointF(0, top), QPointF(self._width, top))
            for piece in page:
                painter.setPen(piece.colour)
                piece.line.draw(painter, piece.at)
            self._paint_foot(painter, title, made, number + 1)

    def _paint_foot(self, painter: QPainter, title: str, made: str, number: int) -> None:
        font, pages = _font(8), len(self._pages)
        painter.setFont(font)
        painter.setPen(GREY)
        metrics = QFontMetricsF(font, self._device)
        page = _tr("Page {number} of {pages}").format(number=number, pages=pages)
        side = metrics.horizontalAdvance(page)
        top = self._height - self._foot
        painter.drawLine(QPointF(0, top), QPointF(self._width, top))
        first, second = (top + metrics.ascent() + metrics.lineSpacing() * each for each in (0.2, 1.2))
        room = self._width - side - metrics.averageCharWidth() * 4
        painter.drawText(QPointF(0, first), metrics.elidedText(title, Qt.TextElideMode.ElideRight, room))
        painter.drawText(QPointF(self._width - side, first), page)
        painter.drawText(QPointF(0, second), metrics.elidedText(made, Qt.TextElideMode.ElideRight, self._width))

    def _spacing(self, size: int) -> float:
        return QFontMetricsF(_font(size), self._device).lineSpacing()


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSize(size)
    font.setBold(bold)
    return font


def _user() -> str:
    try:
        return one_line(getpass.getuser(), NAME_LIMIT)
    except (OSError, KeyError, ImportError):
        # The user name cannot be determined.
        return words.DASH
