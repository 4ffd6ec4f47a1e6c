"""The team journal cannot be used; everything on this PC goes on without it."""

from __future__ import annotations

from openobd_desktop.errors.local import LocalFault


class TeamJournalUnavailable(LocalFault):
    """The team journal cannot be used, for a reason without a name below."""

    what = "The team journal cannot be used."
    meaning = "Everything goes on and is kept on this PC; colleagues are told as soon as the team journal works again."
    advice = "Give the details to whoever looks after the team database."


class TeamDriverMissing(TeamJournalUnavailable):
    """The library for PostgreSQL is not installed."""

    what = "This installation lacks the part that talks to a team database."
    advice = "Install openobd-desktop[team], or choose This PC only in the settings."


class TeamHostNotFound(TeamJournalUnavailable):
    """No address belongs to the host's name."""

    what = "Nobody knows the host of the team database."
    advice = "Check the host in the settings, and whether this PC is in the company's network."


class TeamConnectionRefused(TeamJournalUnavailable):
    """The host is there, and no database listens at the port."""

    what = "The host of the team database refuses the connection."
    advice = "Check the port in the settings, and whether the database runs."


class TeamSilent(TeamJournalUnavailable):
    """No answer came in time."""

    what = "The team database does not answer."
    advice = "Check whether this PC is in the company's network; it is tried again by itself."


class TeamLoginRefused(TeamJournalUnavailable):
    """User and password do not fit, or the user may not log in from here."""

    what = "The team database refuses the user or the password."
    advice = "Enter user and password in the settings again, or ask whoever looks after the team database."


class TeamLoginUnprotected(TeamJournalUnavailable):
    """The server wants the password in clear or weakly hidden, or lets everybody in without one."""

    what = "The team database does not ask for the password in a safe way (SCRAM)."
    meaning = "No password was sent. Everything is kept on this PC until the team journal works."
    advice = (
        "Have scram-sha-256 set in pg_hba.conf of the server and the user's password set again. "
        "If the database is on this PC, check which program listens at the port."
    )


class TeamDatabaseMissing(TeamJournalUnavailable):
    """The server has no database of this name."""

    what = "The server has no database of this name."
    advice = "Check the name in the settings, or have the database made; an empty one is enough."


class TeamCertificateUntrusted(TeamJournalUnavailable):
    """The server's certificate cannot be verified."""

    what = "The certificate of the team database cannot be trusted."
    advice = "Add ?sslrootcert= with the file of your company's certificates to the address."


class TeamNotEncrypted(TeamJournalUnavailable):
    """The server offers no TLS, and it is not on this PC."""

    what = "The team database offers no encryption."
    advice = "Have TLS switched on at the server: beyond this PC nothing is sent without encryption."


class TeamNoRights(TeamJournalUnavailable):
    """The user may not do what the team journal needs."""

    what = "The user of the team database lacks the rights that the team journal needs."
    advice = "Have the user made the owner of the database, or granted reading and writing of the tables openobd_*."


class TeamTooNew(TeamJournalUnavailable):
    """A newer version of the program has changed the tables."""

    what = "A newer version of this program looks after the team database."
    advice = "Install the newer version on this PC, too."
