"""Version resource of the Windows executable."""

from __future__ import annotations

from typing import Any

import facts


def resource() -> Any:
    """Returns the resource, which the Explorer shows under Details."""
    # Only PyInstaller on Windows has these classes.
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    texts = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.NAME,
        "FileVersion": facts.VERSION,
        "ProductName": facts.NAME,
        "ProductVersion": facts.VERSION,
        "OriginalFilename": f"{facts.EXECUTABLE}.exe",
        "LegalCopyright": f"MIT licence, {facts.PUBLISHER}",
    }
    table = StringTable("040904B0", [StringStruct(name, text) for name, text in texts.items()])
    numbers = facts.four_numbers()
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [0x0409, 1200])])],
    )
