"""What the program looks up while it runs is in the translation files, under the name that it asks for."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources.languages.texts import ERRORS, all_entries
from tests.core.fakes import settle
from tests.gallery import Scene, Stage
from tests.gallery_faults import SCENES
from tests.ui.ui_env import make_env

PLAYED = (
    "no-profile",
    "sessions-selected",
    "start-developer",
    "session-unhealthy",
    "feedback",
    "interrupt",
    "profile-new",
    "about",
    "shortcuts",
)


class Listener(QTranslator):
    """Translates nothing and notes what is asked for, with all the contexts that Qt tries in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, set[str]] = defaultdict(set)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        self.asked[source].add(context)
        return None


def is_qts_own(context: str) -> bool:
    """Qt's classes, which have translations of their own."""
    return (context[:1] == "Q" and context[1:2].isupper()) or context == "MAC_APPLICATION_MENU"


async def play(scene: Scene) -> None:
    """Plays a scene to its end and takes it down again."""
    env = make_env()
    stage = Stage(env, QSize(1024, 600))
    try:
        await scene(stage)
        await settle()
    finally:
        stage.close()
        await env.scope.aclose()
        await settle()


async def test_every_text_of_the_pages_and_dialogs_is_found_under_the_name_it_is_asked_by(
    qapp: QApplication, qtbot: QtBot
) -> None:
    listener = Listener()
    qapp.installTranslator(listener)
    try:
        for name in PLAYED:
            await play(SCENES[name])
    finally:
        qapp.removeTranslator(listener)
    known = {(entry.context, entry.source) for entry in all_entries()}
    lost = {
        source: contexts
        for source, contexts in listener.asked.items()
        if not all(map(is_qts_own, contexts)) and not any((context, source) in known for context in contexts)
        # Told by the service or written by a person, and looked up in vain.
        if contexts != {ERRORS}
    }
    assert len(listener.asked) > 200
    assert lost == {}
