"""Tools tab: local testers with their state, and lines that are kept until the service has accepted them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.tools import ScriptLogEntry
from openobd_desktop.domain.functions import LogLevel
from openobd_desktop.errors import NoAnswer, NotAllowed, NotOffered
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.tools.panel import ToolsPanel, level_label
from tests.core.fakes import FakeSession, settle
from tests.ui.hostile import HOSTILE, faults
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, line, shows, text_of, usable


@pytest.fixture
async def held(env: UiEnv) -> FakeSession:
    return (await env.open_session())[1]


@pytest.fixture
def panel(qtbot: QtBot, env: UiEnv, held: FakeSession) -> ToolsPanel:
    made = ToolsPanel(env.context, env.service.open_sessions[0])
    qtbot.addWidget(made)
    made.resize(800, 420)
    made.show()
    made.refresh()
    return made


async def press(panel: ToolsPanel, name: str) -> None:
    click(panel, name)
    await settle()
    panel.refresh()


def lines(panel: ToolsPanel) -> list[tuple[str, ...]]:
    (table,) = panel.findChildren(TextTableView)
    return [row[1:] for row in table.rows.whole_rows()]


async def test_local_testers_are_blocked_when_a_session_starts(panel: ToolsPanel) -> None:
    assert text_of(panel, "localsState") == "blocked"
    assert not usable(button(panel, "Block testers"))
    assert button(panel, "Block testers").toolTip() == "Local testers are already blocked."
    assert usable(button(panel, "Allow testers"))


async def test_local_testers_are_allowed_and_blocked_again(panel: ToolsPanel, held: FakeSession) -> None:
    await press(panel, "Allow testers")
    assert not held.inside.muted
    assert text_of(panel, "localsState") == "allowed"
    assert not usable(button(panel, "Allow testers"))
    await press(panel, "Block testers")
    assert held.inside.muted
    assert text_of(panel, "localsState") == "blocked"


async def test_the_other_button_is_disabled_during_a_change(env: UiEnv, panel: ToolsPanel) -> None:
    env.service.open_sessions[0].services.locals.muted = None
    panel.refresh()
    gate = env.gate("unmute")
    await press(panel, "Allow testers")
    assert not usable(button(panel, "Block testers"))
    gate.set()
    await settle()
    assert usable(button(panel, "Block testers"))
    assert env.backend.calls.count("unmute") == 1


async def test_a_refused_change_is_shown_and_the_state_is_kept(env: UiEnv, panel: ToolsPanel) -> None:
    env.backend.failures["unmute"] = [NotAllowed("PERMISSION_DENIED")]
    await press(panel, "Allow testers")
    assert text_of(panel, "localsState") == "blocked"
    assert shows(panel, "toolsNotice")


async def test_the_state_is_unknown_after_a_change_without_a_reply(env: UiEnv, panel: ToolsPanel) -> None:
    env.backend.failures["unmute"] = [NoAnswer("DEADLINE_EXCEEDED")]
    await press(panel, "Allow testers")
    assert text_of(panel, "localsState") == "unknown"
    assert usable(button(panel, "Block testers"))
    assert usable(button(panel, "Allow testers"))
    await press(panel, "Block testers")
    assert text_of(panel, "localsState") == "blocked"
    assert not shows(panel, "toolsNotice")


async def test_s1_a_change_is_completed_although_its_panel_is_gone(env: UiEnv, held: FakeSession) -> None:
    active = env.service.open_sessions[0]
    panel = ToolsPanel(env.context, active)
    answers = env.gate("unmute")
    panel.refresh()
    click(panel, "Allow testers")
    await settle()
    panel.deleteLater()
    flush_deleted()
    answers.set()
    await settle()
    assert active.services.locals.muted is False


async def test_only_the_tool_that_is_not_offered_is_disabled_with_a_reason(env: UiEnv, panel: ToolsPanel) -> None:
    env.backend.failures["unmute"] = [NotOffered("UNIMPLEMENTED")]
    await press(panel, "Allow testers")
    assert text_of(panel, "localsState") == "not supported"
    assert not usable(button(panel, "Block testers"))
    assert not shows(panel, "toolsNotice")
    assert line(panel, "Log line").isEnabled()


async def test_a_line_is_written_with_its_level_and_listed(panel: ToolsPanel, held: FakeSession) -> None:
    assert text_of(panel, "scriptLogTableTitle") == "No lines written yet"
    assert not usable(button(panel, "Write line"))
    level = panel.findChild(QComboBox)
    assert level is not None
    level.setCurrentText("Warning")
    line(panel, "Log line").setText("Battery at 11.9 V")
    await press(panel, "Write line")
    assert held.inside.log == [(LogLevel.WARNING, "Battery at 11.9 V")]
    assert lines(panel) == [("Warning", "Battery at 11.9 V")]
    assert line(panel, "Log line").text() == ""
    assert level.currentText() == "Warning"
    assert not shows(panel, "scriptLogTableTitle")


async def test_the_return_key_writes_the_line(panel: ToolsPanel, held: FakeSession) -> None:
    QTest.keyClicks(line(panel, "Log line"), "done")
    QTest.keyClick(line(panel, "Log line"), Qt.Key.Key_Return)
    await settle()
    assert held.inside.log == [(LogLevel.INFO, "done")]
    QTest.keyClick(line(panel, "Log line"), Qt.Key.Key_Return)
    await settle()
    assert len(held.inside.log) == 1


async def test_two_quick_clicks_write_one_line(env: UiEnv, panel: ToolsPanel, held: FakeSession) -> None:
    gate = env.gate("log")
    line(panel, "Log line").setText("once")
    click(panel, "Write line")
    click(panel, "Write line")
    line(panel, "Log line").setText("the next")
    gate.set()
    await settle()
    assert len(held.inside.log) == 1
    assert line(panel, "Log line").text() == "the next"


async def test_the_typed_line_is_kept_until_the_service_has_accepted_it(
    env: UiEnv, panel: ToolsPanel, held: FakeSession
) -> None:
    env.backend.failures["log"] = [NoAnswer("DEADLINE_EXCEEDED")]
    line(panel, "Log line").setText("kept")
    await press(panel, "Write line")
    assert line(panel, "Log line").text() == "kept"
    assert text_of(panel, "toolsNotice").startswith("The service did not respond in time.")
    await press(panel, "Write line")
    assert not shows(panel, "toolsNotice")
    assert lines(panel) == [("Info", "kept")]


async def test_the_scriptlog_is_disabled_with_a_reason_if_it_is_not_offered(env: UiEnv, panel: ToolsPanel) -> None:
    env.backend.failures["log"] = [NotOffered("UNIMPLEMENTED")]
    line(panel, "Log line").setText("kept")
    await press(panel, "Write line")
    assert text_of(panel, "scriptLogTableTitle") == "not supported by this server"
    assert not line(panel, "Log line").isEnabled()
    assert not shows(panel, "toolsNotice")
    assert usable(button(panel, "Allow testers"))


async def test_after_the_end_the_tools_are_disabled_and_the_lines_are_kept(env: UiEnv, panel: ToolsPanel) -> None:
    line(panel, "Log line").setText("first")
    await press(panel, "Write line")
    await env.service.interrupt(panel.active.id)
    panel.refresh()
    assert not usable(button(panel, "Allow testers"))
    assert not usable(button(panel, "Write line"))
    assert "no longer" in button(panel, "Write line").toolTip()
    assert lines(panel) == [("Info", "first")]


async def test_a_rebuilt_window_lists_the_lines_written_before(qtbot: QtBot, env: UiEnv, panel: ToolsPanel) -> None:
    line(panel, "Log line").setText("first")
    await press(panel, "Write line")
    another = ToolsPanel(env.context, panel.active)
    qtbot.addWidget(another)
    another.refresh()
    assert lines(another) == [("Info", "first")]


def test_every_level_has_a_label() -> None:
    assert len({level_label(level) for level in LogLevel}) == len(LogLevel)


async def test_t4_hostile_lines_and_errors_are_shown_as_plain_text(panel: ToolsPanel) -> None:
    for text in HOSTILE:
        panel.active.services.log.lines.append(ScriptLogEntry(0.0, LogLevel.INFO, text))
    panel.refresh()
    assert len(lines(panel)) == len(HOSTILE)
    assert faults(panel) == []
    for text in HOSTILE[::10]:
        panel._locals._on_failed(NoAnswer(text, what=text, meaning=text, advice=text))
        panel._log._on_failed(NoAnswer(text, what=text, meaning=text, advice=text))
        assert faults(panel) == []
