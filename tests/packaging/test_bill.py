"""The bill of materials and the notices, which list every component with its licence and source."""

from __future__ import annotations

import re

import components
import notices
import sbom

PARTS = components.components()


def test_every_component_has_version_licence_and_source() -> None:
    assert {part.name for part in PARTS} > {
        "grpcio",
        "protobuf",
        "keyring",
        "psycopg",
        "psycopg-binary",
        "libpq",
        "Python",
        "Qt",
        "OpenSSL",
        "SQLite",
    }
    assert [part.name for part in PARTS if not (part.version and part.licence and part.source)] == []


def test_test_tools_are_not_components() -> None:
    assert not {part.name.lower() for part in PARTS} & {"pytest", "ruff", "mypy", "openobd", "hypothesis"}


def test_the_bill_is_identical_for_the_same_components() -> None:
    bill = sbom.document(PARTS)
    assert bill == sbom.document(components.components())
    assert bill["bomFormat"] == "CycloneDX"
    assert len(bill["components"]) == len(PARTS)
    references = [entry["bom-ref"] for entry in bill["components"]]
    assert len(set(references)) == len(references)


def test_the_notices_meet_the_obligations_of_the_lgpl() -> None:
    text = notices.text(PARTS)
    for licence in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "Apache License"):
        assert licence in text
    qt = next(part for part in PARTS if part.name == "Qt")
    assert f"Qt {qt.version}\n    licence: LGPL-3.0-only\n    source: https://download.qt.io" in text
    assert "replace them by versions of your own" in text
    assert "Qt, PySide6 (with shiboken6) and psycopg" in text
    assert re.search(r"psycopg \d[\d.]*\n    licence: LGPL-3.0-only\n    source: https://github.com/psycopg", text)


def test_the_libraries_for_team_databases_are_named() -> None:
    libpq = next(part for part in PARTS if part.name == "libpq")
    assert (libpq.licence, libpq.source) == ("PostgreSQL", "https://www.postgresql.org/ftp/source/")
