"""The program's memory after signing out, which no longer contains the client secret or any token."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

import keyring
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.domain import secret as domain_secret
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import DEMO_CREDENTIALS, DEMO_PARTNER, Simulator
from openobd_desktop.ui.session.page import SessionPage
from tests.end_to_end.script import Stage, play
from tests.end_to_end.test_tickets import profile_of, simulated
from tests.storage.keystores import Store


def held() -> Counter[str]:
    """Returns every secret currently held by the process, with the number of its copies."""
    gc.collect()
    found = [reference() for reference in domain_secret._living.valuerefs()]
    return Counter(secret.reveal() for secret in found if secret is not None)


async def test_s11_signing_out_releases_secret_and_tokens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Store)
    known = DEMO_CREDENTIALS
    before = held()
    async with Simulator("quiet morning") as simulator:
        profile = Profile(
            name="Europe",
            host="127.0.0.1",
            port=simulator.port,
            cluster=known.cluster_id,
            client_id=known.client_id,
        )

        async def script(stage: Stage) -> None:
            profiles = stage.context.profiles
            # Each copy of the text could be left behind.
            await profiles.save(profile, Secret("".join(known.client_secret)))
            await profiles.switch("Europe")
            during = held() - before
            assert known.client_secret in during
            assert len(during) > 1
            await profiles.sign_out()
            assert held() - before == Counter()
            await profiles.remove("Europe")

        await play(qapp, tmp_path, script, developer=True, insecure_loopback=True)


async def test_s11_signing_out_releases_the_secrets_of_logins_that_were_used_before(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Store)
    before = held()
    async with simulated() as simulator:
        address = await simulator.start_partner_api()
        (number, *_others) = simulator.world.free_tickets(DEMO_PARTNER)

        async def script(stage: Stage) -> None:
            service, profiles = stage.context.service, stage.context.profiles
            for name in ("Europe", "Elsewhere"):
                profile = replace(profile_of(simulator, address), name=name)
                await profiles.save(profile, Secret("".join(simulator.credentials.client_secret)), use=True)
                if name == "Europe":
                    await profiles.tickets.ticket_with(number)
                    session_id = (await service.start_on_ticket(str(number))).id
                    stage.window.show_place(session_id)
                    await service.interrupt(session_id)
            assert service.open_session(session_id) is not None, "it is shown until the user closes its page"
            await profiles.sign_out(everywhere=True)
            await stage.until(lambda: stage.window.findChild(SessionPage) is None)
            assert held() - before == Counter()

        await play(qapp, tmp_path, script, insecure_loopback=True)
