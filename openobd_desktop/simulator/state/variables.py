"""Variables that belong to a session, a function or the connection."""

from collections.abc import Callable

from openobd_desktop.protocol import function_pb2
from openobd_desktop.protocol.function_pb2 import Variable
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.state.access import TICKET_VARIABLE, Version
from openobd_desktop.simulator.state.sessions import Context

VEHICLE = "vehicle:info:"
VIN = f"{VEHICLE}vin"
VOLTAGE = f"{VEHICLE}voltage"
TICKET = "ticket:id"


def listed(context: Context, version: Version, kind: int, prefix: str) -> list[Variable]:
    """Returns all variables of a context type whose keys begin with ``prefix``, sorted by key.

    Raises:
        Refusal: the context type is unknown.
    """
    scope = _read(context, version, kind)
    return [scope[key] for key in sorted(scope) if key.startswith(prefix)]


def get(context: Context, version: Version, wanted: Variable) -> Variable:
    """Returns the variable with the type and key of ``wanted``.

    Raises:
        Refusal: there is no such variable, or its type is unknown.
    """
    scope = _read(context, version, wanted.type)
    if wanted.key not in scope:
        raise refusals.no_such_variable(wanted.key)
    return scope[wanted.key]


def put(context: Context, variable: Variable) -> None:
    """Sets a variable.

    Raises:
        Refusal: the variable has no key or an unknown type, or is a connection variable that has an object as its value
            or a key reserved for the service.
    """
    if not variable.key:
        raise refusals.invalid("A variable needs a key.")
    if variable.type == function_pb2.CONNECTION_CONTEXT:
        if variable.key == TICKET or variable.key.startswith(VEHICLE):
            raise refusals.Refusal("PERMISSION_DENIED", f'The service itself sets "{variable.key}".')
        if variable.WhichOneof("Val") == "object":
            raise refusals.invalid("A connection variable can only be text.")
        context.session.connector.variables[variable.key] = variable.value
    else:
        _stored(context, variable.type)[variable.key] = variable


def delete(context: Context, wanted: Variable) -> None:
    """Deletes a variable that belongs to the function or to the whole session.

    Raises:
        Refusal: there is no such variable, or variables of this type cannot be deleted.
    """
    if wanted.type == function_pb2.CONNECTION_CONTEXT:
        raise refusals.Refusal("PERMISSION_DENIED", "Connection variables cannot be deleted.")
    if _stored(context, wanted.type).pop(wanted.key, None) is None:
        raise refusals.no_such_variable(wanted.key)


def _stored(context: Context, kind: int) -> dict[str, Variable]:
    if kind == function_pb2.GLOBAL_CONTEXT:
        return context.session.variables
    if kind == function_pb2.FUNCTION_CONTEXT:
        return context.variables
    raise refusals.invalid("The context type is not known.")


def _read(context: Context, version: Version, kind: int) -> dict[str, Variable]:
    if kind != function_pb2.CONNECTION_CONTEXT:
        return _stored(context, kind)
    texts = _of_connection(context, version)
    return {key: Variable(type=function_pb2.CONNECTION_CONTEXT, key=key, value=text) for key, text in texts.items()}


def _of_connection(context: Context, version: Version) -> dict[str, str]:
    session = context.session
    known: dict[str, Callable[[], str]] = {
        VIN: lambda: session.connector.car.vin,
        VOLTAGE: lambda: session.volts,
    }
    if session.ticket is not None and version >= TICKET_VARIABLE:
        number = str(session.ticket.number)
        known[TICKET] = lambda: number
    # Variables whose value is unknown are omitted.
    texts = {key: current() for key, current in known.items()}
    return {key: text for key, text in texts.items() if text} | session.connector.variables
