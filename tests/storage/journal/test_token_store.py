"""Faults of the key store: the history is kept, and at worst tokens are for this run only."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from openobd_desktop.domain.journal import JournalNotice, JournalState
from openobd_desktop.errors import JournalUnavailable, KeyStoreUnavailable
from openobd_desktop.storage import Journal, KeyStore
from openobd_desktop.storage.secrets.token_encryption import NAME
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.keystores import Store
from tests.storage.raw import files, sql
from tests.storage.samples import DRAFT, record, token

PLACE = ("test", NAME)


def _absent(_: Store) -> None:
    keyring.set_keyring(NoKeyring())


def _locked(store: Store) -> None:
    store.locked = True


def _denied(store: Store) -> None:
    store.kept.clear()
    store.denies = True


def _forgetful(store: Store) -> None:
    store.kept.clear()
    store.forgetful = True


def _hanging(store: Store) -> None:
    store.hold.clear()


FAULTS: dict[str, Callable[[Store], None]] = {
    "absent": _absent,
    "locked": _locked,
    "denied": _denied,
    "forgetful": _forgetful,
    "hanging": _hanging,
}


async def _former_run(open_journal: OpenJournal) -> None:
    journal, _ = await open_journal()
    await journal.save_session(record())
    await journal.save_draft("s1", DRAFT)
    await journal.save_token(token("before"))
    await journal.aclose()


@pytest.mark.parametrize("fault", FAULTS)
async def test_f17_if_the_key_store_fails_tokens_are_for_this_run_and_nothing_is_lost(
    open_journal: OpenJournal, folder: Path, store: Store, fault: str
) -> None:
    await _former_run(open_journal)
    FAULTS[fault](store)
    journal, state = await open_journal(patience=0.05)
    assert state == JournalState(writable=True, tokens_kept=False, notices=(JournalNotice.TOKENS_IN_MEMORY,))
    await journal.save_token(token("this run", name="s2"))
    await journal.save_session(record("s2"))
    remembered = await journal.load(NOW)
    assert remembered.tokens == (token("this run", name="s2"),)
    assert {each.id for each in remembered.sessions} == {"s1", "s2"}
    assert dict(remembered.drafts) == {"s1": DRAFT}
    await journal.forget_token("s2")
    assert (await journal.load(NOW)).tokens == ()
    assert sql(folder, "SELECT session_id FROM tokens") == [("s1",)]


@pytest.mark.parametrize("fault", ["absent", "locked", "hanging"])
async def test_f17_once_the_key_store_answers_again_the_saved_token_is_usable(
    open_journal: OpenJournal, store: Store, fault: str
) -> None:
    await _former_run(open_journal)
    FAULTS[fault](store)
    await open_journal(patience=0.05)
    keyring.set_keyring(store)
    store.locked = False
    store.hold.set()
    journal, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True)
    assert (await journal.load(NOW)).tokens == (token("before"),)


@pytest.mark.parametrize(
    "key",
    [base64.b64encode(bytes(32)).decode(), base64.b64encode(bytes(16)).decode(), "no base 64!", None],
    ids=["another", "too short", "unreadable", "lost"],
)
async def test_f17_with_another_key_the_old_tokens_are_deleted_and_the_history_is_kept(
    open_journal: OpenJournal, folder: Path, store: Store, key: str | None
) -> None:
    await _former_run(open_journal)
    if key is None:
        del store.kept[PLACE]
    else:
        store.kept[PLACE] = key
    journal, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True, notices=(JournalNotice.TOKENS_DROPPED,))
    assert sql(folder, "SELECT count(*) FROM tokens") == [(0,)]
    remembered = await journal.load(NOW)
    assert (remembered.sessions, remembered.tokens, dict(remembered.drafts)) == ((record(),), (), {"s1": DRAFT})
    await journal.save_token(token("after"))
    again, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True)
    assert (await again.load(NOW)).tokens == (token("after"),)


async def test_f17_a_key_that_cannot_be_removed_at_sign_out_is_reported_and_the_tokens_are_gone(
    open_journal: OpenJournal, folder: Path, store: Store
) -> None:
    await _former_run(open_journal)
    journal, _ = await open_journal()
    store.locked = True
    with pytest.raises(JournalUnavailable) as caught:
        await journal.sign_out()
    assert "could not be removed" in caught.value.what
    assert "s3cret" not in caught.value.user_text + caught.value.details
    assert sql(folder, "SELECT count(*) FROM tokens") == [(0,)]


async def test_f17_without_a_key_store_signing_out_is_no_error(open_journal: OpenJournal, store: Store) -> None:
    store.locked = True
    journal, _ = await open_journal()
    await journal.save_token(token())
    await journal.sign_out()
    assert (await journal.load(NOW)).tokens == ()


async def test_t2_the_key_is_in_the_key_store_only(open_journal: OpenJournal, folder: Path, store: Store) -> None:
    await _former_run(open_journal)
    key = store.kept[PLACE]
    raw = base64.b64decode(key)
    assert len(raw) == 32
    for content in files(folder).values():
        assert key.encode() not in content
        assert raw not in content


async def test_t2_a_token_deleted_while_its_key_is_requested_stays_deleted(folder: Path, store: Store) -> None:
    store.hold.clear()
    journal = Journal(folder, KeyStore("test"), clock=lambda: NOW)
    async with asyncio.TaskGroup() as group:
        group.create_task(journal.save_token(token()))
        await asyncio.sleep(0)
        group.create_task(journal.forget_token("s1"))
        await asyncio.sleep(0)
        store.hold.set()
    assert (await journal.load(NOW)).tokens == ()
    await journal.aclose()


async def test_d5_a_slow_key_store_blocks_nothing_and_tokens_are_encrypted_once_it_answers(
    open_journal: OpenJournal, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _former_run(open_journal)
    monkeypatch.setattr("openobd_desktop.storage.journal.token_store.KEY_PATIENCE", 0.05)
    store.hold.clear()
    journal, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=False, awaits_key=True)
    await journal.save_token(token("this run", name="s2"))
    assert sql(folder, "SELECT session_id FROM tokens") == [("s1",)]
    assert (await journal.load(NOW)).tokens == (token("this run", name="s2"),)
    store.hold.set()
    assert await journal.await_key() == ()
    assert set((await journal.load(NOW)).tokens) == {token("before"), token("this run", name="s2")}
    assert sorted(sql(folder, "SELECT session_id FROM tokens")) == [("s1",), ("s2",)]


async def test_d5_a_key_store_that_did_not_answer_is_asked_again(open_journal: OpenJournal, store: Store) -> None:
    await _former_run(open_journal)
    store.locked = True
    journal, state = await open_journal()
    assert state.notices == (JournalNotice.TOKENS_IN_MEMORY,)
    assert await journal.await_key() == (JournalNotice.TOKENS_IN_MEMORY,)
    store.locked = False
    assert await journal.await_key() == ()
    assert (await journal.load(NOW)).tokens == (token("before"),)


async def test_d5_after_one_unanswered_request_a_sign_out_waits_only_a_short_time_for_each(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openobd_desktop.storage.secrets.key_store.PATIENCE_AFTER_SILENCE", 0.01)
    store.hold.clear()
    with pytest.raises(KeyStoreUnavailable):
        await KeyStore("test", patience=0.05).get("a")
    with pytest.raises(KeyStoreUnavailable):
        await asyncio.wait_for(KeyStore("other", patience=1000).remove("b"), 60)
    store.hold.set()
    assert await KeyStore("test").get("a") is None
