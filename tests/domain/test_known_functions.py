"""Functions known on this PC: each once, most recent first, with favourites kept permanently."""

from __future__ import annotations

from openobd_desktop.domain.functions import RECENT_LIMIT, FunctionDetails, remembered, with_favourite
from openobd_desktop.domain.settings import KnownFunction


def test_the_latest_function_comes_first_and_each_is_remembered_once() -> None:
    known = tuple(KnownFunction(id=f"{number}", name="x") for number in range(RECENT_LIMIT))
    after = remembered(known, FunctionDetails(id="3", name="Renamed"))
    assert [one.id for one in after] == ["3", "0", "1", "2", "4", "5", "6", "7", "8", "9"]
    assert after[0].name == "Renamed"
    assert len(remembered(known, FunctionDetails(id="f", name="New"))) == RECENT_LIMIT


def test_favourites_stay_and_do_not_count() -> None:
    known = tuple(KnownFunction(id=f"{number}", name="x", favourite=number == 9) for number in range(RECENT_LIMIT))
    after = remembered(known, FunctionDetails(id="a", name="New"))
    assert [one.id for one in after] == ["a", *"0123456789"]
    assert [one.id for one in remembered(after, FunctionDetails(id="b"))] == ["b", "a", *"01234567", "9"]
    assert remembered(known, FunctionDetails(id="9", name="Renamed"))[0].favourite


def test_a_function_that_was_never_run_can_be_a_favourite() -> None:
    one = KnownFunction(id="1", name="x")
    (kept,) = with_favourite((), one, favourite=True)
    assert kept.favourite
    assert with_favourite((kept,), kept, favourite=False) == (one,)


def test_the_same_id_at_another_provider_is_another_function() -> None:
    known = (KnownFunction(id="3", name="x"),)
    assert len(remembered(known, FunctionDetails(id="3", name="x", provider_id="other"))) == 2
