"""Scans of a car, as saved in and read from the history."""

from __future__ import annotations

from msgspec import Struct

from openobd_desktop.domain.car.diagnosis import Scan


class SavedScan(Struct, frozen=True, kw_only=True):
    """A scan with the session in which it was made; saved again under the same ID if silent units are asked again."""

    id: str
    """A UUID."""
    session_id: str
    scan: Scan
    who: str = ""
    """The user who made the scan, like ``SessionRecord.who``."""
    scope: str = ""
    """The partner key under which the scan is shared, like ``SessionRecord.scope``."""
    left_out: int = 0
    """Number of control units, codes and freeze frames that exceeded the limits or could not be read."""


class OutgoingScan(Struct, frozen=True):
    """A scan whose current state has not been published to the team yet; for ``mark``, see ``Outgoing``."""

    saved: SavedScan
    mark: int


class FoundScans(Struct, frozen=True, kw_only=True):
    """The scans of a session or of a car, newest first."""

    scans: tuple[SavedScan, ...] = ()
    unreadable: int = 0
    """Number of scans that exist but cannot be read, for example because the file is damaged."""
    has_more: bool = False
    """Whether there are older scans, which were not read because that would take too long."""
    is_complete: bool = True
    """Whether the journal could be queried at all; a team database may not store scans yet."""

    @property
    def lacks_parts(self) -> bool:
        """Whether control units or codes are missing from a scan because they exceeded limits or were unreadable."""
        return any(saved.left_out for saved in self.scans)


class ScanCount(Struct, frozen=True):
    """The number of scans in a session, and the number of trouble codes found by the last scan."""

    scans: int
    codes: int


def merged(*parts: FoundScans) -> FoundScans:
    """Returns the scans from several sources without duplicates; a duplicate is taken from the first source."""
    by_id: dict[str, SavedScan] = {}
    for part in parts:
        for saved in part.scans:
            by_id.setdefault(saved.id, saved)
    return FoundScans(
        scans=tuple(sorted(by_id.values(), key=lambda saved: saved.scan.started_at, reverse=True)),
        unreadable=sum(part.unreadable for part in parts),
        has_more=any(part.has_more for part in parts),
        is_complete=all(part.is_complete for part in parts),
    )
