"""gRPC client of the openOBD service; apart from the simulator, the only package that uses protobuf messages."""

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.gateway import Gateway, session_calls_factory
from openobd_desktop.client.transport.channel import trusted_roots
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint

__all__ = [
    "ControllerClient",
    "Credentials",
    "EndpointPolicy",
    "Gateway",
    "VerifiedEndpoint",
    "session_calls_factory",
    "trusted_roots",
]
