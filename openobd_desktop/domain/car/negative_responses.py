"""Reasons why a control unit refuses a request, named as in ISO 14229-1:2020."""

from __future__ import annotations

BUSY = 0x21
PENDING = 0x78

_CERTIFICATE = "certificateVerificationFailed"
NEGATIVE_RESPONSES = {
    0x10: "generalReject",
    0x11: "serviceNotSupported",
    0x12: "subFunctionNotSupported",
    0x13: "incorrectMessageLengthOrInvalidFormat",
    0x14: "responseTooLong",
    BUSY: "busyRepeatRequest",
    0x22: "conditionsNotCorrect",
    0x24: "requestSequenceError",
    0x25: "noResponseFromSubnetComponent",
    0x26: "failurePreventsExecutionOfRequestedAction",
    0x31: "requestOutOfRange",
    0x33: "securityAccessDenied",
    0x34: "authenticationRequired",
    0x35: "invalidKey",
    0x36: "exceedNumberOfAttempts",
    0x37: "requiredTimeDelayNotExpired",
    0x38: "secureDataTransmissionRequired",
    0x39: "secureDataTransmissionNotAllowed",
    0x3A: "secureDataVerificationFailed",
    0x50: f"{_CERTIFICATE}_InvalidTimePeriod",
    0x51: f"{_CERTIFICATE}_InvalidSignature",
    0x52: f"{_CERTIFICATE}_InvalidChainOfTrust",
    0x53: f"{_CERTIFICATE}_InvalidType",
    0x54: f"{_CERTIFICATE}_InvalidFormat",
    0x55: f"{_CERTIFICATE}_InvalidContent",
    0x56: f"{_CERTIFICATE}_InvalidScope",
    0x57: f"{_CERTIFICATE}_InvalidCertificate",
    0x58: "ownershipVerificationFailed",
    0x59: "challengeCalculationFailed",
    0x5A: "settingAccessRightsFailed",
    0x5B: "sessionKeyCreationDerivationFailed",
    0x5C: "configurationDataUsageFailed",
    0x5D: "deAuthenticationFailed",
    0x70: "uploadDownloadNotAccepted",
    0x71: "transferDataSuspended",
    0x72: "generalProgrammingFailure",
    0x73: "wrongBlockSequenceCounter",
    PENDING: "requestCorrectlyReceived-ResponsePending",
    0x7E: "subFunctionNotSupportedInActiveSession",
    0x7F: "serviceNotSupportedInActiveSession",
    0x81: "rpmTooHigh",
    0x82: "rpmTooLow",
    0x83: "engineIsRunning",
    0x84: "engineIsNotRunning",
    0x85: "engineRunTimeTooLow",
    0x86: "temperatureTooHigh",
    0x87: "temperatureTooLow",
    0x88: "vehicleSpeedTooHigh",
    0x89: "vehicleSpeedTooLow",
    0x8A: "throttle/PedalTooHigh",
    0x8B: "throttle/PedalTooLow",
    0x8C: "transmissionRangeNotInNeutral",
    0x8D: "transmissionRangeNotInGear",
    0x8F: "brakeSwitchNotClosed",
    0x90: "shifterLeverNotInPark",
    0x91: "torqueConverterClutchLocked",
    0x92: "voltageTooHigh",
    0x93: "voltageTooLow",
    0x94: "resourceTemporarilyNotAvailable",
    **dict.fromkeys(range(0xF0, 0xFF), "vehicleManufacturerSpecificConditionsNotCorrect"),
}
"""Names of refusals by code; other codes are reserved or defined by manufacturers."""

NOT_OFFERED = frozenset({0x11, 0x12, 0x13, 0x31})
"""Refusals that only mean that the control unit does not offer the value; shown as an empty cell, not as an error."""
NOT_IN_THIS_SESSION = frozenset({0x22, 0x7E, 0x7F})
"""Refusals that may be avoided by opening an extended session."""


def negative_name(code: int) -> str:
    """Returns the standard's name for a refusal, or the code in hexadecimal if it has no name."""
    return NEGATIVE_RESPONSES.get(code, f"{code:02X}")
