"""Refusals by the simulated service, each with the documented status and keywords."""


class Refusal(Exception):
    """Raised for a call that the service refuses to carry out.

    Attributes:
        status: Name of the gRPC status, for example "PERMISSION_DENIED"; "OK" ends a stream normally.
        detail: The text sent with the status.
    """

    def __init__(self, status: str, detail: str) -> None:
        super().__init__(f"{status}: {detail}")
        self.status = status
        self.detail = detail


def invalid_client() -> Refusal:
    """Returns the refusal for a login with a wrong client ID, client secret or cluster."""
    return Refusal("INVALID_ARGUMENT", "Invalid client: the given credentials or cluster are not known.")


def invalid(detail: str) -> Refusal:
    """Returns the refusal for an invalid message."""
    return Refusal("INVALID_ARGUMENT", detail)


def no_such_ticket(number: str) -> Refusal:
    """Returns the refusal for a ticket that does not exist or belongs to another partner."""
    return Refusal("FAILED_PRECONDITION", f'No ticket found with number "{number}".')


def ticket_without_connection(number: str) -> Refusal:
    """Returns the refusal for a ticket to which no car is connected."""
    return Refusal("FAILED_PRECONDITION", f'Ticket "{number}" has no connection.')


def no_such_connector(name: str) -> Refusal:
    """Returns the refusal for a connector that does not exist or belongs to another partner."""
    return Refusal("FAILED_PRECONDITION", f'No connector found with id "{name}".')


def connector_offline(name: str) -> Refusal:
    """Returns the refusal for a connector that is not connected to the internet."""
    return Refusal("UNAVAILABLE", f'Connector "{name}" is not connected.')


def already_in_use() -> Refusal:
    """Returns the refusal for starting a session on a connection that already has one."""
    return Refusal("UNAVAILABLE", "Resource already in use: a session is attached to this connection.")


def no_free_resources() -> Refusal:
    """Returns the refusal for starting a session while all servers are in use and the service is adding another one."""
    return Refusal("UNAVAILABLE", "There are no free resources at the moment, please retry in two minutes.")


def no_such_session(session_id: str) -> Refusal:
    """Returns the refusal for a session that never existed, has been forgotten, or belongs to another partner."""
    return Refusal("NOT_FOUND", f'No session found with id "{session_id}".')


def session_is_final(state: str) -> Refusal:
    """Returns the refusal for interrupting a session that has ended."""
    return Refusal("FAILED_PRECONDITION", f"The session is already {state}.")


def session_ended(status: str, state: str) -> Refusal:
    """Returns the refusal for a call or stream whose session has ended."""
    return Refusal(status, f"The session has ended, its state is {state}.")


def context_closed() -> Refusal:
    """Returns the refusal for a call whose token belongs to a nested context that has ended."""
    return Refusal("PERMISSION_DENIED", "The function context has been closed.")


def claim_first() -> Refusal:
    """Returns the refusal for a call within a session that has not been authenticated yet."""
    return Refusal("PERMISSION_DENIED", "The only allowed call for this session at the moment is authenticate.")


def already_authenticated() -> Refusal:
    """Returns the refusal for an authentication token that has already been used."""
    return Refusal("PERMISSION_DENIED", "The session is already authenticated.")


def child_alive() -> Refusal:
    """Returns the refusal for an attempt to authenticate a parent while its nested context is open."""
    return Refusal("PERMISSION_DENIED", "A function context is still running, so authenticate is not possible.")


def no_user_interface() -> Refusal:
    """Returns the refusal for a context started from an active parent, which can communicate only with the vehicle."""
    return Refusal("PERMISSION_DENIED", "This function context cannot use the user interface.")


def no_token() -> Refusal:
    """Returns the refusal for a call without a bearer token."""
    return Refusal("UNAUTHENTICATED", "The call carries no bearer token.")


def unknown_token() -> Refusal:
    """Returns the refusal for a token that was never issued, or was issued so long ago that it has been forgotten."""
    return Refusal("UNAUTHENTICATED", "The token is not valid.")


def expired_token() -> Refusal:
    """Returns the refusal for an expired bearer token."""
    return Refusal("UNAUTHENTICATED", "The token has expired.")


def wrong_token() -> Refusal:
    """Returns the refusal for a bearer token that is valid, but not for the method called."""
    return Refusal("UNAUTHENTICATED", "The token is not valid for this method.")


def detection_running() -> Refusal:
    """Returns the refusal for reading control units while the connector is still detecting them."""
    return Refusal("UNAVAILABLE", "ECU detection has not finished yet, please try again.")


def no_ticket() -> Refusal:
    """Returns the refusal for reading the ticket of a session that was started on a connector and so has no ticket."""
    return Refusal("FAILED_PRECONDITION", "The session does not belong to a ticket.")


def no_such_variable(key: str) -> Refusal:
    """Returns the refusal for a variable that does not exist."""
    return Refusal("NOT_FOUND", f'No variable found with key "{key}".')


def replaced() -> Refusal:
    """Returns the error for a stream that a newer stream of the same kind has replaced."""
    return Refusal("CANCELLED", "The stream was cancelled because a new one was opened.")


def dropped() -> Refusal:
    """Returns the error for a stream whose connection broke."""
    return Refusal("UNAVAILABLE", "Stream removed: the connection was reset.")


def function_offline(function_id: str) -> Refusal:
    """Returns the refusal for running a function that no host currently offers."""
    return Refusal("UNAVAILABLE", f'Function "{function_id}" is not available.')


def function_not_allowed(function_id: str) -> Refusal:
    """Returns the refusal for running a function that the caller is not allowed to run."""
    return Refusal("PERMISSION_DENIED", f'Running function "{function_id}" is not allowed.')


def function_silent(function_id: str) -> Refusal:
    """Returns the refusal for running a function whose host did not answer in time."""
    return Refusal("DEADLINE_EXCEEDED", f'The host of function "{function_id}" did not answer.')


def connector_lost(status: str) -> Refusal:
    """Returns the error for a bus stream whose connector has lost its connection to the internet."""
    return Refusal(status, "The connection to the connector was lost.")


def buses_replaced(status: str) -> Refusal:
    """Returns the error for a bus stream that is open while buses are configured again."""
    return Refusal(status, "The buses have been configured again.")


def routing_refused(status: str) -> Refusal:
    """Returns the error for a DoIP stream whose gateway does not activate routing."""
    return Refusal(status, "The gateway did not activate routing.")


def no_buses() -> Refusal:
    """Returns the refusal by a server that cannot communicate with a vehicle's buses."""
    return Refusal("UNIMPLEMENTED", "This server has no vehicle buses.")
