"""Update and compilation of the translation files; ``make languages`` runs it."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from resources.languages.texts import Entry, all_entries

HERE = Path(__file__).resolve().parent
SOURCE_LANGUAGE = "en"
TRANSLATED = ("nl", "de", "fr")


def build() -> None:
    """Writes all .ts and .qm files to the folder of this module.

    Raises:
        CalledProcessError: lupdate or lrelease failed; their message is on standard error.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text(as_list(all_entries()), encoding="utf-8")
        for language in (SOURCE_LANGUAGE, *TRANSLATED):
            _update(listed, language)
    for language in (SOURCE_LANGUAGE, *TRANSLATED):
        # Unfinished translations are shown in English.
        _tool("lrelease", "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(qm_file(language)))


def unfinished(language: str) -> int:
    """Returns the number of texts in the file for translators that are not translated yet."""
    return ts_file(language).read_text(encoding="utf-8").count('<translation type="unfinished"')


def ts_file(language: str) -> Path:
    """Returns the file for translators."""
    return HERE / f"openobd_{language}.ts"


def qm_file(language: str) -> Path:
    """Returns the file that the program loads."""
    return HERE / f"openobd_{language}.qm"


def as_list(entries: Iterable[Entry]) -> str:
    """Returns the texts in a form that lupdate reads."""
    return "".join(f"{_line(entry)};\n" for entry in entries)


def _line(entry: Entry) -> str:
    words = [json.dumps(word, ensure_ascii=False) for word in (entry.context, entry.source)]
    macro = "QT_TRANSLATE_N_NOOP" if entry.counted else "QT_TRANSLATE_NOOP"
    if entry.comment:
        return f"{macro}3({', '.join(words)}, {json.dumps(entry.comment, ensure_ascii=False)})"
    return f"{macro}({', '.join(words)})"


def _update(listed: Path, language: str) -> None:
    # The source is in English: its file only contains the plural forms.
    only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    told = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE, *only]
    _tool("lupdate", *told, "-target-language", language, str(listed), "-ts", str(ts_file(language)))


def _tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{name}{suffix}"
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603 - Qt's own tools with our own files


if __name__ == "__main__":
    build()
    for each in TRANSLATED:
        print(f"{ts_file(each).name}: {unfinished(each)} texts to translate")
