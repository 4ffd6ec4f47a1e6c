"""Sentences about the state of the tickets, and reasons why the table is empty."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from openobd_desktop.core.tickets.queue import QueueState
from openobd_desktop.errors import PartnerApiFault, PartnerApiOff, PartnerApiRefused
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tickets.filter import TicketFilter

_tr = translator("tickets")


def sentence(state: QueueState, *, is_offered: bool) -> tuple[Tone, str]:
    """Returns a sentence about the state of the tickets, and its tone; "" if there is nothing to report."""
    error = state.error if is_offered else PartnerApiOff()
    if error is not None:
        return (Tone.INFO if isinstance(error, PartnerApiOff) else Tone.WARN), _of_error(error)
    if state.listed_at is None:
        return Tone.INFO, _tr("Loading the tickets…")
    parts: list[str] = []
    if state.unreadable:
        parts.append(_tr("%Ln ticket(s) could not be read.", state.unreadable))
    if state.left_out:
        parts.append(_tr("%Ln more ticket(s) are not listed here.", state.left_out))
    return Tone.INFO, " ".join(parts)


def _of_error(error: PartnerApiFault) -> str:
    return _tr("{what} {advice}").format(what=translate(error.what), advice=translate(error.advice))


class HintActions(Struct, frozen=True):
    """Actions offered by an empty table."""

    refresh: Callable[[], None]
    show_all: Callable[[], None]
    choose_me: Callable[[], None]
    edit_profile: Callable[[], None]


def why_empty(
    state: QueueState, do: HintActions, *, is_offered: bool, chosen: TicketFilter, total: int, knows_me: bool
) -> Hint:
    """Returns a hint that explains why no tickets are shown.

    Args:
        state: The state of the tickets.
        do: The actions to offer.
        is_offered: Whether the profile has a Partner API address.
        chosen: The selected quick filter.
        total: The total number of tickets, whether shown or hidden.
        knows_me: Whether the user has chosen an operator name.
    """
    if not is_offered:
        text = translate(PartnerApiOff.meaning)
        return Hint("disconnected", _tr("No tickets here"), text, ((_tr("Check profile"), do.edit_profile),), False)
    if chosen is TicketFilter.MINE and not knows_me and total:
        text = _tr("The service does not report which operator you are. Choose your name; this is needed only once.")
        return Hint("profile", _tr("Who are you?"), text, ((_tr("Choose your name"), do.choose_me),), False)
    if total:
        text = _tr("No ticket matches the filter and the search.")
        return Hint("filter-off", _tr("No matching tickets"), text, ((_tr("Show all"), do.show_all),), False)
    again = (_tr("Try again"), do.refresh)
    if state.error is not None:
        name = "key" if isinstance(state.error, PartnerApiRefused) else "disconnected"
        return Hint(name, _tr("The tickets cannot be shown"), translate(state.error.meaning), (again,), False)
    if state.listed_at is None:
        return Hint("connected", _tr("Loading the tickets…"), _tr("Waiting for the first answer."), (), False)
    if state.unreadable:
        text = _tr("%Ln ticket(s) could not be read.", state.unreadable)
        return Hint("warning", _tr("The tickets cannot be shown"), text, (again,), False)
    text = _tr("The service lists no tickets for your company. New tickets will appear here automatically.")
    return Hint("no-sessions", _tr("No tickets"), text, (), False)
