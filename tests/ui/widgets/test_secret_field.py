"""What is said of the key store is what is so, and no two sentences contradict each other."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles.secrets import ProfileSecrets, SecretPlace
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import (
    KeyStoreLocked,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    SecretNotRead,
)
from openobd_desktop.ui.profiles.dialog import ProfileDialog
from openobd_desktop.ui.profiles.remove_dialog import RemoveProfileDialog
from openobd_desktop.ui.profiles.sign_out_dialog import SignOutDialog
from openobd_desktop.ui.widgets.secret_field import place_label, place_text
from tests.ui.ui_env import FakeSecrets, UiEnv, label_texts, line, text_of

TROUBLES = (KeyStoreLocked(), KeyStoreMissing(), KeyStoreSilent(), KeyStoreUnavailable())
OWN = (SecretPlace.NOT_ASKED, SecretPlace.MISSING, SecretPlace.STORED, SecretPlace.THIS_RUN)
PROFILE = Profile(name="Garage", client_id="id-1")


@pytest.mark.parametrize("place", OWN)
@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
def test_d23_nothing_is_promised_of_a_key_store_that_cannot_be_used(
    place: SecretPlace, trouble: KeyStoreUnavailable
) -> None:
    text = place_text(place, trouble)
    assert "It will be kept in the key store" not in text
    assert "Kept in the key store" not in text
    if isinstance(trouble, KeyStoreMissing):
        assert "no key store" in text.casefold()
        assert "Leave empty" not in text
    else:
        assert trouble.what in text
    if place is not SecretPlace.STORED:
        assert "until you quit" in text


@pytest.mark.parametrize("place", [*OWN, SecretPlace.GIVEN])
def test_d23_a_key_store_that_works_is_not_called_missing(place: SecretPlace) -> None:
    assert "no key store" not in place_text(place).casefold()
    assert ("until you quit" in place_text(place)) is (place is SecretPlace.THIS_RUN)
    assert ("until you quit" in place_label(place)) is (place is SecretPlace.THIS_RUN)


def test_d23_while_the_key_store_is_asked_that_is_said_everywhere() -> None:
    assert place_text(SecretPlace.NOT_ASKED, asking=True) == "Waiting for the key store…"
    assert place_label(SecretPlace.NOT_ASKED, asking=True) == "reading…"


async def test_d23_what_is_known_of_the_key_store_follows_its_answers() -> None:
    store = _Moody()
    secrets = ProfileSecrets(store)
    assert secrets.error is None
    store.mood = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await secrets.get(PROFILE)
    assert isinstance(secrets.error, KeyStoreSilent)
    with pytest.raises(KeyStoreUnavailable):
        await secrets.put(PROFILE, Secret("typed"))
    store.mood = None
    await secrets.get(PROFILE)
    assert isinstance(secrets.error, KeyStoreSilent), "a secret of this run is had without asking"
    await secrets.put(PROFILE, Secret("typed"))
    assert secrets.error is None
    assert secrets.place(PROFILE) is SecretPlace.STORED
    store.lasts = False
    assert isinstance(secrets.error, KeyStoreMissing)


async def test_d23_the_profile_dialog_promises_no_key_store_where_there_is_none(env: UiEnv, stage: QWidget) -> None:
    dialog = ProfileDialog(env.context, stage, None)
    assert "It will be kept in the key store of this PC." in text_of(dialog, "secretState")
    assert line(dialog, "Proxy password").placeholderText() == "Leave empty to keep the stored one"
    env.secrets.lasts = False
    dialog = ProfileDialog(env.context, stage, None)
    assert "No key store is running on this PC." in text_of(dialog, "secretState")
    assert line(dialog, "Proxy password").placeholderText() == "Kept until you quit"


async def test_d23_signing_out_and_removing_say_nothing_of_a_key_store(qtbot: QtBot, env: UiEnv) -> None:
    for dialog in (SignOutDialog("Garage"), RemoveProfileDialog("Garage", in_use=False)):
        qtbot.addWidget(dialog)
        assert "key store" not in label_texts(dialog)


async def test_d23_a_sign_out_whose_secret_may_remain_does_not_say_that_it_is_kept(env: UiEnv) -> None:
    profiles = env.context.profiles
    await profiles.save(PROFILE, Secret("s"))
    await profiles.switch(PROFILE.name)
    env.secrets.unremovable = KeyStoreSilent()
    with pytest.raises(KeyStoreSilent) as raised:
        await profiles.sign_out()
    assert "may still be in the key store" in raised.value.meaning


class _Moody(FakeSecrets):
    """A store that answers as its ``mood`` is."""

    mood: KeyStoreUnavailable | None = None

    async def get(self, name: str) -> Secret | None:
        self._answer()
        return await super().get(name)

    async def put(self, name: str, secret: Secret) -> None:
        await super().put(name, secret)
        self._answer()

    def _answer(self) -> None:
        if self.mood is not None:
            raise self.mood
