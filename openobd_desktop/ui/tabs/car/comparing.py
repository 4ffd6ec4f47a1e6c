"""Scans of a car that can be compared: those of the session, of this PC, and of colleagues."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.journal.scans import scan_id
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.car.scans import FoundScans, SavedScan, merged
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.car.compare_dialog import CompareDialog
from openobd_desktop.ui.widgets.busy_button import BusyButton

_tr = translator("car")


class Comparing(QObject):
    """Search for the scans of a car and, as soon as there are two of them, the dialog that compares them.

    The team database is queried each time, because no PC stores the scans of colleagues. The query may take seconds, so
    the dialog does not wait for its result if this PC has two scans.
    """

    def __init__(self, button: BusyButton, context: AppContext, active: ActiveSession, owner: QWidget) -> None:
        super().__init__(owner)
        self._button = button
        self._context = context
        self._active = active
        self._owner = owner

    def begin(self) -> None:
        """Starts searching for the scans, and returns immediately; the session must have at least one scan."""
        self._context.actions.run(self._of_this_pc, owner=self._owner, busy=self._button, then=self._on_own)

    async def _of_this_pc(self) -> FoundScans:
        last, scans = self._active.car.scans[-1], self._context.service.recorder.scans
        found = await scans.of_car(last.vin, last.ticket)
        here = (
            SavedScan(id=scan_id(self._active.id, scan), session_id=self._active.id, scan=scan, who=self._who)
            for scan in self._active.car.scans
        )
        return merged(FoundScans(scans=tuple(here)), found)

    async def _of_team(self) -> FoundScans:
        last = self._active.car.scans[-1]
        return await self._context.team.scans.of_car(last.vin, last.ticket)

    @property
    def _who(self) -> str:
        return self._context.service.recorder.who

    def _on_own(self, own: FoundScans) -> None:
        team = self._context.team
        known = Known(own, asks_team=team.shares)
        if not team.shares and team.error is not None:
            known.fail(team.error)
        dialog = CompareDialog(known.scans, self._who, self._owner.window()) if len(known.scans) > 1 else None
        if dialog is not None:
            dialog.show_missing(known.tone, known.missing)
            dialog.open()
        elif not team.shares:
            self._finish(known)
        if team.shares:
            self._ask_team(known, dialog)

    def _ask_team(self, known: Known, dialog: CompareDialog | None) -> None:
        def show() -> None:
            if dialog is None:
                self._finish(known)
            else:
                dialog.add(known.scans)
                dialog.show_missing(known.tone, known.missing)

        def on_found(found: FoundScans) -> None:
            known.add(found)
            show()

        def on_failed(error: OpenObdError) -> None:
            known.fail(error)
            show()

        self._context.actions.run(
            self._of_team,
            owner=self._owner if dialog is None else dialog,
            busy=self._button if dialog is None else None,
            then=on_found,
            failed=on_failed,
        )

    def _finish(self, known: Known) -> None:
        """Opens the dialog, or explains why there is nothing to compare."""
        if len(known.scans) > 1:
            dialog = CompareDialog(known.scans, self._who, self._owner.window())
            dialog.show_missing(known.tone, known.missing)
            dialog.open()
        elif missing := known.missing:
            self._context.messages.show(
                _tr("There may be other scans of this car. {missing}").format(missing=one_line(missing, 1000))
            )
        else:
            self._context.messages.show(_tr("There is no other scan of this car yet."))


class Known:
    """What is known so far about the scans of a car."""

    def __init__(self, own: FoundScans, *, asks_team: bool) -> None:
        """Starts with ``own``, the scans stored on this PC; ``asks_team`` means that the team database is queried."""
        self._own = own
        self._of_team: FoundScans | None = None
        self._is_asking = asks_team
        self._error: OpenObdError | None = None

    def add(self, found: FoundScans) -> None:
        """Adds the scans of the team."""
        self._of_team, self._is_asking = found, False

    def fail(self, error: OpenObdError) -> None:
        """Records the reason why the team database could not be queried."""
        self._error, self._is_asking = error, False

    @property
    def _parts(self) -> tuple[FoundScans, ...]:
        return (self._own,) if self._of_team is None else (self._own, self._of_team)

    @property
    def scans(self) -> tuple[SavedScan, ...]:
        """All scans, oldest first."""
        return merged(*self._parts).scans[::-1]

    @property
    def missing(self) -> str:
        """Reasons why scans may be missing, one sentence per line; empty if there are none."""
        return "\n".join(self._sentences())

    @property
    def tone(self) -> Tone:
        """The tone of ``missing``."""
        return Tone.INFO if self._is_asking else Tone.WARN

    def _sentences(self) -> Iterator[str]:
        if not self._own.is_complete:
            yield _tr("The history of this PC could not be read, so earlier scans may be missing.")
        if any(part.unreadable for part in self._parts):
            yield _tr("Some scans of this car could not be read.")
        if any(part.lacks_parts for part in self._parts):
            yield _tr(
                "Some control units or trouble codes are missing: they could not be read, or there were too many "
                "to keep."
            )
        if self._is_asking:
            yield _tr("Searching the team database for your colleagues' scans…")
        if self._error is not None:
            yield _tr("The team database could not be queried, so your colleagues' scans may be missing.")
            yield one_line(translate(self._error.what))
        elif self._of_team is not None and not self._of_team.is_complete:
            yield _tr("The team database cannot store scans yet, so your colleagues' scans are missing.")
