"""Where the book of the journal stands: opened when it is needed, only ever touched by the worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.records import JournalNotice

if TYPE_CHECKING:
    from openobd_desktop.storage.book import Book

T = TypeVar("T")


class Shelf:
    """Hands out the open book and turns what the disk says into ``JournalUnavailable``."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._book: Book | None = None

    def reopen(self) -> Book:
        """The book, freshly opened."""
        self.close()
        return self.use(lambda book: book)

    def use(self, work: Callable[[Book], T]) -> T:
        """The result of ``work`` on the book, which is opened now if it could not be before."""
        # Its import takes a quarter of a second, which the first paint need not wait for.
        from openobd_desktop.storage.disk_faults import TROUBLE, told
        from openobd_desktop.storage.opening import FILE_NAME
        from openobd_desktop.storage.soundness import notice

        try:
            if self._book is None:
                from openobd_desktop.storage.book import Book

                self._book = Book(self._folder)
            return work(self._book)
        except TROUBLE as error:
            if self._folder is not None:
                notice(error, self._folder / FILE_NAME)
            raise self._unavailable(told(error)) from error

    def require_writable(self, book: Book) -> None:
        """Raises ``JournalUnavailable`` for a book that is known to be read-only."""
        if book.opening.trouble is not None:
            raise self._unavailable(book.opening.trouble.value)

    def read(self, look: Callable[[Book], T]) -> T:
        """What ``look`` finds in a book that can be read; one that could not be is tried again.

        What stands in for a file that cannot be read would seem to be an empty history.
        """
        if self._book is not None and self._book.opening.is_stand_in:
            self.close()
        return self.use(lambda book: look(self._readable(book)))

    def _readable(self, book: Book) -> Book:
        if book.opening.is_stand_in:
            raise self._unavailable(book.opening.reason)
        return book

    def close(self) -> None:
        """Closes the book, if it is open."""
        if self._book is not None:
            self._book.close()
            self._book = None

    def _unavailable(self, reason: str) -> JournalUnavailable:
        details = f"{self._folder or 'memory'}: {reason}"
        if self._book is not None and self._book.opening.trouble is JournalNotice.NEWER:
            return JournalUnavailable(
                details,
                what="A newer version of this program has written the history; this one can only read it.",
                advice="Install the newer version again.",
            )
        return JournalUnavailable(details)
