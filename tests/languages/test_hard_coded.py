"""Search for texts that are shown to the user but cannot be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from resources.languages.texts import PACKAGE, ROOT

SHOWN = re.compile(
    r"set(Text|WindowTitle|ToolTip|PlaceholderText|Title|AccessibleName|AccessibleDescription|Suffix|Prefix|NameFilter)"
    r"|set(SpecialValueText|HeaderLabels|HorizontalHeaderLabels|LabelText|TabText|ItemText|InformativeText)"
    r"|add(Action|Menu|Tab|Item|Items|Row|Button)|insertItem|show|notify|show_message|set_text|warn|hint|show_invalid|Text|Banner|BusyButton|Field"
    r"|Q(PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|Label|DockWidget)"
)
"""Functions whose arguments are shown."""
TRANSLATING = frozenset({"tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "message", "error_headline", "error_advice"})
UNSHOWN = frozenset({"debug", "info", "warning", "error", "exception", "setObjectName", "setProperty", "findChild"})
OTHER_LANGUAGES = frozenset({"ui/mechanic/card.py"})
"""Files whose texts are in the language of another person, regardless of the language of the window."""
OWN_NAME = re.compile(r"openOBD|https?://|\S+@\S+")
SENTENCE = re.compile(r"[A-Z][a-z]+ [a-z]")


def hard_coded(source: str) -> Iterator[tuple[int, str]]:
    """Yields the line and text of each literal that is shown untranslated, or reads like a sentence of the program."""
    tree = ast.parse(source)
    outside = set(_documentation(tree))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = _called(call)
        if name in TRANSLATING | UNSHOWN:
            outside.update(id(node) for node in ast.walk(call))
        elif SHOWN.fullmatch(name):
            for text in (literal for argument in call.args for literal in _literals(argument)):
                if re.search(r"[^\W\d_]", text) and not OWN_NAME.search(text):
                    yield call.lineno, text
        outside.update(id(node) for keyword in call.keywords if keyword.arg in _SENTENCES for node in ast.walk(keyword))
    for node, text in _texts(tree):
        if id(node) not in outside and SENTENCE.match(text) and not OWN_NAME.search(text):
            yield node.lineno, text


_SENTENCES = ("what", "meaning", "advice")
"""Keywords of errors; their texts come from layers without translation, and are translated by ``translate()``."""


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _documentation(tree: ast.AST) -> Iterator[int]:
    return (id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr))


def _texts(tree: ast.AST) -> Iterator[tuple[ast.Constant, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def _literals(argument: ast.expr) -> Iterator[str]:
    """Yields the literals that an argument contains."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp():
            yield from _literals(argument.body)
            yield from _literals(argument.orelse)
        case ast.BinOp():
            yield from _literals(argument.left)
            yield from _literals(argument.right)


def test_no_text_of_the_window_is_hard_coded() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{line}: {text}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        if path.relative_to(PACKAGE).as_posix() not in OTHER_LANGUAGES
        for line, text in dict.fromkeys(hard_coded(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('Start')",
        "button = QPushButton('Start', self)",
        "label = Text(f'{count} sessions')",
        "box.addItems(['one', 'two'])",
        "label.setText('yes' if x else 'no')",
        "label.setText('Age: ' + age)",
        "reason = 'Nothing is open here.'",
    ],
)
def test_the_check_sees_a_hard_coded_text(source: str) -> None:
    assert list(hard_coded(source))


@pytest.mark.parametrize(
    "source",
    [
        "label.setText(self.tr('Start'))",
        "label.setText('—')",
        "label = Text(name='serviceState', role='title')",
        "self.setWindowTitle('openOBD Desktop')",
        "raise BadInput(what='This is not a valid port.')",
        "_log.info('Closed by hand')",
        "'''Nothing is open here.'''",
        "self.setObjectName('Nothing is open')",
    ],
)
def test_the_check_accepts_translated_texts_and_other_literals(source: str) -> None:
    assert list(hard_coded(source)) == []


ERROR_WORDS = re.compile(r"\b(error|fault|problem|failure)\.(what|meaning|advice|user_text)\b")
TAKEN_AS_THEY_ARE = ("messages/board.py", "sessions/auto_refresh.py", "common/translate.py")
"""Exceptions: the board keeps the sentences until they are shown, and the refresh only compares them."""


def shows_error_words(line: str) -> bool:
    """Returns whether a line of source shows the texts of an error untranslated."""
    return bool(ERROR_WORDS.search(re.sub(r"translate\([\w.]+\)", "", line)))


def test_the_sentences_of_errors_are_shown_through_translate() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if path.relative_to(PACKAGE / "ui").as_posix() not in TAKEN_AS_THEY_ARE and shows_error_words(line)
    ]
    assert found == []
    assert shows_error_words("label.setText(contact.error.what)")
    assert not shows_error_words("label.setText(translate(contact.error.what))")
