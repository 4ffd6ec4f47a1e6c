"""Errors of the Partner API, on which no session depends."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class PartnerApiFault(OpenObdError):
    """The Partner API cannot be used; raised directly only for reasons that have no class of their own."""

    what = "The tickets cannot be read."
    meaning = "You can still start sessions by entering a ticket number."
    advice = "Send the details to support."


class PartnerApiOff(PartnerApiFault):
    """The profile has no address for the Partner API, or the policy disables the API."""

    what = "This profile has no address for the Partner API."
    advice = "Enter the address in the profile, if your company uses the Partner API."


class PartnerApiRefused(PartnerApiFault):
    """The login is not accepted, or may not read the requested data (HTTP 401, 403, or ``invalid_client``)."""

    what = "The Partner API does not accept this login."
    advice = "Ask Jifeline to give this login access to the tickets, then choose Refresh."


class PartnerApiMissing(PartnerApiFault):
    """The service does not have the requested data (HTTP 404)."""

    what = "The Partner API does not have this information."
    advice = "Check the address of the Partner API in the profile."


class PartnerApiUnreachable(PartnerApiFault):
    """The host cannot be found, does not answer in time, cannot be trusted, or reports an internal error."""

    what = "The Partner API is not responding."
    advice = "Check the network; the program will try again automatically."


class PartnerApiUnreadable(PartnerApiFault):
    """The answer does not conform to the Partner API documentation, or is too large."""

    what = "The response from the Partner API could not be read."
    advice = "Check the address of the Partner API in the profile. If it is correct, send the details to support."


class PartnerApiBusy(PartnerApiFault):
    """The request limit has been reached (HTTP 429)."""

    what = "The Partner API has received too many requests."
    advice = "Wait; the program will try again automatically."
