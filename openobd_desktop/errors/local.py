"""Something on this PC does not work."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class LocalFault(OpenObdError):
    """Something on this PC does not work."""

    what = "Something on this PC does not work."
    meaning = "Sessions that run are not touched."


class CertificateFileUnreadable(LocalFault):
    """The company certificate cannot be used."""

    what = "The certificate file cannot be read."
    meaning = "Without it no connection was tried."
    advice = "Choose the company's certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty."


class KeyStoreUnavailable(LocalFault):
    """The key store of the operating system cannot be used."""

    what = "The key store of this PC cannot be used."
    meaning = "The client secret is kept for this run only and has to be entered again next time."
    advice = "Unlock the key store or ask your IT department."


class KeyStoreSilent(KeyStoreUnavailable):
    """The key store did not answer in time; perhaps it is asking the user to unlock it."""

    what = "The key store of this PC did not answer."
    meaning = "The client secret is kept until you quit. It is not known whether it was stored too."


class KeyStoreLocked(KeyStoreUnavailable):
    """The key store is locked, or the user has dismissed its question."""

    what = "The key store of this PC is locked."


class KeyStoreMissing(KeyStoreUnavailable):
    """No key store runs on this PC."""

    what = "No key store is running on this PC."


class SecretNotRead(LocalFault):
    """Whether a secret is stored could not be found out; give ``what``."""

    meaning = "The stored client secret could not be read, so nothing was sent."
    advice = (
        "Unlock the key store and try again. To go on without it, edit the profile and enter the client secret there."
    )
    retryable = True


class JournalUnavailable(LocalFault):
    """The journal cannot be read or written."""

    what = "The history cannot be saved on this PC."
    meaning = "Sessions go on as they are, but nothing of them would survive a crash of this program."
    advice = "Check that the disk has room and that the folder in the details may be written."


class JournalBusy(JournalUnavailable):
    """Another program holds the journal."""

    what = "Another program holds the history; saving is tried again."
    advice = "Close the other program. Saving is then resumed automatically."


class JournalCannotLock(JournalUnavailable):
    """The file system of the journal has no locks."""

    what = "The folder of the history cannot lock files, as on some network drives."
    advice = "Use a folder on this PC with --config-dir, or ask your IT department."


class JournalReadOnly(JournalUnavailable):
    """The journal may not be written."""

    what = "The history may not be written: its folder or file is read-only."


class JournalDiskFull(JournalUnavailable):
    """There is no room for the journal."""

    what = "The history cannot be saved: the disk is full."
    advice = "Make room on the disk. Saving is then resumed automatically."


class JournalNewer(JournalUnavailable):
    """A newer version of the program has written the journal."""

    what = "A newer version of this program wrote the history; this one only reads it."
    advice = "Install the newer version again."


class JournalSilent(JournalUnavailable):
    """The disk of the journal does not answer."""

    what = "The disk with the history does not answer."
    advice = "Check the disk or the network drive. Saving is then resumed automatically."


class HistoryUnreadable(JournalUnavailable):
    """What was done in the past cannot be shown."""

    what = "The history cannot be read."
    meaning = "Sessions that run are not touched, and nothing is deleted."
    advice = "Try again. If it stays, check the folder in the details and who else uses it."


class FileUnwritable(LocalFault):
    """A file that the user chose cannot be written."""

    what = "The file could not be written."
    advice = "Choose another folder or name, or close the file in the other program."


class PolicyUnreadable(LocalFault):
    """Something in the machine's policy file makes no sense."""

    what = "The policy file of this PC has faults."
    meaning = "What can be read of it holds. Protecting settings that cannot be read are at their strictest."
    advice = "Give the details to your IT department; they name the file and the lines."


class SettingsUnreadable(LocalFault):
    """The settings file cannot be read or written."""

    what = "The settings could not be read or saved."
    meaning = "The program goes on with what it has; sessions are not touched."
    advice = "Check that the folder in the details exists and may be written."


class SettingsSilent(SettingsUnreadable):
    """The disk of the settings file does not answer."""

    what = "The disk with the settings does not answer."
    meaning = "Changes take effect, but they are not saved yet. Sessions are not touched."
    advice = "Check the disk or the network drive. Saving is then completed automatically."


class SettingsWithheld(SettingsUnreadable):
    """The settings file could not be read, so nothing is written over it."""

    what = "The settings file could not be read. The program starts with its defaults."
    meaning = "The file stays as it is, and changes to the settings are not saved. Sessions are not touched."
    advice = "Check the file in the details, then start the program again."
