"""The window opens and can be used with any content of the settings file."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openobd_desktop.errors import SettingsUnreadable
from openobd_desktop.storage import JsonSettings
from openobd_desktop.ui.common.file_dialogs import FOLDER
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, env

__all__ = ["env"]

NUMBERS = st.integers() | st.sampled_from([0, -1, 2_147_483, 2_147_484, 2**31 - 1, 2**31, 2**53, 2**63 - 1])
TEXTS = st.text(max_size=30) | st.sampled_from(["", "\0", "\u202e", "x" * 20_000, "en", "zz"])
QUESTIONS = st.fixed_dictionaries(
    {"name": TEXTS, "kind": st.sampled_from(["text", "number", "choice", "?"]), "text": TEXTS},
    optional={"minimum": NUMBERS, "maximum": NUMBERS, "seconds": NUMBERS, "options": st.lists(TEXTS, max_size=4)},
)
PROFILES = st.fixed_dictionaries({"name": TEXTS}, optional={"port": NUMBERS, "host": TEXTS, "proxy": TEXTS})


SAVED: dict[str, str] = {}
"""The state that a regular window saves."""


def saved_state(env: UiEnv) -> dict[str, str]:
    """Returns what a regular window saves."""
    window = MainWindow(env.context)
    window.show_place(HISTORY)
    state = window.saved_state()
    window.force_close()
    window.deleteLater()
    return dict(sorted(state.items()))


@st.composite
def damaged(draw: st.DrawFn, state: dict[str, str]) -> dict[str, str]:
    """Draws a saved state with numbers changed, texts cut off or values replaced."""
    found = {}
    for name, text in state.items():
        is_binary = len(text) > 20 and name != FOLDER
        content = base64.b64decode(text + "=" * (-len(text) % 4)) if is_binary else b""
        if len(content) < 8 or draw(st.booleans()):
            found[name] = draw(st.just(text) | TEXTS)
            continue
        at = draw(st.integers(0, len(content) // 4 - 1)) * 4
        number = draw(st.sampled_from([-1, 2**20, 2**31 - 1, -(2**31)]))
        spoilt = content[:at] + struct.pack(">i", number) + content[at + 4 :]
        found[name] = base64.b64encode(spoilt[: draw(st.integers(4, len(spoilt)))]).decode()
    return found


@settings(max_examples=15, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.data())
async def test_s10_the_program_starts_with_any_settings(
    env: UiEnv, qtbot: object, tmp_path: Path, data: st.DataObject
) -> None:
    # Computed once, since the drawn data must not depend on the previous example.
    SAVED.update(SAVED or saved_state(env) | {FOLDER: "/"})
    content = data.draw(
        st.fixed_dictionaries(
            {"window": damaged(SAVED)},
            optional={
                "refresh_seconds": NUMBERS,
                "language": TEXTS,
                "profiles": st.lists(PROFILES, max_size=3),
                "questions": st.lists(QUESTIONS, max_size=3),
                "your_name": TEXTS,
                "current_profile": TEXTS,
            },
        )
    )
    file = JsonSettings(tmp_path)
    file.path.write_bytes(json.dumps(content).encode("utf-8", "surrogatepass"))
    try:
        env.file.settings = file.load()
    except SettingsUnreadable:
        return
    env.context.profiles.load()
    window = MainWindow(env.context)
    window.restore_state(env.file.settings.window)
    window.show()
    window.show_place(HISTORY)
    await settle()
    assert window.isVisible()
    window.force_close()
    window.deleteLater()
