"""Pages with headings, facts and tables in plain text, laid out in slices and painted to a PDF or a printer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from openobd_desktop.system.turns import Turns
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import wrapping

_tr = translator("report")
MARGIN_MM = 18.0
CAPTION_SHARE = 0.28
"""Width of the captions as a fraction of the page width."""
LOGO_MM = (60.0, 14.0)
"""Maximum width and height of the logo in millimetres."""
KEPT_TOGETHER = 3
"""Minimum number of lines that must follow a heading on the same page."""
MOST_KEPT = 0.3
"""Maximum height of a row that is kept on one page, as a fraction of the page."""
CHUNK = 1500
"""Number of characters of a paragraph that are laid out without a pause, which takes about a millisecond."""
CELL_GAP = 0.02
"""Space between two columns as a fraction of the page width."""
INK, GREY, LINE = QColor("#16191d"), QColor("#5b6470"), QColor("#c9ced6")


class Paragraph(Struct, frozen=True):
    """Text that spans the width of the page; its lines are separated by newlines."""

    text: str
    size: int = 10
    is_bold: bool = False
    is_grey: bool = False


class Heading(Struct, frozen=True):
    """Section heading, which is kept together with the first lines of the section."""

    text: str


class FactList(Struct, frozen=True):
    """Captions with their values beside them."""

    rows: tuple[tuple[str, str], ...]


class Table(Struct, frozen=True):
    """Table whose headers are repeated on each page; ``shares`` are the widths as fractions of the page width."""

    headers: tuple[str, ...]
    rows: Iterable[tuple[str, ...]]
    shares: tuple[float, ...]


Block: TypeAlias = Paragraph | Heading | FactList | Table


class Document(Struct, frozen=True, kw_only=True):
    """Contents of all pages, which have the company and the logo at the top, and ``title`` and ``made`` at the bottom.

    The blocks and their rows may be generators, which are then run in slices as well.
    """

    title: str
    made: str
    author: str
    creator: str
    language: str
    """The language of the text as a BCP 47 tag, for example "en-GB"."""
    blocks: Iterable[Block]
    company: str = ""
    logo: QImage | None = None


async def paint_on(device: QPdfWriter | QPagedPaintDevice, document: Document) -> None:
    """Paints the document on ``device``, on A4 pages unless the device is a printer with its own page size."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4) if isinstance(device, QPdfWriter) else device.pageLayout().pageSize()
    upright = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter, QMarginsF()))
    turns = Turns()
    sheets = _Sheets(device, document, turns)
    await sheets.lay_out(document.blocks)
    painter = QPainter(device)
    try:
        await sheets.paint(painter, device.newPage)
    finally:
        painter.end()


class _Line(Struct, frozen=True):
    """Line of text and its layout, which must be kept while the line is in use; both are None for an empty line."""

    height: float
    layout: QTextLayout | None = None
    line: QTextLine | None = None


class _Piece(Struct, frozen=True):
    """Line of text with its position on the page."""

    line: _Line
    at: QPointF
    colour: QColor


class _Sheets:
    """Layout of blocks on as many pages as necessary."""

    def __init__(self, device: QPagedPaintDevice, document: Document, turns: Turns) -> None:
        self._device = device
        self._document = document
        self._turns = turns
        self._width = float(device.width())
        self._height = float(device.height())
        self._foot = self._spacing(8) * 2
        self._head = self._head_height()
        self._pages: list[list[_Piece]] = [[]]
        self._rules: list[tuple[int, float, QColor]] = []
        self._starts = [self._head]
        """Vertical position at which the content of each page begins, in device pixels, below any repeated headers."""
        self._page, self._top = 0, self._head
        self._headers: Callable[[], None] = lambda: None
        """Function that repeats the headers of the current table at the top of a new page."""

    @property
    def _bottom(self) -> float:
        return self._height - self._foot - self._spacing(8)

    async def lay_out(self, blocks: Iterable[Block]) -> None:
        """Lays out all blocks from the top of the first page."""
        for block in blocks:
            await self._turns.give()
            match block:
                case Heading():
                    await self._write_heading(block.text)
                case Paragraph():
                    colour = GREY if block.is_grey else INK
                    font = _font(block.size, bold=block.is_bold)
                    self._place(await self._lines(block.text, font, self._width), 0.0, colour)
                case FactList():
                    await self._write_facts(block.rows)
                case Table():
                    await self._write_table(block)

    async def _write_heading(self, text: str) -> None:
        self._top += self._spacing(10) * 0.8
        self._need(self._spacing(11) + (KEPT_TOGETHER + 0.8) * self._spacing(10))
        self._rules.append((self._page, self._top, GREY))
        self._top += self._spacing(10) * 0.4
        self._place(await self._lines(text, _font(11, bold=True), self._width), 0.0, INK)
        self._top += self._spacing(10) * 0.2

    async def _write_facts(self, rows: Sequence[tuple[str, str]]) -> None:
        shares = (CAPTION_SHARE, 1 - CAPTION_SHARE)
        for row in rows:
            await self._write_row(row, shares, _font(10), (GREY, INK))
            self._top += self._spacing(10) * 0.3

    async def _write_table(self, table: Table) -> None:
        titles = [
            await self._lines(header, _font(9, bold=True), self._cell_width(share))
            for header, share in zip(table.headers, table.shares, strict=True)
        ]
        self._headers = lambda: self._write_headers(titles, table.shares)
        self._need(self._spacing(9) * (KEPT_TOGETHER + 1.2))
        if self._top > self._starts[self._page]:
            self._write_headers(titles, table.shares)
        for row in table.rows:
            await self._write_row(row, table.shares, _font(9), (INK,) * len(row))
            self._top += self._spacing(9) * 0.2
            self._rules.append((self._page, self._top, LINE))
            self._top += self._spacing(9) * 0.2
        self._headers = lambda: None

    def _write_headers(self, titles: Sequence[list[_Line]], shares: Sequence[float]) -> None:
        self._place_beside(titles, shares, (GREY,) * len(titles))
        self._top += self._spacing(9) * 0.1
        self._rules.append((self._page, self._top, GREY))
        self._top += self._spacing(9) * 0.2

    async def _write_row(
        self, row: Sequence[str], shares: Sequence[float], font: QFont, colours: Sequence[QColor]
    ) -> None:
        cells = [
            await self._lines(text, font, self._cell_width(share)) for text, share in zip(row, shares, strict=True)
        ]
        height = max(sum(line.height for line in cell) for cell in cells)
        self._need(height if height <= MOST_KEPT * self._height else self._spacing(9))
        self._place_beside(cells, shares, colours)
        await self._turns.give()

    def _cell_width(self, share: float) -> float:
        return self._width * (share - CELL_GAP)

    def _place_beside(self, cells: Sequence[list[_Line]], shares: Sequence[float], colours: Sequence[QColor]) -> None:
        """Places cells side by side, each on as many pages as it needs, and continues below the longest one."""
        start = end = self._page, self._top
        left = 0.0
        for cell, share, colour in zip(cells, shares, colours, strict=True):
            self._page, self._top = start
            self._place(cell, left, colour)
            end = max(end, (self._page, self._top))
            left += self._width * share
        self._page, self._top = end

    def _place(self, lines: Sequence[_Line], left: float, colour: QColor) -> None:
        for line in lines:
            self._need(line.height)
            if line.line is not None:
                self._pages[self._page].append(_Piece(line, QPointF(left, self._top - line.line.y()), colour))
            self._top += line.height

    async def _lines(self, text: str, font: QFont, width: float) -> list[_Line]:
        """Returns ``text`` in ``font`` broken into lines that are at most ``width`` device pixels wide."""
        found: list[_Line] = []
        for paragraph in text.split("\n"):
            rest = paragraph
            await self._turns.give()
            while len(rest) > CHUNK:
                # The last line may continue in the next part, so it is laid out again together with it.
                *part, last = self._lines_of(rest[:CHUNK], font, width)
                found += part or [last]
                start = last.line.textStart() if last.line is not None else 0
                rest = rest[len(rest[:CHUNK].encode("utf-16-le")[: 2 * start].decode("utf-16-le")) or CHUNK :]
                await self._turns.give()
            found += self._lines_of(rest, font, width)
        return found

    def _lines_of(self, text: str, font: QFont, width: float) -> list[_Line]:
        layout = QTextLayout(text, font, self._device)
        option = QTextOption()
        option.setWrapMode(wrapping(text))
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[_Line] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(_Line(line.height(), layout, line))
        layout.endLayout()
        return lines or [_Line(QFontMetricsF(font, self._device).lineSpacing())]

    def _need(self, height: float) -> None:
        """Continues on the next page if a line or block of the given height does not fit on the current page."""
        if self._top + height <= self._bottom or self._top <= self._starts[self._page]:
            return
        self._page += 1
        if self._page == len(self._pages):
            self._pages.append([])
            self._starts.append(self._head)
            self._top = self._head
            self._headers()
            self._starts[self._page] = self._top
        self._top = self._starts[self._page]

    def _head_height(self) -> float:
        if self._document.company or self._document.logo is not None:
            return max(self._logo_size[1], self._spacing(11)) + self._spacing(10)
        return 0.0

    @property
    def _logo_size(self) -> tuple[float, float]:
        """The width and height of the logo in device pixels, or zero if there is no logo."""
        logo = self._document.logo
        if logo is None or logo.isNull():
            return 0.0, 0.0
        most = [each / 25.4 * self._device.logicalDpiX() for each in LOGO_MM]
        factor = min(most[0] / logo.width(), most[1] / logo.height())
        return logo.width() * factor, logo.height() * factor

    async def paint(self, painter: QPainter, turn: Callable[[], object]) -> None:
        """Paints all pages; ``turn`` begins a new page."""
        for number, page in enumerate(self._pages):
            if number:
                turn()
            self._paint_head(painter)
            for _, top, colour in (each for each in self._rules if each[0] == number):
                self._paint_rule(painter, top, colour)
            for piece in page:
                painter.setPen(piece.colour)
                if piece.line.line is not None:
                    piece.line.line.draw(painter, piece.at)
                await self._turns.give()
            self._paint_foot(painter, number + 1)
            await self._turns.give()

    def _paint_rule(self, painter: QPainter, top: float, colour: QColor) -> None:
        painter.setPen(QPen(colour, self._device.logicalDpiX() / 144))
        painter.drawLine(QPointF(0, top), QPointF(self._width, top))

    def _paint_head(self, painter: QPainter) -> None:
        width, height = self._logo_size
        if self._document.logo is not None and width:
            painter.drawImage(QRectF(self._width - width, 0, width, height), self._document.logo)
        if self._document.company:
            font = _font(11, bold=True)
            metrics = QFontMetricsF(font, self._device)
            painter.setFont(font)
            painter.setPen(INK)
            room = self._width - width - metrics.averageCharWidth() * 4
            name = metrics.elidedText(self._document.company, Qt.TextElideMode.ElideRight, room)
            base = (max(height, metrics.height()) + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(0, base), name)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        font, pages = _font(8), len(self._pages)
        painter.setFont(font)
        metrics = QFontMetricsF(font, self._device)
        page = _tr("Page {number} of {pages}").format(number=whole(number), pages=whole(pages))
        side = metrics.horizontalAdvance(page)
        top = self._height - self._foot
        self._paint_rule(painter, top, GREY)
        first, second = (top + metrics.ascent() + metrics.lineSpacing() * each for each in (0.2, 1.2))
        room = self._width - side - metrics.averageCharWidth() * 4
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(GREY)
        painter.drawText(QPointF(0, first), metrics.elidedText(self._document.title, elide, room))
        painter.drawText(QPointF(self._width - side, first), page)
        painter.drawText(QPointF(0, second), metrics.elidedText(self._document.made, elide, self._width))

    def _spacing(self, size: int) -> float:
        return QFontMetricsF(_font(size), self._device).lineSpacing()


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSize(size)
    font.setBold(bold)
    return font
