"""Records from earlier runs, divided by what a login can do with them."""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    KeptToken,
    Remembered,
    SessionRecord,
    TokenKind,
)
from openobd_desktop.domain.session import CLAIM_LIMIT, TOKEN_LIFE

T = TypeVar("T", SessionRecord, Intent)

FUTURE_LIMIT = 60.0
"""How far in the future a token's time of receipt may be, in seconds; the PC's clock may have been set back since
then."""
CRASHES = 2
CRASH_SPAN = 300.0
"""Seconds within which ``CRASHES`` crashes must occur for the program to start in safe mode."""


class ResumeOffer(Struct, frozen=True):
    """A session from an earlier run that can still be resumed."""

    record: SessionRecord
    kept: KeptToken

    @property
    def needs_claim(self) -> bool:
        """Whether the session was started but not claimed, so that resuming it means claiming it."""
        return self.kept.kind is TokenKind.ONE_TIME

    @property
    def life(self) -> float:
        """How long the session remains resumable, in seconds since its token arrived."""
        return CLAIM_LIMIT if self.needs_claim else TOKEN_LIFE

    def left(self, now: float) -> float:
        """Returns how many seconds are left at ``now`` (seconds since 1970) to resume the session; at most ``life``."""
        return min(self.life, max(0.0, self.life - (now - self.kept.received_at)))

    def in_time(self, now: float) -> bool:
        """Returns whether the session can still be resumed at ``now`` (seconds since 1970 by this PC's clock)."""
        return self.left(now) > 0 and self.kept.received_at - now <= FUTURE_LIMIT


class RecoveredState(Struct, frozen=True):
    """The records from earlier runs that concern one profile."""

    records: tuple[SessionRecord, ...]
    offers: tuple[ResumeOffer, ...]
    untimely: tuple[ResumeOffer, ...]
    """Offers that are too old by this PC's clock; the list of sessions shows whether the clock is right."""
    orphans: tuple[str, ...]
    """IDs of sessions with a token but without a record, which no login could resume."""
    starts: tuple[Intent, ...]
    """Starts whose outcome is not known."""
    unsent: tuple[Intent, ...]
    """Results that were never confirmed."""
    drafts: dict[str, Draft]
    """Drafts of feedback forms, including the contents of ``unsent``."""
    rest: Remembered
    """The records that belong to other profiles."""
    safe_mode: bool
    """Whether the program crashed repeatedly, so that sessions are resumed only on request."""


def from_journal(remembered: Remembered, profile: str, now: float) -> RecoveredState:
    """Returns the records for ``profile``, divided by whether they are still usable at ``now`` (seconds since 1970)."""
    records = {record.id: record for record in remembered.sessions if record.profile == profile}
    offers = [ResumeOffer(records[kept.session_id], kept) for kept in remembered.tokens if kept.session_id in records]
    recorded = {record.id for record in remembered.sessions if record.profile}
    orphans = tuple(kept.session_id for kept in remembered.tokens if kept.session_id not in recorded)
    mine = [intent for intent in remembered.intents if intent.profile == profile]
    unsent = tuple(intent for intent in mine if intent.kind is IntentKind.FINISH)
    crashes = [moment for moment in remembered.crashes if now - moment <= CRASH_SPAN]
    return RecoveredState(
        records=tuple(records.values()),
        offers=tuple(offer for offer in offers if offer.in_time(now)),
        untimely=tuple(offer for offer in offers if not offer.in_time(now)),
        orphans=orphans,
        starts=tuple(intent for intent in mine if intent.kind is IntentKind.START and not intent.session_id),
        unsent=unsent,
        drafts={intent.session_id: _draft(intent) for intent in unsent} | dict(remembered.drafts),
        rest=replace(
            remembered,
            tokens=tuple(kept for kept in remembered.tokens if kept.session_id in recorded - records.keys()),
            intents=tuple(intent for intent in remembered.intents if intent.profile != profile),
        ),
        safe_mode=len(crashes) >= CRASHES,
    )


def renamed(remembered: Remembered, former: str, name: str) -> Remembered:
    """Returns records with the new name of a profile."""
    return replace(
        remembered,
        sessions=tuple(of_profile(record, former, name) for record in remembered.sessions),
        intents=tuple(of_profile(intent, former, name) for intent in remembered.intents),
    )


def of_profile(one: T, former: str, name: str) -> T:
    """Returns a record with the new name of its profile, if that is the renamed one."""
    return replace(one, profile=name) if one.profile == former else one


def _draft(intent: Intent) -> Draft:
    """Returns a draft with an unconfirmed result's contents."""
    result = intent.result
    return Draft(result.results, result.feedback, result.description) if result else Draft()
