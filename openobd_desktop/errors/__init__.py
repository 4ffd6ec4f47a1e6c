"""Tree of all the program's exceptions, each with a message for users.

OpenObdError
├── BadInput                      the input cannot be sent
├── EndpointRefused               an address violates the rules; nothing was sent
├── PictureRefused                a picture's address or file violates the rules; it is not shown
├── LoginError
│   ├── WrongCredentials
│   └── LoginExpired
├── Refused                       the service understood the call and refused it
│   ├── TicketNotFound
│   ├── ConnectorNotFound
│   ├── AlreadyInUse
│   ├── NoFreeServer
│   ├── SessionNotFound
│   ├── SessionEnded
│   ├── AlreadyClaimed
│   ├── NotClaimable              there is no authentication token for claiming the session
│   ├── NotAllowed
│   ├── NotOffered                the server is too old
│   ├── NotReadyYet               ECU detection is still running
│   ├── BadRequest
│   ├── NothingKnown              no such information for this session
│   ├── ConversationTakenOver     another program is now asking the questions
│   ├── FunctionNotFound
│   ├── FunctionNotAllowed
│   ├── FunctionOffline
│   ├── FunctionSilent            the function's host did not respond
│   ├── BusesRefused              a configuration of the car's buses
│   ├── UnitRefused               the address of a control unit, or a request to it
│   ├── CarLost                   the connector, or its contact with the car
│   └── CarStreamEnded            the service ended a stream of messages from the car
├── Unreachable                   no answer arrived; what the service did is unknown
│   ├── NotConnected              no connection, for a reason not listed below
│   ├── ConnectionRefused
│   ├── NameNotFound
│   ├── CertificateUntrusted
│   ├── CertificateExpired
│   ├── CertificateNotYetValid
│   ├── CertificateTooWeak
│   ├── HandshakeRefused
│   ├── ClientCertificateWanted
│   ├── WrongServer
│   ├── NotHttp2
│   ├── NotTls
│   ├── ProxyLoginNeeded
│   │   └── ProxyLoginRefused
│   ├── LineSilent
│   ├── TooManyPings
│   ├── Restarting
│   └── NoAnswer                  the deadline passed
├── ServiceFault                  an internal error of the service
├── AnswerTooLarge
├── AnswerUnreadable
│   └── OutcomeUnreadable         the answer to a call that changes something; its outcome is unknown
├── StartPending                  the outcome of an earlier start is still unknown
├── StartUnknown                  it is unknown whether a session was started
├── ClaimTokenLost                the session was claimed, but its token never arrived
├── ResultUndelivered             the result could not be sent
├── TokenLost                     the session can no longer be controlled from this PC
├── QuestionOpen                  another question is open
├── BusesInUse                    the car's buses are already in use
├── ClearingRefused               the state of the car does not allow it
├── EngineSpeedUnknown            codes are cleared only while the engine is off
├── FunctionRunning               a function is still working on the car
├── FinishUnderWay                a result is already being sent for the session
├── FunctionOutOfSight            a function's outcome is unknown
├── PartnerApiFault               the tickets cannot be read; sessions do not depend on them
│   ├── PartnerApiOff             the profile has no address
│   ├── PartnerApiRefused
│   ├── PartnerApiMissing
│   ├── PartnerApiUnreachable
│   ├── PartnerApiUnreadable
│   └── PartnerApiBusy
└── LocalFault
    ├── CertificateFileUnreadable
    ├── FileUnwritable            a file that the user chose
    ├── JournalUnavailable
    │   ├── HistoryUnreadable
    │   ├── JournalBusy
    │   ├── JournalCannotLock
    │   ├── JournalDiskFull
    │   ├── JournalNewer
    │   ├── JournalReadOnly
    │   └── JournalSilent
    ├── KeyStoreUnavailable
    │   ├── KeyStoreLocked
    │   ├── KeyStoreMissing
    │   └── KeyStoreSilent
    ├── PolicyUnreadable
    ├── SecretNotRead
    ├── SettingsUnreadable
    │   ├── SettingsSilent
    │   └── SettingsWithheld          not saved, because the file could not be read
    │       └── PinUnknown            there may be a PIN
    └── TeamJournalUnavailable    sessions will be shared later
        ├── TeamDriverMissing
        ├── TeamHostNotFound
        ├── TeamConnectionRefused
        ├── TeamSilent
        ├── TeamLoginRefused
        ├── TeamLoginUnprotected
        ├── TeamDatabaseMissing
        ├── TeamCertificateUntrusted
        ├── TeamNotEncrypted
        ├── TeamNoRights
        └── TeamTooNew
"""

from __future__ import annotations

from openobd_desktop.errors.base import (
    DETAILS_LIMIT,
    BadInput,
    EndpointRefused,
    ErrorMessage,
    OpenObdError,
    PictureRefused,
    message,
)
from openobd_desktop.errors.local import (
    CertificateFileUnreadable,
    FileUnwritable,
    HistoryUnreadable,
    JournalBusy,
    JournalCannotLock,
    JournalDiskFull,
    JournalNewer,
    JournalReadOnly,
    JournalSilent,
    JournalUnavailable,
    KeyStoreLocked,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    LocalFault,
    PinUnknown,
    PolicyUnreadable,
    SecretNotRead,
    SettingsSilent,
    SettingsUnreadable,
    SettingsWithheld,
)
from openobd_desktop.errors.partner import (
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiOff,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from openobd_desktop.errors.refused import (
    AlreadyClaimed,
    AlreadyInUse,
    BadRequest,
    ConnectorNotFound,
    LoginError,
    LoginExpired,
    NoFreeServer,
    NotAllowed,
    NotClaimable,
    NotOffered,
    NotReadyYet,
    Refused,
    SessionEnded,
    SessionNotFound,
    TicketNotFound,
    WrongCredentials,
)
from openobd_desktop.errors.session import (
    BusesInUse,
    BusesRefused,
    CarLost,
    CarStreamEnded,
    ClearingRefused,
    ConversationTakenOver,
    EngineSpeedUnknown,
    FinishUnderWay,
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionRunning,
    FunctionSilent,
    NothingKnown,
    QuestionOpen,
    UnitRefused,
)
from openobd_desktop.errors.team import (
    TeamCertificateUntrusted,
    TeamConnectionRefused,
    TeamDatabaseMissing,
    TeamDriverMissing,
    TeamHostNotFound,
    TeamJournalUnavailable,
    TeamLoginRefused,
    TeamLoginUnprotected,
    TeamNoRights,
    TeamNotEncrypted,
    TeamSilent,
    TeamTooNew,
)
from openobd_desktop.errors.unreachable import (
    AnswerTooLarge,
    AnswerUnreadable,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateTooWeak,
    CertificateUntrusted,
    ClaimTokenLost,
    ClientCertificateWanted,
    ConnectionRefused,
    HandshakeRefused,
    LineSilent,
    NameNotFound,
    NoAnswer,
    NotConnected,
    NotHttp2,
    NotTls,
    OutcomeUnreadable,
    ProxyLoginNeeded,
    ProxyLoginRefused,
    Restarting,
    ResultUndelivered,
    ServiceFault,
    StartPending,
    StartUnknown,
    TokenLost,
    TooManyPings,
    Unreachable,
    WrongServer,
)

__all__ = [
    "DETAILS_LIMIT",
    "AlreadyClaimed",
    "AlreadyInUse",
    "AnswerTooLarge",
    "AnswerUnreadable",
    "BadInput",
    "BadRequest",
    "BusesInUse",
    "BusesRefused",
    "CarLost",
    "CarStreamEnded",
    "CertificateExpired",
    "CertificateFileUnreadable",
    "CertificateNotYetValid",
    "CertificateTooWeak",
    "CertificateUntrusted",
    "ClaimTokenLost",
    "ClearingRefused",
    "ClientCertificateWanted",
    "ConnectionRefused",
    "ConnectorNotFound",
    "ConversationTakenOver",
    "EndpointRefused",
    "EngineSpeedUnknown",
    "ErrorMessage",
    "FileUnwritable",
    "FinishUnderWay",
    "FunctionNotAllowed",
    "FunctionNotFound",
    "FunctionOffline",
    "FunctionOutOfSight",
    "FunctionRunning",
    "FunctionSilent",
    "HandshakeRefused",
    "HistoryUnreadable",
    "JournalBusy",
    "JournalCannotLock",
    "JournalDiskFull",
    "JournalNewer",
    "JournalReadOnly",
    "JournalSilent",
    "JournalUnavailable",
    "KeyStoreLocked",
    "KeyStoreMissing",
    "KeyStoreSilent",
    "KeyStoreUnavailable",
    "LineSilent",
    "LocalFault",
    "LoginError",
    "LoginExpired",
    "NameNotFound",
    "NoAnswer",
    "NoFreeServer",
    "NotAllowed",
    "NotClaimable",
    "NotConnected",
    "NotHttp2",
    "NotOffered",
    "NotReadyYet",
    "NotTls",
    "NothingKnown",
    "OpenObdError",
    "OutcomeUnreadable",
    "PartnerApiBusy",
    "PartnerApiFault",
    "PartnerApiMissing",
    "PartnerApiOff",
    "PartnerApiRefused",
    "PartnerApiUnreachable",
    "PartnerApiUnreadable",
    "PictureRefused",
    "PinUnknown",
    "PolicyUnreadable",
    "ProxyLoginNeeded",
    "ProxyLoginRefused",
    "QuestionOpen",
    "Refused",
    "Restarting",
    "ResultUndelivered",
    "SecretNotRead",
    "ServiceFault",
    "SessionEnded",
    "SessionNotFound",
    "SettingsSilent",
    "SettingsUnreadable",
    "SettingsWithheld",
    "StartPending",
    "StartUnknown",
    "TeamCertificateUntrusted",
    "TeamConnectionRefused",
    "TeamDatabaseMissing",
    "TeamDriverMissing",
    "TeamHostNotFound",
    "TeamJournalUnavailable",
    "TeamLoginRefused",
    "TeamLoginUnprotected",
    "TeamNoRights",
    "TeamNotEncrypted",
    "TeamSilent",
    "TeamTooNew",
    "TicketNotFound",
    "TokenLost",
    "TooManyPings",
    "UnitRefused",
    "Unreachable",
    "WrongCredentials",
    "WrongServer",
    "message",
]
