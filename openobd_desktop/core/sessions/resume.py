"""What former runs left behind: sessions to take up again, starts to look into, forms to go on with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from openobd_desktop.domain.journal import Draft, Intent, IntentKind, KeptToken, Remembered, SessionRecord, TokenKind
from openobd_desktop.domain.session import CLAIM_LIMIT, TOKEN_LIFE

FUTURE_LIMIT = 60.0
"""Seconds by which the receipt of a token may lie in the future: clocks are corrected, but not by more."""
CRASHES = 2
CRASH_SPAN = 300.0
"""Seconds; this many crashes within it mean safe mode."""


@dataclass(frozen=True, slots=True)
class ResumeOffer:
    """A session of a former run that can still be taken up."""

    record: SessionRecord
    kept: KeptToken

    @property
    def needs_claim(self) -> bool:
        """It was started and not claimed; the claim is what is left to do."""
        return self.kept.kind is TokenKind.ONE_TIME

    @property
    def life(self) -> float:
        """Seconds in which it can be taken up at most."""
        return CLAIM_LIMIT if self.needs_claim else TOKEN_LIFE

    def left(self, now: float) -> float:
        """Seconds in which it can be taken up, at ``now`` seconds since 1970; a clock that was set back adds none."""
        return min(self.life, max(0.0, self.life - (now - self.kept.received_at)))

    def in_time(self, now: float) -> bool:
        """It can be taken up by this PC's clock, which may have been set since the token was kept."""
        return self.left(now) > 0 and self.kept.received_at - now <= FUTURE_LIMIT


@dataclass(frozen=True, slots=True)
class RecoveredState:
    """What was remembered, sorted by what there is to do."""

    records: tuple[SessionRecord, ...]
    offers: tuple[ResumeOffer, ...]
    untimely: tuple[ResumeOffer, ...]
    """Those that this PC's clock rules out; the list of sessions shows whether it is right."""
    starts: tuple[Intent, ...]
    """Starts whose outcome is not known."""
    unsent: tuple[Intent, ...]
    """Finishes that were never confirmed."""
    drafts: dict[str, Draft]
    """What was entered into forms, also into those of ``unsent``."""
    rest: Remembered
    """What concerns other profiles, for when they are used."""
    safe_mode: bool
    """The program crashed again and again; nothing is offered by itself."""


def from_journal(remembered: Remembered, profile: str, now: float) -> RecoveredState:
    """Sorts what concerns ``profile`` and can still be used at ``now`` seconds since 1970."""
    records = {record.id: record for record in remembered.sessions if record.profile == profile}
    offers = [ResumeOffer(records[kept.session_id], kept) for kept in remembered.tokens if kept.session_id in records]
    mine = [intent for intent in remembered.intents if intent.profile == profile]
    unsent = tuple(intent for intent in mine if intent.kind is IntentKind.FINISH)
    crashes = [moment for moment in remembered.crashes if now - moment <= CRASH_SPAN]
    return RecoveredState(
        records=tuple(records.values()),
        offers=tuple(offer for offer in offers if offer.in_time(now)),
        untimely=tuple(offer for offer in offers if not offer.in_time(now)),
        starts=tuple(intent for intent in mine if intent.kind is IntentKind.START and not intent.session_id),
        unsent=unsent,
        drafts={intent.session_id: _draft(intent) for intent in unsent} | dict(remembered.drafts),
        rest=replace(
            remembered,
            tokens=tuple(kept for kept in remembered.tokens if kept.session_id not in records),
            intents=tuple(intent for intent in remembered.intents if intent.profile != profile),
        ),
        safe_mode=len(crashes) >= CRASHES,
    )


def _draft(intent: Intent) -> Draft:
    """What a finish that was never confirmed was to say, to be gone on with."""
    result = intent.result
    return Draft(result.results, result.feedback, result.description) if result else Draft()
