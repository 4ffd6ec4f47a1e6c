"""The message board: nothing is lost, nothing accumulates, and a cleared condition removes its message."""

from __future__ import annotations

from openobd_desktop.errors import NoAnswer, NoFreeServer, TicketNotFound, TokenLost, WrongCredentials
from openobd_desktop.ui.messages.board import KEPT, MessageBoard, Offer


def _whats(board: MessageBoard) -> list[str]:
    found = []
    while board.current is not None:
        found.append(board.current.what)
        board.dismiss()
    return found


def test_messages_posted_before_the_bar_exists_are_kept() -> None:
    board = MessageBoard()
    board.show_error(TicketNotFound())
    assert board.current is not None
    assert board.current.what == TicketNotFound.what


def test_an_error_is_shown_with_meaning_and_advice() -> None:
    board = MessageBoard()
    board.show_error(TicketNotFound("FAILED_PRECONDITION: no ticket"))
    assert board.current is not None
    assert board.current.text.splitlines() == [
        TicketNotFound.what,
        f"{TicketNotFound.meaning} {TicketNotFound.advice}",
    ]
    assert "TicketNotFound: FAILED_PRECONDITION: no ticket" in board.current.report


def test_a_repeated_message_is_shown_once_with_the_newest_details() -> None:
    board = MessageBoard()
    board.show_error(NoFreeServer("first"))
    board.show_error(NoFreeServer("second"))
    assert board.waiting == 0
    assert board.current is not None
    assert "second" in board.current.details


def test_several_messages_wait_in_the_order_of_their_arrival() -> None:
    board = MessageBoard()
    for error in (NoFreeServer(), TicketNotFound(), WrongCredentials()):
        board.show_error(error)
    assert board.waiting == 2
    assert _whats(board) == [NoFreeServer.what, TicketNotFound.what, WrongCredentials.what]


def test_news_is_replaced_by_the_next_message() -> None:
    board = MessageBoard()
    board.show("40 sessions exported.")
    board.show("41 sessions exported.")
    board.show_error(NoFreeServer())
    assert _whats(board) == [NoFreeServer.what]


def test_news_does_not_replace_an_error() -> None:
    board = MessageBoard()
    board.show_error(NoFreeServer())
    board.show("40 sessions exported.")
    assert _whats(board) == [NoFreeServer.what, "40 sessions exported."]


def test_a_cleared_condition_removes_its_message() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), cause="refresh")
    board.show_error(TicketNotFound())
    board.clear("refresh")
    assert _whats(board) == [TicketNotFound.what]


def test_a_changing_condition_has_one_message() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), cause="refresh")
    board.show_error(WrongCredentials(), cause="refresh")
    assert _whats(board) == [WrongCredentials.what]


def test_the_same_error_from_a_click_and_from_a_refresh_is_shown_once() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer())
    board.show_error(NoAnswer(), cause="refresh")
    assert board.waiting == 0
    board.clear("refresh")
    assert board.current is None


def test_retry_removes_the_message_first_so_that_a_new_failure_is_visible() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), lambda: board.show_error(NoAnswer("again")))
    board.retry()
    assert board.current is not None
    assert "again" in board.current.details


def test_retry_without_a_message_does_nothing() -> None:
    board = MessageBoard()
    board.retry()
    assert board.current is None


def test_a_flood_of_different_errors_keeps_the_current_and_the_newest() -> None:
    board = MessageBoard()
    for number in range(KEPT + 5):
        board.show_error(NoAnswer(what=f"Error {number}."))
    assert board.waiting == KEPT - 1
    whats = _whats(board)
    assert (whats[0], whats[-1]) == ("Error 0.", f"Error {KEPT + 4}.")


def test_no_change_is_announced_without_a_difference() -> None:
    board = MessageBoard()
    changes: list[int] = []
    board.changed.connect(lambda: changes.append(1))
    board.dismiss()
    board.clear("refresh")
    assert changes == []
    board.show_error(NoAnswer())
    assert changes == [1]


def test_urgent_messages_are_shown_before_others() -> None:
    board = MessageBoard()
    board.show_error(NoFreeServer())
    board.show_error(TokenLost(), about="Ticket 1", urgent=True)
    board.show_error(TokenLost(), about="Ticket 2", urgent=True)
    assert _whats(board) == [f"Ticket 1: {TokenLost.what}", f"Ticket 2: {TokenLost.what}", NoFreeServer.what]


def test_too_many_messages_drop_nothing_urgent() -> None:
    board = MessageBoard()
    for number in range(3):
        board.show_error(TokenLost(), about=f"Ticket {number}", urgent=True)
    for number in range(KEPT):
        board.show_error(NoAnswer(), about=f"Call {number}")
    whats = _whats(board)
    assert len(whats) == KEPT
    assert [what.split(":")[0] for what in whats[:4]] == ["Ticket 0", "Ticket 1", "Ticket 2", "Call 3"]


def test_an_offer_is_taken_once_and_its_message_removed() -> None:
    board, done = MessageBoard(), list[str]()
    board.show_error(TokenLost(), offer=Offer("Interrupt this session", lambda: done.append("interrupt")))
    board.accept_offer()
    board.accept_offer()
    assert done == ["interrupt"]
    assert board.current is None


def test_an_urgent_message_about_the_current_page_comes_first() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), cause="token of b")
    board.bring_forward("token of b")
    for ticket in ("a", "b"):
        board.show_error(TokenLost(), about=ticket, cause=f"token of {ticket}", urgent=True)
    assert _whats(board) == [f"b: {TokenLost.what}", f"a: {TokenLost.what}"]


def test_bringing_forward_moves_only_urgent_messages() -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), cause="list")
    board.show_error(NoFreeServer(), cause="start")
    board.bring_forward("start")
    assert _whats(board) == [NoAnswer.what, NoFreeServer.what]


def test_the_board_knows_whether_it_shows_a_text_already() -> None:
    board = MessageBoard()
    assert not board.is_showing(TokenLost.what, "token of a")
    board.show_error(TokenLost(), about="Ticket 1", cause="token of a", urgent=True)
    assert board.current is not None
    headline = board.current.text.removeprefix("Ticket 1: ")
    assert board.is_showing(headline, "token of a")
    assert not board.is_showing(headline, "token of b")
    assert not board.is_showing("Something else", "token of a")
