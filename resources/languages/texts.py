"""Extraction of all translatable texts from the source of the program.

Qt's lupdate finds neither the ``_tr`` of a module nor the sentences of errors, which are written in layers without Qt.
So the syntax tree is read here, and lupdate receives a list.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "openobd_desktop"
ERRORS = "errors"
"""Context in which openobd_desktop/ui/common/translate.py looks up sentences."""
_SENTENCES = ("what", "meaning", "advice")


class Entry(NamedTuple):
    """A text of the translation files."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False
    """Whether the text has plural forms."""


class Unreadable(Exception):
    """Some texts are not literals; the message lists their lines."""


def all_entries() -> list[Entry]:
    """Returns the texts of all modules, each once, in the order of the source.

    Raises:
        Unreadable: some of them are not literals.
    """
    found: dict[Entry, None] = {}
    faults: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "protocol" not in path.parts:
            reader = _read(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
            found.update(dict.fromkeys(reader.found))
            faults += reader.faults
    if faults:
        raise Unreadable("\n".join(faults))
    return list(found)


def entries_of(source: str, name: str = "") -> list[Entry]:
    """Returns the texts of one module, whose ``name`` is used in errors.

    Raises:
        Unreadable: some of them are not literals.
    """
    reader = _read(source, name)
    if reader.faults:
        raise Unreadable("\n".join(reader.faults))
    return reader.found


def _read(source: str, name: str) -> _Reader:
    reader = _Reader(name)
    reader.visit(ast.parse(source))
    return reader


class _Reader(ast.NodeVisitor):
    """Visits a module and tracks the current class."""

    def __init__(self, name: str) -> None:
        self.found: list[Entry] = []
        self.faults: list[str] = []
        self._name = name
        self._classes: list[str] = []
        self._own_context = ""

    def visit_Module(self, node: ast.Module) -> None:
        self._own_context = _context_of_tr(node)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(_is_sentence(target, self._name) for target in node.targets):
            self._collect(ERRORS, node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and _is_sentence(node.target, self._name):
            self._collect(ERRORS, node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node.func)
        match name, node.args:
            case "tr", [text, *more]:
                self._collect(self._class_of(node), text, more)
            case "_tr", [text, *count]:
                self._collect(self._own_context, text, [ast.Constant(""), *count])
            case "translate" | "QT_TRANSLATE_NOOP", [ast.Constant(value=str(context)), text, *more]:
                self._collect(context, text, more)
            case "message", [text]:
                self._collect(ERRORS, text)
        for keyword in node.keywords:
            # Values for the fields of a sentence are not sentences.
            if keyword.arg in _SENTENCES and name not in ("format", "message"):
                self._collect(ERRORS, keyword.value)
        self.generic_visit(node)

    def _collect(self, context: str, text: ast.expr, more: Sequence[ast.expr] = ()) -> None:
        match text:
            case ast.Constant(value=str(words)) if words:
                comment = more[0].value if more and isinstance(more[0], ast.Constant) else ""
                self.found.append(Entry(context, words, str(comment), counted=len(more) > 1))
            case ast.IfExp():
                self._collect(context, text.body, more)
                self._collect(context, text.orelse, more)
            case ast.JoinedStr() | ast.BinOp():
                self._complain(text, "a text that is translated has to be a literal")

    def _class_of(self, node: ast.Call) -> str:
        if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "self" and self._classes:
            return self._classes[-1]
        self._complain(node, "tr() is for the class that it is called in")
        return ""

    def _complain(self, node: ast.expr, fault: str) -> None:
        self.faults.append(f"{self._name}:{node.lineno}: {fault}")


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_sentence(target: ast.expr, module: str) -> bool:
    """Returns whether a target is ``error.what`` anywhere, or ``what`` in a class of an error."""
    if isinstance(target, ast.Attribute):
        return target.attr in _SENTENCES
    return isinstance(target, ast.Name) and target.id in _SENTENCES and "/errors/" in module


def _context_of_tr(module: ast.Module) -> str:
    """Returns the context of the module's ``_tr = translator("context")``; empty if it has none."""
    for statement in module.body:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id="_tr")], value=ast.Call(func=function, args=[ast.Constant(value=str(context))])
            ) if _called(function) == "translator":
                return context
    return ""
