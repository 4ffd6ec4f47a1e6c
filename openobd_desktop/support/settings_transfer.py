"""Transfer of settings and profiles to another PC as a file, without secrets or window positions."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import fields, replace
from PySide6.QtCore import QLockFile

from openobd_desktop.core.profiles.secrets import entry_of
from openobd_desktop.core.rules.addresses import read_partner_api, read_proxy
from openobd_desktop.domain.secret import without_login, without_secrets
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import BadInput, SettingsUnreadable
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import JsonSettings, default_folder
from openobd_desktop.storage.settings import settings_export
from openobd_desktop.support.diagnostics import settings_of
from openobd_desktop.system.files import write_whole
from openobd_desktop.ui.desktop.single_instance import FolderLock

ELSEWHERE = frozenset({"team_journal", "current_profile", "developer", "lock_minutes", "logo", "code_texts"})
"""Settings, apart from the profiles, to which changes must be confirmed."""
ADDRESSES = frozenset({"proxy", "partner_api", "team_journal"})
"""Settings whose values may contain a user name and password."""


def export_settings(options: Options, file: Path) -> int:
    """Writes this user's settings to ``file``; returns the exit status."""
    settings, problems = settings_of(options.config_dir or default_folder())
    if problems:
        return _complain(f"The settings of this PC are damaged: {'; '.join(problems)}")
    try:
        write_whole(file, settings_export.export_bytes(settings))
    except OSError as error:
        return _complain(f"The settings cannot be written: {error}")
    return 0


def import_settings(options: Options, file: Path) -> int:
    """Imports a file written by ``export_settings``; returns the exit status.

    Profiles with the same name are replaced; other profiles, and settings that the file does not contain, are kept. All
    changes are listed, and those that redirect existing logins or data, or discard the user's own entries, must be
    confirmed. If an error occurs, nothing is changed.
    """
    folder = options.config_dir or default_folder()
    try:
        coming = settings_export.read_export(file)
        for profile in _profiles(coming):
            read_proxy(profile.proxy)
            read_partner_api(profile.partner_api)
        _require_at_rest(folder)
        _former, problems = settings_of(folder)
        if problems:
            return _complain(f"The settings of this PC are damaged, start the program once: {'; '.join(problems)}")
        file_here = JsonSettings(folder)
        own = file_here.load()
        made = merged(own, coming)
        told = changes(own, made)
        sys.stdout.write("".join(f"{one.text}\n" for one in told) or "Nothing changes.\n")
        if any(one.needs_consent for one in told) and not (options.yes or _is_wanted()):
            return _complain("Nothing was changed. Start it again with --yes to take this in.")
        file_here.save(made)
    except (BadInput, SettingsUnreadable) as error:
        return _complain(f"{error.user_text} {error.details}".rstrip())
    except OSError as error:
        return _complain(f"The settings cannot be taken in: {error}")
    return 0


def merged(own: Settings, news: Mapping[str, object]) -> Settings:
    """Returns ``own``, this PC's settings, with the imported values ``news`` applied."""
    coming = {profile.name: profile for profile in _profiles(news)}
    kept = [coming.pop(profile.name, profile) for profile in own.profiles]
    made: Settings = replace(own, **{**news, "profiles": (*kept, *coming.values())})
    # A secret that was stored for another server or by an earlier profile must not be used for an imported profile.
    entries = {profile.name: entry_of(profile) for profile in own.profiles}
    moved = [one.name for one in made.profiles if entries.get(one.name) != entry_of(one)]
    made = replace(made, ask_again=tuple(dict.fromkeys((*own.ask_again, *moved))))
    known = {profile.name for profile in made.profiles}
    return made if made.current_profile in known else replace(made, current_profile=own.current_profile)


class Change(Struct, frozen=True):
    """One change made by an import, as a line of text."""

    text: str
    needs_consent: bool
    """Whether an existing profile or setting would connect to, trust or inform another party, or entries be lost."""


def changes(own: Settings, made: Settings) -> list[Change]:
    """Returns the changes between two sets of settings; logins in addresses are masked."""
    former = {profile.name: profile for profile in own.profiles}
    found = [change for profile in made.profiles for change in _of_profile(former.get(profile.name), profile)]
    # Profiles from the policy or the environment may be in use as well, but are not part of these settings.
    is_in_use = bool(own.profiles or own.current_profile or own.welcomed or own.team_journal)
    for field in sorted(settings_export.EXPORTED - {"profiles"}):
        before, after = getattr(own, field), getattr(made, field)
        if before != after:
            if lost := [entry for entry in before if entry not in after] if isinstance(before, tuple) else []:
                found.append(Change(f"{field}: {len(lost)} of your entries removed or changed", needs_consent=True))
            else:
                found.append(Change(_line(field, before, after), is_in_use and field in ELSEWHERE))
    return found


def _of_profile(former: Profile | None, profile: Profile) -> Iterator[Change]:
    if former is None:
        place = f"{profile.host}:{profile.port}, client ID {profile.client_id or 'missing'}"
        addresses = [("proxy", profile.proxy), ("Partner API", profile.partner_api)]
        extras = [("certificate file", profile.certificate_file), *addresses]
        told = "".join(f", {name} {value}" for name, value in extras if value)
        yield Change(_shown(f"new profile {profile.name}: {place}{told}"), needs_consent=False)
        return
    for field in fields(Profile):
        before, after = getattr(former, field.name), getattr(profile, field.name)
        if before != after:
            text = f"profile {profile.name}, {_line(field.name, before, after)}"
            yield Change(text, needs_consent=True)


def _line(field: str, before: object, after: object) -> str:
    if isinstance(before, tuple) or isinstance(after, tuple):
        return f"{field}: other ones"
    return _shown(f"{field}: {_value(field, before)} -> {_value(field, after)}")


def _value(field: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    # A password that was entered by hand may contain spaces, at which the masking of whole lines would stop.
    if field in ADDRESSES and (bare := without_login(text)) != text:
        return f"{bare} (login not shown)"
    return text or "not set"


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in without_secrets(text))


def _is_wanted() -> bool:
    """Asks for confirmation and returns the answer; False if standard input is not a terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    sys.stdout.write("Import these settings? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _profiles(news: Mapping[str, object]) -> tuple[Profile, ...]:
    found = news.get("profiles", ())
    return found if isinstance(found, tuple) else ()


def _require_at_rest(folder: Path) -> None:
    """Raises ``BadInput`` if the program is running, because that run could overwrite the imported settings."""
    if not (folder / "instance").is_dir():
        return
    lock = FolderLock(folder / "instance")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise BadInput(
            what="openOBD Desktop is running and is using these settings.",
            meaning="Nothing was changed.",
            advice="Quit the program, then try again.",
        )
    lock.close()


def _complain(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1
