"""Errors of the team journal, which do not affect anything else on this PC."""

from __future__ import annotations

from openobd_desktop.errors.local import LocalFault


class TeamJournalUnavailable(LocalFault):
    """The team journal cannot be used; raised directly only for reasons that have no class of their own."""

    what = "The team history cannot be used."
    meaning = (
        "Everything is saved on this PC and will be shared with colleagues once the team history is available again."
    )
    advice = "Send the details to the administrator of the team database."


class TeamDriverMissing(TeamJournalUnavailable):
    """The PostgreSQL library is not installed."""

    what = "This installation does not include the component for team databases."
    advice = "Install openobd-desktop[team] or, in the settings, choose This PC only."


class TeamHostNotFound(TeamJournalUnavailable):
    """The host name cannot be resolved."""

    what = "The host of the team database could not be found."
    advice = "Check the host in the settings and make sure this PC is on the company network."


class TeamConnectionRefused(TeamJournalUnavailable):
    """The host responds, but no database is listening on the port."""

    what = "The host of the team database refused the connection."
    advice = "Check the port in the settings and make sure the database is running."


class TeamSilent(TeamJournalUnavailable):
    """The database did not respond in time."""

    what = "The team database is not responding."
    advice = "Make sure this PC is on the company network; the program will try again automatically."


class TeamLoginRefused(TeamJournalUnavailable):
    """The user or the password is wrong, or the user may not log in from this PC."""

    what = "The team database rejected the user name or password."
    advice = (
        "Enter the user name and password again in the settings, or contact the administrator of the team database."
    )


class TeamLoginUnprotected(TeamJournalUnavailable):
    """The server requires the password in plain text or weakly hashed, or accepts logins without a password."""

    what = "The team database did not request the password securely (SCRAM)."
    meaning = "No password was sent. Until the team history is available, everything is saved on this PC."
    advice = (
        "Ask the administrator to set scram-sha-256 in pg_hba.conf on the server and to set the user's "
        "password again. If the database is on this PC, check which program is listening on the port."
    )


class TeamDatabaseMissing(TeamJournalUnavailable):
    """The server has no database with this name."""

    what = "There is no database with this name on the server."
    advice = "Check the name in the settings, or ask the administrator to create an empty database with this name."


class TeamCertificateUntrusted(TeamJournalUnavailable):
    """The server's certificate cannot be verified."""

    what = "The certificate of the team database cannot be trusted."
    advice = "Add ?sslrootcert= and the path of your company's certificate file to the address."


class TeamNotEncrypted(TeamJournalUnavailable):
    """The server does not offer TLS and is not on this PC."""

    what = "The team database does not support encryption."
    advice = "Ask the administrator to enable TLS on the server; this program sends no data unencrypted."


class TeamNoRights(TeamJournalUnavailable):
    """The user lacks rights that the team journal requires."""

    what = "The user of the team database does not have the required permissions."
    advice = (
        "Ask the administrator to make the user the owner of the database, or to grant the user read and write "
        "access to the openobd_* tables."
    )


class TeamTooNew(TeamJournalUnavailable):
    """The tables were migrated by a newer version of the program."""

    what = "The team database has been updated by a newer version of this program."
    advice = "Install the newer version on this PC too."
