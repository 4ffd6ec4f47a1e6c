"""T4: the source has one way to show a text; any other must be added to this test first."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

import openobd_desktop

PACKAGE = Path(openobd_desktop.__file__).parent
SOURCES = [path for path in sorted(PACKAGE.rglob("*.py")) if "protocol" not in path.parts]


@dataclass(frozen=True)
class Sink:
    """A name that shows rich text, or may."""

    pattern: str
    example: str
    but_in: tuple[str, ...] = ()


# If no window can be opened, Qt's plain message box is used.
SINKS = [
    Sink(r"\bQLabel\(", "label = QLabel(text)", ("ui/look/text.py", "launch.py")),
    Sink(r"\(QLabel\)", "class Badge(QLabel):", ("ui/look/text.py",)),
    Sink(r"\bQMessageBox\b", "QMessageBox.warning(self, title, text)", ("startup/start_failure.py",)),
    Sink(r"\bQErrorMessage\b", "QErrorMessage(self)"),
    Sink(r"\bQ(Input|Progress)Dialog\b", "QInputDialog.getText(self, title, label)"),
    Sink(r"\bQText(Edit|Browser)\b", "QTextEdit(self)"),
    Sink(r"\b(setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown)\b", "edit.setHtml(text)"),
    Sink(r"\b(RichText|AutoText|MarkdownText)\b", "label.setTextFormat(Qt.TextFormat.RichText)"),
    Sink(r"\bsetOpenExternalLinks\b", "label.setOpenExternalLinks(True)"),
    Sink(r"\bopenUrl\b", "QDesktopServices.openUrl(url)", ("ui/common/external.py",)),
    Sink(r"\bQToolTip\b|\bsetWhatsThis\b", "QToolTip.showText(at, text)", ("ui/common/external.py",)),
    Sink(r"\bsetStatusTip\b", "action.setStatusTip(text)", ("ui/context/verbs.py",)),
    Sink(r"\bshowMessage\(", "self.statusBar().showMessage(text)", ("ui/desktop/tray.py",)),
    Sink(r"\bsetTextFormat\b", "label.setTextFormat(chosen)", ("ui/look/text.py", "startup/start_failure.py")),
    Sink(r"\bQStaticText\b|\bQTextDocument\b", "document = QTextDocument()"),
    Sink(r"\bQWebEngine|\bQQuick|\bQQml", "QWebEngineView()"),
]


@pytest.mark.parametrize("sink", SINKS, ids=lambda sink: sink.example)
def test_t4_no_code_shows_rich_text(sink: Sink) -> None:
    pattern = re.compile(sink.pattern)
    assert pattern.search(sink.example)
    found = [
        f"{path.relative_to(PACKAGE).as_posix()}:{number}"
        for path in SOURCES
        if path.relative_to(PACKAGE).as_posix() not in sink.but_in
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def tooltips(source: str) -> list[str]:
    """Returns the arguments of all calls of setToolTip that may contain untrusted text."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "setToolTip"]
    return [ast.unparse(argument) for call in named for argument in call.args if not is_safe(argument)]


def is_safe(node: ast.expr) -> bool:
    """Returns whether the argument is a text of the program, a result of ``tip``, or another widget's tooltip."""
    if isinstance(node, ast.BoolOp):
        return all(map(is_safe, node.values))
    if isinstance(node, ast.IfExp):
        return is_safe(node.body) and is_safe(node.orelse)
    if isinstance(node, ast.Constant):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("tip", "as_tip", "tr", "_tr", "toolTip")


# The advice and the name of a result are texts of the program.
KNOWN = ["f'{words.advice}\\n{words.wire}'"]


def test_t4_every_tooltip_goes_through_tip() -> None:
    found = [text for path in SOURCES for text in tooltips(path.read_text(encoding="utf-8"))]
    assert found == KNOWN


def test_t4_the_check_of_tooltips_detects_faults() -> None:
    assert tooltips("a.setToolTip(session.id)\nb.setToolTip(tip(x) or self.tr('y'))\nc.setToolTip(f'{x}')") == [
        "session.id",
        "f'{x}'",
    ]
