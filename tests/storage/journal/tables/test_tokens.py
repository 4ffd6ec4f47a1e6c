"""Only the newest token of a session is kept, encrypted, until it is deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.journal import JournalNotice, TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.storage import Journal
from openobd_desktop.storage.journal.token_store import MemoryTokens
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, Undecryptable
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.keystores import Store
from tests.storage.looks import history
from tests.storage.raw import files, sql
from tests.storage.samples import record, token

KEY = bytes(range(32))


def _kept(folder: Path) -> int:
    return int(sql(folder, "SELECT count(*) FROM tokens")[0][0])


async def test_f14_the_newest_token_is_there_for_the_next_run(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_token(token("one-time", kind=TokenKind.ONE_TIME))
    await first.save_token(token("first", at=NOW))
    await first.save_token(token("second", at=NOW + 120))
    await first.save_token(token("other", name="s2"))
    second, _ = await open_journal()
    kept = {each.session_id: each for each in (await second.load(NOW + 121)).tokens}
    assert kept == {"s1": token("second", at=NOW + 120), "s2": token("other", name="s2")}


async def test_an_older_token_never_replaces_a_newer_one(journal: Journal) -> None:
    await journal.save_token(token("new", at=NOW))
    await journal.save_token(token("old", at=NOW - 1))
    await journal.save_token(token("older", at=NOW - 300))
    assert (await journal.load(NOW)).tokens == (token("new"),)


async def test_f13_after_the_clock_is_set_back_an_outdated_token_is_replaced(journal: Journal) -> None:
    await journal.save_token(token("before", at=NOW))
    await journal.save_token(token("after", at=NOW - 3600))
    assert (await journal.load(NOW - 3600)).tokens == (token("after", at=NOW - 3600),)


@pytest.mark.parametrize("moved", [360.0, 20 * 3600.0, -86_400.0])
async def test_s17_a_clock_set_between_two_runs_deletes_no_token(open_journal: OpenJournal, moved: float) -> None:
    first, _ = await open_journal()
    await first.save_token(token())
    second, _ = await open_journal()
    assert (await second.load(NOW + moved)).tokens == (token(),)
    third, _ = await open_journal()
    assert (await third.load(NOW + 30)).tokens == (token(),)


async def test_a_forgotten_token_is_gone_and_forgetting_it_again_is_no_error(journal: Journal, folder: Path) -> None:
    await journal.save_token(token())
    await journal.save_token(token(name="s2"))
    await journal.forget_token("s1")
    await journal.forget_token("s1")
    assert [each.session_id for each in (await journal.load(NOW)).tokens] == ["s2"]
    assert _kept(folder) == 1


async def test_t9_signing_out_removes_tokens_and_key_but_not_the_history(
    journal: Journal, folder: Path, store: Store
) -> None:
    await journal.save_session(record())
    await journal.save_token(token())
    encrypted = sql(folder, "SELECT sealed FROM tokens")[0][0]
    await journal.sign_out()
    assert store.kept == {}
    assert (await journal.load(NOW)).tokens == ()
    assert [each.id for each in await history(journal)] == ["s1"]
    assert all(encrypted.encode() not in content for content in files(folder).values())


async def test_t9_after_signing_out_the_same_run_uses_a_new_key(open_journal: OpenJournal, store: Store) -> None:
    first, _ = await open_journal()
    before = dict(store.kept)
    await first.sign_out()
    await first.save_token(token())
    assert store.kept.keys() == before.keys()
    assert store.kept != before
    second, state = await open_journal()
    assert JournalNotice.TOKENS_DROPPED not in state.notices
    assert (await second.load(NOW)).tokens == (token(),)


def test_t2_the_same_token_is_encrypted_differently_each_time() -> None:
    cipher = TokenCipher(KEY)
    encrypted = {cipher.encrypt("s1", TokenKind.SESSION, Secret("text")) for _ in range(100)}
    assert len(encrypted) == 100
    assert {cipher.decrypt("s1", TokenKind.SESSION, each).reveal() for each in encrypted} == {"text"}


@pytest.mark.parametrize(
    ("key", "session", "kind"),
    [
        (KEY[::-1], "s1", TokenKind.SESSION),
        (KEY, "s2", TokenKind.SESSION),
        (KEY, "s1", TokenKind.ONE_TIME),
    ],
    ids=["key", "session", "kind"],
)
def test_t2_a_token_is_decrypted_only_with_its_key_for_its_session_and_kind(
    key: bytes, session: str, kind: TokenKind
) -> None:
    encrypted = TokenCipher(KEY).encrypt("s1", TokenKind.SESSION, Secret("text"))
    with pytest.raises(Undecryptable):
        TokenCipher(key).decrypt(session, kind, encrypted)


@given(st.text(max_size=60))
def test_t2_no_content_of_a_row_breaks_the_decryption(encrypted: str) -> None:
    with pytest.raises(Undecryptable):
        TokenCipher(KEY).decrypt("s1", TokenKind.SESSION, encrypted)


def test_tokens_in_memory_follow_the_same_rules() -> None:
    memory = MemoryTokens()
    memory.keep(token("new", at=NOW))
    memory.keep(token("old", at=NOW - 1))
    memory.keep(token("other", name="s2"))
    memory.keep(token("stale", name="s3", at=NOW - 301))
    memory.forget("s2")
    assert memory.fresh(NOW) == (token("new"),)
    memory.wipe()
    assert memory.fresh(NOW) == ()
