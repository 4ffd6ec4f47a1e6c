"""S4: a policy file with a mistake, which is reported when the whole program starts and lifts no lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from openobd_desktop.app import Desktop
from openobd_desktop.domain.settings import DEFAULT_HOST
from openobd_desktop.errors import PolicyUnreadable
from openobd_desktop.startup.options import Options


def test_s4_a_mistake_in_the_policy_is_reported_and_lifts_no_lock(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(b"developr = false\nproxy = 'none'\n")
    file.chmod(0o666)
    desktop = Desktop(qapp, Options(config_dir=tmp_path), policy_file=file)
    overrides = desktop._overrides()
    assert (overrides.host, overrides.developer, overrides.allow_demo, overrides.team_journal) == (
        DEFAULT_HOST,
        False,
        False,
        "",
    )
    assert not overrides.allow_clearing
    assert [type(error) for error in desktop._start_errors] == [PolicyUnreadable]
    assert str(file) in desktop._start_errors[0].details
