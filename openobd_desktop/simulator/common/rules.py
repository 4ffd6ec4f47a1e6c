"""Rules for the simulated service: limits and periods, and switches for behaviour that the protocol leaves open."""

import itertools
import math
from collections.abc import Callable
from typing import Final

from msgspec.structs import fields

from openobd_desktop.simulator.common import partner_api_rules
from openobd_desktop.simulator.common.partner_api_rules import PartnerApiRules

OK, RESET = "OK", "RESET"
SILENCE = "SILENCE"
NO_FAULT = "none"
STATE, REPLY, STREAMS = "state", "reply", "streams"
END_ORDERS: Final = tuple(", ".join(order) for order in itertools.permutations((STATE, REPLY, STREAMS)))
END_STATES: Final = ("interrupted", "failed", "finished")
END_STATUSES: Final = (
    "CANCELLED",
    "UNAUTHENTICATED",
    "PERMISSION_DENIED",
    "FAILED_PRECONDITION",
    "NOT_FOUND",
    "UNAVAILABLE",
    "ABORTED",
    "INTERNAL",
)

CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "state_after_claim_timeout": END_STATES,
    "state_after_idle_stream": END_STATES,
    "state_after_max_session": END_STATES,
    "ended_stream_status": (OK, *END_STATUSES, RESET),
    "ended_session_status": END_STATUSES,
    "end_order": END_ORDERS,
    "refused_bus_status": ("INVALID_ARGUMENT", *END_STATUSES),
    "refused_channel_status": ("INVALID_ARGUMENT", *END_STATUSES, SILENCE),
    "refused_payload_status": ("INVALID_ARGUMENT", *END_STATUSES, SILENCE),
    "reconfigured_stream_status": (OK, *END_STATUSES, SILENCE),
    "refused_routing_status": ("INVALID_ARGUMENT", *END_STATUSES, SILENCE),
    "lost_connector_status": END_STATUSES,
    "unit_fault": (NO_FAULT, "slow", "silent", "pending", "busy", "refuses", "needs", "garbage", "late", "foreign"),
    **partner_api_rules.CHOICES,
}
"""Allowed values of the rules that accept only a fixed set of strings."""

ABOVE_ZERO: Final = ("session_token_every", "broker_ping", "monitor_period", "health_window", "rest_chat_page")
"""Rules that cannot be 0: the simulator would send without a pause, or divide by 0."""


class UnknownRuleError(ValueError):
    """Raised for an unknown rule or an invalid rule value; the text is a message for users."""


class Rules(PartnerApiRules, frozen=True):
    """Behaviour of the simulated service; times are in simulated seconds unless the name indicates another unit.

    The defaults come from the openOBD docs and from comments in the protocol; where neither specifies a value, the most
    likely value is used.
    """

    claim_timeout: float = 60.0
    """How long a session or a nested context waits to be authenticated (docs, authentication timeout)."""

    session_token_life: float = 300.0
    """How long a session token or monitor token is accepted (docs, token handling)."""

    session_token_every: float = 120.0
    """How often open token and monitor streams deliver a new token (docs, token handling)."""

    first_token_at_once: bool = True
    """Whether token and monitor streams deliver their first token when they are opened rather than after one period."""

    controller_token_life: float = 5400.0
    """How long a controller token is accepted; the vendor's client assumes 90 minutes."""

    broker_token_life: float = 300.0
    """How long a function broker token is accepted; the vendor's client assumes five minutes."""

    broker_ping: float = 90.0
    """How often the broker pings a function host with a new token."""

    broker_answer_timeout: float = 10.0
    """How long the broker waits for a host's answer to a call before it refuses the call with DEADLINE_EXCEEDED."""

    idle_stream: float = 3600.0
    """How long a stream may be idle before the service closes it together with its session (docs, limitations)."""

    max_session: float = 14400.0
    """How long a session can last (docs, limitations)."""

    afterlife: float = 120.0
    """How long a session can still be looked up after its end (proto/session_controller.proto)."""

    monitor_period: float = 1.0
    """How often the connection monitor sends a reading (proto/connection_monitor.proto)."""

    latency_step: int = 50
    """Largest change in latency, in milliseconds, that is too small to be reported."""

    health_limit: int = 500
    """Latency, in milliseconds, above which a measurement counts as bad."""

    health_share: float = 0.25
    """Weighted share of bad latencies at which the connection becomes unhealthy."""

    health_window: int = 10
    """Number of most recent latencies considered; in a full window, the oldest has a weight of 1, the next 2, and so
    on."""

    ecu_detect_delay: float = 8.0
    """How long detecting the control units takes after a session starts; until then, reading the units is refused."""

    capacity: int = 100
    """Number of sessions that can run at once; starting another one is refused with "no free resources"."""

    max_buses: int = 4
    """Number of buses that the connector can serve (docs, limitations)."""

    max_channels: int = 32
    """Number of channels that the connector can serve (docs, limitations)."""

    accept_empty_result: bool = False
    """Whether ``finish`` without a result value is accepted; the protocol says "at least one" (proto/session.proto)."""

    accept_impossible_prompts: bool = False
    """Whether a control that no screen can show, such as a choice without options, is accepted."""

    state_after_claim_timeout: str = "interrupted"
    """Final state of a session that was not claimed in time."""

    state_after_idle_stream: str = "failed"
    """Final state of a session that was ended because of an idle stream."""

    state_after_max_session: str = "failed"
    """Final state of a session that reached its maximum duration."""

    ended_stream_status: str = "CANCELLED"
    """Status of open streams when their session ends: "OK" ends them normally, "RESET" resets their TCP connection."""

    end_order: str = "state, reply, streams"
    """Order of the steps in which a session ends: its reported state changes, the call that ended it is answered, and
    its open streams end. From the first step on, the session no longer accepts calls."""

    end_pause: float = 0.0
    """Pause between the steps of ``end_order``; with 0, all happen at once, so their order depends on the network."""

    ended_session_status: str = "PERMISSION_DENIED"
    """Status of a call within a session that has ended."""

    list_shows_authentication_token: bool = True
    """Whether looking up an available session returns its authentication token."""

    date_in_answers: bool = False
    """Whether the header of the answer to a login contains a date, which many HTTP servers and proxies add;
    the docs do not mention it."""

    bus_streams: bool = True
    """Whether the server supports vehicle buses; if not, bus streams and ``configureBus`` fail with UNIMPLEMENTED."""

    link_delay: float = 0.09
    """Round-trip time between the service and the connector (docs, connection monitor)."""

    link_delay_varies: bool = False
    """Whether messages are delayed by the connection's current latency instead of ``link_delay``."""

    long_answers_take_longer: bool = False
    """Whether the service, not the connector, assembles ISO-TP frames, so that long answers take longer."""

    refused_bus_status: str = "INVALID_ARGUMENT"
    """Status of ``configureBus`` if there are too many buses, a pin is used twice, or a bus is invalid."""

    refused_channel_status: str = "INVALID_ARGUMENT"
    """Status of a stream if its channel is invalid or does not fit the bus; "SILENCE" ignores the message instead."""

    refused_payload_status: str = "INVALID_ARGUMENT"
    """Status of a stream if a payload is not hexadecimal or too long; "SILENCE" ignores the message instead."""

    reconfigured_stream_status: str = "CANCELLED"
    """Status of open bus streams when buses are configured again; "SILENCE" leaves them open without any answers."""

    refused_routing_status: str = "UNAVAILABLE"
    """Status of a DoIP stream if its gateway does not activate routing; "SILENCE" keeps the stream open and silent."""

    lost_connector_status: str = "UNAVAILABLE"
    """Status of bus streams when the connector has lost its connection to the internet."""

    first_payload_is_accepted: bool = True
    """Whether the first message of a bus stream, which opens the channel, may already contain a request."""

    closed_channel_is_freed: bool = True
    """Whether a channel is freed as soon as its stream is closed, rather than when buses are configured again."""

    lower_case_answers: bool = False
    """Whether answers from the vehicle are in lower case."""

    wrong_channel_answers: bool = False
    """Whether answers from the vehicle specify a channel other than the one used for the request."""

    functional_requests: bool = True
    """Whether a request addressed to all control units reaches them."""

    keep_alive_holds_session: bool = True
    """Whether the connector keeps diagnostic sessions open on channels with ``keep_alive``."""

    accept_unknown_buses: bool = False
    """Whether bit rates and protocols with unknown numbers are accepted."""

    unit_session_timeout: float = 5.0
    """How long a control unit remains in a diagnostic session without a request (S3, ISO 14229-2)."""

    kline_slow_init: float = 2.8
    """Time taken to wake up a control unit at 5 baud (ISO 14230-2)."""

    kline_fast_init: float = 0.3
    """Time taken to wake up a control unit with fast initialization (ISO 14230-2)."""

    max_tp20_channels: int = 2
    """Number of TP 2.0 channels that a bus serves at once; units on further channels are silent."""

    doip_activation: float = 0.4
    """How long a DoIP gateway takes to activate routing at the first request."""

    ignition: bool = True
    """Whether the ignition is initially on; most control units are silent while the ignition is off."""

    answers_switch_ignition: bool = True
    """Whether the ignition is switched on when a mechanic answers yes or presses *Continue*."""

    engine_running: bool = False
    """Whether the engine is initially running; control units then refuse to clear trouble codes."""

    codes_return: bool = False
    """Whether all trouble codes, rather than only some, return as soon as they have been cleared."""

    battery_sag: float = 0.0
    """Voltage drop of the battery, in volts per minute, after the buses are first used."""

    unit_fault: str = NO_FAULT
    """Fault to simulate in control units, in addition to the behaviour defined in the car file."""

    unit_fault_every: int = 1
    """Which control units have ``unit_fault``: 1 for all, 2 for every other one, and so on."""

    recording_pace: float = 1.0
    """Fraction of the recorded time that recorded control units take to answer; with 0, they answer at once."""

    connector_lost_after: float = 0.0
    """Time after the first use of a vehicle's buses at which its connector loses the connection; 0 for never."""

    connector_back_after: float = 0.0
    """Time after which the connector reconnects; 0 for never."""

    def __post_init__(self) -> None:
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                raise UnknownRuleError(f"{name} is one of {'; '.join(choices)}.")
        for field in fields(type(self)):
            value = getattr(self, field.name)
            if isinstance(value, (int, float)) and not 0 <= value < math.inf:
                raise UnknownRuleError(f"{field.name} is a finite number that is not negative, not {value}.")
        for name in ABOVE_ZERO:
            if getattr(self, name) == 0:
                raise UnknownRuleError(f"{name} is above 0.")


_READERS: dict[type, Callable[[str], object]] = {
    bool: lambda text: {"true": True, "false": False}[text.lower()],
    int: int,
    float: float,
    str: str,
}


def rule_of(text: str) -> tuple[str, object]:
    """Parses a rule and its value from text such as "end_pause=0.2".

    Raises:
        UnknownRuleError: there is no such rule, or the value is not valid.
    """
    name, _, value = (part.strip() for part in text.partition("="))
    defaults = {field.name: field.default for field in fields(Rules)}
    if name not in defaults:
        raise UnknownRuleError(f"there is no rule {name!r}.")
    try:
        return name, _READERS[type(defaults[name])](value)
    except (KeyError, ValueError):
        raise UnknownRuleError(f"{value!r} is not a valid value for {name}; the default is {defaults[name]}.") from None
