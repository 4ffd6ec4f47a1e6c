"""Texts that the program looks up while it runs, which must be in the translation files in the same context."""

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
    """Translator that translates nothing, and records the requested texts with all contexts that Qt tries."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, set[str]] = defaultdict(set)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        self.asked[source].add(context)
        return None


def is_qts_own(context: str) -> bool:
    """Returns whether a context belongs to Qt, which has its own translations."""
    return (context[:1] == "Q" and context[1:2].isupper()) or context == "MAC_APPLICATION_MENU"


async def play(scene: Scene) -> None:
    """Plays a scene to its end, and closes it."""
    env = make_env()
    stage = Stage(env, QSize(1024, 600))
    try:
        await scene(stage)
        await settle()
    finally:
        stage.close()
        await env.scope.aclose()
        await settle()


async def test_every_text_of_pages_and_dialogs_is_found_in_its_context(qapp: QApplication, qtbot: QtBot) -> None:
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
        # Texts of the service or of a person, for which no translation is found.
        if contexts != {ERRORS}
    }
    assert len(listener.asked) > 200
    assert lost == {}
