"""Session reports, saved and opened as PDF files or printed."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QDate, QIODevice, QObject, Qt
from PySide6.QtGui import QImage, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.domain.car.scans import FoundScans, merged
from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.domain.session import Ownership
from openobd_desktop.errors import HistoryUnreadable, LocalFault, PictureRefused, TeamJournalUnavailable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.ui.common.external import open_file
from openobd_desktop.ui.common.file_dialogs import ask_where_to_save, free_path
from openobd_desktop.ui.common.times import local
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file, slow_text
from openobd_desktop.ui.history.report import NO_NOTES, Company, report_of
from openobd_desktop.ui.history.sheets import Document, paint_on
from openobd_desktop.ui.history.texts import began
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.pictures.decode import read_logo
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from openobd_desktop.domain.car.diagnosis import Scan

DPI = 300
PATIENCE = 5.0
"""Time in seconds within which the print service must list the printers."""
LOGO_PATIENCE = 3.0
"""Time in seconds within which the disk with the logo must respond; otherwise, the report has no logo."""
T = TypeVar("T")
Subject: TypeAlias = tuple[SessionRecord, Sequence[SessionEvent] | None]
"""A session and its timeline; the timeline is None if it could not be read."""

_log = logging.getLogger(__name__)
_NO_NAME = re.compile(r"[^\w-]+", re.ASCII)


class Reports(QObject):
    """Commands for the report of a session, all of which return immediately.

    The session is passed as a function that returns the session with its timeline.
    """

    def __init__(self, context: AppContext, owner: QWidget) -> None:
        """``owner`` is the page or window whose destruction cancels the commands."""
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def of_session(self, session_id: str) -> Callable[[], Awaitable[Subject]]:
        """Returns a function that returns a session and its timeline, from the history unless the session is open."""
        return partial(self._find, session_id)

    async def _find(self, session_id: str) -> Subject:
        active = self._context.service.open_session(session_id)
        if active is not None:
            # The operator's name is added to a record only when it is written.
            who = active.record.who or self._context.service.recorder.who
            return replace(active.record, who=who), tuple(active.events)
        record = await self._context.history.session(session_id)
        if record is None:
            raise HistoryUnreadable(what="This session is not in the history.")
        return record, await self._context.history.events(session_id)

    def save(self, subject: Callable[[], Awaitable[Subject]], button: BusyButton | None = None) -> None:
        """Asks where to save the report as a PDF, and saves it there."""

        def ask(found: Subject) -> None:
            self._ask_where(report_name(found[0]), lambda path: self.save_as(path, found, button))

        self._run(_awaited, subject, then=ask, button=button)

    def save_scans(
        self, subject: Callable[[], Awaitable[Subject]], scans: Sequence[Scan], button: BusyButton | None = None
    ) -> None:
        """Asks where to save a report that covers only the given scans of the session, and saves it there."""

        def ask(found: Subject) -> None:
            name, kept = report_name(found[0], "scan"), tuple(scans)
            self._ask_where(name, lambda path: self.save_as(path, found, button, scans=kept))

        self._run(_awaited, subject, then=ask, button=button)

    def save_all_scans(self, subject: Callable[[], Awaitable[Subject]], button: BusyButton | None = None) -> None:
        """Asks where to save a report of only the session's scans, and saves it; shows a message if there are none."""

        async def found() -> tuple[Subject, FoundScans]:
            known = await subject()
            return known, await self._scans_of(known[0])

        def ask(known: tuple[Subject, FoundScans]) -> None:
            about, scanned = known
            scans = [saved.scan for saved in reversed(scanned.scans)]
            if scans:
                self._ask_where(
                    report_name(about[0], "scan"), lambda path: self.save_as(path, about, button, scans=scans)
                )
            elif scanned.is_complete and not scanned.unreadable:
                self._context.messages.show(self.tr("The car was not scanned in this session."))
            else:
                self._context.messages.show(self.tr("The scans of this session could not be read."))

        self._run(found, then=ask, button=button)

    def _ask_where(self, name: str, then: Callable[[str], None]) -> None:
        ask_where_to_save(self._owner.window(), self.tr("Save report"), name, self.tr("PDF documents (*.pdf)"), then)

    def save_as(
        self, path: str, subject: Subject, button: BusyButton | None = None, *, scans: Sequence[Scan] = ()
    ) -> None:
        """Saves the report, limited to ``scans`` if any are given, as a PDF at ``path``, and offers to open it."""

        def save(content: bytes) -> None:
            message = self.tr("The report was saved as {path}.").format(path=path)
            offer = Offer(self.tr("Open report"), partial(self._show, path))
            save_file(self._context, path, content, button, message, offer)

        self._run(self._make, subject, scans, then=save, button=button)

    def open(self, subject: Callable[[], Awaitable[Subject]], button: BusyButton | None = None) -> None:
        """Saves the report under a new name in the most recently used folder, and opens it."""
        self._run(self._save_new, subject, then=self._show_new, button=button)

    async def _save_new(self, subject: Callable[[], Awaitable[Subject]]) -> Path:
        found = await subject()
        content = await self._make(found)
        path = await free_path(report_name(found[0]))
        await self._context.saver.write(path, content, lambda: self._context.messages.show(slow_text(str(path))))
        return path

    def _show_new(self, path: Path) -> None:
        self._context.messages.show(self.tr("The report was saved as {path}.").format(path=path))
        self._show(str(path))

    def _show(self, path: str) -> None:
        if not open_file(path):
            text = self.tr("The report was saved as {path}, but no program could be started to show it.")
            self._context.messages.show(text.format(path=path))

    def print(self, subject: Callable[[], Awaitable[Subject]], button: BusyButton | None = None) -> None:
        """Asks for a printer, and prints the report."""
        self._run(self._written_for_printer, subject, then=self._ask_for_printer, button=button)

    async def _written_for_printer(self, subject: Callable[[], Awaitable[Subject]]) -> Document:
        document = await self._document(await subject())
        await _require_print_service()
        return document

    def _ask_for_printer(self, document: Document) -> None:
        # Imported here because the printing modules are rarely needed.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(DPI)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self._owner.window())
        dialog.setObjectName("printDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print report"))
        dialog.accepted.connect(lambda *_: self._print_on(printer, document))
        # The dialog's own ``open`` requires a slot.
        QDialog.open(dialog)

    def _print_on(self, printer: QPrinter, document: Document) -> None:
        async def print_now() -> None:
            await _require_print_service()
            await paint_on(printer, document)

        message = self.tr("The report was sent to the printer.")
        self._run(print_now, then=lambda _: self._context.messages.show(message))

    async def _make(self, subject: Subject, scans: Sequence[Scan] = ()) -> bytes:
        return await make_pdf(await (self._scan_document(subject, scans) if scans else self._document(subject)))

    async def _company(self) -> Company:
        settings = self._context.profiles.settings
        return Company(settings.company, await _logo(settings.logo))

    async def _scan_document(self, subject: Subject, scans: Sequence[Scan]) -> Document:
        # Imported here because the car is not scanned in most sessions.
        from openobd_desktop.ui.history.scan_report import scan_report_of

        now, company, texts = self._context.service.clock.now(), await self._company(), await self._code_texts()
        (record, events), is_whole = self._latest(subject)
        return scan_report_of(record, events, scans, now, company, texts, is_whole=is_whole)

    async def _code_texts(self) -> CodeTexts:
        path = self._context.profiles.settings.code_texts
        if not path:
            return NO_TEXTS
        # Imported here because most users have no such file.
        from openobd_desktop.ui.tabs.car.words.imported import code_texts_or_none

        return await code_texts_or_none(path)

    async def _document(self, subject: Subject) -> Document:
        company = await self._company()
        ticket = subject[0].ticket
        noted = await self._context.service.notes.of(ticket) if ticket else NO_NOTES
        scanned = await self._scans_of(subject[0])
        texts = await self._code_texts() if scanned.scans else NO_TEXTS
        (record, events), is_whole = self._latest(subject)
        now = self._context.service.clock.now()
        return report_of(record, events, now, company, noted, scanned, texts, is_whole=is_whole)

    def _latest(self, subject: Subject) -> tuple[Subject, bool]:
        """Returns the session with the events known now, and whether those from earlier runs are among them."""
        record, events = subject
        active = self._context.service.open_session(record.id)
        if active is None or events is None:
            return subject, True
        latest, is_whole = tuple(active.events), active.timeline.is_whole
        if not is_whole and tuple(events[:1]) != latest[:1]:
            # These events are from the history, which could be read.
            return subject, True
        return (record, latest), is_whole

    async def _scans_of(self, record: SessionRecord) -> FoundScans:
        """Returns a session's scans; those of colleagues are read from the team database, as no PC downloads them."""
        recorder = self._context.service.recorder
        found = await recorder.scans.of_session(record.id)
        is_here = record.mine is not Ownership.NOT_KNOWN or record.who == recorder.who
        if is_here or not record.scope or not self._context.team.shares:
            return found
        try:
            return merged(found, await self._context.team.scans.of_session(record.id))
        except TeamJournalUnavailable:
            return merged(found, FoundScans(is_complete=False))

    def _run(
        self,
        command: Callable[..., Coroutine[Any, Any, T]],
        *args: object,
        then: Callable[[T], None],
        button: BusyButton | None = None,
    ) -> None:
        self._context.actions.run(command, *args, owner=self._owner, busy=button, then=then, retry=False)


async def _awaited(subject: Callable[[], Awaitable[Subject]]) -> Subject:
    return await subject()


async def _require_print_service() -> None:
    """Raises ``LocalFault`` if CUPS does not respond, in which case Qt would wait indefinitely in the UI thread."""
    listing = run_in_daemon_thread(_list_printers, "listing the printers")
    done, _ = await asyncio.wait([listing], timeout=PATIENCE)
    if not done:
        listing.cancel()
        raise LocalFault(
            what="The print service of this PC is not responding.",
            meaning="The report was not printed. Running sessions are not affected.",
            advice="Save the report as a file, and print it later.",
        )


def _list_printers() -> None:
    """Asks CUPS for all printers, as Qt does."""
    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        # There is no CUPS on this PC, so Qt will not use it either.
        return
    found = ctypes.c_void_p()
    cups.cupsFreeDests(cups.cupsGetDests(ctypes.byref(found)), found)


async def _logo(path: str) -> QImage | None:
    """Returns the picture at ``path``; None if the picture is missing or unusable, as the settings page reports."""
    if not path:
        return None
    reading = run_in_daemon_thread(lambda: read_logo(Path(path)), "reading the logo")
    done, _ = await asyncio.wait([reading], timeout=LOGO_PATIENCE)
    if not done:
        reading.cancel()
        _log.warning("the logo of the report cannot be used: its disk does not respond")
        return None
    try:
        return reading.result()
    except PictureRefused as error:
        _log.warning("the logo of the report cannot be used: %s", error.details or type(error).__name__)
        return None


def report_name(record: SessionRecord, kind: str = "report") -> str:
    """Returns the proposed file name of a report: its kind, the ticket (or the session ID) and the start date."""
    subject = _NO_NAME.sub("-", record.ticket or record.id).strip("-")[:40] or "session"
    since = began(record)
    at = local(since) if since is not None else None
    day = QDate.currentDate().toString(Qt.DateFormat.ISODate) if at is None else at.date().isoformat()
    return f"{kind}-{subject}-{day}.pdf"


async def make_pdf(document: Document) -> bytes:
    """Returns the document as a PDF; other tasks can run while it is being made."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator(document.creator)
    writer.setResolution(DPI)
    await paint_on(writer, document)
    buffer.close()
    return _completed(bytes(buffer.data().data()), document.author, document.language)


_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)")
_SIZE = re.compile(rb"/Size (\d+)")


def _completed(pdf: bytes, author: str, language: str) -> bytes:
    """Adds the author and the language, which Qt cannot write, to a PDF made by Qt; returns the resulting PDF.

    Both are added as an incremental update; a PDF with an unexpected structure is returned unchanged (ISO 32000-1,
    7.5.6).
    """
    tail = pdf[pdf.rfind(b"trailer") :]
    found = [pattern.search(tail) for pattern in (_ROOT, _INFO, _SIZE, _START)]
    numbers = [int(each[1]) for each in found if each is not None]
    if len(numbers) < len(found):
        return pdf
    root, info, size, start = numbers
    written = b"/Author <feff%s>" % author.encode("utf-16-be", "replace").hex().encode()
    tongue = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>".encode("ascii", "ignore")
    update, places = bytearray(pdf), {}
    for number, extra in ((root, tongue), (info, written)):
        begin = pdf.find(f"\n{number} 0 obj\n<<".encode())
        end = pdf.find(b">>\nendobj", begin)
        if begin < 0 or end < 0:
            return pdf
        places[number] = len(update)
        update += pdf[begin + 1 : end] + extra + b"\n>>\nendobj\n"
    table = len(update)
    lines = "".join(f"{number} 1\n{place:010d} 00000 n \n" for number, place in sorted(places.items()))
    trailer = f"trailer\n<< /Size {size} /Root {root} 0 R /Info {info} 0 R /Prev {start} >>"
    return bytes(update) + f"xref\n{lines}{trailer}\nstartxref\n{table}\n%%EOF\n".encode()
