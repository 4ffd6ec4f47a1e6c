"""Errors on this PC that concern certificates, the key store, the journal, files or settings."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class LocalFault(OpenObdError):
    """Something on this PC is not working; base class for all local errors."""

    what = "Something on this PC is not working."
    meaning = "Running sessions are not affected."


class CertificateFileUnreadable(LocalFault):
    """The file with the company's certificates cannot be used."""

    what = "The certificate file cannot be read."
    meaning = "No connection was attempted."
    advice = "Choose your company's certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty."


class KeyStoreUnavailable(LocalFault):
    """The key store of the operating system cannot be used."""

    what = "This PC's key store cannot be used."
    meaning = "The client secret is kept only until you quit; you will need to enter it again next time."
    advice = "Unlock the key store or contact your IT department."


class KeyStoreSilent(KeyStoreUnavailable):
    """The key store did not respond in time, perhaps because it is asking the user to unlock it."""

    what = "This PC's key store did not respond."
    meaning = "The client secret is kept until you quit; it may not have been saved in the key store."


class KeyStoreLocked(KeyStoreUnavailable):
    """The key store is locked, or the user dismissed its prompt."""

    what = "This PC's key store is locked."


class KeyStoreMissing(KeyStoreUnavailable):
    """No key store is running on this PC."""

    what = "No key store is running on this PC."


class SecretNotRead(LocalFault):
    """It could not be determined whether a secret is stored; ``what`` is passed by the caller."""

    meaning = "The stored client secret could not be read, so nothing was sent."
    advice = (
        "Unlock the key store and try again. To continue without the key store, edit the profile and enter "
        "the client secret there."
    )
    retryable = True


class JournalUnavailable(LocalFault):
    """The journal cannot be read or written."""

    what = "The history cannot be saved on this PC."
    meaning = "Sessions keep running but are not recorded, so they cannot be resumed if the program crashes."
    advice = "Check that the disk has free space and that the folder shown in the details is writable."


class JournalBusy(JournalUnavailable):
    """Another program has locked the journal."""

    what = "The history cannot be saved: another program is using it."
    advice = "Close the other program. The history will then be saved automatically."


class JournalCannotLock(JournalUnavailable):
    """The file system of the journal does not support locks."""

    what = "The history cannot be saved: its folder is on a drive that does not support file locks."
    advice = "Start the program with --config-dir and a folder on this PC, or contact your IT department."


class JournalReadOnly(JournalUnavailable):
    """The journal is read-only."""

    what = "The history cannot be saved: its folder or file is read-only."


class JournalDiskFull(JournalUnavailable):
    """The disk that contains the journal is full."""

    what = "The history cannot be saved: the disk is full."
    advice = "Free up disk space. The history will then be saved automatically."


class JournalNewer(JournalUnavailable):
    """The journal was written by a newer version of the program."""

    what = "The history was written by a newer version of this program; this version can read it but cannot change it."
    advice = "Install the newer version again."


class JournalSilent(JournalUnavailable):
    """The disk that contains the journal does not respond."""

    what = "The disk that contains the history is not responding."
    advice = "Check the disk or network drive. The history will then be saved automatically."


class HistoryUnreadable(JournalUnavailable):
    """The history cannot be read."""

    what = "The history cannot be read."
    meaning = "Running sessions are not affected, and nothing has been deleted."
    advice = (
        "Try again. If the problem persists, check the folder shown in the details and whether another "
        "program is using it."
    )


class FileUnwritable(LocalFault):
    """A file that the user chose cannot be written."""

    what = "The file could not be written."
    advice = "Choose another folder or name or, if the file is open in another program, close it there."


class PolicyUnreadable(LocalFault):
    """This PC's policy file contains errors."""

    what = "This PC's policy file contains errors."
    meaning = "Valid settings still apply. Security settings that cannot be read are set to their strictest values."
    advice = "Send the details to your IT department; they include the file and the lines."


class SettingsUnreadable(LocalFault):
    """The settings file cannot be read or written."""

    what = "The settings could not be read or saved."
    meaning = "The program will continue to use its current settings; sessions are not affected."
    advice = "Check that the folder shown in the details exists and is writable."


class SettingsSilent(SettingsUnreadable):
    """The disk that contains the settings file does not respond."""

    what = "The disk that contains the settings is not responding."
    meaning = "Your changes have taken effect but have not been saved yet. Sessions are not affected."
    advice = "Check the disk or network drive. Your changes will then be saved automatically."


class SettingsWithheld(SettingsUnreadable):
    """The settings file could not be read, so it is not overwritten."""

    what = "The settings file could not be read. The program is using the default settings."
    meaning = "The file has not been changed, and changes to the settings will not be saved. Sessions are not affected."
    advice = "Check the file shown in the details, then start the program again."


class PinUnknown(SettingsWithheld):
    """Neither the settings file nor the copy of the PIN can be read, so a PIN may have been chosen."""

    what = "It is not known whether there is a PIN: neither the settings file nor the copy of the PIN can be read."
    meaning = "The program stays locked, because a PIN may have been set. Sessions keep running."
    advice = (
        "Check the files shown in the details, then try again; if you have repaired the settings file, start the "
        "program again. If neither file can be repaired, unlock the program as described below."
    )
